"""Occupations, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "nurse": ["show", "registered nurses"],
    "by-the-hour": ["show", "actors"],
    "texas": ["show", "electricians", "--area", "Texas"],
    "listed": ["list", "--occupations", "--top", "4"],
    "grown": ["list", "--occupations", "--sort", "growth", "--top", "3", "-r"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
