"""The page as a Markdown article: title, answer, table of contents, parts, sources; CommonMark with GitHub's tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from careercli.formats.asked import asked
from careercli.formats.text import blocks, eased, harmless, words
from careercli.model.page import Block, Page, Ranges, Section, Side, Sides, Table, Text
from careercli.model.record import Cell, Kind
from careercli.model.result import Result

_DRAWN = 80  # columns of a chart in letters
_LEADING = re.compile(r"^(\s*|\s*\d+)(?:(?<!\d)([-+=>])|(?<=\d)([.)])(?=\s|$))")

# marks of Markdown, and what would turn into a link by itself: on GitHub, or where names of hosts are looked for
_ACTS = r"[\\`*_{}\[\]<>|~#&$!^]|:(?=//)|(?<=\S)\.(?=[^\W\d_]{2})|(?<=www)\.|(?<=mailto):|(?<=xmpp):"
# GitHub makes a link of an address of mail after it has taken every backslash away, unless the address is code
_MAIL = r"(?<![\w.+@/:-])[\w.+@/:-]*@[\w.+@/:-]*[\w+@/-]"
_MARKS = re.compile(_ACTS, re.IGNORECASE)
_MARKS_AND_MAIL = re.compile(f"{_MAIL}|{_ACTS}", re.IGNORECASE)
_MARK = re.compile(r"[\\`*_{}\[\]<>|~#&$!^@:.]")
_LEADS, _DIGITS = frozenset("-+=> "), frozenset("0123456789")


def render(result: Result, sections: Sequence[str] = ()) -> str:
    page = result.page().only(sections).with_remarks([*result.beside_page(), *result.warnings])
    return fronted(page, render_page(page))


def fronted(page: Page, text: str) -> str:
    """The document, after front matter where that was asked for."""
    if not asked().front:
        return text
    from careercli.formats.frontmatter import front_matter

    return f"{front_matter(page)}\n\n{text}"


def render_page(page: Page, *, drawn: bool = False) -> str:
    """The page; `drawn`: with its charts in letters."""
    parts = list(_page(page, _Anchors()))
    if drawn:
        from careercli.formats.bars import bars

        charts = [block for section in page.sections for block in section.blocks if isinstance(block, Ranges)]
        parts += [_code("\n".join(bars(chart, _DRAWN))) for chart in charts]
    return "\n\n".join(parts) + "\n"


def _code(text: str) -> str:
    """The text in a fence that is longer than any in it."""
    longest = max((len(found) for found in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def escape(text: object, kind: str = "text") -> str:
    """A value as Markdown that shows it literally; without blanks around it, which could make it code."""
    plain = words(text).strip()
    if kind == "link" and re.fullmatch(r"https?://[^\s<>]+", plain):
        return f"<{plain}>"
    literal = _MARKS_AND_MAIL.sub(_literal, plain)
    return _LEADING.sub(lambda match: f"{match.group(1)}\\{match.group(2) or match.group(3)}", literal)


def _literal(found: re.Match[str]) -> str:
    text = found[0]
    if "." in text.partition("@")[2]:
        return f"`{text}`"
    return _MARKS.sub(r"\\\g<0>", text) if "@" in text else f"\\{text}"


def anchor(heading: str) -> str:
    """What a link to the heading leads to, where no other heading reads the same."""
    return re.sub(r"[^\w\- ]", "", words(heading).strip().lower()).replace(" ", "-")


class _Anchors:
    """The anchor of each heading in turn, as GitHub names them: one that is there already gets a number."""

    def __init__(self) -> None:
        self._times: dict[str, int] = {}

    def __call__(self, heading: str) -> str:
        name = anchor(heading)
        times = self._times.get(name, 0)
        self._times[name] = times + 1
        return f"{name}-{times}" if times else name


def _page(page: Page, link: _Anchors) -> Iterator[str]:
    yield f"# {escape(page.title)}"
    if page.lead:
        yield escape(page.lead)
    shown = [section for section in page.sections if section.has_content()]
    if page.contents:
        link(page.title)
        yield "## Table of contents"
        link("Table of contents")
        anchors = [[*map(link, _headings(section))] for section in shown]  # all of them, in their order
        links = ((section, names[0]) for section, names in zip(shown, anchors, strict=True))
        yield "\n".join(f"- [{escape(section.heading)}](#{name})" for section, name in links)
    for section in shown:
        yield from _section(section, 2)


def _headings(section: Section) -> Iterator[str]:
    """All headings in the order of the document, since each may take the anchor of a later one."""
    if not section.has_content():
        return
    yield section.heading
    for block in section.blocks:
        if isinstance(block, Sides) and len(block.sides) > 1:
            yield from (side.title for side in block.sides)
    for inner in section.sections:
        yield from _headings(inner)


def _section(section: Section, depth: int) -> Iterator[str]:
    if not section.has_content():
        return
    if section.heading:
        yield f"{'#' * depth} {escape(section.heading)}"
    for block in section.blocks:
        yield from _block(block, depth + 1)
    for inner in section.sections:
        yield from _section(inner, depth + 1)


def _block(block: Block, depth: int) -> Iterator[str]:
    if isinstance(block, Text):
        yield escape(block.text)
    elif isinstance(block, Sides):
        for side in block.sides:
            if len(block.sides) > 1:
                yield f"{'#' * depth} {escape(side.title)}"
            yield _items(side)
    else:
        yield _table(block.table if isinstance(block, Ranges) else block)


def _items(side: Side) -> str:
    if side.bulleted:
        return "\n".join(f"- {escape(item)}" for item in side.items)
    return "\n\n".join(escape(item) for item in side.items)


def _table(table: Table) -> str:
    kinds = [table.kind(n) for n in range(len(table.columns))]
    lines: list[Sequence[str]] = [[escape(column) for column in table.columns]]
    lines.append(["---:" if kind == "number" else "---" for kind in kinds])
    for rows in blocks(table.rows):
        columns = zip(*rows, strict=True)
        lines += zip(*(_column(cells, kind) for cells, kind in zip(columns, kinds, strict=True)), strict=True)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _column(cells: Sequence[Cell], kind: Kind) -> list[str]:
    """The cells as `escape` writes them, each by itself only where one of them may have something to escape."""
    if kind == "link":
        return [escape(cell, kind) for cell in cells]
    return eased([cell if isinstance(cell, str) else words(cell) for cell in cells], _are_literal, escape)


def _are_literal(texts: Sequence[str]) -> bool:
    """Whether nothing in them can be a mark or is trimmed, as far as a quick look tells."""
    text = "".join(texts)
    firsts, lasts = {one[:1] for one in texts}, {one[-1:] for one in texts}
    if not harmless(text) or _MARK.search(text) or " " in lasts:
        return False
    return _LEADS.isdisjoint(firsts) and (")" not in text or _DIGITS.isdisjoint(firsts))
