"""Growth of the occupations under which employers file a title: its jobs are counted in several, each with its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import fsum
from typing import TYPE_CHECKING

from careercli.advice.outlook.occupation import FiledOutlook, RoleOutlook
from careercli.advice.words import signed
from careercli.model.market import Filed, OccupationFacts
from careercli.model.pay import ENOUGH
from careercli.model.screen import Bar, Column, Entry, Line, Rows, Said, Sentence, Value

if TYPE_CHECKING:
    from careercli.model.skill import Vocabulary

_LEAST = 0.1  # of the filings; with less an occupation says nothing of the title


def filed_outlooks(
    filed: Filed | None, find: Callable[[str], OccupationFacts | None], vocabulary: Vocabulary
) -> list[FiledOutlook]:
    """What is projected for each occupation that holds a fair share of the filings, the most filed first."""
    known = []
    for one in filed.codes if filed and filed.filings >= ENOUGH else []:
        facts = find(one.code)
        reasons = vocabulary.reasons.get(one.code)
        projection = facts.projection if facts else None
        if one.share >= _LEAST and projection and projection.change_percent is not None:
            short = reasons.short if reasons else one.title
            growth, openings = projection.change_percent, projection.openings
            known.append(FiledOutlook(one.code, one.title, short, one.share, growth, openings))
    return known


def filed_growth_words(found: Sequence[FiledOutlook]) -> str:
    """ "Software Developers +15.8%, 115,200 openings a year; Data Scientists +33.5%"."""
    parts = [
        f"{one.title} {signed(one.change_percent)}%"
        + (f", {one.openings:,} openings a year" if one.openings is not None else "")
        for one in found
    ]
    return "; ".join([*parts, *_others(found)])


def _others(found: Sequence[FiledOutlook]) -> list[str]:
    """How many are filed under occupations with a small share."""
    rest = round(1 - fsum(one.share for one in found), 4)  # shares have four digits
    return [f"{rest:.0%} are filed under other occupations"] if f"{rest:.0%}" != "0%" else []


def filed_sentence(role: RoleOutlook, year: int, everyone: float | None) -> Sentence:
    """Between which ends the jobs grow, beside what all jobs do."""
    growths = [one.change_percent for one in role.filed_outlooks]
    low, high = min(growths), max(growths)
    if low == high or low >= 0:
        span = f"{low:g}%" if low == high else f"{low:g} to {high:g}%"
        said = f"grow by {span.removeprefix('-')}" if low >= 0 else f"shrink by {-low:g}%"
    else:
        said = f"change by {signed(low)} to {signed(high)}%"
    where = ", depending on where they are counted" if low != high else f", counted as {role.filed_outlooks[0].short}"
    verb = "" if said.startswith("grow") else " grow"
    against = f"; all US jobs{verb} by {everyone:g}%" if everyone is not None else ""
    return [Said(f"Jobs like {role.title} {said} to {year}", "answer"), Said(f"{where}{against}.")]


def filed_rows(role: RoleOutlook, year: int, everyone: float | None) -> Rows:
    """A row for each occupation, and all jobs as the yardstick."""
    most = max([abs(one.change_percent) for one in role.filed_outlooks] + [everyone or 0]) or 1
    lines = [
        Line(
            [
                Entry(one.short[:1].upper() + one.short[1:]),
                Entry(f"{one.share:.0%}"),
                Entry(f"{signed(one.change_percent)}%"),
                Bar(max(one.change_percent, 0) / most),
                Entry("none" if one.openings is None else f"{one.openings:,}"),
            ]
        )
        for one in role.filed_outlooks
    ]
    if everyone is not None:
        total: list[Value] = [Entry("All US jobs"), Entry(""), Entry(f"{signed(everyone)}%"), Bar(everyone / most)]
        lines.append(Line([*total, Entry("")], kept=True))
    columns = [
        Column("Filed by employers as"),
        Column("Share", right=True, keep=True),
        Column(f"To {year}", right=True, keep=True),
        Column("", least=70),
        Column("Openings", right=True, least=70),
    ]
    others = "".join(f"{words}. " for words in _others(role.filed_outlooks))
    closest = role.occupation.title if role.occupation else ""
    other = all(role.occupation is None or one.code != role.occupation.code for one in role.filed_outlooks)
    others += f"The closest to the work is {closest}. " if other and closest else ""
    return Rows(
        columns, lines, "occupation", whole=True, legend=others.strip(), wide="Openings: a year, all employers."
    )
