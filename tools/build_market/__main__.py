"""Derive data/market/ from the publishers' files, byte for byte the same on each run.

    python -m tools.build_market ../shared/reference --out data/market

REFERENCE/bls_ep_2024_34/t5_3_educational_attainment.csv is table 5.3 of the Employment Projections, as CSV.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import yaml

from tools.build_market.attainment import attainment, render

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reference", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    codes = occupations(ROOT / "data" / "roles")
    found, dropped = attainment(arguments.reference / "bls_ep_2024_34" / "t5_3_educational_attainment.csv", codes)
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "attainment.yaml").write_text(render(found), encoding="utf-8")
    print(f"attainment.yaml: {len(found)} occupations; not in the table: {', '.join(dropped) or 'none'}")


def occupations(roles: Path) -> set[str]:
    """The codes of every occupation that a role names as its closest."""
    documents = (yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(roles.glob("*.yaml")))
    return {document["occupation"]["code"] for document in documents if document.get("occupation")}


if __name__ == "__main__":
    main()
