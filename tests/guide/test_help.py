"""Help that teaches: the pages as they are, their size, and that every example in them runs."""

from __future__ import annotations

import io
import shlex
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from careercli.guide.examples import TOLD
from careercli.guide.line import node_of, read
from careercli.guide.pages import names
from careercli.guide.topics import ALSO, TOPICS
from careercli.main import COMMANDS
from tests.conftest import Cli

PAGES = sorted({*names(), *COMMANDS})
EXAMPLES = [(name, example) for name, told in TOLD.items() for example in (*told.examples, *told.more)]


def test_every_command_has_a_page_with_two_examples_or_more() -> None:
    assert {name for name in names() if "commands" not in node_of(name)} == {*TOLD}
    assert all(len(told.examples) in (2, 3) for told in TOLD.values())


@pytest.mark.parametrize("name", ["", *PAGES])
def test_the_short_help(cli: Cli, snapshot: SnapshotAssertion, name: str) -> None:
    done = cli(*name.split(), "-h")
    assert (done.code, done.err) == (0, "")
    assert cli(*name.split(), "--help").out == done.out
    lines = done.out.splitlines()
    assert max(map(len, lines)) <= 80
    assert len(lines) <= (23 if name == "compare" else 60)
    assert "CAREERCLI_" not in done.out
    assert done.out == snapshot


@pytest.mark.parametrize("name", PAGES)
def test_the_long_help_has_every_option_and_its_variable(cli: Cli, snapshot: SnapshotAssertion, name: str) -> None:
    done = cli("help", *name.split())
    assert (done.code, done.err) == (0, "")
    assert max(map(len, done.out.splitlines())) <= 80
    for option in node_of(name)["options"] if "commands" not in node_of(name) else ():
        assert all(one in done.out for one in option["names"]) or "--help" in option["names"]
        assert not option["variable"] or f"[{option['variable']}]" in done.out.replace("\n      ", " ")
    assert done.out == snapshot


@pytest.mark.parametrize("name", TOPICS)
def test_the_topics(cli: Cli, snapshot: SnapshotAssertion, name: str) -> None:
    done = cli("help", name)
    assert (done.code, done.err) == (0, "")
    assert max(map(len, done.out.splitlines())) <= 80
    assert done.out == snapshot


def test_topics_go_by_other_names_too_and_none_hides_a_command(cli: Cli) -> None:
    assert set(ALSO.values()) <= {*TOPICS}
    assert not {*ALSO, *TOPICS} & {*COMMANDS}
    assert cli("help", "env").out == cli("help", "environment").out


def test_pages_fit_a_narrow_screen(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    prose = [line for line in cli("help", "salary").out.splitlines() if not line.startswith("  careercli")]
    assert len(prose) > 50
    assert max(map(len, prose)) <= 60


@pytest.mark.parametrize(
    ("name", "example"),
    [pytest.param(*one, marks=pytest.mark.slow) if one[0] == "site" else one for one in EXAMPLES],
    ids=[example for _, example in EXAMPLES],
)
def test_every_example_runs(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, example: str) -> None:
    assert example.startswith(name)
    assert len(example) <= 78 - len("careercli ")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my-roles").mkdir()
    (tmp_path / "jobs.csv").write_text("job_title,city\nData Engineer,Oslo\n")
    (tmp_path / "resume.json").write_text('{"skills": ["Python", "SQL"]}')
    if "check" in example:
        assert cli("roles", "new", "Oyster Diver", "-o", "oyster-diver.yaml").code == 0
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))  # mcp reads it to its end
    done = cli(*shlex.split(example))
    assert done.code in ((0, 3) if "check" in example else (0,)), done.err  # a draft has fields to fill in
    assert read(shlex.split(example)).runs()


def test_every_line_of_a_topic_that_is_a_command_runs(cli: Cli) -> None:
    lines = []
    for name in TOPICS:
        told = [line.strip() for line in cli("help", name).out.splitlines() if line.startswith("  careercli ")]
        lines += [line.split("   ")[0] for line in told if "|" not in line]
    assert len(lines) > 15
    for line in lines:
        typed = line.split(" > ")[0]
        assert read(shlex.split(typed)[1:]).runs(), line


def test_help_on_nothing_known_names_what_there_is(cli: Cli) -> None:
    done = cli("help", "exit-cods")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith('There is no help on "exit-cods". Did you mean exit-codes?\n')
    assert "Topics: formats, exit-codes, environment, pay, titles, files, screen\n" in done.err


def test_the_first_line_is_bold_where_there_are_colors(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert cli("compare", "-h").out.startswith("\x1b[1mcareercli compare ROLE ROLE ...\x1b[0m\n")
    monkeypatch.setenv("NO_COLOR", "1")
    assert cli("compare", "-h").out.startswith("careercli compare ROLE ROLE ...\n")


def test_every_command_stands_in_a_group_of_the_first_help(cli: Cli) -> None:
    text = cli("--help").out
    assert [name for name in COMMANDS if f"\n  {name} " not in text] == []


@pytest.mark.parametrize("words", [("", ""), (" ",), ("", "list"), ("roles", "", "check"), ("\n",)])
def test_blanks_around_the_name_of_a_command_are_none_of_it(cli: Cli, words: tuple[str, ...]) -> None:
    done = cli("help", *words)
    assert (done.code, done.err) == (0, "")
    assert done.out == cli("help", *(word for word in words if word.strip())).out


def test_the_sentences_of_a_topic_fit_a_narrow_screen(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in TOPICS:
        monkeypatch.setenv("COLUMNS", "80")
        wide = cli("help", name).out
        monkeypatch.setenv("COLUMNS", "60")
        narrow = cli("help", name).out
        assert narrow.split() == wide.split()
        assert all(len(line) <= 60 for line in narrow.splitlines() if not line.startswith(" "))
