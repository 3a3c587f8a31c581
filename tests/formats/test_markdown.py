"""A text in Markdown is shown as it is: no link, no code, whatever reads it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from careercli.formats.markdown import escape
from careercli.formats.text import clean
from tests.conftest import Cli

# what GitHub, or a renderer that looks for names of hosts, would make a link of
PIECES = ["a", "@", ".", "www.", "http", "://", ":", "//", "mailto:", "xmpp:", "/", "com", "io", "-", "_", "+", "    "]
ADDRESSES = ["name@example.com", "mailto:name@example.com", "xmpp:a@b.co/x", "www.evil.example", "1http://evil.example"]
ADDRESSES += ["\u00e9https://evil.example", "ftp://a.b", "evil.com", "a@b@c.com", "//evil.com", "n\u00e4me@\u00e4.com"]


@given(st.lists(st.sampled_from([*PIECES, *ADDRESSES, "(", "\\", "`", "<", "="]), min_size=1, max_size=9).map("".join))
@example("    four spaces")
@example("\u00a0\u2003  four spaces")
@pytest.mark.parametrize("before", ["", "- ", "1. ", "# "])
def test_no_address_becomes_a_link_and_no_blanks_code(before: str, text: str) -> None:
    tokens = MarkdownIt("gfm-like").parse(f"{before}{escape(text)}")
    inner = [child for token in tokens for child in token.children or []]
    assert not {token.type for token in [*tokens, *inner]} & {"link_open", "code_block", "html_inline"}
    # GitHub reads addresses of mail once more, without backslashes, in whatever is no code
    shown = "\n".join("".join(child.content for child in group) for group in no_code(inner))
    assert not re.search(r"[A-Za-z0-9.+_-]@[A-Za-z0-9_-]*\.[A-Za-z0-9_.-]*[A-Za-z]", shown)
    said = re.sub(r"\s+", "", "".join(child.content for child in inner))
    assert said == re.sub(r"\s+", "", clean(text))


def no_code(tokens: Iterable[Any]) -> Iterator[list[Any]]:
    """The text between pieces of code."""
    for code, group in groupby(tokens, lambda token: token.type == "code_inline"):
        if not code:
            yield list(group)


INDENTED = """\
title: Oyster Diver
family: science
track: individual
definition: "    Four spaces first. Then www.evil.com."
skills: {core: {python: "     More, and ftp://evil.com"}}
tips: ["      Six. Write to name@example.com.", "\\u00a0   Five, one of them hard, mailto:a@b.cd"]
choose_if: ["    You indent.", "You write to name@example.com."]
"""


def test_blanks_and_addresses_in_a_role_are_text(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "oyster-diver.yaml").write_text(INDENTED, encoding="utf-8")
    done = cli("show", "oyster-diver", "-f", "markdown", "--roles-dir", str(tmp_path))
    assert done.code == 0
    tokens = MarkdownIt("gfm-like").parse(done.out)
    inner = [child for token in tokens for child in token.children or []]
    links = [str(token.attrs["href"]) for token in inner if token.type == "link_open"]
    assert [link for link in links if not link.startswith(("#", "https://"))] == []
    assert not [link for link in links if "evil" in link]
    assert "code_block" not in {token.type for token in tokens}
    assert {"Four spaces first. Then www", "name@example.com"} <= {child.content.split(".evil")[0] for child in inner}


@pytest.mark.parametrize("options", [[], ["--brief"]], ids=["whole", "brief"])
@pytest.mark.parametrize(
    "command", [["compare", "mle", "data scientist"], ["show", "data engineer"], ["salary", "mle"]]
)
def test_common_mark_reads_every_word_as_written(cli: Cli, command: list[str], options: list[str]) -> None:
    """What the table and the page say stands in the document once every escape is read."""
    done = cli(*command, "-f", "markdown", *options)
    tokens = MarkdownIt("commonmark").enable("table").parse(done.out)
    kinds = {token.type for token in tokens}
    assert not kinds & {"html_block", "hr", "code_block", "blockquote_open", "ordered_list_open"}
    cells = [token for token in tokens if token.type == "inline"]
    said = ["".join(child.content for child in token.children or []) for token in cells]
    assert not [one for one in said if "\\" in one]
    plain = [row[-1] for row in cli(*command, "-f", "plain").rows if row[0] in ("definition", "summary", "tips")]
    assert not [one for one in plain if one not in said and not options]
    rows = [one for one in done.out.splitlines() if one.startswith("| ") and not one.startswith("| ---")]
    assert sum(token.type == "tr_open" for token in tokens) == len(rows)


OUTLOOK = """\
title: Outlook
family: science
track: individual
definition: "They look out."
skills: {core: {python: "use"}}
outlook: {demand: "It grows."}
choose_if: ["You look.", "You are out."]
"""


def test_the_contents_lead_to_their_headings_also_where_a_role_is_called_like_one(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "outlook.yaml").write_text(OUTLOOK, encoding="utf-8")
    text = cli("compare", "outlook", "mle", "-f", "markdown", "--roles-dir", str(tmp_path)).out
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors: list[str] = []
    for heading in headings:
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        times = sum(one == name or re.fullmatch(rf"{re.escape(name)}-\d+", one) is not None for one in anchors)
        anchors.append(f"{name}-{times}" if times else name)
    [target] = re.findall(r"^- \[Outlook\]\(#(.+)\)$", text, re.MULTILINE)
    marked = re.findall(r"^(#+ .+)$", text, re.MULTILINE)
    assert marked.count("## Outlook") == 1
    assert anchors.index(target) == marked.index("## Outlook")
