"""The three people of docs/advisor.md: every command of theirs runs."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from tools.generate import ROOT

from tests.conftest import Cli

PAGE = (ROOT / "docs" / "advisor.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^careercli (.+)$", PAGE, re.MULTILINE)


def test_there_are_three_people_with_commands() -> None:
    assert len(re.findall(r"^## A ", PAGE, re.MULTILINE)) == 3
    assert len(COMMANDS) >= 10


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_page_runs(cli: Cli, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = cli(*shlex.split(line))
    assert done.code == 0, done.err
    assert done.out or [*tmp_path.glob("*.html")]
