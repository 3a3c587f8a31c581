"""The first screens of `outlook`: how many jobs there will be, what is in demand, what AI changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.outlook.blocks import sparkline
from careercli.advice.outlook.filed import filed_rows, filed_sentence
from careercli.advice.words import commands, first_sentence, headcount, listing, month_words, oldest, signed
from careercli.model.screen import (
    Bar,
    Column,
    Entry,
    Fact,
    Facts,
    Line,
    Piece,
    Rows,
    Said,
    Screen,
    Sentence,
    Value,
)

if TYPE_CHECKING:
    from careercli.advice.outlook.occupation import RoleOutlook
    from careercli.advice.words import CitedSource
    from careercli.model.market import Hiring, Projection
    from careercli.model.page import Page


def outlook_screen(
    roles: Sequence[RoleOutlook],
    postings: Sequence[Hiring],
    words: Sequence[str],
    sources: Sequence[CitedSource],
    page: Page,
) -> Screen:
    """Of one role or several; `words`: how the reader named them."""
    pieces: list[Piece] = [table] if (table := _table(roles)) else []
    facts = [fact for role in roles for fact in _facts(role, len(roles))]
    facts += [_hiring(one) for one in postings if len(one.shares) > 1]
    pieces += [Facts("", (), facts)] if facts else []
    return Screen(
        listing([role.title for role in roles]),
        [_said(roles[0])] if len(roles) == 1 else [_said_of_all(roles)],
        pieces,
        [
            *([_all_of_them(roles[0])] if len(roles) == 1 else []),
            *commands("salary", words or [role.title for role in roles]),
            "careercli outlook",
        ],
        parts=len([one for one in page.headings() if one not in ("outlook", "hiring", "sources")]),
        unsaid=["what the occupation covers, and why its jobs change"] if any(map(_explained, roles)) else [],
        sources=len(sources),
        oldest=oldest(sources),
        many=len(roles) > 2,
    )


def _explained(role: RoleOutlook) -> bool:
    """Whether the full page says what is counted, and why it grows or shrinks."""
    reasons = role.figures.reasons
    return role.occupation is not None and (not role.itself or reasons is not None)


def _like(role: RoleOutlook) -> str:
    """Whose jobs are projected: those like a role, and those of an occupation."""
    return f"of {role.title}" if role.itself else f"like {role.title}"


def _projected(role: RoleOutlook) -> tuple[Projection, float] | None:
    """What is projected, and by how many percent the jobs change."""
    found = role.figures.projection
    return (found, found.change_percent) if found and found.change_percent is not None else None


def _short(role: RoleOutlook) -> str:
    """The occupation in a word or two."""
    reasons = role.figures.reasons
    return reasons.short if reasons and reasons.short else role.occupation.title if role.occupation else ""


def _all_of_them(role: RoleOutlook) -> str:
    return "careercli list --occupations --sort growth" if role.itself else "careercli outlook --sort growth"


def _said(role: RoleOutlook) -> Sentence:
    """Growth of the jobs that the role is counted among."""
    projected = _projected(role)
    if projected is None or role.occupation is None:
        return [Said(f"No forecast is published for {role.title}", "answer"), Said(".")]
    found, change = projected
    everyone = found.all_occupations_percent
    if role.filed_outlooks:
        return filed_sentence(role, found.last_year, everyone)
    against = f"; all US jobs{'' if change > 0 else ' grow'} by {everyone:g}%" if everyone else ""
    moved = f"grow by {change:g}%" if change > 0 else f"shrink by {-change:g}%" if change else "do not change"
    wide = ", which hold many other titles" if role.occupation.closeness == "broad" else ""
    return [
        Said(f"Jobs {_like(role)} {moved} to {found.last_year}", "answer"),
        Said(f"{against}." if role.itself else f", counted as {_short(role)}{wide}{against}."),
    ]


def _said_of_all(roles: Sequence[RoleOutlook]) -> Sentence:
    """The same of several roles, all jobs once."""
    known = [(role, found) for role in roles if (found := _projected(role))]
    if not known:
        return [Said("No forecast is published for these roles", "answer"), Said(".")]
    verbs = ["change by", *["by"] * len(known)]
    told = [f"{_like(role)} {verb} {signed(change)}%" for verb, (role, (_, change)) in zip(verbs, known, strict=False)]
    first, _ = known[0][1]
    everyone = first.all_occupations_percent
    against = f"; all US jobs by {signed(everyone)}%" if everyone is not None else ""
    return [
        Said(f"Jobs {told[0]} to {first.last_year}", "answer"),
        Said("".join(f", {one}" for one in told[1:]) + f"{against}."),
    ]


def _table(roles: Sequence[RoleOutlook]) -> Rows | None:
    """The occupations that hold the jobs of one role, or those closest to each of several."""
    found = _projected(roles[0])
    if len(roles) == 1 and roles[0].filed_outlooks and found:
        return filed_rows(roles[0], found[0].last_year, found[0].all_occupations_percent)
    return _growth(roles)


def _growth(roles: Sequence[RoleOutlook]) -> Rows | None:
    """Growth of each occupation beside that of all jobs, from zero."""
    known = [(role, found) for role in roles if (found := _projected(role))]
    if not known:
        return None
    first, _ = known[0][1]
    year, everyone = first.last_year, first.all_occupations_percent
    most = max([abs(change) for _, (_, change) in known] + [everyone or 0]) or 1
    lines = []
    for role, (projected, change) in known:
        title = _short(role)
        wide = "*" if role.occupation and role.occupation.closeness == "broad" else ""
        cells: list[Value] = [
            Entry(title if len(roles) == 1 else role.title),
            Entry(f"{signed(change)}%{wide}"),
            Bar(change / most),
        ]
        openings = Entry("none" if projected.openings is None else headcount(projected.openings))
        lines.append(Line([*cells, openings, Entry("itself" if role.itself else title)]))
    if everyone is not None:
        yardstick: list[Value] = [
            Entry("All US jobs"),
            Entry(f"{signed(everyone)}%"),
            Bar(everyone / most),
            Entry(""),
            Entry(""),
        ]
        lines.append(Line(yardstick, kept=True))
    head = "Counted as" if len(roles) == 1 else "Role"
    columns = [Column(head), Column(f"To {year}", right=True, keep=True), Column("", least=70)]
    columns.append(Column("Openings a year", right=True))
    columns += [Column("Counted as", least=110)] if len(roles) > 1 else []
    marked = any(role.occupation and role.occupation.closeness == "broad" for role, *_ in known)
    return Rows(
        columns, lines, whole=True, legend="* of a wider occupation, which holds many other titles" if marked else ""
    )


def _facts(role: RoleOutlook, number: int) -> Iterator[Fact]:
    """Demand and AI in words: two sentences for one role, the first for several."""
    whose = "" if number == 1 else f", {role.title}"
    if role.demand:
        yield Fact(f"Demand{whose}", [Entry(_first(role.demand, number))], rank=0 if number == 1 else 3)
    if role.ai_effect:
        yield Fact(f"AI{whose}", [Entry(_first(role.ai_effect, number))], rank=2)
    ai = role.figures.ai
    if ai and number == 1:
        below = bool(role.ai_effect)
        label = "It can assist" if below else "AI can assist"
        yield Fact(label, [Entry(f"more than {ai.lower_percent}% of occupations")], inside=below, rank=6)


def _first(text: str, number: int) -> str:
    return first_sentence(text, 2 if number == 1 else 1)


def _hiring(hiring: Hiring) -> Fact:
    """The share of job ads that name AI, with its first and last month."""
    months = list(hiring.shares)
    values = list(hiring.shares.values())
    first = f"{values[0]:.1f}% in {month_words(months[0])}"
    last = f"{values[-1]:.1f}% in {month_words(months[-1])}"
    return Fact("Ads that name AI", [Entry(f"{first} {sparkline(values)} {last}")], rank=5)
