"""What thousands of role files cost: `compare` of two built-in roles beside 60, 1,000 and 10,000 files of the user.

    python -m benchmarks.growth [rounds]

The first runs check and index every file. Then each round runs all sizes in turn; the ratio is to the best run with 60.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.measure import COMPARE, Case, best, line, new_home, run

SIZES = (60, 1_000, 10_000)
INDEXED = 1.15  # times what the smallest size costs
WORDS = "harbor tide pearl oyster reef kelp sail mast anchor buoy".split()
SETTLING = 2.5  # seconds in which a change may go unseen by the clock of a file system
ROLE = """\
title: {title}
aliases: [{second} {first} Fisher {number}, Keeper of {second} {number}]
family: science
track: individual
definition: Surveys {first} beds in bay {number} and counts what lives on them.
skills:
  core: {{statistics: estimating a bed, attention-to-detail: a miscount opens a bed}}
  helpful: {{python: turning logs into tables}}
tools: [excel, python]
choose_if: [You like cold water.]
"""


@contextmanager
def filled_homes(sizes: Iterable[int]) -> Iterator[dict[int, Path]]:
    """A home with so many role files of the user for each size."""
    with ExitStack() as stack:
        homes = {size: stack.enter_context(new_home()) for size in sizes}
        for size, home in homes.items():
            fill(folder_of(home), size)
        time.sleep(SETTLING)
        yield homes


def main(rounds: int) -> None:
    with filled_homes(SIZES) as homes:
        compare = Case(COMPARE)
        for size, home in homes.items():
            print(f"{size:>7,} files: first run {run(compare, home).seconds:.2f} s")
        _report("indexed", homes, rounds, INDEXED)
        print()
        for size, home in homes.items():
            write(folder_of(home), 7, "Oyster Warden")
            seconds = [run(Case([*COMPARE, title]), home).seconds for title in ("Oyster Warden", "Oyster Warden")]
            print(f"{size:>7,} files: one changed and asked for {seconds[0]:.2f} s, once more {seconds[1]:.2f} s")
        for home in homes.values():
            (folder_of(home) / "broken.yaml").write_text("title: [", encoding="utf-8")
        time.sleep(SETTLING)
        _report("indexed, one broken", homes, rounds)


def folder_of(home: Path) -> Path:
    return home / ".local" / "share" / "careercli" / "roles"


def fill(folder: Path, size: int) -> None:
    """Write so many role files, each with names of its own."""
    folder.mkdir(parents=True)
    for number in range(size):
        write(folder, number)


def write(folder: Path, number: int, title: str = "") -> None:
    first, second = (word.title() for word in (WORDS[number % 10], WORDS[number // 10 % 10]))
    text = ROLE.format(title=title or f"{first} {second} Diver {number}", first=first, second=second, number=number)
    (folder / f"{first}-{second}-diver-{number}.yaml".lower()).write_text(text, encoding="utf-8")


def _report(what: str, homes: dict[int, Path], rounds: int, most: float | None = None) -> None:
    found = best({str(size): (Case(COMPARE), home) for size, home in homes.items()}, rounds)
    base = found[str(SIZES[0])]
    for size in SIZES:
        one = found[str(size)]
        remark = f" ({one.seconds:.3f} s, memory {one.peak / base.peak:.2f})"
        print(line(f"{size:,} files, {what}", one.seconds / base.seconds, most, remark))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
