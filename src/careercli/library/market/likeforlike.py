"""The fits of pay like for like, as far as somebody asks: a few roles of a few fits, never the whole of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from itertools import combinations

from careercli.model.likeforlike import Estimate, Fit, Meeting, Scope

Read = Callable[[str], tuple[dict[str, str], list[str]]]
Cells = list[str]


def read_fits(table: Read, scopes: Sequence[Scope], roles: Collection[str] | None, *, pairs: bool) -> list[Fit | None]:
    """The fit of each scope with the estimates of these roles, or of all; nothing where there is no such fit.

    A role that nobody names in the scope has no estimate; `pairs`: with their meetings.
    """
    singles = [""] if roles is None else [f"{role}\t" for role in roles]
    couples = [""] if roles is None else [f"{one}\t{other}\t" for one, other in combinations(sorted(roles), 2)]
    made = _rows(table, "fits", scopes, [""])
    index = _rows(table, "index", scopes, singles)
    met = _rows(table, "pairs", scopes, couples) if pairs else {}
    return [_fit(scope, made[scope][0], index[scope], met.get(scope, [])) if made[scope] else None for scope in scopes]


def _fit(scope: Scope, made: Cells, index: Sequence[Cells], met: Sequence[Cells]) -> Fit:
    first, last, reference, t = made[4:]
    return Fit(
        scope=scope,
        reference=reference,
        t=float(t) if t else None,
        first=int(first),
        last=int(last),
        of={row[0]: Estimate(int(row[1]), int(row[2]), *map(_number, row[3:7])) for row in index},
        meetings={(row[0], row[1]): _meeting(row[2:]) for row in met},
    )


def _meeting(row: Cells) -> Meeting:
    return Meeting(int(row[0]), (int(row[1]), int(row[2])), int(row[3]), int(row[4]), _number(row[5]))


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _rows(table: Read, name: str, scopes: Sequence[Scope], begins: Sequence[str]) -> dict[Scope, list[Cells]]:
    """The rows of each scope that begin so, without the cells of the scope."""
    found: dict[Scope, list[Cells]] = {scope: [] for scope in scopes}
    heads = {"\t".join(scope) + "\t": scope for scope in scopes}
    wanted = tuple(head + begin for head in heads for begin in begins)
    for line in table(f"like-for-like/{name}.tsv")[1]:
        if line.startswith(wanted):
            head = next(one for one in heads if line.startswith(one))
            found[heads[head]].append(line[len(head) :].split("\t"))
    return found
