"""Queries taken apart and put into filters, and the edges of a search: made-up roles of the sea."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.advice.ranking import Filters
from careercli.advice.searching import search
from careercli.advice.searching.answer import found_by
from careercli.advice.searching.parts import Lexicon, Part
from careercli.advice.searching.questions import filters_of, question_of
from careercli.advice.searching.understanding import understood
from careercli.advice.searching.wishes import Wish
from careercli.errors import NotFoundError, SeveralError, UsageError
from careercli.library.titles import normalize
from careercli.model import limits
from careercli.model.pay import Place
from tests.advice.searching.test_places import NEEDS, TITLES, TRAITS, found, table
from tests.conftest import TODAY

KINDS = ("skills", "industries", "fields", "activities", "degree", "track", "entry")
LEXICON = Lexicon(table(), normalize)


def apart(query: str) -> str:
    """The parts with what each is: "-" before what is not wanted, "/" before what is as good as the last, "?" before
    what is nothing."""

    def told(part: Part) -> str:
        kinds = "+".join(kind for kind in KINDS if getattr(part, kind)) or "title"
        return f"{'-' * part.unwanted}{'/' * part.either}{part.text} ({kinds})"

    parts, unknown = understood(query, LEXICON)
    return ", ".join([*map(told, parts), *(f"?{word}" for word in unknown)])


@pytest.mark.parametrize(
    ("query", "parts"),
    [
        ("tide tables rowing", "tide tables (skills), rowing (skills)"),  # the longest name first
        ("rowing tide tables", "rowing (skills), tide tables (skills)"),
        ("tide rowing", "tide (skills), rowing (skills)"),
        ("sql-rowing", "sql (skills), rowing (skills)"),
        ("mending nets fishing", "mending nets (activities), fishing (industries)"),
        ("nets mending", "nets (activities), mending (activities)"),
        ("fish", "fish (industries)"),  # four letters begin a word
        ("fis", "?fis"),
        ("phys", "phys (fields)"),
        ("phy", "?phy"),
        ("pearl divers", "pearl (title), divers (title)"),
        ("x-ray", "?x, ?ray"),
        ("b diver", "diver (title), ?b"),
        ("entry level sql", "entry level (entry), sql (skills)"),
        ("no experience", "no experience (entry)"),
        ("sql or rowing", "sql (skills), /rowing (skills)"),
        ("no sql and uses rowing", "-sql (skills), rowing (skills)"),
        ("does not need a degree and uses sql", "no degree (degree), sql (skills)"),
        ("outside fishing", "-fishing (industries)"),
        ("involve managing people and use sql", "managing people (track), sql (skills)"),
        ("jobs for physicists", "physicists (fields)"),
        ("hires physicists in fishing", "physicists (fields), fishing (industries)"),
        ("no sql or rowing", "-sql (skills), -rowing (skills)"),
        ("no sql rowing", "-sql (skills), rowing (skills)"),
        ("no sql and no rowing", "-sql (skills), -rowing (skills)"),
        ("no diver", "-diver (title)"),
        ("degree in physics", "physics (fields)"),
        ("degree in fishing", "fishing (industries)"),
        ("physics degree", "physics (fields)"),
        ("physics background fishing", "physics (fields), fishing (industries)"),
        ("fishing background", "fishing (industries), ?background"),
        ("no physics degree", "-physics (fields)"),
        ("without a physics degree", "-physics (fields)"),
        ("no degree in physics", "no degree (degree), physics (fields)"),
        ("majored in phys", "phys (fields)"),
        ("studied physics", "physics (fields)"),
        ("phd in physics", "phd (degree), physics (fields)"),
        ("phd of physics sql", "phd (degree), physics (fields), sql (skills)"),
        ("physics in sql", "physics (fields), sql (skills)"),
        ("no university", "no degree (degree)"),
        ("no graduates", "no degree (degree)"),
        ("university", "?university"),
        ("graduate", "?graduate"),
        ("graduate in", ""),
        ("the and of", ""),
    ],
)
def test_a_query_is_taken_apart(query: str, parts: str) -> None:
    assert apart(query) == parts


@pytest.mark.parametrize(
    ("query", "roles"),
    [
        ("diver cook", [("cook", "also called Diver Cook")]),  # a name that has both, told once
        ("cook diver", [("cook", "also called Diver Cook")]),
        ("galley hand", [("cook", "also called Galley Hand")]),
        ("second mate", [("mate", "also called Second; in its title")]),
        ("entry level", [("cook", "people start here")]),
        ("cook without bachelor", [("cook", "in its title; without a bachelor's degree")]),
        ("sql without mending", [("deck", 'SQL is a core skill; without "mending"'),
                                 ("diver", 'SQL is a helpful skill; without "mending"')]),
        ("fishing physics", [("mate", "works in Fishing; takes physics")]),
        ("mending fishing", [("cook", "much mending nets; works in Fishing"),
                             ("mate", "some mending nets; works in Fishing")]),
    ],
)  # fmt: skip
def test_who_has_all_of_it(query: str, roles: list[tuple[str, str]]) -> None:
    assert found(query) == roles


def test_the_name_that_says_least_else_and_has_the_very_word_comes_first() -> None:
    titles = {"a": "Old Net Menders", "b": "Net Mending", "c": "Net Mender", "d": "Mender"}
    told = {"titles": titles, "aliases": {"b": ["Knots", "Mender of Nets"]}, "needs": {}, "traits": {}}
    assert [role for role, _ in found("mender", **told)] == ["d", "c", "b", "a"]
    assert [role for role, _ in found("mending", **told)] == ["d", "b", "c", "a"]
    assert [why for role, why in found("mender knots", **told)] == ["in its title; also called Knots"]
    # what is called just so stands before a title with the word
    assert [role for role, _ in found("mender of nets", **told)][:1] == ["b"]


def test_of_two_places_that_are_alike_the_first_is_told() -> None:
    traits = {**TRAITS, "industry": {"deck": ["Tides"]}, "field": {"deck": ["Tides"]}}
    assert found("tides", traits=traits, needs={}) == [("deck", "works in Tides")]
    both = {**TRAITS, "industry": {"deck": ["Fishing", "Tides"]}, "field": {"deck": ["Tides"]}}
    assert found("tides", traits=both, needs={}) == [("deck", "takes Tides")]


def test_a_degree_that_is_accepted_beside_the_usual_one() -> None:
    traits = {**TRAITS, "degree": {"diver": ["none"], "cook": ["bachelor"], "mate": ["master", "none"]}}
    told = [("cook", "no degree usual"), ("diver", "no degree accepted"), ("mate", "no degree accepted")]
    assert found("no degree", traits=traits) == told


def test_things_are_what_the_query_names_and_some_role_needs() -> None:
    def things(query: str, **changed: Any) -> list[str]:
        return [thing.name for thing in search(query, table(**changed), TODAY, normalize).things]

    assert things("sql rowing") == ["SQL"]  # nothing is said of rowing
    assert things("diver sql oars") == ["SQL", "Oars"]
    assert things("sql no oars") == ["SQL"]
    assert things("deck", needs={}) == []
    needs = {**NEEDS, "cook": {"tide-tables": "tool"}}
    assert things("tide", needs=needs) == ["Tide tables"]


def test_core_skills_are_told_of_the_rows_that_are_shown() -> None:
    titles = {f"m{number:02}": f"Mate {chr(65 + number // 26)}{chr(65 + number % 26)}" for number in range(62)}
    made = table(titles=titles, aliases={}, needs={key: {"sql": "core"} for key in titles}, traits={})
    some = search("sql", made, TODAY, normalize, whole=False).items
    assert [role.core for role in some] == [["SQL"]] * 60 + [[]] * 2
    assert [role.core for role in search("sql", made, TODAY, normalize).items] == [["SQL"]] * 62


@pytest.mark.parametrize(
    ("query", "message", "hint"),
    [
        ("oars rowing", 'No role has all of this: "oars" and "rowing".',
         'There is 1 role for "oars" and 2 roles for "rowing".'),
        ("rowing oars", 'No role has all of this: "rowing" and "oars".',
         'There are 2 roles for "rowing" and 1 role for "oars".'),
        ("sql xyzzy plugh", 'No role, skill, tool, industry or field matches "sql xyzzy plugh".', None),
        ("the", 'No role, skill, tool, industry or field matches "the".', None),
        ("remote", "Nothing is known of where people work, at home or in an office.", None),
    ],
)  # fmt: skip
def test_what_is_said_where_nothing_is_found(query: str, message: str, hint: str | None) -> None:
    with pytest.raises(NotFoundError) as refused:
        found(query)
    assert refused.value.message == message
    assert hint is None or refused.value.hint == hint


def test_what_is_spelled_like_it_is_offered_and_words_that_are_nothing_are_told() -> None:
    with pytest.raises(NotFoundError) as refused:
        found("rowwing fishning")
    assert [*refused.value.candidates] == ["Rowing", "Fishing"]
    told = search("sql rowwing", table(), TODAY, normalize)
    assert told.notes == ['"rowwing" is nothing that roles are known by, and was left out. Near it: Rowing.']
    assert (told.parts, told.not_understood, told.query) == (["sql"], ["rowwing"], "sql rowwing")
    assert search("remote cook no sql", table(needs={}), TODAY, normalize).query == "cook no sql"


def test_a_query_has_a_bound() -> None:
    with pytest.raises(UsageError, match=f"longer than {limits.QUERY} characters"):
        found("x" * (limits.QUERY + 1))
    with pytest.raises(NotFoundError):
        found("x" * limits.QUERY)


def test_roles_that_are_called_so_are_meant_before_others() -> None:
    def meant(query: str) -> set[str]:
        test = found_by(query, table(), TODAY, normalize)
        return {role.id for role in table().rows if test.passes(role)}

    assert meant("diver") == {"diver", "cook"}
    assert meant("deck cook") == {"deck"}
    assert meant("sql or diver") == {*TITLES}  # and no title alone
    assert meant("sql") == {*TITLES}
    assert found_by(" the sql?", table(), TODAY, normalize).one == 'fits "sql"'


@pytest.mark.parametrize(
    ("rest", "filters"),
    [
        ("sql and rowing", Filters(skills=["sql", "rowing"], industries=[], fields=[])),
        ("which in fishing", Filters(skills=[], industries=["fishing"], fields=[])),
        ("fish", Filters(skills=[], industries=["Fishing"], fields=[])),
        ("tide", Filters(skills=["Tide tables"], industries=[], fields=[])),
        ("physics degree", Filters(skills=[], industries=[], fields=["physics"])),
        ("phd sql", Filters(degree="doctorate", skills=["sql"], industries=[], fields=[])),
        ("bachelor masters", Filters(degree="bachelor", skills=[], industries=[], fields=[])),
        ("entry level sql", Filters(entry=True, skills=["sql"], industries=[], fields=[])),
        ("", Filters(skills=[], industries=[], fields=[])),
        ("no sql", None),
        ("cook", None),
        ("mending", None),
        ("sql xyzzy", None),
        ("ing", None),
    ],
)
def test_a_question_as_filters_of_a_list(rest: str, filters: Filters | None) -> None:
    assert filters_of(Wish("pay", False, rest), table(), normalize) == filters


def test_an_everyday_word_of_several_things_is_no_filter() -> None:
    titles = {"cook": "Cook"}
    made = table(titles=titles, aliases={}, needs={}, traits={"industry": {"cook": ["Net fishing", "Deep fishing"]}})
    assert filters_of(Wish("pay", False, "fishing"), made, normalize) is None
    fields = table(titles=titles, aliases={}, needs={}, traits={"field": {"cook": ["sea physics", "sky physics"]}})
    assert filters_of(Wish("pay", False, "physics"), fields, normalize) == Filters(
        skills=[], industries=[], fields=["physics"]
    )


class Known:
    """Two places, one of whose names is that of two."""

    def area(self, text: str) -> Place:
        if text.lower() == "springfield":
            raise SeveralError("several", candidates=["Springfield, IL", "Springfield, MA"])
        if text.lower() != "texas":
            raise NotFoundError("none")
        return Place("state", "TX", "Texas")

    def country(self, text: str) -> Place:
        if text.lower() != "canada":
            raise NotFoundError("none")
        return Place("country", "CA", "Canada")


@pytest.mark.parametrize(
    ("query", "line"),
    [
        ("which role pays best in Texas?", "--sort pay --area Texas"),
        ("best paid in Canada without a degree", "--degree none --sort pay --country Canada"),
        ("best paid jobs Texas", "--sort pay --area Texas"),  # without "in"
        ("top 3 paying sql jobs", "--skill sql --sort pay --top 3"),
        ("the two lowest paid", "--sort pay -r --top 2"),
        ("best paid in it", "--sort pay"),  # no place either
        ("best paid in fishing", "--industry fishing --sort pay"),  # no place
        ("management roles by growth", "--track management --sort growth"),
        ("remote sql by openings", "--skill sql --sort openings"),
        ("best paid in Atlantis", ""),
        ("best paid without sql", ""),
        ("best paid with sql as a core skill", ""),
    ],
)
def test_a_question_as_the_line_of_a_list(query: str, line: str) -> None:
    question = question_of(query, table(), normalize, Known())
    assert question
    assert question.line() == (line and f"careercli list {line}")


def test_what_no_list_can_answer_of_a_question_is_told() -> None:
    amount = question_of("what pays more than $150k?", table(), normalize, Known())
    assert amount
    assert amount.notes == ['"more than $150k" is no filter of a list: see where it stands in the order.']
    remote = question_of("best paid remote jobs", table(), normalize, Known())
    assert remote
    assert [note.split(",")[0] for note in remote.notes] == ["Nothing is known of where people work"]
    assert question_of("sql", table(), normalize, Known()) is None
    with pytest.raises(SeveralError, match="several"):
        question_of("best paid in Springfield", table(), normalize, Known())


@pytest.mark.parametrize(
    ("query", "needs"),
    [
        ("sql as a core skill", [("sql", "core")]),
        ("core skill sql", [("sql", "core")]),
        ("core skills: sql rowing", [("sql", "core"), ("rowing", None)]),
        ("sql as core and rowing as important", [("sql", "core"), ("rowing", "important")]),
        ("sql is essential", [("sql", "core")]),
        ("sql main", [("sql", "core")]),
        ("fishing and sql as a core skill", [("fishing", None), ("sql", "core")]),
    ],
)
def test_how_much_a_skill_is_to_be_needed(query: str, needs: list[tuple[str, str | None]]) -> None:
    parts, unknown = understood(query, LEXICON)
    assert ([(part.text, part.need) for part in parts], unknown) == (needs, [])


def test_roles_that_need_a_skill_so_much_and_no_others() -> None:
    assert [role for role, _ in found("sql as a core skill")] == ["cook", "deck"]
    assert [role for role, _ in found("important sql")] == ["mate"]
    with pytest.raises(NotFoundError, match='No role has "oars as core"'):
        found("oars as a core tool")
    with pytest.raises(NotFoundError, match="core"):
        found("which core")
    answer = search("no sql as core", table(), TODAY, normalize)
    assert answer.parts == ["no sql as core"]


@pytest.mark.parametrize(
    ("query", "track"),
    [
        ("management", "management"),
        ("management jobs in fishing", "management"),
        ("no management", "management"),
        ("fishing management", "management"),  # of an industry
        ("pearl management", None),  # a name
        ("management diver", None),
        ("leading a team", "management"),
        ("c-level", "executive"),
    ],
)
def test_a_kind_of_work_stands_for_itself(query: str, track: str | None) -> None:
    parts, _ = understood(query, LEXICON)
    assert next((part.track for part in parts if part.track), None) == track


def test_one_of_two_is_enough() -> None:
    assert [role for role, _ in found("oars or rowing")] == ["mate", "deck", "diver"]
    assert found("fishing or sql")[0] == ("cook", "SQL is a core skill")  # the more central of the two
    assert search("oars or rowing", table(), TODAY, normalize).parts == ["oars or rowing"]
    assert filters_of(Wish("pay", False, "oars or rowing"), table(), normalize) is None
