"""What `roles check` says of a file and what a new one is made of, each at its edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from careercli.advice.writing.check import check_roles
from careercli.advice.writing.drafting import Drafted, claims, draft, too_close
from careercli.advice.writing.plain import Checked, looked_over
from careercli.model.level import OwnGrade
from careercli.model.market import Filed, FiledCode
from careercli.model.role import Education, Occupation, Outlook, Role, Skills, Work

ROLE = Role(
    "diver", "Pearl Diver", "science", "individual", "A pearl diver dives for pearls.", Skills({"sql": None}),
    occupation=Occupation("15-2051", "Data Scientists", "exact"),
)  # fmt: skip

OTHER = replace(ROLE, id="other", title="Other", definition="An other one sails ships home.")


def faults(role: Role, *others: Role, beside: Any = (), filed: Any = None) -> list[tuple[str, str]]:
    known = {one.id: one for one in (*others, role)}
    found = check_roles({role.id: role}, known, beside, {role.id: filed} if filed else {})
    return [(".".join(map(str, one.location)), one.remedy) for one in found]


def filed(most: float, own: float = 0.2, n: int = 10) -> Filed:
    codes = [FiledCode("15-1252", "Software Developers", 9, most), FiledCode("15-2051", "Data Scientists", 9, own)]
    return Filed(n, 2022, 2025, codes, 0, "oflc-titles")


@pytest.mark.parametrize(
    ("note", "found", "told"),
    [
        (None, filed(0.4), ["occupation"]),
        (None, filed(0.39), []),  # less than twice as many
        (None, filed(0.4, n=9), []),
        ("software developers build more", filed(0.4), []),
        ("unlike 15-1252", filed(0.4), []),
        ("Another reason.", filed(0.4), ["occupation.note"]),
        (None, replace(filed(0.4), codes=[]), []),
        (None, replace(filed(0.4), codes=filed(0.4).codes[::-1]), []),
        (None, replace(filed(0.01), codes=filed(0.01).codes[:1]), ["occupation"]),
    ],
)
def test_an_occupation_that_employers_choose_half_as_often_needs_a_reason(
    note: str | None, found: Filed, told: list[str]
) -> None:
    occupation = Occupation("15-2051", "Data Scientists", "exact", note)
    assert [where for where, _ in faults(replace(ROLE, occupation=occupation), filed=found)] == told


def test_links_agree_in_both_directions_in_a_folder() -> None:
    there = replace(OTHER, id="sailor", title="Sailor", skills=Skills({"excel": None}), comes_from=["diver"])
    way = replace(ROLE, goes_to=["sailor"])
    assert faults(way, there, beside=["sailor"]) == []
    away = replace(there, comes_from=[])
    assert faults(way, away, beside=["sailor"]) == [
        ("goes_to.0", "sailor does not name diver in comes_from; add it there or remove it here")
    ]
    assert faults(way, away) == []
    assert [where for where, _ in faults(replace(ROLE, comes_from=["nobody"]))] == ["comes_from.0"]
    assert faults(replace(ROLE, confused_with={"diver": "Same."})) == [
        ("confused_with.diver", "names the role itself; remove it")
    ]


def test_a_title_is_of_one_role_however_it_is_written() -> None:
    other = replace(ROLE, id="other", title="PEARL diver", skills=Skills({"excel": None}))
    assert faults(ROLE, other)[0] == ("title", "is also the title of other; nobody could ask for either")


def test_notes_are_of_moves_that_are_named_and_claims_of_words_that_are_there() -> None:
    assert faults(replace(ROLE, move_notes={"x": "Why."}))[0][0] == "move_notes.x"
    known = replace(ROLE, confirmed={"dives  for pearls": date(2026, 1, 1), "swims": date(2026, 1, 1)})
    assert [where for where, _ in faults(known)] == ["confirmed.swims"]


def test_roles_that_need_the_same_tell_themselves_apart() -> None:
    skills = Skills(dict.fromkeys("abcdefghij"))
    one, other = replace(ROLE, skills=skills), replace(OTHER, skills=skills)
    assert faults(one, other) == [
        ("skills", "needs nearly the same skills as other (1.00); tell them apart in confused_with")
    ]
    assert faults(one, replace(other, confused_with={"diver": "It differs."})) == []
    assert faults(replace(one, confused_with={"other": "It differs."}), other) == []
    needs: Any = {"other": dict.fromkeys("abcdefghij", "core"), "far": dict.fromkeys("abcde", "core")}
    assert too_close(one.needs(), needs) == ["other"]
    assert too_close(one.needs(), {"other": {**needs["other"], "t": "tool"}}) == ["other"]


def points(definition: str = ROLE.definition, known: Any = None, **changes: Any) -> list[tuple[str, str]]:
    role = replace(ROLE, definition=definition, **changes)
    found: Checked = looked_over({role.id: role}, {role.id: role, **(known or {})})
    return [(one.field, one.why) for one in found.items]


def test_sentences_that_are_long_or_do_not_begin_with_who_acts() -> None:
    assert points() == []
    assert points(title="Sailor") == [("definition", "begin with the role and what it does")]
    assert points("Pearl divers dive.") == [("definition", "begin with the role and what it does")]
    long = " ".join(["word"] * 60)
    assert points(tips=[long])[0][0] == "tips.0"
    assert points(tips=[long])[0][1].startswith("has 60 words")


@pytest.mark.parametrize(
    ("tip", "told"),
    [
        (" ".join(["Dive", *["deep"] * 24]), ""),
        (" ".join(["Dive", *["deep"] * 25]), "has 26 words; say it in two sentences"),
        ("In a b c d e f g, dive.", ""),  # eight words before who acts
        ("In a b c d e f g h, dive.", "begin with who acts"),
        ("Although it is cold, dive.", "begin with who acts"),
        ("Used by divers, it sinks.", "begin with who acts"),
        ("Based on nets, it sinks.", ""),
        ("Dive deep, although it is cold.", "a contrast is hung on; make a sentence of it"),
    ],
)
def test_what_is_hard_to_read(tip: str, told: str) -> None:
    assert [why for _, why in points(tips=[tip])] == ([told] if told else [])


def test_origins_and_ways_on_that_look_complete() -> None:
    alike = {"x": replace(ROLE, id="x")}
    found = points(comes_from=["x"], goes_to=["x"], known=alike)
    assert [field for field, _ in found] == ["comes_from", "goes_to"]
    assert points(comes_from=["x"], entry=True, known=alike) == []
    assert points(goes_to=["x"], final=True, known=alike) == []
    far = {"x": replace(ROLE, id="x", skills=Skills({"excel": None}))}
    told = points(goes_to=["x"], final=True, known=far)
    assert told == [("move_notes", "only 0% carries over; say why people move in move_notes")]
    assert points(goes_to=["x"], final=True, known=far, move_notes={"x": "Why."}) == []


def test_origins_that_are_of_roles_which_hardly_carry_over() -> None:
    # 15% is the least that goes without a word: here a helpful skill and two tools of needs that weigh 20
    asks = Skills({"excel": None}, {"r": None}, {"sql": None})
    needs = {"y": replace(ROLE, id="y", skills=asks, tools=[f"t{number}" for number in range(14)])}
    with_tools = replace(ROLE, skills=Skills({"sql": None}), tools=["t0", "t1"])
    told = looked_over({"diver": replace(with_tools, goes_to=["y"], final=True)}, {**needs, "diver": with_tools})
    assert told.items == []  # 3 of 20
    few = replace(with_tools, tools=["t0"])
    [point] = looked_over({"diver": replace(few, goes_to=["y"], final=True)}, {**needs, "diver": few}).items
    assert (point.why[:8], point.text) == ("only 10%", "diver to y")
    from_there = replace(few, tools=[], comes_from=["y"], entry=True, skills=Skills({"dive": None}))
    [point] = looked_over({"diver": from_there}, {**needs, "diver": from_there}).items
    assert point.text == "y to diver"
    noted = {"y": replace(needs["y"], move_notes={"diver": "Why."})}
    assert looked_over({"diver": from_there}, {**noted, "diver": from_there}).items == []
    assert points(comes_from=["nobody"], entry=True) == []


def test_a_definition_begins_with_the_role_within_twelve_words() -> None:
    words = "A very old and rather slow but quite careful and kind"
    assert points(f"{words} diver dives.") == []
    assert points(f"{words} pearl diver dives.") == [("definition", "begin with the role and what it does")]
    assert points("Diver of pearls dives.") == [("definition", "begin with the role and what it does")]
    assert points("The diver dives.") == points("An old diver dives.") == []
    assert points("A program manager plans.", title="Programme") == []


def test_how_a_role_reads_in_figures() -> None:
    known = {
        key: replace(ROLE, id=key, definition="A pearl diver dives deep. It helps.") for key in ("x", "y", "diver")
    }
    found = looked_over({"diver": replace(known["diver"], tips=["Dive far and wide now."])}, known)
    [measured] = found.measured
    assert (measured.role, measured.sentences, measured.average, measured.longest) == ("diver", 3, 4.0, 5)
    assert measured.rare == 0.444  # far, and, wide and now of nine words: the others are of three roles
    assert found.heading() == (
        "Nothing is wrong with 1 role file. A sentence has 4 words on average, and 44% of the words are rare."
    )
    assert looked_over({}, {}).heading() == "Nothing is wrong."
    hard = looked_over({"diver": replace(ROLE, definition="Dives. " + "deep " * 30)}, {"diver": ROLE})
    assert hard.heading().endswith(" 2 places for a second look:")
    assert [one.why[:5] for one in hard.items] == ["has 3", "begin"]  # what says most comes first


def test_the_words_of_a_file_are_held_to_rules() -> None:
    assert faults(replace(ROLE, tips=["Organise and analyse."])) == []
    mixed = [remedy for _, remedy in faults(replace(ROLE, tips=["Organise it.", "Organize it."]))]
    assert mixed == ["mixes British and American spelling; write 'organize' for 'organise'"]
    assert [where for where, _ in faults(replace(ROLE, tips=["Diving is fun.", "Dive.", "The net."]))] == [
        "tips.0",
        "tips.2",
    ]
    assert faults(replace(ROLE, choose_short="you like the sea")) == []
    assert [where for where, _ in faults(replace(ROLE, choose_short="You like it."))] == ["choose_short"]


FULL = replace(
    ROLE, work=Work(["a"], []), tools=["git"], industries={"Fishing": "in boats", "Art": None},
    education=Education("bachelor", ["none"], ["biology"], "a boat"), tips=["Dive."], comes_from=["x", "y"],
    grades=[OwnGrade("G1", "mid"), OwnGrade("G2")], outlook=Outlook("High."),
    skills=Skills({"sql": "asks"}, {"no": None}),
)  # fmt: skip


def lines(like: Role | None, near: list[str], **options: Any) -> list[str]:
    return draft("New", like, near, date(2026, 5, 6), **options).splitlines()


def test_a_draft_after_another_role_has_what_can_be_counted_and_its_words_as_comments() -> None:
    text = lines(FULL, ["near"])
    for line in (
        'title: "New"', "family: science", "track: individual", "skills:", "  core:",
        "    sql:  # in Pearl Diver: asks", "  important:", '    "no":', "work:", "  much: [a]", "tools: [git]",
        "industries:",
        '  "Fishing":  # in Pearl Diver: in boats', '  "Art":', "education:", "  typical: bachelor",
        "  also_accepted: [none]", "occupation:", '  code: "15-2051"', "  closeness: exact", "confused_with:",
        "  near: Say what differs.", "# in Pearl Diver: Dive.", "# in Pearl Diver: x, y", "# in Pearl Diver: biology",
        "# in Pearl Diver: a boat", "# in Pearl Diver: High.", "# in Pearl Diver: A pearl diver dives for pearls.",
        "# Made after Pearl Diver (diver), whose words are comments here: write your own.",
    ):  # fmt: skip
        assert line in text, line
    assert "  helpful:" not in text
    assert "#reviewed: 2026-05-06" in text
    assert not any(line.startswith(("grades:", "tips:", "comes_from:")) for line in text)


def test_a_draft_in_the_place_of_another_has_all_that_it_says() -> None:
    text = lines(FULL, ["near"], instead=True)
    assert "# A copy of Pearl Diver (diver), which it replaces: change what is different." in text
    assert not any("# in Pearl Diver" in line or line == "confused_with:" for line in text)
    assert {"tips:", "grades:", "comes_from:"} <= set(text)


def test_a_ladder_is_that_of_the_other_role_or_four_grades_to_rename() -> None:
    text = lines(FULL, [], ladder=True)
    at = text.index("grades:")
    assert text[at + 1 : at + 3] == ['  - name: "G1"', "    level: mid"]
    assert '  - name: "G2"' in text
    four = lines(None, [], ladder=True)
    assert [line.split()[-1] for line in four if line.startswith("    level:")] == ["entry", "mid", "senior", "staff"]
    assert lines(None, []) == lines(None, [], instead=True)


def test_what_a_new_role_takes_from_others() -> None:
    made, titles = Drafted("diver", "Pearl Diver", "p", None), {"diver": "Diver", "sailor": "pearl diver", "x": "X"}
    assert claims(made, None, titles) == ["The new role has the id of Diver: the first folder that has it wins."]
    new = replace(made, id="new")
    assert claims(new, None, titles) == []
    assert claims(new, "sailor", titles) == [
        "sailor has the same title, so nobody can ask for either by it; choose another."
    ]
    assert claims(new, "x", titles) == ['"Pearl Diver" stood for X so far; from now on it is the new role.']
