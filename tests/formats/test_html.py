"""A report as somebody reads it who was sent the file: whole, without scripts, with the figures of the answer."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest

from careercli.version import __version__
from tests.conftest import MADE_UP, Cli
from tests.formats.test_formats import Strict

PAIR = ("mle", "data scientist")
COMMANDS = [
    ("compare", *PAIR),
    ("compare", "junior data analyst", "senior data analyst"),
    ("compare", *PAIR, "data engineer", "data analyst"),
    ("compare", *PAIR, "--brief"),
    ("show", "data engineer"),
    ("salary", *PAIR),
    ("salary", *PAIR, "--by", "state"),
    ("salary",),
    ("outlook", *PAIR),
    ("list",),
    ("search", "pytorch"),
    ("sources",),
]


def page_of(text: str) -> Strict:
    page = Strict()
    page.feed(text)
    page.close()
    assert page.open == []
    return page


def texts(text: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", text)))


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_page_is_whole_and_asks_nobody_for_anything(cli: Cli, command: tuple[str, ...]) -> None:
    text = cli(*command, "-f", "html").out
    page = page_of(text)
    tags = {tag for tag, _ in page.seen}
    assert not tags & {"script", "img", "link", "iframe", "object", "form"}
    names = {name for _, attributes in page.seen for name in attributes}
    assert not {name for name in names if name.startswith("on")} | names & {"style", "src", "srcset"}
    ids = [attributes["id"] for _, attributes in page.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = [str(attributes["href"]) for tag, attributes in page.seen if tag == "a"]
    assert all(target.startswith("https://") or target[1:] in ids for target in targets)
    labels = [attributes["aria-labelledby"] for _, attributes in page.seen if "aria-labelledby" in attributes]
    assert set(labels) <= set(ids)


def test_the_policy_allows_the_one_style_and_nothing_else(cli: Cli) -> None:
    text = cli("show", "mle", "-f", "html").out
    [policy] = re.findall(r'Content-Security-Policy" content="([^"]+)"', text)
    [style] = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    named = b64encode(sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{named}'" in unescape(policy)
    assert "default-src 'none'" in unescape(policy)
    assert "unsafe" not in policy
    assert "url(" not in style
    assert "@import" not in style


def test_the_first_screen_leads_and_the_article_follows(cli: Cli) -> None:
    text = cli("compare", *PAIR, "-f", "html").out
    order = ["<h1>", 'class="lead"', 'id="summary"', 'id="charts"', 'id="pay"', 'id="definition"', 'id="sources"']
    order.append("<footer>")
    places = [text.index(one) for one in order]
    assert places == sorted(places)
    assert re.findall(r'<a href="#(pay|outlook)">', text.split("</nav>")[0])[-2:] == ["pay", "outlook"]


def test_charts_say_in_words_what_they_draw_and_it_is_what_json_says(cli: Cli) -> None:
    figures = [
        figure
        for role in json.loads(cli("compare", *PAIR, "-f", "json").out)["roles"]
        for figure in role["salary"]["figures"]
        if figure["basis"] != "quoted"
    ]
    assert len(figures) >= 5
    text = cli("compare", *PAIR, "-f", "html").out
    [charts] = re.findall(r'<div class="charts".*?</div>\s*<section', text, re.DOTALL)
    drawn = re.findall(r'<td class="value">(.*?)</td>', charts)
    for figure in figures:
        half = f"middle half ${figure['p25']:,} to ${figure['p75']:,}"
        assert any(texts(one).strip() == f"${figure['p50']:,} {half}" for one in drawn), figure
    for svg in re.findall(r"<svg[^>]*>", charts):
        assert "aria-hidden" in svg or 'class="plot" width="100%" height="18"' in svg  # the axis is in a hidden row
    assert {"Job ads, January to August 2025", "Official survey, May 2025"} <= set(
        re.findall(r'colspan="3">([^<]+)<', charts)
    )


def test_what_is_drawn_lies_inside_the_drawing(cli: Cli) -> None:
    for command in COMMANDS:
        text = cli(*command, "-f", "html").out
        places = [float(one) for one in re.findall(r' x[12]?="(-?[\d.]+)%"', text)]
        assert all(0 <= one <= 100 for one in places), command
        widths = re.findall(r'x="([\d.]+)%" width="([\d.]+)%"', text)
        assert all(float(x) + float(width) <= 100.5 for x, width in widths), command


def test_the_foot_says_when_and_by_what_it_was_made_and_not_where_it_went(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    told = ["compare", "harbor pilot", "dock master", "--roles-dir", str(MADE_UP)]
    assert cli(*told, "-o", str(file), "--color=never").code == 0
    [foot] = re.findall(r"<footer>(.*?)</footer>", file.read_text(encoding="utf-8"), re.DOTALL)
    command = 'careercli compare "harbor pilot" "dock master" --roles-dir roles'
    assert texts(foot).strip() == f"Made on 22 November 2026 with careercli {__version__}: {command}"


def test_figures_refer_to_the_sources_below(cli: Cli) -> None:
    text = cli("compare", *PAIR, "-f", "html").out
    ads = re.findall(r'Job ads, gross[^<]*<sup><a href="#source-(\d+)"', text)
    [source] = re.findall(rf'<li id="source-{ads[0]}"><strong>([^<]+)<', text)
    assert source == "aijobs.net"


def test_a_ladder_is_a_grid_of_steps(cli: Cli) -> None:
    text = cli("compare", "junior data analyst", "senior data analyst", "--section", "ladder", "-f", "html").out
    cells = re.findall(r'<svg class="steps"[^>]*>(.*?)</svg> (\w+)<', text)
    assert {(svg.count('class="on"'), word) for svg, word in cells} == {
        (1, "awareness"),
        (2, "working"),
        (3, "practitioner"),
        (4, "expert"),
    }


def test_every_cell_of_a_card_has_its_label(cli: Cli) -> None:
    text = cli("show", "mle", "--section", "pay", "-f", "html").out
    rows = re.findall(r'<table class="facts.*?</table>', text, re.DOTALL)
    assert rows
    for table in rows:
        heads = re.findall(r'<th scope="col"[^>]*>([^<]+)</th>', table)
        for row in re.findall(r'<tr><th scope="row".*?</tr>', table):
            assert re.findall(r'data-label="([^"]+)"', row) == heads[1:]
