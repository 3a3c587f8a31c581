"""Sentences that are nearly those of another role, needs that are nearly the same, and a role copied line by line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import yaml
from syrupy.assertion import SnapshotAssertion

from careercli.advice.writing.copying import copied
from careercli.advice.writing.likeness import NeedsLike, Pair, alike, pairs, texts
from careercli.model.level import Band, OwnGrade
from careercli.model.role import Education, Occupation, Outlook, Role, Skills, Work
from tests.formats.test_golden import expected

DEEP = "A diver brings every lost anchor up from the dark harbor floor at night."
ALSO = "A diver brings every lost anchor up from the deep harbor floor at night."


def role(key: str, text: str = "x", **more: object) -> Role:
    made = Role(key, key.upper(), "science", "individual", text, Skills({"python": None}))
    return replace(made, **more)  # type: ignore[arg-type]


def found(one: str, other: str, least: int = 80) -> list[int]:
    known = {"a": role("a", one), "b": role("b", other)}
    return [likeness for likeness, *_ in pairs({"a": known["a"]}, known, least)]


def test_what_is_told_of_two_sentences() -> None:
    known = {"a": role("a", "Begins. " + DEEP), "b": role("b", week=["nothing", ALSO])}
    assert alike({"a": known["a"]}, known, 80) == [Pair(96, "a", "definition", DEEP, "b", "week.1", ALSO)]
    assert [pair.role for pair in alike(known, known, 80)] == ["a"]  # of two that are asked for, the earlier
    assert alike({"c": role("c", "Something else is said here by somebody.")}, known, 80) == []
    assert alike({}, known, 80) == []


@pytest.mark.parametrize(
    ("one", "other", "is_found"),
    [
        (DEEP, ALSO, True),
        (DEEP, DEEP, True),
        ("Count all the oysters today.", "Count all the oysters daily.", True),  # five words
        ("Count the oysters today.", "Count the oysters daily.", False),
        # seven words of which two longer ones are the same, wherever they stand; of eight, three in a row
        (
            "Alphabet xx bravissimo yy charitable zz dolphins.",
            "Alphabet aa bravissimo bb charitable cc dolphins.",
            True,
        ),
        (
            "Alphabet xx bravissimo yy charitable zz dolphins qq.",
            "Alphabet aa bravissimo bb charitable cc dolphins dd.",
            False,
        ),
        (
            "Alphabet xx bravissimo yy charitable zz dolphins echoes.",
            "Alphabet aa bravissimo yy charitable cc dolphins dd.",
            True,
        ),
    ],
)
def test_which_sentences_are_held_against_each_other(one: str, other: str, is_found: bool) -> None:
    assert bool(found(one, other, 70)) == is_found


def test_words_of_four_letters_say_something() -> None:
    assert found("Ship aa bb cc dock dd.", "Ship ee ff gg dock hh.", 40)
    assert not found("Sea aa bb cc fog dd.", "Sea ee ff gg fog hh.", 10)


def test_a_pair_is_at_least_so_much_alike() -> None:
    assert found(DEEP, ALSO, 95) == [96]
    assert found(DEEP, ALSO, 97) == []
    assert found(DEEP, DEEP, 100) == [100]


def test_each_sentence_stands_with_the_one_that_is_most_alike_and_never_with_one_of_its_own_role() -> None:
    known = {"b": role("b", ALSO), "c": role("c", DEEP), "d": role("d", ALSO), "a": role("a", DEEP, tips=[DEEP, ALSO])}
    asked = {"a": known["a"]}
    assert {(one.dotted(), likeness, other.role) for likeness, one, other in pairs(asked, known, 80)} == {
        ("tips.1", 100, "b"), ("tips.0", 100, "c"), ("definition", 100, "c")
    }  # fmt: skip
    assert [pair.text for pair in alike(asked, known, 80)] == [DEEP, DEEP, ALSO]
    assert len(alike(asked, known, 80, most=2)) == 2
    alone = {"a": known["a"]}
    assert alike(alone, alone, 80) == []
    assert alike({"e": role("e")}, {**known, "e": role("e")}, 80) == []  # others may be alike, nobody asks


def test_every_text_has_its_place_in_the_file() -> None:
    noted = Occupation("15-2051", "Data Scientists", "broad", note="it is wide")
    made = role("a", "Dives.", tips=["One.", "Two."], skills=Skills({"python": "reads", "sql": None}), occupation=noted,
                outlook=Outlook("High.", None), confused_with={"b": "B stays dry."})  # fmt: skip
    assert [(".".join(map(str, place)), text) for place, text in texts(made)] == [
        ("definition", "Dives."), ("skills.core.python", "reads"), ("outlook.demand", "High."), ("tips.0", "One."),
        ("tips.1", "Two."), ("confused_with.b", "B stays dry."), ("occupation.note", "it is wide"),
    ]  # fmt: skip


def test_roles_with_nearly_the_same_needs_are_found_by_the_rarest_that_they_share() -> None:
    needs = {"a": {"sql": 3, "nets": 3, "oars": 3}, "b": {"sql": 3, "nets": 3, "oars": 2}, "c": {"sql": 3, "ropes": 3},
             "d": {"sql": 3}, "e": {"nets": 3, "sql": 3}}  # fmt: skip
    near = NeedsLike(needs, 0.9)
    assert [near.before(one) for one in needs] == [[], ["a"], [], [], []]
    wide = NeedsLike(needs, 0.5)
    assert [wide.before(one) for one in needs] == [[], ["a"], [], ["c"], ["a", "b", "c", "d"]]
    many = NeedsLike({str(number): {"sql": 3} for number in range(7)}, 0.9)
    assert [many.before(str(number)) for number in range(7)][-1] == ["0", "1", "2", "3"]


RICH = role(
    "a",
    'Says "no", at 5: all \\ of it.',
    aliases=["Diver 2", "no"],
    work=Work(["train-users"], []),
    skills=Skills({"python": "its: use", "sql": None}, {"on": None}),
    tools=["r", "c-plus-plus", "1c"],
    education=Education("bachelor", ["none"], fields=["physics"]),
    occupation=Occupation("15-2051", "Data Scientists", "exact"),
    entry=True,
    confirmed={"tools": date(2026, 1, 2)},
    tips=["A\u0007b", "c"],
    grades=[OwnGrade("B1", bands=[Band(1, 2, "EUR")], expected=["a, b"])],
)


def test_a_copy_says_what_the_role_says_in_lines_that_yaml_reads_back(snapshot: SnapshotAssertion) -> None:
    text = "\n".join(
        f"{name}: {value[0]}" if len(value) == 1 and not value[0].startswith(" ") else "\n".join([f"{name}:", *value])
        for name, value in copied(RICH).items()
    )
    assert f"{text}\n" == expected(snapshot, "yaml")
    read = yaml.safe_load(text)
    assert (read["definition"], read["aliases"], read["tips"]) == (RICH.definition, RICH.aliases, RICH.tips)
    assert read["skills"] == {"core": {"python": "its: use", "sql": None}, "important": {"on": None}}
    assert (read["entry"], read["confirmed"], read["tools"]) == (True, RICH.confirmed, RICH.tools)
    assert read["grades"] == [{"name": "B1", "bands": [{"low": 1, "high": 2, "currency": "EUR"}], "expected": ["a, b"]}]
