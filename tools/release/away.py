"""Programs run as on a stranger's machine: in an unrelated folder, with an empty home and nothing of ours set."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PINNED = {name: str(ROOT / "constraints.txt") for name in ("PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT")}
Variables = dict[str, str]
_OURS = ("CAREERCLI_", "XDG_", "PYTHON", "VIRTUAL_ENV", "SHIV_", "PIPX_", "UV_TOOL_")
_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_SCRIPTS = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")


def run(
    command: list[str],
    folder: Path,
    variables: Variables | None = None,
    *,
    given: str = "",
    code: int = 0,
    umask: int = 0o022,
) -> tuple[str, str]:
    """Both outputs of a command that must end with `code`; its home is `home` in the folder, its umask not ours."""
    (folder / "home").mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    homes = dict.fromkeys(_HOMES, str(folder / "home"))
    environment = {**kept, **homes, "PYTHONUTF8": "1", **(variables or {})}
    done = subprocess.run(  # noqa: S603
        command, cwd=folder, env=environment, input=given, capture_output=True, encoding="utf-8", umask=umask
    )
    if done.returncode != code:
        raise SystemExit(f"{' '.join(command)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout, done.stderr


def environment(python: str, folder: Path, *packages: str, variables: Variables | None = None) -> Path:
    """A new environment with nothing but these packages and pip."""
    run([python, "-m", "venv", str(folder)], folder.parent)
    installing = [str(script(folder, "python")), "-m", "pip", "install", "--quiet", "--prefer-binary", *packages]
    run(installing, folder.parent, variables)
    return folder


def script(environment: Path, name: str) -> Path:
    """A program that was installed there."""
    where, ending = _SCRIPTS
    return environment / where / f"{name}{ending}"


def tool(folder: Path, package: str, *others: str) -> Path | None:
    """An environment of its own for a tool, or nothing, with the reason told, where it cannot be installed."""
    try:
        return environment(sys.executable, folder / f"tool-{package}", package, *others)
    except SystemExit as reason:
        last = str(reason).strip().splitlines()[-1]
        print(f"not installed: {package} ({last[:200]})")
        return None
