"""How far long work is, on one line of a terminal that is wiped at the end; elsewhere nothing is said."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import TextIO, TypeVar

T = TypeVar("T")
_LONG = 0.5  # seconds before anything is said
_OFTEN = 0.1
_WIPED = "\r\x1b[K"
_MINUTES = 90  # seconds from which minutes are said

up: TextIO | None = None  # the terminal on which such a line stands right now


def counted(items: Collection[T], what: str, terminal: TextIO | None) -> Iterator[T]:
    """The items one by one: "Reading role files: 1,200 of 10,000, 8 s left" once that takes long."""
    begin = last = time.monotonic()
    try:
        for number, item in enumerate(items):
            now = time.monotonic()
            if terminal and now - begin > _LONG and now - last > _OFTEN:
                last = now
                left = (now - begin) / max(1, number) * (len(items) - number)
                _show(terminal, f"{what}: {number:,} of {len(items):,}", f", {_lasting(left)} left")
            yield item
    finally:
        wipe()


class Meter:
    """Counts what comes without end: "Reading titles: 120,000, 12,300 a second, 2 s left"."""

    def __init__(self, what: str, terminal: TextIO | None, share: Callable[[int], float] | None = None) -> None:
        """`share` says of a number how much of the whole that is, 0 to 1, where it is known."""
        self._what = what
        self._terminal = terminal
        self._share = share
        self._begin = self._last = time.monotonic()

    def tell(self, number: int) -> None:
        """So many have come."""
        now = time.monotonic()
        spent = now - self._begin
        if self._terminal and spent > _LONG and now - self._last > _OFTEN:
            self._last = now
            done = self._share(number) if self._share else 0.0
            left = f", {_lasting(spent / done - spent)} left" if done else ""
            _show(self._terminal, f"{self._what}: {number:,}", f", {number / spent:,.0f} a second", left)


def metered(items: Iterable[T], what: str, terminal: TextIO | None) -> Iterator[T]:
    """The items one by one, counted by a meter."""
    meter = Meter(what, terminal)
    try:
        for number, item in enumerate(items, 1):
            yield item
            meter.tell(number)
    finally:
        wipe()


@contextmanager
def stage(what: str, terminal: TextIO | None) -> Iterator[None]:
    """Says what is being done while it is done, and for how long already."""
    if terminal is None:
        yield
        return
    from threading import Event, Thread

    done = Event()
    begin = time.monotonic()

    def tell() -> None:
        wait = _LONG
        while not done.wait(wait):
            _show(terminal, what, f", {_lasting(time.monotonic() - begin)}")
            wait = 1

    teller = Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
        wipe()


def wipe() -> None:
    """Take the line away, before something else is written to the terminal."""
    global up
    if up:
        terminal, up = up, None
        _write(terminal, _WIPED)


def _show(terminal: TextIO, *parts: str) -> None:
    """Show as many of the parts as the terminal is wide; a line that goes over its edge could not be wiped."""
    global up
    width = _columns(terminal) - 1
    line = ""
    for part in parts:
        if line and len(line) + len(part) > width:
            break
        line += part
    up = terminal
    _write(terminal, f"{_WIPED}{line[:width]}")


def _write(terminal: TextIO, text: str) -> None:
    try:
        terminal.write(text)
        terminal.flush()
    except (OSError, ValueError):  # a terminal that has gone, a closed stream: the work matters, and not its progress
        return


def _columns(terminal: TextIO) -> int:
    try:
        return os.get_terminal_size(terminal.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _lasting(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < _MINUTES else f"{seconds / 60:.0f} min"
