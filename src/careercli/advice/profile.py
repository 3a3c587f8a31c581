"""One role in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.cite import CitedSource, cite
from careercli.advice.view import ProfiledRole, role_rows, source_ids, source_rows, view_role
from careercli.model.level import Level
from careercli.model.record import record
from careercli.model.result import Result, Row, part
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.skill import Vocabulary


@record(kw_only=True)
class Profile(Result):
    """The answer of `show`."""

    kind: ClassVar[str] = "profile"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")

    role: ProfiledRole
    sources: list[CitedSource] = part("sources")

    def page(self) -> Page:
        from careercli.advice.pages import profile_page

        return profile_page(self.role, self.sources)

    def rows(self) -> Iterator[Row]:
        yield from role_rows(self.role)
        yield from source_rows(self.sources)


def profile(role: Role, level: Level | None, vocabulary: Vocabulary, titles: Mapping[str, str], today: date) -> Profile:
    """`titles` names the other roles by id; `today` dates the sources."""
    view = view_role(role, level, vocabulary, titles)
    return Profile(role=view, sources=cite(source_ids([view]), vocabulary, today))
