"""The same job titles read by careercli and by others: how many are right, and what a fresh process costs.

    python -m benchmarks.peers [rounds]

The titles are holdout.csv, labeled by somebody who knew no rule of ours. Right is the labeled role, or a refusal where
there is none; of sockit, which knows occupations and no roles, the occupation of that role. One unit is
`python -c pass`, timed in the same run; the best of the rounds counts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version

from benchmarks.measure import COMPARE, PASS, Case, best, new_home
from benchmarks.titles.__main__ import Label, labels

PACKAGES = {"careercli": "careercli", "exact names": "careercli", "rapidfuzz": "rapidfuzz", "sockit": "sockit"}
READ = ["-m", "benchmarks.peers", "--read"]


def main(rounds: int) -> None:
    here = {name: _version(package) for name, package in PACKAGES.items()}
    cases = {"nothing": Case(PASS), "careercli compare": Case(COMPARE)}
    cases |= {name: Case([*READ, name]) for name, known in here.items() if known}
    with new_home() as home:
        found = best({name: (case, home) for name, case in cases.items()}, rounds)
    rows, unit = labels("holdout.csv"), found["nothing"].seconds
    print(f"{len(rows)} titles; one unit is {unit * 1000:.1f} ms, best of {rounds}\n")
    print(f"{'':13}{'version':>9}{'right':>8}{'units':>8}")
    for name, known in here.items():
        if not known:
            print(f"{name:13}  is not installed")
            continue
        right = sum(answer == wanted for answer, wanted in _answers(name, rows))
        print(f"{name:13}{known:>9}{right / len(rows):>8.1%}{found[name].seconds / unit:>8.1f}")
    print(f"\nto compare two roles, careercli takes {found['careercli compare'].seconds / unit:.1f} units")


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _answers(name: str, rows: list[Label]) -> list[tuple[str, str]]:
    """What each title is read as, and what it should be read as."""
    if name != "sockit":
        read = _reader(name)
        return [(read(row.title), row.role) for row in rows]
    from sockit.title import top_soc  # type: ignore[import-untyped,import-not-found,unused-ignore]

    from careercli.library.catalog import Catalog
    from careercli.paths import places

    catalog = Catalog(places())
    roles = {entry.id: catalog.role(entry.id).occupation for entry in catalog.entries()}
    codes = {name: held.code.replace("-", "") for name, held in roles.items() if held}
    ours = {*codes.values()}
    found = [(str(top_soc(row.title) or ""), codes.get(row.role, "")) for row in rows]
    return [(code if code in ours else "", wanted) for code, wanted in found]


def _reader(name: str) -> Callable[[str], str]:
    from benchmarks.titles.__main__ import _exact, _likest
    from careercli.library.catalog import Catalog
    from careercli.paths import places
    from careercli.titles import reader

    if name == "careercli":
        ours = reader()
        return lambda title: ours(title).role or ""
    read = (_exact if name == "exact names" else _likest)(Catalog(places()))
    return lambda title: read(title).role or ""


def _only_read(name: str) -> None:
    """What is timed: nothing but reading."""
    rows = labels("holdout.csv")
    if name == "sockit":
        from sockit.title import top_soc  # type: ignore[import-untyped,import-not-found,unused-ignore]

        for row in rows:
            top_soc(row.title)
        return
    read = _reader(name)
    for row in rows:
        read(row.title)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--read"]:
        _only_read(sys.argv[2])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
