"""How often the job ads of a title name a skill, for the titles and keywords that data/asked.yaml knows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from careercli.model.pay import ENOUGH
from tools.build_market.files import InputError, Row, Value

COLUMNS = ("role", "skill", "share", "n", "year")


def asked_rows(
    rows: Iterable[Row], mapping: Mapping[str, Any], year: str, roles: Collection[str], skills: Collection[str]
) -> Iterator[tuple[Value, ...]]:
    """A row for each role and skill that enough ads name, the most asked first; n counts the ads that name any skill.

    InputError for a role, skill, title or keyword that there is not.
    """
    counts: dict[str, dict[str, int]] = {}
    ads: dict[str, int] = {}
    for row in rows:
        counts.setdefault(row["job_title_short"], {})[row["skill"]] = int(row["postings_mentioning_skill"])
        ads[row["job_title_short"]] = int(row["postings_with_any_skill_listed"])
    known = {keyword for named in counts.values() for keyword in named}
    keywords: Mapping[str, list[str]] = mapping["keywords"]
    _refuse("title", mapping["roles"].keys() - counts.keys())
    _refuse("role", {*mapping["roles"].values()} - {*roles})
    _refuse("skill", keywords.keys() - {*skills})
    _refuse("keyword", {one for named in keywords.values() for one in named} - known)
    for title, role in sorted(mapping["roles"].items(), key=lambda item: item[1]):
        most = {skill: max(counts[title].get(one, 0) for one in named) for skill, named in keywords.items()}
        for skill, number in sorted(most.items(), key=lambda item: (-item[1], item[0])):
            if number >= ENOUGH:
                yield (role, skill, round(number / ads[title], 4), ads[title], int(year))


def _refuse(what: str, unknown: Collection[str]) -> None:
    if unknown:
        raise InputError(f"data/asked.yaml: no {what} is called {', '.join(sorted(unknown))}")
