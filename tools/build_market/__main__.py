"""Derive data/market/ from the publishers' files, byte for byte the same on each run.

    python -m tools.build_market ../shared/reference --out data/market

The reference folder holds the publishers' files under the names that tools/build_market/files.py lists;
data/sources.yaml gives the vintage and checksum of each. A later vintage needs its files and its lines there, and no
new code. Prints what was dropped, and why.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

from careercli.formats.asked import watched
from careercli.progress import stage
from tools.build_market.economy.steps import build_economy
from tools.build_market.files import InputError, Inputs, load_yaml
from tools.build_market.paysteps import build_abroad, build_advertised, build_filings, build_like_for_like, build_sworn
from tools.build_market.readings import DATA, built_in, occupations_of, reader, rules
from tools.build_market.steps import (
    build_asked,
    build_ladders,
    build_occupations,
    build_official,
    build_places,
    build_series,
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reference", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    out: Path = arguments.out
    try:
        inputs = Inputs(arguments.reference, load_yaml(DATA / "sources.yaml"))
    except InputError as error:
        sys.exit(str(error))
    if out.exists() and not (out / "titles.tsv").is_file() and any(out.iterdir()):
        sys.exit(f"{out} holds something else; name an empty folder, or one that this wrote.")
    shutil.rmtree(out, ignore_errors=True)
    try:
        build(inputs, out)
    except InputError as error:
        sys.exit(str(error))
    shutil.rmtree(out / ".cache", ignore_errors=True)


def build(inputs: Inputs, out: Path) -> None:
    """Every table, each from what the publishers' files and the steps before it say."""
    with _step("Reading roles"):
        catalog = built_in(out / ".cache")
        named = reader(catalog)
        occupations = occupations_of(catalog)
    with _step("Official pay"):
        build_official(inputs, out, occupations)
    with _step("Occupations, places and rates"):
        build_occupations(inputs, out, occupations)
        build_places(inputs, out)
        build_series(inputs, out)
    with _step("Pay in job ads"):
        cleaned = build_advertised(inputs, out, named, rules(catalog))
    with _step("Pay in visa filings"):
        filings = build_sworn(inputs, out, named)
    with _step("Pay like for like"):
        build_like_for_like(out, filings, cleaned, named)
    with _step("Occupations that roles are filed under"):
        build_filings(inputs, out, named)
    with _step("Figures of all occupations"):
        build_economy(inputs, out, catalog.vocabulary.skills)
    with _step("Ladders, skills asked for, pay abroad"):
        build_ladders(inputs, out)
        build_asked(inputs, out, catalog.titles().keys(), catalog.vocabulary.skills.keys())
        build_abroad(inputs, out)


@contextmanager
def _step(what: str) -> Iterator[None]:
    """A part of the work, with its progress at a terminal; what it prints follows, since both may be on one screen."""
    told = StringIO()
    try:
        with stage(what, watched()), redirect_stdout(told):
            yield
    finally:
        print(told.getvalue(), end="")


if __name__ == "__main__":
    main()
