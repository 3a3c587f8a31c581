"""Builds the sdist and the wheel of it, installs that alone in a new environment and runs the main job from elsewhere.

python -m tools.check_wheel
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

from tools.manpages import missing_from

ROOT = Path(__file__).resolve().parents[1]
COMPARE = ["compare", "ML Engineer", "Data Science Manager"]
OTHERS = (
    ["salary", "ML Engineer", "--area", "NYC", "--adjust", "--offer", "150k", "--explain"],
    ["salary", "Data Engineer", "--by", "state", "--format", "table"],
    ["outlook", "ML Engineer", "--country", "DE"],
    ["show", "Data Engineer", "--format", "html"],
    ["roles", "new", "Oyster Diver", "--output", "oyster-diver.yaml"],
    ["roles", "check", "oyster-diver.yaml"],
    ["roles", "check", "--roles-dir", "."],
    ["where", "--roles-dir", "."],
)
MOST_SIZE = 5  # MB
HEAVY = ("yaml", "pydantic", "rich", "jinja2", "rapidfuzz", "platformdirs")


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        away = Path(folder)
        _run([sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", str(away)], ROOT)
        [source] = away.glob("*.tar.gz")
        _run(
            [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(away), str(source)], away
        )
        [wheel] = away.glob("*.whl")
        held = zipfile.ZipFile(wheel).namelist()
        text = [name for name in held if name.startswith("careercli/data/") and not name.endswith((".sqlite", ".json"))]
        size = wheel.stat().st_size / 1_000_000
        venv.create(away / "env", with_pip=True)
        python = away / "env" / "bin" / "python"
        _run([str(python), "-m", "pip", "install", "--quiet", str(wheel)], away)
        answer = _run([str(away / "env" / "bin" / "careercli"), *COMPARE], away)
        facts = [line for line in answer.splitlines() if line.count("\t") == 2]
        check = f"import sys, datetime\nfrom careercli.main import run\nrun({COMPARE!r}, datetime.date.today())\n"
        loaded = _run([str(python), "-c", f"{check}sys.stderr.write(' '.join(sys.modules))"], away, errors=True).split()
        heavy = [name for name in HEAVY if name in loaded]
        written = [path for path in (away / "home").rglob("*careercli*/**/*") if path.is_file()]
        for arguments in OTHERS:
            _run([str(away / "env" / "bin" / "careercli"), *arguments], away)
        unpaged = missing_from(away / "env")
    print(f"{wheel.name}: {size:.1f} MB, text of data/: {text or 'none'}")
    print(f"{len(facts)} facts, heavy modules loaded: {heavy or 'none'}, files written: {len(written)}")
    print(f"manual pages that are not installed: {unpaged or 'none'}")
    return 0 if len(facts) > 150 and size < MOST_SIZE and not (heavy or written or text or unpaged) else 1


def _run(command: list[str], folder: Path, *, errors: bool = False) -> str:
    """The output of a command that must succeed, run in `folder` with an empty home."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CAREERCLI_", "XDG_", "PYTHON"))}
    done = subprocess.run(  # noqa: S603
        command, cwd=folder, env={**kept, "HOME": str(folder / "home")}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stderr if errors else done.stdout


if __name__ == "__main__":
    sys.exit(main())
