"""The program in a process of its own, with little memory and little time, and what it may never do."""

from __future__ import annotations

import ctypes
import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import IO, Any, NamedTuple

SECONDS = 12  # the promise is two; a test machine may be busy, and coverage tools are slow
MEMORY = 450_000_000  # of addresses, which are more than the 300 MB of memory that are promised
PROMISED = {0, 1, 2, 3, 4, 130}

GOOD = "title: Oyster Diver\nfamily: science\ntrack: individual\ndefinition: Dives.\nskills: {core: {python: x}}\n"
_DROP, _RIGHTS = 24, (1, 2)  # PR_CAPBSET_DROP of what lets root read and write anything


class Done(NamedTuple):
    code: int
    out: str
    err: str


def child(
    *arguments: str | bytes,
    given: bytes | IO[bytes] = b"",
    folder: Path | None = None,
    variables: dict[str, str] | None = None,
) -> Done:
    """Run one command line; fails the test on a hang, a traceback, hunger for memory or an exit code nobody promised."""
    source: dict[str, Any] = {"input": given} if isinstance(given, bytes) else {"stdin": given}
    done: subprocess.CompletedProcess[bytes] = subprocess.run(
        [sys.executable, "-m", "careercli", *arguments],
        **source,
        capture_output=True,
        check=False,
        timeout=SECONDS,
        cwd=folder,
        env={**os.environ, **(variables or {})},
        preexec_fn=_poor,
    )
    out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    assert "Traceback" not in err, err
    assert done.returncode in PROMISED, (done.returncode, err)
    return Done(done.returncode, out, err)


def _poor() -> None:
    """No right to look past permissions, even for root, and no memory to waste."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    if sys.platform == "linux" and os.geteuid() == 0:
        library = ctypes.CDLL(None)
        for right in _RIGHTS:
            library.prctl(_DROP, right, 0, 0, 0)
