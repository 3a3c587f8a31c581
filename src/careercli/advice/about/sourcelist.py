"""The answer of `sources`: what the figures rest on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.words import CitedSource, cite, count
from careercli.model.items import Items
from careercli.model.record import Cell, Kind, record

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary


@record
class ListedSource(CitedSource):
    """A source with the SHA-256 of each of the publisher's files that figures were derived from."""

    period: str | None
    files: dict[str, str]


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

    def heading(self) -> str:
        return count(len(self.items), "source")

    def cells(self, item: ListedSource) -> tuple[Cell, ...]:
        head = (item.id, item.publisher, item.title, item.vintage, item.age_months)
        files = " ".join(f"{name}={checksum}" for name, checksum in item.files.items())
        return (*head, item.licence, item.url, item.used_for, item.period, files)

    def shown(self, item: ListedSource) -> tuple[Cell, ...]:
        return (item.title, item.publisher, item.vintage, item.age(), item.licence, item.url, item.used_for)

    def page(self) -> Page:
        from careercli.model.page import Page, Section, Table

        page = super().page()
        files = [(item.title, name, checksum) for item in self.items for name, checksum in item.files.items()]
        used = Section("files", "Files that figures were derived from", [Table(("Source", "File", "SHA-256"), files)])
        return Page(page.title, page.lead, [*page.sections, used])

    def brief(self) -> Screen:
        from careercli.model.screen import Column, Entry, Line, Rows, Said, Screen

        by_age = sorted(self.items, key=lambda item: 999 if item.age_months is None else item.age_months)
        dated = [item for item in by_age if item.age_months is not None]
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


def sources(vocabulary: Vocabulary, today: date) -> Sources:
    """Every source by id; `today` gives their age."""
    known = vocabulary.sources
    cited = cite(sorted(known), vocabulary, today)
    items = [ListedSource(**vars(one), period=known[one.id].period, files=known[one.id].files) for one in cited]
    return Sources(items=items)
