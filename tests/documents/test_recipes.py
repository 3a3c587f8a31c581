"""Every command in README.md and docs is run as it is printed, and every output that is shown is the true one."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from tools.printed.pages import ELSEWHERE, PROGRAMS, blocks, pages
from tools.printed.stage import ROOT, SHELL, Stage, at_a_terminal, in_a_pipe, stage
from tools.recipes import SET_UP, follow

from tests.conftest import OURS, Cli

PAGES = {path.relative_to(ROOT).as_posix(): path for path in pages()}


@pytest.fixture
def on(tmp_path: Path, cache: Path) -> Stage:
    return stage(tmp_path / "stage", cache)


@pytest.mark.slow
@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_followed(name: str, on: Stage) -> None:
    text = PAGES[name].read_text(encoding="utf-8")
    told = follow(text, on)
    assert told.failed == []
    assert told.text == text, f"python -m tools.recipes --write {name}"
    if told.missing:
        pytest.skip(f"not run, for want of a program: {', '.join(told.missing)}")


def test_every_page_with_commands_is_followed_here_or_named_with_what_follows_it() -> None:
    having = {path for path in ROOT.glob("docs/**/*.md") if "```sh\n" in path.read_text(encoding="utf-8")}
    assert len(having) > 10
    assert {path.relative_to(ROOT).as_posix() for path in having} <= PAGES.keys() | ELSEWHERE.keys()
    assert all((ROOT / other).exists() for pair in ELSEWHERE.items() for other in pair)
    assert {"README.md", "docs/tutorial.md"} <= PAGES.keys()


def test_the_readme_counts_roles_and_occupations_rightly(cli: Cli) -> None:
    occupations = len(cli("list", "--occupations").rows)
    assert len(cli("list").rows) == OURS < occupations
    for name in ("README.md", "docs/index.md"):
        text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
        assert f" {OURS} roles in full, {occupations} occupations of the US economy" in text


def test_every_how_to_has_commands_and_shows_what_they_write() -> None:
    for path in (ROOT / "docs" / "how-to").glob("*.md"):
        if path.relative_to(ROOT).as_posix() in PAGES:
            found = [block for block in blocks(path.read_text(encoding="utf-8")) if block.kind == "sh"]
            assert len(found) >= 2, path.name
            assert any(block.shown for block in found), path.name


def test_a_page_that_lies_is_told_and_mended(on: Stage) -> None:
    file = '```txt title="names"\nAda\nBen\n```\n\n'
    text = f"{file}```sh\nsort -r names\n```\n\n```text\nAda\n```\n\nThen:\n\n```text\nkept\n```\n"
    told = follow(text, on)
    assert (told.failed, told.missing) == ([], [])
    assert told.text == text.replace("```text\nAda\n", "```text\nBen\nAda\n")
    assert follow("```sh\nfalse | true\n```\n", on).failed == ["false | true\nended with 1: "]


def test_what_needs_a_program_that_is_not_there_is_left_out_by_its_name(
    on: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    for name in PROGRAMS:
        assert follow(f"```sh\n{name} --version\n```\n", on).missing == [name]


def test_a_recipe_has_a_home_and_a_folder_of_its_own(on: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERCLI_FORMAT", "json")
    done = in_a_pipe('ls; ls -A "$HOME"; env | grep -c ^CAREERCLI_; careercli --version', on)
    assert re.fullmatch(r"2\ncareercli [\d.]+\n", done.stdout)


def test_at_a_terminal_something_can_be_typed(on: Stage) -> None:
    shown, written = at_a_terminal("echo what? >&2; read line; echo $line; echo seen >&2", on, typing="word\n")
    assert (written, shown.splitlines()) == ("word\n", ["what?", "word", "seen"])
    with pytest.raises(RuntimeError, match="ended with 4"):
        at_a_terminal("exit 4", on)


def test_of_a_terminal_what_was_wiped_is_gone_and_colors_stay(on: Stage) -> None:
    shown, _ = at_a_terminal(r"printf '\r\033[Kreading: 3 of 4\r\033[K\033[1mread\033[0m\nnext\n'", on)
    assert shown == "\x1b[1mread\x1b[0m\nnext\n"


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_first_command_of_the_readme_installs_and_compares(tmp_path: Path) -> None:
    [command] = [
        line
        for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
        if line.startswith(SET_UP) and line.endswith('compare "ML Engineer" "Data Science Manager"')
    ]
    for name in ("src", "data"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in [
        *ROOT.glob("*.md"),
        *ROOT.glob("*.py"),
        *ROOT.glob("*.toml"),
        ROOT / "LICENSE",
        ROOT / "constraints.txt",
    ]:
        shutil.copy(path, tmp_path)
    done = subprocess.run([*SHELL, command], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("summary\t\tData Science Manager pays ")
