"""What every command can be asked: keys, colors, a layout without columns, silence, and where the answer went."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import UsageError
from careercli.formats.asked import Asked, asking
from careercli.formats.fields import picked
from careercli.main import COMMANDS
from tests.conftest import Cli

PAIR = ("mle", "data scientist")
few = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
TREES = st.recursive(
    st.none() | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
    max_leaves=12,
)


def run(*arguments: str, err: bool = True, **variables: str) -> tuple[int, str]:
    """The exit code, and what a terminal of 80 columns shows; `err`: of stderr alone."""
    own, other = pty.openpty()
    stdout = subprocess.DEVNULL if err else other
    environment = {**os.environ, "TERM": "xterm-256color", **variables}
    command = [sys.executable, "-m", "careercli", *arguments]
    process = subprocess.Popen(command, stdout=stdout, stderr=other, env=environment)
    os.close(other)
    output = b""
    try:
        while chunk := os.read(own, 65536):
            output += chunk
    except OSError:
        pass  # the other end is closed
    os.close(own)
    return process.wait(), output.decode().replace("\r\n", "\n")


def test_fields_walk_through_lists_and_keep_what_the_answer_is(cli: Cli) -> None:
    fields = "summary,roles.salary.figures.p50,roles.id"
    answer = json.loads(cli("compare", *PAIR, "-f", "json", "--fields", fields).out)
    assert list(answer) == ["kind", "schema_version", "roles", "summary"]
    assert [list(role) for role in answer["roles"]] == [["id", "salary"]] * 2
    assert all(list(figure) == ["p50"] for role in answer["roles"] for figure in role["salary"]["figures"])
    again = cli("compare", *PAIR, "-f", "yaml", "--fields", "roles.id,summary", "--fields", "roles.salary.figures.p50")
    assert yaml.safe_load(again.out) == answer


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("sumary", 'There is no key "sumary". Did you mean summary?'),
        ("roles.titel", 'There is no key "titel" in roles. Did you mean roles.title?'),
        ("overlap.skills.nonsense", 'There is no key "nonsense" in overlap.skills.'),
        ("summary.x", 'There is no key "x" in summary.'),
        ("family", 'There is no key "family". Did you mean roles.family?'),
        ("roles.p50", 'There is no key "p50" in roles.'),
        ("roles.vintage", 'There is no key "vintage" in roles.'),
        ("pay.said", 'There is no key "said" in pay. Did you mean pay.differences.said?'),
    ],
)
def test_an_unknown_field_is_exit_2_with_near_ones(cli: Cli, field: str, message: str) -> None:
    for format in ("json", "yaml"):
        done = cli("compare", *PAIR, "-f", format, "--fields", f"roles.id,{field}")
        assert (done.code, done.out) == (2, "")
        told = json.loads(done.err)["message"] if format == "json" else done.err.split("\n")[0]
        assert told == message


@pytest.mark.parametrize("fields", ["notes", "kind", "schema_version,warnings"])
def test_a_line_of_json_holds_an_item_and_nothing_else(cli: Cli, fields: str) -> None:
    asked = ("resolve", "mle", "nurse", "--fields", fields)
    done = cli(*asked, "-f", "json")
    assert (done.code, done.out) == (2, "")
    assert "items.role" in json.loads(done.err)["hint"]
    assert cli(*asked, "-f", "yaml").code == 0
    lines = cli(*asked, "--fields", "items.role", "-f", "json").out.splitlines()
    assert [list(json.loads(line)) for line in lines] == [["role"]] * 2


def test_fields_of_a_format_without_keys_are_refused(cli: Cli, tmp_path: Path) -> None:
    for options in ((), ("-f", "csv"), ("-o", str(tmp_path / "a.md"))):
        done = cli("compare", *PAIR, "--fields", "summary", *options)
        assert (done.code, done.out) == (2, "")
        assert done.err == "--fields picks keys of json and yaml.\nAdd --format json.\n"
    assert not [*tmp_path.glob("a.md")]


@pytest.mark.parametrize(
    "option", [["--fields", "id"], ["--front-matter"], ["--open"]], ids=lambda option: str(option[0])
)
@pytest.mark.parametrize("command", [["roles", "check", "nothing"], ["compare", "nobody", "-"], ["show", "--all"]])
def test_an_option_that_a_format_cannot_take_is_told_before_any_work(
    cli: Cli, command: list[str], option: list[str]
) -> None:
    done = cli(*command, *option, "-f", "csv")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(option[0])
    assert not cli("list", "--schema", *option).err  # no answer is written


@given(st.dictionaries(st.sampled_from("abcd"), TREES, min_size=1), st.data())
@few
def test_any_path_that_is_there_is_kept_and_nothing_else(tree: dict[str, object], data: st.DataObject) -> None:
    answer = {"kind": "x", "schema_version": 1, **tree}
    paths = sorted(paths_in(tree))
    chosen = data.draw(st.lists(st.sampled_from(paths), min_size=1, max_size=3))
    with asking(Asked(fields=chosen)):
        kept = picked(answer)
    assert (kept["kind"], kept["schema_version"]) == ("x", 1)
    for path in paths_in({key: value for key, value in kept.items() if key in tree}):
        assert any((path + ".").startswith(one + ".") or (one + ".").startswith(path + ".") for one in chosen)
    for one in chosen:
        assert one in paths_in(kept)
    with asking(Asked(fields=["e"])), pytest.raises(UsageError):
        picked(answer)


def paths_in(value: object, before: str = "") -> set[str]:
    if isinstance(value, list):
        return {path for one in value for path in paths_in(one, before)}
    if not isinstance(value, dict):
        return set()
    here = {f"{before}{key}" for key in value}
    return here | {path for key, one in value.items() for path in paths_in(one, f"{before}{key}.")}


def test_the_order_of_color_is_option_variable_no_color_force_color_terminal(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = ("show", "mle", "-f", "table", "--section", "tips")

    def codes(*options: str) -> bool:
        return "\x1b[" in cli(*table, *options).out

    assert not codes()
    assert codes("--color", "always")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert codes()
    assert not codes("--color", "never")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[3" not in cli(*table).out
    monkeypatch.setenv("CAREERCLI_COLOR", "always")
    assert "\x1b[1m" in cli(*table).out
    assert "\x1b[3" not in cli(*table, "--color", "auto").out
    monkeypatch.setenv("CAREERCLI_COLOR", "never")
    assert not codes()
    assert codes("--color", "always")


@pytest.mark.parametrize("format", ["plain", "csv", "json", "yaml", "markdown"])
def test_only_a_table_has_colors(cli: Cli, format: str) -> None:
    assert "\x1b" not in cli("show", "mle", "-f", format, "--color", "always").out


def test_a_wrong_color_is_exit_2(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli("list", "--color", "blue").code == 2
    monkeypatch.setenv("CAREERCLI_COLOR", "blue")
    assert cli("list").code == 2


def test_an_error_is_red_at_a_terminal_in_its_first_clause_only() -> None:
    code, shown = run("compare", "ML Enginer", "data scientist")
    assert code == 4
    assert shown.startswith('\x1b[1;31mNo role called "ML Enginer".\x1b[0m Did you mean "Machine Learning Engineer"?\n')
    assert shown.count("\x1b") == 2
    assert "\x1b" not in run("compare", "ML Enginer", "data scientist", NO_COLOR="1")[1]
    assert "\x1b" not in run("compare", "ML Enginer", "data scientist", "--color", "never")[1]
    assert run("compare", "ML Enginer", "data scientist", "--color=always", NO_COLOR="1")[1].startswith("\x1b[1;31m")


@pytest.mark.parametrize("arguments", [("compare", *PAIR), ("show", "mle"), ("salary", "mle"), ("list",), ("sources",)])
def test_the_linear_layout_has_every_fact_and_nothing_drawn(cli: Cli, arguments: tuple[str, ...]) -> None:
    linear = cli(*arguments, "-f", "table", "--layout", "linear")
    assert linear.code == 0
    assert not re.search("[\u2500-\u259f]|\\S {3,}\\S", linear.out)
    table = cli(*arguments, "-f", "table").out
    spoken = set(re.findall(r"[\w$%,.+-]*\d[\w$%,.+-]*", linear.out))
    for figure in re.findall(r"(?<![\w-])\$?\d[\d,.]*%?(?![\w-])", re.sub("[\u2500-\u259f].*", "", table)):
        assert any(figure.strip(".,") in one for one in spoken), figure


def test_the_linear_layout_has_a_variable_and_changes_tables_only(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = cli("show", "mle").out
    monkeypatch.setenv("CAREERCLI_LAYOUT", "linear")
    assert cli("show", "mle").out == plain
    lines = cli("show", "mle", "-f", "table", "--section", "pay").out.splitlines()
    assert lines[:3] == ["Machine Learning Engineer", "", "Pay."]
    assert any(re.fullmatch(r"Median: [\d,]+", line) for line in lines)


def test_a_file_is_named_at_a_terminal_and_whether_it_was_replaced(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    assert run("show", "data engineer", "-o", str(file)) == (0, f"Wrote {file}.\n")
    assert run("show", "data engineer", "-o", str(file)) == (0, f"Replaced {file}.\n")
    assert run("show", "data engineer", "-o", str(file), "-q") == (0, "")


def test_a_dash_is_stdout_also_where_a_setting_names_a_file(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CAREERCLI_OUTPUT", str(tmp_path / "a.json"))
    assert cli("show", "mle", "-o", "-").out.startswith("title\tmachine-learning-engineer\t")
    assert not (tmp_path / "-").exists()
    assert not (tmp_path / "a.json").exists()


def test_quiet_silences_remarks_and_no_errors(cli: Cli, tmp_path: Path) -> None:
    loud = run("show", "Sr. Data Engineer", "--section", "tools")[1]
    assert loud == '"Sr. Data Engineer" read as Data Engineer, level senior\n'
    assert run("show", "Sr. Data Engineer", "--section", "tools", "-q") == (0, "")
    (tmp_path / "bad.yaml").write_text("title: [")
    assert "Warning: " in cli("list", "--roles-dir", str(tmp_path)).err
    assert cli("list", "--roles-dir", str(tmp_path), "--quiet").err == ""
    assert cli("show", "no such role", "-q").err != ""


def test_every_command_that_answers_has_these_options(cli: Cli) -> None:
    for name in COMMANDS:
        text = cli("help", name).out
        if "--format" in text and name != "help":
            assert all(option in text for option in ("--fields", "--color", "--layout", "--quiet")), name


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (("show", "mle", "-f", "md"), ("show", "mle", "-f", "markdown")),
        (("show", "mle", "--section", "salary"), ("show", "mle", "--section", "pay")),
        (("show", "mle", "--section", "choose_if"), ("show", "mle", "--section", "conclusion")),
        (("show", "mle", "--section", "verdict"), ("show", "mle", "--section", "conclusion")),
        (("show", "mle", "--section", "comes_from"), ("show", "mle", "--section", "next")),
        (("show", "mle", "--level", "junior"), ("show", "mle", "--level", "entry")),
        (("show", "mle", "--level", "New Grad"), ("show", "mle", "--level", "entry")),
        (("list", "--family", "ml"), ("list", "--family", "machine-learning")),
        (("list", "--family", "Machine Learning"), ("list", "--family", "machine-learning")),
        (("salary", "mle", "--basis", "ads"), ("salary", "mle", "--basis", "advertised")),
    ],
)
def test_other_words_for_the_same(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, home: Path, typed: tuple[str, ...], meant: tuple[str, ...]
) -> None:
    wanted = cli(*meant)
    assert wanted.code == 0
    assert cli(*typed) == wanted
    option = {"-f": "format"}.get(typed[-2], typed[-2].removeprefix("--"))
    with monkeypatch.context() as patch:
        patch.setenv(f"CAREERCLI_{option.upper()}", typed[-1])
        if " " not in typed[-1] or option != "section":
            assert cli(*typed[:-2]) == wanted
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_text(f"{option} = {json.dumps(typed[-1])}\n")
    assert cli(*typed[:-2]) == wanted


def test_remarks_are_wrapped_between_words_at_a_terminal_and_whole_elsewhere(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = ("salary", "nurse", "--country", "GB", "-f", "plain")
    whole = cli(*line).err
    assert max(map(len, whole.splitlines())) > 100
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True, raising=False)
    monkeypatch.setenv("COLUMNS", "60")
    told = cli(*line).err
    assert told.split() == whole.split()
    assert max(map(len, told.splitlines())) <= 60
