"""Routes and what is within reach, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "reach": ["path", "harbor pilot"],
    "reach-paid": ["path", "data analyst"],
    "route": ["path", "harbor pilot", "dock master"],
    "route-paid": ["path", "data analyst", "machine learning engineer", "--explain"],
    "via": ["path", "harbor pilot", "tide reader", "--via", "lead harbor pilot"],
    "avoid": ["path", "data analyst", "data engineer", "--avoid", "analytics engineer", "--max-hops", "2"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
