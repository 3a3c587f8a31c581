"""The documents as a site: no page asks another host for anything, every link holds, the search works in a folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from tools.printed.stage import ROOT

from tests.browser.conftest import browser as browser

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
LOADING = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "srcset", "object": "data"}


class Loads(HTMLParser):
    """What a page makes the browser ask for by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        if tag in LOADING and (address := known.get(LOADING[tag])) and known.get("rel") != "canonical":
            self.found.append(address)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if find_spec("mkdocs") is None:
        pytest.skip("mkdocs is not installed: pip install .[docs]")
    folder = tmp_path_factory.mktemp("site") / "out"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    variables = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


def test_no_page_loads_anything_of_another_host(built: Path) -> None:
    pages = [*built.rglob("*.html")]
    assert len(pages) > 50
    for page in pages:
        text = page.read_text(encoding="utf-8")
        parser = Loads()
        parser.feed(text)
        assert len(parser.found) > 3
        assert [address for address in parser.found if re.match(r"(\w+:)?//", address)] == [], page.name
        assert "Content-Security-Policy" in text
    for sheet in built.rglob("*.css"):
        assert not re.search(r"(url\(|@import)\s*[\"']?(https?:)?//", sheet.read_text(encoding="utf-8")), sheet.name


def test_every_link_within_the_site_leads_somewhere(built: Path) -> None:
    ids = {page: {*re.findall(r'id="([^"]+)"', page.read_text(encoding="utf-8"))} for page in built.rglob("*.html")}
    for page in ids:
        if page.name == "404.html":
            continue
        for address in re.findall(r'<a [^>]*href="([^":]+)"', page.read_text(encoding="utf-8")):
            name, _, anchor = address.partition("#")
            target = (page.parent / name).resolve() if name else page
            assert target.exists(), f"{page.name}: {address}"
            assert not anchor or anchor in ids.get(target, {anchor}), f"{page.name}: {address}"


def test_the_search_works_from_a_folder_and_asks_nobody(browser: Any, built: Path) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"file://{built}/index.html")
    page.click("input.md-search__input")
    page.keyboard.type("how a route is priced")
    page.wait_for_selector(".md-search-result__item")
    first = page.query_selector(".md-search-result__item a")
    assert "moves.html" in first.get_attribute("href")
    assert asked
    assert all(url.startswith((f"file://{built}/", "data:", "blob:")) for url in asked)
    page.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "name", ["index", "tutorial", "output", "commands/compare", "pay", "how-to/jq", "schemas/index"]
)
def test_everybody_can_read_a_page(browser: Any, built: Path, name: str, scheme: str, width: int) -> None:
    """Nothing is off the screen, and axe finds nothing serious."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    page = browser.new_page(viewport={"width": width, "height": 740}, color_scheme=scheme, bypass_csp=True)
    page.goto(f"file://{built}/{name}.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = axe.run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")] == []
    page.close()
