"""The recipes of docs/how-to/titles-at-scale.md, run as they stand there: in each engine the answers of the command."""

from __future__ import annotations

import csv
import io
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from benchmarks.engines import ENGINES, recipes

from careercli.library.catalog import Catalog
from tests.conftest import Cli

ROWS = 10_000


def titles(catalog: Catalog) -> list[str | None]:
    """Titles that are understood, half understood and not at all, again and again."""
    chance = random.Random(11)  # noqa: S311
    names = [entry.title for entry in catalog.entries()]
    before, after = ["", "", "Senior ", "Jr. ", "Head "], ["", "", " II", " - Berlin", " (m/w/d)", ", remote", " 'x'"]
    made = [f"{chance.choice(before)}{chance.choice(names)}{chance.choice(after)}" for _ in range(ROWS // 4)]
    odd = ["", " ", "Barista", '"', "=1+1", "Ingénieur", "a\tb", "\U0001f600", "\0", None]
    return [chance.choice(odd) if chance.random() < 0.1 else chance.choice(made) for _ in range(ROWS)]


def test_every_engine_of_the_page_is_tried() -> None:
    assert set(recipes()) == {"Python", *ENGINES}


def test_the_recipe_for_plain_python(tmp_path: Path) -> None:
    done = run(recipes()["Python"], tmp_path)
    assert done.splitlines() == ["machine-learning-engineer senior 0.98", "head-of-data-science None 1.0"]


@pytest.mark.parametrize("engine", ENGINES)
def test_the_answers_are_those_of_the_command(engine: str, cli: Cli, catalog: Catalog, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip(ENGINES[engine], reason=f"{engine} is not installed")
    import pyarrow as pa
    from pyarrow import parquet

    jobs = pa.table({"id": pa.array(range(ROWS), pa.int64()), "job_title": titles(catalog)})
    parquet.write_table(jobs, tmp_path / "jobs.parquet")
    run(recipes()[engine], tmp_path)
    found = parquet.read_table(tmp_path / "read.parquet").sort_by("id").to_pylist()
    out = cli("resolve", str(tmp_path / "jobs.parquet"), "--column", "job_title", "--keep", "-f", "csv").out
    expected = list(csv.DictReader(io.StringIO(out)))
    assert len(found) == len(expected) == ROWS
    columns = ["id", "role", "title", "level", "confidence"]
    assert [words(row, columns) for row in found] == [words(row, columns) for row in expected]
    assert sum(row["role"] is not None for row in found) > ROWS // 2


def words(row: dict[str, Any], columns: list[str]) -> list[str]:
    return ["" if row[column] is None else str(row[column]) for column in columns]


def run(code: str, folder: Path) -> str:
    """Run a recipe in a program of its own, with its Python first in the path, as an activated environment has it."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    (folder / "recipe.py").write_text(code)
    done = subprocess.run(
        [sys.executable, "recipe.py"],
        cwd=folder,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
