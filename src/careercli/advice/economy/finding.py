"""Occupations by any words: of their title, of the technologies that they use, of the degree that they usually take."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.economy.found import MatchedOccupation
from careercli.advice.words import DEGREES, CitedSource, a_degree, cite, count, in_quotes, listing, short_money
from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.model import limits
from careercli.model.items import Items
from careercli.model.record import Cell, Kind, record
from careercli.model.result import aside
from careercli.model.role import Degree

if TYPE_CHECKING:
    from careercli.model.economy.occupation import OccupationRow
    from careercli.model.page import Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

_SMALL = frozenset("a an and at by for from in of on or the to with who which use uses using that jobs job".split())
_DEGREES: Mapping[str, Degree] = {
    "none": "none",
    "associate": "associate",
    "associates": "associate",
    "bachelor": "bachelor",
    "bachelors": "bachelor",
    "bsc": "bachelor",
    "master": "master",
    "masters": "master",
    "msc": "master",
    "doctorate": "doctorate",
    "doctoral": "doctorate",
    "phd": "doctorate",
}
_FEW = 4  # technologies that are named of one occupation
_HINT = "Try one word; `careercli list --occupations` shows every occupation."


@record(kw_only=True)
class FoundOccupations(Items):
    """The answer of `search --occupations`: what has the words in its title first, then what is called so, then the
    most jobs."""

    kind: ClassVar[str] = "search"
    columns: ClassVar[tuple[str, ...]] = ("id", "title", "matched", "degree", "median")
    headings: ClassVar[tuple[str, ...]] = ("Occupation", "Why it was found", "Usual degree", "Median officially")
    kinds: ClassVar[tuple[Kind, ...]] = ("text", "text", "text", "number")

    items: list[MatchedOccupation]
    parts: list[str]
    sources: list[CitedSource]
    query: str = aside(default="")

    def heading(self) -> str:
        return f"{count(len(self.items), 'occupation')} found"

    def cells(self, item: MatchedOccupation) -> tuple[Cell, ...]:
        return (item.id, item.title, "; ".join(item.matched), item.degree, item.median)

    def shown(self, item: MatchedOccupation) -> tuple[Cell, ...]:
        degree = DEGREES[item.degree] if item.degree else "none published"
        median = short_money(item.median, "USD") if item.median is not None else "none"
        return (item.title, "; ".join(item.matched), degree, median)

    def page(self) -> Page:
        from dataclasses import replace

        from careercli.advice.words import source_section

        page = super().page()
        return replace(page, sections=[*page.sections, source_section(self.sources)])

    def brief(self) -> Screen:
        from careercli.advice.economy.found import found_screen

        return found_screen(self.items, self.query, self.sources)


Words = Callable[[str], Sequence[str]]
Using = Callable[[Sequence[str]], Mapping[str, Collection[str]]]


def find_occupations(
    query: str,
    rows: Sequence[OccupationRow],
    called: Collection[str],
    words_of: Words,
    using: Using,
    vocabulary: Vocabulary,
    today: date,
) -> FoundOccupations:
    """Occupations that the query is a name of, or that every word of it is true of; NotFoundError if it is of none.

    `called`: the codes of those it is a name of; `words_of` makes the words of a text comparable; `using`: the
    technologies whose names hold all of these words, each with the codes of the occupations that use it.
    """
    if len(query) > limits.QUERY:
        raise UsageError(f"The words to search for are longer than {limits.QUERY} characters.", hint=_HINT)
    parts = [word for word in words_of(query.strip(" ?!.")) if word not in _SMALL]
    known: dict[tuple[str, ...], Mapping[str, Collection[str]]] = {(): {}}

    def used(words: tuple[str, ...], code: str) -> list[str]:
        if words not in known:
            known[words] = using(words)
        return [name for name, codes in known[words].items() if code in codes]

    name = [f"called {in_quotes(on_one_line(query))}"]
    found = [
        (row, hits)
        for row in rows
        if parts and (hits := _hits(row, parts, words_of, used) or (name if row.code in called else []))
    ]
    if not found:
        told = f"No occupation's name, technology or usual degree matches {in_quotes(on_one_line(query))}."
        raise NotFoundError(told, hint=_HINT)
    found.sort(key=lambda one: (not one[1][0].startswith("title"), one[1] != name, -(one[0].jobs or 0)))
    return FoundOccupations(
        items=[MatchedOccupation(row.code, row.title, hits, row.degree, row.pay, row.growth) for row, hits in found],
        parts=parts,
        sources=cite(["bls-oews-2025", "bls-ep-2024-34", "onet-30-1"], vocabulary, today),
        query=query,
    )


def _hits(
    row: OccupationRow, parts: Sequence[str], words_of: Words, used: Callable[[tuple[str, ...], str], list[str]]
) -> list[str]:
    """Why it was found, if every word is true of it: those that are in its title, its degree, and all others of one
    technology."""
    title = set(words_of(row.title))
    named = [word for word in parts if word in title]
    degree = bool(row.degree) and any(_DEGREES.get(word) == row.degree for word in parts)
    rest = tuple(word for word in parts if word not in title and not (degree and word in (*_DEGREES, "degree")))
    tools = used(rest, row.code)
    if rest and not tools:
        return []
    hits = [f"title has {in_quotes(' '.join(named))}"] if named else []
    if degree and row.degree:
        hits.append(f"usually takes {a_degree(row.degree)}")
    if tools:
        more = [f"{len(tools) - _FEW} more"] if len(tools) > _FEW else []
        hits.append(f"uses {listing([*tools[:_FEW], *more])}")
    return hits
