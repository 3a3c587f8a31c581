"""The fits of pay like for like, as far as somebody asks: a few roles of a few fits, never the whole of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from careercli.model.market import Estimate, Fit, Meeting, Scope

if TYPE_CHECKING:
    from careercli.library.store import Database

_SCOPE = "basis = ? AND country = ? AND level = ? AND within = ?"
_FIT = f"SELECT reference, t, first, last FROM fits WHERE {_SCOPE}"  # noqa: S608 - names of our own
_OF = f'SELECT label, n, strata, "index", low, high, variance FROM indexes WHERE {_SCOPE}'  # noqa: S608
_MET = f"SELECT one, other, strata, n_one, n_other, first, last, covariance FROM pairs WHERE {_SCOPE}"  # noqa: S608


def read_fit(
    database: Database, scope: Scope, roles: Collection[str] | None, *, pairs: bool, of: str = ""
) -> Fit | None:
    """The fit of a scope with the estimates of these roles, or of all; nothing where there is no such fit.

    A role that nobody names in the scope has no estimate; `pairs`: with their meetings, or those `of` one role.
    """
    made = database.row(_FIT, *scope)
    if made is None:
        return None
    reference, t, first, last = made
    return Fit(
        scope=scope,
        reference=reference,
        t=t,
        first=first,
        last=last,
        of={label: Estimate(*row) for label, *row in _of(database, scope, roles)},
        meetings={
            (one, other): Meeting(strata, (n_one, n_other), begin, end, covariance)
            for one, other, strata, n_one, n_other, begin, end, covariance in _met(database, scope, roles, pairs, of)
        },
    )


def _of(database: Database, scope: Scope, roles: Collection[str] | None) -> Sequence[Any]:
    if roles is None:
        return database.rows(f"{_OF} ORDER BY label", *scope)
    return [row for role in roles for row in database.rows(f"{_OF} AND label = ?", *scope, role)]


def _met(database: Database, scope: Scope, roles: Collection[str] | None, pairs: bool, of: str) -> Sequence[Any]:
    if not pairs:
        return []
    if of:
        return [row for side in ("one", "other") for row in database.rows(f"{_MET} AND {side} = ?", *scope, of)]
    if roles is None:
        return database.rows(f"{_MET} ORDER BY one, other", *scope)
    asked = f"{_MET} AND one = ? AND other = ?"
    return [row for pair in combinations(sorted(roles), 2) for row in database.rows(asked, *scope, *pair)]
