"""How well titles are read as occupations of the US economy, beside sockit where it is installed.

    python -m benchmarks.titles.occupations REFERENCE [--part tune|test] [--wrong]

REFERENCE is the folder of the publishers' files. Labels are what US employers filed: a title counts where one code has
at least 80 % of five or more filings, and is read right where the reading is that code. The half "test" of all titles,
by a hash, was not looked at while the rules were made. The file keeps every code of a title only where the title names
a role of ours or a word such as "data" stands in it (of all others, only codes of mathematicians), so these are the two
parts; ordinary jobs are not in it. For those there are the pages of the Occupational Outlook Handbook whose title is no
official one. Coverage is the share of all such titles that are read at all.
"""

from __future__ import annotations

import argparse
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tools.build_market.economy.codes import Codes
from tools.build_market.files import InputError, Inputs, load_yaml, read_rows
from tools.build_market.filings import code_of_2018
from tools.build_market.readings import DATA

from careercli.library.catalog import Catalog
from careercli.library.occupations import Occupations, key_of
from careercli.paths import places

CLEAR, LEAST = 0.8, 5  # share of the filings under one code, and how many filings there are
_KEPT = re.compile(r"\b(data|database|analytics?|ai|machine learning|intelligence|statistic|quant|robot|bioinformatic)")
Read = Callable[[str], str | None]


class Label(NamedTuple):
    title: str
    codes: frozenset[str]
    weight: int


Labeled = tuple[Label, bool]  # and whether it is clear


class Tally(NamedTuple):
    """`covered`: titles that are read, of all; `read` and `right` of those with a clear label, also by filings."""

    all: int
    covered: int
    clear: int
    read: int
    right: int
    weight: int
    weight_right: int


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.titles.occupations")
    parser.add_argument("reference", type=Path)
    parser.add_argument("--part", choices=("tune", "test"), default="test")
    parser.add_argument("--wrong", action="store_true", help="show what is read as another occupation")
    chosen = parser.parse_args()
    catalog = Catalog(places())
    catalog.look()
    inputs = Inputs(chosen.reference, load_yaml(DATA / "sources.yaml"))
    known = catalog.occupations
    codes = Codes(known.titles, inputs.rows("classification"), load_yaml(DATA / "economy.yaml"))
    readers: dict[str, Read] = {
        "careercli": lambda title: known.codes_of(title).code,
        **_sockit(codes),
    }
    filed = [one for one in labels(inputs, codes) if part_of(one[0].title) == chosen.part]
    parts = {
        "titles of our roles": [one for one in filed if catalog.names.known(one[0].title)],
        "other titles with such a word": [
            one for one in filed if not catalog.names.known(one[0].title) and _KEPT.search(one[0].title.lower())
        ],
        "handbook pages": list(pages(chosen.reference, codes, known.titles.values())),
    }
    _report(readers, parts)
    print("\nby what a reading of careercli rests on: read, right")
    for part, rows in parts.items():
        _rests_on(part, [label for label, clear in rows if clear], known, wrong=chosen.wrong)


def _report(readers: Mapping[str, Read], parts: Mapping[str, list[Labeled]]) -> None:
    print(f"{'':17}{'':>31}{'titles':>8}{'coverage':>10}{'clear':>7}{'read':>7}{'precision':>11}{'by filings':>12}")
    for name, read in readers.items():
        for part, rows in parts.items():
            found = tally(rows, read)
            shares = f"{found.covered / found.all:>10.1%}{found.clear:>7}{found.read:>7}"
            right = f"{found.right / max(1, found.read):>11.1%}{found.weight_right / max(1, found.weight):>12.1%}"
            print(f"{name:17}{part:>31}{found.all:>8}{shares}{right}")


def _rests_on(part: str, labels: Iterable[Label], known: Occupations, *, wrong: bool) -> None:
    """How many readings each rule made, and how many of them are right; the `wrong` ones, too."""
    counts: Counter[tuple[str, bool]] = Counter()
    for label in labels:
        reading = known.named(label.title)
        if reading.code and reading.how:
            how = "words, several" if reading.candidates else reading.how
            counts[how, reading.code in label.codes] += 1
            if wrong and reading.code not in label.codes:
                print(f"  {label.title} -> {reading.title}, filed as {', '.join(label.codes)}")
    hows = sorted({how for how, _ in counts})
    told = (f"{how} {counts[how, True] + counts[how, False]}, {counts[how, True]}" for how in hows)
    print(f"{part:>31}: {'; '.join(told)}")


def part_of(title: str) -> str:
    return "test" if zlib.crc32(title.encode()) % 2 else "tune"


def labels(inputs: Inputs, codes: Codes) -> Iterator[Labeled]:
    """Each filed title with the code that it is filed under most, and whether that is clear."""
    counts: dict[str, Counter[str | None]] = {}
    for row in inputs.rows("filed"):
        counts.setdefault(row["job_title"], Counter())[_home(codes, row["soc_code"])] += int(row["filings"])
    for title, found in counts.items():
        [(code, count)] = found.most_common(1)
        total = found.total()
        yield Label(title, frozenset([code or ""]), total), bool(code) and total >= LEAST and count >= CLEAR * total


def pages(reference: Path, codes: Codes, official: Iterable[str]) -> Iterator[Labeled]:
    """Each page of the handbook, under a title of its own, with the codes that it covers."""
    taken = {key_of(title) for title in official}
    for row in read_rows(reference / "bls_ooh" / "ooh_quick_facts.csv"):
        found = frozenset(filter(None, (_home(codes, code) for code in row["soc_codes"].split())))
        if found and key_of(row["title"]) not in taken:
            yield Label(row["title"], found, 1), True


def tally(rows: Iterable[Labeled], read: Read) -> Tally:
    every = covered = clear = known = right = weight = weight_right = 0
    for label, is_clear in rows:
        code = read(label.title)
        every += 1
        covered += code is not None
        clear += is_clear
        if is_clear and code is not None:
            known += 1
            right += code in label.codes
            weight += label.weight
            weight_right += label.weight * (code in label.codes)
    return Tally(every, covered, clear, known, right, weight, weight_right)


def _home(codes: Codes, written: str) -> str | None:
    try:
        return codes.home(code_of_2018(written))
    except InputError:  # a code that no edition has
        return None


def _sockit(codes: Codes) -> dict[str, Read]:
    try:
        from sockit.title import top_soc  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        print("sockit is not installed")
        return {}

    def read(title: str) -> str | None:
        found = str(top_soc(title) or top_soc(key_of(title)) or "")  # it knows no plurals
        return _home(codes, f"{found[:2]}-{found[2:]}") if found else None

    return {"sockit": read}


if __name__ == "__main__":
    main()
