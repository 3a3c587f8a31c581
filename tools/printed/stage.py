"""Where commands run as they are printed: an empty folder, an empty home, one day, a shell or a terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
SHELL = ["bash", "-euo", "pipefail", "-c"]
SECONDS = 120  # for one block of commands
DAY = "2026, 11, 22"  # of every picture and recipe, so that no answer follows the calendar

_OTHER_CODES = re.compile(r"\x1b\[[\d;?]*[a-ln-zA-Z]")
CODES = re.compile(r"\x1b\[[\d;?]*[a-zA-Z]|\r")

PROGRAM = """\
import sys
from datetime import date
sys.path.insert(0, {source!r})
import careercli.main
from careercli.start import main

class Day(date):
    @classmethod
    def today(cls):
        return date({day})

careercli.main.date = Day
main()
"""


class Stage(NamedTuple):
    """A folder to run in, and the variables to run with."""

    here: Path
    variables: dict[str, str]


def stage(folder: Path, cache: Path | None = None) -> Stage:
    """An empty folder `here`, an empty home, and `careercli` first in the path, all inside `folder`."""
    programs, home, here = (folder / name for name in ("bin", "home", "here"))
    for one in (programs, home, here):
        one.mkdir(parents=True)
    code = folder / "program.py"
    code.write_text(PROGRAM.format(source=str(ROOT / "src"), day=DAY), encoding="utf-8")
    program = programs / "careercli"
    program.write_text(f"#!/bin/sh\nexec '{sys.executable}' '{code}' \"$@\"\n", encoding="utf-8")
    program.chmod(0o755)
    (here / ".venv" / "bin").mkdir(parents=True)
    (here / ".venv" / "bin" / "careercli").symlink_to(program)
    return Stage(here, _variables(programs, home, cache or folder / "cache"))


def _variables(programs: Path, home: Path, cache: Path) -> dict[str, str]:
    mine = ("CAREERCLI_", "XDG_", "FZF_", "LC_", "PYTHON")
    given = {name: value for name, value in os.environ.items() if not name.startswith(mine)}
    for name in ("NO_COLOR", "FORCE_COLOR", "PAGER", "LANG", "SOURCE_DATE_EPOCH"):
        given.pop(name, None)
    own = {"HOME": str(home), "CAREERCLI_CACHE_DIR": str(cache), "CAREERCLI_PAGER": "", "TERM": "xterm-256color"}
    return given | own | {"LC_ALL": "C.UTF-8", "COLUMNS": "80", "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}


def in_a_pipe(commands: str, on: Stage) -> subprocess.CompletedProcess[str]:
    """The commands in a shell that stops at the first failure; neither input nor a terminal."""
    return subprocess.run(  # noqa: S603
        [*SHELL, commands],
        cwd=on.here,
        env=on.variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


def at_a_terminal(commands: str, on: Stage, *, typing: str = "", once: str = "", rows: int = 24) -> tuple[str, str]:
    """What a terminal of 80 columns shows, and what went to stdout where something is typed.

    With `typing` stdout is a pipe, as in `choice=$(...)`; it is typed at once, and Enter once `once` was to be seen.
    """
    own, other = pty.openpty()
    fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", rows, 80, 0, 0))
    process = subprocess.Popen(  # noqa: S603
        [*SHELL, commands],
        cwd=on.here,
        env=on.variables,
        stdin=other,
        stdout=subprocess.PIPE if typing else other,
        stderr=other,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    os.close(other)
    seen = _seen(own, process, typing, once)
    written = process.stdout.read().decode() if process.stdout else ""
    os.close(own)
    if process.wait():
        raise RuntimeError(f"{commands}\nended with {process.returncode}: {seen[-2000:]}")
    return _left(seen.replace("\r\n", "\n")), written


def _left(seen: str) -> str:
    """What stays on the screen: what began a line anew has wiped it, as progress does; colors are kept."""
    return _OTHER_CODES.sub("", re.sub(r"[^\n]*\r", "", seen))


def _seen(own: int, process: subprocess.Popen[bytes], typing: str, once: str) -> str:
    """Everything that was written to the terminal, until the program ends."""
    seen = b""
    until = time.monotonic() + SECONDS
    typed = not typing
    while time.monotonic() < until:
        if select.select([own], [], [], 0.05)[0]:
            try:
                seen += os.read(own, 65536)
            except OSError:  # the last program that had the terminal has ended
                return seen.decode(errors="replace")
        elif process.poll() is not None:
            return seen.decode(errors="replace")
        if not typed and seen:
            os.write(own, typing.encode())
            typed = True
        if once and once in CODES.sub("", seen.decode(errors="replace")):
            time.sleep(0.2)
            os.write(own, b"\r")
            once = ""
    process.kill()
    raise RuntimeError(f"not ended after {SECONDS} s: {seen[-2000:]!r}")
