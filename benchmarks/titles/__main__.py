"""How well job titles are read: coverage, precision, false accepts, calibration and throughput, beside other readers.

    python -m benchmarks.titles [--wrong]

labels.csv holds titles with the role and level that a careful recruiter would read in them, or nothing where they must
be refused; a title of several roles has the first. Each belongs to the part "tune" or "test" by a hash of its text.
holdout.csv was labeled by somebody who knew neither the rules nor the aliases. native.csv holds titles in the wording
of seven other languages, postings.csv titles of filings by US employers, half of them refused ones. fresh.csv is the
half that stayed out of sight of a set that somebody made before reading the rules, by kind; its filed titles are a
plain sample of what US employers filed, without those that two careful recruiters might read differently. second.csv
was drawn and labeled when thirty roles had been added: titles that US employers filed or O*NET lists and that name or
neighbor a role, and forms of native names; two thirds were looked at while the rules were mended, a third was not.
third.csv holds filed titles of a third lot, without those that differ from others by a file's number alone, in three
parts; native titles as job boards have them; and obscure trades of nine languages beside a role. fourth.csv holds filed
titles of a fourth lot, the first part labeled and read before anything was mended and each other slice when the ones
before it had been; titles of postings in Europe and elsewhere; further native wording; and more obscure trades.
fifth.csv holds filed titles of a fifth lot in twelve slices; their labels were checked beside the first reading.
"""

from __future__ import annotations

import csv
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz, process

from careercli.library.catalog import Catalog
from careercli.library.titles import Reading, normalize
from careercli.paths import places

HERE = Path(__file__).parent
SURE = 0.9
BAND = 300  # labels from which on a stated confidence has to hold
# the kinds whose titles people wrote or would write; what is generated to be hard says nothing of a usual title
REAL = (
    "",
    "filed titles",
    "native wording",
    "plain postings",
    "filed and listed, looked at",
    "filed and listed, unseen",
    "filed, third lot, looked at",
    "filed, third lot, second part",
    "filed, third lot, third part",
    "native wording of job boards",
    "filed, fourth lot, first part",
    "filed, fourth lot, second part",
    "filed, fourth lot, third part",
    "posted titles, first part",
    "posted titles, second part",
    "native wording, fourth lot",
    *(f"filed, fifth lot, {part} part" for part in ("first", "second", "third", "fourth")),
)
# each kind of these is a part of its own in the tables
BY_KIND = ("fresh.csv", "second.csv", "third.csv", "fourth.csv", "fifth.csv")
Read = Callable[[str], Reading]


class Label(NamedTuple):
    title: str
    role: str
    level: str
    language: str = "en"
    kind: str = ""

    @property
    def part(self) -> str:
        return "test" if zlib.crc32(self.title.encode()) % 2 else "tune"


class Score(NamedTuple):
    """`right`: role and level as labeled, or rightly refused; `wrong`: another role or level, or one for none."""

    total: int
    right: int
    covered: int
    must: int
    read: int
    false_accepts: int
    wrong: list[str]
    wrong_and_sure: list[str]
    missed: list[str]

    @property
    def coverage(self) -> float:
        return self.covered / max(1, self.must)

    @property
    def precision(self) -> float:
        """How many of the readings are right in role and level."""
        return 1 - len(self.wrong) / max(1, self.read)

    @property
    def refused(self) -> float:
        """How many of those that must be refused are."""
        return 1 - self.false_accepts / max(1, self.total - self.must)


def main() -> None:
    catalog = Catalog(places())
    ours = partial(catalog.names.read, near=False)
    readers: dict[str, Read] = {"careercli": ours, "exact alias": _exact(catalog), "rapidfuzz ratio": _likest(catalog)}
    sets = parts()
    print(f"{'':17}{'part':>28}{'titles':>8}{'coverage':>10}{'precision':>11}{'refused':>9}{'wrong':>7}{'sure':>6}")
    for name, read in readers.items():
        for part, chosen in sets.items():
            found = score(chosen, read)
            shares = f"{found.coverage:>10.1%}{found.precision:>11.1%}{found.refused:>9.1%}"
            print(f"{name:17}{part:>28}{found.total:>8}{shares}{len(found.wrong):>7}{len(found.wrong_and_sure):>6}")
    _by_occupation(catalog, sets)
    everything = [row for chosen in sets.values() for row in chosen]
    _calibration([row for row in everything if row.kind in REAL], ours)
    _throughput(list({row.title for row in everything}), ours)
    if "--wrong" in sys.argv:
        for part, chosen in sets.items():
            found = score(chosen, ours)
            for what, lines in (("wrong", found.wrong), ("missed", found.missed)):
                print("\n".join(f"{part} {what}: {line}" for line in lines))


def parts() -> dict[str, list[Label]]:
    """All labeled titles, by the set, the language or the kind that the tables show them under."""
    rows, native = labels(), labels("native.csv")
    fresh = [row for name in BY_KIND for row in labels(name)]
    languages = sorted({row.language for row in native})
    return {
        "tune": [row for row in rows if row.part == "tune"],
        "test": [row for row in rows if row.part == "test"],
        "holdout": labels("holdout.csv"),
        "postings": labels("postings.csv"),
        **{language: [row for row in native if row.language == language] for language in languages},
        **{kind: [row for row in fresh if row.kind == kind] for kind in dict.fromkeys(row.kind for row in fresh)},
    }


def labels(name: str = "labels.csv") -> list[Label]:
    """The labeled titles; an empty role means that the title must be refused."""
    with (HERE / name).open(encoding="utf-8", newline="") as stream:
        rows = csv.DictReader(stream)
        return [
            Label(row["title"], row["role"], row["level"], row.get("language", "en"), row.get("kind", ""))
            for row in rows
        ]


def score(rows: Sequence[Label], read: Read) -> Score:
    right = covered = answers = false_accepts = 0
    wrong, sure, missed = [], [], []
    for row in rows:
        found = read(row.title)
        role, level = found.role or "", found.level or ""
        answers += bool(role)
        covered += bool(role and row.role)
        false_accepts += bool(role and not row.role)
        if (role, level) == (row.role, row.level):
            right += 1
        elif role:
            line = f"{row.title} -> {role} {level}".strip()
            wrong.append(line)
            if found.confidence > SURE:
                sure.append(line)
        else:
            missed.append(row.title)
    must = sum(bool(row.role) for row in rows)
    return Score(len(rows), right, covered, must, answers, false_accepts, wrong, sure, missed)


def _by_occupation(catalog: Catalog, sets: dict[str, list[Label]]) -> None:
    """sockit, where it is installed: it knows occupations and no roles, so that the occupation of the role is right."""
    try:
        from sockit.title import top_soc  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        print("sockit is not installed")
        return
    roles = [catalog.role(entry.id) for entry in catalog.entries()]
    codes = {role.id: role.occupation.code.replace("-", "") for role in roles if role.occupation}
    for part, rows in sets.items():
        found = [(row.role, str(top_soc(row.title) or "") if row.title.strip() else "") for row in rows]
        asked = [(codes[role], code) for role, code in found if role in codes]
        ours = sum(code in codes.values() for _, code in asked)
        right = sum(code == wanted for wanted, code in asked)
        false = sum(code in codes.values() for role, code in found if not role)
        refused = 1 - false / max(1, sum(not role for role, _ in found))
        shares = f"{ours / max(1, len(asked)):>10.1%}{right / max(1, ours + false):>11.1%}{refused:>9.1%}"
        print(f"{'sockit, by SOC':17}{part:>28}{len(rows):>8}{shares}{ours - right + false:>7}")


def calibrated(rows: Sequence[Label], read: Read) -> dict[float, list[bool]]:
    """For each confidence that is given, highest first, whether each reading is right."""
    seen: dict[float, list[bool]] = {}
    for row in rows:
        found = read(row.title)
        if found.role:
            seen.setdefault(found.confidence, []).append((found.role, found.level or "") == (row.role, row.level))
    return dict(sorted(seen.items(), reverse=True))


def _calibration(rows: Sequence[Label], read: Read) -> None:
    """How often the readings of each confidence are right; bands of many labels have to hold."""
    print("\nconfidence  titles   right")
    for confidence, answers in calibrated(rows, read).items():
        share = sum(answers) / len(answers)
        off = f"   off by {abs(share - confidence):.1%}" if len(answers) >= BAND else ""
        print(f"{confidence:10.2f}{len(answers):8}{share:8.1%}{off}")


def _throughput(titles: Sequence[str], read: Read) -> None:
    begin = time.process_time()
    slowest = 0.0
    for title in titles:
        start = time.process_time()
        read(title)
        slowest = max(slowest, time.process_time() - start)
    each = (time.process_time() - begin) / len(titles)
    print(f"\n{1 / each:,.0f} different titles a core-second; the slowest took {slowest * 1000:.1f} ms")


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
