"""What an index page, a forge and a librarian read: description, bill of materials, workflows, citation file.

python -m tools.release.papers
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tools.pin import FILE
from tools.release.away import ROOT, run, script, tool
from tools.release.builds import build
from tools.release.sbom import bill

SCHEMAS = {
    "vendor.github-workflows": ".github/workflows/*.yml",
    "vendor.dependabot": ".github/dependabot.yml",
    "vendor.citation-file-format": "CITATION.cff",
}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        done = [_description(here), _bill(here), _schemas(here), _workflows(here)]
    return 0 if any(done) else 77


def _description(here: Path) -> bool:
    twine = tool(here, "twine", "readme-renderer[md]")
    if twine is None:
        return False
    (here / "built").mkdir()
    built = [str(path) for path in build(here / "built")]
    told, _ = run([str(script(twine, "twine")), "check", "--strict", *built], here)
    print(f"twine check --strict: {told.count('PASSED')} of {len(built)} passed")
    return True


def _bill(here: Path) -> bool:
    told = bill(here)
    if told is None:
        return False
    pinned = set(FILE.read_text(encoding="utf-8").split())
    listed = {f"{one['name'].lower().replace('_', '-')}=={one['version']}" for one in told["components"]}
    if not listed <= pinned:
        raise SystemExit(f"not as pinned: {sorted(listed - pinned)}")
    print(f"bill of materials: valid, {len(listed)} components as pinned")
    return True


def _schemas(here: Path) -> bool:
    checker = tool(here, "check-jsonschema")
    if checker is None:
        return False
    for schema, pattern in SCHEMAS.items():
        files = sorted(str(path) for path in ROOT.glob(pattern))
        run([str(script(checker, "check-jsonschema")), "--builtin-schema", schema, *files], here)
        print(f"{pattern}: {len(files)} valid")
    return True


def _workflows(here: Path) -> bool:
    zizmor = tool(here, "zizmor")
    if zizmor is None:
        return False
    asked = ["--offline", "--no-progress", "--no-exit-codes", "--min-severity", "medium", str(ROOT / ".github")]
    told, _ = run([str(script(zizmor, "zizmor")), *asked], here)
    print(f"zizmor, of the workflows, told only: {told.strip()}")
    return True


if __name__ == "__main__":
    sys.exit(main())
