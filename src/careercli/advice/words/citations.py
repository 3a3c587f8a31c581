"""Sources with their age, as an answer cites them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from careercli.advice.words.values import MONTHS, count
from careercli.model.record import record
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.model.page import Section
    from careercli.model.record import Kind
    from careercli.model.skill import Source, Vocabulary


@record
class CitedSource:
    """`age_months` counts from the release to the day of the answer; None where the release is not dated."""

    id: str
    publisher: str
    title: str
    vintage: str
    licence: str
    url: str
    used_for: str
    age_months: int | None

    def words(self) -> str:
        """All of it on one line."""
        facts = (self.vintage, self.age(), self.licence, self.url, f"used for {self.used_for}")
        return f"{self.publisher}: {self.title}; {'; '.join(filter(None, facts))}"

    def age(self) -> str:
        """ "2 years 11 months old", or that no age is known."""
        if self.age_months is None:
            return "undated"
        years, months = divmod(self.age_months, 12)
        parts = [count(years, "year")] * (years > 0) + [count(months, "month")] * (months > 0)
        return " ".join(parts) + " old" if parts else "less than a month old"


_STALE = 18  # months


def stale(ids: Iterable[str], vocabulary: Vocabulary, today: date) -> list[str]:
    """A warning for each of these sources of figures that is over 18 months old."""
    return [
        f"The figures of {one.publisher} ({one.vintage}) are {one.age()}."
        for one in cite(ids, vocabulary, today)
        if (one.age_months or 0) > _STALE
    ]


def cite(ids: Iterable[str], vocabulary: Vocabulary, today: date) -> list[CitedSource]:
    """The sources with these ids, each once, in the order in which they are first named."""
    known = vocabulary.sources
    return [_cited(known[key], today) if key in known else _named(key) for key in dict.fromkeys(ids)]


def _named(source: str) -> CitedSource:
    """A source of the user's own, of which a role file says no more than how it is called."""
    return CitedSource(source, source, "as a role file names it", "", "not stated", "", "quoted pay", None)


def _cited(source: Source, today: date) -> CitedSource:
    return CitedSource(
        id=source.id,
        publisher=source.publisher,
        title=source.title,
        vintage=source.vintage,
        licence=source.licence,
        url=source.url,
        used_for=source.used_for,
        age_months=_months(source.released, today) if source.released else None,
    )


def _months(released: date, today: date) -> int:
    return max(0, (today.year - released.year) * 12 + today.month - released.month - (today.day < released.day))


def oldest(sources: Sequence[CitedSource]) -> str:
    """The month or year of the oldest dated source."""
    dated = [one for one in sources if one.age_months is not None]
    vintage = max(dated, key=lambda one: one.age_months or 0).vintage if dated else ""
    found = re.search(rf"(?:(?:{'|'.join(MONTHS)}) )?\d{{4}}", vintage)
    return found[0] if found else vintage


def source_rows(sources: list[CitedSource]) -> Iterator[Row]:
    for source in sources:
        yield Row("sources", ("sources", "", source.words()))


def source_section(sources: Sequence[CitedSource]) -> Section:
    from careercli.model.page import Section, Table

    rows = [[s.publisher, s.title, s.vintage, s.age(), s.licence, s.url, s.used_for] for s in sources]
    columns = ["Publisher", "Source", "Vintage", "Age", "License", "Address", "Used for"]
    kinds: list[Kind] = ["text", "text", "text", "text", "text", "link", "text"]
    return Section("sources", "Sources", [Table(columns, rows, kinds, cited=[s.id for s in sources])] if rows else [])
