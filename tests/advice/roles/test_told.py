"""Profiles, levels and comparisons, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "show": ["show", "harbor pilot"],
    "show-level": ["show", "senior harbor pilot"],
    "two": ["compare", "harbor pilot", "dock master"],
    "three": ["compare", "harbor pilot", "dock master", "tide reader"],
    "levels": ["compare", "junior harbor pilot", "senior harbor pilot"],
    "levels-beside": [
        "compare",
        "junior harbor pilot",
        "senior harbor pilot",
        "tide reader",
        "--section",
        "summary",
        "--section",
        "change",
    ],
    "one-level": ["compare", "lead harbor pilot", "senior tide reader"],
    "bare": ["show", "tide reader"],
    "tips": ["tips", "harbor pilot", "dock master"],
    "tips-of-all": ["tips", "--count", "2"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
