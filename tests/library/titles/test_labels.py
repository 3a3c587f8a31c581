"""The labeled titles, held to what the benchmark measured: reading fewer of them, or more wrongly, fails."""

from __future__ import annotations

from functools import partial

from benchmarks.titles.__main__ import BY_KIND, REAL, calibrated, labels, score

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


def test_each_kind_of_a_set_that_was_made_without_the_rules(catalog: Catalog) -> None:
    rows = labels("fresh.csv")
    kinds = {row.kind for row in rows}
    assert len(kinds) >= 9
    for kind in kinds:
        found = score([row for row in rows if row.kind == kind], catalog.names.read)
        assert found.refused >= 0.99, found.wrong
        assert not found.read or found.precision >= 0.98, found.wrong
        assert not found.must or found.coverage >= 0.88, found.missed


def test_the_titles_that_name_or_neighbor_the_newest_roles(catalog: Catalog) -> None:
    rows = labels("second.csv")
    for kind, coverage in (("filed and listed", 0.88), ("native forms", 0.98)):
        for part in ("looked at", "unseen"):
            chosen = [row for row in rows if row.kind == f"{kind}, {part}"]
            assert len(chosen) > 40
            found = score(chosen, catalog.names.read)
            assert found.refused >= 0.98, found.wrong
            assert found.precision >= 0.98, found.wrong
            assert found.coverage >= coverage, found.missed


def test_the_third_lot(catalog: Catalog) -> None:
    rows = labels("third.csv")
    for kind, coverage in (
        ("filed, third lot", 0.83),
        ("native wording of job boards", 0.98),
        ("another trade, obscure", 0),
    ):
        chosen = [row for row in rows if row.kind.startswith(kind)]
        assert len(chosen) > 250
        found = score(chosen, partial(catalog.names.read, near=False))
        assert found.refused >= 0.97, found.wrong
        assert not found.must or found.precision >= 0.99, found.wrong
        assert not found.must or found.coverage >= coverage, found.missed


def test_the_fourth_lot(catalog: Catalog) -> None:
    rows = labels("fourth.csv")
    for kind, coverage in (("filed, fourth lot", 0.93), ("posted titles", 0.94), ("native wording", 0.98)):
        chosen = [row for row in rows if row.kind.startswith(kind)]
        assert len(chosen) > 240
        found = score(chosen, partial(catalog.names.read, near=False))
        assert found.refused >= 0.99, found.wrong
        assert found.precision >= 0.99, found.wrong
        assert found.coverage >= coverage, found.missed


def test_the_fifth_lot(catalog: Catalog) -> None:
    rows = labels("fifth.csv")
    for part in ("first", "second", "third", "fourth"):
        chosen = [row for row in rows if row.kind == f"filed, fifth lot, {part} part"]
        assert len(chosen) > 700
        found = score(chosen, partial(catalog.names.read, near=False))
        assert found.refused >= 0.995, found.wrong
        assert found.precision >= 0.995, found.wrong
        assert found.coverage >= 0.92, found.missed


def test_a_stated_confidence_holds_where_there_are_labels_enough(catalog: Catalog) -> None:
    rows = [row for name in ("labels.csv", "holdout.csv", "postings.csv", "native.csv") for row in labels(name)]
    rows += [row for name in BY_KIND for row in labels(name) if row.kind in REAL]
    bands = calibrated(rows, partial(catalog.names.read, near=False))
    large = {confidence: answers for confidence, answers in bands.items() if len(answers) >= 300}
    assert large
    for confidence, answers in large.items():
        assert round(abs(sum(answers) / len(answers) - confidence), 4) <= 0.03
