"""The bill of materials: what careercli needs to run, in the versions of constraints.txt, as CycloneDX JSON.

python -m tools.release.sbom [FOLDER]    writes it there, into dist/ otherwise, once it is valid
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from careercli import __version__
from tools.release.away import PINNED, ROOT, run, script, tool

REVISION = "1.6"
VALID = f"""
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
wrong = JsonStrictValidator(SchemaVersion.V{REVISION.replace(".", "_")}).validate_str(sys.stdin.read())
sys.exit(f"not valid: {{wrong}}" if wrong else 0)
"""


def main(arguments: list[str]) -> int:
    target = Path(arguments[0] if arguments else ROOT / "dist")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        told = bill(Path(folder))
    if told is None:
        return 77
    written = target / f"careercli-{__version__}.cdx.json"
    written.write_text(json.dumps(told, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{written.name}: CycloneDX {REVISION}, valid, {len(told['components'])} components")
    return 0


def bill(folder: Path) -> dict[str, Any] | None:
    """The same whenever it is made, for the same pins; nothing where the tool cannot be installed."""
    cyclonedx = tool(folder, "cyclonedx-bom")
    if cyclonedx is None:
        return None
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run([sys.executable, "-m", "venv", "--without-pip", str(folder / "needed")], folder)
    python = str(script(folder / "needed", "python"))
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--only-binary=:all:"]
    run([*pip, *project["dependencies"]], folder, PINNED)
    asked = ["environment", "--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "--sv", REVISION]
    made, _ = run([str(script(cyclonedx, "cyclonedx-py")), *asked, python], folder)
    told = completed(json.loads(made), project)
    run([str(script(cyclonedx, "python")), "-c", VALID], folder, given=json.dumps(told))
    return told


def completed(told: dict[str, Any], project: dict[str, Any]) -> dict[str, Any]:
    """With the version, which pyproject.toml does not hold, and as needs of ours only what we need in order to run."""
    ours = told["metadata"]["component"]
    ours |= {"version": __version__, "purl": f"pkg:pypi/{project['name']}@{__version__}"}
    needed = {re.split(r"[^\w-]", one.lower())[0] for one in project["dependencies"]}
    named = {one["bom-ref"]: one["name"].lower() for one in told["components"]}
    for row in told["dependencies"]:
        if row["ref"] == ours["bom-ref"]:
            row["dependsOn"] = sorted(ref for ref, name in named.items() if name in needed)
    return told


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
