"""Reports and the site in a real browser: nothing off the screen, nothing that axe finds, no sheet too many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Cli

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

REPORTS = {
    "pair": ["compare", "mle", "DS manager"],
    "article": ["compare", "head of data science", "lead machine learning engineer"],
    "levels": ["compare", "junior data analyst", "senior data analyst"],
    "four": ["compare", "mle", "DS manager", "data engineer", "data analyst"],
    "brief": ["compare", "mle", "DS manager", "--brief"],
    "brief-role": ["show", "data engineer", "--brief"],
    "role": ["show", "data engineer"],
    "salary": ["salary", "mle", "data scientist"],
    "places": ["salary", "mle", "data scientist", "--by", "state"],
    "outlook": ["outlook", "mle", "data analyst"],
    "sources": ["sources"],
}
SHEETS = {"pair": 6, "article": 6, "levels": 6, "brief": 1, "brief-role": 1}
PAGES = ["index.html", "by-pay.html", "pairs.html", "sources.html", "roles/data-engineer.html"]
PAGES += ["compare/head-of-data-science/lead-machine-learning-engineer.html"]
OFF_SCREEN = """() => [...document.querySelectorAll('body *')].filter(one => !one.closest('svg, .unseen, thead') &&
    one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 80))"""


@contextmanager
def opened(browser: Any, file: Path, width: int, scheme: str = "light", **options: Any) -> Iterator[Any]:
    """A page in a window of its own; whatever else it asks for is an error."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, **options)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: asked.append(message.text))
    page.goto(file.as_uri())
    yield page
    assert [one for one in asked if not one.startswith("file:")] == []
    context.close()


def look(browser: Any, file: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    for scheme in ("light", "dark"):
        for width in (320, 768, 1280):
            with opened(browser, file, width, scheme, bypass_csp=True) as page:
                assert page.evaluate("document.documentElement.scrollWidth") <= width, (file, width)
                assert page.evaluate(OFF_SCREEN) == [], (file, width)
                found = axe.run(page).response["violations"]
                assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], (file, width, scheme)


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_can_be_read_on_every_screen_and_on_paper(browser: Any, cli: Cli, tmp_path: Path, name: str) -> None:
    file = tmp_path / f"{name}.html"
    assert cli(*REPORTS[name], "-o", str(file)).code == 0
    look(browser, file)
    if name in SHEETS:
        assert sheets(browser, file) <= SHEETS[name]


@pytest.mark.parametrize("name", PAGES)
def test_the_site_can_be_read_on_every_screen(browser: Any, site: Path, name: str) -> None:
    look(browser, site / name)


def sheets(browser: Any, file: Path) -> int:
    with opened(browser, file, 1000) as page:
        return len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(prefer_css_page_size=True)))


def test_pairs_of_the_site_fit_six_sheets(browser: Any, site: Path) -> None:
    files = sorted((site / "compare").rglob("*.html"))[::25]
    assert len(files) > 10
    assert {str(file): number for file in files if (number := sheets(browser, file)) > 6} == {}


def test_a_click_through_list_pair_and_back(browser: Any, site: Path) -> None:
    with opened(browser, site / "index.html", 1280) as page:
        every = page.locator(".list tbody tr:visible").count()
        page.get_by_role("searchbox").fill("pytorch vision")
        assert 0 < page.locator(".list tbody tr:visible").count() < every
        page.get_by_role("link", name="Computer Vision Engineer", exact=True).click()
        assert page.locator("h1").inner_text() == "Computer Vision Engineer"
        page.locator(".links a").first.click()
        assert " vs. " in page.locator("h1").inner_text()
        page.locator("nav.side a", has_text="Pay").click()
        assert page.url.endswith("#pay")
        page.go_back()
        page.go_back()
        page.go_back()
        assert page.locator("h1").inner_text() == "Careers in AI, machine learning and data"
        words = page.get_by_role("searchbox").input_value()
        shown = page.locator(".list tbody tr:visible").count()
        assert shown < every if words else shown == every


def test_the_list_sorts_and_filters_where_it_stands(browser: Any, site: Path) -> None:
    with opened(browser, site / "index.html", 1280) as page:
        for link, name in (("pay", "by-pay"), ("growth", "by-growth"), ("effect of AI", "by-ai"), ("title", "index")):
            page.locator(".sorts a", has_text=re.compile(f"^{link}$")).click()
            assert page.url.endswith("index.html")
            sorted_here = page.locator(".list tbody th").all_inner_texts()
            with opened(browser, site / f"{name}.html", 1280, java_script_enabled=False) as other:
                assert other.locator(".list tbody th").all_inner_texts() == sorted_here
        page.get_by_label("Family").select_option("leadership")
        shown = page.locator(".list tbody tr:visible")
        assert {*shown.locator("td[data-label=Family]").all_inner_texts()} == {"leadership"}
        assert page.locator("#count").inner_text() == f"{shown.count()} of {len(sorted_here)} roles"


def test_without_scripts_all_is_there_but_the_filter(browser: Any, site: Path) -> None:
    with opened(browser, site / "index.html", 1280, java_script_enabled=False) as page:
        assert not page.locator("#filter").is_visible()
        page.locator(".sorts a", has_text="pay").click()
        assert page.url.endswith("by-pay.html")
        page.locator(".list tbody a").first.click()
        assert page.locator("#pay h2").is_visible()


def test_contents_stay_in_sight(browser: Any, site: Path) -> None:
    for width, where in ((320, "nav.bar"), (1280, "nav.side")):
        with opened(browser, site / "roles" / "data-engineer.html", width) as page:
            page.evaluate("window.scrollTo(0, 5000)")
            for name in ("Pay", "Outlook"):
                link = page.locator(f"{where} a:visible", has_text=re.compile(f"^{name}$")).first
                assert link.is_visible()
                assert 0 <= link.bounding_box()["y"] < 800
