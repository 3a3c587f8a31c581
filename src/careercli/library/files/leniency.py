"""What pydantic would make something else of in a role file, and what it cannot see in pay and grades."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from careercli.library.files.mistakes.fields import Location
from careercli.library.files.names import ID, visible
from careercli.library.files.yamlfile import A_DATE, A_NUMBER, A_TRUTH, Document, Problem
from careercli.model import limits

Named = list[tuple[Location, str]]
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def lenient(document: Document) -> Iterator[Problem]:
    """Digits in quotes, seconds since 1970, true as 1 and 1 as true."""
    confirmed = document.data.get("confirmed")
    days: dict[Location, Any] = {("reviewed",): document.data.get("reviewed")}
    if isinstance(confirmed, dict):
        days |= {("confirmed", claim): day for claim, day in confirmed.items()}
    for location, day in days.items():
        if isinstance(day, int) or (isinstance(day, str) and not _DAY.fullmatch(day)):
            yield document.problem(location, A_DATE)
    for name in ("entry", "final"):
        if isinstance(document.data.get(name), (str, int)) and not isinstance(document.data[name], bool):
            yield document.problem((name,), A_TRUTH)
    for location, number in _numbers(document):
        if isinstance(number, (str, bool)):
            yield document.problem(location, A_NUMBER)


def quoted_sources(document: Document) -> Named:
    """The sources of quoted pay that are written like an id, and so must be one of ours."""
    return [(location, text) for location, text in _sources(document) if ID.fullmatch(text)]


def unfit_sources(document: Document) -> Iterator[Problem]:
    """Sources of the user's own that name nothing, or are no name."""
    for location, text in _sources(document):
        if not visible(text):
            yield document.problem(location, "must not be empty")
        elif len(text) > limits.TITLE:
            yield document.problem(location, f"is longer than {limits.TITLE} characters; name the source, in short")


def repeated_grades(document: Document) -> Iterator[Problem]:
    """Grades of one name, whatever their capitals: nobody could ask for either."""
    seen: dict[str, int] = {}
    for number, grade in enumerate(_items(document.data.get("grades"))):
        name = grade.get("name") if isinstance(grade, dict) else None
        if isinstance(name, str) and seen.setdefault(name.casefold(), number) != number:
            yield document.problem(("grades", number, "name"), "names a grade a second time; give it another name")


def _sources(document: Document) -> Named:
    return [
        (("pay", "quoted", number, "source"), quote["source"])
        for number, quote in enumerate(_quoted(document))
        if isinstance(quote, dict) and isinstance(quote.get("source"), str)
    ]


def _numbers(document: Document) -> Iterator[tuple[Location, Any]]:
    """Every amount and count, of whatever type it is."""
    for number, quote in enumerate(_quoted(document)):
        if isinstance(quote, dict):
            yield from ((("pay", "quoted", number, name), quote.get(name)) for name in ("amount", "n"))
    for number, grade in enumerate(_items(document.data.get("grades"))):
        band = grade.get("pay") if isinstance(grade, dict) else None
        if isinstance(band, dict):
            yield from ((("grades", number, "pay", name), band.get(name)) for name in ("low", "high"))


def _quoted(document: Document) -> list[Any]:
    pay = document.data.get("pay")
    return _items(pay.get("quoted") if isinstance(pay, dict) else None)


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
