"""Pay of roles, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

GRADED = ["--roles-dir", str(Path(__file__).parents[1] / "roles" / "graded")]
ASKED = {
    "quoted": ["salary", "harbor pilot"],
    "paid": ["salary", "data engineer"],
    "several": ["salary", "data engineer", "data scientist", "economist"],
    "level": ["salary", "senior data engineer", "--explain"],
    "offer": ["salary", "data engineer", "--offer", "165k", "--area", "Seattle"],
    "by-state": ["salary", "harbor pilot", "dock master", "--by", "state"],
    "by-country": ["salary", "data engineer", "--by", "country"],
    "by-sector": ["salary", "statistician", "--by", "sector"],
    "month": ["salary", "data analyst", "--period", "month", "--country", "Germany", "--currency", "USD"],
    "hour-adjusted": [
        "salary",
        "data analyst",
        "--area",
        "Texas",
        "--adjust",
        "--period",
        "hour",
        "--offer",
        "45 an hour",
    ],
    "bands": ["salary", "buoy layer", "--offer", "115k", *GRADED],
    "a-band": ["salary", "buoy layer B1", "--offer", "EUR 61,000", *GRADED],
    "bands-of-a-grade": ["salary", "buoy layer B2", "harbor pilot", "--offer", "EUR 70,000", *GRADED],
    "bands-in-a-month": ["salary", "buoy layer", "--period", "month", "--country", "DE", *GRADED],
    "no-such-basis": ["salary", "harbor pilot", "--basis", "official", "--country", "Germany"],
    "sworn": ["salary", "data engineer", "--basis", "sworn", "--year", "2024"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
