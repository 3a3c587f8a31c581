"""Occupations measured, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "three": ["compare", "registered nurses", "accountants and auditors", "electricians"],
    "texas": [
        "compare",
        "chefs and head cooks",
        "actors",
        "--area",
        "Texas",
        "--section",
        "summary",
        "--section",
        "pay",
    ],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
