"""How much a role needs a skill: what a level adds, and what that means for a search."""

from __future__ import annotations

import json

import pytest

from careercli.advice.finding import search
from careercli.library.catalog import Catalog
from careercli.library.terms import Finder
from careercli.library.titles import normalize
from careercli.model.role import Entry, Needs
from tests.conftest import Cli


@pytest.mark.parametrize("level", ["senior", "lead", "staff", "principal"])
def test_skills_that_a_level_adds_are_important_ones(cli: Cli, catalog: Catalog, level: str) -> None:
    role = catalog.role("data-engineer")
    added = catalog.vocabulary.levels[role.track][level].skills.keys() - role.needs().keys()
    shown = json.loads(cli("show", f"{level} data engineer", "--format", "json").out)["role"]["skills"]
    needs = {skill["id"]: skill["need"] for skill in shown}
    assert added
    assert {key: needs[key] for key in added} == dict.fromkeys(added, "important")
    assert {key: need for key, need in needs.items() if key not in added} == role.needs()


def test_who_needs_a_skill_more_comes_first(catalog: Catalog) -> None:
    order = ["core", "important", "tool", "helpful"]
    entry = Entry("", "", "science", "individual", [], [])
    # by title they would stand the other way round
    entries = [entry._replace(id=need, title=f"{number} role") for number, need in enumerate(reversed(order))]
    needs: Needs = {need: {"python": need} for need in order}  # type: ignore[dict-item]
    found = search("python", entries, needs, catalog.vocabulary, normalize, Finder(catalog.vocabulary.skills).all_in)
    assert [one.id for one in found.items] == order
    named = entry._replace(id="alias", title="9", aliases=["Python Handler"])
    assert (
        search(
            "python",
            [*entries, named],
            {**needs, "alias": {}},
            catalog.vocabulary,
            normalize,
            Finder(catalog.vocabulary.skills).all_in,
        )
        .items[0]
        .id
        == "alias"
    )
