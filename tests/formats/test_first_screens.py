"""The first screens and the pages of made-up roles and of occupations; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.conftest import Cli
from tests.formats.test_golden import expected

ASKED = {
    "compare": ["compare", "harbor pilot", "dock master"],
    "compare-three": ["compare", "harbor pilot", "dock master", "tide reader"],
    "compare-levels": ["compare", "junior harbor pilot", "senior harbor pilot"],
    "show": ["show", "harbor pilot"],
    "show-level": ["show", "senior harbor pilot"],
    "salary": ["salary", "harbor pilot", "dock master"],
    "salary-offer": ["salary", "harbor pilot", "--offer", "130k", "--area", "Seattle"],
    "salary-by": ["salary", "harbor pilot", "--by", "state", "--top", "5"],
    "outlook": ["outlook", "harbor pilot", "dock master"],
    "tips": ["tips", "harbor pilot", "dock master"],
    "gap": ["gap", "harbor pilot", "--skills", "python,sql", "--learn", "debugging"],
    "path": ["path", "harbor pilot", "dock master", "--via", "lead harbor pilot"],
}
ROWS = ["compare-levels", "salary-by", "salary-offer", "gap", "path"]
NURSES = "registered nurses"
OFFICIAL = {
    "occupation": ["show", NURSES],
    "occupations-compared": ["compare", NURSES, "accountants and auditors"],
    "occupations-beside-a-role": ["compare", "harbor pilot", NURSES, "electricians"],
    "occupations-listed": ["list", "--occupations", "--top", "4"],
    "occupations-by-pay": ["list", "--occupations", "--sort", "pay", "--top", "4"],
    "occupations-found": ["search", "--occupations", "nurse"],
    "occupation-by-the-hour": ["show", "actors"],
    "occupation-outlook": ["outlook", "electricians"],
    "occupation-salary": ["salary", "electricians"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_first_screen(made_up: Cli, snapshot: SnapshotAssertion, asked: str) -> None:
    done = made_up(*ASKED[asked], "--brief", "-f", "table")
    assert done.code == 0
    assert done.out == expected(snapshot, "txt")


@pytest.mark.parametrize("asked", ASKED)
def test_first_screen_of_sixty_columns(
    made_up: Cli, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    assert made_up(*ASKED[asked], "--brief", "-f", "table").out == expected(snapshot, "txt")


@pytest.mark.parametrize("asked", ROWS)
def test_rows(made_up: Cli, snapshot: SnapshotAssertion, asked: str) -> None:
    done = made_up(*ASKED[asked], "-f", "plain")
    assert done.code == 0
    assert done.out == expected(snapshot, "tsv")


@pytest.mark.parametrize("asked", ROWS)
def test_whole_page(made_up: Cli, snapshot: SnapshotAssertion, asked: str) -> None:
    done = made_up(*ASKED[asked], "-f", "markdown")
    assert done.code == 0
    assert done.out == expected(snapshot, "md")


@pytest.mark.parametrize("asked", OFFICIAL)
def test_first_screen_of_occupations(made_up: Cli, snapshot: SnapshotAssertion, asked: str) -> None:
    done = made_up(*OFFICIAL[asked], "--brief", "-f", "table")
    assert done.code == 0
    assert done.out == expected(snapshot, "txt")


@pytest.mark.parametrize("asked", ["occupation", "occupations-compared", "occupations-beside-a-role"])
def test_whole_page_of_occupations(made_up: Cli, snapshot: SnapshotAssertion, asked: str) -> None:
    done = made_up(*OFFICIAL[asked], "-f", "markdown")
    assert done.code == 0
    assert done.out == expected(snapshot, "md")
