"""The first screens: never wider or higher than they may be, and never a figure that the full page does not have."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from itertools import takewhile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from careercli.formats.screen import render
from careercli.library.catalog import Catalog
from careercli.model.screen import Bar, Column, Entry, Fact, Facts, Line, Names, Reach, Rows, Said, Scale, Screen
from tests.cases import one_in
from tests.conftest import Cli, Outcome

WIDTHS = [(60, 80), pytest.param((120, 200), marks=pytest.mark.slow)]
Widths = tuple[int, int]
LINES = {True: 44, False: 36}, {True: 29, False: 23}  # under 80 columns, from 80; of three roles or more
ALWAYS: list[tuple[str, ...]] = [
    ("list",),
    ("list", "--family", "science"),
    ("search", "pytorch"),
    ("search", "ml"),
    ("tips",),
    ("sources",),
]
RANKINGS: list[tuple[str, ...]] = [
    ("salary",),
    ("salary", "--basis", "advertised"),
    ("outlook",),
    ("outlook", "--sort", "ai"),
    ("salary", "--area", "Texas"),
    ("salary", "--country", "GB"),
    ("list", "--sort", "pay", "--area", "Seattle"),
    ("list", "--degree", "none", "--skill", "python"),
    ("list", "--sort", "growth"),
    ("list", "--sort", "openings", "-r"),
    ("list", "--sort", "ai"),
    ("list", "--sort", "match", "--skills", "sql,excel,python"),
    ("list", "--columns", "degree,growth,tools,pay,amount"),
    ("search", "physics phd"),
    ("search", "healthcare"),
    ("search", "no degree"),
    ("search", "sql teacher"),
    ("search", "which role pays best in Texas?"),
]
ADVICE: list[tuple[str, ...]] = [
    ("gap", "data engineer", "--skills", "sql,excel,python,power bi,statistics,dbt"),
    ("gap", "senior mle", "--skills", "python,no such thing,learning rust", "--learn", "docker,mlops"),
    ("gap", "machine learning infrastructure engineer", "--skills", "excel"),
    ("path", "data analyst"),
    ("path", "chief data officer"),
    ("path", "data analyst", "data engineer"),
    ("path", "statistician", "data scientist"),
    ("path", "data specialist", "chief data officer"),
    ("match", "--skills", "sql,excel,power bi,dax,dashboards,data analysis"),
    ("match", "--skills", "python,spark,airflow,kafka,dbt", "--prefer", "pay,growth"),
    ("match", "--skills", "negotiation,coaching"),
    ("match", "--skills", "python"),
    ("match", "--skills", "sql", "--family", "product", "--track", "executive"),
]
LONG = ("Machine Learning Performance Engineer", "Business Intelligence Consultant")
LATER: list[tuple[str, ...]] = [
    *(("salary", "data engineer", "--by", by) for by in ("state", "metro", "country", "sector")),
    ("salary", *LONG, "--by", "state"),
    ("salary", "mle", "data analyst", "economist", "--by", "state"),
    ("salary", "data engineer", "--by", "state", "--basis", "sworn"),
    ("outlook", "--sort", "openings"),
    ("outlook", LONG[0]),
    ("outlook", "database administrator"),
    ("compare", "junior data analyst", "senior data analyst"),
    ("compare", "mle", "principal mle"),
    ("compare", f"senior {LONG[0]}", f"junior {LONG[0]}"),
    ("compare", "intern data science manager", "executive data science manager", "--country", "Germany"),
    ("gap", LONG[0], "--skills", "c++,python,cuda"),
    ("gap", LONG[1], "--skills", "sql,power bi"),
    ("path", *LONG),
    ("path", LONG[0]),
    ("search", "gpu kernels"),
    ("list", "--tool", "power bi", "--sort", "growth"),
]
ALWAYS += [*RANKINGS, *ADVICE, *LATER]
EVERY = one_in(2, ALWAYS)
SPOKEN: list[tuple[str, ...]] = [
    ("compare", "mle", "data analyst"),
    ("compare", "mle", "data analyst", "data engineer"),
    ("compare", "junior data analyst", "senior data analyst"),
    ("show", "mle"),
    ("salary", "mle", "--area", "Seattle", "--offer", "165k"),
    ("outlook", "mle"),
]
COUNTED = r"\d+ more parts?, \d+ sources? \(the oldest: \w+"
FIGURE = re.compile(r"\d[\d,]*\.?\d*%|\d{1,3}(?:,\d{3})+")


def most(width: int, *, many: bool = False) -> int:
    return LINES[width >= 80][many]


def fitting(text: str, width: int, *, many: bool = False) -> list[str]:
    lines = text.splitlines()
    assert len(lines) <= most(width, many=many), text
    assert max(map(cell_len, lines)) <= width, text
    assert "\n\n\n" not in text
    return lines


def figures(text: str) -> set[str]:
    return set(FIGURE.findall(text))


def first_screens(cli: Cli, widths: Widths, *arguments: str, many: bool = False) -> Iterator[Outcome]:
    """The first screen at each width: it fits, says what to do next, and has no figure that the full page lacks; a
    share that is paid less is a percentile there."""
    whole = cli(*arguments, "-f", "table").out
    known = figures(whole) | {f"{share}%" for share in re.findall(r"(\d+)(?:st|nd|rd|th)\s+percentile", whole)}
    with pytest.MonkeyPatch.context() as patch:
        for width in widths:
            patch.setenv("COLUMNS", str(width))
            done = cli(*arguments, "--brief", "-f", "table")
            assert done.code == 0
            assert fitting(done.out, width, many=many)[-1].startswith("Next: careercli "), done.out
            assert figures(done.out) <= known, arguments
            yield done


def titles(catalog: Catalog, number: int) -> list[str]:
    """So many titles, those that are longest among them."""
    known = [entry.title for entry in catalog.entries()]
    longest = sorted(known, key=len)[-6:]
    return [*longest, *known[:: len(known) // number]]


@pytest.mark.parametrize("widths", WIDTHS)
@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_lists_fit_and_say_what_to_do_next(cli: Cli, command: tuple[str, ...], widths: Widths) -> None:
    roles = [*takewhile(lambda word: not word.startswith("-"), command[1:])]
    assert list(first_screens(cli, widths, *command, many=command[0] == "salary" and len(roles) > 2))


@pytest.mark.parametrize(
    "command",
    [*SPOKEN, *EVERY],
    ids=" ".join,
)
def test_the_linear_layout_has_a_fact_a_line_and_nothing_drawn(cli: Cli, command: tuple[str, ...]) -> None:
    spoken = cli(*command, "--brief", "-f", "table", "--layout", "linear").out
    assert not re.search("[\u2500-\u259f\u25c6]|\\S {2,}\\S", spoken)
    assert command[0] == "tips" or any(": " in line for line in spoken.splitlines()[1:-2])
    seen = cli(*command, "--brief", "-f", "table").out
    if not re.search(r"^\d+ more (?!part)|^\d+ roles? ", spoken, re.M):  # rows beyond those that one can listen to
        assert figures(re.sub(".*\u2501 its 95% interval", "", seen)) <= figures(spoken)
    assert spoken.splitlines()[-1].startswith("Next: careercli ")
    first = spoken.splitlines()[0]
    assert re.sub(r"\s+", " ", seen).startswith(first[:60])


@pytest.mark.slow
@pytest.mark.parametrize("widths", [(60, 80), (120, 200)])
def test_every_profile_fits(cli: Cli, catalog: Catalog, widths: Widths) -> None:
    for title in titles(catalog, 14):
        for done in first_screens(cli, widths, "show", title):
            assert re.search(COUNTED, " ".join(done.out.splitlines())), done.out


@pytest.mark.parametrize("widths", WIDTHS)
@pytest.mark.parametrize("number", [2, 3, 4, 6])
def test_every_comparison_fits(cli: Cli, catalog: Catalog, number: int, widths: Widths) -> None:
    known = titles(catalog, 12)
    for start in range(0, len(known) - number, 4):
        roles = known[start : start + number]
        for done in first_screens(cli, widths, "compare", *roles, many=number > 2):
            text = " ".join(done.out.splitlines())
            assert re.search(COUNTED, text), done.out
            assert re.search("more|about the same|told apart|paid more|fair comparison|highest", text)


@pytest.mark.parametrize("widths", WIDTHS)
def test_levels_beside_a_third_role_fit(cli: Cli, widths: Widths) -> None:
    for third in ("data engineer", "senior data engineer", LONG[0]):
        roles = ("junior data analyst", "senior data analyst", third)
        for done in first_screens(cli, widths, "compare", *roles, many=True):
            assert done.out.startswith("Like for like, Data Analyst (senior) pays about ")


@pytest.mark.parametrize("widths", WIDTHS)
@pytest.mark.parametrize("options", [(), ("--area", "Seattle", "--offer", "165k"), ("--country", "Germany")])
def test_pay_fits_with_and_without_an_offer(
    cli: Cli, catalog: Catalog, options: tuple[str, ...], widths: Widths
) -> None:
    known = titles(catalog, 6)
    for roles in ([known[1]], known[6:8], known[7:10]):
        many = len(roles) > 2
        for width, done in zip(widths, first_screens(cli, widths, "salary", *roles, *options, many=many), strict=True):
            assert len(done.out.splitlines()) + len(done.err.splitlines()) <= most(width, many=many)


@pytest.mark.parametrize("widths", WIDTHS)
def test_outlooks_fit(cli: Cli, catalog: Catalog, widths: Widths) -> None:
    known = titles(catalog, 6)
    for roles in ([known[1]], known[6:8], known[4:8]):
        assert list(first_screens(cli, widths, "outlook", *roles, many=len(roles) > 2))


SAID: list[tuple[str, ...]] = [("compare", "mle", "data analyst"), ("show", "mle"), ("salary", "mle")]


@pytest.mark.parametrize("command", one_in(3, [*SAID, *RANKINGS, *ADVICE, *LATER]))
def test_what_it_says_to_do_next_works(cli: Cli, command: tuple[str, ...]) -> None:
    line = cli(*command, "--brief", "-f", "table").out.splitlines()[-1]
    assert cli(*shlex.split(line.removeprefix("Next: careercli "))).code == 0, line


NEXT = {
    ("compare", "mle", "DS manager"): 'path "mle" "DS manager"',
    ("search", "pytorch", "kafka"): "gap .* --skills pytorch,kafka",
    ("search", "who uses dbt?"): "gap .* --skills dbt",
    ("path", "data analyst", "data engineer"): "gap .* --skills sql",
    ("path", "data analyst"): 'path "data analyst" ',
    ("match", "--skills", "sql,power bi"): "gap .* --skills 'sql,power bi'",
    ("gap", "BI dev", "--skills", "sql,excel"): 'path .* "BI dev"',
}


@pytest.mark.parametrize("command", NEXT)
def test_what_comes_next_is_in_the_reader_s_own_words(cli: Cli, command: tuple[str, ...]) -> None:
    line = cli(*command, "--brief", "-f", "table").out.splitlines()[-1]
    assert re.match(f"Next: careercli {NEXT[command]}", line), line


NAMES = st.lists(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=40), max_size=30)
WORDS = st.text(max_size=300)
VALUES = st.one_of(
    st.none(),
    st.builds(Entry, WORDS, st.sampled_from(["", "answer", "yours"]), WORDS, WORDS, WORDS, WORDS),
    st.builds(Names, NAMES, st.just("skill")),
    st.builds(Bar, st.floats(0, 1)),
    st.builds(Reach, st.floats(0, 90), st.floats(0, 90), st.floats(0, 90)),
)
FACTS = st.integers(1, 2).flatmap(
    lambda sides: st.builds(
        Facts,
        WORDS,
        st.lists(WORDS, min_size=sides, max_size=sides),
        st.lists(
            st.builds(Fact, WORDS, st.lists(VALUES, min_size=sides, max_size=sides), st.integers(1, 9)), max_size=9
        ),
    )
)
ROWS = st.integers(2, 6).flatmap(
    lambda columns: st.builds(
        Rows,
        st.lists(st.builds(Column, st.text(max_size=12), st.booleans()), min_size=columns, max_size=columns),
        st.lists(
            st.builds(Line, st.tuples(st.builds(Entry, st.text(max_size=50)), *[VALUES] * (columns - 1))), max_size=60
        ),
        scale=st.just(Scale(0, 90, "0", "90")),
    )
)


@settings(deadline=None)  # rich is loaded by the first
@given(
    st.builds(
        Screen,
        st.just("Title"),
        st.just([[Said("The answer", "answer"), Said(" in a sentence.")]]),
        st.lists(st.one_of(FACTS, ROWS), max_size=3),
        st.just(["careercli list"]),
        parts=st.integers(0, 9),
    ),
    st.sampled_from([60, 80, 120, 200]),
)
def test_nothing_makes_a_screen_too_wide_and_the_answer_stays(screen: Screen, width: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", str(width))
        lines = render(screen, file=True).splitlines()
    assert max(map(cell_len, lines)) <= width
    assert lines[0] == "The answer in a sentence."
    assert lines[-1] == "Next: careercli list"
