"""The first screen in each format that has one, with the remarks that go under it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace

from careercli.formats.asked import asked
from careercli.formats.remarks import kept
from careercli.formats.wrapping import wrap
from careercli.model.screen import Screen

_REMARKS = 4  # lines that remarks may take of the screen


def emit_screen(
    screen: Screen, format: str, notes: Sequence[str], remarks: Sequence[str], *, file: bool = False
) -> tuple[str, list[str]]:
    """The text, and the remarks to be told after it: a document holds its own."""
    if format != "table":
        return _document(screen, format, remarks), list(notes)
    from careercli.formats.screen import render

    width = shutil.get_terminal_size().columns
    waiting = kept()
    told, lines = list(notes), _lines([*waiting, *notes], width)
    while told and lines > _REMARKS:
        told.pop()
        lines = _lines([*waiting, *told], width)
    left = len(notes) - len(told)
    if left:
        more = f"{left} {'more ' * bool(told)}remark{'s' * (left != 1)}"
        screen = replace(screen, unsaid=[*screen.unsaid, more])
    return render(screen, file=file, below=0 if file else lines, linear=asked().layout == "linear"), told


def _lines(remarks: Sequence[str], width: int) -> int:
    return sum(len(wrap(remark, width)) for remark in remarks)


def _document(screen: Screen, format: str, remarks: Sequence[str]) -> str:
    from importlib import import_module

    from careercli.formats.handout import handout

    page = handout(screen).with_remarks(remarks)
    text: str = import_module(f"careercli.formats.{format}").render_page(page, drawn=True)
    if format == "markdown":
        from careercli.formats.markdown import fronted

        return fronted(page, text)
    return text
