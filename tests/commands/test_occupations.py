"""Titles that are none of our roles and name an occupation: answered by official figures, and by nothing else."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.answers.occupied import occupied
from careercli.library.catalog import Catalog
from careercli.model.pay import UNITED_STATES
from careercli.paths import places
from tests.conftest import Cli

ROOT = Path(__file__).parents[2]
BY_FIGURES = "known by official figures; careercli has no profile of its own"
OF_PROFILES = {  # what only a profile says; in JSON and in rows
    *("responsibilities", "week", "activities", "tips", "portfolio", "interview", "choose_if", "choose_short"),
    *("think_twice_if", "confused_with", "comes_from", "goes_to", "tools", "industries", "skill_need", "sworn_note"),
    *("filed_as", "at_level", "grades", "reviewed", "confirmed", "entry", "final", "outlook"),
}
FORMATS = ("table", "plain", "csv", "json", "yaml", "markdown", "html")


def words(text: str) -> str:
    """Without what a format adds to the words of a page."""
    return " ".join(re.sub(r"[\\\u2500\u2501]|<[^>]*>", " ", text).split())


def test_an_occupation_is_shown_in_every_format_and_said_to_have_no_profile(cli: Cli) -> None:
    known = f"Registered Nurses (29-1141): {BY_FIGURES}"
    for format in FORMATS:
        done = cli("show", "registered nurse", "-f", format)
        assert done.code == 0
        told = done.out if format in ("table", "markdown", "html") else ""
        assert (
            known in words(told)
            or f"{BY_FIGURES}" in done.out
            or '"known_by": "figures"' in done.out
            or ("known_by: figures" in done.out)
        ), format
    text = words(cli("show", "registered nurse", "-f", "table").out)
    assert "No week, tips or interview topics are known of Registered Nurses." in text
    role = json.loads(cli("show", "Registered Nurses", "-f", "json").out)["role"]
    assert (role["id"], role["known_by"]) == ("29-1141", "figures")
    assert role["family"] is role["track"] is role["definition"] is role["level"] is None
    assert not OF_PROFILES & set(role)


def test_the_figures_of_a_page_are_the_stored_ones_in_every_format(cli: Cli, catalog: Catalog) -> None:
    for code in ("29-1141", "13-2011", "53-3032"):
        known = catalog.occupations.get(code)
        [paid] = catalog.occupations.pay(code, [UNITED_STATES])
        assert known.facts
        assert known.facts.ai
        figures = [f"{paid.p10:,}", f"{paid.p50:,}", f"{paid.p90:,}", f"{known.openings:,}", f"{known.growth:+g}%"]
        figures += [f"{known.facts.ai.score:g} of 1", f"{known.skills[0].importance:g}", known.technologies[0].name]
        for format in ("table", "plain", "csv", "markdown", "html"):
            text = words(cli("show", code, "-f", format).out)
            for figure in figures:
                assert figure in text, (code, format, figure)
        role = json.loads(cli("show", code, "-f", "json").out)["role"]
        assert [role["salary"]["figures"][0][mark] for mark in ("p10", "p50", "p90")] == [paid.p10, paid.p50, paid.p90]
        assert role["outlook_figures"]["projection"]["openings"] == known.openings
        assert role["ratings"]["skills"][0] == vars(known.skills[0])


def test_a_handout_draws_what_compares_and_nothing_else(cli: Cli) -> None:
    for titles in (("actor", "nurse"), ("actor", "dancer")):
        paper = cli("compare", *titles, "--brief", "-f", "markdown").out
        assert "```" not in paper
        assert "$not published" not in cli("compare", *titles, "-f", "html").out
    alone = cli("show", "nurse", "--brief", "-f", "markdown").out
    assert "| Social Perceptiveness | 4.12 |" in alone
    assert "```" not in cli("salary", "nurse", "--brief", "-f", "markdown").out
    two = cli("compare", "teacher", "nurse", "--brief", "-f", "html").out
    assert 'class="aside">Registered Nurses' not in two


def test_beside_a_role_only_official_figures_are_compared(cli: Cli) -> None:
    answer = json.loads(cli("compare", "accountant", "data analyst", "-f", "json").out)
    assert answer["kind"] == "comparison"
    occupation, role = answer["roles"]
    assert (occupation["known_by"], role["known_by"]) == ("figures", "profile")
    assert not OF_PROFILES & set(occupation)
    assert role["tips"]
    assert answer["overlap"] is None
    [entry] = answer["pay"]["differences"]
    assert (entry["basis"], entry["ratio"], entry["said"]) == ("official", None, False)
    assert entry["why_not"].endswith("among Data Scientists, a wider occupation")
    assert "excel" in [one["id"] for one in answer["technologies"]["shared"]]
    assert [one["key"] for one in answer["measures"]] == ["13-2011", "data-analyst"]
    assert "careercli gap" in cli("compare", "accountant", "data analyst", "-f", "table", "--brief").out
    rows = cli("compare", "accountant", "data analyst").rows
    assert not {row[0] for row in rows if row[1] == "13-2011"} & OF_PROFILES
    assert not [row for row in rows if "job ads" in row[2] and row[1] == "13-2011" and row[0] == "pay"]


def test_two_occupations_are_compared_without_a_percentage(cli: Cli, catalog: Catalog) -> None:
    answer = json.loads(cli("compare", "lawyer", "electrician", "-f", "json").out)
    [entry] = answer["pay"]["differences"]
    medians = {code: catalog.occupations.pay(code, [UNITED_STATES])[0].p50 or 0 for code in ("23-1011", "47-2111")}
    assert (entry["higher"], entry["said"]) == ("23-1011", True)
    assert entry["ratio"] == round(medians["23-1011"] / medians["47-2111"], 4)
    pay = answer["summary"].split(". ")[0]
    assert pay.startswith("Official pay is higher for Lawyers: $")
    assert "%" not in pay
    page = words(cli("compare", "lawyer", "electrician", "-f", "markdown").out)
    assert "Lawyers (23-1011) and Electricians (47-2111) are known by official figures" in page


def test_roles_of_ours_win_over_occupations(catalog: Catalog) -> None:
    entries = catalog.entries()
    found = occupied(catalog, [entry.title for entry in entries])
    assert [one.role.id for one in found if hasattr(one, "role")] == [entry.id for entry in entries]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("show", "professor"), 'No role or single occupation is called "professor". Did you mean "'),
        (("show", "professor"), '35 occupations are called so: careercli search --occupations "professor"'),
        (("show", "29-1141.99"), 'No occupation has the code "29-1141.99". Did you mean "Registered Nurses"?'),
        (("show", "head of nursing"), 'Did you mean "Medical and Health Services Managers"?'),
        (("show", "head of widgets"), 'No role called "head of widgets".\n`careercli list` shows every role, `'),
        (("compare", "district nurse", "teacher"), 'Try: careercli compare "Registered Nurses" teacher'),
        (("compare", "nurse", "xyzzy"), 'No role called "xyzzy".'),
        (
            ("show", "store manager"),
            'called "store manager". Did you mean "General and Operations Managers" or "First-',
        ),
        (("show", "project manager"), 'Did you mean "Project Management Specialists", "Architectural and Engin'),
        (("show", "acountant"), 'Did you mean "Accountants and Auditors"?'),
        (("show", "data scientst"), 'No role called "data scientst". Did you mean "Data Scientist"?'),
        (("tips", "nurse"), "No tips are known for Registered Nurses (29-1141)"),
        (("gap", "nurse", "--skills", "sql"), "What employers ask of Registered Nurses (29-1141) cannot be said"),
        (("match", "--skills", "nurse"), '"nurse" names an occupation, and roles are matched to skills.'),
        (("path", "nurse"), "From Registered Nurses (29-1141) no way can be told"),
        (("path", "data analyst", "nurse"), "To Registered Nurses (29-1141) no way can be told"),
        (
            ("list", "--occupations", "--country", "Germany"),
            "Occupations are known by the figures of the United States",
        ),
    ],
)
def test_what_has_no_answer_is_exit_4_and_leads_on(cli: Cli, arguments: tuple[str, ...], told: str) -> None:
    done = cli(*arguments)
    assert (done.code, done.out) == (4, "")
    assert told in done.err
    line = re.search(r"^Try: careercli (.*)$", done.err, re.MULTILINE)
    if line:
        assert cli(*shlex.split(line[1])).code == 0


def test_a_part_of_an_occupation_is_said_to_be_one(cli: Cli) -> None:
    part = '"29-1141.01" is a part of Registered Nurses; every figure is of the whole.'
    assert part in cli("show", "29-1141.01").err
    assert part not in cli("show", "29-1141.00").err


def test_the_way_from_an_occupation_names_the_technologies_that_it_shares(cli: Cli, catalog: Catalog) -> None:
    done = cli("path", "teacher", "data analyst")
    assert done.code == 4
    line = re.search(r'^Try: careercli (gap "data analyst" --skills (.*))$', done.err, re.MULTILINE)
    assert line
    used = {tool.id for tool in catalog.occupations.get("25-2021").technologies}
    shared = line[2].split(",")
    assert set(shared) <= used & set(catalog.needs()["data-analyst"])
    assert cli(*shlex.split(line[1])).code == 0


def test_pay_of_an_occupation_in_places_that_are_known_and_that_are_not(cli: Cli) -> None:
    here = json.loads(cli("salary", "accountant", "--area", "Seattle", "-f", "json").out)
    assert [one["place"]["code"] for one in here["roles"][0]["figures"]] == ["42660"]
    assert {one["basis"] for one in here["roles"][0]["figures"]} == {"official"}
    ranked = cli("salary", "accountant", "--by", "state", "--top", "3").rows
    assert len(ranked) == 3
    for place in (("--area", "Seattle"), ("--country", "Germany")):
        gone = json.loads(cli("salary", "nurse", *place, "-f", "json").out)
        assert gone["roles"][0]["figures"] == []
        assert "knows the official pay of the whole United States alone" in gone["gaps"][0]["words"]
        assert gone["gaps"][0]["nearest"][0]["figure"]["place"]["code"] == "US"
    assert not [row for row in cli("salary", "nurse").rows if row[1] in ("index", "difference", "advertised", "sworn")]


def test_a_level_is_said_to_be_unknown(cli: Cli) -> None:
    for title, option in (("senior nurse", ()), ("nurse", ("--level", "senior"))):
        done = cli("compare", title, "teacher", *option)
        assert done.code == 0
        assert "official figures know no levels, so nothing is said of level senior" in done.err


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_first_screen_fits(cli: Cli, monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for titles in (
        ("nurse", "teacher"),
        ("police officer", "firefighter"),
        ("high school teacher", "AI engineer"),
        ("lawyer", "truck driver", "data scientist", "secretary"),
    ):
        done = cli("compare", *titles, "--brief", "-f", "table")
        lines = done.out.splitlines()
        remarks = sum(-(-len(line) // width) for line in done.err.splitlines())
        most = ((29, 44) if len(titles) > 2 else (23, 36))[width < 80]
        assert len(lines) + remarks <= most, done.out
        assert max(map(len, lines)) <= width


@pytest.mark.slow
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_pair_renders_and_nothing_of_a_profile_is_said_of_an_occupation(cli: Cli, data: st.DataObject) -> None:
    catalog = Catalog(places())
    codes = sorted(catalog.occupations.titles)
    roles = [entry.id for entry in catalog.entries()]
    first = data.draw(st.sampled_from(codes))
    others = data.draw(st.lists(st.sampled_from([*codes, *roles]), min_size=1, max_size=3, unique=True))
    titles = list(dict.fromkeys([first, *others]))
    if len(titles) < 2:
        return
    for format in FORMATS:
        assert cli("compare", *titles, "-f", format).code == 0
    answer = json.loads(cli("compare", *titles, "-f", "json").out)
    jsonschema.validate(answer, json.loads((ROOT / "docs" / "schemas" / "compare.schema.json").read_text()))
    for role in answer["roles"]:
        assert (role["known_by"] == "figures") == (role["id"] in codes)
        assert role["known_by"] == "profile" or not OF_PROFILES & set(role)
    for row in cli("compare", *titles).rows:
        assert row[1] not in codes or row[0] not in OF_PROFILES


def test_no_growth_has_no_sign(cli: Cli) -> None:
    assert "Projected change: 0% from 2024 to 2034 (0 jobs); all occupations +3.1%" in cli("show", "machinist").out
    assert "Jobs of Machinists do not change to 2034; all US jobs grow by 3.1%." in cli(
        "outlook", "machinist", "--format", "table", "--brief"
    ).out.replace("\n", " ")


def test_pay_by_the_hour_is_said_to_be_that_and_no_figure_is_made_up(cli: Cli) -> None:
    rows = [row for row in cli("compare", "actor", "nurse").rows if row[0] in ("summary", "pay")]
    assert "the official survey has no yearly figure for Actors." in rows[0][2]
    assert rows[1][2].startswith("no yearly pay in the official survey of Actors 27-2011, United States, May 2025, ")
    done = cli("salary", "actor")
    assert "The official survey publishes pay by the hour alone for Actors, and careercli shows pay a year." in done.err


def test_why_pay_is_not_compared_names_what_is_meant(cli: Cli) -> None:
    told = cli("compare", "economist", "accountant").rows[0][2]
    assert "employers file Economist under Operations Research Analysts more often than under Economists." in told
    away = cli("compare", "nurse", "teacher", "--area", "Seattle").rows[0][2]
    assert "careercli has no official figure for either in Seattle-Tacoma-Bellevue, WA." in away
    assert "Nearest that is: another country: United States" in cli("salary", "nurse", "--country", "Germany").err


def test_the_pay_of_two_long_names_fits_the_first_screen(cli: Cli) -> None:
    done = cli("salary", "secretary", "teacher", "--format", "table", "--brief")
    assert [line.split()[-2:] for line in done.out.splitlines() if "Official survey" in line] == [
        ["1,706,790", "jobs"],
        ["1,388,390", "jobs"],
    ]
