"""Builds the sdist and the wheel of it, both twice, and takes a tour of the wheel installed alone in a new environment.

python -m tools.check_wheel [PYTHON...]     each of these Pythons in turn; otherwise the one that runs this
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from careercli import __version__
from tools.manpages import missing_from
from tools.release import tour
from tools.release.away import PINNED, environment, run, script
from tools.release.builds import build, wrong

HEAVY = ("yaml", "pydantic", "rich", "jinja2", "rapidfuzz", "platformdirs")


def main(pythons: list[str]) -> int:
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "built").mkdir()
        source, wheel = build(here / "built")
        problems += wrong(source, wheel, here / "again")
        print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB; {source.name}: {source.stat().st_size / 1e6:.1f} MB")
        for number, python in enumerate(pythons):
            away = here / f"away-{number}"
            away.mkdir()
            problems += _taken(python, wheel, away)
    print("\n".join(problems) or "the same bytes when built elsewhere, complete, and it answers alone")
    return 1 if problems else 0


def _taken(python: str, wheel: Path, folder: Path) -> list[str]:
    """What is wrong with the wheel alone on this Python; where a command fails, the tour ends the program."""
    alone = environment(python, folder / "alone", str(wheel), variables=PINNED)
    empty = folder / "empty"
    empty.mkdir()
    check = f"import sys, datetime\nfrom careercli.main import run\nrun({tour.COMPARE!r}, datetime.date.today())\n"
    told = f"{check}sys.stderr.write(' '.join(sys.modules))"
    answer, loaded = run([str(script(alone, "python")), "-c", told], empty)
    facts = [line for line in answer.splitlines() if line.count("\t") == 2]
    heavy = [name for name in HEAVY if name in loaded.split()]
    written = [str(path) for path in empty.rglob("*") if path.is_file()]
    answers = tour.take([str(script(alone, "careercli"))], empty, __version__)
    version, _ = run([python, "--version"], folder)
    print(f"{version.strip()}: {len(facts)} facts in {' '.join(tour.COMPARE)}; {answers} answers as they should be")
    return [
        *([] if len(facts) > 150 else [f"{python}: only {len(facts)} facts"]),
        *(f"{python}: a plain compare loads {name}" for name in heavy),
        *(f"{python}: a plain compare writes {name}" for name in written),
        *(f"{python}: no manual page {name} is installed" for name in missing_from(alone)),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [sys.executable]))
