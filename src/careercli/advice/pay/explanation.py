"""How a pay figure came about: the rows used, those that were lost, every step and formula."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from careercli.advice.pay.figures import HOURS
from careercli.advice.words import BASES, amount_words, conversion_words, count, listing, size_words, when_words
from careercli.model.pay import PERCENTILES, Figure, Place
from careercli.model.record import record
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.economy.counted import Subject
    from careercli.model.skill import Source

_TITLES_NAMED = 8


@record
class Explanation:
    """The steps that led to one figure."""

    role: str
    title: str
    basis: str
    level: str | None
    place: Place
    year: int
    when: str
    steps: list[str]

    def heading(self) -> str:
        level = f", {self.level or 'all levels'}" if self.basis in ("advertised", "sworn") else ""
        return f"{self.title}: {BASES[self.basis]}{level}, {self.place.name}, {self.when}"


def explain(
    role: Role | Subject,
    figure: Figure,
    titles: Mapping[str, int],
    sources: Mapping[str, Source],
    about: Mapping[str, str] = MappingProxyType({}),
) -> Explanation:
    """`titles`: advertised titles that were read as the role, with their rows in the file; `about`: visa filings."""
    source = sources.get(figure.source)
    about_it = f"{source.publisher}, {source.title}, {source.vintage}; {source.url}" if source else figure.source
    steps = [f"Source: {about_it}"]
    if figure.basis == "official":
        steps += _official_steps(figure)
    elif figure.basis == "advertised":
        steps += _advertised_steps(figure, titles)
    elif figure.basis == "sworn":
        steps += [f"Source: {sources[key].publisher}, {sources[key].title}; {sources[key].url}" for key in figure.also]
        steps += _sworn_steps(figure, about)
    else:
        steps.append("Quoted as published; how it was computed is not known, so nothing is computed from it.")
    steps += _changes(figure)
    return Explanation(
        role.id, role.title, figure.basis, figure.level, figure.place, figure.year, when_words(figure), steps
    )


def _official_steps(figure: Figure) -> Iterator[str]:
    if figure.occupation:
        code = f"occupation {figure.occupation.code}, {figure.place.kind} {figure.place.code}"
        yield f"Row: {code}; taken as published, nothing is computed."
    yield "Percentiles are of gross annual wages without overtime and bonuses; the self-employed are not covered."
    yield f"Size: {size_words(figure)}. The survey's own sample size is not published by occupation and place."
    missing = [name for name in (*PERCENTILES, "mean") if getattr(figure, name) is None]
    if missing:
        yield f"Not published: {listing(missing)}{_footnote(figure.note)}."


def _footnote(note: str) -> str:
    if note.startswith("5:"):
        return ", as the wage lies above what the publisher states"
    return ", as the publisher suppressed it" if note else ""


def _advertised_steps(figure: Figure, titles: Mapping[str, int]) -> Iterator[str]:
    named = sorted(titles, key=lambda title: -titles[title])
    words = [f"{title} ({titles[title]:,})" for title in named[:_TITLES_NAMED]]
    more = [f"{len(named) - _TITLES_NAMED} more"] if len(named) > _TITLES_NAMED else []
    if words:
        yield f"Titles that careercli reads as this role, and their rows in the whole file: {listing([*words, *more])}."
    if figure.level:
        yield "Level: the one that the title names, else the publisher's own, read from the words of the posting."
    else:
        yield "All levels taken together."
    counts = figure.counts
    if counts and figure.n is not None:
        pairs = figure.n + counts.reposts + counts.dropped + counts.impossible
        yield (
            f"Rows of this place and year: {counts.rows:,}. {counts.unpaired:,} had no partner; {2 * pairs:,} are the "
            f"two ends of {pairs:,} ranges."
        )
        yield (
            f"Of the {pairs:,}, {counts.reposts:,} repeat another exactly; in {counts.dropped:,} the currency is not "
            f"that of local pay; {counts.impossible:,} are taken for errors, as their ends, or the midpoint and the "
            f"median of the country, lie over 5 times apart. {figure.n:,} are left."
        )
        if counts.mended:
            yield f"{counts.mended:,} of these were labeled USD but match the local dollar, and are read as that."
        if counts.converted:
            yield f"{counts.converted:,} of these were converted to local money at the average rate of the year."
    if not figure.too_few:
        ends = f"low {amount_words(figure.low)}, high {amount_words(figure.high)}"
        yield f"Midpoint of a range = (low end + high end) / 2. Medians of the ends: {ends}."
        yield "Percentile q of n sorted midpoints: linear interpolation at position 1 + (n - 1) * q / 100."


def _sworn_steps(figure: Figure, about: Mapping[str, str]) -> Iterator[str]:
    yield from about.values()
    yield "Level: the one that the title names; few titles in filings name one."
    yield f"{count(figure.n or 0, 'filing')}, an hour counted 2,080 times a year, a week 52, a month 12 times."
    if not figure.too_few:
        yield "Percentiles are those of the lower end of the range, or of the one amount that was stated."
        if figure.midpoint and figure.range_share is not None:
            yield f"{figure.range_share:.0%} of {count(figure.midpoint.n, 'filing')} with both ends state a range."
        yield "Percentile q of n sorted amounts: linear interpolation at position 1 + (n - 1) * q / 100."


def _changes(figure: Figure) -> Iterator[str]:
    if figure.conversion:
        yield f"In {figure.currency}: {conversion_words(figure)}."
    if figure.period != "year":
        yield f"A month is a twelfth of a year, an hour one of {HOURS:,}: the full-time year of U.S. labor statistics."
    if figure.adjusted:
        one = figure.adjusted.prices
        formula = "amount * 100 / price level" if one.method == "RPP" else "amount / purchasing power parity"
        yield f"Price-adjusted: {formula}, {one.place}, {one.year}: {one.level:g}."
