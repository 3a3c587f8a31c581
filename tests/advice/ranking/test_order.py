"""The order of lists and what they say first: a made-up table of roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from careercli.advice.ranking.growth import outlook_ranking
from careercli.advice.ranking.likeness import alike, near, same_word
from careercli.advice.ranking.order import Order, ordered
from careercli.advice.ranking.sayings import headline, pay_sentence, used_sources
from careercli.advice.ranking.table import Scale, Table
from careercli.model.market import Applicability, Estimate, Fit, Meeting, OccupationFacts, Projection, Scope
from careercli.model.pay import UNITED_STATES, Place
from careercli.model.role import Head
from careercli.model.screen import Bar, Entry, Rows
from careercli.model.skill import Vocabulary
from tests.advice.pay.made import POSTED, SEATTLE

NOTHING = Vocabulary({}, {}, {}, [], {}, {})
A, B, C = ("11-0001", "Cooks"), ("11-0002", "Bakers"), ("11-0003", "Others")


def head(title: str, occupation: tuple[str, str] | None = None, closeness: Any = "exact") -> Head:
    code, called = occupation or (None, None)
    return Head(title.lower(), title, "science", "individual", None, 0, code, called, closeness if code else None)


def grown(percent: float | None, openings: int | None = 9, ai: int | None = 50, code: str = "") -> OccupationFacts:
    projection = Projection(2024, 2034, 1, 1, 1, percent, 3.1, openings, 1, 1, None, None, None, None)
    sources = {"projection": f"bls{code}", "ai": f"ai{code}"}
    return OccupationFacts(code, code, projection, None, None if ai is None else Applicability(0.5, ai, 100), sources)


def table(
    heads: Sequence[Head],
    facts: Mapping[str, OccupationFacts] | None = None,
    covered: Mapping[str, tuple[float, float]] | None = None,
    scale: Scale | None = None,
) -> Table:
    known: Any = SimpleNamespace(
        heads={one.id: one for one in heads}, covered=lambda *_: covered or {}, lists=lambda _: {}
    )
    finder: Any = None
    return Table(
        known, NOTHING, lambda code: (facts or {}).get(code), finder, scale, None if covered is None else ["x"]
    )


ROLES = [
    head("Zebra", A), head("Ant", A, "close"), head("Bee", B), head("Cat", C), head("Dog"), head("Eel", B, "broad"),
    head("Fox", A, "broad"),
]  # fmt: skip
FACTS = {A[0]: grown(5.0, 100, 20), B[0]: grown(5.0, 300, 90), C[0]: grown(-2.0, 200, 70)}


def places(by: Any, *, reverse: bool = False, **changes: Any) -> list[tuple[str, int | None, bool]]:
    made = table(changes.get("roles", ROLES), changes.get("facts", FACTS), changes.get("covered"), changes.get("scale"))
    return [(one.role.title, one.rank, one.wide) for one in ordered(made, made.rows, Order(by, reverse))]


def test_roles_of_one_occupation_stand_together_the_closest_first_and_wide_ones_after_all() -> None:
    assert places("growth") == [
        ("Bee", 1, False), ("Zebra", 1, False), ("Ant", 1, False), ("Cat", 4, False),
        ("Eel", None, True), ("Fox", None, True), ("Dog", None, False),
    ]  # fmt: skip
    assert [title for title, *_ in places("growth", reverse=True)] == [
        "Cat",
        "Bee",
        "Zebra",
        "Ant",
        "Eel",
        "Fox",
        "Dog",
    ]
    assert [title for title, *_ in places("openings")][:4] == ["Bee", "Cat", "Zebra", "Ant"]
    assert [title for title, *_ in places("ai")][:4] == ["Zebra", "Ant", "Cat", "Bee"]
    assert [title for title, *_ in places("ai", reverse=True)][:4] == ["Bee", "Cat", "Zebra", "Ant"]


def test_by_title_nothing_has_a_rank() -> None:
    assert places("title") == [(one, None, False) for one in ("Ant", "Bee", "Cat", "Dog", "Eel", "Fox", "Zebra")]
    assert [title for title, *_ in places("title", reverse=True)] == ["Zebra", "Fox", "Eel", "Dog", "Cat", "Bee", "Ant"]


def test_roles_that_are_level_share_a_rank_and_stand_by_title() -> None:
    covered = {"zebra": (1, 2), "ant": (3, 3), "bee": (2, 4), "cat": (0, 3)}
    found = places("match", covered=covered)
    assert found[:3] == [("Ant", 1, False), ("Bee", 2, False), ("Zebra", 2, False)]
    assert {title: rank for title, rank, _ in found[3:]} == dict.fromkeys(("Cat", "Dog", "Eel", "Fox"), 4)


def scale(place: Place = UNITED_STATES, anchor: Any = POSTED, **indices: float | None) -> Scale:
    of = {
        key: Estimate(50, 9, value, value and value - 5, value and value + 5, 0.0001) for key, value in indices.items()
    }
    keys = sorted(of)
    met = {(one, two): Meeting(9, (50, 50), 2022, 2025, 0.0) for one in keys for two in keys if one < two}
    fit = Fit(Scope("sworn"), "ant", 2.0, 2022, 2025, of, met)
    return Scale([fit], place, "visa filings", anchor, {})


def test_by_pay_what_is_not_placed_comes_last_and_a_wide_occupation_says_nothing() -> None:
    found = places("pay", scale=scale(zebra=90.0, ant=100.0, eel=120.0, cat=None))
    assert found[:3] == [("Eel", 1, False), ("Ant", 2, False), ("Zebra", 3, False)]
    assert found[3:] == [(one, None, False) for one in ("Bee", "Cat", "Dog", "Fox")]
    assert [title for title, *_ in places("pay", reverse=True, scale=scale(zebra=90.0, ant=100.0))][:3] == [
        "Zebra", "Ant", "Bee"
    ]  # fmt: skip


def says(by: Any, *, reverse: bool = False, **changes: Any) -> str:
    made = table(changes.get("roles", ROLES), changes.get("facts", FACTS), changes.get("covered"), changes.get("scale"))
    order = Order(by, reverse)
    return headline(made, ordered(made, made.rows, order), changes.get("asked", []), order)


AFTER = "Forecasts are made for occupations, so roles counted together stand together."


@pytest.mark.parametrize(
    ("by", "reverse", "words"),
    [
        ("title", False, "7 roles, by title."),
        ("title", True, "7 roles, by title, from Z to A."),
        ("growth", False, f"Bakers and Cooks grow fastest, by 5% to 2034; all US jobs by 3.1%. {AFTER}"),
        ("growth", True, f"Others grow slowest, by -2% to 2034; all US jobs by 3.1%. {AFTER}"),
        ("openings", False, f"Bakers have the most openings, 300 a year. {AFTER}"),
        ("openings", True, f"Cooks have the fewest openings, 100 a year. {AFTER}"),
        ("ai", False, "AI can assist Cooks least, more than 20% of occupations. That is known of occupations, so roles"
         " counted together stand together."),
        ("ai", True, "AI can assist Bakers most, more than 90% of occupations. That is known of occupations, so roles"
         " counted together stand together."),
        ("pay", False, "Nothing is published to sort 7 roles by."),
    ],
)  # fmt: skip
def test_who_is_first(by: str, reverse: bool, words: str) -> None:
    assert says(by, reverse=reverse) == words


def test_who_is_covered_most_with_the_others_that_are_level() -> None:
    assert says("match", covered={"ant": (1, 4)}) == "You cover most of what Ant asks for: 25%."
    two = {"ant": (1, 4), "bee": (2, 8)}
    assert says("match", covered=two) == "You cover most of what Ant and Bee ask for: 25%."
    assert says("match", covered={**two, "cat": (1, 4)}) == "You cover most of what Ant, Bee and 1 more ask for: 25%."
    every = dict.fromkeys(("ant", "bee", "cat", "dog", "eel", "fox"), (1, 2)) | {"zebra": (1, 4)}
    assert says("match", covered=every, reverse=True) == "You cover least of what Zebra asks for: 25%."


@pytest.mark.parametrize(
    ("by", "reverse", "words"),
    [
        ("title", False, "7 of 7 roles use it and pay; by title."),
        ("growth", False, "7 of 7 roles use it and pay; fastest growing first."),
        ("growth", True, "7 of 7 roles use it and pay; slowest growing first."),
        ("openings", True, "7 of 7 roles use it and pay; fewest openings first."),
        ("ai", False, "7 of 7 roles use it and pay; those that AI can assist least first."),
        ("match", False, "7 of 7 roles use it and pay; what you cover most first."),
    ],
)
def test_how_many_pass_and_in_what_order(by: str, reverse: bool, words: str) -> None:
    asked = [SimpleNamespace(one="uses it", several="use it"), SimpleNamespace(one="pays", several="pay")]
    assert says(by, reverse=reverse, asked=asked) == words
    made = table(ROLES[:1])
    [found] = ordered(made, made.rows, Order())
    assert headline(made, [found], asked, Order()) == "1 of 1 role uses it and pays; by title."  # type: ignore[arg-type]
    assert headline(made, [], asked, Order()) == "None of 1 role uses it and pays."  # type: ignore[arg-type]


def paid(*, reverse: bool = False, found: Scale | None = None, **indices: float) -> str:
    used = found or scale(**indices)  # type: ignore[arg-type]
    made = table(ROLES, FACTS, None, used)
    placed = [one for one in ordered(made, made.rows, Order("pay", reverse)) if one.rank]
    return pay_sentence(used, placed, reverse=reverse)


def test_who_is_paid_most_against_the_role_at_100() -> None:
    assert paid(ant=100.0) == "Too few visa filings to rank roles."
    assert paid(ant=100.0, bee=130.0) == ("Bee pays most in visa filings, about 30% more than Ant, like for like.")
    assert paid(ant=100.0, bee=80.0) == "Ant pays most in visa filings, like for like."
    assert paid(reverse=True, ant=100.0, bee=80.0) == (
        "Bee pays least in visa filings, about 20% less than Ant, like for like."
    )
    assert paid(bee=130.0, cat=90.0) == "Bee pays most in visa filings, like for like."
    assert paid(ant=100.0, bee=102.0) == (
        "Bee pays most in visa filings, like for like; Ant cannot be told apart from it."
    )
    close: Any = {"bee": 130.0, "cat": 129.0, "dog": 128.0, "eel": 129.5, "fox": 129.8, "zebra": 50.0}
    assert paid(**close) == (
        "Bee pays most in visa filings, like for like; Fox, Eel, Cat and 1 more cannot be told apart from it."
    )


def test_where_two_share_too_little_their_intervals_tell_them_apart() -> None:
    for value, apart in ((120.0, False), (119.9, True), (121.0, False)):
        used = scale(bee=130.0, cat=value)
        used = replace(used, fits=[replace(used.fits[0], meetings={})])
        assert ("cannot be told apart" not in paid(found=used)) == apart  # 125 to 135 and 115 to 125
    used = scale(bee=130.0, cat=50.0)
    of = {**used.fits[0].of, "cat": replace(used.fits[0].of["cat"], low=None)}
    used = replace(used, fits=[replace(used.fits[0], meetings={}, of=of)])
    assert "Cat cannot be told apart" in paid(found=used)


def test_what_the_first_comes_to_in_an_area_that_was_named() -> None:
    first = "Bee pays most in visa filings, about 30% more than Ant, like for like"
    assert says("pay", scale=scale(ant=100.0, bee=130.0)) == f"{first}."
    local = scale(SEATTLE, ant=100.0, bee=130.0)
    assert says("pay", scale=local) == f"{first}. In Seattle-Tacoma-Bellevue, WA that is about $130,000."
    assert says("pay", scale=scale(SEATTLE, None, ant=100.0, bee=130.0)) == f"{first}."
    odd = scale(SEATTLE, replace(POSTED, p50=100_049), ant=100.0, bee=130.0)
    assert odd.index("bee", odd.fits[0]).amount == 130_100  # of 130,063.7, in hundreds
    assert odd.index("nobody", odd.fits[0]).value is None
    assert odd.index("nobody", odd.fits[0]).n == 0


def test_the_sources_are_those_of_the_columns_that_are_shown() -> None:
    facts = {A[0]: grown(5.0, code="A"), B[0]: grown(5.0, code="B")}
    made = table(ROLES[:3], facts, None, scale(ant=100.0))
    assert used_sources(made, ["title"]) == []
    assert used_sources(made, ["pay"]) == ["oflc-perm", "oflc-lca", "aijobs-salaries"]
    assert sorted(used_sources(made, ["growth"])) == ["blsA", "blsB"]
    assert sorted(used_sources(made, ["ai", "openings"])) == ["aiA", "aiB", "blsA", "blsB"]
    assert used_sources(table(ROLES[:3], facts), ["pay"]) == []


def ranking(by: Any = "growth", *, top: int | None = None, reverse: bool = False, facts: Any = None) -> Any:
    return outlook_ranking(table(ROLES, facts or FACTS), date(2026, 1, 1), order=Order(by, reverse), top=top)


def test_occupations_are_ranked_with_the_roles_counted_in_each_and_wider_ones_are_not() -> None:
    found = ranking()
    assert [(one.rank, one.title, one.roles) for one in found.occupations] == [
        (1, "Bakers", ["bee"]), (1, "Cooks", ["zebra", "ant"]), (3, "Others", ["cat"]),
        (None, "Bakers", ["eel"]), (None, "Cooks", ["fox"]),
    ]  # fmt: skip
    assert [one.id for one in found.roles] == ["bee", "zebra", "ant", "cat", "eel", "fox"]
    assert (found.everyone_percent, found.last_year, found.by) == (3.1, 2034, "growth")
    assert [one.id for one in ranking(top=2).roles] == ["bee", "zebra", "ant"]
    rows = [row.cells for row in found.rows()]
    assert rows[:6] == [
        ("rank", "bee", "1"), ("occupation", "bee", "Bakers 11-0002"), ("projected_change", "bee", "+5%"),
        ("openings", "bee", "300"), ("ai_applicability", "bee", "higher than that of 90% of occupations"),
        ("rank", "zebra", "1"),
    ]  # fmt: skip
    assert ("occupation", "eel", "Bakers 11-0002, wider than the role") in rows
    assert ("rank", "eel", "") in rows


def test_a_page_of_occupations_with_all_jobs_last() -> None:
    ranked, wider, _ = ranking().page().sections
    assert ranked.blocks[0].rows == [
        ["Bakers", "+5%", 300, "90%", "Bee"], ["Cooks", "+5%", 100, "20%", "Zebra and Ant"],
        ["Others", "-2%", 200, "70%", "Cat"], ["All US jobs", "+3.1%", "", "", ""],
    ]  # fmt: skip
    assert ranked.blocks[0].columns[1] == "Jobs to 2034"
    assert wider.blocks[1].rows == [["Bakers", "Eel"], ["Cooks", "Fox"]]


def cells(rows: Rows) -> list[list[Any]]:
    return [
        [
            one.text if isinstance(one, Entry) else one.share if isinstance(one, Bar) else getattr(one, "names", None)
            for one in line.values
        ]
        for line in rows.lines
    ]


def test_a_screen_of_occupations_on_one_scale() -> None:
    screen = ranking().brief()
    assert [one.text for one in screen.answer[0]] == [
        "Bakers and Cooks grow fastest", f", by 5% to 2034; all US jobs by 3.1%. {AFTER}"
    ]  # fmt: skip
    rows, remark = screen.pieces
    assert cells(rows) == [
        ["Bakers", "+5%", 1.0, "300", ["Bee"]], ["Cooks", "+5%", 1.0, "100", ["Zebra", "Ant"]],
        ["Others", "-2%", 0.0, "200", ["Cat"]], ["All US jobs", "+3.1%", 0.62, "", ""],
    ]  # fmt: skip
    assert remark.said[0].text == "Wider occupations, without a rank: Bakers, Eel; Cooks, Fox."
    assert screen.unsaid == ["2 wider occupations, which have no rank"]
    assert screen.next == ["careercli outlook --sort openings"]
    by_openings = ranking("openings").brief()
    assert by_openings.next == ["careercli outlook --sort growth"]
    assert cells(by_openings.pieces[0])[0] == ["Bakers", "300", 1.0, "+5%", ["Bee"]]
    # whose growth has no room on a narrow screen
    assert "All US jobs" not in [row[0] for row in cells(by_openings.pieces[0])]
    unknown = {A[0]: grown(-5.0, None, None), B[0]: grown(1.0, 7), C[0]: grown(None, 3)}
    assert cells(ranking(facts=unknown).brief().pieces[0]) == [
        ["Bakers", "+1%", 0.2, "7", ["Bee"]], ["Cooks", "-5%", 0.0, "none", ["Zebra", "Ant"]],
        ["All US jobs", "+3.1%", 0.62, "", ""],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("physics", "physicists", True),
        ("statistics", "statistician", True),
        ("accounting", "accountant", True),
        ("kubernets", "kubernetes", False),
        ("data", "date", False),
        ("art", "arts", False),
        ("sql", "sql", True),
        ("c3po", "c3pos", False),
        ("economy", "economies", True),
    ],
)
def test_forms_of_one_word(one: str, other: str, same: bool) -> None:
    assert same_word(one, other) == same_word(other, one) == same


def test_names_that_somebody_means() -> None:
    names = ["Health Insurance", "Healthcare", "Public Health Care", "Insurance", "Retail"]
    assert alike("insurance", names) == ["Insurance"]
    assert alike("health insurances", names) == ["Health Insurance"]
    assert alike("health", names) == ["Health Insurance", "Public Health Care"]
    assert alike("heal", names) == ["Health Insurance", "Healthcare", "Public Health Care"]
    assert alike("tail", names) == ["Retail"]
    assert alike("hea", names) == []
    assert alike("the", names) == []
    assert alike("of  RETAIL", names) == ["Retail"]


def test_names_that_are_spelled_like_it() -> None:
    names = ["Retail", "Insurance", "Healthcare", "Oil"]
    assert near("retial", names) == ["Retail"]
    assert near("xyz", names) == []
    assert near("nsuran", names, 1) == ["Insurance"]
    assert near("heal", names) == ["Healthcare"]
    assert near("hea", names) == []
