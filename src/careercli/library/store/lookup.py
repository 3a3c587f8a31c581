"""What several shelves know together, looked up name by name: mappings for `Names` that read no more than is asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from careercli.library.store.records import graded_names, names_of
from careercli.library.store.shelf import Shelf
from careercli.library.titles import Graded, Names
from careercli.model.role import Entry, Role

# a role that has a name: whether it is not its title, title, number of the shelf, id, place among the role's names;
# so hits sort as the catalog lists its roles, titles before other names
_Hit = tuple[bool, str, int, str, int]


class Titles(Mapping[str, str]):
    """Role id → title; the first shelf that has an id wins."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = shelves

    def __getitem__(self, role_id: str) -> str:
        for shelf in self._shelves:
            title = shelf.title(role_id)
            if title is not None:
                return title
        raise KeyError(role_id)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(role_id for shelf in self._shelves for role_id in shelf.ids()))

    def __len__(self) -> int:
        return len(set().union(*(shelf.ids() for shelf in self._shelves)))


class FreshTitles(Titles):
    """Titles that are looked up one by one, each after a look at its file by `freshen`."""

    def __init__(self, shelves: Sequence[Shelf], freshen: Callable[[Iterable[str]], object]) -> None:
        super().__init__(shelves)
        self._freshen = freshen

    def __getitem__(self, role_id: str) -> str:
        self._freshen([role_id])
        return super().__getitem__(role_id)


class RolesByName:
    """Normalized title or alias → role ids; a title of one role is never taken by an alias of another."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = shelves

    def __contains__(self, name: str) -> bool:
        return bool(self.hits(name))

    def __getitem__(self, name: str) -> list[str]:
        return self.get(name) or []

    def get(self, name: str) -> list[str] | None:
        hits = self.hits(name)
        return list(dict.fromkeys(role_id for other, _, _, role_id, _ in hits if other == hits[0][0])) or None

    def hits(self, name: str) -> list[_Hit]:
        """Every role that wins its id and has the name, in order."""
        return sorted(
            (position > 0, title.lower(), number, role_id, position)
            for number, shelf in enumerate(self._shelves)
            for role_id, position in shelf.named(name)
            if (title := shelf.title(role_id)) is not None
            and not any(earlier.title(role_id) is not None for earlier in self._shelves[:number])
        )


class RolesByGrade:
    """A name of a role with a grade of its own ladder beside it → the grades of roles that win their id."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = shelves

    def get(self, name: str) -> list[Graded]:
        return [one for _, one in self._winning(lambda shelf: [(name, one) for one in shelf.graded(name)])]

    def every(self) -> list[tuple[str, Graded]]:
        """All of them."""
        return self._winning(lambda shelf: shelf.grades())

    def _winning(self, grades: Callable[[Shelf], list[tuple[str, Graded]]]) -> list[tuple[str, Graded]]:
        return [
            (name, one)
            for number, shelf in enumerate(self._shelves)
            for name, one in grades(shelf)
            if all(earlier.title(one.role) is None for earlier in self._shelves[:number])
        ]


class NamesByWords:
    """The words of a name in alphabetical order → the name; nothing for words that name different roles."""

    def __init__(self, shelves: Sequence[Shelf], roles: RolesByName) -> None:
        self._shelves = shelves
        self._roles = roles

    def get(self, words: tuple[str, ...]) -> str | None:
        names = {name for shelf in self._shelves for name in shelf.bagged(" ".join(words))}
        found = sorted((hits[0], name) for name in names if (hits := self._roles.hits(name)))
        same = all(self._roles[name] == self._roles[found[0][1]] for _, name in found)
        return found[0][1] if found and same else None


def names_over(entries: Collection[Entry], grades: Iterable[tuple[str, Graded]]) -> Names:
    """What reads titles by these names; a title or id of one role is never taken by an alias of another."""
    names: dict[str, list[str]] = {}
    for entry in entries:
        names.setdefault(entry.names[0], []).append(entry.id)
    taken = set(names)
    for entry in entries:
        for name in entry.names[1:]:
            if name not in taken and entry.id not in names.setdefault(name, []):
                names[name].append(entry.id)
    graded: dict[str, list[Graded]] = {}
    for name, one in grades:
        graded.setdefault(name, []).append(one)
    return Names({entry.id for entry in entries}, names, graded)


def names_of_roles(roles: Iterable[Role]) -> tuple[Names, Names]:
    """The same of roles at hand, with the grades of their ladders and without."""
    ordered = sorted(roles, key=lambda role: role.title.lower())
    entries = [Entry(one.id, one.title, one.family, one.track, one.aliases, names_of(one)) for one in ordered]
    graded: dict[tuple[str, str], Graded] = {}
    for role in ordered:
        for name, one in graded_names(role):
            graded.setdefault((name, role.id), one)
    return names_over(entries, [(name, one) for (name, _), one in graded.items()]), names_over(entries, ())
