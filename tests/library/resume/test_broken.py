"""What is no résumé is refused by its name or by line and column, with exit 3 and without a word of it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from careercli.library.resume import evidence, reading
from tests.conftest import Cli
from tests.hostile.child import child
from tests.library.resume.broken import BROKEN, SECRET


@pytest.mark.parametrize("name", BROKEN)
def test_it_is_refused_without_a_word_of_it(cli: Cli, tmp_path: Path, name: str) -> None:
    content, words = BROKEN[name]
    file = tmp_path / name
    file.write_bytes(content)
    for command in (("match",), ("gap", "mle")):
        done = cli(*command, "--resume", str(file))
        assert (done.code, done.out) == (3, ""), done.err
        assert str(file) in done.err
        assert all(one in done.err for one in words), done.err
        assert SECRET not in done.err
        assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "name", ["trailing-comma.json", "package.json", "deep.json", "bomb.docx", "noise.bin", "empty.json"]
)
def test_the_same_from_standard_input_in_json(name: str) -> None:
    content, words = BROKEN[name]
    done = child("match", "--resume", "-", "-f", "json", given=content)
    told = json.loads(done.err)
    assert (done.code, done.out, told["code"]) == (3, "", 3)
    assert told["message"].startswith("Standard input")
    assert words[0] in told["message"]
    assert SECRET not in done.err


def test_a_folder_a_missing_file_and_no_name_are_told(cli: Cli, tmp_path: Path) -> None:
    assert "is a folder" in cli("match", "--resume", str(tmp_path)).err
    assert "No such file" in cli("match", "--resume", str(tmp_path / "none.json")).err
    assert cli("match", "--resume", "a\0b").code == 3
    assert cli("match").code == 2
    assert "--resume" in cli("match").err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_with_a_name_is_not_waited_for(cli: Cli, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert cli("match", "--resume", str(tmp_path / "pipe")).code == 3


def test_nothing_of_it_is_in_the_traceback_of_a_bug(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "resume.json"
    file.write_text(json.dumps({"basics": {"name": SECRET}, "skills": [SECRET]}))

    def fails(*_: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr(evidence, "stripped", fails)
    assert reading.gathered is evidence.gathered
    done = cli("match", "--resume", str(file))
    assert done.code == 1
    assert "KeyError in fails" in done.err
    assert SECRET not in done.err


def test_strict_refuses_a_skill_that_is_not_understood_without_naming_it(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "resume.json"
    file.write_text(json.dumps({"skills": ["Python", SECRET]}))
    done = cli("match", "--resume", str(file), "--strict")
    assert (done.code, done.out) == (3, "")
    assert SECRET not in done.err
    told = cli("match", "--resume", str(file), "-f", "json")
    assert json.loads(told.out)["not_understood"] == [SECRET]
    assert SECRET not in told.err
