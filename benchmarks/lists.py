"""What thousands of role files cost a list or a search: beside 60 and 10,000 files of the user, both indexed.

    python -m benchmarks.lists [rounds]

An answer of a bounded number of rows may cost twice as much; one that prints every role is shown without a target.
"""

from __future__ import annotations

import sys

from benchmarks.growth import filled_homes
from benchmarks.measure import Case, best, line, run

SIZES = (60, 10_000)
MOST = 2.0
BOUNDED = (
    "list --top 10",
    "list --sort pay --top 10 -f json",
    "list --sort growth --degree bachelor --top 10 -f csv",
    "list --sort match --skills sql,python --top 10",
    "list --columns core,tools,industries --top 10 -f yaml",
    "list --skill kubernetes --industry finance --sort openings",
    "list --entry --field statistics --sort ai -f markdown",
    "salary --top 10",
    "outlook --top 10",
    "search healthcare",
    "search physics phd",
    "search who uses PyTorch?",
    "search kubernetes but not sql",
)
EVERY_ROLE = ("list", "list --sort pay -f csv", "list -f json", "search statistics", "search python but not sql")


def main(rounds: int) -> None:
    with filled_homes(SIZES) as homes:
        for home in homes.values():
            run(_case("list --top 1"), home)
        few, many = map(str, SIZES)
        for asked in (*BOUNDED, *EVERY_ROLE):
            found = best({str(size): (_case(asked), home) for size, home in homes.items()}, rounds)
            remark = f" ({found[many].seconds:.3f} s, memory {found[many].peak / found[few].peak:.2f})"
            most = MOST if asked in BOUNDED else None
            print(line(asked, found[many].seconds / found[few].seconds, most, remark))


def _case(asked: str) -> Case:
    return Case(["-m", "careercli", *asked.split()])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
