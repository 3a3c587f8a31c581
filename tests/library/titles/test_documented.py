"""The figures that docs/titles.md states, which somebody entered, are those that are measured."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

from benchmarks.titles.__main__ import REAL, calibrated, parts, score

from careercli.library.catalog import Catalog

PAGE = Path(__file__).parent.parent.parent.parent / "docs" / "titles.md"
# what the page calls a part, where that is not the part's own name
CALLED = {
    "German": "de",
    "French": "fr",
    "Spanish": "es",
    "Portuguese": "pt",
    "Dutch": "nl",
    "Italian": "it",
    "Polish": "pl",
    "plain English postings": "plain postings",
    "native wording, seven languages": "native wording",
    "short forms alone": "short form alone",
    "short forms beside words": "short form beside words",
    "another trade, nine languages": "another trade",
    "a level word of another noun": "level of another noun",
    "a number of another noun": "number of another noun",
    "filed and listed, not looked at": "filed and listed, unseen",
    "native forms, not looked at": "native forms, unseen",
    "filed, looked at": "filed, third lot, looked at",
    "filed, second part": "filed, third lot, second part",
    "filed, third part": "filed, third lot, third part",
    "wording of job boards": "native wording of job boards",
}


def test_what_the_page_tells_is_what_is_measured(catalog: Catalog) -> None:
    read = cache(partial(catalog.names.read, near=False))
    told, sets = dict(_told()), parts()
    assert {CALLED.get(name, name) for name in told} == sets.keys()
    for name, figures in told.items():
        rows = sets[CALLED.get(name, name)]
        found = score(rows, read)
        measured = [
            f"{len(rows)}",
            f"{found.coverage:.1%}" if found.must else "",
            f"{found.precision:.1%}" if found.must else "",
            f"{found.refused:.1%}" if found.total > found.must else "",
        ]
        assert figures == measured, name
    usual = [row for rows in sets.values() for row in rows if row.kind in REAL]
    assert {cells[0]: cells[2:] for cells in _rows() if len(cells) == 4 and cells[0].startswith(("0.", "1."))} == {
        f"{confidence:.2f}": [f"{len(answers):,}", f"{sum(answers) / len(answers):.1%}"]
        for confidence, answers in calibrated(usual, read).items()
    }


def _told() -> Iterator[tuple[str, list[str]]]:
    """The number and the shares of each part; a line without a name goes on with the part before."""
    name = number = ""
    for cells in _rows():
        if len(cells) == 8 and cells[1].isdigit():
            yield cells[0], cells[1:5]
        if len(cells) == 6:
            name, number = cells[0] or name, cells[1] or number
            if "now" in cells[2].split(", "):
                yield name, [number, *cells[3:]]


def _rows() -> Iterator[list[str]]:
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("|"):
            yield [cell.strip() for cell in line.strip("|").split("|")]
