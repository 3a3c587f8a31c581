"""Pay on a page: one table and one chart for each basis, never two bases in one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from careercli.advice.pay.figures import PayBand, size_cell
from careercli.advice.words import (
    BASES,
    CLOSENESS,
    ERROR_IN_BRACKETS,
    PERIODS,
    SWORN,
    conversion_words,
    count,
    dollars,
    figure_words,
    listing,
    native_words,
    when_words,
)
from careercli.model.page import Block, Range, Ranges, Side, Sides, Table, Text
from careercli.model.pay import PERCENTILES, Figure
from careercli.model.record import Cell, Kind

Named = Sequence[tuple[str, Figure]]  # the name of the role that a figure belongs to, and the figure

_SIZES = {"official": ["Jobs"], "advertised": ["n"], "sworn": ["Median midpoint", "n"]}
_NAMES = {"official": "Official survey", "advertised": "Job ads", "sworn": "Visa filings"}
_UNITS = {"advertised": "ad", "sworn": "filing"}
_HEADS = ("10th", "25th", "Median", "75th", "90th")


def pay_blocks(figures: Named, names: Sequence[str] = (), notes: Mapping[str, str] | None = None) -> list[Block]:
    """A block for each basis, currency and period; figures of too few observations are named below the others.

    Each of `names` has a row in every block, also where it has no figure. `notes`: name → what to know of its filings.
    """
    blocks: list[Block] = []
    drawn = [(name, one) for name, one in figures if one.basis != "quoted" and not one.too_few]
    for _, group in groupby(sorted(drawn, key=lambda item: _kind(item[1])), key=lambda item: _kind(item[1])):
        named = list(group)
        blocks += _basis_blocks(named, _missing(figures, names, named))
        if named[0][1].basis == "sworn":
            blocks += [Text(f"{name}: {note}") for name, note in (notes or {}).items()]
    few = [
        f"{BASES[one.basis]} for {name}, {one.level or 'all levels'}, {one.place.name}, {when_words(one)} (n = {one.n})"
        for name, one in figures
        if one.too_few and one.basis in ("advertised", "sworn")
    ]
    if few:
        blocks.append(Text(f"Too few for a figure: {listing(few)}."))
    quoted = [f"{name}: {figure_words(one)}" for name, one in figures if one.basis == "quoted"]
    if quoted:
        blocks += [Text("Quoted, shown beside the others and never compared:"), Sides([Side("Quoted", quoted)])]
    return blocks


def band_blocks(bands: Sequence[tuple[str, PayBand]]) -> list[Block]:
    """The bands of companies' own ladders, each with the title of its role; nothing where there are none."""
    if not bands:
        return []
    several = _differ(title for title, _ in bands)
    abroad = any(band.country for _, band in bands)
    rows: list[list[Cell]] = [
        [
            f"{title} {band.grade}" if several else band.grade,
            band.level or "no level of ours",
            band.low,
            band.high,
            band.currency,
            *([band.country or "any"] if abroad else []),
        ]
        for title, band in bands
    ]
    kinds: list[Kind] = ["text", "text", "number", "number", "text", "text"]
    text = "Bands of the company's own ladder, gross a year: shown beside published pay and never compared with it."
    return [
        Text(text),
        Table(
            ["Grade", "Closest level of ours", "From", "To", "Currency", *(["Country"] if abroad else [])], rows, kinds
        ),
    ]


def _missing(figures: Named, names: Sequence[str], group: Named) -> list[tuple[str, str]]:
    """Who has no figure of the group's basis: "none", or "too few"."""
    basis, there = group[0][1].basis, {name for name, one in group}
    few = {name for name, one in figures if one.basis == basis and one.too_few}
    return [(name, "too few" if name in few else "none") for name in names if name not in there]


def _kind(figure: Figure) -> tuple[int, str, str, str]:
    """What may stand on one scale: figures of one basis in one currency, for one period."""
    order = ("official", "advertised", "sworn", "quoted").index(figure.basis)
    return order, figure.currency, figure.period, figure.date if figure.basis == "official" else ""


def _basis_blocks(group: Named, missing: Sequence[tuple[str, str]]) -> list[Block]:
    captions = {"official": _official_caption, "advertised": _advertised_caption, "sworn": _sworn_caption}
    cites = list(dict.fromkeys(one.source for _, one in group))
    blocks: list[Block] = [Text(captions[group[0][1].basis](group), cites), _ranges(group, missing)]
    adjusted = [(name, one) for name, one in group if one.adjusted]
    if adjusted:
        for _, same in groupby(adjusted, key=lambda item: item[1].adjusted.currency if item[1].adjusted else ""):
            blocks += _adjusted_blocks(list(same))
    return blocks


def _official_caption(group: Named) -> str:
    first = group[0][1]
    closest = {
        f"{name}: {one.occupation.title} {one.occupation.code}, {CLOSENESS[one.occupation.closeness]}": None
        for name, one in group
        if one.occupation and one.occupation.title != name
    }
    of_roles = [name for name, one in group if not (one.occupation and one.occupation.title == name)]
    they = "They" if len(of_roles) == len(group) else "Of a role they"
    told = f" {they} are figures of the closest occupation, not of the title. {'; '.join(closest)}."
    whose = told if of_roles else ""
    if first.native:
        about = ". ".join(dict.fromkeys(native_words(one) for _, one in group))
        return (
            f"The official survey, gross {first.currency} {PERIODS[first.period]}; {_shared(group)}"
            f"{_converted(group)}. {about}. They are figures of the closest national occupation, not of the title. "
            f"{'; '.join(closest)}."
        )
    return (
        f"The official survey, gross {first.currency} {PERIODS[first.period]}, without overtime and bonuses; "
        f"{_shared(group)}{_converted(group)}.{whose} {ERROR_IN_BRACKETS}"
    )


def _advertised_caption(group: Named) -> str:
    first = group[0][1]
    mended = {one.place.name: None for _, one in group if one.counts and one.counts.mended}
    labels = "".join(
        f" In {place}, amounts labeled USD are read as local dollars: that is what they match." for place in mended
    )
    return (
        f"Job ads, gross {first.currency} {PERIODS[first.period]}, midpoints of the ranges in job postings; "
        f"{_shared(group)}{_converted(group)}.{labels}"
    )


def _sworn_caption(group: Named) -> str:
    first = group[0][1]
    return (
        f"Visa filings, gross {first.currency} {PERIODS[first.period]}: {SWORN}, by the lower end of the range; "
        f"{_shared(group)}{_converted(group)}. Years are fiscal years of the decision, October to September; what is "
        "stated was often offered a year before, or more."
    )


def _shared(group: Named) -> str:
    """Publisher, and the place and time that all figures of the group have in common."""
    first = group[0][1]
    places, times = {one.place for _, one in group}, {when_words(one) for _, one in group}
    common = [first.place.name] * (len(places) == 1) + [when_words(first)] * (len(times) == 1)
    return ", ".join([first.publisher, *common])


def _converted(group: Named) -> str:
    said = {conversion_words(one): None for _, one in group if one.conversion}
    return f"; {listing(list(said))}" if said else ""


def _label(name: str, figure: Figure, group: Named, *, named: bool = False) -> str:
    """What tells the figure apart from the others of its group: the role, the level, the place, the year."""
    parts = [name] * (named or _differ(other for other, _ in group))
    leveled = figure.basis == "advertised" or (figure.basis == "sworn" and _differ(one.level for _, one in group))
    parts += [figure.level or "all levels"] * leveled
    parts += [figure.place.name] * _differ(one.place for _, one in group)
    parts += [when_words(figure)] * _differ(when_words(one) for _, one in group)
    return ", ".join(parts) or name


def _differ(values: Iterable[object]) -> bool:
    return len(set(values)) > 1


def _heading(group: Named, missing: Sequence[tuple[str, str]] = ()) -> str:
    """The heading of the labels: the role's name where all of them are of one."""
    return "Role" if _differ([*(name for name, _ in group), *(name for name, _ in missing)]) else group[0][0]


def _ranges(group: Named, missing: Sequence[tuple[str, str]]) -> Ranges:
    basis = group[0][1].basis
    rows: list[list[Cell]] = []
    drawn = []
    for name, one in group:
        marks = tuple(getattr(one, mark) for mark in PERCENTILES)
        middle = [one.midpoint.p50 if one.midpoint else None] if basis == "sworn" else []
        label = _label(name, one, group, named=bool(missing))
        rows.append([label, *marks, *middle, size_cell(one)])
        based = _based_on(one)
        drawn.append(Range(label, marks, dollars(one), based if based != name else ""))
    columns = [_heading(group, missing), *_HEADS, *_SIZES[basis]]
    rows += [[name, "", "", why, *[""] * (len(columns) - 4)] for name, why in missing]
    drawn += [Range(name, (None,) * len(PERCENTILES), why) for name, why in missing]
    kinds: list[Kind] = ["text", *["number" for _ in columns[1:]]]  # type: ignore[list-item]
    unit = f"{group[0][1].currency} {PERIODS[group[0][1].period]}"
    times = dict.fromkeys(when_words(one) for _, one in group)
    name = ", ".join([_NAMES[basis], *times]) if len(times) == 1 else _NAMES[basis]
    return Ranges(Table(columns, rows, kinds), drawn, unit, name=name)


def _based_on(figure: Figure) -> str:
    """What stands behind a median in a word or two: postings, filings or the occupation."""
    if figure.basis == "official":
        return figure.occupation.title if figure.occupation else ""
    return count(figure.n, _UNITS[figure.basis]) if figure.n is not None else ""


def _adjusted_blocks(group: Named) -> list[Block]:
    """The same pay at the average prices of the US."""
    rows: list[list[Cell]] = []
    drawn = []
    for name, one in group:
        same = one.adjusted
        if same is None:
            continue
        marks = tuple(getattr(same, mark) for mark in PERCENTILES)
        of = "" if same.prices.place == one.place.name else f", {same.prices.place}"
        level = f"{same.prices.level:g}{of}"
        rows.append([_label(name, one, group), *marks, level])
        drawn.append(Range(_label(name, one, group), marks))
    first = group[0][1].adjusted
    if first is None:
        return []
    scale = (
        "US = 100, regional price parities, all items"
        if first.prices.method == "RPP"
        else "local currency per international dollar, purchasing power parity of the whole economy"
    )
    kinds: list[Kind] = ["text", "number", "number", "number", "number", "number", "text"]
    unit = f"{first.currency} {PERIODS[group[0][1].period]} at average US prices"
    return [
        Text(f"Price-adjusted: the same pay in {unit}. Price level: {scale}, in {first.prices.year}."),
        Ranges(Table([_heading(group), *_HEADS, "Price level"], rows, kinds), drawn, unit),
    ]
