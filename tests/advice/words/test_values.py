"""Values in words: amounts, times, sizes and sources as every format says them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from careercli.advice.words import (
    amount_words,
    attainment_words,
    band_words,
    bands_words,
    called,
    cite,
    commands,
    count,
    counted,
    dollars,
    figure_words,
    first_sentence,
    in_quotes,
    in_text,
    listing,
    money,
    month_words,
    native_words,
    oldest,
    place_words,
    quoted,
    short_money,
    short_place,
    size_words,
    stale,
    turn_words,
    when_words,
)
from careercli.model.level import Band
from careercli.model.market import Attainment
from careercli.model.pay import Conversion, Counts, Native, Place
from careercli.model.skill import Source, Vocabulary
from tests.advice.pay.made import GERMANY, NONE, PAID, POSTED, SEATTLE, few

SWORN = replace(POSTED, basis="sworn", year=2024)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (month_words("2023-12"), "December 2023"),
        (month_words("2023-01"), "January 2023"),
        (month_words("2023-05-17"), "May 2023"),
        (month_words("2023"), "2023"),
        (amount_words(120_000), "120,000"),
        (amount_words(62.5), "62.50"),
        (amount_words(None), "not published"),
        (money(1_000, "EUR"), "EUR 1,000"),
        (money(None, "EUR"), "not published"),
        (short_money(149_225, "USD"), "$149,225"),
        (short_money(62_376, "EUR"), "EUR 62,376"),
        (called("Data Analyst", None), "Data Analyst"),
        (called("Data Analyst", "mid"), "Data Analyst (mid)"),
        (called("Data Analyst", "mid", "IC3"), "Data Analyst IC3 (mid)"),
        (count(1, "role"), "1 role"),
        (count(0, "role"), "0 roles"),
        (count(2_344, "filing"), "2,344 filings"),
        (counted(1, "family", "families"), "1 family"),
        (counted(7, "family", "families"), "7 families"),
        (counted(2_344, "filing"), "2,344 filings"),
        (listing(["a"]), "a"),
        (listing(["a", "b"]), "a and b"),
        (listing(["a", "b", "c"], "or"), "a, b or c"),
        (place_words(GERMANY), "Germany"),
        (place_words(Place("country", "GB", "United Kingdom")), "the United Kingdom"),
        (in_text("Problem framing", "method"), "problem framing"),
        (in_text("SQL", "method"), "SQL"),
        (in_text("R packages", "method"), "R packages"),
        (in_text("NoSQL modeling", "method"), "NoSQL modeling"),
        (in_text("Bayesian statistics", "method"), "Bayesian statistics"),
        (in_text("Airflow", "tool"), "Airflow"),
        (in_quotes("a\nb"), '"a b"'),
    ],
)
def test_small_words(found: str, words: str) -> None:
    assert found == words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "2025"),
        ({"date": "2025-08"}, "January to August 2025"),
        ({"basis": "official", "date": "2025-05"}, "May 2025"),
        ({"years": (2024, 2025)}, "2024 to 2025"),
        ({"years": (2025, 2025)}, "2025"),
        ({"basis": "sworn", "year": 2024}, "fiscal year 2024"),
        ({"basis": "sworn", "years": (2022, 2024)}, "fiscal years 2022 to 2024"),
        ({"basis": "sworn", "years": (2024, 2024), "year": 2024}, "fiscal year 2024"),
    ],
)
def test_the_time_of_a_figure(changes: dict[str, Any], words: str) -> None:
    assert when_words(replace(POSTED, **changes)) == words


def test_what_stands_behind_a_figure() -> None:
    assert size_words(replace(POSTED, n=1_234)) == "n = 1,234"
    assert size_words(replace(POSTED, n=None)) == "sample size not published"
    assert size_words(PAID) == "about 5,000 jobs, relative standard error of the mean wage 2%"
    unknown = replace(PAID, jobs=None, wage_rse=None)
    assert size_words(unknown) == "jobs not published, relative standard error of the mean wage not published"


SPREAD = "10th to 90th percentile 60,000 to 140,000, 25th to 75th 80,000 to 120,000"


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (POSTED, f"median in job ads USD 100,000 a year ({SPREAD}), all levels, United States, 2025, aijobs.net (n ="
         " 100)"),
        (replace(POSTED, level="senior", counts=Counts(9, 0, 0, 0, 0, 1_200, 0), currency="CAD"),
         f"median in job ads CAD 100,000 a year ({SPREAD}), level senior, United States, 2025, aijobs.net (n = 100);"
         " 1,200 of them labeled USD and read as CAD"),
        (replace(POSTED, counts=Counts(9, 0, 0, 0, 0, 0, 0), conversion=Conversion("EUR", 1.0823456, 2024, ())),
         f"median in job ads USD 100,000 a year ({SPREAD}), all levels, United States, 2025, aijobs.net (n = 100);"
         " converted at 1.08235 USD per EUR, average of 2024"),
        (few(), "too few job ads for a figure, all levels, United States, 2025, aijobs.net (n = 3)"),
        (PAID, f"median in the official survey USD 100,000 a year ({SPREAD}) of Data Scientists 15-2051, United States,"
         " May 2025, BLS (about 5,000 jobs, relative standard error of the mean wage 2%)"),
        (replace(PAID, level="senior", occupation=None, p25=None, p75=None), "median in the official survey USD 100,000"
         " a year (10th to 90th percentile 60,000 to 140,000), United States, May 2025, BLS (about 5,000 jobs, relative"
         " standard error of the mean wage 2%)"),
        (replace(POSTED, basis="quoted", mean=90_000), "quoted mean USD 90,000 a year, United States, 2025, aijobs.net"
         " (n = 100)"),
        (replace(POSTED, basis="quoted", period="hour"), "quoted median USD 100,000 an hour, United States, 2025,"
         " aijobs.net (n = 100)"),
    ],
)  # fmt: skip
def test_a_figure_with_everything_that_makes_it_one(figure: Any, words: str) -> None:
    assert figure_words(figure) == words


def test_official_pay_without_a_median_is_said_to_be_none() -> None:
    assert figure_words(replace(PAID, **NONE)).startswith(
        "no yearly pay in the official survey of Data Scientists 15-2051"
    )
    assert figure_words(replace(POSTED, **NONE)).startswith("median in job ads not published")


def test_visa_filings_are_said_to_be_the_least_that_was_committed_to() -> None:
    assert f"({SPREAD}), the least base pay" in figure_words(SWORN)
    assert ", all levels, United States, fiscal year 2024, " in figure_words(SWORN)


def test_a_figure_of_another_country_says_how_it_was_published() -> None:
    native = Native("EUR", "month", 4_000, None, 12.5, "Full-time alone.")
    assert native_words(replace(POSTED, native=native)) == "Full-time alone. Published as EUR 4,000 a month, times 12.5"
    for changes in ({"period": "year"}, {"median": None}, {"in_a_year": None}):
        assert native_words(replace(POSTED, native=replace(native, **changes))) == "Full-time alone"
    assert native_words(POSTED) == ""
    assert figure_words(replace(PAID, native=native)).endswith(
        "); Full-time alone. Published as EUR 4,000 a month, times 12.5"
    )


def test_a_median_as_people_write_it() -> None:
    assert dollars(POSTED) == "$100,000"
    assert dollars(replace(POSTED, currency="EUR", p50=62_376)) == "EUR 62,376"
    assert dollars(replace(POSTED, currency="CAD", p50=44.1, period="hour")) == "CAD 44.10 an hour"
    assert dollars(replace(POSTED, **NONE)) == "not published"


def test_shares_of_education_are_added_up_only_where_all_are_published() -> None:
    known = Attainment("Divers", False, 1.04, 10.2, 20.1, 5.0, 40.0, None, 3.7)
    occupation = PAID.occupation
    assert attainment_words(known, occupation) == (  # type: ignore[arg-type]
        "Divers (15-2051), US workers aged 25 and over: no degree 31.3%, associate's 5%, bachelor's 40%, master's not "
        "published, doctorate or professional 3.7% (BLS, from the American Community Survey; sample size not published)"
    )
    part = attainment_words(replace(known, high_school=None, approximate=True), occupation)  # type: ignore[arg-type]
    assert part
    assert ": no degree not published, " in part
    assert "; approximate match; sample size" in part
    assert attainment_words(None, occupation) is None  # type: ignore[arg-type]
    assert attainment_words(known, None) is None


def test_a_place_for_the_head_of_a_column() -> None:
    assert short_place(SEATTLE) == "Seattle"
    assert short_place(Place("metro", "1", "Minneapolis, MN-WI")) == "Minneapolis"
    assert short_place(Place("metro", "1", "Winston-Salem1, NC")) == "Winston-Salem1"  # as long as fits
    assert short_place(Place("metro", "1", "Winston-Salem12, NC")) == "Winston"
    assert short_place(Place("state", "X", "Some-State-With-A-Name")) == "Some-State-With-A-Name"


def test_first_sentences_end_at_no_abbreviation_and_no_decimal() -> None:
    text = "It is 3.5 times, e.g. more. Is it? Yes! No."
    assert first_sentence(text) == "It is 3.5 times, e.g. more."
    assert first_sentence(text, 2) == "It is 3.5 times, e.g. more. Is it?"
    assert first_sentence(text, 9) == text
    assert first_sentence("No end") == "No end"
    assert first_sentence("It is. ") == "It is."
    assert first_sentence("") == ""


def test_titles_are_quoted_for_a_shell() -> None:
    assert quoted("R&D Engineer (C++)") == '"R&D Engineer (C++)"'
    assert quoted("a$(b)  c") == "'a$(b) c'"
    assert commands("compare", ["a", "b", "c"]) == [
        'careercli compare "a" "b" "c"',
        'careercli compare "a" "b"',
        'careercli compare "a"',
    ]


def test_bands_name_the_currency_where_it_is_not_the_dollar_and_the_country_they_hold_in() -> None:
    dollar, euro = Band(60_000, 80_000, "USD"), Band(60_000, 80_000, "EUR", "DE")
    assert band_words(dollar) == "$60,000 to $80,000"
    assert bands_words([dollar, euro]) == "$60,000 to $80,000; EUR 60,000 to 80,000 (DE)"
    assert bands_words([]) == ""


@pytest.mark.parametrize(
    ("origin", "target", "words"),
    [
        (("individual", "science"), ("management", "science"),
         "building things yourself gives way to leading those who do"),
        (("management", "science"), ("executive", "science"), "leading teams gives way to answering for a whole"
         " function"),
        (("research", "science"), ("lead", "science"),
         "finding out what nobody knows yet gives way to setting the direction for those who build"),
        (("individual", "science"), ("individual", "analysis"),
         "asking questions of data gives way to explaining a business by its data"),
        (("individual", "science"), ("individual", "science"), None),
        (("individual", "science"), ("individual", "product"), None),
        (("management", "science"), ("management", "analysis"), None),
    ],
)  # fmt: skip
def test_how_the_work_turns(origin: tuple[str, str], target: tuple[str, str], words: str | None) -> None:
    assert turn_words(origin, target) == words


def source(key: str, released: date | None, vintage: str = "2024") -> Source:
    return Source(key, key.upper(), "Title", vintage, "CC0", "https://x", "pay", released=released)


@pytest.mark.parametrize(
    ("released", "age"),
    [
        (date(2026, 11, 22), "less than a month old"),
        (date(2026, 10, 23), "less than a month old"),
        (date(2026, 10, 22), "1 month old"),
        (date(2025, 11, 22), "1 year old"),
        (date(2023, 12, 22), "2 years 11 months old"),
        (date(2026, 12, 1), "less than a month old"),
        (None, "undated"),
    ],
)
def test_the_age_of_a_source_counts_whole_months(released: date | None, age: str) -> None:
    [found] = cite(["a"], Vocabulary({}, {}, {"a": source("a", released)}, [], {}, {}), date(2026, 11, 22))
    assert found.age() == age


def test_figures_of_over_eighteen_months_are_warned_of_and_the_oldest_source_is_named() -> None:
    today = date(2026, 11, 22)
    known = {
        "old": source("old", date(2025, 4, 22), "May 2024 to 2025"),
        "just": source("just", date(2025, 5, 22), "2025"),
        "undated": source("undated", None, "1999"),
    }
    vocabulary = Vocabulary({}, {}, known, [], {}, {})
    assert stale(known, vocabulary, today) == ["The figures of OLD (May 2024 to 2025) are 1 year 7 months old."]
    found = cite(["just", "old", "just", "undated", "mine"], vocabulary, today)
    assert [one.id for one in found] == ["just", "old", "undated", "mine"]
    assert found[3].words() == "mine: as a role file names it; undated; not stated; used for quoted pay"
    assert found[1].words() == ("OLD: Title; May 2024 to 2025; 1 year 7 months old; CC0; https://x; used for pay")
    assert oldest(found) == "May 2024"
    assert oldest([found[0]]) == "2025"
    assert oldest([replace(found[0], vintage="spring")]) == "spring"
    assert oldest(found[2:]) == ""
