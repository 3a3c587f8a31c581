"""The pictures are those of the program as it is, say in words what they show, and stand still for who wants it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from tools.pictures import pictures
from tools.printed.stage import ROOT
from tools.printed.svg import Scene, moving, still

IMAGES = ROOT / "docs" / "images"
NAMES = ("advice.svg", "compare.svg", "figures.svg")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.slow
def test_the_pictures_are_current() -> None:
    fresh = dict(pictures())
    assert sorted(fresh) == sorted(path.name for path in IMAGES.iterdir()) == sorted(NAMES)
    stale = [name for name, text in fresh.items() if (IMAGES / name).read_text(encoding="utf-8") != text]
    assert stale == [], "run python -m tools.pictures"


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_small_asks_for_nothing_and_says_what_it_shows(name: str) -> None:
    text = (IMAGES / name).read_text(encoding="utf-8")
    assert len(text) < 100_000
    assert re.findall(r"https?://[^\"]+", text) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"<(script|image|foreignObject|use|a)\b|@import|url\(", text)
    tree = ElementTree.fromstring(text)  # noqa: S314 - ours
    title, about = tree.find(f"{SVG}title"), tree.find(f"{SVG}desc")
    assert title is not None
    assert title.text
    assert about is not None
    assert about.text
    assert len(about.text) > 100
    assert tree.get("aria-labelledby") == f"{title.get('id')} {about.get('id')}"
    assert "prefers-color-scheme:dark" in text
    assert ("animation" in text) == (name != "compare.svg")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [alternative] = re.findall(rf"!\[([^\]]+)\]\(docs/images/{name}\)", readme)
    assert len(alternative) > 40
    seen = " ".join(word.text or "" for word in tree.iter(f"{SVG}text"))
    assert all(figure in seen for figure in re.findall(r"\$?\d+(?:,\d{3})*%?", alternative)), "what README says of it"


@pytest.mark.parametrize("name", NAMES)
def test_every_word_has_its_place_whatever_the_font(name: str) -> None:
    tree = ElementTree.fromstring((IMAGES / name).read_text(encoding="utf-8"))  # noqa: S314
    width = float(tree.get("width", 0))
    words = [word for word in tree.iter(f"{SVG}text") if word.get("class") != "name"]
    assert len(words) > 50
    for word in words:
        length = float(word.get("textLength", 8.4))
        assert word.text
        assert len(word.text) * 8.4 == pytest.approx(length)
        assert float(word.get("x", 0)) + length < width


def test_what_moves_moves_only_for_who_wants_it_and_ends() -> None:
    text = moving([Scene("one", "1\n"), Scene("two", "2\n")], "title", "about")
    style = text[text.index("<style>") : text.index("</style>")]
    before, wanted = style.split("@media (prefers-reduced-motion:no-preference){")
    assert "animation" not in before
    assert "infinite" not in style
    assert wanted.count("@keyframes") == 3
    assert text.count('class="scene last"') == text.count('class="scene first"') == 1


def test_text_is_never_markup_and_no_line_is_cut() -> None:
    text = still(
        Scene("careercli show '<b>&'", "\x1b[1;31m<script>\x1b[0m & \x1b[32mkept\ngreen\x1b[0m"), "<t>", "a & b"
    )
    tree = ElementTree.fromstring(text)  # noqa: S314
    assert [(word.get("class"), word.text) for word in tree.iter(f"{SVG}text")][2:] == [
        ("b", "careercli show '<b>&'"),
        ("b r", "<script>"),
        (None, "&"),
        ("g", "kept"),
        ("g", "green"),
    ]
    with pytest.raises(ValueError, match="wider than 80"):
        still(Scene("x" * 79, ""), "t", "a")
