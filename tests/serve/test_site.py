"""The site: complete, without a dead link, the same bytes every time, and careful with what is in the folder."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pytest

from careercli.library.catalog import Catalog
from careercli.serve.folder import MARKER
from tests.conftest import MADE_UP, Cli
from tests.formats.test_html import page_of, texts

pytestmark = pytest.mark.slow  # each builds a site of some 650 pages, for five seconds

ARTICLES = [
    {"machine-learning-engineer", "data-science-manager"},
    {"head-of-data-science", "lead-machine-learning-engineer"},
]


def pages_of(site: Path) -> Iterator[tuple[Path, str]]:
    found = sorted(site.rglob("*.html"))
    assert found
    yield from ((path, path.read_text(encoding="utf-8")) for path in found)


def test_every_role_and_every_pair_that_a_file_names_has_a_page(site: Path, catalog: Catalog) -> None:
    ids = {entry.id for entry in catalog.entries()}
    assert {path.stem for path in (site / "roles").glob("*.html")} == ids
    named = {
        frozenset((key, other))
        for key in ids
        for role in [catalog.role(key)]
        for other in (*role.confused_with, *role.comes_from, *role.goes_to)
        if other in ids and other != key
    }
    made = [frozenset((path.parent.name, path.stem)) for path in (site / "compare").rglob("*.html")]
    assert len(made) == len(set(made))
    assert set(made) == named | {*map(frozenset, ARTICLES)}


def test_no_link_is_dead_and_no_page_asks_anybody(site: Path) -> None:
    ids: dict[Path, set[str]] = {}
    links: list[tuple[Path, str]] = []
    for path, text in pages_of(site):
        page = page_of(text)
        ids[path] = {str(attributes["id"]) for _, attributes in page.seen if "id" in attributes}
        links += [(path, str(attributes["href"])) for tag, attributes in page.seen if tag == "a"]
        assert not {tag for tag, _ in page.seen} & {"img", "iframe", "object"}
        assert not [1 for _, attributes in page.seen if "src" in attributes or "style" in attributes]
    inner = [(path, link) for path, link in links if not link.startswith("https://")]
    assert len(inner) > 10_000
    for path, link in inner:
        name, _, anchor = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        assert target in ids, (path, link)
        assert not anchor or anchor in ids[target], (path, link)


def test_pages_carry_their_command_and_the_same_answer(site: Path, cli: Cli) -> None:
    for file, command in (
        ("roles/data-engineer.html", ["show", "Data Engineer"]),
        ("compare/data-analyst/data-scientist.html", ["compare", "Data Analyst", "Data Scientist"]),
    ):
        text = (site / file).read_text(encoding="utf-8")
        [foot] = re.findall(r"<footer>(.*?)</footer>", text, re.DOTALL)
        typed = " ".join([command[0], *(f'"{title}"' for title in command[1:])])
        assert texts(foot).strip().endswith(f": careercli {typed}")
        [own] = re.findall(r'<div class="charts".*</section>', cli(*command, "-f", "html").out, re.DOTALL)
        assert own in text


def test_lists_are_sorted_without_a_script(site: Path, cli: Cli) -> None:
    for name, key, sign in (("by-pay", "index", -1), ("by-growth", "growth", -1), ("by-ai", "ai", 1)):
        text = (site / f"{name}.html").read_text(encoding="utf-8")
        rows = re.findall(rf'<tr data-title=[^>]*data-{key}="([^"]*)"[^>]*?( data-wide)?>', text)
        wide = ["" if key == "index" else found for _, found in rows]
        values = [sign * float(value) for (value, _), w in zip(rows, wide, strict=True) if value and not w]
        assert len(values) > 10
        assert values == sorted(values)
        known = [bool(value) for value, _ in rows]
        assert known == sorted(known, reverse=True)
    assert len(rows) == len(json.loads(cli("list", "-f", "json").out)["items"])


def test_the_figures_of_the_list_are_those_of_the_role(site: Path, cli: Cli) -> None:
    text = (site / "index.html").read_text(encoding="utf-8")
    for role in ("data-engineer", "data-analyst", "machine-learning-engineer"):
        [row] = re.findall(rf'<a href="roles/{role}.html">.*?</tr>', text)
        figures = json.loads(cli("show", role, "-f", "json").out)["role"]["salary"]["figures"]
        for basis, label in (("advertised", "Median in job ads"), ("sworn", "Median in visa filings")):
            [median] = [one["p50"] for one in figures if one["basis"] == basis and one["level"] is None]
            assert f'data-label="{label}">${median:,}<' in row


def test_what_crawlers_and_assistants_look_for(site: Path) -> None:
    tree = ElementTree.parse(site / "sitemap.xml")  # noqa: S314 - made here
    listed = [str(one.text) for one in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    root = "https://example.org/careers/"
    assert sorted(listed) == sorted(f"{root}{path.relative_to(site).as_posix()}" for path, _ in pages_of(site))
    assert f"Sitemap: {root}sitemap.xml" in (site / "robots.txt").read_text()
    told = (site / "llms.txt").read_text(encoding="utf-8")
    assert told.startswith("# Careers in AI, machine learning and data\n\n> ")
    named = re.findall(r"\]\(https://example\.org/careers/([^)]+)\)", told)
    assert len(named) > 400
    assert all((site / name).is_file() for name in named)
    for path, text in pages_of(site):
        facts = dict(re.findall(r'<meta property="(og:\w+)" content="([^"]*)"', text))
        title = re.findall(r"<title>([^<]*)</title>", text)
        assert [facts["og:title"]] == title
        assert facts["og:description"], path
        assert facts["og:url"] == f"{root}{path.relative_to(site).as_posix()}"


def test_two_builds_are_the_same(made_up_site: Path, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    again = tmp_path / "again"
    assert cli("site", str(again), "--roles-dir", str(MADE_UP)).code == 0
    files = [path.relative_to(again) for path in again.rglob("*") if path.is_file()]
    assert len(files) > 500
    assert {*files} == {path.relative_to(made_up_site) for path in made_up_site.rglob("*") if path.is_file()}
    assert not [file for file in files if (again / file).read_bytes() != (made_up_site / file).read_bytes()]
    assert "Made on 15 January 2027" in (again / "index.html").read_text(encoding="utf-8")


@pytest.fixture
def made_up_site(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    folder = tmp_path / "made-up"
    done = cli("site", str(folder), "--roles-dir", str(MADE_UP))
    assert done.code == 0, done.err
    assert done.rows[0][0] == str(folder / "index.html")
    return folder


def test_hostile_roles_are_text_and_what_is_gone_is_removed(made_up_site: Path, cli: Cli) -> None:
    text = (made_up_site / "roles" / "fog-keeper.html").read_text(encoding="utf-8")
    assert "<script" not in text
    page_of(text)
    listed = page_of((made_up_site / "index.html").read_text(encoding="utf-8"))
    assert [tag for tag, _ in listed.seen].count("script") == 1
    assert "--roles-dir roles" in unescape(text)
    mine = made_up_site / "CNAME"
    mine.write_text("example.org")
    assert cli("site", str(made_up_site)).code == 0
    assert not (made_up_site / "roles" / "fog-keeper.html").exists()
    assert not (made_up_site / "compare" / "harbor-pilot").exists()
    assert mine.read_text() == "example.org"


def test_a_folder_with_other_files_is_left_alone(cli: Cli, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "index.html").write_text("mine")
    done = cli("site", str(mine))
    assert (done.code, done.out) == (2, "")
    assert "holds other files" in done.err
    assert [path.name for path in mine.iterdir()] == ["index.html"]
    (mine / "index.html").unlink()
    (mine / MARKER).write_text("../outside.html\nroles/../../outside.html\n/etc/outside.html\n")
    outside = tmp_path / "outside.html"
    outside.write_text("mine")
    (mine / "pairs.html").write_text("mine")
    done = cli("site", str(mine))
    assert done.code == 3
    assert "is no file of this site" in done.err
    assert (outside.read_text(), (mine / "pairs.html").read_text()) == ("mine", "mine")


def test_a_link_does_not_lead_out_of_the_site(cli: Cli, tmp_path: Path) -> None:
    folder, outside = tmp_path / "site", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (folder / MARKER).write_text("")
    (folder / "roles").symlink_to(outside, target_is_directory=True)
    done = cli("site", str(folder))
    assert done.code == 3
    assert "is a link" in done.err
    assert [*outside.iterdir()] == []


@pytest.mark.parametrize(
    ("arguments", "variables", "code", "said"),
    [
        (["file"], {}, 2, "is no folder"),
        *(
            (["new", "--url", url], {}, 2, "is no address of a site")
            for url in (
                "javascript:alert(1)",
                "http://[::1",
                "http://x:99999/",
                "http://x/%zz",
                "http://me:pw@x/",
                "http:///x",
            )
        ),
        (["new"], {"SOURCE_DATE_EPOCH": "today"}, 2, "SOURCE_DATE_EPOCH"),
        ([], {}, 2, "DIR"),
    ],
)
def test_what_cannot_be_is_said(
    cli: Cli,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    variables: dict[str, str],
    code: int,
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    done = cli("site", *arguments)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert not (tmp_path / "new").exists()
