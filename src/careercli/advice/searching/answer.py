"""Roles by any words of a query, those first that the thing matters most to, each with the reason in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.ranking import Test, near
from careercli.advice.searching.hits import FoundRole, FoundThing, Hit, Named, best_first, hit_of, names_of, words_in
from careercli.advice.searching.parts import Lexicon, Part, understood
from careercli.advice.words import CitedSource, cite, count, in_quotes, listing
from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.model import limits
from careercli.model.items import Items
from careercli.model.record import Cell, Kind, record
from careercli.model.result import aside

if TYPE_CHECKING:
    from careercli.advice.ranking import Table
    from careercli.model.page import Page
    from careercli.model.role import Head
    from careercli.model.screen import Screen

_HINT = "Try one word, such as a tool or an industry; `careercli list` shows every role there is."


@record(kw_only=True)
class Search(Items):
    """The answer of `search`, best match first. `parts`: the query as it was understood.

    `things`: skills and tools among what it names, and what they are.
    """

    kind: ClassVar[str] = "search"
    columns: ClassVar[tuple[str, ...]] = ("id", "title", "matched", "degree", "median")
    headings: ClassVar[tuple[str, ...]] = ("Role", "Why it was found", "Usual degree", "Median in visa filings")
    kinds: ClassVar[tuple[Kind, ...]] = ("text", "text", "text", "number")

    items: list[FoundRole]
    things: list[FoundThing]
    parts: list[str]
    not_understood: list[str]
    sources: list[CitedSource]
    query: str = aside(default="")

    def heading(self) -> str:
        return f"{count(len(self.items), 'role')} found"

    def cells(self, item: FoundRole) -> tuple[Cell, ...]:
        hits = (f"{hit.where} {hit.what}" + (f" ({hit.need})" if hit.need else "") for hit in item.matched)
        return (item.id, item.title, "; ".join(hits), item.degree, item.median)

    def shown(self, item: FoundRole) -> tuple[Cell, ...]:
        from careercli.advice.searching.screen import degree_words, median_words

        why = "; ".join(hit.words() for hit in item.matched)
        return (item.title, why, degree_words(item), median_words(item))

    def page(self) -> Page:
        from dataclasses import replace

        from careercli.advice.words import source_section
        from careercli.model.page import Text

        page = super().page()
        [section] = page.sections
        told = [Text(thing.words()) for thing in self.things]
        first = replace(section, blocks=[*told, *section.blocks])
        return replace(page, sections=[first, source_section(self.sources)])

    def brief(self) -> Screen:
        from careercli.advice.searching.screen import search_screen

        return search_screen(self.items, self.things, self.heading(), self.query, self.parts, self.sources)


def search(query: str, table: Table, today: date, normalize: Callable[[str], str]) -> Search:
    """Roles that have every part of the query; raises NotFoundError, with what is spelled like it, if none has.

    Words that are nothing are left out, unless they are most of it.

    Raises UsageError for a query that goes on and on. `normalize` turns titles and queries into comparable words.
    """
    if len(query) > limits.QUERY:
        raise UsageError(f"The words to search for are longer than {limits.QUERY} characters.", hint=_HINT)
    names = {role.id: names_of(table, role, normalize) for role in table.rows}
    lexicon = Lexicon(table, words_in(names.values()), normalize)
    parts, unknown = understood(query, lexicon)
    if len(parts) < len(unknown) or not parts:  # what is mostly noise is no question
        near_ones = [name for word in unknown or [query] for name in near(word, lexicon.names())]
        told = f'No role, skill, tool, industry or field matches "{on_one_line(query)}".'
        raise NotFoundError(told, candidates=list(dict.fromkeys(near_ones)), hint=_HINT)
    found = []
    whole = normalize(query)
    for role in table.rows:
        own = best_first(names[role.id], parts)
        hits = [hit_of(table, role, part, own) for part in parts]
        known = [hit for hit in hits if hit]
        if len(known) == len(hits):
            itself = any(whole == normalize(one.name) for one in names[role.id])
            found.append((not itself, sorted(hit.rank for hit in known), role.title, _found(table, role, known)))
    if not found:
        raise _nowhere_together(table, parts, names)
    return Search(
        items=[role for *_, role in sorted(found, key=lambda one: one[:3])],
        things=_things(table, parts),
        parts=[part.text for part in parts],
        not_understood=unknown,
        sources=cite(_SOURCES, table.vocabulary, today),
        query=query,
        notes=[_left_out(word, lexicon) for word in unknown],
    )


def _things(table: Table, parts: Sequence[Part]) -> list[FoundThing]:
    """What the query names as it stands, as far as the vocabulary says what it is and a role needs it."""
    named = dict.fromkeys(key for part in parts for key in part.skills if len(part.skills) == 1)
    known = (table.vocabulary.skills[key] for key in named if table.facts.asking(key))
    return [FoundThing(skill.id, skill.name, skill.what, skill.formerly) for skill in known if skill.what]


def found_by(query: str, table: Table, today: date, normalize: Callable[[str], str]) -> Test:
    """Whether a role is among those that the query finds; raises what `search` raises."""
    found = search(query, table, today, normalize).items
    called = [role for role in found if len({hit.what for hit in role.matched}) == 1 and role.matched[0].is_name]
    ids = {role.id for role in called or found}  # "data analyst" means those that are called so
    words = in_quotes(" ".join(query.split()).strip(" ?!."))
    return Test(lambda role: role.id in ids, f"fits {words}", f"fit {words}")


_SOURCES = ("oflc-perm", "oflc-lca")


def _found(table: Table, role: Head, hits: Sequence[Hit]) -> FoundRole:
    figure = table.median(role)
    median = figure.p50 if figure and not figure.too_few else None
    own = list({(hit.where, hit.what): hit for hit in reversed(hits)}.values())[::-1]
    skills = table.vocabulary.skills
    core = [skills[key].name for key in table.needs(role, "core") if key in skills]
    return FoundRole(role.id, role.title, own, role.degree, median, figure.n if figure else None, core)


def _nowhere_together(table: Table, parts: Sequence[Part], names: dict[str, list[Named]]) -> NotFoundError:
    """For parts that are known, but of no role together: how many roles each of them has."""
    counts = []
    for part in parts:
        number = sum(hit_of(table, role, part, names[role.id]) is not None for role in table.rows)
        counts.append(f"{count(number, 'role')} for {in_quotes(part.text)}")
    told = f"No role has all of this: {listing([in_quotes(part.text) for part in parts])}."
    return NotFoundError(told, hint=f"There {'is' if counts[0].startswith('1 ') else 'are'} {listing(counts)}.")


def _left_out(word: str, lexicon: Lexicon) -> str:
    close = near(word, lexicon.names())
    meant = f" Near it: {listing(close)}." if close else ""
    return f"{in_quotes(word)} is nothing that roles are known by, and was left out.{meant}"
