"""Texts that mean harm, in every field of a role and in every argument: shown harmlessly in every format."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
import yaml
from markdown_it import MarkdownIt

from careercli.formats import Format
from careercli.formats.text import unsafe
from tests.cases import one_in
from tests.conftest import Cli
from tests.formats.test_formats import Strict

TEXTS = {
    "colour": "\x1b[31mred\x1b[0m \x9b31m",
    "title of the window": "\x1b]0;owned\x07 \x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "bidi": "a\u202egnol\u2066x\u2069\u200f\u061c",
    "zero width": "a\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u3164b",
    "tags": "a\U000e0041\U000e0042\ufe0f\ufff9b",
    "lines": "one\r\ntwo\ttip\tx\ry\x0b\x0c\x1c\x85\u2028\u2029z",
    "markup": "[bold]x[/bold] [/] [link=http://evil.example]y[/link] :smile:",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>\"'><b>&lt;",
    "template": "{{ 7 * 7 }} {% raw %} ${7*7} %s {0}",
    "link": "[x](javascript:alert(1)) ![y](http://evil.example/z.png) <http://evil.example> www.evil.example",
    "table": "| a | b |\n|---|---|\n# h\n---\n1. x\n```",
    "formula": "=HYPERLINK(\"http://evil.example\")",
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-1+1",
    "at": "@SUM(A1)",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "wide": "\uff1d1+1",
}  # fmt: skip


@pytest.fixture(scope="module")
def roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A role for each text, which has it in every field that may hold any text, alone and behind a verb."""
    folder = tmp_path_factory.mktemp("texts")
    for number, text in enumerate(TEXTS.values()):
        many = [text, f"Read {text}"]
        role = {
            "title": text,
            "aliases": [f"{text} {number}"],
            "family": "science",
            "track": "individual",
            "definition": text,
            "week": [*many],
            "responsibilities": [*many],
            "tips": [*many],
            "portfolio": [*many],
            "interview": [*many],
            "choose_if": [*many],
            "think_twice_if": [*many],
            "comes_from": [text],
            "goes_to": [text],
            "skills": {"core": {"python": text}},
            "industries": {text: text},
            "confused_with": {text: text},
            "education": {"typical": "master", "fields": [*many], "instead_of_degree": text, "experience": text},
            "outlook": {"demand": text, "ai_effect": text},
            "occupation": {"code": "15-2051", "title": text, "closeness": "broad", "note": text},
        }
        (folder / f"text-{number}.yaml").write_text(yaml.safe_dump(role, allow_unicode=False))
    return folder


COMMANDS = [
    ["compare", *(f"text-{n}" for n in range(6))],
    ["compare", *(f"text-{n}" for n in range(6, 12))],
    ["compare", *(f"text-{n}" for n in range(12, len(TEXTS)))],
    ["show", "text-0"],
    ["list"],
    ["search", "python"],
    ["salary", "text-0", "text-1"],
    ["outlook", *(f"text-{n}" for n in range(len(TEXTS)))],
    ["tips", *(f"text-{n}" for n in range(len(TEXTS)))],
    ["where"],
    ["resolve", *(f"text-{n}" for n in range(len(TEXTS))), *TEXTS.values()],
]


@pytest.mark.parametrize("command", one_in(2, COMMANDS), ids=lambda command: " ".join(command)[:16])
@pytest.mark.parametrize("format", Format)
def test_no_text_of_a_role_acts(cli: Cli, roles: Path, command: list[str], format: Format) -> None:
    name, *words = command
    done = cli(name, "-f", format.value, "--roles-dir", str(roles), "--", *words)
    assert done.code == 0, done.err
    lines = done.out.split("\r\n" if format is Format.csv else "\n")
    cells = [cell for line in lines for cell in line.split("\t")] if format is Format.plain else lines
    assert not [cell for cell in cells if unsafe().search(cell)]
    CHECKS[format](done.out)


def check_plain(text: str) -> None:
    assert len({line.count("\t") for line in text.splitlines()}) <= 1


def check_csv(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text)))
    assert len({len(row) for row in rows}) == 1
    strings = [cell for row in rows for cell in row if not re.fullmatch(r"-?\d+(\.\d+)?", cell)]
    assert not [cell for cell in strings if cell.lstrip().startswith(("=", "+", "-", "@", "\uff1d"))]


def check_json(text: str) -> None:
    assert all(json.loads(line) for line in ([text] if text.startswith("{\n") else text.splitlines()))


def check_yaml(text: str) -> None:
    assert yaml.safe_load(text)


def check_html(text: str) -> None:
    page = Strict()
    page.feed(text)
    page.close()
    assert page.open == []
    assert not {tag for tag, _ in page.seen} & {"script", "img", "link", "iframe", "b"}
    addresses = [value or "" for _, attributes in page.seen for name, value in attributes.items() if name == "href"]
    assert not [one for one in addresses if "evil" in one or one.startswith("javascript")]
    assert not [name for _, attributes in page.seen for name in attributes if name.startswith("on")]


def check_markdown(text: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    inner = [child for token in tokens for child in token.children or []]
    assert not {token.type for token in [*tokens, *inner]} & {
        "html_block",
        "html_inline",
        "image",
        "fence",
        "code_block",
    }
    targets = [str(token.attrs["href"]) for token in inner if token.type == "link_open"]
    assert not [target for target in targets if "evil" in target or target.startswith("javascript")]


def check_table(text: str) -> None:
    assert "owned" not in text or "]0;owned" in text  # shown, not carried out
    assert ("[bold]x[/bold]" in text) == (":smile:" in text)


CHECKS = {
    Format.plain: check_plain,
    Format.csv: check_csv,
    Format.json: check_json,
    Format.yaml: check_yaml,
    Format.html: check_html,
    Format.markdown: check_markdown,
    Format.table: check_table,
}

ARGUMENTS = [
    *TEXTS.values(),
    "",
    "  ",
    "x" * 100_000,
    "a " * 50_000,
    "\udcff\udcfe",
    "No role.\nWarning: forged",
    "-1",
    "--",
]


@pytest.mark.parametrize("text", one_in(4, ARGUMENTS), ids=lambda text: ascii(text)[:20])
@pytest.mark.parametrize(
    "before",
    [
        *(["show"], ["compare", "mle"], ["list", "--family"], []),
        *(
            pytest.param(before, marks=pytest.mark.slow)
            for before in (["search"], ["list", "-f"], ["tips", "--count"], ["list", "--roles-dir"])
        ),
    ],
    ids=" ".join,
)
def test_no_argument_acts(cli: Cli, before: list[str], text: str) -> None:
    done = cli(*before, text)
    assert done.code in (2, 3, 4) or (done.code == 0 and (not text.strip() or text in ("--", "-1"))), done.err
    assert all(line.isprintable() for line in done.err.splitlines())
    assert not [line for line in done.err.splitlines() if line.startswith("Warning: forged")]
    if before in (["show"], ["search"], ["compare", "mle"]):
        assert len(done.err) < 1_000
    told = cli(*before, text, "-f", "json").err
    if before and text not in ("", "--") and before[-1] != "-f" and told:
        assert json.loads(told)["code"] in (2, 3, 4)


def test_too_many_roles_are_refused(cli: Cli) -> None:
    for command in ("salary", "outlook", "tips", "compare"):
        done = cli(command, *["mle"] * 5_000)
        assert (done.code, done.out) == (2, "")
