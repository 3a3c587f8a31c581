"""What starting the program costs, in units of `python -c pass` timed in the same run, and how much memory it needs.

    python -m benchmarks.cold_start [rounds]

Every round runs each command once, in turn; the ratio is between the best runs. Targets are in the second column.
"""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.measure import COMPARE, PASS, TYPER, Case, best, line, new_home

BASE, NOTHING = "python -c pass", "a Typer program that does nothing"
PROGRAM = ["-m", "careercli"]
RESUME = "tests/library/resume/shapes/jsonresume-1.json"
COMPLETED = (  # lines at whose end TAB is pressed: one for each way in which values are found
    "show da",
    "show 'Senior D",
    "show x --area ",
    "show x --country ",
    "gap x --skills sql,p",
    "list --industry ",
    "search ",
    "show x --fields role.",
    "show x --",
)
CASES = {
    BASE: Case(PASS, 1.0),
    NOTHING: Case(TYPER),
    "compare into a pipe": Case(COMPARE, 8.0),
    "first screen of compare": Case([*COMPARE, "--format", "table", "--brief"], 11.5),
    "compare as a table": Case([*COMPARE, "--format", "table"], 17.0),
    "compare as json": Case([*COMPARE, "--format", "json"]),
    "compare of two occupations": Case([*PROGRAM, "compare", "registered nurse", "accountant"]),
    "list": Case([*PROGRAM, "list"]),
    "mcp, until it waits for a line": Case([*PROGRAM, "mcp"], 7.0),
    "list of occupations": Case([*PROGRAM, "list", "--occupations", "--sort", "growth"]),
    "--help": Case([*PROGRAM, "--help"], 13.0),
    "salary of an area": Case([*PROGRAM, "salary", "ML Engineer", "--area", "Seattle"]),
    "match over all roles": Case([*PROGRAM, "match", "--skills", "sql,python,excel,dbt"], 9.0),
    "match with a résumé": Case([*PROGRAM, "match", "--resume", RESUME], 9.0),
    "path from a role": Case([*PROGRAM, "path", "data analyst"], 9.0),
    "path to a role": Case([*PROGRAM, "path", "data analyst", "data engineer"], 9.0),
    "gap": Case([*PROGRAM, "gap", "data engineer", "--skills", "sql,python"], 9.0),
    **{
        f"careercli {line}<TAB>": Case(
            PROGRAM, 7.0, {"_CAREERCLI_COMPLETE": "complete_bash", "_CAREERCLI_LINE": f"careercli {line}"}
        )
        for line in COMPLETED
    },
}
MOST_RESOLVE = 200  # 151,445 titles in 2 s, where a unit is 10 ms
MOST_MEMORY = 1.5  # times that of the Typer program that does nothing


def main(rounds: int, titles: Path | None = None) -> None:
    """`titles`: a CSV file with a column job_title, to be resolved as a whole."""
    cases = dict(CASES)
    if titles:
        cases[f"resolve of {titles.name}"] = Case(
            [*PROGRAM, "resolve", "--column", "job_title"], MOST_RESOLVE, stdin=titles
        )
    with new_home() as home:
        found = best({name: (case, home) for name, case in cases.items()}, rounds)
    unit = found[BASE].seconds
    print(f"{'units':>9}{'target':>8}            best of {rounds}; one unit is {unit * 1000:.1f} ms")
    for name, case in cases.items():
        print(line(name, found[name].seconds / unit, case.most, f" ({found[name].seconds:.3f} s)"))
    if not titles:
        print("        -       -            resolve of a whole column is left out: name a CSV file with --titles")
    print(f"\n{'memory':>9}{'target':>8}            peak, in units of {NOTHING}")
    for name in ("compare into a pipe", "compare as a table"):
        most = MOST_MEMORY if name == "compare into a pipe" else None
        print(line(name, found[name].peak / found[NOTHING].peak, most))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
