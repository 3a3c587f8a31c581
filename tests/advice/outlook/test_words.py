"""Growth and openings in words: made-up projections, each sentence written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from careercli.advice.outlook import outlook, outlook_facts, outlook_figures
from careercli.advice.outlook.filed import filed_growth_words, filed_outlooks, filed_rows, filed_sentence
from careercli.advice.outlook.occupation import (
    FiledOutlook,
    OutlookFigures,
    RoleOutlook,
    change_words,
    filed_words,
    occupation_words,
)
from careercli.advice.outlook.opening import outlook_screen
from careercli.model.market import Applicability, Filed, FiledCode, Hiring, OccupationFacts, Projection, Reasons
from careercli.model.page import Page
from careercli.model.role import Occupation, Outlook
from careercli.model.screen import Bar, Entry, Facts, Rows, Screen, Sentence
from careercli.model.skill import Source, Vocabulary
from tests.advice.pay.made import CANADA, DIVERS, ROLE, asked

GROWING = Projection(
    2024, 2034, 245_900, 328_400, 82_500, 33.5, 3.1, 23_400, 4_500, 7_600, 2.7, "Bachelor's degree", "None",
    "Short-term on-the-job training",
)  # fmt: skip
SHRINKING = replace(GROWING, change=-12_300, change_percent=-5.0)
REASONS = Reasons("data scientists", ["More data."], ["Fewer tools."], "it covers much.")
AI = Applicability(0.31, 87, 785)
WORDS = Vocabulary({}, {}, {"bls": Source("bls", "BLS", "T", "2024", "CC0", "u", "f")}, [], {}, {"15-2051": REASONS})


def role(projection: Projection | None = GROWING, **changes: Any) -> RoleOutlook:
    made = RoleOutlook("diver", "Diver", DIVERS, OutlookFigures(projection, reasons=REASONS), None, None)
    return replace(made, **changes)


def filed_as(*each: tuple[str, float, float, int | None]) -> list[FiledOutlook]:
    return [FiledOutlook(code, code, code.lower(), share, growth, openings) for code, share, growth, openings in each]


def text(said: Sentence) -> str:
    return "".join(one.text for one in said)


def screen(*roles: RoleOutlook, hirings: Any = ()) -> Screen:
    return outlook_screen(roles, hirings, [], [], Page("Outlook", "", []))


def said(*roles: RoleOutlook) -> str:
    return text(screen(*roles).answer[0])


def test_a_change_is_told_with_its_years_its_jobs_and_that_of_all_jobs() -> None:
    assert change_words(GROWING) == "+33.5% from 2024 to 2034 (+82,500 jobs); all occupations +3.1%"
    assert change_words(SHRINKING) == "-5% from 2024 to 2034 (-12,300 jobs); all occupations +3.1%"
    assert change_words(replace(GROWING, all_occupations_percent=None)) == "+33.5% from 2024 to 2034 (+82,500 jobs)"
    assert change_words(replace(GROWING, change_percent=None)) == "not published"
    assert change_words(replace(GROWING, change=None)) == "not published"


def test_everything_that_is_known_of_an_occupation() -> None:
    figures = OutlookFigures(GROWING, None, AI, REASONS)
    facts = dict(outlook_facts(Outlook("High.", "Some."), replace(DIVERS, note="a note"), figures))
    assert facts == {
        "demand": "High.",
        "effect_of_ai": "Some.",
        "closest_occupation": "Data Scientists 15-2051, the same occupation",
        "what_it_covers": "A note. It covers much.",
        "jobs": "245,900 in 2024, 2.7% of them self-employed",
        "projected_change": "+33.5% from 2024 to 2034 (+82,500 jobs); all occupations +3.1%",
        "openings": "about 23,400 a year on average; each year about 4,500 people leave the labor force and 7,600 move "
        "to another occupation",
        "entry": "Bachelor's degree, no related experience, training on the job: short-term on-the-job training",
        "why_more": "More data.",
        "why_fewer": "Fewer tools.",
        "ai_applicability": "score 0.31 of 1, higher than that of 87% of 785 occupations: how far its activities "
        "overlap with what people used an AI chat assistant for; it says nothing of jobs gained or lost",
    }
    other = dict(outlook_facts(Outlook(), replace(DIVERS, title="Divers"), OutlookFigures(reasons=REASONS)))
    assert other["closest_occupation"] == "Divers 15-2051, the same occupation; in short, data scientists"
    assert [*outlook_facts(Outlook(), None, OutlookFigures(GROWING))] == []
    bare = replace(
        GROWING, jobs=None, self_employed_percent=None, openings=None, entry_education=None, entry_experience="5 years"
    )
    facts = dict(outlook_facts(Outlook(), DIVERS, OutlookFigures(bare)))
    assert {"jobs", "openings", "what_it_covers", "demand"}.isdisjoint(facts)
    assert facts["entry"].startswith("related experience: 5 years, ")
    part = replace(GROWING, self_employed_percent=None, leaving=None)
    facts = dict(outlook_facts(Outlook(), DIVERS, OutlookFigures(part)))
    assert (facts["jobs"], facts["openings"]) == ("245,900 in 2024", "about 23,400 a year on average")
    assert occupation_words(replace(DIVERS, closeness="close")) == "Data Scientists 15-2051, a close match"


def filed(n: int = 10, *codes: FiledCode) -> Filed:
    return Filed(n, 2022, 2025, [*codes], 3, "oflc-titles")


CODES = (FiledCode("15-1252", "Software Developers", 63, 0.63), FiledCode("15-2051", "Data Scientists", 23, 0.1))


def test_under_what_employers_file_a_title() -> None:
    assert filed_words(filed(5_534, *CODES)) == (
        "employers file 63% of these jobs as Software Developers, 10% as Data Scientists; 5,534 filings, fiscal years "
        "2022 to 2025"
    )
    assert filed_words(filed(10, *CODES)).startswith("employers file 63%")
    assert filed_words(filed(9, *CODES)) == "too few to say: 9 filings, fiscal years 2022 to 2025"
    assert filed_words(filed(1, *CODES)) == "too few to say: 1 filing, fiscal years 2022 to 2025"


def test_growth_is_told_of_occupations_with_a_tenth_of_ten_filings() -> None:
    def find(code: str) -> OccupationFacts:
        return OccupationFacts(code, code, {"15-2051": GROWING}.get(code), None, None, {})

    assert filed_outlooks(filed(10, *CODES), find, WORDS) == [
        FiledOutlook("15-2051", "Data Scientists", "data scientists", 0.1, 33.5, 23_400)
    ]
    assert filed_outlooks(filed(9, *CODES), find, WORDS) == []
    assert filed_outlooks(filed(10, replace(CODES[1], share=0.099)), find, WORDS) == []
    assert filed_outlooks(None, find, WORDS) == []
    assert filed_outlooks(filed(10, *CODES), lambda _: None, WORDS) == []
    unknown = OccupationFacts("15-2051", "", replace(GROWING, change_percent=None), None, None, {})
    assert filed_outlooks(filed(10, *CODES), lambda _: unknown, WORDS) == []


def test_growth_of_several_occupations_in_words() -> None:
    found = filed_as(("A", 0.6, 15.8, 115_200), ("B", 0.3, -2.0, None))
    assert filed_growth_words(found) == (
        "A +15.8%, 115,200 openings a year; B -2%; 10% are filed under other occupations"
    )
    assert filed_growth_words(filed_as(("A", 0.996, 1.0, None))) == "A +1%"


@pytest.mark.parametrize(
    ("growths", "everyone", "words"),
    [
        ((15.8, 33.5), 3.1, "Jobs like Diver grow by 15.8 to 33.5% to 2034, depending on where they are counted; all US"
         " jobs by 3.1%."),
        ((15.8, 15.8), 3.1, "Jobs like Diver grow by 15.8% to 2034, counted as a; all US jobs by 3.1%."),
        ((0.0, 5.0), None, "Jobs like Diver grow by 0 to 5% to 2034, depending on where they are counted."),
        ((-2.0, 5.0), 3.1, "Jobs like Diver change by -2 to +5% to 2034, depending on where they are counted; all US"
         " jobs grow by 3.1%."),
        ((-2.0, -2.0), 3.1, "Jobs like Diver shrink by 2% to 2034, counted as a; all US jobs grow by 3.1%."),
    ],
)  # fmt: skip
def test_between_which_ends_jobs_grow(growths: tuple[float, float], everyone: float | None, words: str) -> None:
    one = role(filed_outlooks=filed_as(*((name, 0.5, grown, 9) for name, grown in zip("AB", growths, strict=True))))
    assert text(filed_sentence(one, 2034, everyone)) == words


def values(rows: Rows) -> list[list[Any]]:
    return [
        [one.text if isinstance(one, Entry) else one.share if isinstance(one, Bar) else one for one in line.values]
        for line in rows.lines
    ]


def test_a_row_for_each_occupation_on_the_scale_of_the_largest() -> None:
    one = role(filed_outlooks=filed_as(("A", 0.6, 20.0, 1_200), ("B", 0.3, -40.0, None)))
    rows = filed_rows(one, 2034, 10.0)
    assert values(rows) == [
        ["A", "60%", "+20%", 0.5, "1,200"],
        ["B", "30%", "-40%", 0.0, "none"],
        ["All US jobs", "", "+10%", 0.25, ""],
    ]
    assert rows.legend == "10% are filed under other occupations. The closest to the work is Data Scientists."
    assert rows.lines[-1].kept
    own = replace(one, filed_outlooks=filed_as(("15-2051", 1.0, 20.0, 1)))
    assert filed_rows(own, 2034, None).legend == ""
    assert values(filed_rows(own, 2034, None)) == [["15-2051", "100%", "+20%", 1.0, "1"]]
    assert values(filed_rows(own, 2034, 80.0))[1][3] == 1.0
    assert values(filed_rows(replace(own, filed_outlooks=filed_as(("A", 1.0, 0.5, 1))), 2034, None))[0][3] == 1.0
    among = replace(own, filed_outlooks=filed_as(("A", 0.6, 20.0, 1), ("15-2051", 0.4, 20.0, 1)))
    assert filed_rows(among, 2034, None).legend == ""
    assert values(filed_rows(replace(own, filed_outlooks=filed_as(("A", 1.0, 0.0, 1))), 2034, None))[0][3] == 0.0


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (role(), "Jobs like Diver grow by 33.5% to 2034, counted as data scientists; all US jobs by 3.1%."),
        (role(replace(GROWING, change_percent=0.5)),
         "Jobs like Diver grow by 0.5% to 2034, counted as data scientists; all US jobs by 3.1%."),
        (role(filed_outlooks=filed_as(("A", 0.9, 2.0, None))),
         "Jobs like Diver grow by 2% to 2034, counted as a; all US jobs by 3.1%."),
        (role(SHRINKING),
         "Jobs like Diver shrink by 5% to 2034, counted as data scientists; all US jobs grow by 3.1%."),
        (role(replace(GROWING, change_percent=0.0, all_occupations_percent=None)),
         "Jobs like Diver do not change to 2034, counted as data scientists."),
        (role(replace(GROWING, change_percent=0.0)),
         "Jobs like Diver do not change to 2034, counted as data scientists; all US jobs grow by 3.1%."),
        (role(occupation=replace(DIVERS, closeness="broad")),
         "Jobs like Diver grow by 33.5% to 2034, counted as data scientists, which hold many other titles; all US jobs"
         " by 3.1%."),
        (role(id="15-2051"), "Jobs of Diver grow by 33.5% to 2034; all US jobs by 3.1%."),
        (role(None), "No forecast is published for Diver."),
        (role(replace(GROWING, change_percent=None)), "No forecast is published for Diver."),
        (role(occupation=None), "No forecast is published for Diver."),
        (role(figures=OutlookFigures(GROWING)),
         "Jobs like Diver grow by 33.5% to 2034, counted as Data Scientists; all US jobs by 3.1%."),
    ],
)  # fmt: skip
def test_the_first_sentence_of_one(found: RoleOutlook, words: str) -> None:
    assert said(found) == words


def test_the_first_sentence_of_several() -> None:
    other = role(SHRINKING, title="Sailor")
    assert said(role(), other) == (
        "Jobs like Diver change by +33.5% to 2034, like Sailor by -5%; all US jobs by +3.1%."
    )
    assert said(role(None), other) == "Jobs like Sailor change by -5% to 2034; all US jobs by +3.1%."
    assert said(role(None), role(None)) == "No forecast is published for these roles."
    unknown = replace(GROWING, all_occupations_percent=None)
    assert said(role(unknown), role(unknown)) == "Jobs like Diver change by +33.5% to 2034, like Diver by +33.5%."


def test_the_table_of_growth() -> None:
    half = replace(GROWING, change_percent=16.75, openings=None)
    wide = role(half, title="Sailor", occupation=replace(DIVERS, closeness="broad"))
    [rows] = screen(role(), wide).pieces
    assert isinstance(rows, Rows)
    assert values(rows) == [
        ["Diver", "+33.5%", 1.0, "23,400", "data scientists"],
        ["Sailor", "+16.75%*", 0.5, "none", "data scientists"],
        ["All US jobs", "+3.1%", 3.1 / 33.5, "", ""],
    ]
    assert rows.legend == "* of a wider occupation, which holds many other titles"
    assert [column.head for column in rows.columns] == ["Role", "To 2034", "", "Openings a year", "Counted as"]
    [little] = screen(role(replace(GROWING, change_percent=0.5, all_occupations_percent=None)), role(None)).pieces
    assert values(little)[0][2] == 1.0  # type: ignore[arg-type]
    [alone] = screen(role(replace(SHRINKING, all_occupations_percent=20.0))).pieces
    assert isinstance(alone, Rows)
    assert values(alone)[0][:3] == ["data scientists", "-5%", -0.25]
    assert [column.head for column in alone.columns] == ["Counted as", "To 2034", "", "Openings a year"]
    assert alone.legend == ""
    assert screen(role(None)).pieces == []


def test_facts_in_words_and_ads_that_name_ai() -> None:
    told: dict[str, Any] = {"demand": "One. Two. Three.", "ai_effect": "Four. Five. Six."}
    hirings = [Hiring("US", {"2025-01": 1.0, "2025-02": 4.0, "2025-03": 8.0}, "x"), Hiring("DE", {"2025-01": 1.0}, "x")]
    figures = OutlookFigures(None, ai=AI)
    [facts] = screen(role(figures=figures, **told), hirings=hirings).pieces
    assert isinstance(facts, Facts)
    assert [(one.label, one.values[0].text, one.inside) for one in facts.facts] == [  # type: ignore[union-attr]
        ("Demand", "One. Two.", False),
        ("AI", "Four. Five.", False),
        ("It can assist", "more than 87% of occupations", True),
        ("Ads that name AI", "1.0% in January 2025 \u2582\u2585\u2588 8.0% in March 2025", False),
    ]
    [facts] = screen(role(None), hirings=[Hiring("US", {"2025-01": 0.5, "2025-02": 1.0}, "x")]).pieces
    assert [one.label for one in facts.facts] == ["Ads that name AI"]  # type: ignore[union-attr]
    [facts] = screen(role(figures=figures)).pieces
    assert [(one.label, one.inside) for one in facts.facts] == [("AI can assist", False)]  # type: ignore[union-attr]
    [facts] = screen(role(figures=figures, **told), role(None, title="Sailor", demand="X. Y.")).pieces
    assert [(one.label, one.values[0].text) for one in facts.facts] == [  # type: ignore[union-attr]
        ("Demand, Diver", "One."), ("AI, Diver", "Four."), ("Demand, Sailor", "X.")
    ]  # fmt: skip


def test_what_to_do_next_and_what_is_left_out() -> None:
    alone, both = screen(role()), screen(role(), role(), role())
    assert alone.next == ["careercli outlook --sort growth", 'careercli salary "Diver"', "careercli outlook"]
    assert both.next[0] == 'careercli salary "Diver" "Diver" "Diver"'
    assert (alone.many, both.many, screen(role(), role()).many) == (False, True, False)
    own = role(id="15-2051", figures=OutlookFigures(GROWING))
    explained = (role(), role(figures=OutlookFigures(GROWING)), role(id="15-2051"), own, role(occupation=None))
    assert [bool(screen(one).unsaid) for one in explained] == [True, True, True, False, False]
    assert both.title == "Diver, Diver and Diver"


def test_an_answer_keeps_two_years_of_months_and_says_what_is_missing() -> None:
    months = {f"{year}-{month:02}": float(month) for year in (2023, 2024, 2025) for month in range(12, 0, -1)}
    one = replace(asked(role=replace(ROLE, occupation=Occupation("11-1111", "Cooks", "exact"))), facts=None)
    found = outlook([one, one], [Hiring("US", months, "x")], WORDS, date(2026, 1, 1))
    [hiring] = found.ai_postings
    assert (len(hiring.shares), min(hiring.shares), max(hiring.shares)) == (25, "2023-12", "2025-12")
    assert [*hiring.shares] == sorted(hiring.shares)
    assert len(found.roles) == 1
    assert found.notes[0] == "Diver: occupation 11-1111 is not part of the data."
    known = outlook([asked(places=[CANADA])], [Hiring("US", {}, "x")], WORDS, date(2026, 1, 1))
    assert known.notes == ["The share of postings that mention AI is not published for Canada."]
    assert outlook([asked()], [Hiring("US", {}, "x")], WORDS, date(2026, 1, 1)).notes == []


def test_a_trend_is_drawn_from_zero() -> None:
    found = outlook([], [Hiring("US", {"2025-01": 0.0, "2025-02": 7.0, "2025-03": 3.0}, "x")], WORDS, date(2026, 1, 1))
    table = found.page().sections[1].blocks[1]
    assert table.rows == [["US", "0.0%", "3.0%", "\u2581\u2588\u2584", "January 2025 to March 2025"]]  # type: ignore[union-attr]
    still = outlook([], [Hiring("US", {"2025-01": 0.0}, "x")], WORDS, date(2026, 1, 1))
    assert still.page().sections[1].blocks[1].rows[0][3] == "\u2581"  # type: ignore[union-attr]


def test_figures_come_with_the_reasons_of_their_code() -> None:
    facts = OccupationFacts("15-2051", "x", GROWING, None, AI, {"projection": "bls"})
    assert outlook_figures(facts, WORDS) == OutlookFigures(GROWING, None, AI, REASONS, {"projection": "bls"})
    assert outlook_figures(replace(facts, code="1"), WORDS).reasons is None
    assert outlook_figures(None, WORDS) == OutlookFigures()
