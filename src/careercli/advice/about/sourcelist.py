"""The answer of `sources`: what the figures rest on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.words import CitedSource, cite, count
from careercli.model.items import Items
from careercli.model.record import Cell, Kind, record

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.role import Role
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary


@record
class ListedSource(CitedSource):
    """A source with the SHA-256 of each of the publisher's files that figures were derived from."""

    period: str | None
    files: dict[str, str]


@record
class Profiles:
    """How fresh the profiles are: the review that is longest ago, and the claim on an exam, product or law that was
    looked up longest ago, with its role."""

    roles: int
    reviewed: date | None
    claims: int
    confirmed: date | None
    claim: str | None
    role: str | None

    def words(self) -> str:
        if not self.reviewed:
            return ""
        told = f"{count(self.roles, 'profile')} were reviewed, the first on {self.reviewed}."
        claims = f"{count(self.claims, 'claim')} on exams, products and laws were looked up, the first on"
        return f"{told} {claims} {self.confirmed}." if self.confirmed else told


@record(kw_only=True)
class Sources(Items):
    """The answer of `sources`: every source, with its licence, what was done with it, and the files that were used."""

    kind: ClassVar[str] = "sources"
    columns: ClassVar[tuple[str, ...]] = (
        "id",
        "publisher",
        "title",
        "vintage",
        "age_months",
        "licence",
        "url",
        "used_for",
        "period",
        "files",
    )
    headings: ClassVar[tuple[str, ...]] = (
        "Title",
        "Publisher",
        "Vintage",
        "Age",
        "License",
        "Address",
        "Used for",
    )
    kinds: ClassVar[tuple[Kind, ...]] = ("text", "text", "text", "text", "text", "link", "text")

    items: list[ListedSource]
    profiles: Profiles

    def heading(self) -> str:
        return count(len(self.items), "source")

    def cells(self, item: ListedSource) -> tuple[Cell, ...]:
        head = (item.id, item.publisher, item.title, item.vintage, item.age_months)
        files = " ".join(f"{name}={checksum}" for name, checksum in item.files.items())
        return (*head, item.licence, item.url, item.used_for, item.period, files)

    def shown(self, item: ListedSource) -> tuple[Cell, ...]:
        return (item.title, item.publisher, item.vintage, item.age(), item.licence, item.url, item.used_for)

    def page(self) -> Page:
        from careercli.model.page import Page, Section, Table, Text

        page = super().page()
        files = [(item.title, name, checksum) for item in self.items for name, checksum in item.files.items()]
        used = Section("files", "Files that figures were derived from", [Table(("Source", "File", "SHA-256"), files)])
        reviewed = Section("profiles", "The profiles", [Text(self.profiles.words())])
        return Page(page.title, page.lead, [*page.sections, reviewed, used])

    def brief(self) -> Screen:
        from careercli.model.screen import Column, Entry, Line, Rows, Said, Screen

        ages = [(item.age_months, number) for number, item in enumerate(self.items) if item.age_months is not None]
        dated = [self.items[number] for _, number in sorted(ages)]
        by_age = [*dated, *(item for item in self.items if item.age_months is None)]
        answer = [
            Said(f"{count(len(self.items), 'source')} stand behind the figures", "answer"),
            Said(f", the newest first; the oldest is of {dated[-1].vintage}." if dated else "."),
        ]
        columns = [Column("Data"), Column("Age", keep=True), Column("Publisher", least=110)]
        lines = [Line([Entry(item.title), Entry(item.age()), Entry(item.publisher)]) for item in by_age]
        unsaid = ["publishers, licenses, addresses, what was done with each"]
        return Screen(
            self.heading(),
            [answer],
            [Rows(columns, lines, "source")],
            ["careercli sources -o sources.csv"],
            unsaid=unsaid,
        )


def sources(vocabulary: Vocabulary, roles: Iterable[Role], today: date) -> Sources:
    """Every source by id, and how fresh the roles are; `today` gives the age of each source."""
    known = vocabulary.sources
    cited = cite(sorted(known), vocabulary, today)
    items = [ListedSource(**vars(one), period=known[one.id].period, files=known[one.id].files) for one in cited]
    return Sources(items=items, profiles=_profiles(list(roles)))


def _profiles(roles: list[Role]) -> Profiles:
    claims = [(day, role.title, claim) for role in roles for claim, day in role.confirmed.items()]
    day, role, claim = min(claims, default=(None, None, None))
    reviews = [role.reviewed for role in roles if role.reviewed]
    return Profiles(len(reviews), min(reviews, default=None), len(claims), day, claim, role)
