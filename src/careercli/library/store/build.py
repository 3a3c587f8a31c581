"""All of data/, checked, as one database."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from careercli.library.store import database as db
from careercli.library.store import stamps
from careercli.library.store.roletables import add_role
from careercli.library.store.vocabulary import FILES, others_print, skills_print, write_vocabulary
from careercli.model.market import Applicability, Attainment, Projection
from careercli.model.role import Degree
from careercli.model.skill import Vocabulary

# table → its files below data/market/, and the column that a file's name stands for
_FIGURES = {
    "official": ("official/*.tsv", "occupation"),
    "advertised": ("advertised/*.tsv", "role"),
    "advertised_pooled": ("advertised-pooled.tsv", ""),
    "sworn": ("sworn/*.tsv", "role"),
    "cities": ("cities.tsv", ""),
    "notes": ("notes.tsv", ""),
    "fits": ("like-for-like/fits.tsv", ""),
    "indexes": ("like-for-like/index.tsv", ""),
    "pairs": ("like-for-like/pairs.tsv", ""),
    "filings": ("filings.tsv", ""),
    "abroad_codes": ("abroad/codes.tsv", ""),
    "abroad_countries": ("abroad/countries.tsv", ""),
    "abroad_pay": ("abroad/pay.tsv", ""),
    "ladders": ("ladders.tsv", ""),
    "asked": ("asked.tsv", ""),
    "titles": ("titles.tsv", ""),
    "occupation_names": ("economy/names.tsv", ""),
    "occupation_ratings": ("economy/ratings.tsv", ""),
    "rated_elements": ("economy/elements.tsv", ""),
    "technologies": ("economy/technologies.tsv", ""),
    "places": ("places.tsv", ""),
    "spellings": ("spellings.tsv", ""),
    "rates": ("rates.tsv", ""),
    "ai_postings": ("ai-postings.tsv", ""),
}
_PARTS: dict[str, Any] = {"projection": Projection, "attainment": Attainment, "ai": Applicability}
# the projections' words for what people have when they start; training without a degree counts as none
_DEGREES: dict[str, Degree] = {
    "No formal educational credential": "none",
    "High school diploma or equivalent": "none",
    "Some college, no degree": "none",
    "Postsecondary nondegree award": "none",
    "Associate's degree": "associate",
    "Bachelor's degree": "bachelor",
    "Master's degree": "master",
    "Doctoral or professional degree": "doctorate",
}
_FIRST = 2  # rows stand below the facts and the columns
_TYPES: dict[str, Callable[[str], Any]] = {"int": int, "float": float, "str": str, "bool": "1".__eq__}
_READ: dict[str, Callable[..., Any]] = {"INTEGER": int, "REAL": float, "TEXT": str}


def public_stamp(data: Path) -> str:
    """Changes with every file that vocabulary and figures are made from."""
    return str(stamps.checksum("\n".join(f"{path} {stamps.stamp(status)}" for path, status in _files(data))))


def compile_data(data: Path, target: Path) -> None:
    """Check all of `data` and write it into a new file; raises BadFileError at the first bad file."""
    from careercli.library.files import check_vocabulary, load_role

    vocabulary = check_vocabulary(data)
    connection = compiled(data, vocabulary, "")
    for path in sorted((data / "roles").glob("*.yaml")):
        add_role(connection, load_role(path, vocabulary))
    connection.execute("VACUUM")
    target.touch()
    db.write(connection, str(target))


def compiled(data: Path, vocabulary: Vocabulary, stamp: str) -> sqlite3.Connection:
    """Vocabulary and figures as a database in memory."""
    connection = db.empty(ours=True)
    connection.execute("BEGIN")
    write_vocabulary(connection, vocabulary)
    market = data / "market"
    for table, (pattern, named) in _FIGURES.items():
        for path in sorted(market.glob(pattern)):
            _add_table(connection, table, path, {named: path.stem} if named else {})
    for path in market.glob("economy/pay.tsv"):
        _add_table(connection, "official", path, {})
    for path in sorted(market.glob("occupations/*.json")):
        _add_occupation(connection, json.loads(path.read_bytes()))
    for path in market.glob("economy/occupations.tsv"):
        for found in _occupations(path):
            _add_occupation(connection, found)
    prints = (skills_print(vocabulary), others_print(vocabulary))
    looked = time.time_ns() if stamp else 0  # what is shipped has the same bytes whenever it is made
    connection.execute("INSERT INTO state VALUES ('', 0, ?, ?, 0, NULL, 0, ?, ?, NULL, 0)", (stamp, looked, *prints))
    connection.execute("COMMIT")
    return connection


def _files(data: Path) -> list[tuple[str, os.stat_result]]:
    """What vocabulary and figures are made from, with the status of each file: hundreds, and so without `Path`."""
    named = [os.path.join(data, name) for name in FILES]  # noqa: PTH118
    return sorted([*_below(os.path.join(data, "market")), *((name, os.stat(name)) for name in named)])  # noqa: PTH116, PTH118


def _below(folder: str, *, deeper: bool = True) -> Iterator[tuple[str, os.stat_result]]:
    """The files of a folder and of those in it; none where there is no such folder."""
    if not os.path.isdir(folder):  # noqa: PTH112
        return
    with os.scandir(folder) as listing:
        for entry in listing:
            if entry.is_file():
                yield entry.path, entry.stat()
            elif deeper and entry.is_dir():
                yield from _below(entry.path, deeper=False)


def _read_table(path: Path) -> tuple[dict[str, str], list[str], Iterator[list[str]]]:
    """What is said of a whole tab-separated file, its columns, its rows."""
    lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    facts = dict(fact.split("=", 1) for fact in lines[0].removeprefix("# ").split("\t"))
    return facts, lines[1].split("\t"), (line.split("\t") for line in lines[_FIRST:])


def _add_table(connection: sqlite3.Connection, table: str, path: Path, named: Mapping[str, str]) -> None:
    """The facts of a tab-separated file and its rows, each cell as its column wants it; what is missing is empty."""
    facts, own, lines = _read_table(path)
    told = ((table, fact, value) for fact, value in facts.items())
    connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)", told)
    columns = [*named, *own]
    names = ", ".join(f'"{name}"' for name in columns)
    kinds = {name: (kind, needed) for _, name, kind, needed, *_ in connection.execute(f"PRAGMA table_info({table})")}

    def value(column: str, cell: str) -> Any:
        kind, needed = kinds[column]
        # what may not be missing has an empty text, or 0, for "all"
        return _READ[kind](cell) if cell else _READ[kind]() if needed else None

    question = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608
    rows = ([*named.values(), *line] for line in lines)
    connection.executemany(question, ([*map(value, columns, row)] for row in rows))


def _occupations(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of one file as the files of single occupations say the same; a part without a figure is nothing."""
    shared, columns, rows = _read_table(path)
    sources = {name: shared.pop(name) for name in _PARTS}
    for row in rows:
        cells = dict(zip(columns, row, strict=True))
        found: dict[str, Any] = {"code": cells["code"], "title": cells["title"], "sources": sources}
        cells["title"] = cells.pop("surveyed")
        for name, part in _PARTS.items():
            own = {one.name: _of_type(str(one.type), {**cells, **shared}[one.name]) for one in fields(part)}
            found[name] = own if any(cells.get(one) for one in own) else None
        yield found


def _of_type(kind: str, cell: str) -> Any:
    """A cell as a field of this type wants it."""
    return _TYPES[kind.split(" ")[0]](cell) if cell else None


def _add_occupation(connection: sqlite3.Connection, found: Mapping[str, Any]) -> None:
    projection, ai = found["projection"] or {}, found["ai"] or {}
    asked = (*(projection.get(name) for name in ("jobs", "change_percent", "openings")), ai.get("lower_percent"))
    record = json.dumps({name: found[name] for name in ("projection", "attainment", "ai", "sources")})
    degree = _DEGREES.get(projection.get("entry_education") or "")
    row = (found["code"], found["title"], *asked, degree, record)
    connection.execute("INSERT INTO occupations VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
