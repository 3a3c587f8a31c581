"""Processes that a test has started, and their own: none of them outlives it, also where it fails or is timed out."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

_ADOPT = 36  # PR_SET_CHILD_SUBREAPER: whoever loses its parent becomes a child of this process, and so can be found


def prepare() -> None:
    """Before the first test: adopt what tests leave behind; Ctrl-C is what it is at a terminal.

    A shell starts what runs in the background with SIGINT ignored, and so would be what a test wants to interrupt.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_ADOPT, 1, 0, 0, 0)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def children() -> set[int]:
    """The processes whose parent this one is; none where the system has no /proc."""
    found: set[int] = set()
    for path in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):
            found.update(map(int, path.read_text().split()))
    return found


def end(before: set[int]) -> set[int]:
    """End every child that was not there before, and those that become ours by that; returns what was still running."""
    ended: set[int] = set()
    until = time.monotonic() + 5
    while (left := children() - before) and time.monotonic() < until:
        for child in left:
            with suppress(OSError):
                os.kill(child, signal.SIGKILL)
            with suppress(ChildProcessError):
                if os.waitpid(child, 0)[1] == signal.SIGKILL:
                    ended.add(child)
    return ended
