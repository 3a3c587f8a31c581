"""Any job title → an occupation, or those that it may be. Roles are not looked at here: whoever asks does so first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from careercli.library.occupations.naming import CODE, heads, held, keys_of, readable
from careercli.model.economy.occupation import NamedOccupation, OccupationReading

if TYPE_CHECKING:
    from careercli.library.store import Database

_NEAR = 5
_ALIKE = 70  # percent, from which a title comes near
_NOTHING = OccupationReading(None, None, None, ())


class _Held(NamedTuple):
    """An occupation with the words of its title and those of them that are people."""

    of: NamedOccupation
    words: frozenset[str]
    heads: frozenset[str]


class Finder:
    """Reads titles. `titles`: code → official title; `jobs`: code → its jobs, the most first."""

    def __init__(self, database: Database, titles: Mapping[str, str]) -> None:
        self._database = database
        self._titles = titles

    def read(self, text: str, *, near: bool = True) -> OccupationReading:
        """Never raises; without `near` no candidates are looked for where nothing is found."""
        if not readable(text):
            return _NOTHING
        code = CODE.fullmatch(text.strip())
        if code:
            title = self._titles.get(code[1])
            return OccupationReading(code[1], title, "code", ()) if title else _NOTHING
        keys = [key for key in keys_of(text) if key]
        for key in keys:
            row = self._database.row("SELECT occupation, how FROM occupation_names WHERE name = ?", key)
            if row:
                return OccupationReading(row[0], self._titles[row[0]], row[1], ())
        for key in keys:
            holding = self._holding(key.split())
            if holding:
                return OccupationReading(*holding[0], "words", tuple(holding[1:]))
        return OccupationReading(None, None, None, tuple(self._near(keys[-1])) if keys and near else ())

    def _holding(self, words: Sequence[str]) -> list[NamedOccupation]:
        """The occupations whose titles hold all the words, the last as the people that they are; most jobs first."""
        asked = frozenset(words)
        return [one.of for one in self._by_jobs if words[-1] in one.heads and asked <= one.words]

    def _near(self, key: str) -> list[NamedOccupation]:
        from rapidfuzz import fuzz, process

        names = {" ".join(sorted(one.words)): one.of for one in self._by_jobs}
        found = process.extract(key, list(names), scorer=fuzz.token_set_ratio, score_cutoff=_ALIKE, limit=_NEAR)
        return [names[name] for name, *_ in found]

    @cached_property
    def _by_jobs(self) -> list[_Held]:
        rows = self._database.rows("SELECT code, title FROM occupations ORDER BY jobs DESC, code")
        return [_Held(NamedOccupation(*row), held(row[1]), heads(row[1])) for row in rows]
