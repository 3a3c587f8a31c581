"""Where visa filings are, under which occupations employers file a role, and which skills job ads for it name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from careercli.model.market import Demand, Filed, FiledCode

if TYPE_CHECKING:
    from careercli.library.store import Database

_FEW = 500  # values in one question; SQLite takes 999


def filings_by_state(database: Database, role: str) -> dict[str, int]:
    """State → filings of all levels in the years that are pooled."""
    question = (
        "SELECT name, n FROM sworn JOIN places USING (kind, code) "
        "WHERE role = ? AND kind = 'state' AND year = 0 AND level = '' ORDER BY code"
    )
    return dict(database.rows(question, role))


def filed_as(database: Database, role: str, facts: Mapping[str, str]) -> Filed | None:
    """The occupations, the most filed first; nothing where no filing names the role."""
    question = "SELECT filings, code, title, count, share FROM filings WHERE role = ? ORDER BY code = '', count DESC"
    rows = database.rows(question, role)
    if not rows:
        return None
    codes = [FiledCode(code, title, count, share) for _, code, title, count, share in rows if code]
    filings = rows[0][0]
    first, last = map(int, facts["years"].split("-"))
    return Filed(filings, first, last, codes, filings - sum(one.count for one in codes), facts["source"])


def growth_of(database: Database, occupations: Collection[str]) -> dict[str, float]:
    """Occupation -> projected change of its jobs in percent, of those of these that have one."""
    question = "SELECT code, change_percent FROM occupations WHERE change_percent IS NOT NULL"
    if len(occupations) <= _FEW:
        return dict(database.rows(f"{question} AND code IN ({', '.join('?' * len(occupations))})", *occupations))
    found: dict[str, float] = dict(database.rows(question))
    return {code: change for code, change in found.items() if code in occupations}


def demand_of(database: Database, role: str, source: str) -> dict[str, Demand]:
    """Skill → how often job ads name it, the most often named first; nothing for a title that was not counted."""
    question = "SELECT skill, share, n, year FROM asked WHERE role = ? ORDER BY share DESC, skill"
    return {skill: Demand(share, n, year, source) for skill, share, n, year in database.rows(question, role)}
