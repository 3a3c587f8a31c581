"""Searches, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "skill": ["search", "statistics"],
    "degree": ["search", "physics phd"],
    "two": ["search", "sql", "excel"],
    "thing": ["search", "who uses dbt?"],
    "pay": ["search", "which role pays best in Texas?"],
    "everyday": ["search", "fixing", "cars"],
    "name": ["search", "harbor"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
