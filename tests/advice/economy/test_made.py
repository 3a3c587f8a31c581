"""Lists and searches of five made-up occupations, some figures of which nobody publishes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from careercli.advice.economy.finding import FoundOccupations, find_occupations
from careercli.advice.economy.listing import OccupationListing, list_occupations
from careercli.advice.economy.selecting import COLUMNS, Wish, column_names, select
from careercli.errors import NotFoundError, UsageError
from careercli.model import limits
from careercli.model.economy.occupation import OccupationRow
from careercli.model.market import OccupationFacts, Projection
from careercli.model.screen import Bar, Rows
from careercli.model.skill import Vocabulary
from tests.advice.outlook.test_words import AI, GROWING
from tests.advice.pay.made import SEATTLE
from tests.told import words_in

WORDS = Vocabulary({}, {}, {}, [], {}, {})
ROWS = [
    OccupationRow("1", "Ant Keepers", 50_000, 300, -4.0, 10, 30, "none", 1),
    OccupationRow("2", "Bee Keepers", 90_000, 100, 2.0, 20, 10, "associate", 3),
    OccupationRow("3", "Cat Sitters", None, None, None, None, None, None, None),
    OccupationRow("4", "Divers", 90_000, 200, 8.0, 40, 20, "bachelor", 4),
    OccupationRow("5", "Eel Cooks", 40_000, 400, 0.5, 5, 10, "associate", 2),
]


def listed(*, projection: Projection | None = GROWING, **wish: Any) -> OccupationListing:
    def find(code: str) -> OccupationFacts | None:
        return OccupationFacts(code, code, projection, None, AI, {"ai": "x"}) if code != "3" else None

    return list_occupations(select(ROWS, Wish(**wish)), WORDS, find, date(2026, 1, 1))


@pytest.mark.parametrize(
    ("by", "reverse", "order", "ranks"),
    [
        ("title", False, "12345", [None] * 5),
        ("title", True, "54321", [None] * 5),
        ("pay", False, "24153", [1, 1, 3, 4, None]),
        ("pay", True, "51243", [1, 2, 3, 3, None]),
        ("growth", False, "42513", [1, 2, 3, 4, None]),
        ("openings", False, "42153", [1, 2, 3, 4, None]),
        ("ai", False, "25413", [1, 1, 3, 4, None]),
        ("ai", True, "14253", [1, 2, 3, 3, None]),
    ],
)
def test_the_highest_come_first_and_ai_that_helps_least(by: Any, reverse: bool, order: str, ranks: list[Any]) -> None:
    found = select(ROWS, Wish(by=by, reverse=reverse))
    assert "".join(row.code for row, _ in found.found) == order
    assert [rank for _, rank in found.found] == ranks
    assert select(ROWS, Wish(by=by, reverse=reverse, top=2)).placed == found.found[:2]


def test_filters_are_told_in_words() -> None:
    both = Wish(degree="associate", using=[("Sonar", {"1", "5"}), ("Maps", {"5", "2"})])
    assert both.said == "usually take an associate's degree at entry, use Sonar and use Maps"
    assert [row.code for row, _ in select(ROWS, both).found] == ["5"]
    assert Wish(degree="none").said == "usually take no degree at entry"
    assert Wish().said == ""
    none = listed(degree="doctorate")
    assert none.summary == "No occupation is known to usually take a doctorate at entry."
    assert none.notes == [none.summary]
    assert (none.sources, none.brief().pieces, none.page().sections[0].blocks) == ([], [], [])


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ({}, "5 occupations of the US economy are known by official figures."),
        ({"degree": "none"}, "1 occupation of 5 usually take no degree at entry."),
        ({"by": "pay"}, "official pay is highest for Bee Keepers, $90,000 at the median."),
        ({"by": "pay", "reverse": True}, "official pay is lowest for Eel Cooks, $40,000 at the median."),
        ({"by": "growth"}, "jobs of Divers grow fastest, +8%, all US jobs +3.1%."),
        ({"by": "growth", "projection": None}, "jobs of Divers grow fastest, +8%."),
        ({"by": "growth", "reverse": True}, "jobs of Ant Keepers grow least or shrink most, -4%, all US jobs +3.1%."),
        ({"by": "openings"}, "Divers have most openings, 40 a year."),
        ({"by": "openings", "reverse": True}, "Eel Cooks have fewest openings, 5 a year."),
        ({"by": "ai"}, "AI can assist least with the work of Bee Keepers."),
        ({"by": "ai", "reverse": True}, "AI can assist most with the work of Ant Keepers."),
        (
            {"by": "pay", "place": SEATTLE, "paid": {"1": 70_000}},
            "official pay in Seattle-Tacoma-Bellevue, WA is highest for Ant Keepers, $70,000 at the median.",
        ),
        ({"by": "pay", "place": SEATTLE, "paid": {}}, "nothing to sort them by is published."),
    ],
)
def test_a_list_in_a_sentence(wish: dict[str, Any], words: str) -> None:
    assert listed(**wish).summary.endswith(words)


def test_pay_of_a_place_is_told_with_how_many_it_is_known_of() -> None:
    there = listed(place=SEATTLE, paid={"1": 70_000, "2": None})
    assert there.notes == ["Pay in Seattle-Tacoma-Bellevue, WA is known of 1 of 5 occupations."]
    assert (there.place, listed().place) == (SEATTLE.name, "United States")
    assert (listed(place=SEATTLE).notes, listed().notes) == ([], [])


def test_what_is_laid_out_of_a_list() -> None:
    found = listed(by="growth")
    assert found.visible() == ["growth", *(name for name in COLUMNS if name != "growth")]
    assert [*found.page().sections[0].blocks[0].columns][:3] == ["Occupation", "Jobs to 2034", "Median, United States"]  # type: ignore[union-attr]
    [rows] = found.brief().pieces
    assert isinstance(rows, Rows)
    assert [(one.head.replace("\n", " "), one.right, one.least, one.keep) for one in rows.columns] == [
        ("Occupation", False, 0, False), ("Jobs to 2034", True, 0, True), ("", False, 70, False),
        ("Median officially", True, 0, False), ("Jobs", True, 110, False), ("Openings a year", True, 70, False),
        ("AI assists more than", True, 100, False), ("Usual degree", False, 90, False), ("Job zone", True, 110, False),
    ]  # fmt: skip
    assert [line.values[2] for line in rows.lines] == [Bar(1.0), Bar(0.25), Bar(0.0625), Bar(0.0), Bar(0.0)]
    assert words_in(rows.lines[0].values) == [
        "Divers",
        "+8%",
        "$90,000",
        "200",
        "40",
        "20%",
        "bachelor's",
        "4",
    ]
    assert words_in(rows.lines[-1].values) == ["Cat Sitters", *["none"] * 7]
    assert found.brief().unsaid == ["1 without such a figure"]
    assert listed().brief().unsaid == []
    chosen = listed(by="growth", columns=["pay"])
    assert (chosen.visible(), chosen.header()) == (["pay"], ("id", "title", "family", "track", "pay"))
    assert chosen.brief().pieces[0].columns[1].least == 0  # type: ignore[union-attr]
    none = select([ROWS[2]], Wish(by="growth"))
    [unknown] = list_occupations(none, WORDS, lambda _: None, date(2026, 1, 1)).brief().pieces
    assert unknown.lines[0].values[2] == Bar(0)  # type: ignore[union-attr]
    many = [row._replace(code=str(number)) for number in range(13) for row in ROWS]
    long = list_occupations(select(many, Wish(by="pay")), WORDS, lambda _: None, date(2026, 1, 1)).brief().pieces[0]
    assert (len(long.lines), long.hidden) == (60, 5)  # type: ignore[union-attr]


def test_columns_by_their_names_and_what_occupations_have_not() -> None:
    assert column_names([" Median , job-zone", "pay,,title,rank"]) == ["pay", "job_zone"]
    for name in ("family", "aliases", "match_share", "core"):
        with pytest.raises(UsageError) as error:
            column_names([name])
        assert str(error.value).startswith(f'Nothing is known of "{name}" for occupations')
    with pytest.raises(UsageError, match='There is no column "opening"'):
        column_names(["opening"])
    for name, meant in (("openigs", ["openings"]), ("xyz", [])):
        with pytest.raises(UsageError) as error:
            column_names([name])
        assert error.value.candidates == meant
        assert str(error.value).endswith(f'"{name}".' + (f" Did you mean {meant[0]}?" if meant else ""))


TOOLS: Mapping[str, Collection[str]] = {f"Sonar {n}": {"4", *(["1"] if n < 5 else [])} for n in range(1, 6)}


def found(query: str, tools: Mapping[str, Collection[str]] = TOOLS) -> FoundOccupations:
    def using(words: Sequence[str]) -> Mapping[str, Collection[str]]:
        return {name: codes for name, codes in tools.items() if {*words} <= {*name.lower().split()}}

    return find_occupations(query, ROWS, (), lambda text: text.lower().split(), using, WORDS, date(2026, 1, 1))


def why(query: str) -> dict[str, str]:
    return {one.id: "; ".join(one.matched) for one in found(query).items}


def test_what_has_the_words_in_its_title_comes_first_and_then_what_has_most_jobs() -> None:
    tools = {"Keepers": {"5", "4"}}
    assert [one.id for one in found("keepers", tools).items] == ["1", "2", "5", "4"]
    assert [one.id for one in found("sitters").items] == ["3"]
    assert found("the keepers?").parts == ["keepers"]


def test_why_an_occupation_was_found() -> None:
    assert why("keepers") == {"1": 'title has "keepers"', "2": 'title has "keepers"'}
    assert why("bee keepers associate") == {"2": 'title has "bee keepers"; usually takes an associate\'s degree'}
    assert why("associates degree") == {
        "5": "usually takes an associate's degree",
        "2": "usually takes an associate's degree",
    }
    assert why("none") == {"1": "usually takes no degree"}
    assert why("bachelors degree divers") == {"4": 'title has "divers"; usually takes a bachelor\'s degree'}
    assert why("sonar") == {"1": "uses Sonar 1, Sonar 2, Sonar 3 and Sonar 4",
                            "4": "uses Sonar 1, Sonar 2, Sonar 3, Sonar 4 and 1 more"}  # fmt: skip
    assert why("ant sonar") == {"1": 'title has "ant"; uses Sonar 1, Sonar 2, Sonar 3 and Sonar 4'}
    for query in ("degree", "the", "ant bachelor", "bee sonar", ""):
        with pytest.raises(NotFoundError, match="No occupation's name, technology or usual degree matches"):
            found(query)


def test_a_query_has_a_bound() -> None:
    with pytest.raises(UsageError, match=f"longer than {limits.QUERY} characters"):
        found("x" * (limits.QUERY + 1))
    with pytest.raises(NotFoundError):
        found("x" * limits.QUERY)


def test_the_first_screen_of_what_was_found() -> None:
    screen = found("sonar").brief()
    assert screen.answer[0][0].text == '2 occupations fit "sonar"'
    assert found("ant").brief().answer[0][0].text == '1 occupation fits "ant"'
    [rows] = screen.pieces
    assert isinstance(rows, Rows)
    assert words_in(rows.lines[1].values)[2:] == ["$90,000", "bachelor's"]
    assert words_in(found("sitters").brief().pieces[0].lines[0].values)[2:] == ["none", "none"]  # type: ignore[union-attr]
    assert [(one.right, one.least, one.keep) for one in rows.columns] == [
        (False, 0, False), (False, 0, True), (True, 70, False), (False, 110, False)
    ]  # fmt: skip
    assert (rows.hidden, screen.next[0]) == (0, 'careercli show "Ant Keepers"')
