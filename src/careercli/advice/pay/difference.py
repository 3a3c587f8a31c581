"""The difference in pay between roles: on one basis, of one place and time, or none at all and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from careercli.advice.words import listing, money, percent, when_words
from careercli.model.pay import ENOUGH, Basis, Figure

if TYPE_CHECKING:
    from typing import Protocol

    from careercli.model.level import Level
    from careercli.model.role import Occupation

    class PaidView(Protocol):
        """A role as an answer shows it, as far as pay goes."""

        @property
        def id(self) -> str: ...
        @property
        def name(self) -> str: ...
        @property
        def level(self) -> Level | None: ...
        @property
        def occupation(self) -> Occupation | None: ...
        @property
        def salary(self) -> Any: ...

    Paid = Sequence[tuple[PaidView, Figure]]


_CLEAR = 1.03  # times; medians that are closer than that are not said to be in an order


def pay_clause(views: Sequence[PaidView]) -> str:
    """Half a sentence, on the first basis that can tell the roles apart, or why there is none."""
    reasons = []
    for basis in _bases(views):
        found = [(view, figure) for view in views if (figure := _figure(view, basis))]
        reason = _why_not(views, found, basis)
        if not reason:
            return _difference(found) + _contrary(views, found)
        reasons.append(reason)
    if all(any(figure.basis == "quoted" for figure in view.salary.figures) for view in views):
        reasons.append("single quoted figures are never compared")
    return f"pay is not compared: {'; '.join(reasons)}"


def _contrary(views: Sequence[PaidView], chosen: Paid) -> str:
    """That another basis has two roles the other way round, clearly; nothing of its amounts."""
    ranked = _ranked(chosen)
    for basis in ("official", "advertised"):
        found = [(view, figure) for view in views if (figure := _figure(view, basis))]
        if len(views) > 2 or basis == chosen[0][1].basis or _why_not(views, found, basis):
            continue
        other = _ranked(found)
        clear = all((pair[0][1].p50 or 0) > _CLEAR * (pair[1][1].p50 or 0) for pair in (ranked, other))
        if clear and other[0][0].id != ranked[0][0].id:
            return f", while {basis} pay has them the other way round"
    return ""


def _ranked(found: Paid) -> Paid:
    return sorted(found, key=lambda item: -(item[1].p50 or 0))


def _bases(views: Sequence[PaidView]) -> Iterator[Basis]:
    """Official figures first, unless an occupation is a broad match and no area is named, which only they know.

    For levels, advertised figures, which know them.
    """
    areas = any(figure.place.kind != "country" for view in views for figure in view.salary.figures)
    broad = not areas and any(view.occupation is None or view.occupation.closeness == "broad" for view in views)
    if any(view.level for view in views):
        yield "advertised"
    elif broad:
        yield from ("advertised", "official")
    else:
        yield from ("official", "advertised")


def _figure(view: PaidView, basis: Basis) -> Figure | None:
    """The role's figure of this basis at its level, if it has one that may be shown."""
    level = view.level if basis == "advertised" else None
    of_basis = (one for one in view.salary.figures if one.basis == basis and one.level == level)
    return next((one for one in of_basis if one.p50 is not None and not one.too_few), None)


def _why_not(views: Sequence[PaidView], found: Paid, basis: Basis) -> str:
    """Why the figures of this basis say nothing of the difference; nothing if they do."""
    without = [view.name for view in views if view.id not in {one.id for one, _ in found}]
    if without:
        missing = "no official figure" if basis == "official" else f"fewer than {ENOUGH} advertised ranges"
        return f"{missing} for {listing(without)}"
    figures = [figure for _, figure in found]
    if len({(figure.place, figure.currency) for figure in figures}) > 1:
        return f"the {basis} figures are not of one place"
    if len({figure.date for figure in figures}) > 1:
        return f"the {basis} figures are not of one year"
    if basis == "official":
        codes = [figure.occupation.code for figure in figures if figure.occupation]
        alike = [view.name for view, figure in found if figure.occupation and codes.count(figure.occupation.code) > 1]
        return f"{listing(alike)} share a closest official occupation" if alike else ""
    return ""


def _difference(found: Paid) -> str:
    """How far apart the medians are, and what they are medians of."""
    ordered = _ranked(found)
    (top, high), (bottom, low) = ordered[0], ordered[-1]
    highest, lowest = high.p50 or 0, low.p50 or 0
    share = percent((highest - lowest) / lowest)
    basis = f"{_what(found)}, {high.place.name}, {when_words(high)}"
    levels = any(view.level for view, _ in found)
    amounts = " against ".join(
        money(one.p50, one.currency) + (f" for {one.level or 'all levels'}" if levels else "") for one in (high, low)
    )
    if share == "0%":
        return f"median pay is about the same ({amounts}; {basis})"
    than = f" than for {bottom.name}" if len(found) > 2 else ""
    return f"median pay is {share} higher for {top.name}{than} ({amounts}; {basis})"


def _what(found: Paid) -> str:
    """The basis, with the number of postings, or with how close the official occupations are."""
    first = found[0][1]
    if first.basis == "advertised":
        return f"advertised, n = {listing([f'{figure.n:,}' for _, figure in found])}"
    broad = sum(figure.occupation is not None and figure.occupation.closeness == "broad" for _, figure in found)
    matches = "broad matches all" if broad == len(found) else f"{broad} of {len(found)} a broad match"
    return f"official, of the closest US occupations, {matches}" if broad else "official, of the closest US occupations"
