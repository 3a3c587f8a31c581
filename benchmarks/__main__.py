"""Every cost as a ratio with its target: starts and memory, questions over all roles, growth with role files,
lists and searches over thousands of them.

    python -m benchmarks [--rounds N] [--titles FILE]

FILE is a CSV file with a column job_title, plain or gzipped. How well titles are read is `python -m benchmarks.titles`.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import cold_start, growth, lists, questions
from benchmarks.measure import new_home


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Costs as ratios, with their targets.")
    parser.add_argument("--rounds", type=int, default=9, help="how often each command runs; the best run counts")
    parser.add_argument("--titles", type=Path, help="a CSV file with a column job_title, to be resolved as a whole")
    chosen = parser.parse_args()
    with _unpacked(chosen.titles) as titles:
        cold_start.main(chosen.rounds, titles)
    print()
    questions.main(chosen.rounds)
    print()
    growth.main(chosen.rounds)
    print()
    lists.main(chosen.rounds)


@contextmanager
def _unpacked(titles: Path | None) -> Iterator[Path | None]:
    """The file as it is, or without its compression."""
    if titles is None or titles.suffix != ".gz":
        yield titles
        return
    with new_home() as folder:
        plain = folder / titles.stem
        with gzip.open(titles) as packed, plain.open("wb") as stream:
            shutil.copyfileobj(packed, stream)
        yield plain


if __name__ == "__main__":
    main()
