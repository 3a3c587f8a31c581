"""Pay compared, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

PAY = ["--section", "summary", "--section", "pay"]
ASKED = {
    "two": ["compare", "data engineer", "data scientist", *PAY],
    "three": ["compare", "data engineer", "data scientist", "harbor pilot", *PAY],
    "levels": ["compare", "junior data analyst", "senior data analyst", *PAY],
    "four": ["compare", "data engineer", "economist", "data analyst", "ai engineer", "--section", "summary"],
    "five": [
        "compare",
        "data engineer",
        "economist",
        "data analyst",
        "statistician",
        "actuary",
        "--section",
        "summary",
    ],
    "two-paid-alike": ["compare", "business intelligence analyst", "data analyst", "--section", "summary"],
    "abroad": ["compare", "data engineer", "data analyst", "--country", "GB", *PAY],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
