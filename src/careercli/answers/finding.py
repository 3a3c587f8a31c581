"""Roles found by words, by what they use, and by the titles that people write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from careercli.answers.opening import Folders, checking, opened
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.advice.finding import Resolved
    from careercli.advice.searching import Search


@checking
def search(
    words: str = "",
    *,
    skill: str | None = None,
    tool: str | None = None,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> Search:
    """Roles that all of it holds for: `careercli search`. NotFoundError for a skill or tool that there is none of."""
    from careercli.advice.ranking import Filters, select
    from careercli.advice.searching import search as searched
    from careercli.answers.scales import pay_scale, table_of
    from careercli.library.titles import normalize

    query = " ".join(filter(None, [words.strip(), skill, tool]))
    if not query:
        raise UsageError("Say what to look for.", hint="Words, a skill or a tool.")
    catalog = opened(roles_dirs, look=True)
    table = table_of(catalog, pay_scale(catalog, []))
    select(table, Filters(skills=[skill] if skill else [], tools=[tool] if tool else []))
    return searched(query, table, today or date.today(), normalize)


@checking
def resolved(titles: Sequence[str], roles_dirs: Folders = ()) -> Resolved:
    """Role and level of each title, with near ones for what is not understood: `careercli resolve`."""
    from careercli.advice.finding import Resolving
    from careercli.titles import TitleReader

    return Resolving(TitleReader.over(opened(roles_dirs, look=True), near=True))(titles)
