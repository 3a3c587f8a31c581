"""The first screens of `list`: the families there are, or roles as rows in their order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.ranking.columns import COLUMNS, cell, heads, shown
from careercli.advice.ranking.filters import options
from careercli.advice.ranking.order import OF_OCCUPATIONS
from careercli.advice.words import BASES, counted, family_words, oldest, quoted, short_place, signed
from careercli.model.screen import Bar, Column, Entry, Line, Names, Rows, Said, Screen, Value

if TYPE_CHECKING:
    from careercli.advice.ranking.order import Placed
    from careercli.advice.ranking.selection import Selection
    from careercli.advice.ranking.table import Table
    from careercli.advice.words import CitedSource

MOST = 60  # rows that are laid out; no screen shows more
_WIDE, _MIDDLE = 110, 70
# order → its columns: name, head, columns of the screen below which it goes, whether it is kept
_COLUMNS: dict[str, Sequence[tuple[str, str, int, bool]]] = {
    "pay": (
        ("pay", "Like for\nlike", 0, True),
        ("amount", "About,\n{place}", 0, True),
        ("median", "Median in\n{basis}", 0, False),
        ("growth", "Jobs\nto {year}", _MIDDLE, False),
        ("degree", "Usual\ndegree", _WIDE, False),
    ),
    "growth": (
        ("growth", "To {year}", 0, True),
        ("bar", "", _MIDDLE, False),
        ("occupation", "Counted as", 0, True),
        ("openings", "Openings", _WIDE, False),
    ),
    "openings": (
        ("openings", "Openings\na year", 0, True),
        ("bar", "", _MIDDLE, False),
        ("occupation", "Counted as", 0, True),
        ("degree", "Usual degree", _WIDE, False),
    ),
    "ai": (
        ("ai", "AI can assist\nmore than", 0, True),
        ("bar", "", _MIDDLE, False),
        ("occupation", "Counted as", 0, True),
        ("degree", "Usual degree", _WIDE, False),
    ),
    "match": (
        ("match", "You\ncover", 0, True),
        ("bar", "", _WIDE, False),
        ("missing", "Core you lack first", 0, True),
    ),
}


def list_screen(answer: Selection, title: str, sources: Sequence[CitedSource]) -> Screen:
    """The families of all roles, or else the first rows of the list."""
    if not answer.placed:
        return Screen(title, [[Said(answer.summary, "answer")]], [], [_following(answer), "careercli list"])
    if answer.order.by == "title" and not answer.tests and not answer.asked:
        return _families(answer, title)
    first, rest = _parted(answer)
    without = sum(one.value is None for one in answer.placed) if answer.order.by != "title" else 0
    return Screen(
        title,
        [[Said(first, "answer"), Said(rest)]],
        [_rows(answer)],
        [_following(answer), f"careercli show {quoted(answer.placed[0].role.title)}", "careercli list"],
        unsaid=[*_wider(answer), *([f"{without:,} in all with {_lack(answer)}"] if without else [])],
        sources=len(sources),
        oldest=oldest(sources),
    )


def _parted(answer: Selection) -> tuple[str, str]:
    """The answer, and what is said of it."""
    marks = ("; ",) if answer.tests else (", by", ", like for like", ", more than", ": ", " a year. ", ".")
    ends = [end for mark in marks if (end := answer.summary.find(mark)) >= 0]
    end = min(ends, default=len(answer.summary))
    return answer.summary[:end], answer.summary[end:]


def _wider(answer: Selection) -> list[str]:
    number = sum(one.wide for one in answer.placed)
    return [f"{number:,} of them counted in wider occupations, without a rank"] if number else []


def _lack(answer: Selection) -> str:
    if answer.order.by == "pay" and answer.table.scale:
        return f"too few {BASES[answer.table.scale.basis]} to place"
    return "no forecast" if answer.order.by in OF_OCCUPATIONS else "nothing known"


def _rows(answer: Selection) -> Rows:
    table, by = answer.table.only([one.role for one in answer.placed[:MOST]]), answer.order.by
    named = _asked(answer) if answer.asked else _of_order(table, by)
    most = max((abs(one.value or 0) for one in answer.placed), default=0) or 1
    full = by in ("ai", "match")
    laid = [(one, _line(table, one, [name for name, _ in named], most, full=full)) for one in answer.placed[:MOST]]
    lines: list[Line] = []
    for number, (one, line) in enumerate(laid):
        if one.wide and (number == 0 or not laid[number - 1][0].wide):
            lines.append(Line([Entry("Of wider occupations, without a rank")]))
        lines.append(line)
    return Rows(
        [Column("Role"), *(column for _, column in named)],
        lines,
        legend="Like for like: Data Scientist = 100." if any(name == "pay" for name, _ in named) else "",
        wide=_of_growth(answer, [one for one, _ in laid]) if any(name == "growth" for name, _ in named) else "",
        hidden=max(len(answer.placed) - MOST, 0) + len(answer.found) - len(answer.placed),
    )


def _of_order(table: Table, by: str) -> list[tuple[str, Column]]:
    words = {
        "place": short_place(table.scale.place) if table.scale else "",
        "basis": {"advertised": "ads", "sworn": "filings"}[table.scale.basis] if table.scale else "",
        "year": table.last_year() or "come",
    }
    found = []
    for name, head, least, keep in _COLUMNS.get(by, ()):
        if name != "amount" or table.named_area:
            right = name != "bar" and COLUMNS[name].kind == "number"
            found.append((name, Column(head.format(**words), right=right, least=least, keep=keep)))
    return found


def _asked(answer: Selection) -> list[tuple[str, Column]]:
    by = answer.order.by
    names = list(dict.fromkeys([*([by] if by in COLUMNS and by != "title" else []), *answer.asked]))
    right = [COLUMNS[name].kind == "number" for name in names]
    return [
        (name, Column(head, right=number, keep=place == 0))
        for place, (name, head, number) in enumerate(zip(names, heads(answer.table, names), right, strict=True))
    ]


def _line(table: Table, one: Placed, names: Sequence[str], most: float, *, full: bool) -> Line:
    values = [_value(table, one, name, most, full=full) for name in names]
    return Line([Entry(one.role.title), *values], inside=one.wide)


def _value(table: Table, one: Placed, name: str, most: float, *, full: bool) -> Value:
    if name == "bar":
        share = (one.value or 0) / (100 if full and most > 1 else 1 if full else most)
        return Bar(share, full=full)
    if name in _NOUNS:
        names = str(cell(table, one, name) or "")
        return Names(names.split("; "), _NOUNS[name]) if names else Entry("none")
    if name in ("pay", "median"):
        return Entry(_pay(table, one, name))
    if name == "occupation":
        return Entry(table.short_occupation(one.role) or "none")
    [found] = shown(table, [one], name)
    return Entry(f"{found:,}" if isinstance(found, int) else str(found))


def _pay(table: Table, one: Placed, name: str) -> str:
    """The figure, or why there is none: too few rows, or nobody names the role."""
    if cell(table, one, name) is not None:
        return str(shown(table, [one], name)[0])
    index, median = table.index(one.role), table.median(one.role)
    return "too few" if (index and index.n if name == "pay" else median and median.n) else "none"


_NOUNS = {
    "aliases": "name",
    "accepted": "degree",
    "fields": "field",
    "industries": "industry",
    "tools": "tool",
    **dict.fromkeys(("core", "important", "helpful", "missing"), "skill"),
}


def _of_growth(answer: Selection, placed: Sequence[Placed]) -> str:
    """What growth is to be measured by, and what a star means."""
    everyone = answer.table.everyone()
    said = [f"All US jobs: {signed(everyone)}%."] if everyone is not None else []
    starred = any(one.role.closeness == "broad" and answer.table.growth(one.role) is not None for one in placed)
    if starred and answer.order.by not in OF_OCCUPATIONS:
        said.append("* of a wider occupation")
    return " ".join(said)


def _following(answer: Selection) -> str:
    """The same list in another order, or with one filter less where nothing passes all of them."""
    words = options(answer.filters)
    if not answer.placed:
        return " ".join(["careercli list", *words[:-1]])
    by = "growth" if answer.order.by == "pay" else "pay"
    return " ".join(["careercli list", *words, f"--sort {by}"])


def _families(answer: Selection, title: str) -> Screen:
    """Families with their roles."""
    groups: dict[str, list[str]] = {}
    for one in answer.placed:
        groups.setdefault(family_words(one.role.family), []).append(one.role.title)
    lines = [
        Line([Entry(name), Entry(f"{len(titles):,}"), Names(titles[:MOST], "role", lines=2)])
        for name, titles in sorted(groups.items(), key=lambda group: -len(group[1]))
    ]
    said = [
        Said(f"{counted(len(answer.placed), 'role')} in AI, machine learning and data", "answer"),
        Said(f", in {counted(len(groups), 'family', 'families')} of related work."),
    ]
    one = answer.placed[0].role
    rows = Rows([Column("Family"), Column("Roles", right=True, keep=True), Column("", keep=True)], lines, "family")
    following = ["careercli list --degree none --sort pay", f"careercli show {quoted(one.title)}"]
    return Screen(title, [said], [rows], following, unsaid=["all titles and other names"])
