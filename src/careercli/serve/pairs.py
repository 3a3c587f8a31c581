"""Which pairs of roles a site compares: those that role files name, and those that a cited article is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from careercli.model.role import Role
from careercli.model.skill import Source

Pair = tuple[str, str]
_ARTICLE = re.compile(r"(.+?) vs\.? (.+?)(?::.*)?")


def pairs_of(roles: Mapping[str, Role], sources: Iterable[Source]) -> list[Pair]:
    """Each pair once, sorted; a move leads the way that people go, the others as they are named first."""
    found: dict[frozenset[str], Pair] = {}
    for pair in (*_articles(roles, sources), *_moves(roles), *_confused(roles)):
        if pair[0] != pair[1] and roles.keys() >= {*pair}:
            found.setdefault(frozenset(pair), pair)
    return sorted(found.values())


def _articles(roles: Mapping[str, Role], sources: Iterable[Source]) -> Iterator[Pair]:
    by_title = {role.title.lower(): key for key, role in roles.items()}
    for source in sources:
        named = _ARTICLE.fullmatch(source.title)
        ids = [by_title.get(title.strip().lower()) for title in named.groups()] if named else []
        if len(ids) == 2 and ids[0] and ids[1]:
            yield ids[0], ids[1]


def _moves(roles: Mapping[str, Role]) -> Iterator[Pair]:
    for key, role in sorted(roles.items()):
        yield from ((key, other) for other in role.goes_to)
        yield from ((other, key) for other in role.comes_from)


def _confused(roles: Mapping[str, Role]) -> Iterator[Pair]:
    for key, role in sorted(roles.items()):
        yield from ((key, other) for other in role.confused_with)
