"""Whatever is completed, the program accepts: every kind of value, begun anywhere."""

from __future__ import annotations

import shlex
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers.occupied import occupied
from careercli.errors import NotFoundError
from careercli.library.catalog import Catalog, Found
from careercli.paths import places
from careercli.shells.grammar import follow
from careercli.shells.line import read_line
from tests.conftest import MADE_UP, Cli

few = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
LADDER = """\
title: Tide <Clerk>
aliases: [Tide Clerk, "Ebb = Flow", Data Engineer]
family: science
track: individual
definition: Watches the tide.
grades: [{name: T4, level: mid}, {name: T5, level: senior}]
skills: {core: {python: x}}
"""


def words(line: str) -> list[str]:
    """What completes a line that is typed with quotes as in sh."""
    return [word for word, _ in follow(read_line(f"careercli {line}", "bash")).words]


@cache
def known() -> Catalog:
    found = Catalog(places((MADE_UP,)))
    found.look()
    return found


@cache
def names_of_roles() -> list[str]:
    return [name for one in known().entries() for name in (one.title, one.id, *one.aliases)]


def begun(names: list[str]) -> st.SearchStrategy[str]:
    """The beginning of a name, in letters as they are, small or large."""
    letters = st.sampled_from([str, str.lower, str.upper, str.swapcase])
    return st.builds(lambda name, size, case: case(name[:size]), st.sampled_from(names), st.integers(0, 30), letters)


def refused(names: list[str]) -> list[str]:
    """Those that are read neither as one role nor as an occupation."""
    found = []
    for name in names:
        try:
            occupied(known(), [name])
        except NotFoundError:
            found.append(name)
    return found


@pytest.mark.slow
@few
@given(st.data(), st.sampled_from(["", "senior ", "Lead ", "intern "]))
def test_every_title_that_is_completed_is_read_as_one_role(data: st.DataObject, level: str) -> None:
    typed = level + data.draw(begun(names_of_roles()))
    offered = words(f"show --roles-dir {shlex.quote(str(MADE_UP))} {shlex.quote(typed)}")
    assert refused(offered) == []
    assert all(one.lower().startswith(typed.lower()) for one in offered)
    if not level:
        roles = [found.role for one in offered for found in occupied(known(), [one]) if isinstance(found, Found)]
        assert len(roles) == len({role.id for role in roles})


def test_no_occupation_is_completed_that_reads_as_one_of_our_roles() -> None:
    read = [title for title in known().occupations.titles.values() if known().sureness(title)]
    assert len(read) > 5
    for title in read:
        assert title.lower() not in [one.lower() for one in words(f"show {shlex.quote(title[:5])}")], title


@pytest.mark.slow
def test_every_title_is_completed_from_its_first_letters() -> None:
    for entry in known().entries():
        offered = words(f"show --roles-dir {shlex.quote(str(MADE_UP))} {shlex.quote(entry.title[:-1])}")
        assert entry.title in offered
        assert refused(offered) == []


def test_a_role_of_a_title_that_cannot_be_read_is_completed_by_another_name(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "tide.yaml").write_text(LADDER)
    show = f"show --roles-dir {folder}"
    assert words(f"{show} Tid") == ["Tide Clerk"]
    assert words(f"{show} Ebb") == []
    assert words(f"{show} 'Tide Clerk T") == ["Tide Clerk T4", "Tide Clerk T5"]
    assert words(f"{show} 'Data Enginee") == ["Data Engineer", "Data Engineering Manager"]


def test_a_role_stands_once_but_for_its_levels() -> None:
    assert "Data Engineer" in words("path 'Data Analyst' 'Data E")
    assert "Data Engineer" not in words("path 'data engineer' 'Data E")
    assert "Data Engineer" not in words("compare mle DE 'Data E")
    assert "Senior Data Engineer" in words("compare 'Data Engineer' 'Senior Data E")
    assert words("path a b ") == words("compare a b c d e f ") == words("show --all ") == []
    assert "Data Engineer" not in words("path DA DE --via mle --avoid 'Data E")
    assert "ML Engineer" not in words("path DA DE --via mle --avoid 'ML ")


def test_robo_is_the_role_and_no_word_that_is_refused() -> None:
    assert words("show Robo") == ["Robotics Engineer"]


def test_occupations_complete_where_a_command_answers_for_them() -> None:
    assert words("show 'Registered N") == ["Registered Nurses"]
    assert words("show Re") != words("show Reg")
    assert "Registered Nurses" not in words("path 'Registered N")
    assert words("show 'Data Scien") == [
        *("Data Science Consultant", "Data Science Engineer", "Data Science Manager", "Data Scientist"),
        *("Data Science Director", "Data Science Head"),
    ]
    assert words("list --occupations --columns pay,j") == ["pay,jobs", "pay,job_zone"]
    assert not {"--family", "--skills", "--basis"} & {*words("list --occupations --")}
    assert "--occupations" not in words("list --family analysis --")
    assert "--occupations" in words("show --all --")
    assert "--occupations" not in words("show --")


@pytest.mark.slow
def test_every_occupation_that_is_completed_is_one() -> None:
    titles = [*known().occupations.titles.values()]
    assert len(titles) > 800
    offered = {word for start in {title[:3] for title in titles} for word in words(f"show {shlex.quote(start)}")}
    assert all(occupied(known(), [title]) for title in offered)
    assert len(offered & {*titles}) > 780


@cache
def names_of_areas() -> list[str]:
    areas = known().market.areas
    every = [areas.known(place) for place in areas.of_kind("state", "metro", "nonmetro")]
    return [name for one in every for name in (one.place.name, one.place.code, *one.aliases)]


@pytest.mark.slow
@few
@given(st.data())
def test_every_area_that_is_completed_is_one_place(data: st.DataObject) -> None:
    typed = data.draw(begun(names_of_areas()))
    offered = words(f"show x --area {shlex.quote(typed)}")
    assert all(known().market.areas.area(one) for one in offered)


def test_every_state_and_area_completes_by_its_name() -> None:
    areas = known().market.areas
    every = areas.of_kind("state", "metro", "nonmetro")
    offered = words("show x --area ''")
    assert [areas.area(one) for one in offered] == every
    assert {"New York state", "Washington state", "Ohio"} < set(offered)
    assert words("show x --area W") != words("show x --area WA")
    assert "WA" in words("show x --area WA")
    assert {"Tacoma", "42660"} == {*words("show x --area Taco"), *words("show x --area 4266")}
    assert words("salary x --by area --area Ohi") == ["Ohio"]
    assert words("salary x --by state --area Ohi") == []


@pytest.mark.slow
@few
@given(st.data())
def test_every_country_and_currency_that_is_completed_is_known(data: st.DataObject) -> None:
    areas = known().market.areas
    countries = [areas.known(place) for place in areas.of_kind("country")]
    names = [name for one in countries for name in (one.place.name, one.place.code, *one.aliases)]
    typed = data.draw(begun(names))
    assert all(areas.country(one) for one in words(f"show x --country {shlex.quote(typed)}"))
    assert len(words("show x --country ''")) == len(countries)
    assert {code.upper() for code in words(f"show x --currency {typed[:1]!r}")} <= {
        code for _, code in known().market.rates
    } | {"USD"}


def test_a_list_completes_its_last_item() -> None:
    assert words("gap x --skills sql,pytho") == ["sql,python"]
    assert words("gap x --skills 'sql, pytho") == ["sql, python"]
    assert "python,Python" not in words("gap x --skills python,P")
    assert words("match --prefer pay,g") == ["pay,growth"]
    assert words("match --prefer growth,") == ["growth,pay", "growth,skills"]
    assert words("list --columns id,gro") == ["id,growth"]
    assert "match" not in words("list --columns ")
    assert "match" in words("list --skills sql --columns ")
    assert words("show x --fields sources,role.sal") == [
        "sources,role.salary",
        "sources,role.salary.figures",
        "sources,role.salary.sworn_note",
    ]
    assert words("show x --fields role.nonsense.") == words("show x --fields role.title.") == []
    assert "roles" in words("show --all --fields ")


def test_options_go_with_those_that_are_given() -> None:
    assert "--area" in words("show x --")
    assert "--area" not in words("show x --country DE --")
    assert "--country" not in words("show x --country=DE --")
    assert "--area" in words("salary x --country DE --")
    assert "--area" in words("salary x --area Ohio --")
    assert "--brief" not in words("show x --full --")
    assert "--no-pager" not in words("show x --pager --")
    assert "-f" not in words("show x --format json -")
    assert "pay" not in words("show x --section pay --section ")
    assert words("list --basis ") == ["advertised", "sworn"]
    assert "match" not in words("list --sort ")
    assert "match" in words("list --skills sql --sort ")
    assert len(words("list --sort pay --country ")) < 10


def test_the_columns_of_a_file_complete_and_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    import os

    table = tmp_path / "t.csv"
    table.write_text('id;"job title";place\n1;x;y\n')
    os.mkfifo(tmp_path / "pipe")
    assert words(f"resolve {table} --column ") == ["id", "job title", "place"]
    assert follow(read_line("careercli resolve --column x ", "bash")).kind == "files"
    with pytest.raises(OSError, match="nowhere"):
        words(f"resolve {tmp_path}/nowhere --column ")
    assert words(f"resolve {tmp_path / 'pipe'} --column ") == []


@pytest.mark.parametrize("blanks", ["   ", "\u00a0", "\u3000", " \t "])
def test_odd_blanks_in_a_name_are_typed_as_one_and_found(cli: Cli, tmp_path: Path, blanks: str) -> None:
    kinds = {"industry": f"Zq{blanks}fishing", "field": f"Zq{blanks}fisheries"}
    role = {"education": {"typical": "none", "fields": [kinds["field"]]}, "industries": {kinds["industry"]: "x"}}
    (tmp_path / "tide-clerk.yaml").write_text(LADDER + yaml.safe_dump(role))
    folder = f"--roles-dir {tmp_path}"
    for kind, name in kinds.items():
        [offered] = words(f"list {folder} --{kind} zq")
        assert offered == " ".join(name.lower().split())
        assert "tide-clerk" in cli("list", "--roles-dir", str(tmp_path), f"--{kind}", offered).out


def test_help_completes_commands_and_topics() -> None:
    assert {"compare", "roles", "exit-codes"} < set(words("help "))
    assert words("help roles ") == ["check", "new", "schema"]
    assert words("help compare ") == []


# what a value is completed for, and the line in which each is tried
SAMPLES = {
    "list --industry ": "list --industry {} -f plain",
    "list --field ": "list --field {} -f plain",
    "list --columns ": "list --columns {} --top 3",
    "list --skills sql --sort ": "list --skills sql --sort {} --top 3",
    "list --occupations --columns ": "list --occupations --columns {} --top 3",
    "list --occupations --sort ": "list --occupations --sort {} --top 3",
    "list --occupations --fields ": "list --occupations --top 3 -f json --fields {}",
    "list --basis ": "list --basis {} --sort pay --top 3",
    "list --sort pay --country ": "list --sort pay --country {} --top 3",
    "salary mle --year ": "salary mle --year {}",
    "salary mle --currency ": "salary mle --currency {}",
    "salary mle --by ": "salary mle --by {} --top 3",
    "salary mle --period ": "salary mle --period {}",
    "outlook --sort ": "outlook --sort {} --top 3",
    "show mle --section ": "show mle --section {}",
    "help ": "help {}",
    "help roles ": "help roles {}",
    "match --prefer ": "match --skills sql --prefer {}",
    "completion ": "completion {}",
    "roles schema ": "roles schema {}",
    "path DA --via ": "path DA mle --via {}",
    "compare mle DE --level ": "compare mle DE --level {}",
    "search a": "search {} -f plain",
    "list --tool s": "list --tool {} -f plain",
    "gap mle --skills p": "gap mle --skills {} --strict -f plain",
    "gap mle --skills sql --learn p": "gap mle --skills sql --learn {} -f plain",
    "list --skills p": "list --sort match --top 1 --skills {}",
    **{
        f"{line} --fields ": f"{line} -f json --fields {{}}"
        for line in (
            "compare mle DE",
            "show mle",
            "show --all",
            "list --top 3",
            "search sql",
            "resolve mle",
            "salary mle",
            "outlook mle",
            "gap mle --skills sql",
            "path DA mle",
            "match --skills sql",
            "tips",
            "sources",
            "where",
        )
    },
}


@pytest.mark.slow
@pytest.mark.parametrize("begun", SAMPLES)
def test_a_command_takes_what_was_completed_for_it(
    cli: Cli, begun: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    offered = words(begun)
    assert offered
    for word in offered[:: max(1, len(offered) // 12)]:
        done = cli(*(part.format(word) for part in SAMPLES[begun].split()))
        assert done.code == 0, (word, done.err)
