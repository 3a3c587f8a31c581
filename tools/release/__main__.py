"""Makes all files of a release: python -m tools.release [FOLDER], into dist/ otherwise, which must be new or empty."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tools.release import pyz, sbom
from tools.release.away import ROOT, tool
from tools.release.builds import build, digest, wrong


def main(arguments: list[str]) -> int:
    target = Path(arguments[0] if arguments else ROOT / "dist").resolve()
    target.mkdir(parents=True, exist_ok=True)
    if any(target.iterdir()):
        raise SystemExit(f"{target} is not empty: what lies there could be taken for a part of this release")
    source, wheel = build(target)
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        problems = wrong(source, wheel, here / "again")
        if problems:
            raise SystemExit("\n".join(problems))
        shiv = tool(here, "shiv")
        if shiv is None:
            return 1
        pyz.pack(shiv, pyz.packages(wheel, here / "packages"), target)
    if sbom.main([str(target)]):
        return 1
    made = sorted(path for path in target.iterdir() if path.is_file())
    sums = "".join(f"{digest(path)}  {path.name}\n" for path in made)
    (target / "SHA256SUMS").write_text(sums, encoding="utf-8")
    print(sums, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
