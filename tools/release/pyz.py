"""One file with all that careercli needs, for one kind of machine and every supported Python.

python -m tools.release.pyz [FOLDER]    builds the wheel and packs it, into dist/ otherwise
"""

from __future__ import annotations

import platform
import shutil
import sys
import tempfile
from pathlib import Path

from careercli import __version__
from tools.pin import PYTHONS
from tools.release.away import PINNED, ROOT, run, script, tool
from tools.release.builds import build

# what pip notes beside a package, with the folder that it came from; it would differ each time
OF_AN_INSTALLER = ("RECORD", "REQUESTED", "INSTALLER", "direct_url.json")
# what shiv says of the time, where the caller has not said it: that of all files in the wheel
EPOCH = {"SOURCE_DATE_EPOCH": "1580601600"}


def main(arguments: list[str]) -> int:
    target = Path(arguments[0] if arguments else ROOT / "dist")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        away = Path(folder)
        (away / "built").mkdir()
        _, wheel = build(away / "built")
        shiv = tool(away, "shiv")
        if shiv is None:
            return 77
        packed = pack(shiv, packages(wheel, away / "packages"), target.resolve())
    print(f"{packed.name}: {packed.stat().st_size / 1e6:.1f} MB, for Python {', '.join(PYTHONS)}")
    return 0


def packages(wheel: Path, folder: Path) -> Path:
    """The wheel and all that it needs, for every supported Python at once."""
    with tempfile.TemporaryDirectory() as apart:
        for python in PYTHONS:
            merge(_installed(wheel, python, Path(apart) / python), folder)
    return folder


def pack(shiv: Path, packages: Path, target: Path) -> Path:
    """Put the file into a folder; its name says for which kind of machine the compiled parts are."""
    packed = target / f"careercli-{__version__}-{platform.system()}-{platform.machine()}.pyz".lower()
    wanted = ["--site-packages", str(packages), "--console-script", "careercli", "--python", "/usr/bin/env python3"]
    with tempfile.TemporaryDirectory() as apart:
        preamble = Path(apart) / "preamble.py"
        preamble.write_bytes(Path(__file__).with_name("preamble.py").read_bytes())
        preamble.chmod(0o644)  # it goes into the file, so it may not be that of this checkout
        wanted += ["--preamble", str(preamble), "--output-file", str(packed)]
        run([str(script(shiv, "shiv")), "--reproducible", "--compressed", *wanted], Path(apart), EPOCH)
    return packed


def _installed(wheel: Path, python: str, folder: Path) -> Path:
    """The wheel and what it needs in the pinned versions, as this Python would have it, which need not be at hand."""
    choice = ["--python-version", python, "--only-binary=:all:", "--no-compile", "--target", str(folder)]
    run([sys.executable, "-m", "pip", "install", "--quiet", *choice, str(wheel)], folder.parent, PINNED)
    return folder


def merge(installed: Path, packages: Path) -> None:
    """Lay one Python's packages over those of the others: compiled modules have names of their own for each Python."""
    for path in sorted(installed.rglob("*")):
        inner = path.relative_to(installed)
        if inner.parts[0] == "bin" or inner.name in OF_AN_INSTALLER or path.is_dir():
            continue
        there = packages / inner
        # what a wheel says of itself may differ: nothing that runs reads it
        alike = inner.parts[0].endswith(".dist-info") or not there.exists() or there.read_bytes() == path.read_bytes()
        if not alike:
            raise SystemExit(f"{inner} differs from Python to Python: one file cannot serve all of them")
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, there)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
