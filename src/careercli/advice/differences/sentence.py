"""What may be said of the pay of two roles in one sentence, and of each pair and basis in one line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careercli.advice.differences.entries import ALIKE, strata_words
from careercli.advice.differences.pairs import PayDifference
from careercli.advice.differences.sides import Side, country_of
from careercli.advice.words import BASES, count, dollars, listing, place_words, when_words
from careercli.model.level import Level
from careercli.model.market import FitBasis
from careercli.model.pay import UNITED_STATES, Basis, Figure, Place

Entries = Mapping[Basis, PayDifference]  # basis → the entry of the pair
UNITS = {"advertised": "ad", "sworn": "filing"}


def pair_sentence(sides: Sequence[Side], found: Sequence[PayDifference]) -> str:
    """The sentence on two roles; `found` are the entries of the pair."""
    entries = {entry.basis: entry for entry in found}
    more = [basis for basis in ALIKE if entries[basis].reading == "more"]
    same = [basis for basis in ALIKE if entries[basis].reading == "same"]
    unclear = [basis for basis in ALIKE if entries[basis].reading == "unclear"]
    if more:
        return f"{_more(sides, entries, more, same)}."
    if same:
        where = [basis_words(basis, sides) for basis in same]
        return f"Pay is about the same, like for like, in {' and in '.join(where)}{_others(entries, same)}."
    if unclear:
        where = [basis_words(basis, sides) for basis in reversed(unclear)]
        return f"Pay cannot be told apart in {' or in '.join(where)}{_others(entries, unclear)}."
    if entries["official"].said:
        return _officially(sides, entries["official"])
    return f"No fair comparison of pay is published: {known(sides)}."


def _more(sides: Sequence[Side], entries: Entries, more: Sequence[FitBasis], same: Sequence[FitBasis]) -> str:
    names = {side.key: side.name for side in sides}
    ordered = sorted((entries[basis] for basis in more), key=lambda entry: entry.ratio or 1)
    first = ordered[0]
    if len(ordered) == 2 and first.higher != ordered[1].higher:
        ads, filings = entries["advertised"], entries["sworn"]
        return (
            f"The sources disagree on pay. Like for like, {names[ads.higher]} pays about {ads.share} more in "
            f"{basis_words('advertised', sides)}, {names[filings.higher]} about {filings.share} more in "
            f"{basis_words('sworn', sides)}"
        )
    if len(ordered) == 2:
        where = [basis_words(entry.basis, sides) for entry in ordered]
        if first.share == ordered[1].share:
            return f"{names[first.higher]} pays {first.share} more, like for like, in {where[0]} and in {where[1]}"
        both = f"{first.share.removesuffix('%')} to {ordered[1].share}"
        each = ", ".join(f"{entry.share} in {place}" for entry, place in zip(ordered, where, strict=True))
        return f"{names[first.higher]} pays {both} more, like for like: {each}"
    said = f"{names[first.higher]} pays about {first.share} more"
    if same:
        return (
            f"{said} in {basis_words(first.basis, sides)} ({first.interval}), about the same in "
            f"{basis_words(same[0], sides)}; like for like"
        )
    strata = strata_words(first.basis, sides[0])  # type: ignore[arg-type]
    leveled = sides[0].level and len({one.level for one in sides}) == 1
    comma = "," if leveled else ""
    place = f"{basis_words(first.basis, sides)}{comma} of the same {strata}"
    return f"{said} ({first.interval}) in {place}{_others(entries, more)}"


def basis_words(basis: Basis, sides: Sequence[Side]) -> str:
    """The basis in words, with the level that all were asked for at and the country that is not the usual one."""
    level = sides[0].level if len({one.level for one in sides}) == 1 else None
    return scope_words(basis, level, country_of(sides[0].place))


def scope_words(basis: Basis, asked: Level | None, country: Place) -> str:
    """The same of a level and country that were asked for; visa filings are compared at all levels."""
    level = ""
    if asked:
        level = f" at {asked} level" if basis == "advertised" else " of all levels"
    return BASES[basis] + level + ("" if country == UNITED_STATES else f" in {place_words(country)}")


def _others(entries: Entries, said: Sequence[FitBasis]) -> str:
    """What the bases that say nothing have of the two."""
    return "".join(f"; {entries[basis].why_not}" for basis in ALIKE if basis not in said)


def _officially(sides: Sequence[Side], entry: PayDifference) -> str:
    by_key = {side.key: side for side in sides}
    figures = [by_key[key].median("official") for key in (entry.higher, entry.lower)]
    against = " against ".join(_of_occupation(figure) for figure in figures if figure)
    return (
        f"Officially {by_key[entry.higher].name} is paid more: {against} at the median, of the occupations, "
        "not like for like."
    )


def _of_occupation(figure: Figure) -> str:
    return f"{dollars(figure)} ({figure.occupation.title})" if figure.occupation else dollars(figure)


def known(sides: Sequence[Side]) -> str:
    """The medians that are shown of each role, each with its basis and its size, and who has none."""
    said, unknown = [], []
    for side in sides:
        figures = [found for basis in (*ALIKE, "official") if (found := side.median(basis))]
        medians = [_median(figure) for figure in figures]
        if medians:
            said.append(f"{side.name} has a median of {listing(medians)}")
        else:
            unknown.append(side.name)
    if unknown:
        place = sides[0].place
        where = "" if place == UNITED_STATES else f" in {place_words(place)}"
        said.append(f"nothing is known of the pay of {listing(unknown)}{where}")
    return "; ".join(said)


def _median(figure: Figure) -> str:
    if figure.basis == "official":
        wide = "all " if figure.occupation and figure.occupation.closeness == "broad" else ""
        title = figure.occupation.title if figure.occupation else "its occupation"
        return f"{dollars(figure)} in the official survey of {wide}{title}"
    size = count(figure.n or 0, UNITS[figure.basis])
    return f"{dollars(figure)} in {BASES[figure.basis]} ({size}, {when_words(figure)})"


def difference_words(entry: PayDifference, names: Mapping[str, str]) -> str:
    """In words: who pays how much more with the interval, or why nothing is said."""
    higher = names[entry.higher]
    if entry.basis == "official":
        return f"{higher} is paid more at the median" if entry.said else f"not compared: {entry.why_not}"
    if entry.reading is None:
        return f"not compared: {entry.why_not}"
    if entry.low is None:
        return "too uncertain"
    if entry.reading == "unclear":
        return f"cannot be told apart: {higher} paid {entry.interval} more"
    if entry.reading == "same":
        return f"about the same: {higher} paid {entry.interval} more"
    return f"{higher} pays {entry.share} more ({entry.interval})"


def difference_rows(found: Sequence[PayDifference], names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """For each entry the key of the higher and one line of everything that is said of the pair."""
    for entry in found:
        sizes = " and ".join(f"{n:,} for {names[key]}" for key, n in (entry.n or {}).items())
        years = f", {entry.years[0]} to {entry.years[1]}" if entry.years and entry.strata else ""
        sample = f"; {BASES[entry.basis]}: {sizes}, {entry.strata or 0} strata{years}" if entry.n else ""
        reason = f"; the medians point another way: {entry.contrary}" if entry.contrary else ""
        line = f"{BASES[entry.basis]}, {names[entry.higher]} and {names[entry.lower]}: {difference_words(entry, names)}"
        yield entry.higher, f"{line}{sample}{reason}"
