"""Lists of roles, whole; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.formats.test_golden import expected
from tests.told import Ask

ASKED = {
    "of-an-industry": ["list", "--industry", "media", "--sort", "pay", "--top", "2"],
    "of-three-fields": ["list", "--field", "business", "--degree", "master", "--top", "1"],
    "of-many-fields": ["list", "--field", "engineering", "--degree", "associate", "--top", "1"],
    "names": ["list", "--family", "science"],
    "pay": ["list", "--sort", "pay", "--top", "5"],
    "growth": ["list", "--sort", "growth", "--top", "4", "-r"],
    "openings": ["list", "--sort", "openings", "--skill", "sql", "--top", "3"],
    "ai": ["list", "--sort", "ai", "--top", "3"],
    "match": ["list", "--sort", "match", "--skills", "sql,python", "--top", "3"],
    "columns": ["list", "--columns", "degree,growth,tools,pay,amount", "--tool", "excel"],
    "salary": ["salary", "--top", "3"],
    "salary-abroad": ["salary", "--country", "GB", "--top", "3"],
    "outlook": ["outlook", "--top", "3"],
    "outlook-ai": ["outlook", "--sort", "ai", "--top", "3"],
}


@pytest.mark.parametrize("asked", ASKED)
def test_told(ask: Ask, snapshot: SnapshotAssertion, asked: str) -> None:
    assert ask(*ASKED[asked]) == expected(snapshot, "txt")
