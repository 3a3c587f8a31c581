"""Debian's Chromium without a window, driven by Playwright; its tests are skipped by name where either is missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.children import children, end
from tests.serve.building import built

QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(autouse=True)
def no_child_outlives_its_test() -> None:
    """The browser serves all tests of this folder, and ends with the last of them."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        pytest.skip("no Chromium: the pages were not looked at in a browser")
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="Playwright is not installed: pip install .[browser]"
    )
    before = children()
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=program, args=QUIET)
        yield opened
        opened.close()
    end(before)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory)
