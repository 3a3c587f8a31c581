"""A terminal as SVG: of any font the same size, light and dark, and with nothing that moves where nobody wants it to.

Every word has its own place and width, and bars are drawn, so that no font can push the columns apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

CELL, LINE, EDGE, BAR = 8.4, 19, 16, 34  # widths and heights in pixels: a letter, a line, the edge, the title bar
COLUMNS = 80
_STYLES = {"1": "b", "2": "q", "31": "r", "32": "g"}  # bold, faint, red, green: DESIGN's four emphases
_CODE = re.compile(r"\x1b\[([\d;]*)m")
_WORDS = re.compile(r"[█░━┃◆]+|[^\s█░━┃◆]+(?: [^\s█░━┃◆]+)*")
_TYPED, _ANSWERED = 0.045, 0.35  # seconds for a letter, and from Enter to the answer

STYLE = """\
svg{--page:#fff;--edge:#d0d7de;--bar:#f6f8fa;--text:#1f2328;--faint:#59636e;--green:#116329;--red:#a40e26}
@media (prefers-color-scheme:dark){svg{--page:#0d1117;--edge:#3d444d;--bar:#151b23;--text:#e6edf3;--faint:#9198a1;\
--green:#3fb950;--red:#ff7b72}}
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--text)}
rect{fill:var(--text)}polygon{fill:var(--text)}
.page{fill:var(--page);stroke:var(--edge)}.bar{fill:var(--bar);stroke:var(--edge)}.name,.q{fill:var(--faint)}
.b{font-weight:700}.g{fill:var(--green)}.r{fill:var(--red)}.half{opacity:.25}
"""
MOVING = """\
.scene{opacity:0}.last{opacity:1}
@media (prefers-reduced-motion:no-preference){.t,.a{visibility:hidden;animation:on 1ms linear forwards}\
.scene{opacity:0;animation:in 1ms linear forwards,out 1ms linear forwards}.last{animation:in 1ms linear forwards}\
.first{opacity:1;animation:out 1ms linear forwards}}
@keyframes on{to{visibility:visible}}@keyframes in{to{opacity:1}}@keyframes out{to{opacity:0}}
"""


class Scene(NamedTuple):
    """A command, what the terminal showed, and for how many seconds it stays when it moves."""

    command: str
    shown: str
    stays: float = 5


class Span(NamedTuple):
    at: int
    text: str
    style: str


def still(scene: Scene, title: str, about: str) -> str:
    """One screen."""
    lines = _lines(scene)
    body = [_prompt(scene.command, 0), *_drawn(lines, 1)]
    return _svg(title, about, len(lines) + 1, body, STYLE)


def moving(scenes: Sequence[Scene], title: str, about: str) -> str:
    """One screen after another, each command typed; then the last one stays.

    The first is there at once, for whoever takes a picture of the picture. Who wants no motion sees the last one alone.
    """
    first, *others, last = scenes
    end = first.stays
    body = [f'<g class="scene first" style="animation-delay:{end:.2f}s">']
    body += [_prompt(first.command, 0), *_drawn(_lines(first), 1), "</g>"]
    for scene in (*others, last):
        begin = end + 0.6
        answer = begin + len(scene.command) * _TYPED + _ANSWERED
        times, kind = f"{end:.2f}s", "scene last"
        if scene is not last:
            end = answer + scene.stays
            times, kind = f"{times},{end:.2f}s", "scene"
        body += [f'<g class="{kind}" style="animation-delay:{times}">', _prompt("", 0), *_typing(scene.command, begin)]
        body += [f'<g class="a" style="animation-delay:{answer:.2f}s">', *_drawn(_lines(scene), 1), "</g>", "</g>"]
    return _svg(title, about, max(len(_lines(scene)) for scene in scenes) + 1, body, STYLE + MOVING)


def _typing(command: str, begin: float) -> Iterator[str]:
    for at, letter in enumerate(command):
        if letter != " ":
            yield _text(Span(at + 2, letter, "b t"), 0, f' style="animation-delay:{begin + at * _TYPED:.2f}s"')


def _lines(scene: Scene) -> list[str]:
    wide = [line for line in (f"$ {scene.command}", *_CODE.sub("", scene.shown).splitlines()) if len(line) > COLUMNS]
    if wide:
        raise ValueError(f"wider than {COLUMNS} columns: {wide[0]}")
    return scene.shown.rstrip("\n").split("\n")


def _svg(title: str, about: str, lines: int, body: Sequence[str], style: str) -> str:
    width, height = COLUMNS * CELL + 2 * EDGE, BAR + lines * LINE + 2 * EDGE
    size = f'viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}"'
    head = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="title about">',
        f'<title id="title">{escape(title)}</title>',
        f'<desc id="about">{escape(about)}</desc>',
        f"<style>{style}</style>",
        f'<rect class="page" x=".5" y=".5" width="{width - 1:g}" height="{height - 1:g}" rx="8"/>',
        f'<path class="bar" d="M.5 {BAR}V8.5a8 8 0 0 1 8-8H{width - 8.5:g}a8 8 0 0 1 8 8V{BAR}z"/>',
        f'<text class="name" x="{EDGE}" y="22">{escape(title)}</text>',
    ]
    return "\n".join([*head, *body, "</svg>", ""])


def _prompt(command: str, line: int) -> str:
    return _text(Span(0, "$", "q"), line) + (_text(Span(2, command, "b"), line) if command else "")


def _drawn(lines: Sequence[str], first: int) -> Iterator[str]:
    style = ""
    for number, line in enumerate(lines, first):
        spans, style = _spans(line, style)
        marks = [_bars(span, number) if span.text[0] in "█░━┃◆" else _text(span, number) for span in spans]
        if marks:
            yield "".join(marks)


def _spans(line: str, style: str) -> tuple[list[Span], str]:
    """The words of a line with their places, and the style that goes on in the next line."""
    found, column = [], 0
    for piece in re.split(r"(\x1b\[[\d;]*m)", line):
        if code := _CODE.fullmatch(piece):
            codes = code[1].split(";")
            style = " ".join(
                filter(None, ["" if {"0", ""} & {*codes} else style, *(_STYLES.get(one, "") for one in codes)])
            )
            continue
        found += [Span(column + word.start(), word[0], style) for word in _WORDS.finditer(piece)]
        column += len(piece)
    return found, style


def _text(span: Span, line: int, more: str = "") -> str:
    named = f' class="{span.style}"' if span.style else ""
    x, y = EDGE + span.at * CELL, BAR + EDGE + (line + 0.75) * LINE
    width = "" if len(span.text) == 1 else f' textLength="{len(span.text) * CELL:g}" lengthAdjust="spacingAndGlyphs"'
    return f'<text{named}{more} x="{x:g}" y="{y:g}"{width}>{escape(span.text, quote=False)}</text>'


def _bars(span: Span, line: int) -> str:
    """Bars and their marks, runs of one kind at a time."""
    style, drawn, top = span.style, [], BAR + EDGE + line * LINE
    for run in re.finditer(r"(.)\1*", span.text):
        x, width = EDGE + (span.at + run.start()) * CELL, len(run[0]) * CELL
        if run[1] == "◆":
            middle, y = x + CELL / 2, top + LINE / 2
            corners = f"{middle:g},{y - 6:g} {middle + 5:g},{y:g} {middle:g},{y + 6:g} {middle - 5:g},{y:g}"
            drawn.append(f'<polygon class="{style}" points="{corners}"/>')
            continue
        high, wide = {"━": (3, width), "┃": (LINE - 2, 3)}.get(run[1], (LINE - 6, width))
        left, faded = x + (CELL - 3) / 2 if run[1] == "┃" else x, " half" if run[1] == "░" else ""
        place = f'x="{left:g}" y="{top + (LINE - high) / 2:g}" width="{wide:g}" height="{high}"'
        drawn.append(f'<rect class="{(style + faded).strip()}" {place}/>')
    return "".join(drawn).replace(' class=""', "")
