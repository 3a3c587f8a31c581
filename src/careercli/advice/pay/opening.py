"""The first screen of `salary`: medians in a sentence, every figure drawn on one scale, and where an offer stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.charts import money_scale
from careercli.advice.differences import opening_sentence
from careercli.advice.pay.paid import band_rows, height, likely_offer
from careercli.advice.words import BASES, band_words, commands, counted, listing, oldest, short_money
from careercli.model.pay import UNITED_STATES, Figure
from careercli.model.screen import Column, Entry, Line, Reach, Rows, Said, Scale, Screen, Sentence

if TYPE_CHECKING:
    from careercli.advice.pay.nearest import Gap
    from careercli.advice.pay.paid import OfferAnswer, PaidRole
    from careercli.advice.words import CitedSource
    from careercli.model.level import Level
    from careercli.model.page import Page

_ORDER = ("advertised", "sworn", "official", "quoted")
_LABELS = {"advertised": "Job ads", "sworn": "Visa filings", "official": "Official survey", "quoted": "Quoted"}
_ALL_LEVELS = "all levels"
_UNITS = {"advertised": "ad", "sworn": "filing"}
_EDGES = {"above": "over 90%", "below": "under 10%"}
_ENDS = 4  # amounts that are worth a chart


def salary_screen(
    roles: Sequence[PaidRole],
    offer: OfferAnswer | None,
    gaps: Sequence[Gap],
    summary: str,
    words: Sequence[str],
    sources: Sequence[CitedSource],
    page: Page,
    *,
    banded: bool = False,
) -> Screen:
    """Of one role or several, with or without an offer; `gaps`: what is not published; `words`: of the reader.

    `banded`: nothing but bands of ladders was asked for.
    """
    beside: list[Sentence] = [[Said(offer.in_ladder())]] if offer and offer.bands else []
    drawn = [figure for role in roles for figure in role.figures if _drawable(figure)]
    offer = offer if drawn else None
    scale = _scale(drawn, offer)
    table = _table(roles, scale, offer)
    return Screen(
        page.title,
        beside if banded and beside else [*_answer(roles, offer, gaps, summary, banded=banded), *beside],
        [*band_rows(roles), *([table] if table.lines else [])],
        [*_following(roles, words, offer), "careercli list"],
        shorter=[] if banded else [*_answer(roles, offer, gaps, summary, short=True), *beside],
        parts=len([one for one in page.headings() if one not in ("pay", "offer", "sources")]),
        sources=len(sources),
        oldest=oldest(sources),
        many=len(roles) > 2,
        chart=page.chart(),
    )


def _following(roles: Sequence[PaidRole], words: Sequence[str], offer: OfferAnswer | None) -> list[str]:
    own = list(words) or [role.name for role in roles]
    if not roles[0].placed:
        return commands("outlook", own)
    if offer is None:
        [alone] = commands("salary", own[:1])
        return [f"{alone} --area Seattle --offer {likely_offer(roles[0])}", alone]
    return [f"{commands('salary', own[:1])[0]} --by state", *commands("outlook", own)]


def _drawable(figure: Figure) -> bool:
    return figure.p50 is not None and not figure.too_few


def _answer(
    roles: Sequence[PaidRole],
    offer: OfferAnswer | None,
    gaps: Sequence[Gap],
    summary: str,
    *,
    short: bool = False,
    banded: bool = False,
) -> list[Sentence]:
    if banded:
        if not any(role.bands for role in roles):
            return [
                [Said(f"No pay band of {listing([role.name for role in roles], 'or')} is known", "answer"), Said(".")]
            ]
        told = [f"{role.name}: {counted(len(role.bands), 'pay band')}" for role in roles]
        return [[Said(listing(told), "answer"), Said(" in its ladder." if len(roles) == 1 else " in their ladders.")]]
    if offer and offer.standings:
        return [_offered(offer), *_unknown(roles, gaps)]
    if summary:
        return [opening_sentence(summary, short=short)]
    missing = [gap for gap in gaps if gap.nearest]
    if missing and not any(_drawable(figure) for role in roles for figure in role.figures):
        gap = missing[0]
        return [[Said(gap.words, "answer")], [Said(f"Nearest that is: {gap.nearest[0].words}.")]]
    return [sentence for role in roles for sentence in _medians(role)]


def _unknown(roles: Sequence[PaidRole], gaps: Sequence[Gap]) -> list[Sentence]:
    """Of whom nothing is known, where others have figures."""
    without = {role.id for role in roles if not any(map(_drawable, role.figures))}
    return [[Said(gap.words)] for gap in gaps if gap.role in without]


def _medians(role: PaidRole) -> Iterator[Sentence]:
    """What is published of one role, and where it stands like for like."""
    known = [
        f"{short_money(figure.p50, figure.currency)} in {BASES[basis]}{_of_all(role, basis)}{_where(figure)}"
        for basis in ("advertised", "sworn", "official")
        if (figure := _first(role, basis)) and _drawable(figure)
    ]
    own = role.bands[0] if role.grade and role.bands else None
    if own:
        band = "; ".join(map(band_words, role.bands))
        yield [Said(f"{role.name}: {band}", "answer"), Said(" in its ladder.")]
    if not known:
        hourly = any(one.hourly for one in role.figures)
        told = f"No yearly pay of {role.name} is published" if hourly else ""
        yield [Said(told or f"There is no pay figure for {role.name} for what was asked", "answer"), Said(".")]
        return
    if own:
        yield [Said(f"Published: {', '.join(known[:2])}, at the median.")]
    else:
        yield [Said(f"{role.name}: {', '.join(known[:2])}", "answer"), Said(", at the median.")]
    placed = [f"{one.value:.0f} in {BASES[one.basis]}" for one in role.index if one.value]
    if placed:
        yield [Said(f"Like for like it stands at {listing(placed)}, where Data Scientist is 100.")]


def _of_all(role: PaidRole, basis: str) -> str:
    """Job ads alone know the level that was asked for."""
    return " of all levels" if role.level and basis != "advertised" else ""


def _where(figure: Figure) -> str:
    return "" if figure.place == UNITED_STATES else f" ({_city(figure)})"


def _first(role: PaidRole, basis: str) -> Figure | None:
    found = [figure for figure in role.figures if figure.basis == basis]
    return next((one for one in found if one.level == (role.level if basis == "advertised" else None)), None)


def _offered(offer: OfferAnswer) -> Sentence:
    """Where the offer stands for each role, in the first figure that is known of it, the official one before others."""
    amount = short_money(offer.offer.tidy, offer.offer.currency)
    placed: dict[str, str] = {}
    for one in offer.standings:
        if one.title not in placed and one.level is None:
            above = f", above about {one.percentile}% of pay in {BASES[one.basis]}" if one.percentile else ""
            placed[one.title] = f"{height(one.percentile, one.words)} for {one.title}{above}"
    said = "; ".join(placed.values()) or offer.standings[0].words
    first, _, rest = said.partition(",")
    return [Said(f"{amount} is {first}", "answer"), Said(f",{rest}." if rest else ".")]


def _scale(figures: Sequence[Figure], offer: OfferAnswer | None) -> Scale | None:
    """One scale for all bars, from one round amount to another; none for amounts in several currencies."""
    ends = [end for figure in figures for end in (figure.p25, figure.p50, figure.p75) if end is not None]
    if len(ends) < _ENDS or len({(figure.currency, figure.period) for figure in figures}) > 1:
        return None
    same = offer and (offer.offer.currency, offer.offer.period) == (figures[0].currency, figures[0].period)
    yours = offer.offer.amount if offer and same else None
    return money_scale(ends, figures[0].currency, yours)


def _table(roles: Sequence[PaidRole], scale: Scale | None, offer: OfferAnswer | None) -> Rows:
    columns = [Column(""), Column("Median", right=True, keep=True)]
    columns += [Column("", least=60 if offer is None else 70)] if scale else []
    columns += [Column("Less than yours", right=True, keep=True)] if offer else []
    columns.append(Column("Based on", least=70 if offer is None else 110))
    lines: list[Line] = []
    for role in roles:
        if len(roles) > 1:
            lines.append(Line([Entry(role.name), *([None] * (len(columns) - 1))]))
        lines += _lines(role, bool(scale), offer, deeper=len(roles) > 1)
    unit = _unit([figure for role in roles for figure in role.figures])
    marks = "\u2501 the middle half, \u2503 the median" + (", \u25c6 yours" if scale and scale.yours else "")
    return Rows(columns, lines, "figure", legend=f"{marks}; {unit}" if scale else unit, scale=scale)


def _unit(figures: Sequence[Figure]) -> str:
    places = dict.fromkeys(figure.place.name for figure in figures)
    where = f", {next(iter(places))}" if len(places) == 1 else ""
    period = {figure.period for figure in figures}
    currencies = listing(list(dict.fromkeys(figure.currency for figure in figures)) or ["USD"])
    named = "US dollars" if currencies == "USD" else currencies
    return f"gross {named} a {next(iter(period), 'year')}{where}"


def _lines(role: PaidRole, bars: bool, offer: OfferAnswer | None, *, deeper: bool) -> Iterator[Line]:
    figures = sorted(role.figures, key=lambda figure: _ORDER.index(figure.basis))
    several = len({figure.place for figure in figures}) > 1
    for figure in figures:
        known = _drawable(figure)
        main = figure.level is None or figure.level == role.level
        label = _labeled(figure, several, role.level) if main else f"{'  ' * deeper}{figure.level}"
        median = short_money(figure.p50, figure.currency) if known else "too few" if figure.too_few else "none"
        median = short_money(figure.mean, figure.currency) if figure.basis == "quoted" and not known else median
        values = [Entry(label), Entry(median)]
        cells = [*values, *([Reach(figure.p25, figure.p50, figure.p75) if known else None] if bars else [])]
        cells += [_less(role, figure, offer)] if offer else []
        rank = 0 if main else 2 if figure.basis == "sworn" else 1
        yield Line([*cells, Entry(_sample(figure, role.id))], inside=deeper or not main, rank=rank)


def _labeled(figure: Figure, several: bool, level: Level | None) -> str:
    """Visa filings are told apart by level where one is asked for, as those of all levels stand beside them."""
    where = f", {_city(figure)}" if several and figure.place != UNITED_STATES else ""
    if figure.basis == "sworn":
        return f"{_LABELS['sworn']}{where}{f', {figure.level or _ALL_LEVELS}' if level else ''}"
    return f"{_LABELS[figure.basis]}{where}, {figure.year}"


def _city(figure: Figure) -> str:
    """The place in a word or two: of a metropolitan area its first city."""
    return re.split(",|-" if figure.place.kind == "metro" else ",", figure.place.name)[0]


def _sample(figure: Figure, role: str) -> str:
    """What a figure is of; of an occupation that was asked for, whose name stands beside it, the number of jobs."""
    if figure.occupation and figure.occupation.code == role:
        return f"{figure.jobs:,} jobs" if figure.jobs is not None else "all its jobs"
    if figure.basis == "official":
        name = figure.occupation.title if figure.occupation else "its occupation"
        return f"all {name}" if figure.occupation and figure.occupation.closeness == "broad" else name
    if figure.n is None:
        return "one publisher"
    size = counted(figure.n, _UNITS.get(figure.basis, "figure"))
    return f"{size}, FY{figure.years[0] % 100:02d}-{figure.years[1] % 100:02d}" if figure.years else size


def _less(role: PaidRole, figure: Figure, offer: OfferAnswer) -> Entry:
    """The share that is paid less than the offer, with its bounds."""
    same = (role.id, figure.basis, figure.level, figure.place, figure.year)
    for one in offer.standings:
        if (one.role, one.basis, one.level, one.place, one.year) == same:
            if one.percentile is None:
                return Entry(_EDGES.get(one.words.split()[0], "unknown"), "yours")
            reach = f" ({one.low} to {one.high})" if one.low is not None and one.high is not None else ""
            return Entry(f"{one.percentile}%{reach}", "yours")
    return Entry("unknown")
