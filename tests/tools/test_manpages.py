"""The manual pages: valid roff, as wide as a screen, and any text in them is itself."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tools.manpages import escaped, missing_from, pages

from careercli.formats.text import clean
from careercli.guide.examples import TOLD
from careercli.guide.topics import TOPICS

MAN = Path(__file__).parents[2] / "man"
PAGES = sorted(MAN.glob("man*/*"))


def run(*command: str, given: str = "") -> str:
    """What a reader of manual pages prints, which must have nothing to complain of."""
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, input=given.encode(), capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b""), done.stdout + done.stderr
    return done.stdout.decode()


def test_every_command_and_topic_has_a_page_that_says_its_date() -> None:
    assert len(PAGES) == 1 + len(TOLD) + len(TOPICS)
    assert {path.relative_to(MAN).as_posix() for path in PAGES} == {file for file, _ in pages("2026-01-02")}
    assert all(" 2026-01-02 " in page for _, page in pages("2026-01-02"))
    assert dict(pages("2026-01-02")) == dict(pages("2026-01-02"))


@pytest.mark.slow
def test_mandoc_has_nothing_to_say_of_any_page() -> None:
    run("mandoc", "-T", "lint", "-W", "warning", *map(str, PAGES))


@pytest.mark.slow
def test_groff_shows_every_page_on_eighty_columns_and_warns_of_nothing() -> None:
    shown = run("groff", "-ww", "-man", "-Tutf8", "-rLL=80n", "-P-cbou", *map(str, PAGES))
    lines = shown.splitlines()
    assert len(lines) > 1000
    assert max(map(len, lines)) <= 80
    for text in ("careercli compare mle", "--area PLACE", "CAREERCLI_ROLES_DIR", "EXIT STATUS", "Your résumé"):
        assert text in shown


def test_an_installation_without_a_page_is_told(tmp_path: Path) -> None:
    assert missing_from(tmp_path) == [path.relative_to(MAN.parent).as_posix() for path in PAGES]
    shutil.copytree(MAN, tmp_path / "share" / "man")
    assert missing_from(tmp_path) == []


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(st.sampled_from("a \\.'`^~-\"%*n(f[]{}\u00e9\u4e2d\x00\x1b\n"), min_size=1, max_size=20))
def test_any_text_is_itself(text: str) -> None:
    page = f'.TH X 1 2026-01-01 "x" "x"\n.SH NAME\nx \\- x\n.PP\n.nf\n{escaped(text)}|\n.fi\n'
    shown = run("groff", "-ww", "-man", "-Tutf8", "-rLL=200n", "-P-cbou", given=page)
    assert any(line.rstrip() == f"       {clean(text)}|".rstrip() for line in shown.splitlines()), (text, shown)
