"""Runs the commands of README.md and docs as they are printed, page by page in an empty folder with an empty home.

python -m tools.recipes [PAGE...]            says what fails, and which output is shown otherwise
python -m tools.recipes --write [PAGE...]    puts the true output into the pages

A block ```sh is commands, a block ```text straight after it is exactly what they write, and a block with title="NAME"
is a file. `<!-- at="terminal" -->` before a block runs it at a terminal; `<!-- types="..." sees="..." -->`
types there and presses Enter once something is to be seen.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from tools.printed.pages import Block, blocks, pages
from tools.printed.stage import CODES, ROOT, Stage, at_a_terminal, in_a_pipe, stage

SET_UP = "python3 -m venv "  # what .ci/run and a test of its own run: it installs


class Told(NamedTuple):
    """What came of a page: its text with true outputs, what failed, and the programs that were not there."""

    text: str
    failed: list[str]
    missing: list[str]


def main(arguments: list[str]) -> int:
    write = "--write" in arguments
    chosen = [Path(name).resolve() for name in arguments if name != "--write"] or pages()
    bad = 0
    for page in chosen:
        before = page.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            told = follow(before, stage(Path(folder) / "stage"))
        name = page.relative_to(ROOT)
        if write and told.text != before:
            page.write_text(told.text, encoding="utf-8")
            print(f"written: {name}")
        elif told.text != before:
            print(f"stale: {name}")
        print("".join(f"{name}: {line}\n" for line in told.failed), end="")
        if told.missing:
            print(f"{name}: left out what needs {', '.join(told.missing)}")
        bad += bool(told.failed) or (told.text != before and not write)
    print(f"{len(chosen)} pages, {bad} wrong")
    return 1 if bad else 0


def follow(text: str, on: Stage) -> Told:
    """Do what a page says, from its first block to its last."""
    failed, missing, changes = [], [], []
    for block in blocks(text):
        if block.title:
            (on.here / block.title).write_text(block.text, encoding="utf-8")
            continue
        if lacking := block.missing():
            missing += lacking
            continue
        try:
            written = written_by(block, on)
        except RuntimeError as error:
            failed.append(str(error))
            continue
        if block.shown:
            changes.append((block.shown, written))
    for (start, end), written in reversed(changes):
        text = text[:start] + written + text[end:]
    return Told(text, failed, [*dict.fromkeys(missing)])


def written_by(block: Block, on: Stage) -> str:
    """What the commands of a block write to stdout; RuntimeError if they fail."""
    commands = "".join(line for line in block.text.splitlines(keepends=True) if not line.startswith(SET_UP))
    if typing := block.hint.get("types"):
        return at_a_terminal(commands, on, typing=typing, once=block.hint["sees"])[1]
    if block.hint.get("at") == "terminal":
        return plain(at_a_terminal(commands, on)[0])
    done = in_a_pipe(commands, on)
    if done.returncode:
        raise RuntimeError(f"{commands}ended with {done.returncode}: {done.stderr}")
    return plain(done.stdout)


def plain(written: str) -> str:
    """Without colors, and without blanks that nobody sees."""
    return "".join(f"{line.rstrip()}\n" for line in CODES.sub("", written).splitlines())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
