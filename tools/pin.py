"""Renews constraints.txt: the newest versions that each supported Python can install, to build, run and test.

python -m tools.pin             writes the file
python -m tools.pin --lowest    prints constraints for the lowest versions that pyproject.toml allows a user to have
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "constraints.txt"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
HEAD = """\
# Exact versions for the commands in README.md, to do next year what they do today; written by `python -m tools.pin`.
# Two variables name this file: pip before 25.3 builds with PIP_CONSTRAINT, later ones with PIP_BUILD_CONSTRAINT.
"""


def main(arguments: list[str]) -> int:
    if arguments == ["--lowest"]:
        print("\n".join(lowest()))
        return 0
    found: dict[str, dict[str, str]] = defaultdict(dict)  # name → Python → version
    for python in PYTHONS:
        for name, version in _resolved(wanted(), python).items():
            found[name][python] = version
    FILE.write_text(HEAD + "".join(line for name in sorted(found) for line in _lines(name, found[name])))
    print(f"{FILE.name}: {len(found)} versions; run the tests before you commit it")
    return 0


def wanted() -> list[str]:
    """What pyproject.toml asks for to build, run, test and document; fuzz is left out, since few Pythons have it."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    build: list[str] = told["build-system"]["requires"]
    project: dict[str, Any] = told["project"]
    # hatchling asks for editables while it builds an editable install, and says so to nobody before
    extras = [one for extra in ("test", "dev", "docs") for one in project["optional-dependencies"][extra]]
    return [
        *build,
        *project["dependencies"],
        *(one for one in extras if not one.startswith("careercli")),
        "editables~=0.3",
    ]


def lowest() -> list[str]:
    """What runs at its lower bound, and what tests it as pinned; what they need in turn is free."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bounds = [re.sub(r">=([\w.]+).*", r"==\1", one) for one in told["dependencies"]]
    names = {re.split(r"[^\w-]", one.lower())[0] for one in told["optional-dependencies"]["test"]}
    pins = FILE.read_text(encoding="utf-8").splitlines()
    return [*bounds, *(line for line in pins if line.partition("==")[0] in names)]


def _resolved(requirements: list[str], python: str) -> dict[str, str]:
    """The newest version of each that has a wheel for this Python, and of what they need in turn."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        choice = ["--python-version", python, "--only-binary=:all:", "--ignore-installed", "--target", folder]
        asked = ["--quiet", "--dry-run", "--report", str(report), *choice, *requirements]
        command = [sys.executable, "-m", "pip", "install", *asked]
        subprocess.run(command, check=True)  # noqa: S603
        installs = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {one["metadata"]["name"].lower().replace("_", "-"): one["metadata"]["version"] for one in installs}


def _lines(name: str, versions: dict[str, str]) -> list[str]:
    """One line where all Pythons take the same version, else a line for each of them."""
    if set(versions) == set(PYTHONS) and len(set(versions.values())) == 1:
        return [f"{name}=={versions[PYTHONS[0]]}\n"]
    return [f'{name}=={version} ; python_version == "{python}"\n' for python, version in versions.items()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
