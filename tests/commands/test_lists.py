"""Lists: every pair of filters under every sort, in every format, against a count from `show --all -f json`."""

from __future__ import annotations

import csv
import io
import json
from itertools import combinations
from pathlib import Path

import pytest
import yaml
from benchmarks import growth
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.advice.ranking import COLUMNS
from tests.commands.counted import Role, all_roles, coverage, in_order, index, measured, passes
from tests.conftest import MADE_UP, Cli

FILTERS = {
    "family": "engineering",
    "track": "individual",
    "degree": "none",
    "skill": "python",
    "tool": "sql",
    "industry": "Finance",
    "field": "statistics",
    "entry": "",
}
SORTS = ["title", "pay", "growth", "openings", "ai", "match"]
FORMATS = ["table", "csv", "yaml", "markdown", "html"]
SKILLS = ("sql", "excel", "python")
PAIRS = list(combinations(FILTERS, 2))


@pytest.fixture(scope="module")
def known() -> dict[str, list[Role]]:
    """Every role, once a run and folder."""
    return {}


def roles_of(cli: Cli, known: dict[str, list[Role]], *options: str) -> list[Role]:
    key = " ".join(options)
    if key not in known:
        known[key] = all_roles(cli, *options)
    return known[key]


def asked(filters: dict[str, str]) -> list[str]:
    return [word for name, value in filters.items() for word in ([f"--{name}", value] if value else [f"--{name}"])]


def sorting(sort: str) -> list[str]:
    return ["--sort", sort, *(["--skills", ",".join(SKILLS)] if sort == "match" else [])]


@pytest.mark.slow
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_every_pair_of_filters_works_with_every_sort_in_every_format(
    cli: Cli, known: dict[str, list[Role]], pair: tuple[str, str]
) -> None:
    roles = roles_of(cli, known, "--roles-dir", str(MADE_UP))
    filters = {name: FILTERS[name] for name in pair}
    passing = [role for role in roles if all(passes(role, *one) for one in filters.items())]
    titles = {role["id"]: role["title"] for role in roles}
    for number, sort in enumerate(SORTS):
        line = [*asked(filters), *sorting(sort), "--roles-dir", str(MADE_UP)]
        expected = in_order(passing, sort, skills=SKILLS)
        done = cli("list", *line)
        assert done.code == 0
        assert [row[0] for row in done.rows] == expected, line
        format = FORMATS[(number + PAIRS.index(pair)) % len(FORMATS)]
        text = cli("list", *line, "-f", format).out
        # a table may break a title
        assert all(word in text for key in expected[:9] for word in titles[key].split()), (line, format)


@pytest.mark.slow
@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_every_pair_of_filters_and_sorts_says_the_same_in_every_format(
    cli: Cli, known: dict[str, list[Role]], pair: tuple[str, str], sort: str
) -> None:
    roles = roles_of(cli, known)
    filters = {name: FILTERS[name] for name in pair}
    passing = [role for role in roles if all(passes(role, *one) for one in filters.items())]
    expected = in_order(passing, sort, skills=SKILLS)
    titles = {role["id"]: role["title"] for role in roles}
    line = ["list", *asked(filters), *sorting(sort)]
    assert [item["id"] for item in json.loads(cli(*line, "-f", "json").out)["items"]] == expected
    assert [item["id"] for item in yaml.safe_load(cli(*line, "-f", "yaml").out)["items"]] == expected
    assert [row[0] for row in csv.reader(io.StringIO(cli(*line, "-f", "csv").out))][1:] == expected
    assert [row[0] for row in cli(*line, "-f", "plain").rows] == expected
    for format in ("table", "markdown", "html"):
        text = cli(*line, "-f", format).out
        places = [[text.find(word) for word in titles[key].split()] for key in expected]
        assert all(place >= 0 for several in places for place in several), (line, format)


MANY = 620  # more than are read one by one


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("crowd") / "roles"
    growth.fill(folder, MANY)
    return folder


@pytest.mark.parametrize(
    "line",
    [
        ("--columns", "core,tools,industries,aliases,accepted,match,missing", "--skills", "python"),
        ("--sort", "match", "--skills", "statistics,sql"),
        ("--skill", "statistics", "--sort", "growth"),
    ],
    ids=" ".join,
)
def test_the_first_of_many_rows_are_what_they_are_among_all(cli: Cli, crowd: Path, line: tuple[str, ...]) -> None:
    asked = ("list", *line, "--roles-dir", str(crowd), "-f", "json")
    every, few = (json.loads(cli(*asked, *top).out) for top in ((), ("--top", "7")))
    assert len(every["items"]) == every["matching"] >= MANY
    assert (few["items"], few["matching"]) == (every["items"][:7], every["matching"])


def test_a_search_among_many_finds_each_by_its_words(cli: Cli, crowd: Path) -> None:
    own = ("--roles-dir", str(crowd))
    assert len(cli("search", "diver", *own).rows) == MANY
    assert [row[1].split()[-1] for row in cli("search", "diver 77", *own).rows] == ["77"]
    [first, *_] = cli("search", "fisher 77", *own).rows
    assert "alias" in first[2]
    found = json.loads(cli("search", "statistics", "-f", "json", *own).out)["items"]
    assert len(found) > MANY
    assert all(role["core"] for role in found)


def test_a_role_that_is_replaced_is_found_by_what_its_file_says_now(cli: Cli, tmp_path: Path) -> None:
    text = "title: Data Engineer\naliases: [Wugmaster]\nfamily: engineering\ntrack: individual\n"
    text += "definition: A data engineer whispers.\nskills: {core: {vba: }}\n"
    (tmp_path / "data-engineer.yaml").write_text(text)
    own = ("--roles-dir", str(tmp_path))
    assert [row[0] for row in cli("search", "wugmaster", *own).rows] == ["data-engineer"]
    assert "data-engineer" in {row[0] for row in cli("search", "dbt").rows}
    assert "data-engineer" not in {row[0] for row in cli("search", "dbt", *own).rows}
    for option, value in (("--skill", "dbt"), ("--degree", "bachelor"), ("--industry", "finance")):
        assert "data-engineer" in {row[0] for row in cli("list", option, value).rows}
        assert "data-engineer" not in {row[0] for row in cli("list", option, value, *own).rows}


@pytest.mark.slow
@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_filters_sorts_and_columns_agree_with_an_independent_count(
    cli: Cli, known: dict[str, list[Role]], data: st.DataObject
) -> None:
    roles = roles_of(cli, known)
    drawn = {
        "family": [role["family"] for role in roles],
        "track": [role["track"] for role in roles],
        "degree": ["none", "associate", "bachelor", "master", "doctorate"],
        "skill": [one["id"] for role in roles for one in role["skills"]],
        "tool": [one["id"] for role in roles for one in role["tools"]],
        "industry": [one["name"] for role in roles for one in role["industries"]],
        "field": [one for role in roles for one in role["education"]["fields"]],
    }
    names = data.draw(st.lists(st.sampled_from(sorted(drawn)), max_size=3, unique=True))
    filters = {name: data.draw(st.sampled_from(sorted(set(drawn[name])))) for name in names}
    sort, reverse = data.draw(st.sampled_from(SORTS)), data.draw(st.booleans())
    top = data.draw(st.none() | st.integers(1, 9))
    columns = data.draw(st.lists(st.sampled_from(sorted(COLUMNS.keys() - {"match", "missing"})), max_size=4))
    passing = [role for role in roles if all(passes(role, *one) for one in filters.items())]
    expected = in_order(passing, sort, reverse=reverse, skills=SKILLS)[:top]
    line = [*asked(filters), *sorting(sort), *["-r"][: int(reverse)], *(["--top", str(top)] if top else [])]
    line += ["--columns", ",".join(columns)] if columns else []
    done = cli("list", *line)
    assert [row[0] for row in done.rows] == expected
    added = [name for name in dict.fromkeys(columns) if name not in ("id", "title", "family", "track")]
    assert {len(row) for row in done.rows} <= {4 + len(added)}
    answer = json.loads(cli("list", *line, "-f", "json").out)
    assert [item["id"] for item in answer["items"]] == expected
    assert (answer["total"], answer["matching"]) == (len(roles), len(passing))
    assert all(name in item for item in answer["items"] for name in columns)
    assert yaml.safe_load(cli("list", *line, "-f", "yaml").out) == answer
    header, *table = csv.reader(io.StringIO(cli("list", *line, "-f", "csv").out))
    assert header == ["id", "title", "family", "track", *added]
    assert [row[0] for row in table] == expected


def test_numbers_are_numbers_and_the_same_as_in_the_profiles(cli: Cli, known: dict[str, list[Role]]) -> None:
    roles = {role["id"]: role for role in roles_of(cli, known)}
    columns = "pay,sworn,advertised,growth,openings,ai,match"
    items = json.loads(cli("list", "--columns", columns, "--skills", "sql", "-f", "json").out)["items"]
    assert {item["id"] for item in items} == roles.keys()
    for item in items:
        role = roles[item["id"]]
        assert item["pay"] == item["sworn"] == index(role)
        assert item["advertised"] == index(role, "advertised")
        assert [item[name] for name in ("growth", "openings", "ai")] == [
            measured(role, name) for name in ("growth", "openings", "ai")
        ]
        assert item["match"] == coverage(role, ["sql"])
    rows = list(csv.DictReader(io.StringIO(cli("list", "--columns", columns, "--skills", "sql", "-f", "csv").out)))
    for row in rows:
        index_of = index(roles[row["id"]])
        assert (float(row["pay"]) if row["pay"] else None) == index_of


def test_what_has_no_value_comes_last_whichever_way_and_is_never_dropped(cli: Cli) -> None:
    own = ["--roles-dir", str(MADE_UP)]
    every = {row[0] for row in cli("list", *own).rows}
    for sort in SORTS:
        for turned in ([], ["-r"]):
            items = json.loads(cli("list", *sorting(sort), *turned, *own, "-f", "json").out)["items"]
            assert {item["id"] for item in items} == every
            ranks = [item["rank"] for item in items]
            ranked = [rank for rank in ranks if rank is not None]
            assert ranks == ranked + [None] * (len(ranks) - len(ranked))
            assert ranked == sorted(ranked)


def test_roles_of_one_value_share_a_rank_and_wide_occupations_have_none(cli: Cli) -> None:
    items = json.loads(cli("list", "--sort", "growth", "--columns", "closeness,growth", "-f", "json").out)["items"]
    assert any(item["closeness"] == "broad" for item in items)
    for item in items:
        ahead = [one for one in items if one["rank"] and one["growth"] > (item["growth"] or 0)]
        expected = None if item["closeness"] == "broad" or item["growth"] is None else len(ahead) + 1
        assert item["rank"] == expected
    assert "stand last, without a rank" in cli("list", "--sort", "growth").err


@pytest.mark.parametrize(
    ("area", "basis"), [("Texas", "sworn"), ("CA", "sworn"), ("Seattle", "sworn"), ("Texas", "advertised")]
)
def test_an_amount_is_the_index_at_what_data_scientist_is_paid_there(cli: Cli, area: str, basis: str) -> None:
    line = ["--sort", "pay", "--area", area, "--basis", basis, "--columns", "pay,amount,currency", "-f", "json"]
    items = json.loads(cli("list", *line).out)["items"]
    [anchor] = [item["amount"] for item in items if item["id"] == "data-scientist"]
    assert anchor
    for item in items:
        if item["pay"] is None:
            assert item["amount"] is None
        else:
            assert item["amount"] == pytest.approx(item["pay"] / 100 * anchor, rel=0.002)
            assert item["currency"] == "USD"


def test_abroad_the_amount_is_in_the_money_of_the_country(cli: Cli) -> None:
    items = json.loads(
        cli("list", "--sort", "pay", "--country", "UK", "--columns", "amount,currency", "-f", "json").out
    )["items"]
    assert items[0]["currency"] == "GBP"
    assert 20_000 < items[0]["amount"] < 300_000


@pytest.mark.parametrize(
    ("line", "code", "near"),
    [
        (["--skill", "pyhton"], 4, "Python"),
        (["--tool", "dockr"], 4, "Docker"),
        (["--industry", "Helthcare"], 4, "Healthcare"),
        (["--field", "phisics"], 4, "physics"),
        (["--columns", "growht"], 2, "growth"),
        (["--sort", "match"], 2, "--skills"),
        (["--sort", "match", "--skills", "xyzzy"], 4, "xyzzy"),
        (["--sort", "pay", "--country", "DE"], 4, "the United Kingdom"),
        (["--area", "Atlantis"], 4, "Atlantis"),
        (["--sort", "pay", "--basis", "official"], 2, "advertised"),
    ],
)
def test_what_is_not_there_is_told_with_what_is_near(cli: Cli, line: list[str], code: int, near: str) -> None:
    done = cli("list", *line)
    assert (done.code, done.out) == (code, "")
    assert near in done.err


def test_skills_that_are_none_are_named_and_the_others_count(cli: Cli) -> None:
    done = cli("list", "--sort", "match", "--skills", "sql,pyhton", "--top", "3")
    assert done.code == 0
    assert '"pyhton"' in done.err
    assert "Python" in done.err
    assert done.rows == cli("list", "--sort", "match", "--skills", "sql", "--top", "3").rows


def test_words_in_another_form_and_the_beginning_of_one_are_understood(cli: Cli) -> None:
    physics = cli("list", "--field", "physics").rows
    assert physics
    assert cli("list", "--field", "physicists").rows == physics
    assert cli("list", "--industry", "health").rows == cli("list", "--industry", "Healthcare").rows


def test_settings_for_one_command_do_not_break_another(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERCLI_SORT", "match")
    assert cli("outlook").code == 0
    assert cli("outlook", "data analyst").code == 0
    assert cli("list").rows == sorted(cli("list").rows, key=lambda row: row[1].lower())
    monkeypatch.setenv("CAREERCLI_SORT", "pay")
    monkeypatch.setenv("CAREERCLI_BASIS", "official")
    assert cli("list").rows[0] == cli("list", "--sort", "pay").rows[0]
    monkeypatch.setenv("CAREERCLI_SKILL", "sql;machine learning")
    both = cli("list").rows
    assert both == cli("list", "--skill", "sql", "--skill", "machine learning").rows
    assert both


def test_text_of_role_files_is_no_formula_markup_or_control_in_a_list(cli: Cli, tmp_path: Path) -> None:
    text = 'title: "=1+1 <b>[red]x"\nfamily: science\ntrack: individual\ndefinition: Does.\nskills: {core: {sql: x}}\n'
    (tmp_path / "odd.yaml").write_text(f'{text}industries: {{"=cmd|x": a, "[bold]<i>": b}}\n')
    line = ["list", "--roles-dir", str(tmp_path), "--columns", "industries", "--industry", "=cmd|x"]
    [_, row] = csv.reader(io.StringIO(cli(*line, "-f", "csv").out))
    assert row[1].startswith("'=")
    assert row[4].startswith("'=")
    assert "<b>" not in cli(*line, "-f", "html").out
    assert "[red]" in cli(*line, "-f", "table").out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("--sort wage", "--sort pay"),
        ("--sort salary", "--sort pay"),
        ("--sort demand", "--sort growth"),
        ("--sort vacancies", "--sort openings"),
        ("--degree phd", "--degree doctorate"),
        ("--degree Bachelor's", "--degree bachelor"),
        ("--skills sql", "--sort match --skills sql"),
        ("--skills sql --degree none", "--sort match --skills sql --degree none"),
    ],
)
def test_what_people_type_means_what_it_says(cli: Cli, typed: str, meant: str) -> None:
    found = cli("list", *typed.split())
    assert found.code == 0
    assert found.out == cli("list", *meant.split()).out


def test_skills_of_the_settings_sort_no_list(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    by_title = cli("list").out
    monkeypatch.setenv("CAREERCLI_SKILLS", "sql")
    assert cli("list").out == by_title
    assert cli("list", "--sort", "match").out != by_title


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("list --sort wealth", 2, "It takes title, pay, growth, openings, ai, match."),
        ("list --columns pay,gorwth", 2, 'There is no column "gorwth". Did you mean growth?'),
        ("list --area Texs", 4, 'Did you mean "Texas state"?'),
        ("list --skill kubernets", 4, 'Did you mean "Kubernetes"?'),
        ("list --industry helthcare", 4, 'Did you mean "Healthcare"?'),
        ("list --field phisics", 4, 'Did you mean "physics"?'),
        ("list --country Germny", 4, 'Did you mean "Germany"?'),
        ("list --top ten", 2, '--top takes a whole number of 1 or more, not "ten".'),
    ],
)
def test_a_wrong_value_is_told_with_what_is_near(cli: Cli, line: str, code: int, said: str) -> None:
    done = cli(*line.split())
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert cli("search", " ").code == 2
