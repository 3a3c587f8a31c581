"""What is wrong with a company's own ladder: names that cannot be asked for, levels and bands that fall."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from careercli.advice.writing.ladders import TitleRead, ladder_faults
from careercli.model.level import Band, OwnGrade
from careercli.model.role import Pay, QuotedPay
from tests.advice.writing.test_checks import ROLE


def faults(*grades: OwnGrade, **read: Any) -> list[tuple[str, str]]:
    def as_asked(title: str) -> TitleRead:
        return TitleRead(
            **({"role": "diver", "level": None, "grade": title.split()[-1], "several": False, "without": None} | read)
        )

    found = ladder_faults(replace(ROLE, grades=[*grades]), as_asked, ["USD", "EUR"])
    return [(".".join(map(str, one.location)), one.remedy) for one in found]


def band(low: int, high: int, currency: str = "USD", country: str | None = None) -> Band:
    return Band(low, high, currency, country)


@pytest.mark.parametrize(
    ("first", "second", "fields"),
    [
        (band(10, 20), band(10, 20), []),
        (band(10, 20), band(9, 30), ["grades.1.pay"]),
        (band(10, 20), band(15, 19), ["grades.1.pay"]),
        (band(10, 20), band(15, 30, "EUR"), ["grades.1.pay.currency"]),
        (band(10, 20, country="US"), band(1, 2, country="DE"), []),
        (band(10, 20), band(10, 20, "XYZ"), ["grades.1.pay.currency"] * 2),
    ],
)
def test_bands_rise_in_one_currency_in_each_country(first: Band, second: Band, fields: list[str]) -> None:
    assert [where for where, _ in faults(OwnGrade("G1", pay=first), OwnGrade("G2", pay=second))] == fields


def test_bands_are_held_against_the_last_of_their_country() -> None:
    grades = [OwnGrade("G1", bands=[band(10, 20, country="DE")]), OwnGrade("G2"), OwnGrade("G3", bands=[
        band(1, 2), band(9, 20, country="DE")])]  # fmt: skip
    [(where, remedy)] = faults(*grades)
    assert where == "grades.2.bands.1"
    assert remedy == "begins or ends below that of 'G1'; bands may overlap, but rise from grade to grade"
    [(_, remedy)] = faults(grades[0], OwnGrade("G2", bands=[band(10, 20, "EUR", "DE")]))
    assert remedy == "is not that of 'G1', USD; one ladder has one currency in DE"
    [(_, remedy)] = faults(OwnGrade("G1", pay=band(1, 2)), OwnGrade("G2", pay=band(1, 2, "EUR")))
    assert remedy == "is not that of 'G1', USD; one ladder has one currency"


@pytest.mark.parametrize(
    ("levels", "told"),
    [
        (("mid", "senior"), []),
        (("senior", "senior"), []),
        (("senior", "mid"), ["grades.1.level"]),
        (("senior", None, "mid"), ["grades.2.level"]),
        ((None, "mid"), []),
    ],
)
def test_levels_rise(levels: Any, told: list[str]) -> None:
    grades = [OwnGrade(f"G{number}", level) for number, level in enumerate(levels)]
    assert [where for where, _ in faults(*grades)] == told


@pytest.mark.parametrize(
    ("name", "read", "told"),
    [
        ("G1", {}, None),
        ("Senior", {}, "'Senior' is a word for the level senior; give the grade a name of its own"),
        ("Jr", {"grade": None, "level": "entry"}, "'Jr' is a word for the level entry;"),
        ("G1", {"without": "sailor"}, "'Pearl Diver G1' is a title of sailor already;"),
        ("G1", {"without": "diver"}, None),
        ("G1", {"several": True, "grade": None, "role": None}, "'Pearl Diver G1' stands for more than one role;"),
        ("G1", {"role": "sailor"}, "'Pearl Diver G1' is a title of sailor already;"),
        ("G1", {"grade": "G2"}, "'Pearl Diver G1' is read as the grade 'G2';"),
        ("G1", {"grade": None}, "nobody could ask for 'Pearl Diver G1';"),
        ("G1", {"grade": None, "role": None}, "nobody could ask for 'Pearl Diver G1';"),
    ],
)
def test_a_grade_has_a_name_that_can_be_asked_for(name: str, read: dict[str, Any], told: str | None) -> None:
    found = faults(OwnGrade(name), **read)
    assert [where for where, _ in found] == (["grades.0.name"] if told else [])
    assert not told or found[0][1].startswith(told)


def test_quoted_pay_is_in_money_that_there_is() -> None:
    quoted = [QuotedPay(5, code, "mean", "US", "2025", "x") for code in ("USD", "XYZ")]
    read: Any = None
    [fault] = ladder_faults(replace(ROLE, pay=Pay(quoted)), read, ["USD"])
    assert fault.location == ("pay", "quoted", 1, "currency")
    assert fault.remedy.startswith("'XYZ' is the currency of no country")
