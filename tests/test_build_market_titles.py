"""Filings by occupation, pooled advertised pay, pay abroad, and the checksum of the rules, on made-up tables."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

import pytest
from tools.build_market.abroad import official_abroad, write_abroad
from tools.build_market.advertised import POOLED_COLUMNS, Cell, Key, pooled_rows
from tools.build_market.files import InputError, Row
from tools.build_market.filings import code_of_2018, filed, filed_rows
from tools.build_market.postings import Posting
from tools.build_market.readings import code_of, rules

from careercli.library.catalog import Catalog
from tests.tables import rows_of

CODES = {"15-1252": "Software Developers", "15-2051": "Data Scientists", "11-3021": "Managers"}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("15-1252", "15-1252"), ("15-2051.01", "15-2051"), ("15-1132", "15-1252"), ("15-1133", "15-1252"),
        ("15-1199.08", "15-2051"), ("15-1199.02", "15-1299"), ("15-1199", "15-1299"), ("15-2041.02", "15-2051"),
        ("15-2041.01", "15-2041"), ("15-1111", "15-1221"), ("3021-11-01 00:00:00", "11-3021"),
    ],
)  # fmt: skip
def test_codes_of_2010_and_finer_ones_become_those_of_2018(written: str, code: str) -> None:
    assert code_of_2018(written) == code


def filing(title: str, code: str, filings: int) -> Row:
    return {"job_title": title, "soc_code": code, "filings": str(filings)}


def test_shares_of_a_role_are_of_all_its_filings_and_small_ones_are_counted_together() -> None:
    rows = [
        filing("PILOT", "15-1252", 600), filing("PILOT", "15-1132", 100), filing("SR PILOT", "15-2051.01", 293),
        filing("PILOT", "11-3021", 7), filing("PILOT", "15-9999", 5), filing("BAKER", "15-1252", 3),
        filing("MANAGER", "11-3021", 2),
    ]  # fmt: skip
    found = filed(rows, lambda title: ("pilot", None) if "PILOT" in title else (None, None), CODES)
    assert list(filed_rows(found, CODES)) == [
        ("pilot", 1000, "15-1252", "Software Developers", 700, 0.7, 100, 1),
        ("pilot", 1000, "15-2051", "Data Scientists", 293, 0.293, 0, 1),
        ("pilot", 1000, None, None, 7, 0.007, 0, 1),
    ]
    assert found.lost == {"no code of 2018": 5, "title that is no role": 3, "generic title": 2}


def cell(year: int, number: int, currency: str = "CAD") -> tuple[Key, Cell]:
    return ("", "CA", year), Cell(
        [Posting(year, "SE", "Pilot", "CA", currency, 100, 120, False, False, True) for _ in range(number)], None  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "pooled"),
    [
        ([cell(2022, 50), cell(2023, 6), cell(2024, 5), cell(2025, 3)], (2023, 2025, 14, 110)),
        ([cell(2024, 4), cell(2025, 3)], (2024, 2025, 7, None)),
        ([cell(2023, 6), cell(2024, 5, "USD"), cell(2025, 5)], (2023, 2025, 11, 110)),
        ([cell(2023, 40), cell(2025, 10)], None),
        ([cell(2025, 9)], None),
        ([cell(2022, 40), cell(2025, 9)], None),
        ([cell(2024, 40, "USD"), cell(2025, 9)], None),
    ],
)
def test_years_are_pooled_where_the_latest_has_too_few(
    cells: list[tuple[Key, Cell]], pooled: tuple[int, int, int, int | None] | None
) -> None:
    rows = [dict(zip(POOLED_COLUMNS, row, strict=True)) for row in pooled_rows({"pilot": dict(cells)})]
    assert [(row["first"], row["last"], row["n"], row["p50"]) for row in rows] == ([pooled] if pooled else [])


def pay(country: str, code: str, period: str, median: float, **other: Any) -> Row:
    facts = {"country": country, "code": code, "title": "flying ", "period": period, "currency": "EUR", "per": "month"}
    blank = dict.fromkeys(("mean", "p10", "p25", "p75", "p90", "employees", "licence"), "")
    return {**facts, **blank, "p50": str(median), "source": "Office 2024", **other}


SINGAPORE = {
    "year": "2024", "ssoc2020": "3153", "occupation": "Pilot", "employees_covered": "", "gross_p25": "9",
    "gross_p50": "10", "gross_p75": "11",
}  # fmt: skip
CROSSWALK = {
    "countries": {
        code: {"source": "office", "classification": "ISCO", "basis": "Pay."} for code in ("CA", "DE", "FI", "SG")
    },
    "codes": {
        "53-2011": {"FI": {"3153": "exact", "31": "broad"}, "DE": {"3": "broad"}, "SG": {"3153": "close"}},
        "53-2012": {"CA": {"72600": "exact"}},
    },
}
ABROAD = [
    pay("FI", "3153", "2024", 5000.5), pay("FI", "3153", "2023", 4000), pay("FI", "31", "2024", 1),
    pay("DE", "3", "2025-04", 5, per="month"), pay("DE", "3", "2025", 70, per="year"), pay("DE", "4", "2025", 1),
    pay("CA", "72600", "2024 release", 44, per="hour"),
    pay("CA", "72600", "2023-2024", 45, per="hour", source="Job Bank 2025"),
]  # fmt: skip


def test_pay_abroad_is_that_of_the_latest_period_in_the_publishers_units(tmp_path: Path) -> None:
    singapore = [{**SINGAPORE, "industry": "All Industries"}, {**SINGAPORE, "industry": "Air", "gross_p50": "99"}]
    write_abroad(tmp_path, official_abroad(ABROAD, singapore, CROSSWALK), CROSSWALK)
    found = [
        (row["country"], row["code"], row["per"], row["p50"], row["in_a_year"]) for row in rows_of(tmp_path / "pay.tsv")
    ]
    assert found == [
        ("CA", "72600", "hour", "45", ""), ("DE", "3", "year", "70", "1"), ("FI", "31", "month", "1", "12"),
        ("FI", "3153", "month", "5000.5", "12"), ("SG", "3153", "month", "10", "12"),
    ]  # fmt: skip
    codes = [(row["country"], row["rank"], row["code"], row["closeness"]) for row in rows_of(tmp_path / "codes.tsv")]
    assert codes == [
        ("DE", "1", "3", "broad"), ("FI", "1", "3153", "exact"), ("FI", "2", "31", "broad"),
        ("SG", "1", "3153", "close"), ("CA", "1", "72600", "exact"),
    ]  # fmt: skip


def test_a_code_of_the_crosswalk_without_pay_is_an_error() -> None:
    with pytest.raises(InputError, match=r"crosswalk.*3153"):
        official_abroad(ABROAD[4:], [], CROSSWALK)


def module(text: str) -> list[str]:
    return list(code_of(textwrap.dedent(text)))


CODE = '''
    """What it is for."""
    import re
    from a import b

    WORDS = {"lead": 1}  # kept: the words stand here


    @cache
    def read(title):
        """Says nothing new."""
        # a remark
        from c import d

        return WORDS.get(title)
'''


def test_a_move_a_comment_or_a_docstring_changes_no_rule() -> None:
    moved = CODE.replace("from a import b", "from a.b.c import (\n        b,\n    )").replace(
        "a remark", "another remark"
    )
    moved = moved.replace("Says nothing new.", "Says\n\n        more.").replace(
        "from c import d", "from c.e import d\n"
    )
    assert module(moved) == module(CODE)
    assert "".join(module(CODE)).count("@cache") == 1


@pytest.mark.parametrize(("old", "new"), [('"lead": 1', '"lead": 2'), ("WORDS.get", "OTHER.get"), ("@cache", "@once")])
def test_an_edit_of_words_or_code_changes_the_rules(old: str, new: str) -> None:
    assert module(CODE.replace(old, new)) != module(CODE)


def test_a_new_alias_changes_the_checksum(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rules(catalog)
    entries = catalog.entries()
    assert rules(catalog) == before
    with_alias = [entries[0]._replace(names=[*entries[0].names, "sky pilot"]), *entries[1:]]
    monkeypatch.setattr(catalog, "entries", lambda: with_alias)
    assert rules(catalog) != before
