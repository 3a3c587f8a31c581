"""The sdist and the wheel of it, in the pinned versions; made again elsewhere they must have the same bytes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from tools.release.away import PINNED, ROOT, run

MOST_SIZE = 5_000_000
# whatever a second machine may have set in another way
ELSEWHERE = {"TZ": "Asia/Kolkata", "LC_ALL": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"}


def build(folder: Path) -> tuple[Path, Path]:
    """The sdist of this checkout and the wheel of that sdist, as an index page has them."""
    run([sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--directory", str(folder)], ROOT)
    [source] = folder.glob("*.tar.gz")
    wanted = ["--no-deps", "--wheel-dir", str(folder), str(source)]
    run([sys.executable, "-m", "pip", "wheel", "--quiet", *wanted], folder, PINNED)
    [wheel] = folder.glob("*.whl")
    return source, wheel


def differing(source: Path, wheel: Path, folder: Path) -> list[str]:
    """Which of the two comes out otherwise from the unpacked sdist, with old files, other rights and another locale."""
    with tarfile.open(source) as archive:
        archive.extractall(folder, filter="data")
    [unpacked] = folder.iterdir()
    for path in unpacked.rglob("*"):
        os.utime(path, (981_173_106, 981_173_106))
        path.chmod(path.stat().st_mode & 0o700)
    again = unpacked.parent / "again"
    command = [sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--target", "wheel"]
    run([*command, "--directory", str(again)], unpacked, ELSEWHERE, umask=0o077)
    found = [path.name for path in (source, wheel) if digest(path) != digest(again / path.name)]
    shutil.rmtree(unpacked)
    return found


def lacking(source: Path) -> list[str]:
    """Files of the repository that the sdist lacks; none can be named outside a clone, or without git."""
    asked = [shutil.which("git") or "true", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(asked, capture_output=True, text=True, check=False).stdout  # noqa: S603
    with tarfile.open(source) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    return sorted(path for path in listed.split("\0") if path and path not in held and (ROOT / path).exists())


def wrong(source: Path, wheel: Path, folder: Path) -> list[str]:
    """What is wrong with the two, in words."""
    held = zipfile.ZipFile(wheel).namelist()
    text = [name for name in held if name.startswith("careercli/data/") and not name.endswith((".sqlite", ".json"))]
    size = wheel.stat().st_size
    return [
        *(f"{name} has other bytes when it is built elsewhere" for name in differing(source, wheel, folder)),
        *(f"{source.name} lacks {name}" for name in lacking(source)),
        *(f"{wheel.name} holds text of data/: {name}" for name in text),
        *([f"{wheel.name} has {size:,} bytes, more than {MOST_SIZE:,}"] if size > MOST_SIZE else []),
    ]


def digest(path: Path) -> str:
    """What a stranger compares."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
