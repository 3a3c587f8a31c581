"""National pay and the facts of every occupation that has no file of its own in official/ and occupations/."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import fields

from careercli.model.market import Applicability, Attainment, Projection
from tools.build_market.files import Row, Value
from tools.build_market.occupations import Facts
from tools.build_market.official import Cells, official

ALL = "00-0000"
PAY_COLUMNS = ("occupation", "kind", "code")
_WHOLE = {"first_year", "last_year", "all_occupations_percent"}  # what is the same for every occupation
PROJECTED = tuple(one.name for one in fields(Projection) if one.name not in _WHOLE)
SCHOOLED = tuple(one.name for one in fields(Attainment) if one.name != "title")
SCORED = tuple(one.name for one in fields(Applicability) if one.name != "occupations")
FACTS_COLUMNS = ("code", "title", *PROJECTED, "surveyed", *SCHOOLED, *SCORED)


def national_pay(rows: Iterable[Row], present: Collection[str]) -> Cells:
    """Occupation → its pay in the whole country, of those that are not present yet."""
    kept = [row for row in rows if row["occ_code"] not in {ALL, *present}]
    return official(kept, [], [], {row["occ_code"] for row in kept})


def pay_rows(cells: Cells) -> Iterator[tuple[Value, ...]]:
    for code, places in sorted(cells.items()):
        for place, figures in sorted(places.items()):
            yield (code, *place, *figures)


def facts_rows(titles: Mapping[str, str], parts: Mapping[str, Mapping[str, Facts]]) -> Iterator[tuple[Value, ...]]:
    """A row an occupation: projection, schooling under the survey's own title, AI; what no table has is empty."""
    for code, title in sorted(titles.items()):
        projection, attainment, ai = (parts[name].get(code, {}) for name in ("projection", "attainment", "ai"))
        yield (
            code,
            title,
            *(projection.get(name) for name in PROJECTED),
            attainment.get("title"),
            *(_flag(attainment.get(name)) for name in SCHOOLED),
            *(ai.get(name) for name in SCORED),
        )


def shared_facts(parts: Mapping[str, Mapping[str, Facts]]) -> dict[str, str]:
    """What is the same for every occupation; raises ValueError if a table says otherwise."""
    found: dict[str, str] = {}
    for part, names in (("projection", _WHOLE), ("ai", {"occupations"})):
        for name in sorted(names):
            [value] = {facts[name] for facts in parts[part].values()}
            found[name] = str(value)
    return found


def _flag(value: Value | bool) -> Value:
    return int(value) if isinstance(value, bool) else value
