"""What the answers of `salary` say of one role and of an offer, and the same as rows, a figure each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from careercli.advice.pay.figures import PayBand
from careercli.advice.pay.offer import BandStanding, Offer, Standing, Worth
from careercli.advice.words import amount_words, called, listing, short_money
from careercli.model.level import Level
from careercli.model.pay import PERCENTILES, UNITED_STATES, Basis, Figure
from careercli.model.record import Cell, record
from careercli.model.result import Row, aside

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.pay.explanation import Explanation
    from careercli.model.screen import Rows


@record
class PlaceRank:
    """A place with its rank among all that have a figure, by plain and by price-adjusted median, from 1."""

    code: str
    rank: int
    adjusted_rank: int | None


@record
class Index:
    """Pay like for like, Data Scientist = 100, with its 95 % interval; None where the role has too few rows.

    `amount`: what the index comes to where Data Scientist has the median of the place that was named.
    """

    basis: Basis
    value: float | None
    low: float | None
    high: float | None
    n: int
    amount: int | None = None


@record
class PaidRole:
    """`trend` holds the advertised and sworn figures of every year, oldest first; `ranks` those of its figures' places.

    `index`: the role like for like, one basis after the other; `sworn_note`: what to know of its filings. `bands`: of a
    company's own ladder, a basis of its own that no other figure is compared with; `grade` was asked for. `key`: by
    which the differences in pay name it, as in a comparison; empty for one of a ranking of places. `placed`:
    whether pay of places would be known.
    """

    id: str
    title: str
    level: Level | None
    figures: list[Figure]
    trend: list[Figure]
    ranks: list[PlaceRank] = field(default_factory=list)
    index: list[Index] = field(default_factory=list)
    sworn_note: str | None = None
    grade: str | None = None
    bands: list[PayBand] = field(default_factory=list)
    key: str = ""
    placed: bool = aside(default=True)

    @property
    def name(self) -> str:
        return called(self.title, self.level, self.grade)


def likely_offer(role: PaidRole) -> str:
    """An amount to try with: of an occupation a little above its median."""
    official = [one.p50 for one in role.figures if one.p50 and one.place == UNITED_STATES]
    if any(one.basis != "official" for one in role.figures) or not official:
        return "165k"
    return f"{int(official[0] // 5000 + 1) * 5}k"


@record
class OfferAnswer:
    """An offer with where it stands among each basis and in the bands of a ladder, and what buys as much elsewhere."""

    offer: Offer
    standings: list[Standing]
    worth: list[Worth]
    bands: list[BandStanding] = field(default_factory=list)

    def in_ladder(self) -> str:
        """Which bands of the ladder hold the offer; of a single one, where in it."""
        amount = short_money(self.offer.tidy, self.offer.currency)
        if len(self.bands) == 1:
            return f"In its ladder {amount} is {self.bands[0].words}."
        holding = [f"{one.grade}{_in(one)}" for one in self.bands if one.share is not None]
        if not holding:
            return f"In its ladder {amount} lies in no band."
        return f"In its ladder {amount} lies in the band{'s' * (len(holding) > 1)} of {listing(holding)}."


def band_rows(roles: Sequence[PaidRole]) -> list[Rows]:
    """The bands of the company's own ladder: amounts in words, on no scale with what is published."""
    from careercli.model.screen import Column, Entry, Line, Rows

    lines = [
        Line(
            [
                Entry(f"{role.title} {band.grade}" if len(roles) > 1 else band.grade),
                Entry(f"{short_money(band.low, band.currency)} to {amount_words(band.high)}{_in(band)}"),
                Entry(band.level or "none of ours"),
            ]
        )
        for role in roles
        for band in role.bands
    ]
    columns = [Column("In its ladder"), Column("Band, gross a year", right=True, keep=True), Column("Level")]
    return [Rows(columns, lines, "grade")] if lines else []


def _in(band: PayBand | BandStanding) -> str:
    return f" ({band.country})" if band.country else ""


COLUMNS = (
    *("role", "basis", "level", "place", "currency", "n", "p10", "p25", "p50", "p75", "p90", "year"),
    *("mean", "source", "period", "place_name", "date", "low", "high", "mended", "jobs", "jobs_rse", "wage_rse"),
    *("occupation", "closeness", "exchange_rate", "adjusted_p10", "adjusted_p25", "adjusted_p50", "adjusted_p75"),
    *("adjusted_p90", "adjusted_currency", "price_level", "price_year", "rank", "adjusted_rank"),
    *("offer_percentile", "offer_low", "offer_high", "offer_worth", "explanation"),
    *("first_year", "range_share", "mid_p10", "mid_p25", "mid_p50", "mid_p75", "mid_p90"),
    *("of", "index", "index_low", "index_high", "index_amount", "than", "ratio", "ratio_low", "ratio_high", "strata"),
    *("why_not", "contrary", "grade", "offer_share"),
)


def salary_rows(
    roles: Sequence[PaidRole],
    offer: OfferAnswer | None,
    explanations: Sequence[Explanation],
    apart: Sequence[PayDifference] = (),
) -> Iterator[Row]:
    """Each figure once, those of the trend after those of the answer; then indexes and differences like for like."""
    seen = set()
    for role in roles:
        for figure in (*role.figures, *role.trend):
            if (role.id, figure) not in seen:
                seen.add((role.id, figure))
                known = {
                    **_figure_cells(figure),
                    **_adjusted_cells(figure),
                    **_answer_cells(offer, explanations, role, figure),
                }
                yield _row({"role": role.id, **known})
        for band in role.bands:
            yield _row({"role": role.id, "basis": "band", "period": "year", **_band_cells(role, band, offer)})
        for number, index in enumerate(role.index):
            if number and not index.n:
                continue  # the basis that ranks has a row for every role, the others where they know it
            marks = {"n": index.n, "index": index.value, "index_low": index.low, "index_high": index.high}
            yield _row({"role": role.id, "basis": "index", "of": index.basis, "index_amount": index.amount, **marks})
    for entry in apart:
        ratio = {"ratio": entry.ratio, "ratio_low": entry.low, "ratio_high": entry.high, "why_not": entry.why_not}
        of = {"of": entry.basis, "than": entry.lower, "strata": entry.strata, "contrary": entry.contrary}
        yield _row({"role": entry.higher, "basis": "difference", **of, **ratio})
    for one in offer.worth if offer else ():
        place = {"place": one.to.code, "place_name": one.to.name}
        yield _row({"basis": "offer", **place, "currency": one.currency, "offer_worth": one.amount})


def _band_cells(role: PaidRole, band: PayBand, offer: OfferAnswer | None) -> dict[str, Cell]:
    own = {name: value for name, value in vars(band).items() if name != "country"}
    of = (role.id, band.grade, band.country)
    placed = (one for one in (offer.bands if offer else ()) if (one.role, one.grade, one.country) == of)
    return {**own, "place": band.country, "offer_share": next((one.share for one in placed), None)}


def _row(cells: dict[str, Cell]) -> Row:
    row: list[Cell] = [None] * len(COLUMNS)
    for column, value in cells.items():
        row[_PLACES[column]] = value
    return Row("", tuple(row))


_PLACES = {column: place for place, column in enumerate(COLUMNS)}


def _figure_cells(one: Figure) -> dict[str, Cell]:
    same = ("basis", "level", "currency", "n", "year", "mean", "source", "period", "date", "low", "high")
    return {
        **{name: getattr(one, name) for name in (*same, *PERCENTILES, "jobs", "jobs_rse", "wage_rse")},
        "place": one.place.code,
        "place_name": one.place.name,
        "mended": one.counts.mended if one.counts else None,
        "occupation": one.occupation.code if one.occupation else None,
        "closeness": one.occupation.closeness if one.occupation else None,
        "exchange_rate": one.conversion.rate if one.conversion else None,
        "first_year": one.years[0] if one.years else None,
        "range_share": one.range_share,
        **{f"mid_{name}": getattr(one.midpoint, name) for name in PERCENTILES if one.midpoint},
    }


def _adjusted_cells(figure: Figure) -> dict[str, Cell]:
    one = figure.adjusted
    if one is None:
        return {}
    return {
        **{f"adjusted_{name}": getattr(one, name) for name in PERCENTILES},
        "adjusted_currency": one.currency,
        "price_level": one.prices.level,
        "price_year": one.prices.year,
    }


def _answer_cells(
    offer: OfferAnswer | None, explanations: Sequence[Explanation], role: PaidRole, figure: Figure
) -> dict[str, Cell]:
    """What the answer says of just this figure: the standing of an offer, ranks, how the figure came about."""
    cells: dict[str, Cell] = {}
    if figure not in role.figures:
        return cells
    for one in offer.standings if offer else ():
        if (one.role, one.basis, one.level, one.place, one.year) == _key(role, figure):
            cells |= {"offer_percentile": one.percentile, "offer_low": one.low, "offer_high": one.high}
    for explained in explanations:
        if (explained.role, explained.basis, explained.level, explained.place, explained.year) == _key(role, figure):
            cells["explanation"] = " ".join(explained.steps)
    rank = next((one for one in role.ranks if one.code == figure.place.code), None)
    return {**cells, "rank": rank.rank, "adjusted_rank": rank.adjusted_rank} if rank else cells


def _key(role: PaidRole, figure: Figure) -> Sequence[object]:
    return (role.id, figure.basis, figure.level, figure.place, figure.year)


def height(percentile: int | None, words: str) -> str:
    """How high a percentile is, in a word or two; `words` say it where there is none."""
    if percentile is None:
        return "high" if words.startswith("above") else "low" if words.startswith("below") else "not to be placed"
    for most, height in ((25, "low"), (39, "below the middle"), (60, "the middle"), (75, "above the middle")):
        if percentile <= most:
            return height
    return "high"
