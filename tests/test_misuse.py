"""A wrong command line is told as one on every release of Typer that is allowed, and on those that are not yet."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import typer

from careercli.misuse import Misuse

ROOT = Path(__file__).resolve().parents[1]
WRONG = [
    ["nonsense"],
    ["compare"],
    ["show", "mle", "--colour"],
    ["list", "-f", "pdf"],
    ["tips", "--count", "x"],
    ["-x"],
]
FINE = [
    ["compare", "-h"],
    ["--help"],
    ["help", "salary"],
    ["list", "--family", "ml", "-f", "md", "-q"],
    ["show", "mle", "--level", "junior", "--section", "salary", "-o", "-", "--color=never", "--layout", "linear"],
    ["list", "-f", "json", "--fields", "items.id"],
    ["--version"],
]
RUN = f"""
import sys
from datetime import date
import typer
from careercli.main import run
codes = [run(words, date(2026, 11, 22)) for words in {WRONG}]
fine = [run(words, date(2026, 11, 22)) for words in {FINE}]
print(typer.__version__, {{*codes}}, {{*fine}})
"""


def bounds() -> tuple[str, str]:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    [found] = [re.fullmatch(r"typer>=([\d.]+),<([\d.]+)", one) for one in needed if one.startswith("typer")]
    assert found
    return found[1], found[2]


def test_what_typer_raises_is_caught() -> None:
    assert issubclass(typer.BadParameter, Misuse)
    assert not issubclass(typer.Exit, Misuse)
    assert not issubclass(typer.Abort, Misuse)


@pytest.mark.slow
@pytest.mark.parametrize("which", ["oldest", "newest", "next"])
def test_on_other_releases_of_typer(tmp_path: Path, which: str) -> None:
    low, high = bounds()
    release = {"oldest": f"typer=={low}.0", "newest": f"typer>={low},<{high}", "next": f"typer>={high}"}[which]
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(tmp_path / "typer")]
    fetched = subprocess.run([*install, release, "click", "annotated-doc"], capture_output=True, check=False)
    if fetched.returncode:
        pytest.skip(f"no package index has {release}")
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", RUN],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "typer")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[-1].endswith("{2} {0}"), done.stderr
    assert "Traceback" not in done.stderr
    assert len(re.findall("^`careercli.* --help` (?:lists|shows) ", done.stderr, re.MULTILINE)) == len(WRONG)
