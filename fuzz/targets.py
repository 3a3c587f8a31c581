"""What is promised whatever comes in, as functions of bytes: each raises where a promise is broken.

The tests call them with Hypothesis and with what was found before; `python -m fuzz` calls them with atheris.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from careercli.errors import FileError, NotFoundError
from careercli.formats.text import unsafe
from careercli.library.catalog import Catalog
from careercli.library.files import BadFileError, load_role
from careercli.library.intake import input_column, input_titles
from careercli.main import COMMANDS, run
from careercli.paths import places

PROMISED = {0, 2, 3, 4}
OPTIONS = ["--format", "--level", "--section", "--family", "--track", "--count", "--roles-dir", "--column", "--schema"]
OPTIONS += [
    "--country",
    "--area",
    "--currency",
    "--basis",
    "--year",
    "--period",
    "--adjust",
    "--offer",
    "--by",
    "--explain",
]
VALUES = ["json", "csv", "plain", "yaml", "table", "markdown", "html", "senior", "tips", "level", "3", "--", "-"]
VALUES += [
    "DE",
    "CA",
    "Seattle",
    "NYC",
    "Portland",
    "EUR",
    "official",
    "advertised",
    "2024",
    "hour",
    "145k",
    "area",
    "mle",
]


@cache
def catalog() -> Catalog:
    return Catalog(places())


@cache
def scratch() -> Path:
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


def role_file(data: bytes) -> None:
    """A role file is a role, or wrong in so many words."""
    path = scratch() / "fuzzed.yaml"
    path.write_bytes(data)
    try:
        role = load_role(path, catalog().vocabulary)
    except BadFileError as bad:
        assert bad.problems
        assert all("\n" not in str(problem) and problem.line > 0 for problem in bad.problems)
    else:
        assert role.title.strip()


def title(data: bytes) -> None:
    """A title stands for a role that there is, or for none."""
    reading = catalog().names.read(data.decode("utf-8", "surrogateescape"))
    known = catalog().titles()
    assert reading.role is None or reading.role in known
    assert set(reading.candidates) <= set(known)
    assert 0 <= reading.confidence <= 1


def place(data: bytes) -> None:
    """A name is a US area or a country, or none that we know."""
    text = data.decode("utf-8", "surrogateescape")
    for find in (catalog().market.areas.area, catalog().market.areas.country):
        with contextlib.suppress(NotFoundError):
            assert find(text).name


def command_line(data: bytes) -> None:
    """The first byte of each word says what it is: an option, a value that some option takes, or just itself."""
    words = list(_words(data))
    out, err = io.StringIO(), io.StringIO()
    sys.stdin = io.TextIOWrapper(io.BytesIO(b"mle\n"))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(words, date(2026, 11, 22))
    assert code in PROMISED, (words, err.getvalue())
    assert "Traceback" not in err.getvalue(), (words, err.getvalue())
    assert not unsafe().search(err.getvalue().replace("\n", "")), words
    if code == 0 and out.getvalue().startswith("{\n"):
        json.loads(out.getvalue())
    assert (code == 0) or err.getvalue(), words


def csv_lines(data: bytes) -> None:
    """Standard input is titles, or wrong in so many words; every line of text is one title."""
    for column in ("title", None):
        source = io.TextIOWrapper(io.BytesIO(data))
        with contextlib.suppress(FileError):
            intake = input_column([], source, column) if column else input_titles(source)
            found = [one for batch in intake.batches for one in batch.titles]
            assert column or not any("\n" in one for one in found)


def assistant(data: bytes) -> None:
    """Whatever a client of the Model Context Protocol sends, each line has one answer at most, of one line."""
    from careercli.serve.mcp.calls import call
    from careercli.serve.mcp.server import Server, lines_of

    server = Server(lambda name, arguments: call(name, arguments, ()), "0")
    for line in lines_of(io.BytesIO(data)):
        answer = server.answer(line)
        if answer is not None:
            assert answer.count(b"\n") == 1
            assert b'"code":-32603' not in answer, answer
            json.loads(answer)


def _words(data: bytes) -> Iterator[str]:
    names = list(COMMANDS)
    for number, word in enumerate(data.split(b"\0")[:8]):
        kind, rest = (word[0], word[1:].decode("utf-8", "surrogateescape")) if word else (0, "")
        if number == 0:
            yield names[kind % len(names)]
        elif kind % 3 == 0:
            yield OPTIONS[(kind // 3) % len(OPTIONS)]
        elif kind % 3 == 1:
            yield VALUES[(kind // 3) % len(VALUES)]
        # no file is written, and no shell set up, by mere chance
        elif rest != "new" and not rest.startswith(("-o", "--o", "--i", "--sh")):
            yield rest


TARGETS: dict[str, Callable[[bytes], None]] = {
    one.__name__: one for one in (role_file, title, place, command_line, csv_lines, assistant)
}  # fmt: skip


def at_home(folder: Path) -> None:
    """Keep away from the home and the folder of whoever runs this: any words may name what a command then writes."""
    os.chdir(folder)
    for kind in ("CONFIG", "DATA", "CACHE"):
        os.environ[f"CAREERCLI_{kind}_DIR"] = str(folder / kind.lower())
