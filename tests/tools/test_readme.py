"""The long description that an index page shows: every link of it leads somewhere from there."""

from __future__ import annotations

import pytest
from hatch_readme import readable
from hatchling.metadata.core import ProjectMetadata
from hatchling.plugin.manager import PluginManager
from markdown_it import MarkdownIt
from tools.generate import ROOT

from careercli import __version__

README = (ROOT / "README.md").read_text(encoding="utf-8")
SOURCE = "https://example.org/us/careercli"


def targets(text: str) -> list[str]:
    """Where the links and pictures of a text lead."""
    inner = [token for block in MarkdownIt().enable("table").parse(text) for token in block.children or ()]
    return [str(token.attrs[name]) for token in inner for name in ("href", "src") if name in token.attrs]


@pytest.mark.parametrize("address", [SOURCE, SOURCE + "/"])
def test_links_lead_to_the_files_of_this_version(address: str) -> None:
    relative = [target for target in targets(README) if not target.startswith(("http", "#"))]
    assert len(relative) > 20
    shown = targets(readable(README, address, "1.2.3"))
    kinds = ["raw" if target.endswith(".svg") else "blob" for target in relative]
    assert {*kinds} == {"raw", "blob"}
    expected = [f"{SOURCE}/{kind}/v1.2.3/{target}" for kind, target in zip(kinds, relative, strict=True)]
    assert expected == [one for one in shown if SOURCE in one]
    assert len(shown) == len(targets(README))


def test_without_an_address_their_words_stay() -> None:
    shown = readable(README, "", "1.2.3")
    assert not [target for target in targets(shown) if not target.startswith(("http", "#"))]
    assert "| `compare`, `show` |" in shown
    assert readable("| [`path ROLE [ROLE]`](a.md) |", "", "1") == "| `path ROLE [ROLE]` |"


def test_code_addresses_and_places_on_the_page_stay() -> None:
    text = "[a](https://x.y/z) [b](#c) [d](mailto:e@f.g)\n\n```sh\n[h](i.md)\n```\n"
    assert readable(text, SOURCE, "1") == readable(text, "", "1") == text


def test_a_picture_is_the_file_itself() -> None:
    assert readable("![a](b.png)", SOURCE, "1") == f"![a]({SOURCE}/raw/v1/b.png)"
    assert readable("![a](b.png)", "", "1") == "a"


def test_what_is_built_has_no_relative_link_and_names_the_version() -> None:
    metadata = ProjectMetadata(str(ROOT), PluginManager())
    address = metadata.core.urls.get("Source", "")
    assert metadata.version == __version__
    assert metadata.core.readme == readable(README, address, __version__)
    assert metadata.core.readme_content_type == "text/markdown"
    assert all(target.startswith(("https://", "#")) for target in targets(metadata.core.readme))
