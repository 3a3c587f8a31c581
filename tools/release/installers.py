"""Installs the wheel in each way that the documents name, with an empty home, and takes the tour of each.

python -m tools.release.installers [PYTHON...]     the .pyz is run by each of these Pythons
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from careercli import __version__
from tools.release import tour
from tools.release.away import Variables, run, script, tool
from tools.release.builds import build, digest
from tools.release.pyz import pack, packages

# parts that are compiled and have a slower stand-in, so that nobody would notice that they are missing
COMPILED = "import pydantic_core._pydantic_core, rapidfuzz.fuzz_cpp, yaml._yaml, markupsafe._speedups"
OLD = "Python 3.11 or newer"


def main(pythons: list[str]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "built").mkdir()
        _, wheel = build(here / "built")
        done = [_with_pipx(here, wheel), _with_uv(here, wheel), _as_one_file(here, wheel, pythons)]
    return 0 if any(done) else 77


def _with_pipx(here: Path, wheel: Path) -> bool:
    pipx = tool(here, "pipx")
    if pipx is None:
        return False
    away = _empty(here / "pipx")
    run([str(script(pipx, "pipx")), "install", "--python", sys.executable, str(wheel)], away)
    _told("pipx install", [_of_home(away, "careercli")], away)
    return True


def _with_uv(here: Path, wheel: Path) -> bool:
    uv = tool(here, "uv")
    if uv is None:
        return False
    chosen = {"UV_PYTHON": sys.executable, "UV_PYTHON_DOWNLOADS": "never", "UV_LINK_MODE": "copy"}
    away = _empty(here / "uv")
    run([str(script(uv, "uv")), "tool", "install", str(wheel)], away, chosen)
    _told("uv tool install", [_of_home(away, "careercli")], away)
    away = _empty(here / "uvx")
    _told("uvx --from", [str(script(uv, "uvx")), "--from", str(wheel), "careercli"], away, chosen)
    return True


def _as_one_file(here: Path, wheel: Path, pythons: list[str]) -> bool:
    shiv = tool(here, "shiv")
    if shiv is None:
        return False
    held = packages(wheel, here / "packages")
    first, second = (pack(shiv, held, _empty(here / name)) for name in ("pyz", "again"))
    if digest(first) != digest(second):
        raise SystemExit(f"{first.name}: other bytes when it is packed again")
    for number, python in enumerate(pythons):
        away = _empty(here / f"away-{number}")
        version, _ = run([python, "--version"], away)
        _told(f"{first.name} on {version.strip()}", [python, str(first)], away)
        run([python, str(first), "-c", COMPILED], away, {"SHIV_INTERPRETER": "1"})
    _refused(first, _empty(here / "old"))
    return True


def _refused(packed: Path, folder: Path) -> None:
    """A Python for which the file holds nothing is told so; any serves, once its compiled parts are gone."""
    run([sys.executable, str(packed), "--version"], folder)
    for part in (folder / "home" / ".shiv").rglob("_pydantic_core.*"):
        part.unlink()
    _, complaint = run([sys.executable, str(packed), "--version"], folder, code=3)
    if OLD not in complaint or "Traceback" in complaint:
        raise SystemExit(f"{packed.name}: told a Python that it cannot serve: {complaint}")


def _told(way: str, program: list[str], folder: Path, variables: Variables | None = None) -> None:
    print(f"{way}: {tour.take(program, folder, __version__, variables)} answers as they should be", flush=True)


def _of_home(folder: Path, name: str) -> str:
    """The program that was put where a user's own programs are."""
    [found] = [path for path in (folder / "home").rglob(f"bin/{name}*") if path.parent.parent.name == ".local"]
    return str(found)


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [sys.executable]))
