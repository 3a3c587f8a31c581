"""How far long work is, on one line of a terminal that is wiped at the end; elsewhere nothing is said."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TextIO, TypeVar

T = TypeVar("T")
_LONG = 0.5  # seconds before anything is said
_OFTEN = 0.1
_WIPED = "\r\x1b[K"


def counted(items: Collection[T], what: str, terminal: TextIO | None) -> Iterator[T]:
    """The items one by one: "Reading role files: 1,200 of 10,000, 8 s left" once that takes long."""
    begin = last = time.monotonic()
    for number, item in enumerate(items):
        now = time.monotonic()
        if terminal and now - begin > _LONG and now - last > _OFTEN:
            last = now
            left = (now - begin) / max(1, number) * (len(items) - number)
            line = f"{what}: {number:,} of {len(items):,}, {left:.0f} s left"
            print(f"{_WIPED}{line}", end="", file=terminal, flush=True)
        yield item
    if terminal and last > begin:
        print(_WIPED, end="", file=terminal, flush=True)


@contextmanager
def stage(what: str, terminal: TextIO | None) -> Iterator[None]:
    """Says what is being done while it is done."""
    if terminal:
        print(f"{_WIPED}{what} ...", end="", file=terminal, flush=True)
    try:
        yield
    finally:
        if terminal:
            print(_WIPED, end="", file=terminal, flush=True)
