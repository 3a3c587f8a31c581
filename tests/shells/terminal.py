"""A real shell at a terminal of its own: what is typed, what TAB makes of it, and what the program then gets."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from types import TracebackType

SECONDS = 5  # for one answer of a shell; a test machine may be busy

# in place of the program: completes as it does, and otherwise writes down what it was called with
WRAPPER = """#!/bin/sh
if [ -n "$_CAREERCLI_COMPLETE" ]; then
    '{python}' -c 'import sys; sys.path.insert(0, sys.argv[1]); from careercli.start import main; main()' '{source}'
    code=$?
    printf x >> '{folder}/asked'
    exit $code
fi
for word; do printf '%s\\0' "$word"; done > '{folder}/new'
mv '{folder}/new' '{folder}/called'
"""

START = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
READY = {
    "bash": "bind 'set enable-bracketed-paste off'; bind 'set bell-style none'; set -o history; PS1='> '",
    "zsh": "autoload -Uz compinit && compinit -u; PS1='> '; setopt bang_hist no_list_beep; unsetopt prompt_cr",
    "fish": "function fish_prompt; echo '> '; end; function fish_greeting; end",
}


def _own_terminal() -> None:
    """The terminal controls the session, without which fish starts no program."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


class Terminal:
    """A shell in which `careercli` completes; `bait` is its current folder, where nothing may appear."""

    def __init__(self, shell: str, folder: Path, script: str, roles: Path) -> None:
        self.folder = folder
        self.bait = folder / "bait"
        self.bait.mkdir()
        programs = folder / "bin"
        programs.mkdir()
        wrapper = programs / "careercli"
        source = str(Path(__file__).parents[2] / "src")
        wrapper.write_text(WRAPPER.format(python=sys.executable, folder=str(folder), source=source))
        wrapper.chmod(0o755)
        (folder / "script").write_text(script)
        self._own, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 200, 0, 0))
        variables = {
            **os.environ,
            "PATH": f"{programs}:{os.environ['PATH']}",
            "HOME": str(folder),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
            "CAREERCLI_ROLES_DIR": str(roles),
        }
        self._process = subprocess.Popen(
            START[shell],
            stdin=other,
            stdout=other,
            stderr=other,
            env=variables,
            cwd=self.bait,
            start_new_session=True,
            preexec_fn=_own_terminal,
        )
        os.close(other)
        self.seen = ""
        self.type(f"{READY[shell]}\n")
        self.type(f"source {folder}/script && careercli ready\n")
        assert self.called() == ["ready"], self.seen

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._own)

    def type(self, text: str) -> None:
        os.write(self._own, text.encode())
        self.listen(0.01)

    def listen(self, seconds: float) -> None:
        """Read what the shell writes, until it has been silent for so long."""
        while select.select([self._own], [], [], seconds)[0]:
            try:
                self.seen += os.read(self._own, 65536).decode(errors="replace")
            except OSError:
                return

    def tab(self) -> None:
        """Press TAB and wait for what the shell makes of the answer."""
        before = self._asked()
        self.type("\t")
        end = time.monotonic() + SECONDS
        while self._asked() == before and time.monotonic() < end:
            self.listen(0.005)
        self.listen(0.06)

    def interrupt(self) -> None:
        """Give the line up."""
        self.type("\x03")
        self.listen(0.1)

    def enter(self) -> list[str]:
        """Press Enter and return the arguments that the program was called with."""
        self.type("\r")
        return self.called()

    def called(self) -> list[str]:
        file = self.folder / "called"
        end = time.monotonic() + SECONDS
        while not file.exists():
            if time.monotonic() > end:
                raise AssertionError(f"the program was not called: {self.seen[-2000:]!r}")
            self.listen(0.005)
        *arguments, _ = file.read_text().split("\0")
        file.unlink()
        return arguments

    def _asked(self) -> int:
        file = self.folder / "asked"
        return file.stat().st_size if file.exists() else 0
