"""Lists and searches of occupations, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "listed": ["list", "--occupations", "--top", "4"],
    "by-pay": ["list", "--occupations", "--sort", "pay", "--top", "4", "--area", "Texas"],
    "by-openings": ["list", "--occupations", "--sort", "openings", "--top", "3"],
    "found": ["search", "--occupations", "nurse"],
    "degree": ["list", "--occupations", "--degree", "none", "--sort", "growth", "--top", "3"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
