"""What a list says first: its answer in a sentence, and the sources that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.differences import told
from careercli.advice.ranking.columns import OF_PAY
from careercli.advice.words import counted, listing

if TYPE_CHECKING:
    from careercli.advice.ranking.filters import Test
    from careercli.advice.ranking.order import Order, Placed
    from careercli.advice.ranking.table import Scale, Table
    from careercli.model.market import Fit, FitBasis

SOURCES: Mapping[FitBasis, Sequence[str]] = {"advertised": ["aijobs-salaries"], "sworn": ["oflc-perm", "oflc-lca"]}
_FORECASTS, _TOGETHER = "Forecasts are made for occupations,", "so roles counted together stand together."
_NAMED = 3  # roles that cannot be told apart from the first
_FEW = 2  # roles that are named where several share a place


def headline(table: Table, found: Sequence[Placed], asked: Sequence[Test], order: Order) -> str:
    """Who is first, or how many pass the filters and in what order they stand."""
    if not asked:
        return _who_leads(table, found, order)
    total = len(table.rows)
    what = listing([one.one if len(found) == 1 else one.several for one in asked])
    if not found:
        return f"None of {counted(total, 'role')} {listing([one.one for one in asked])}."
    return f"{len(found):,} of {counted(total, 'role')} {what}; {_order_words(table, order)}."


def _order_words(table: Table, order: Order) -> str:
    where = table.scale.where if table.scale else ""
    first, last = {
        "title": ("by title", "by title, from Z to A"),
        "pay": (f"highest like for like in {where} first", f"lowest like for like in {where} first"),
        "growth": ("fastest growing first", "slowest growing first"),
        "openings": ("most openings first", "fewest openings first"),
        "ai": ("those that AI can assist least first", "those that AI can assist most first"),
        "match": ("what you cover most first", "what you cover least first"),
    }[order.by]
    return last if order.reverse else first


def _who_leads(table: Table, found: Sequence[Placed], order: Order) -> str:
    if order.by == "title":
        return f"{counted(len(found), 'role')}, {_order_words(table, order)}."
    if order.by == "pay" and table.scale:
        said = pay_sentence(table.scale, [one for one in found if one.rank], reverse=order.reverse)
        return f"{said[:-1]}{_there(table.scale, found)}."
    first = [one for one in found if one.rank == 1]
    if not first:
        return f"Nothing is published to sort {counted(len(found), 'role')} by."
    if order.by == "match":
        least = " least" if order.reverse else " most"
        names = listing([*[one.role.title for one in first][:_FEW], *_and_more(len(first) - _FEW)])
        return f"You cover{least} of what {names} ask{'s' * (len(first) == 1)} for: {first[0].value or 0:.0%}."
    occupations = list(dict.fromkeys(one.role.called or "" for one in first))
    return _leader(table, listing(occupations), first[0].value or 0, order)


def _and_more(number: int) -> list[str]:
    return [f"{number} more"] if number > 0 else []


def _leader(table: Table, occupations: str, value: float, order: Order) -> str:
    if order.by == "growth":
        everyone = table.everyone()
        against = f"; all US jobs by {everyone:g}%" if everyone is not None else ""
        how = "slowest" if order.reverse else "fastest"
        return f"{occupations} grow {how}, by {value:g}% to {table.last_year()}{against}. {_FORECASTS} {_TOGETHER}"
    if order.by == "openings":
        how = "fewest" if order.reverse else "most"
        return f"{occupations} have the {how} openings, {value:,} a year. {_FORECASTS} {_TOGETHER}"
    how = "most" if order.reverse else "least"
    said = f"AI can assist {occupations} {how}, more than {value}% of occupations"
    return f"{said}. That is known of occupations, {_TOGETHER}"


def _there(scale: Scale, found: Sequence[Placed]) -> str:
    """What the first comes to in the area that was named."""
    first = next((one for one in found if one.rank == 1), None)
    amount = scale.index(first.role.id, scale.fits[0]).amount if first else None
    if not amount or not scale.anchor or scale.place.kind == "country":
        return ""
    from careercli.advice.words import short_money

    return f". In {scale.place.name} that is about {short_money(amount, scale.anchor.currency)}"


def pay_sentence(scale: Scale, placed: Sequence[Placed], *, reverse: bool = False) -> str:
    """Who is paid most, by how much if that may be said, and who cannot be told apart from it."""
    fit, where = scale.fits[0], scale.where
    titles = {one.role.id: one.role.title for one in placed}
    if len(titles) < _FEW:
        return f"Too few {where} to rank roles."
    best, *others = titles
    said = f"{titles[best]} pays {'least' if reverse else 'most'} in {where}"
    pair = told(fit, best, fit.reference) if fit.reference in titles and best != fit.reference else None
    if pair and pair[0] == "more":
        size = f"{round((pair[1] - 1) * 100)}% more" if pair[1] > 1 else f"{round((1 - pair[1]) * 100)}% less"
        said += f", about {size} than {titles[fit.reference]}"
    return f"{said}, like for like{_level_with(fit, best, others, titles)}."


def _level_with(fit: Fit, best: str, others: Iterable[str], titles: Mapping[str, str]) -> str:
    alike = [titles[key] for key in others if _level(fit, best, key)]
    more = _and_more(len(alike) - _NAMED)
    return f"; {listing([*alike[:_NAMED], *more])} cannot be told apart from it" if alike else ""


def _level(fit: Fit, best: str, other: str) -> bool:
    """Whether the two cannot be told apart: by what they share or, where that is too little, by their intervals."""
    if found := told(fit, best, other):
        return found[0] != "more"
    one, two = fit.of[best], fit.of[other]
    known = one.low and one.high and two.low and two.high
    return not known or ((one.low or 0) <= (two.high or 0) and (two.low or 0) <= (one.high or 0))


def used_sources(table: Table, names: Iterable[str]) -> list[str]:
    """Ids of the sources that these columns come from."""
    asked, found = set(names), []
    if table.scale and asked & OF_PAY:
        found += [key for fit in table.scale.fits for key in SOURCES[fit.scope.basis]]
        found += [table.scale.anchor.source] if table.scale.anchor else []
    parts = [part for part, columns in _PARTS.items() if asked & columns]
    known = {role.occupation: facts for role in table.rows if parts and (facts := table.occupation(role))}
    found += [facts.sources[part] for facts in known.values() for part in parts if part in facts.sources]
    return list(dict.fromkeys(found))


_PARTS = {"projection": {"growth", "openings"}, "ai": {"ai"}}
