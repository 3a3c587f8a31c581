"""The labeled titles, held to what the benchmark measured: reading fewer of them, or more wrongly, fails."""

from __future__ import annotations

from benchmarks.titles.__main__ import labels, score

from careercli.library.catalog import Catalog


def test_the_labeled_titles(catalog: Catalog) -> None:
    rows = labels()
    assert len(rows) >= 600
    assert sum(not row.role for row in rows) >= 150
    known = {entry.id for entry in catalog.entries()}
    assert {row.role for row in rows} - known == {""}
    found = score(rows, catalog.names.read)
    assert found.right / found.total >= 0.97
    assert found.wrong_and_sure == []
