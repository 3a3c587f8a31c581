"""What one has and lacks, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

FOLDER = Path(__file__).parent  # of the résumé
ASKED = {
    "near-and-learning": [
        "gap",
        "harbor pilot",
        "--skills",
        "python,sql,power bi,nonsense,mysql",
        "--learn",
        "debugging",
    ],
    "resume": [
        "gap",
        "senior machine learning engineer",
        "--resume",
        "resume.md",
        "--skills",
        "python, no sql",
        "--learn",
        "docker,mlops",
        "--as-of",
        "2026-01",
    ],
    "nothing-in-common": ["gap", "tide reader", "--skills", "excel"],
    "all-of-it": ["gap", "tide reader", "--skills", "statistics,time series,r"],
    "gates": ["gap", "statistician", "--skills", "python,bachelor,3 years of experience,learning r"],
    "wishes": ["gap", "data engineer", "--skills", "sql,want to learn spark,hate excel,french"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, monkeypatch: pytest.MonkeyPatch, snapshot: SnapshotAssertion, asked: str) -> None:
    monkeypatch.chdir(FOLDER)
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
