"""What O*NET rates and lists, by the occupation of the survey of pay: ratings, job zones, technologies."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from careercli.library.terms import SkillNames
from careercli.model.skill import Skill
from tools.build_market.economy.codes import Codes
from tools.build_market.files import InputError, Row, Value

RATED_COLUMNS = ("occupation", "job_zone", "members", "skills", "knowledge")
TECHNOLOGY_COLUMNS = ("name", "skill", "hot", "occupations")
ELEMENT_COLUMNS = ("kind", "place", "name")
_APART = 1.0  # points of importance, of five, that parts of an occupation may lie apart to have a mean
_CODE = "O*NET-SOC Code"


class Rated(NamedTuple):
    """O*NET code → element → importance and level."""

    elements: list[str]
    of: dict[str, dict[str, tuple[float, float | None]]]


def rated(rows: Iterable[Row]) -> Rated:
    """Ratings as published; a level of low precision, or of what is not relevant, is none."""
    elements: dict[str, None] = {}
    importance: dict[tuple[str, str], float] = {}
    levels: dict[tuple[str, str], float] = {}
    for row in rows:
        key = (row[_CODE], row["Element Name"])
        elements[key[1]] = None
        if row["Recommend Suppress"] == "Y" or row["Not Relevant"] == "Y":
            continue
        (importance if row["Scale ID"] == "IM" else levels)[key] = float(row["Data Value"])
    of: dict[str, dict[str, tuple[float, float | None]]] = {}
    for (code, element), value in importance.items():
        of.setdefault(code, {})[element] = (value, levels.get((code, element)))
    return Rated(list(elements), of)


def rating_cells(found: Rated, members: Sequence[str]) -> str:
    """A cell an element, "importance/level", "-" where it has none; of several members the mean, where they are alike.

    Nobody publishes how many work in each part, so a mean is given only where it would hardly differ.
    """
    return " ".join(_cell([found.of[code].get(element) for code in members]) for element in found.elements)


def _cell(ratings: Sequence[tuple[float, float | None] | None]) -> str:
    known = [one for one in ratings if one]
    values = [value for value, _ in known]
    if not known or len(known) < len(ratings) or max(values) - min(values) > _APART:
        return "-"
    levels = [level for _, level in known if level is not None]
    level = _mean(levels) if len(levels) == len(known) else ""
    return f"{_mean(values)}/{level}"


def _mean(values: Sequence[float]) -> str:
    return f"{round(sum(values) / len(values) + 1e-9, 2):.10g}"


def rated_rows(
    titles: Collection[str], skills: Rated, knowledge: Rated, zones: Iterable[Row], codes: Codes
) -> Iterator[tuple[Value, ...]]:
    """A row an occupation that has a rating or a zone; a zone of several parts only where they share it."""
    zone = {row[_CODE]: row["Job Zone"] for row in zones}
    both = skills.of.keys() & knowledge.of.keys()
    for code in sorted(titles):
        members = codes.members(code, both)
        shared = {zone[one] for one in codes.members(code, zone.keys())}
        if members or shared:
            cells = [rating_cells(found, members) if members else None for found in (skills, knowledge)]
            parts = " ".join(one[:7] for one in members) if members and members != [f"{code}.00"] else None
            yield code, next(iter(shared)) if len(shared) == 1 else None, parts, *cells


def element_rows(skills: Rated, knowledge: Rated) -> Iterator[tuple[Value, ...]]:
    for kind, found in (("skill", skills), ("knowledge", knowledge)):
        yield from ((kind, place, name) for place, name in enumerate(found.elements))


def same_things(rows: Iterable[Row], skills: Mapping[str, Skill], reviewed: Mapping[str, Any]) -> dict[str, str]:
    """O*NET's name of a technology → the id of ours that is the same thing; `reviewed`: data/economy.yaml."""
    names = SkillNames(skills)
    listed = {row["Example"] for row in rows}
    kept = listed.difference(reviewed["not_same"])
    same = {name: found for name in sorted(kept) if (found := names.find(name))}
    same |= reviewed["same"]
    wrong = [name for name in [*reviewed["same"], *reviewed["not_same"]] if name not in listed]
    wrong += sorted(set(same.values()) - skills.keys())
    if wrong:
        raise InputError(f"data/economy.yaml names what there is not: {', '.join(wrong)}")
    return same


def technology_rows(
    rows: Iterable[Row], titles: Collection[str], same: Mapping[str, str], codes: Codes
) -> Iterator[tuple[Value, ...]]:
    """A row a technology, by name: ours where it is the same, and the occupations that use it, `*` where in demand.

    Of an occupation as a whole: what O*NET lists under specialties alone, and what one of several parts uses, is not
    that of all. A part in whose job ads it is in demand counts.
    """
    uses: dict[str, dict[str, dict[str, bool]]] = {}
    hot: dict[str, bool] = {}
    listed: set[str] = set()
    for row in rows:
        listed.add(row[_CODE])
        hot[row["Example"]] = row["Hot Technology"] == "Y"
        uses.setdefault(row["Example"], {}).setdefault(row[_CODE], {})["in demand"] = row["In Demand"] == "Y"
    wholes = {code: members for code in titles if (members := codes.members(code, listed))}
    of = {member: code for code, members in wholes.items() for member in members}
    for name, by_code in sorted(uses.items()):
        found: dict[str, set[str]] = {}
        for member in by_code:
            if member in of:
                found.setdefault(of[member], set()).add(member)
        kept = sorted(code for code, members in found.items() if len(members) == len(wholes[code]))
        marked = [f"{code}*" if any(by_code[one]["in demand"] for one in wholes[code]) else code for code in kept]
        if kept:
            yield name, same.get(name), int(hot[name]), " ".join(marked)
