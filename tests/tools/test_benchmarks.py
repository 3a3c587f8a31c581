"""The benchmarks run; what they print is for people to judge."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from benchmarks import cold_start, growth, lists, peers, questions
from tools.generate import ROOT

from tests.conftest import Cli


def test_the_roles_that_growth_is_measured_with_are_roles(cli: Cli, tmp_path: Path) -> None:
    growth.fill(tmp_path / "roles", 30)
    done = cli("list", "--family", "science", "--roles-dir", str(tmp_path / "roles"))
    assert (done.code, done.err) == (0, "")
    assert done.out.count(" Diver ") == 30


@pytest.mark.slow
def test_costs_are_printed_beside_their_targets(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles = tmp_path / "few.csv"
    titles.write_text("job_title\nData Engineer\n")
    few = (cold_start.BASE, cold_start.NOTHING, "compare into a pipe", "compare as a table")
    monkeypatch.setattr(cold_start, "CASES", {name: cold_start.CASES[name] for name in few})
    cold_start.main(1, titles)
    out = capsys.readouterr().out
    assert "resolve of few.csv" in out
    assert out.count("compare into a pipe") == 2  # time and memory
    assert "    8.0  " in out


def test_questions_over_all_roles_are_printed_beside_their_target(capsys: pytest.CaptureFixture[str]) -> None:
    questions.main(1)
    out = capsys.readouterr().out
    assert "needs of all roles" in out
    assert "official pay of all occupations" in out


@pytest.mark.slow
def test_lists_over_thousands_of_roles_are_printed_beside_their_target(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("SIZES", (3, 9)), ("BOUNDED", lists.BOUNDED[:1]), ("EVERY_ROLE", ())):
        monkeypatch.setattr(lists, name, value)
    lists.main(1)
    assert "    2.0  " in capsys.readouterr().out


@pytest.mark.slow
def test_readme_says_of_its_peers_what_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    peers.main(1)
    measured = dict(re.findall(r"^([a-z ]+?) +[\d.]+ +([\d.]+)%", capsys.readouterr().out, re.MULTILINE))
    for page in ("README.md", "docs/peers.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        for name, row in {"careercli": "careercli", "exact names": "the names", "rapidfuzz": r"\[?rapidfuzz"}.items():
            [told] = re.findall(rf"^\| {row}[^|]*\| ([\d.]+)%", text, re.MULTILINE)
            assert abs(float(told) - float(measured[name])) < 3, (page, name)  # a new name moves it a little
