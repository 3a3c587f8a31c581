"""Résumés of a dozen shapes in eight languages: what each shows and does not, and that every quote stands in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from careercli.library.catalog import Catalog
from careercli.library.documents import stripped
from careercli.library.resume import read_resume
from careercli.model.person import Reading
from careercli.paths import places

HERE = Path(__file__).parent
SHAPES = HERE / "shapes"
EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "expected.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def known() -> Catalog:
    return Catalog(places())


def read(catalog: Catalog, name: str) -> Reading:
    return read_resume(str(SHAPES / name), catalog.vocabulary, catalog.reader, "2026-11", needs=catalog.needs)


def texts(value: Any) -> Iterator[str]:
    """Every text of a file, as it stands there."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)


def written(name: str) -> list[str]:
    raw = (SHAPES / name).read_text(encoding="utf-8-sig")
    if name.endswith(".json"):
        return list(texts(json.loads(raw)))
    return list(texts(yaml.load(raw, yaml.BaseLoader))) if name.endswith(".yaml") else [raw]  # noqa: S506


def test_every_shape_is_expected() -> None:
    assert {path.name for path in SHAPES.iterdir()} == set(EXPECTED)
    assert len(EXPECTED) > 12


@pytest.mark.parametrize("name", EXPECTED)
def test_what_it_shows(known: Catalog, name: str) -> None:
    wanted, found = EXPECTED[name], read(known, name)
    held = {key: evidence[0].kind for key, evidence in found.evidence.items()}
    assert {key: held.get(key) for key in wanted["have"]} == wanted["have"]
    assert not set(wanted["never"]) & set(held)
    assert sorted(found.person.wishes) == sorted(wanted["wishes"])
    assert set(found.person.skills) == set(held)


@pytest.mark.parametrize("name", EXPECTED)
def test_what_it_says_of_the_person(known: Catalog, name: str) -> None:
    wanted, person = EXPECTED[name], read(known, name).person
    assert (person.role, person.degree) == (wanted["role"], wanted["degree"])
    for years, told in ((person.years, wanted["years"]), (person.relevant_years, wanted.get("relevant"))):
        if told:
            assert years is not None
            assert told[0] <= years <= told[1]
    assert (person.years is None) == (wanted["years"] is None)
    assert wanted.get("not_understood", []) == [
        one for one in read(known, name).not_understood if one in wanted.get("not_understood", [])
    ]


@pytest.mark.parametrize("name", EXPECTED)
def test_every_quote_stands_in_the_file(known: Catalog, name: str) -> None:
    originals = written(name)
    quotes = [one.quote for evidence in read(known, name).evidence.values() for one in evidence]
    assert quotes
    for quote in quotes:
        assert any(quote in text for text in originals), quote


@pytest.mark.parametrize("name", EXPECTED)
def test_quotes_are_without_markup_and_short(known: Catalog, name: str) -> None:
    for evidence in read(known, name).evidence.values():
        for one in evidence:
            assert one.quote == one.quote.strip()
            assert 0 < len(one.quote) <= 200
            assert stripped(one.quote).text.strip() == one.quote


def test_reading_twice_is_the_same(known: Catalog) -> None:
    for name in EXPECTED:
        assert read(known, name) == read(known, name)
