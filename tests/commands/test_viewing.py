"""How much of an answer is shown: the first screen, everything, a handout; and what goes through a pager."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.test_main import on_a_terminal

SHOW = ("show", "data engineer")


def test_a_terminal_gets_one_screen_and_on_request_everything() -> None:
    first = on_a_terminal(*SHOW, CAREERCLI_PAGER="").decode()
    assert first.count("\n") <= 23
    assert "--full" in first
    everything = on_a_terminal(*SHOW, "--full", CAREERCLI_PAGER="").decode()
    assert everything.count("\n") > 200
    assert "REQUIRED SKILLS" in everything


def test_colours_are_bold_green_and_faint_alone() -> None:
    for arguments in (SHOW, (*SHOW, "--full"), ("list",)):
        codes = set(re.findall(r"\x1b\[([\d;]*)m", on_a_terminal(*arguments, CAREERCLI_PAGER="").decode()))
        assert codes <= {"0", "", "1", "2", "32"}, arguments


def test_what_is_longer_than_the_screen_is_paged(tmp_path: Path) -> None:
    pager = tmp_path / "pager"
    pager.write_text(f"#!/bin/sh\ncat > '{tmp_path}/seen'\n")
    pager.chmod(0o755)
    assert b"data engineer" not in on_a_terminal(*SHOW, "--full", CAREERCLI_PAGER=str(pager))
    assert "REQUIRED SKILLS" in (tmp_path / "seen").read_text()
    (tmp_path / "seen").unlink()
    assert b"REQUIRED SKILLS" in on_a_terminal(*SHOW, "--full", "--no-pager", CAREERCLI_PAGER=str(pager))
    on_a_terminal(*SHOW, CAREERCLI_PAGER=str(pager))
    assert not (tmp_path / "seen").exists()
    on_a_terminal(*SHOW, "--pager", CAREERCLI_PAGER=str(pager))
    assert (tmp_path / "seen").exists()


@pytest.mark.parametrize("command", ["no-such-pager", "0", "", "'", "false"])
def test_a_pager_that_cannot_be_had_costs_no_answer(command: str) -> None:
    shown = on_a_terminal(*SHOW, "--full", CAREERCLI_PAGER=command)
    assert (b"REQUIRED SKILLS" in shown) is (command != "false")


def test_pipes_get_everything(cli: Cli) -> None:
    assert "REQUIRED SKILLS" in cli(*SHOW, "-f", "table").out
    assert cli(*SHOW, "-f", "table", "--full").out == cli(*SHOW, "-f", "table").out


@pytest.mark.parametrize("format", ["plain", "csv", "json", "yaml"])
def test_programs_get_everything_whatever_is_asked_for(cli: Cli, format: str) -> None:
    assert cli(*SHOW, "-f", format, "--brief").out == cli(*SHOW, "-f", format).out


def test_full_and_brief_are_opposites_and_what_is_typed_wins(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli(*SHOW, "--full", "--brief").code == 2
    assert cli(*SHOW, "--brief", "--section", "pay", "-f", "table").code == 2
    monkeypatch.setenv("CAREERCLI_BRIEF", "1")
    assert "--full" in cli(*SHOW, "-f", "table").out
    assert "REQUIRED SKILLS" in cli(*SHOW, "-f", "table", "--full").out


@pytest.mark.parametrize("format", ["markdown", "html"])
def test_a_handout_is_one_page(cli: Cli, format: str) -> None:
    brief, whole = (cli(*SHOW, "-f", format, *option).out for option in (["--brief"], []))
    assert len(brief) < len(whole) / 2
    assert "149,225" in brief
    assert "Table of contents" not in brief


def test_ascii_terminals_can_show_it() -> None:
    shown = on_a_terminal("salary", "data engineer", "--brief", PYTHONIOENCODING="ascii")
    assert b"?" not in shown.replace(b"who uses", b"")
