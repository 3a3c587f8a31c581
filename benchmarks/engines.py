"""How many titles a core reads in a second: the function itself, and each recipe of docs/how-to/titles-at-scale.md.

    python -m benchmarks.engines FILE COLUMN [--times N] [--distinct]

FILE is CSV, plain or gzipped, read N times over; with --distinct each title counts once. Seconds are those that all
processes of the engine were busy, once it had started and had read ten rows. Linux only.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from careercli.titles import column_reader, reader

PAGE = Path(__file__).resolve().parents[1] / "docs" / "how-to" / "titles-at-scale.md"
ENGINES = {"DuckDB": "duckdb", "Polars": "polars", "Spark": "pyspark", "Ray Data": "ray"}


def recipes() -> dict[str, str]:
    """Heading of the page → the Python below it."""
    found = re.findall(
        r"^## ([^\n]+)\n(?:(?!## |```)[^\n]*\n)*```python\n(.+?)^```",
        PAGE.read_text(encoding="utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    return dict(found)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.engines", description="Titles a core-second.")
    parser.add_argument("file", type=Path)
    parser.add_argument("column")
    parser.add_argument("--times", type=int, default=1)
    parser.add_argument("--distinct", action="store_true")
    chosen = parser.parse_args()
    import pyarrow as pa
    from pyarrow import csv

    column = csv.read_csv(chosen.file, convert_options=csv.ConvertOptions(include_columns=[chosen.column]))[0]
    column = column.cast(pa.string()).combine_chunks()
    column = pa.concat_arrays([column.unique() if chosen.distinct else column] * chosen.times)
    print(f"{len(column):,} titles, {len(column.unique()):,} of them distinct")
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    _told("reader()", column, lambda titles: [*map(reader(), titles.to_pylist())])
    _told("column_reader()", column, lambda titles: column_reader()(titles))
    for engine, module in ENGINES.items():
        if find_spec(module):
            _told(engine, column, _recipe(recipes()[engine]))
        else:
            print(f"{engine:<16}not installed")


def _recipe(code: str) -> Callable[[Any], None]:
    def run(column: Any) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        with tempfile.TemporaryDirectory() as folder:
            jobs = pa.table({"id": pa.array(range(len(column)), pa.int64()), "job_title": column})
            parquet.write_table(jobs, f"{folder}/jobs.parquet")
            code_here = re.sub(r"\b(?:jobs|(?<!\.)read)\.parquet(?!\()", lambda file: f"{folder}/{file.group()}", code)
            exec(code_here, {"__name__": "__main__"})  # noqa: S102 - engines that have started keep their old folder

    return run


def _told(name: str, column: Any, run: Callable[[Any], object]) -> None:
    run(column[:10])
    before = _busy()
    run(column)
    print(f"{name:<16}{len(column) / (_busy() - before):>12,.0f} rows a core-second", flush=True)


def _busy() -> float:
    """Seconds that this process and all that came of it were busy."""
    parents, busy = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
        parents[int(stat.parent.name)] = int(fields[1])
        busy[int(stat.parent.name)] = sum(map(int, fields[11:15]))  # with that of its children that have ended
    own = {os.getpid()}
    while more := {child for child, parent in parents.items() if parent in own} - own:
        own |= more
    return float(sum(busy.get(process, 0) for process in own) / os.sysconf("SC_CLK_TCK"))


if __name__ == "__main__":
    main()
