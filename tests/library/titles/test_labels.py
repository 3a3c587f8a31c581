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
    assert found.right / found.total >= 0.98
    assert len(found.wrong_and_sure) <= 1


def test_titles_that_the_rules_had_not_seen(catalog: Catalog) -> None:
    for name, coverage in (("holdout.csv", 0.98), ("postings.csv", 0.9), ("native.csv", 0.9)):
        rows = labels(name)
        assert len(rows) >= 200
        found = score(rows, catalog.names.read)
        assert found.coverage >= coverage, found.missed
        assert found.precision >= 0.98, found.wrong
        assert found.refused >= 0.99, found.wrong


def test_a_stated_confidence_holds_where_there_are_labels_enough(catalog: Catalog) -> None:
    rows = [row for name in ("labels.csv", "holdout.csv", "postings.csv", "native.csv") for row in labels(name)]
    bands: dict[float, list[bool]] = {}
    for row in rows:
        found = catalog.names.read(row.title, near=False)
        if found.role:
            bands.setdefault(found.confidence, []).append((found.role, found.level or "") == (row.role, row.level))
    large = {confidence: answers for confidence, answers in bands.items() if len(answers) >= 300}
    assert large
    for confidence, answers in large.items():
        assert abs(sum(answers) / len(answers) - confidence) <= 0.03
