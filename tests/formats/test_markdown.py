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
