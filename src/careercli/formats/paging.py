"""A pager for what is longer than the terminal is high."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys


def pager() -> list[str]:
    """The command of the pager; nothing where none is wanted."""
    named = os.environ.get("CAREERCLI_PAGER")
    if named is None:
        named = os.environ.get("PAGER") or "less -FRX"
    try:
        command = shlex.split(named)
    except ValueError:  # a quote without its other
        return []
    return [] if command in ([], ["0"]) else command


def paged(text: str, wanted: bool | None) -> bool:
    """Show the text in the pager, and whether that was done; without being asked, what the screen does not hold."""
    if not wanted and text.count("\n") < shutil.get_terminal_size().lines:
        return False
    command = pager()
    return bool(command) and _shown(text, command)


def _shown(text: str, command: list[str]) -> bool:
    variables = {"LESS": "FRX", **os.environ}  # a PAGER of just "less" shows colours, too
    try:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, env=variables)  # noqa: S603 - the user's own command
    except OSError:
        return False  # the pager is not installed: the answer matters more
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the pager's
    try:
        process.communicate(text.encode(sys.stdout.encoding or "utf-8", "replace"))
    finally:
        signal.signal(signal.SIGINT, before)
    return process.returncode in (0, None) or process.returncode < 126
