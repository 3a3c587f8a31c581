"""--open, --front-matter and a PDF: what they do, and what is said where they can do nothing."""

from __future__ import annotations

import json
import webbrowser
from pathlib import Path

import pytest
import yaml

from tests.conftest import Cli


def test_open_shows_the_file(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: not shown.append(address))  # type: ignore[func-returns-value]
    file = tmp_path / "a report.html"
    assert cli("show", "mle", "-o", str(file), "--open").code == 0
    assert shown == [file.resolve().as_uri()]
    assert file.is_file()
    assert cli("show", "mle", "-o", str(file)).code == 0
    assert len(shown) == 1


def test_without_a_browser_it_is_said_where_the_file_is(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda _: False)
    file = tmp_path / "report.html"
    done = cli("show", "mle", "-o", str(file), "--open")
    assert done.code == 0
    assert done.err == f"No browser could be started; open {file.resolve().as_uri()} yourself.\n"


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        (["-f", "html"], "Add -o report.html."),
        ([], "Add -o report.html."),
        (["-o", "report.md"], "End the name of the file in .html."),
        (["-o", "report.html", "-f", "json"], "End the name of the file in .html."),
    ],
)
def test_open_is_for_html_in_a_file(cli: Cli, options: list[str], hint: str) -> None:
    done = cli("show", "mle", "--open", *options)
    assert (done.code, done.out) == (2, "")
    assert hint in done.err or hint in json.loads(done.err)["hint"]
    assert not Path("report.md").exists()


def test_a_pdf_is_printed_by_the_browser(cli: Cli, tmp_path: Path) -> None:
    done = cli("compare", "mle", "data scientist", "-o", str(tmp_path / "report.PDF"))
    assert (done.code, done.out) == (2, "")
    assert "-o report.html --open" in done.err
    assert "Save as PDF" in done.err
    assert not [*tmp_path.glob("*.PDF")]


HOSTILE = """title: "\\"Quote\\": {a: b} # no --- comment"
family: science
track: individual
definition: "It says: \\"---\\". It ends."
skills: {core: {python: "use"}}
choose_if: ["You quote.", "You end."]
"""


def test_front_matter_is_yaml_whatever_a_title_holds(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "quoter.yaml").write_text(HOSTILE, encoding="utf-8")
    done = cli("show", "quoter", "-f", "markdown", "--front-matter", "--roles-dir", str(tmp_path))
    assert done.code == 0, done.err
    _, front, text = done.out.split("---\n", 2)
    facts = yaml.safe_load(front)
    assert facts["title"] == '"Quote": {a: b} # no --- comment'
    assert facts["date"] == "2026-11-22"
    assert facts["command"].startswith("careercli show quoter -f markdown")
    assert str(tmp_path) not in done.out
    assert text.startswith("\n# ")


def test_front_matter_is_for_markdown(cli: Cli) -> None:
    done = cli("show", "mle", "-f", "html", "--front-matter")
    assert (done.code, done.out) == (2, "")
    assert "--format markdown" in done.err
