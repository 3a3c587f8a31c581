"""The difference in pay between roles: on one basis, of one place and time, or none at all and why."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.advice.view import ProfiledRole
from careercli.advice.words import listing, money, percent, when_words
from careercli.model.pay import Basis, Figure

Paid = Sequence[tuple[ProfiledRole, Figure]]


def pay_clause(views: Sequence[ProfiledRole]) -> str:
    """Half a sentence. Official figures come first, unless a level is asked for, which they do not know."""
    reasons = []
    bases: tuple[Basis, ...] = ("advertised",) if any(view.level for view in views) else ("official", "advertised")
    for basis in bases:
        found = [(view, figure) for view in views if (figure := _figure(view, basis))]
        reason = _why_not(views, found, basis)
        if not reason:
            return _difference(found)
        reasons.append(reason)
    if all(any(figure.basis == "quoted" for figure in view.salary.figures) for view in views):
        reasons.append("single quoted figures are never compared")
    return f"pay is not compared: {'; '.join(dict.fromkeys(reasons))}"


def _figure(view: ProfiledRole, basis: Basis) -> Figure | None:
    """The role's figure of this basis at its level, if it has one that may be shown."""
    return next(
        (
            figure
            for figure in view.salary.figures
            if figure.basis == basis and figure.level == (view.level if basis == "advertised" else None)
            if figure.p50 is not None and not figure.too_few
        ),
        None,
    )


def _why_not(views: Sequence[ProfiledRole], found: Paid, basis: Basis) -> str:
    """Why the figures of this basis say nothing of the difference; nothing if they do."""
    without = [view.name for view in views if view.id not in {one.id for one, _ in found}]
    if without:
        few = "no official figure" if basis == "official" else "too few advertised postings"
        return f"{few} for {listing(without)}"
    figures = [figure for _, figure in found]
    if len({(figure.place, figure.currency) for figure in figures}) > 1:
        return f"the {basis} figures are not of one place"
    if len({figure.date for figure in figures}) > 1:
        return f"the {basis} figures are not of one year"
    if basis == "official" and len({one.occupation.code for one in figures if one.occupation}) < len(figures):
        return "they share a closest official occupation"
    return ""


def _difference(found: Paid) -> str:
    """How far apart the medians are, and what they are medians of."""
    ordered = sorted(found, key=lambda item: -(item[1].p50 or 0))
    (top, high), (bottom, low) = ordered[0], ordered[-1]
    highest, lowest = high.p50 or 0, low.p50 or 0
    share = percent((highest - lowest) / lowest)
    sizes = f", n = {high.n:,} and {low.n:,}" if high.n and low.n else ""
    whose = "official, of the closest US occupations" if high.basis == "official" else f"advertised{sizes}"
    basis = f"{whose}, {high.place.name}, {when_words(high)}"
    amounts = f"{money(highest, high.currency)} against {money(lowest, low.currency)}"
    if share == "0%":
        return f"median pay is about the same ({amounts}; {basis})"
    if len(found) > 2:
        return f"median pay is {share} higher for {top.name} than for {bottom.name} ({amounts}; {basis})"
    return f"median pay is {share} higher for {top.name} ({amounts}; {basis})"
