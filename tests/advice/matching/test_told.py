"""Which roles suit somebody, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

RESUME = str(Path(__file__).parents[1] / "fitting" / "resume.md")
ASKED = {
    "few": ["match", "--skills", "python,sql,debugging", "--top", "2"],
    "wishes": ["match", "--skills", "sql,excel,power bi,dashboards", "--prefer", "pay,growth", "--top", "2"],
    "family": ["match", "--skills", "negotiation,coaching", "--family", "leadership", "--top", "2"],
    "resume": ["match", "--resume", RESUME, "--top", "2"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
