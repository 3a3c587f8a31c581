"""Which roles suit somebody, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

FOLDER = Path(__file__).parents[1] / "fitting"  # of the résumé
ASKED = {
    "few": ["match", "--skills", "python,sql,debugging", "--top", "2"],
    "wishes": ["match", "--skills", "sql,excel,power bi,dashboards", "--prefer", "pay,growth", "--top", "2"],
    "family": ["match", "--skills", "negotiation,coaching", "--family", "leadership", "--top", "2"],
    "resume": ["match", "--resume", "resume.md", "--top", "2"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion, asked: str) -> None:
    monkeypatch.chdir(FOLDER)
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
