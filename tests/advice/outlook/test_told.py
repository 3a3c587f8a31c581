"""Growth and what is said of it, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "one": ["outlook", "harbor pilot"],
    "two": ["outlook", "harbor pilot", "dock master"],
    "filed": ["outlook", "database administrator"],
    "three": ["outlook", "data engineer", "tide reader", "mathematicians"],
    "occupation": ["outlook", "electricians"],
    "country": ["outlook", "harbor pilot", "--country", "Germany"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
