"""Where a role has what was asked for: made-up roles, the most central place first."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.advice.ranking import Table
from careercli.advice.searching import search
from careercli.advice.searching.parts import Lexicon
from careercli.errors import NotFoundError
from careercli.library.terms import Finder
from careercli.library.titles import normalize
from careercli.model.role import Head
from careercli.model.skill import Skill, Source, Vocabulary, words_of
from tests.conftest import TODAY

SOURCES = {key: Source(key, key, key, "2024", "CC0", "u", "pay") for key in ("oflc-perm", "oflc-lca")}
SKILLS = {
    key: Skill(key, name, category, what=what)  # type: ignore[arg-type]
    for key, name, category, what in (
        ("sql", "SQL", "language", "A language."), ("rowing", "Rowing", "method", None),
        ("oars", "Oars", "tool", "Two."), ("tide-tables", "Tide tables", "method", "Tables."),
    )
}  # fmt: skip
VOCABULARY = Vocabulary(SKILLS, {"mending": "mending nets", "hauling": "hauling nets"}, SOURCES, [], {}, {})
TITLES = {"diver": "Pearl Diver", "cook": "Cook", "mate": "First Mate", "deck": "Deck Cook Mate"}
ALIASES = {"cook": ["Galley Hand", "Diver Cook"], "mate": ["Second"]}
NEEDS: Any = {
    "diver": {"sql": "helpful", "oars": "tool"}, "cook": {"sql": "core"},
    "mate": {"sql": "important", "rowing": "core"},
    "deck": {"rowing": "helpful", "sql": "core"},
}  # fmt: skip
TRAITS: dict[str, dict[str, list[str]]] = {
    "industry": {"cook": ["Finance", "Fishing"], "mate": ["Fishing"]}, "field": {"mate": ["physics"]},
    "much": {"cook": ["mending"]}, "some": {"mate": ["mending"]}, "degree": {"diver": ["none"], "mate": ["none"]},
}  # fmt: skip


class Facts:
    """The facts of the made-up roles, some of whose names, needs and traits may be others."""

    def __init__(self, titles: Any = TITLES, aliases: Any = ALIASES, needs: Any = NEEDS, traits: Any = TRAITS) -> None:
        self.titles, self.aliases, self.needs, self._traits = titles, aliases, needs, traits
        self.heads = {
            key: Head(key, title, "science", "individual", "none" if key == "cook" else "bachelor",
                      int(key == "cook"), None, None, None)
            for key, title in titles.items()
        }  # fmt: skip

    def only(self, _: Any) -> Facts:
        return self

    def asking(self, thing: str) -> Any:
        return {role: needs[thing] for role, needs in self.needs.items() if thing in needs}

    def needing(self, things: Any) -> Any:
        return {
            role: [(key, need, place) for place, (key, need) in enumerate(needs.items()) if key in things]
            for role, needs in self.needs.items()
        }

    def having(self, trait: str, values: Any) -> Any:
        found = {
            role: [(one, place) for place, one in enumerate(own) if one in values]
            for role, own in self._traits.get(trait, {}).items()
        }
        return {role: rows for role, rows in found.items() if rows}

    def lists(self, kind: str) -> Any:
        if kind in ("core", "important", "helpful", "tool"):
            asked = {role: [key for key, need in needs.items() if need == kind] for role, needs in self.needs.items()}
            return {role: things for role, things in asked.items() if things}
        return self.aliases if kind == "aliases" else self._traits.get(kind, {})

    def values(self, trait: str) -> list[str]:
        return sorted({one for own in self._traits.get(trait, {}).values() for one in own})

    def named(self, name: str) -> list[str]:
        return [
            key for key, title in self.titles.items() if name in map(normalize, (title, *self.aliases.get(key, ())))
        ]

    def words(self, start: str, end: str) -> Any:
        found: dict[str, list[tuple[str, int, int]]] = {}
        for key, title in self.titles.items():
            for place, name in enumerate((title, *self.aliases.get(key, ()))):
                words = normalize(name).split()
                rows = [(word, place, len(words)) for word in words if start <= word <= end]
                if rows:
                    found.setdefault(key, []).extend(rows)
        return found


def table(**changed: Any) -> Table:
    facts: Any = Facts(**changed)
    return Table(facts, VOCABULARY, lambda _: None, lambda: Finder(SKILLS))


def found(query: str, **changed: Any) -> list[tuple[str, str]]:
    answer = search(query, table(**changed), TODAY, normalize)
    return [(role.id, "; ".join(hit.words() for hit in role.matched)) for role in answer.items]


@pytest.mark.parametrize(
    ("query", "roles"),
    [
        ("sql", [("cook", "SQL is a core skill"), ("deck", "SQL is a core skill"),
                 ("mate", "SQL is an important skill"), ("diver", "SQL is a helpful skill")]),
        ("oars", [("diver", "Oars is a main tool")]),
        ("cook", [("cook", "in its title"), ("deck", "in its title")]),
        ("mate", [("mate", "in its title"), ("deck", "in its title")]),
        ("diver", [("diver", "in its title"), ("cook", "also called Diver Cook")]),
        ("fishing", [("mate", "works in Fishing"), ("cook", "works in Fishing")]),
        ("physicists", [("mate", "takes physics")]),
        ("mending", [("cook", "much mending nets"), ("mate", "some mending nets")]),
        ("sql rowing", [("mate", "SQL is an important skill; rowing is a core skill"),
                        ("deck", "SQL is a core skill; rowing is a helpful skill")]),
        ("no degree", [("cook", "no degree usual"), ("mate", "no degree accepted"), ("diver", "no degree accepted")]),
        ("rowing no sql", None),
        ("not fishing", [("deck", 'without "fishing"'), ("diver", 'without "fishing"')]),
        ("sql without rowing", [("cook", "SQL is a core skill; without Rowing"),
                                ("diver", "SQL is a helpful skill; without Rowing")]),
        ("without diver", [(key, 'without "diver"') for key in ("cook", "deck", "mate")]),
    ],
)  # fmt: skip
def test_who_has_it_and_where(query: str, roles: list[tuple[str, str]] | None) -> None:
    if roles is None:
        with pytest.raises(NotFoundError) as refused:
            found(query)
        assert refused.value.message == 'No role has all of this: "rowing" and "no sql".'
        assert refused.value.hint == 'There are 2 roles for "rowing" and 0 roles without "sql".'
        return
    assert found(query) == roles


def test_words_of_the_query_are_taken_apart() -> None:
    assert words_of("SQL, rowing") == ["sql", "rowing"]
    with pytest.raises(NotFoundError) as refused:
        found("xyzzy")
    assert refused.value.message.startswith('No role, skill, tool, industry or field matches "xyzzy".')
    assert found("sql xyzzy") == found("sql")


def test_names_degrees_and_everyday_words_are_known_as_they_stand() -> None:
    lexicon = Lexicon(table(), normalize)
    for words in ("sql", "no degree", "mending nets", "fishing", "physics", "phd"):
        assert lexicon.exact(words.split()), words
    for words in ("sq", "mending net", "diver", ""):
        assert not lexicon.exact(words.split()), words
    assert lexicon.is_degree("phd")
    assert not lexicon.is_degree("sql")
    assert lexicon.names()[:3] == ["SQL", "Rowing", "Oars"]
    assert {"Finance", "physics", "Cook"} <= {*lexicon.names()}
