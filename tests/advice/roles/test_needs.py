"""How much a role needs a skill: what a level adds, and what that means for a search."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

import pytest

from careercli.advice.ranking import Table
from careercli.advice.roles import WEIGHTS, weights_of
from careercli.advice.searching import search
from careercli.library.catalog import Catalog
from careercli.library.terms import Finder
from careercli.library.titles import normalize
from careercli.model.role import Head, Listed, Needs, Trait
from tests.conftest import TODAY, Cli


@pytest.mark.parametrize("level", ["senior", "lead", "staff", "principal"])
def test_skills_that_a_level_adds_are_important_ones(cli: Cli, catalog: Catalog, level: str) -> None:
    role = catalog.role("data-engineer")
    added = catalog.vocabulary.levels[role.track][level].skills.keys() - role.needs().keys()
    shown = json.loads(cli("show", f"{level} data engineer", "--format", "json").out)["role"]["skills"]
    needs = {skill["id"]: skill["need"] for skill in shown}
    assert added
    assert {key: needs[key] for key in added} == dict.fromkeys(added, "important")
    assert {key: need for key, need in needs.items() if key not in added} == role.needs()


class Made:
    """The facts of made-up roles."""

    def __init__(self, titles: dict[str, str], needs: Needs, aliases: dict[str, list[str]]) -> None:
        heads = (Head(key, title, "science", "individual", None, 0, None, None, None) for key, title in titles.items())
        self.heads = {head.id: head for head in heads}
        self.needs = needs
        self.aliases = aliases

    def asking(self, thing: str) -> dict[str, str]:
        return {role: needs[thing] for role, needs in self.needs.items() if thing in needs}

    def covered(self, things: Collection[str], weights: Mapping[str, int]) -> dict[str, tuple[float, float]]:
        weighed = {role: weights_of(needs) for role, needs in self.needs.items()}
        assert weights == WEIGHTS
        return {
            role: (sum(found.get(thing, 0) for thing in things), sum(found.values())) for role, found in weighed.items()
        }

    def lists(self, kind: Listed) -> dict[str, list[str]]:
        return self.aliases if kind == "aliases" else {}

    def only(self, roles: Collection[str]) -> Made:  # noqa: ARG002
        return self

    def needing(self, things: Collection[str]) -> dict[str, list[tuple[str, str, int]]]:
        return {
            role: [(thing, need, place) for place, (thing, need) in enumerate(needs.items()) if thing in things]
            for role, needs in self.needs.items()
            if not needs.keys().isdisjoint(things)
        }

    def words(self, start: str, end: str) -> dict[str, list[tuple[str, int, int]]]:
        found: dict[str, list[tuple[str, int, int]]] = {}
        for role, head in self.heads.items():
            for place, name in enumerate((head.title, *self.aliases.get(role, ()))):
                words = normalize(name).split()
                found.setdefault(role, []).extend((word, place, len(words)) for word in words if start <= word <= end)
        return {role: rows for role, rows in found.items() if rows}

    def named(self, name: str) -> list[str]:
        return [role for role, head in self.heads.items() if normalize(head.title) == name]

    def having(self, trait: Trait, values: Collection[str]) -> dict[str, list[tuple[str, int]]]:  # noqa: ARG002
        return {}

    def values(self, trait: Trait) -> list[str]:  # noqa: ARG002
        return []


def test_who_needs_a_skill_more_comes_first(catalog: Catalog) -> None:
    order = ["core", "important", "helpful", "tool"]
    # by title they would stand the other way round
    titles = {need: f"{number} role" for number, need in enumerate(reversed(order))}
    needs: Needs = {need: {"python": need} for need in order}  # type: ignore[dict-item]

    def found(facts: Made) -> list[str]:
        table = Table(facts, catalog.vocabulary, catalog.market.occupation, lambda: Finder(catalog.vocabulary.skills))
        return [one.id for one in search("python", table, TODAY, normalize).items]

    assert found(Made(titles, needs, {})) == order
    named = Made({**titles, "alias": "9"}, needs, {"alias": ["Python Handler"]})
    assert found(named) == ["alias", *order]
