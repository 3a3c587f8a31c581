"""What every format promises, whatever the text in it."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from careercli.formats.csv import render as render_csv
from careercli.formats.json import to_json
from careercli.formats.markdown import escape
from careercli.formats.text import clean, unsafe
from careercli.formats.wrapping import wrap
from careercli.library.catalog import Catalog
from tests.conftest import Cli

PAIR = ["ML Engineer", "Data Science Manager"]
NAMES = {"id", "role", "from", "to", "kind", "source", "category", "used_for", "basis", "code", "date", "period"}
NAMES |= {"also", "key", "higher", "lower"}


def texts(value: Any, key: str = "") -> Iterator[str]:
    """Every sentence and name in a JSON answer, leaving out ids."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name not in NAMES | {"overlap", "sources", "change", "warnings"}:
                yield from texts(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item, key)
    elif isinstance(value, str) and len(value) > 3:
        yield value


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_the_same_facts_in_every_format(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "3000")  # so wide that no cell wraps
    monkeypatch.setattr("careercli.formats.table._LONGEST", 3000)
    facts = {fact for fact in texts(json.loads(cli("compare", *PAIR, "-f", "json").out)) if fact != "comparison"}
    assert len(facts) > 150
    shown = {
        format: cli("compare", *PAIR, "-f", format).out
        for format in ("plain", "csv", "yaml", "markdown", "html", "table")
    }
    shown["yaml"] = "\n".join(texts(yaml.safe_load(shown["yaml"])))
    shown["csv"] = "\n".join(cell for row in csv.reader(io.StringIO(shown["csv"])) for cell in row)
    shown["markdown"] = re.sub(r"\\(.)", r"\1", shown["markdown"])
    shown["html"] = html.unescape(shown["html"])
    # keys of programs; people read "bachelor's degree", "machine learning", "hands-on work"
    keys = {"bachelor", "master", "doctorate", "machine-learning", "individual", "management", "profile", "None"}
    for format, text in shown.items():
        there = squeezed(text).lower()
        missing = [fact for fact in facts - keys if squeezed(fact).lower() not in there]
        assert missing == [], format


def test_yaml_and_json_hold_the_same(cli: Cli) -> None:
    assert yaml.safe_load(cli("compare", *PAIR, "-f", "yaml").out) == json.loads(
        cli("compare", *PAIR, "-f", "json").out
    )


def test_csv_has_the_rows_of_plain(cli: Cli) -> None:
    header, *rows = csv.reader(io.StringIO(cli("compare", *PAIR, "-f", "csv").out))
    assert header == ["section", "role", "value"]
    assert rows == cli("compare", *PAIR, "-f", "plain").rows


@given(st.text())
def test_clean_text_cannot_act_on_a_terminal(text: str) -> None:
    assert not unsafe().search(clean(text))
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.integers(1, 40))
def test_wrapping_loses_nothing_and_fits(text: str, width: int) -> None:
    lines = wrap(clean(text), max(width, 2))
    assert all(cell_len(line) <= max(width, 2) for line in lines)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_markdown_shows_text_literally(text: str) -> None:
    cleaned = clean(text).strip()
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(f"x {escape(cleaned)}")
    [paragraph] = [token for token in tokens if token.type == "inline"]
    kinds = {child.type for child in paragraph.children or []}
    assert kinds <= {"text", "softbreak", "text_special"}


@pytest.mark.parametrize(
    ("text", "shown"), [("0.98", "0.98"), ("1. x", "1\\. x"), ("- x", "\\- x"), ("=1", "\\=1"), ("a - b", "a - b")]
)
def test_markdown_escapes_no_more_than_it_must(text: str, shown: str) -> None:
    assert escape(text) == shown


@given(
    st.recursive(
        st.text() | st.none() | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_json_escapes_what_could_act_and_keeps_the_value(value: Any) -> None:
    text = to_json(value)
    assert not unsafe().search(text.replace("\n", ""))
    assert json.loads(text) == value


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1"])
def test_no_spreadsheet_takes_a_cell_for_a_formula(text: str) -> None:
    from careercli.advice.finding import tips

    written = render_csv(tips([], [text]))
    [_, row] = csv.reader(io.StringIO(written))
    assert row[1].startswith("'")


class Strict(HTMLParser):
    """Checks that tags nest and that nothing is fetched or run."""

    VOID = frozenset({"meta", "br", "hr", "img", "link", "input"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_whole_and_fetches_nothing(cli: Cli) -> None:
    page = Strict()
    page.feed(cli("compare", *PAIR, "mlops engineer", "-f", "html").out)
    page.close()
    assert page.open == []
    assert not {tag for tag, _ in page.seen} & {"script", "img", "link", "iframe", "object"}
    targets = [attributes["href"] for tag, attributes in page.seen if tag == "a"]
    ids = [attributes["id"] for _, attributes in page.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert all(target and (target.startswith("https://") or target[1:] in ids) for target in targets)


def test_markdown_is_an_article_whose_contents_lead_somewhere(cli: Cli) -> None:
    text = cli("compare", *PAIR, "-f", "markdown").out
    headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
    parts = ["Definition", "Responsibilities", "Required skills", "Educational background", "Tools and software"]
    parts += ["Common industries", "Outlook", "Practical tips for getting started", "Conclusion", "Sources", "Notes"]
    first = ["At a glance", "Pay", "How the week changes", "What carries over"]
    assert headings == ["Table of contents", *first, *parts]
    anchors = re.findall(r"^- \[.+\]\(#(.+)\)$", text, re.MULTILINE)
    assert anchors == [heading.lower().replace(" ", "-") for heading in headings[1:]]


def test_columns_while_the_width_allows_else_blocks(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def heads(width: int) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(width))
        return cli("compare", *PAIR, "data analyst", "-f", "table", "--section", "responsibilities").out.splitlines()

    assert any(line.count("Machine Learning Engineer") and line.count("Data Analyst") for line in heads(120)[2:])
    assert not any(line.count("Machine Learning Engineer") and line.count("Data Analyst") for line in heads(60)[2:])


def test_the_catalog_has_roles_to_render(catalog: Catalog) -> None:
    assert len(catalog.entries()) >= 8
