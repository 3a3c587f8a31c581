"""How well job titles are read: accuracy, coverage, wrong answers, calibration, throughput, beside two baselines.

    python -m benchmarks.titles [--wrong]

labels.csv holds titles with the role and level that a careful recruiter would read in them, or nothing where they must
be refused. Each belongs to the part "tune" or "test" by a hash of its text. holdout.csv was labeled by somebody who
knew neither the rules nor the aliases, and was first read after the rules were made.
"""

from __future__ import annotations

import csv
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz, process

from careercli.library.catalog import Catalog
from careercli.library.titles import Reading, normalize
from careercli.paths import places

HERE = Path(__file__).parent
SURE = 0.8
Read = Callable[[str], Reading]


class Label(NamedTuple):
    title: str
    role: str
    level: str

    @property
    def part(self) -> str:
        return "test" if zlib.crc32(self.title.encode()) % 2 else "tune"


class Score(NamedTuple):
    """`right`: role and level as labeled, or rightly refused; `wrong`: another role or level, or one for none."""

    total: int
    right: int
    covered: int
    wrong: list[str]
    wrong_and_sure: list[str]
    missed: list[str]


def main() -> None:
    catalog = Catalog(places())
    rows = labels()
    parts = {
        "tune": [row for row in rows if row.part == "tune"],
        "test": [row for row in rows if row.part == "test"],
        "holdout": labels("holdout.csv"),
    }
    readers: dict[str, Read] = {
        "careercli": catalog.names.read,
        "exact alias": _exact(catalog),
        "best rapidfuzz ratio": _likest(catalog),
    }
    print(f"{'':22}{'part':>9}{'titles':>8}{'right':>8}{'covered':>9}{'wrong':>7}{'wrong and sure':>16}")
    for name, read in readers.items():
        for part, chosen in parts.items():
            found = score(chosen, read)
            share, cover = found.right / found.total, found.covered / max(1, sum(bool(row.role) for row in chosen))
            wrong, sure = len(found.wrong), len(found.wrong_and_sure)
            print(f"{name:22}{part:>9}{found.total:>8}{share:>8.1%}{cover:>9.1%}{wrong:>7}{sure:>16}")
    _calibration([*rows, *parts["holdout"]], catalog.names.read)
    _throughput([row.title for row in rows], catalog.names.read)
    if "--wrong" in sys.argv:
        for part, chosen in parts.items():
            found = score(chosen, catalog.names.read)
            for what, lines in (("wrong", found.wrong), ("missed", found.missed)):
                print("\n".join(f"{part} {what}: {line}" for line in lines))


def labels(name: str = "labels.csv") -> list[Label]:
    """The labeled titles; an empty role means that the title must be refused."""
    with (HERE / name).open(encoding="utf-8", newline="") as stream:
        return [Label(row["title"], row["role"], row["level"]) for row in csv.DictReader(stream)]


def score(rows: Sequence[Label], read: Read) -> Score:
    right = covered = 0
    wrong, sure, missed = [], [], []
    for row in rows:
        found = read(row.title)
        role, level = found.role or "", found.level or ""
        covered += bool(role and row.role)
        if (role, level) == (row.role, row.level):
            right += 1
        elif role:
            line = f"{row.title} -> {role} {level}".strip()
            wrong.append(line)
            if found.confidence > SURE:
                sure.append(line)
        else:
            missed.append(row.title)
    return Score(len(rows), right, covered, wrong, sure, missed)


def _calibration(rows: Sequence[Label], read: Read) -> None:
    """For each confidence that is given, how often the reading is right."""
    seen: dict[float, list[bool]] = {}
    for row in rows:
        found = read(row.title)
        if found.role:
            seen.setdefault(found.confidence, []).append((found.role, found.level or "") == (row.role, row.level))
    print("\nconfidence  titles   right")
    for confidence, answers in sorted(seen.items(), reverse=True):
        print(f"{confidence:10.2f}{len(answers):8}{sum(answers) / len(answers):8.1%}")


def _throughput(titles: Sequence[str], read: Read) -> None:
    begin = time.perf_counter()
    slowest = 0.0
    for title in titles:
        start = time.perf_counter()
        read(title)
        slowest = max(slowest, time.perf_counter() - start)
    each = (time.perf_counter() - begin) / len(titles)
    print(f"\n{1 / each:,.0f} different titles a second; the slowest took {slowest * 1000:.1f} ms")


def _exact(catalog: Catalog) -> Read:
    names = {name.lower(): entry.id for entry in catalog.entries() for name in (entry.title, *entry.aliases)}

    def read(title: str) -> Reading:
        role = names.get(title.strip().lower())
        return Reading(role, None, 1.0 if role else 0.0, [])

    return read


def _likest(catalog: Catalog) -> Read:
    names = {normalize(name): entry.id for entry in catalog.entries() for name in (entry.title, *entry.aliases)}

    def read(title: str) -> Reading:
        found = process.extractOne(normalize(title), list(names), scorer=fuzz.ratio, score_cutoff=80)
        return Reading(names[found[0]], None, found[1] / 100, []) if found else Reading(None, None, 0.0, [])

    return read


if __name__ == "__main__":
    main()
