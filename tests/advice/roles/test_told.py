"""Profiles, levels and comparisons, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

GRADED = ["--roles-dir", str(Path(__file__).parent / "graded")]
LADDER = ["--section", "ladder", "--section", "level"]
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
    "graded": ["show", "buoy layer", *GRADED],
    "at-a-grade": ["show", "buoy layer B2", *GRADED],
    "at-another-grade": ["show", "buoy layer B3", "--section", "pay", "--section", "level", *GRADED],
    "grades": ["compare", "buoy layer B2", "buoy layer B3", *GRADED],
    "grades-beside-a-role": ["compare", "buoy layer B1", "buoy layer B4", "tide reader", *LADDER, *GRADED],
    "a-grade-beside-a-role": ["compare", "buoy layer B2", "harbor pilot", "--section", "summary", *GRADED],
    "ladder": ["show", "senior data analyst", *LADDER],
    "two-ladders": ["compare", "intern data analyst", "principal data engineer", *LADDER, "--section", "skills"],
    "four": ["compare", "harbor pilot", "dock master", "tide reader", "lead harbor pilot", "--section", "summary"],
    "bare": ["show", "tide reader"],
    "tips": ["tips", "harbor pilot", "dock master"],
    "tips-of-all": ["tips", "--count", "2"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
