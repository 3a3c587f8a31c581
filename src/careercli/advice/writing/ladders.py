"""Checks of a company's own ladder: grades in rising order, each with a name that can be asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple, get_args

from careercli.advice.writing.faults import Fault
from careercli.model.level import Level, OwnGrade
from careercli.model.role import Role

_ORDER: tuple[str, ...] = get_args(Level)


class TitleRead(NamedTuple):
    """What a title of a role and a grade stands for, and for which role it would without any ladder."""

    role: str | None
    level: Level | None
    grade: str | None
    several: bool
    without: str | None


def ladder_faults(role: Role, read: Callable[[str], TitleRead], currencies: Collection[str]) -> Iterator[Fault]:
    """Every fault of the ladder, and currencies of the file that are none of `currencies`."""
    for number, quote in enumerate(role.pay.quoted):
        if quote.currency not in currencies:
            yield Fault(role.id, ("pay", "quoted", number, "currency"), _no_currency(quote.currency))
    before: list[OwnGrade] = []
    for number, grade in enumerate(role.grades):
        for field, remedy in (*_name(role, grade, read), *_rising(grade, before), *_paid(grade, before, currencies)):
            yield Fault(role.id, ("grades", number, *field), remedy)
        before.append(grade)


Found = Iterator[tuple[tuple[str | int, ...], str]]  # the field of the grade, and what to do


def _name(role: Role, grade: OwnGrade, read: Callable[[str], TitleRead]) -> Found:
    title = f"{role.title} {grade.name}"
    found = read(title)
    level = grade.name.lower() if grade.name.lower() in _ORDER else None
    if level is None and found.role == role.id and found.grade is None:
        level = found.level
    if level:
        remedy = f"{grade.name!r} is a word for the level {level}; give the grade a name of its own, such as L4"
        yield ("name",), f"{remedy}, and say which level it stands for in `level`"
    elif found.role == role.id and found.grade == grade.name:
        if found.without not in (None, role.id):
            yield ("name",), f"{title!r} is a title of {found.without} already; give the grade another name"
    elif found.several:
        yield ("name",), f"{title!r} stands for more than one role; give the grade another name"
    elif found.role not in (None, role.id):
        yield ("name",), f"{title!r} is a title of {found.role} already; give the grade another name"
    elif found.grade:
        yield ("name",), f"{title!r} is read as the grade {found.grade!r}; give it a name with other letters or digits"
    else:
        yield ("name",), f"nobody could ask for {title!r}; give the grade a name of letters and digits"


def _rising(grade: OwnGrade, before: list[OwnGrade]) -> Found:
    last = next((one for one in reversed(before) if one.level), None)
    if grade.level and last and last.level and _ORDER.index(grade.level) < _ORDER.index(last.level):
        yield ("level",), f"is below that of {last.name!r}, {last.level}; grades stand in rising order"


def _paid(grade: OwnGrade, before: list[OwnGrade], currencies: Collection[str]) -> Found:
    for number, band in enumerate(grade.paid):
        at: tuple[str | int, ...] = ("pay",) if grade.pay else ("bands", number)
        if band.currency not in currencies:
            yield (*at, "currency"), _no_currency(band.currency)
        lower = ((one.name, last) for one in reversed(before) for last in one.paid if last.country == band.country)
        name, last = next(lower, ("", None))
        if last is None:
            continue
        if band.currency != last.currency:
            there = f" in {band.country}" if band.country else ""
            yield (*at, "currency"), f"is not that of {name!r}, {last.currency}; one ladder has one currency{there}"
        elif band.low < last.low or band.high < last.high:
            yield at, f"begins or ends below that of {name!r}; bands may overlap, but rise from grade to grade"


def _no_currency(code: str) -> str:
    return f"{code!r} is the currency of no country; write its ISO 4217 code, such as EUR"
