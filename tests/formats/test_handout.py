"""--brief in html is one sheet of A4, as a browser prints it; skipped where no headless Chromium is found."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import Cli

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "headless_shell")
LONG = ("Machine Learning Performance Engineer", "Business Intelligence Consultant")
HANDOUTS: list[tuple[str, ...]] = [
    ("compare", "data engineer", "mle"),
    ("compare", *LONG),
    ("compare", "junior data analyst", "senior data analyst"),
    ("compare", "mle", "data analyst", "data scientist"),
    ("compare", "data engineer", "mle", "data analyst", *LONG, "data scientist"),
    ("show", "data engineer"),
    ("show", LONG[0]),
    ("salary", "data engineer"),
    ("salary", "data engineer", "--by", "state"),
    ("gap", "data engineer", "--skills", "sql,excel,python"),
    ("path", "data analyst"),
    ("path", "data analyst", "data engineer"),
    ("match", "--skills", "sql,excel,python,power bi"),
]


def browser() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def printed(page: Path) -> int:
    """The sheets that a browser makes of the page."""
    paper = page.with_suffix(".pdf")
    command = [str(browser()), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    profile = f"--user-data-dir={page.parent / 'profile'}"
    subprocess.run(
        [*command, profile, f"--print-to-pdf={paper}", page.as_uri()], check=True, capture_output=True, timeout=120
    )
    sheets = paper.read_bytes()
    assert re.search(rb"/MediaBox \[0 0 59[45][.\d]* 84[12]", sheets), "no sheet of A4"
    return len(re.findall(rb"/Type\s*/Page\b", sheets))


@pytest.mark.slow
@pytest.mark.skipif(browser() is None, reason="no headless Chromium (chromium, google-chrome) on this machine")
@pytest.mark.parametrize("command", HANDOUTS, ids=" ".join)
def test_a_handout_is_one_sheet_of_a4(cli: Cli, tmp_path: Path, command: tuple[str, ...]) -> None:
    page = tmp_path / "handout.html"
    assert cli(*command, "--brief", "-o", str(page)).code == 0
    assert printed(page) == 1


@pytest.mark.parametrize("command", HANDOUTS, ids=" ".join)
def test_a_handout_opens_with_the_answer_of_the_first_screen(cli: Cli, command: tuple[str, ...]) -> None:
    text = cli(*command, "--brief", "-f", "markdown").out
    answer = " ".join(cli(*command, "--brief", "-f", "table").out.split("\n\n")[0].split())
    first = re.split(r"(?<=[a-z%)])[.;:] ", answer)[0].rstrip(".")
    assert first in re.sub(r"\\(?=[^\w\s])", "", " ".join(text.split()))
