"""The first screen of `salary --by`: which places pay most, on one scale, and what that buys there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.words import (
    BASES,
    amount_words,
    listing,
    oldest,
    place_words,
    quoted,
    short_money,
    short_place,
)
from careercli.model.screen import Column, Entry, Line, Reach, Rows, Said, Scale, Screen, Sentence, Value

if TYPE_CHECKING:
    from careercli.advice.pay.paid import PaidRole
    from careercli.advice.words import CitedSource
    from careercli.model.page import Page
    from careercli.model.pay import Figure

_MOST = 60  # rows that are laid out; no screen shows more
_EACH = {2: 5, 3: 4}  # places of each of several roles; two of more than these
_STEP = 20_000  # of the ends of a scale


def places_screen(
    roles: Sequence[PaidRole], words: Sequence[str], sources: Sequence[CitedSource], page: Page
) -> Screen:
    """Of one role or several; `words`: how the reader named them."""
    known = [role for role in roles if role.figures]
    said = [_said(role, short=len(roles) > 1) for role in known]
    without = [role.title for role in roles if not role.figures]
    if without:
        said.append([Said(f"No place has a figure for {listing(without)}", "" if known else "answer"), Said(".")])
    title = words[0] if words else roles[0].title
    return Screen(
        page.title,
        said,
        [_places(known)] if known else [],
        [f"careercli salary {quoted(title)}{end}" for end in [*_there(known), ""]] + ["careercli salary"],
        sources=len(sources),
        oldest=oldest(sources),
        many=len(roles) > 2,
    )


def _there(known: Sequence[PaidRole]) -> list[str]:
    """The option that names the place that pays most."""
    place = known[0].figures[0].place if known else None
    if place is None or place.kind not in ("country", "state", "metro"):
        return []
    city, _, states = place.name.partition(", ")
    name = f"{city.split('-')[0]}, {states.split('-')[0]}" if place.kind == "metro" else place.name
    return [f" --{'country' if place.kind == 'country' else 'area'} {name if name.isalpha() else quoted(name)}"]


def _said(role: PaidRole, *, short: bool) -> Sentence:
    """Where it pays most, and where that buys most."""
    first = role.figures[0]
    amount = short_money(first.p50 or 0, first.currency)
    said = f": {amount} at the median in {BASES[first.basis]}"
    itself = first.occupation is not None and first.occupation.title == role.title
    if first.occupation and not itself:
        said += f", counted as {first.occupation.title}"
    pairs = zip(role.figures, role.ranks, strict=True)
    best = next((figure for figure, rank in pairs if rank.adjusted_rank == 1), None)
    if best and best is not first and best.adjusted and not short:
        worth = short_money(best.adjusted.p50 or 0, best.adjusted.currency)
        said += f"; at local prices it is worth most in {_name(best)}, {worth}"
    verb = "are" if itself else "is"  # people, or a role
    return [Said(f"{role.title} {verb} paid most in {_name(first)}", "answer"), Said(f"{said}.")]


def _name(figure: Figure) -> str:
    return short_place(figure.place) if figure.place.kind == "metro" else place_words(figure.place)


def _places(roles: Sequence[PaidRole]) -> Rows:
    """The places of each role, on one scale."""
    alone = len(roles) == 1
    figures = [figure for role in roles for figure in role.figures]
    first = figures[0]
    worth = next((figure.adjusted for figure in figures if figure.adjusted), None)
    low = min(figure.p25 or figure.p50 or 0 for figure in figures) // _STEP * _STEP
    high = -(-max(figure.p75 or figure.p50 or 0 for figure in figures) // _STEP) * _STEP
    money = "$" if first.currency == "USD" else f"{first.currency} "
    least, most = (f"{money}{end / 1000:,.0f}k" for end in (low, high))
    columns = [
        Column(""),
        Column("Median", right=True, keep=True),
        Column("", least=70),
        *([Column("At local prices", right=True)] if worth else []),
        Column(_UNITS[first.basis], right=True),
    ]
    shown = _MOST if alone else _EACH.get(len(roles), 2)
    lines: list[Line] = []
    for role in roles:
        lines += [] if alone else [Line([Entry(role.title)])]
        lines += [
            Line(_cells(one, priced=worth is not None), inside=not alone, rank=0 if alone else at)
            for at, one in enumerate(role.figures[:shown])
        ]
    marks = "\u2501 the middle half, \u2503 the median"
    unit = "average US dollars" if worth and worth.currency == "USD" else worth.currency if worth else ""
    prices = f"At local prices: what it buys, in {unit}." if worth else ""
    hidden = sum(max(len(role.figures) - shown, 0) for role in roles)
    noun = "sector" if first.place.kind == "sector" else "place"
    scale = Scale(low, high, least, most)
    return Rows(columns, lines, noun, legend=prices, wide=marks, scale=scale, hidden=hidden)


_UNITS = {"official": "Jobs", "sworn": "Filings", "advertised": "Ads"}


def _cells(figure: Figure, *, priced: bool) -> list[Value]:
    worth = figure.adjusted
    dollars = "$" if worth and worth.currency == "USD" else ""
    local = Entry(f"{dollars}{amount_words(worth.p50)}" if worth and worth.p50 else "none")
    size = figure.jobs if figure.basis == "official" else figure.n
    return [
        Entry(short_place(figure.place)),
        Entry(short_money(figure.p50, figure.currency)),
        Reach(figure.p25, figure.p50, figure.p75),
        *([local] if priced else []),
        Entry("none" if size is None else f"{size:,}"),
    ]
