"""`show --all`: every role in every format, one at a time; and `compare -`, a pair a line."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
import yaml

from careercli.advice.ranking.profiles import FLAT
from careercli.formats import Format
from careercli.formats.streaming import _WRITERS, emit_chapters
from careercli.model.items import Chapter
from tests.conftest import MADE_UP, Cli

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_the_formats_say_the_same_of_the_same_roles(cli: Cli) -> None:
    own = ["--roles-dir", str(MADE_UP)]
    answer = json.loads(cli("show", "--all", *own, "-f", "json").out)
    assert list(answer) == ["kind", "schema_version", "roles", "sources", "notes", "warnings"]
    ids = [role["id"] for role in answer["roles"]]
    assert ids == [row[0] for row in cli("list", *own).rows]
    assert yaml.safe_load(cli("show", "--all", *own, "-f", "yaml").out) == answer
    rows = list(csv.DictReader(io.StringIO(cli("show", "--all", *own, "-f", "csv").out)))
    assert [row["id"] for row in rows] == ids
    assert tuple(rows[0]) == FLAT
    for row, role in zip(rows, answer["roles"], strict=True):
        assert row["title"] == role["title"]
        assert row["core"].split("; ") == [one["name"] for one in role["skills"] if one["need"] == "core"]
        sworn = next(one["value"] for one in role["index"] if one["basis"] == "sworn")
        assert (float(row["sworn"]) if row["sworn"] else None) == sworn
        assert role["known_by"] == "profile"
    text = cli("show", "--all", *own, "-f", "markdown").out
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert len(headings) == len(ids) + 2
    assert text.startswith("# Every role\n\n## Table of contents\n")
    plain = cli("show", "--all", *own).rows
    assert [row[1] for row in plain if row[0] == "title"] == ids


def test_the_answer_keeps_to_its_published_schema(cli: Cli) -> None:
    schema = json.loads(cli("show", "--all", "--schema").out)
    assert schema == json.loads((ROOT / "docs" / "schemas" / "show-all.schema.json").read_text())
    assert schema["properties"]["kind"]["const"] == "profiles"
    jsonschema.validate(json.loads(cli("show", "--all", "-f", "json").out), schema)


def test_one_role_of_all_is_as_show_has_it(cli: Cli) -> None:
    every = json.loads(cli("show", "--all", "--area", "Texas", "-f", "json").out)["roles"]
    [one] = [role for role in every if role["id"] == "data-engineer"]
    alone = json.loads(cli("show", "data engineer", "--area", "Texas", "-f", "json").out)["role"]
    assert {key: one[key] for key in alone} == alone


def test_fields_and_sections_are_those_of_every_role(cli: Cli) -> None:
    answer = json.loads(cli("show", "--all", "-f", "json", "--fields", "roles.id,roles.salary").out)
    assert list(answer) == ["kind", "schema_version", "roles"]
    assert {tuple(role) for role in answer["roles"]} == {("id", "salary")}
    tools = json.loads(cli("show", "--all", "-f", "json", "--section", "tools").out)
    assert "tools" in tools["roles"][0]
    assert "tips" not in tools["roles"][0]
    done = cli("show", "--all", "-f", "json", "--fields", "roles.idd")
    assert (done.code, done.out) == (2, "")
    assert "roles.id" in done.err


@pytest.mark.parametrize(
    "line",
    [["--all", "mle"], [], ["--all", "-f", "table"], ["--all", "-f", "html"], ["--all", "-f", "csv", "--fields", "x"]],
)
def test_what_makes_no_sense_is_refused(cli: Cli, line: list[str]) -> None:
    done = cli("show", *line)
    assert (done.code, done.out) == (2, "")
    assert done.err


@pytest.mark.parametrize("format", sorted(_WRITERS))
def test_a_role_is_read_when_it_is_written(format: str) -> None:
    from careercli.library.catalog import Catalog
    from careercli.paths import places

    read: list[str] = []

    def parts() -> Iterator[Chapter]:
        from careercli.advice.pay import USUAL
        from careercli.advice.ranking import Table, every_profile
        from careercli.library.terms import Finder
        from careercli.model.pay import UNITED_STATES
        from tests.conftest import TODAY

        catalog = Catalog(places())
        table = Table(
            catalog.facts, catalog.vocabulary, catalog.market.occupation, lambda: Finder(catalog.vocabulary.skills)
        )

        def every() -> Iterator[object]:
            for head in table.rows[:5]:
                read.append(head.id)
                yield catalog.market.asked(catalog.role(head.id), None, [UNITED_STATES]), None

        yield from every_profile(every(), table, TODAY, USUAL, {})  # type: ignore[arg-type]

    texts = _WRITERS[format](parts(), ())
    sizes = [len(read) for _ in texts]
    assert sizes[0] <= 1
    assert sizes[-1] == 5
    assert sizes == sorted(sizes)


def test_a_wrong_format_is_told_before_anything_is_read() -> None:
    from careercli.errors import UsageError

    def never() -> Iterator[Chapter]:
        raise AssertionError
        yield

    with pytest.raises(UsageError):
        emit_chapters(never(), Format.html, None)


class Stdin:
    """What is piped in."""

    def __init__(self, text: str) -> None:
        self.buffer = io.BytesIO(text.encode())

    def isatty(self) -> bool:
        return False


LINES = "mle\tDS manager\n\nml enginer\tdata scientist\ndata analyst\nsenior data analyst\tdata engineer\nmle\tmle\n"


def piped(monkeypatch: pytest.MonkeyPatch, text: str = LINES) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(text))


def test_pairs_are_compared_and_bad_lines_are_told_with_their_number(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch)
    done = cli("compare", "-")
    assert done.code == 4
    pairs = [row for row in done.rows if row[0] == "pair"]
    assert pairs == [
        ["pair", "machine-learning-engineer", "data-science-manager"],
        ["pair", "data-analyst", "data-engineer"],
    ]
    single = cli("compare", "mle", "DS manager").rows
    assert done.rows[1 : 1 + len(single)] == single
    assert 'Line 3: No role called "ml enginer". Did you mean "Machine Learning Engineer"?' in done.err
    assert 'Line 4: "data analyst" is no pair of roles.' in done.err
    assert "Line 6: " in done.err


def test_pairs_in_json_are_an_object_a_line_and_errors_too(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch)
    done = cli("compare", "-", "-f", "json")
    first, second = map(json.loads, done.out.splitlines())
    assert first == json.loads(cli("compare", "mle", "DS manager", "-f", "json").out)
    assert [role["key"] for role in second["roles"]] == ["data-analyst", "data-engineer"]
    told = [json.loads(line) for line in done.err.splitlines()]
    assert [(one["line"], one["code"]) for one in told] == [(3, 4), (4, 2), (6, 2)]
    assert "Machine Learning Engineer" in told[0]["candidates"]


def test_pairs_in_other_formats(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    good = "mle\tDS manager\ndata analyst\tdata engineer\n"
    piped(monkeypatch, good)
    done = cli("compare", "-", "-f", "yaml", "--section", "tools")
    assert done.code == 0
    documents = list(yaml.safe_load_all(done.out))
    assert [one["kind"] for one in documents] == ["comparison", "comparison"]
    piped(monkeypatch, good)
    rows = list(csv.reader(io.StringIO(cli("compare", "-", "-f", "csv", "--section", "tools").out)))
    assert rows[0] == ["section", "role", "value"]
    assert [row[0] for row in rows].count("pair") == 2
    piped(monkeypatch, good)
    assert cli("compare", "-", "-f", "markdown").out.count("\n# ") == 1
    piped(monkeypatch, good)
    assert (cli("compare", "-", "-f", "table").code, cli("compare", "-", "-f", "html").code) == (2, 2)


def test_a_mistake_that_is_no_line_s_is_told_once(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch)
    done = cli("compare", "-", "--area", "Atlantis")
    assert (done.code, done.out) == (4, "")
    assert "Line" not in done.err


@pytest.mark.parametrize("text", ["", "\n\n", " \t \n"])
@pytest.mark.parametrize("format", ["plain", "json"])
def test_no_pair_at_all_is_told(cli: Cli, monkeypatch: pytest.MonkeyPatch, text: str, format: str) -> None:
    piped(monkeypatch, text)
    assert cli("compare", "-", "-f", format) == (0, "", "Note: There is no pair to read.\n")


def test_what_a_pair_looks_like_is_told_once(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, "mle\nmle\tx\ty\ndata analyst\n")
    done = cli("compare", "-")
    assert (done.code, done.err.count("is no pair of roles"), done.err.count("with a tab between them")) == (4, 3, 1)
