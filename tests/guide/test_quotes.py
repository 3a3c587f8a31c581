"""Any title of ours, typed without its quotes, is answered with the line that has them, as a shell takes it."""

from __future__ import annotations

import shlex
import subprocess

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.guide.line import quoted, read
from careercli.guide.quotes import titles_in
from careercli.library.catalog import Catalog
from careercli.paths import places
from tests.cases import one_in
from tests.conftest import Cli

some = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
ROLES = Catalog(places())
TITLES = sorted(entry.title for entry in ROLES.entries())
LONG = [title for title in TITLES if " " in title]
BETWEEN = st.sampled_from([[], ["vs"], ["vs."], ["versus"], ["and"], ["or"], [","]])


def tried(error: str) -> list[str]:
    """The words of the line that is offered, as a shell would hand them over."""
    [line] = [one for one in error.splitlines() if one.startswith("Try: ")]
    return shlex.split(line.removeprefix("Try: "))


@pytest.mark.parametrize("title", one_in(8, LONG))
def test_show_of_any_title_without_quotes(cli: Cli, title: str) -> None:
    done = cli("show", *title.split(), "--section", "pay")
    assert (done.code, done.out) == (2, "")
    assert tried(done.err) == ["careercli", "show", title, "--section", "pay"]
    assert cli(*title.split()).err.startswith("The command is missing.")
    assert tried(cli(*title.split()).err) == ["careercli", "show", title]


@given(st.sampled_from(LONG), st.sampled_from(LONG), BETWEEN)
@some
def test_compare_of_any_two_titles_without_quotes(first: str, second: str, between: list[str]) -> None:
    words = [*first.split(), *between, *second.split()]
    found = titles_in(words, ROLES.sureness, 2)
    assert found == [first, second]


@pytest.mark.slow
def test_compare_parts_titles_where_they_end() -> None:
    pairs = [(first, second) for first in LONG for second in LONG]
    wrong = [pair for pair in pairs if titles_in([*pair[0].split(), *pair[1].split()], ROLES.sureness, 2) != [*pair]]
    assert len(pairs) > 3000
    assert wrong == []


@given(st.lists(st.text(max_size=12), min_size=1, max_size=5))
@some
def test_any_words_at_all(words: list[str]) -> None:
    found = titles_in(words, ROLES.sureness)
    assert all(ROLES.sureness(title) for title in found)


@given(st.lists(st.text(st.characters(blacklist_characters="\0", blacklist_categories=["Cs"])), min_size=1, max_size=4))
@some
def test_a_shell_hands_over_what_was_quoted(words: list[str]) -> None:
    line = " ".join(map(quoted, words))
    assert shlex.split(line) == words
    script = f"printf '%s\\0' {line}"
    printed = subprocess.run(["/bin/sh", "-c", script], capture_output=True, check=True).stdout
    assert printed == b"".join(word.encode() + b"\0" for word in words)


@given(st.lists(st.sampled_from(["mle", "-f", "json", "--level", "senior", "--level=senior", "-fjson", "--", "x y"])))
@some
def test_a_line_read_and_written_reads_the_same(typed: list[str]) -> None:
    line = read(["compare", *typed])
    again = read(shlex.split(line.text())[1:])
    assert (again.words, again.unknown) == (line.words, line.unknown)
