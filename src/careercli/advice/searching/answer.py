"""Roles by any words of a query, those first that the thing matters most to, each with the reason in words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.ranking import Test, near
from careercli.advice.searching.asides import Topic, hint_of, untold
from careercli.advice.searching.finding import Hits, Where, either, wheres
from careercli.advice.searching.hits import LAID_OUT, FoundRole, FoundThing, Hit
from careercli.advice.searching.parts import Lexicon, Part
from careercli.advice.searching.understanding import understood
from careercli.advice.words import CitedSource, cite, count, in_quotes, listing, quoted
from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.model import limits
from careercli.model.items import Items
from careercli.model.record import Cell, Kind, record
from careercli.model.result import Row, aside, once
from careercli.model.skill import words_of

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
        return (item.id, item.title, _reasons(item.matched), item.degree, item.median)

    def rows(self) -> Iterator[Row]:
        every = once([item.matched for item in self.items], lambda some: [*map(_reasons, some)])
        return (
            Row("", (item.id, item.title, reasons, item.degree, item.median))
            for item, reasons in zip(self.items, every, strict=True)
        )

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


def _reasons(matched: Sequence[Hit]) -> str:
    return "; ".join([f"{hit.where} {hit.what}" + (f" ({hit.need})" if hit.need else "") for hit in matched])


def search(query: str, table: Table, today: date, normalize: Callable[[str], str], *, whole: bool = True) -> Search:
    """Roles that have every part of the query; raises NotFoundError, with what is spelled like it, if none has.

    Words that are nothing are left out, unless they are most of it.

    Raises UsageError for a query that goes on and on. `normalize` turns titles and queries into comparable words.
    Without `whole` core skills are those of the first rows alone, for formats that show no others.
    """
    if len(query) > limits.QUERY:
        raise UsageError(f"The words to search for are longer than {limits.QUERY} characters.", hint=_HINT)
    if not query.strip():
        raise UsageError("Say what to look for.", hint='For example: careercli search "physics phd"')
    lexicon = Lexicon(table, normalize)
    query, topics = untold(query, lexicon.exact)
    parts, unknown = understood(query, lexicon)
    if topics and not (parts or unknown):
        raise NotFoundError(f"Nothing is known of {listing([topic.what for topic in topics])}.", hint=hint_of(topics))
    if len(parts) < len(unknown) or not parts:  # what is mostly noise is no question
        near_ones = [name for word in unknown or [query] for name in near(word, lexicon.names())]
        told = f'No role, skill, tool, industry or field matches "{on_one_line(query)}".'
        raise NotFoundError(told, candidates=list(dict.fromkeys(near_ones)), hint=_HINT)
    things = _things(table, parts)
    parts, found = either(parts, wheres(table, parts))
    everywhere = {*found[0]}.intersection(*found[1:])
    roles = [role for role in table.rows if role.id in everywhere]
    if not roles:
        raise _nowhere_together(parts, found)
    return Search(
        items=_found(table, _in_order(roles, found, _called(query, table, normalize)), whole=whole),
        things=things,
        parts=[*map(_asked, parts)],
        not_understood=unknown,
        sources=cite(_SOURCES, table.vocabulary, today),
        query=" ".join(map(_asked, parts)) if topics else query,
        notes=[*map(Topic.words, topics), *(_left_out(word, lexicon) for word in unknown)],
    )


def _called(query: str, table: Table, normalize: Callable[[str], str]) -> set[str]:
    """The roles that have the whole query as their title or another name."""
    name = normalize(query)
    roles = [table.facts.heads[key] for key in table.facts.named(name)]
    aliases = table.only(roles).facts.lists("aliases")
    return {role.id for role in roles if name in map(normalize, (role.title, *aliases.get(role.id, ())))}


def _things(table: Table, parts: Sequence[Part]) -> list[FoundThing]:
    """What the query names as it stands, as far as the vocabulary says what it is and a role needs it."""
    named = [part.skills for part in parts if not part.unwanted and len(part.skills) == 1]
    needed = dict.fromkeys(key for keys in named if table.facts.needing(keys) for key in keys)
    known = (table.vocabulary.skills[key] for key in needed)
    return [FoundThing(skill.id, skill.name, skill.what, skill.formerly) for skill in known if skill.what]


def found_by(query: str, table: Table, today: date, normalize: Callable[[str], str]) -> Test:
    """Whether a role is among those that the query finds; raises what `search` raises."""
    answer = search(query, table, today, normalize, whole=False)
    found = answer.items
    lexicon = Lexicon(table, normalize)
    title = not any(lexicon.exact(words_of(part.text)) for part in understood(query, lexicon)[0])
    called = [role for role in found if len({hit.what for hit in role.matched}) == 1 and role.matched[0].is_name]
    ids = {role.id for role in (title and called) or found}  # "data analyst" means those that are called so
    words = in_quotes(", ".join(answer.parts))
    return Test(lambda role: role.id in ids, f"fits {words}", f"fit {words}")


_SOURCES = ("oflc-perm", "oflc-lca")


def _in_order(
    roles: Sequence[Head], found: Sequence[Mapping[str, Where]], called: Collection[str]
) -> list[tuple[Head, tuple[Where, ...]]]:
    """What is called just so, then what has it in the most central places; each role with these places."""
    places = [*zip(*([one[role.id] for role in roles] for one in found), strict=True)]
    order = sorted(
        (role.id not in called, sorted([one[:2] for one in places[number]]), role.title, number)
        for number, role in enumerate(roles)
    )
    return [(roles[number], places[number]) for *_, number in order]


def _found(table: Table, roles: Sequence[tuple[Head, tuple[Where, ...]]], *, whole: bool) -> list[FoundRole]:
    """The roles as rows."""
    hits = Hits(table.only([role for role, _ in roles]))
    shown = table.only([role for role, _ in (roles if whole else roles[:LAID_OUT])])
    names = {key: skill.name for key, skill in table.vocabulary.skills.items()}
    rows = []
    for number, (role, places) in enumerate(roles):
        figure = table.median(role)
        median = figure.p50 if figure and not figure.too_few else None
        core = [names[key] for key in shown.needs(role, "core")] if whole or number < LAID_OUT else []
        matched = hits.of(role, places)
        rows.append(FoundRole(role.id, role.title, matched, role.degree, median, figure.n if figure else None, core))
    return rows


def _asked(part: Part) -> str:
    needed = f"{part.text} as {part.need}" if part.need else part.text
    return f"no {needed}" if part.unwanted else needed


def _nowhere_together(parts: Sequence[Part], found: Sequence[Mapping[str, Where]]) -> NotFoundError:
    """For parts that are known, but of no role together: how many roles each of them has."""
    if len(parts) == 1 and parts[0].need:
        text = parts[0].text
        hint = f"`careercli search {quoted(text)}` shows how much roles need it."
        return NotFoundError(f"No role has {in_quotes(_asked(parts[0]))}.", hint=hint)
    counts = [
        f"{count(len(roles), 'role')} {'without' if part.unwanted else 'for'} {in_quotes(part.text)}"
        for part, roles in zip(parts, found, strict=True)
    ]
    told = f"No role has all of this: {listing([in_quotes(_asked(part)) for part in parts])}."
    return NotFoundError(told, hint=f"There {'is' if counts[0].startswith('1 ') else 'are'} {listing(counts)}.")


def _left_out(word: str, lexicon: Lexicon) -> str:
    close = near(word, lexicon.names())
    meant = f" Near it: {listing(close)}." if close else ""
    return f"{in_quotes(word)} is nothing that roles are known by, and was left out.{meant}"
