"""What is said to a command line that cannot be understood: exactly, with exit 2, and a line that runs as it is."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from careercli.guide.line import node_of, read
from careercli.guide.words import ANSWERS, answer_to
from tests.cases import one_in
from tests.conftest import Cli

LINES = [
    "what is a growth analyst",
    "describe the fog keeper",
    "pay of a wizard?",
    "profile of the tide waiter analyst",
    "what",
    "role",
    "diff mle",
    "vs of",
    "show data engineer",
    "show data engineer --section pay -f md",
    "show data enginer",
    'show "data analyst" "data engineer"',
    "compare data engineer data scientist",
    'compare "data engineer" data scientist --section pay',
    "compare data enginer data scientist",
    "compare mle vs data scientist",
    'compare "mle vs data scientist"',
    'compare "data engineer, data scientist"',
    "compare data engineer, data scientist",
    "compare mle and data scientist",
    "salary ml engineer --area Seattle",
    "outlook data engineer",
    "tips data engineer",
    "data engineer",
    '"data engineer"',
    "mle --section pay",
    '"data engineer" "data scientist"',
    "data engineer vs data scientist",
    "healthcare data analyst",
    "data engineer salary",
    "next mle",
    "move data analyst data scientist",
    "route mle",
    "gap data engineer",
    "rank",
    "top 10",
    "best paid roles",
    "pay",
    "pay data engineer --country DE",
    "jobs",
    "recommend python sql",
    "suggest",
    "match",
    "export",
    "version",
    "skills mle",
    "how much does a data engineer earn",
    "will ai replace data analysts",
    "what does a data engineer do?",
    "senior data engineer salary seattle",
    "data engineer pay in germany",
    "from data analyst to data scientist",
    "ml engineer interview questions",
    "i know sql and excel",
    "which role pays best in Texas",
    '"which role pays best in Texas?"',
    "top 5 paying jobs",
    '"who hires physicists"',
    "management roles in finance",
    "roles without python",
    "where do data engineers earn most",
    "which countries pay data engineers best",
    "what are the roles",
    '"what does a data steward do"',
    "what is a nurse",
    "remote jobs",
    '"help me choose a career"',
    "difference between data analyst and data scientist",
    "healthcare",
    "nurse",
    "jobs for python",
    "degree data scientist",
    "--json list",
    "formats",
    "comapre mle data scientist",
    "nonsense",
    "roles chek x.yaml",
    "roles new Oyster Diver",
    "list data engineer",
    "sources glassdoor",
    "compare",
    "show",
    "search",
    "completion",
    "roles new",
    'compare mle "data scientist" --sort pay',
    "tips --sort pay",
    "list --sort match",
    "list --columns pya",
    "list --sorted pay",
    "show mle --pgaer",
    "--pager show mle",
    "--sort pay list",
    "--format json list",
    "-q show mle",
    "show mle --secton pay",
    "show mle --sec=pay",
    "show mle --json",
    "show mle --no-color",
    "show mle --location Seattle",
    "show mle --family science",
    "show mle --nonsense",
    "show mle -x",
    "show mle --level",
    "show mle --level wizard",
    "list -f pdf",
    "show mle --level seniro",
]
WORDS = [word for line in LINES for word in line.split() if not word.startswith("-o")]


@pytest.mark.parametrize("line", LINES)
def test_the_hint(cli: Cli, snapshot: SnapshotAssertion, line: str) -> None:
    done = cli(*shlex.split(line))
    assert (done.code, done.out) == (2, "")
    assert "Traceback" not in done.err
    assert done.err == snapshot
    offered = [one.removeprefix("Try: ") for one in done.err.splitlines() if one.startswith("Try: ")]
    for one in offered:
        words = shlex.split(one)
        assert words[0] == "careercli"
        assert cli(*words[1:]).code in (0, 3 if "x.yaml" in words else 0), one  # there is no such file


@pytest.mark.parametrize("line", one_in(4, LINES))
def test_the_hint_is_in_json_too(cli: Cli, line: str) -> None:
    if line == "completion" or "-f" in line.split() or "--format" in line or "--level" in line.split()[-1]:
        return
    plain = cli(*shlex.split(line))
    told = json.loads(cli(*shlex.split(line), "-f", "json").err)
    assert told["code"] == 2
    assert told["message"] == plain.err.split("\n")[0]


def test_a_misspelt_title_gets_the_line_put_right(cli: Cli) -> None:
    done = cli("compare", "ML Enginer", "data scientist", "--section", "pay")
    assert done.code == 4
    assert done.err.splitlines()[0] == 'No role called "ML Enginer". Did you mean "Machine Learning Engineer"?'
    assert done.err.splitlines()[1].startswith("Also near: ")
    assert done.err.count('"') <= 12
    assert '\n\nTry: careercli compare "Machine Learning Engineer" "data scientist" --section pay\n' in done.err


@pytest.mark.slow
def test_nothing_is_offered_that_the_program_cannot_run() -> None:
    for word in ANSWERS:
        for words in ([], ["mle"], ["mle", "data scientist"], ["python"]):
            line = shlex.split(answer_to(word, words, []))[1:]
            assert line == [] or line[0].startswith("--") or read(line).runs(), (word, words)


@pytest.mark.parametrize(
    ("word", "command", "option"),
    [
        ("next", "path", ""),
        ("move", "path", ""),
        ("recommend", "match", ""),
        ("suggest", "match", ""),
        ("rank", "list", "--sort"),
        ("top", "list", "--sort"),
        ("best", "list", "--sort"),
        ("pay", "salary", ""),
        ("jobs", "list", ""),
        ("export", "show", "--all"),
    ],
)
def test_words_that_people_try_first_lead_to_their_command_once_it_is_there(
    word: str, command: str, option: str
) -> None:
    first = read(ANSWERS[word][0].split())
    there = node_of(command) is not None
    assert (first.command or ANSWERS[word][0].split()[0]) == command
    assert option in ("", *ANSWERS[word][0].split())
    if there and not first.unknown:
        assert answer_to(word, ["mle"], []).startswith(f"careercli {command}")


@pytest.mark.slow
@given(st.lists(st.text(max_size=20) | st.sampled_from(WORDS), min_size=1, max_size=6))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_words_at_all_are_a_bug(cli: Cli, words: list[str]) -> None:
    done = cli(*words)
    assert done.code in (0, 2, 3, 4), done.err
    assert "Traceback" not in done.err
    for one in done.err.splitlines():
        if one.startswith("Try: "):
            assert shlex.split(one)[1] == "careercli"


@pytest.mark.parametrize("word", ["\n", "a\nb", "a\x85b", "\r\n", "data\u2028engineer"])
def test_a_line_to_paste_is_one_line(cli: Cli, word: str) -> None:
    done = cli("LIST", word)
    assert done.code == 2
    [tried] = [line for line in done.err.split("\n") if line.startswith("Try: ")]
    assert shlex.split(tried)[1] == "careercli"


def test_two_roles_read_well_are_compared_whatever_they_could_be_together(cli: Cli) -> None:
    assert cli("compare", "mle", "data scientist", "--section", "summary").code == 0


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("list --top abc", '--top takes a whole number of 1 or more, not "abc".'),
        ("list --top ''", '--top takes a whole number of 1 or more, not "".'),
        ("tips --count 0", '--count takes a whole number of 1 or more, not "0".'),
        ("path mle --max-hops 9", '--max-hops takes a whole number from 1 to 5, not "9".'),
        ("salary mle --year x", '--year takes a whole number, not "x".'),
        ("resolve x --min-confidence 7", '--min-confidence takes a number from 0 to 1, not "7.0".'),
        ("resolve x --min-confidence nan", '--min-confidence takes a number from 0 to 1, not "nan".'),
        ("roles schema rol", 'careercli roles schema takes no "rol". Did you mean role?'),
        ("completion bsh", 'careercli completion takes no "bsh". Did you mean bash?'),
        ("list --sort pays", '--sort takes no "pays". Did you mean pay?'),
        ('list --family "it\'s"', '--family takes no "it\'s".'),
        ("list --family \"'it is not one of' that\"", "--family takes no \"'it is not one of' that\"."),
        ("list --top 'a is not a valid int'", '--top takes a whole number of 1 or more, not "a is not a valid int".'),
        ("list --basis 'C:\\new'", '--basis takes no "C:\\new".'),
        ("compare mle -o", "-o needs a value: -o FILE."),
        ("show mle --full=3", "--full takes no value."),
    ],
)
def test_a_wrong_value_is_told_in_plain_words(cli: Cli, line: str, told: str) -> None:
    done = cli(*shlex.split(line))
    assert (done.code, done.out, done.err.splitlines()[0]) == (2, "", told)


def test_a_wrong_number_is_told_by_the_name_where_it_stands(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CAREERCLI_TOP", "x" * 3000)
    told = cli("list").err
    assert told.startswith('CAREERCLI_TOP takes a whole number of 1 or more, not "xxx')
    assert len(told) < 400  # characters, whatever was written
    monkeypatch.delenv("CAREERCLI_TOP")
    config = tmp_path / "config" / "config.toml"
    config.parent.mkdir(exist_ok=True)
    config.write_text("top = 0\n", encoding="utf-8")
    done = cli("list")
    assert (done.code, done.err.splitlines()[0]) == (3, f'{config}: top takes a whole number of 1 or more, not "0".')


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("LEVEL", "seniour", 'takes no "seniour". Did you mean senior?'),
        ("QUIET", "maybe", 'takes true or false, not "maybe".'),
        ("FULL", "2", 'takes true or false, not "2".'),
        ("SECTION", "tools it's", 'takes no "it\'s".'),
        ("FORMAT", "x (env var: 'Y'): 'z' is not one of", "takes no \"x (env var: 'Y'): 'z' is not one of\"."),
    ],
)
def test_a_wrong_variable_is_told_by_its_name_in_our_words(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, told: str
) -> None:
    monkeypatch.setenv(f"CAREERCLI_{variable}", value)
    done = cli("show", "mle")
    assert (done.code, done.out, done.err.splitlines()[0]) == (2, "", f"CAREERCLI_{variable} {told}")


def test_words_without_quotes_are_put_right_beside_roles_of_ones_own(made_up: Cli) -> None:
    done = made_up("gap", "data", "engineer", "--skills", "sql")
    assert (done.code, done.out, done.err.splitlines()[0]) == (2, "", "A title of several words needs quotes.")


def test_an_error_in_json_holds_the_warnings_too(cli: Cli) -> None:
    assert cli("roles", "new", "Data Engineer").code == 0  # a draft that replaces ours
    (warning,) = json.loads(cli("show", "nobody at all", "-f", "json").err)["notes"]
    assert " replaces " in warning
    assert "notes" not in json.loads(cli("show", "nobody at all", "-f", "json", "-q").err)
