"""The shared vocabulary: skills and tools, activities, sources; and the words by which names are compared."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import Any, ClassVar, Literal, Protocol

from careercli.model.level import LevelAddition
from careercli.model.market import Reasons
from careercli.model.record import record

Category = Literal["language", "library", "platform", "tool", "method", "domain", "people"]
Proof = Literal["capital", "list", "neighbor"]
_CLOSED: dict[str, Any] = {"extra": "forbid"}


_WORD = r"[^\W_][\w+#]*(?:[.'\u2019&/][\w+#]+)*|\.[\w+#]+"  # compiled when it is needed: few answers do


@record
class Skill:
    """A skill, tool or method; `builds_on` holds the ids of what one learns first, `what` says in one line what it is.

    `formerly`: an older name → the month (YYYY-MM) in which it went out of use. `counts`: a name or alias that is also
    an ordinary word → what shows that this thing is meant: it is written with its capital, it stands as an item of a
    list, or another skill is named in the same sentence. `shows`: the ids of what whoever has this one has too, because
    this one is a dialect or a managed form of it.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    id: str
    name: str
    category: Category
    aliases: list[str] = field(default_factory=list)
    builds_on: list[str] = field(default_factory=list)
    what: str | None = None
    formerly: dict[str, str] = field(default_factory=dict)
    counts: dict[str, Proof] = field(default_factory=dict)
    shows: list[str] = field(default_factory=list)


@record
class Source:
    """Where figures or checked facts come from.

    `released` dates the source; without it no age is known. `period` is the year or month that its figures are for,
    `files` the SHA-256 of each file that figures were derived from.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    id: str
    publisher: str
    title: str
    vintage: str
    licence: str
    url: str
    used_for: str
    released: date | None = None
    period: str | None = None
    files: dict[str, str] = field(default_factory=dict)


@record
class Vocabulary:
    """Skills, activities (id → phrase) and sources by id, the general tips in their order, and what is known of levels
    (track → level) and of occupations (SOC 2018 code): a short name, and the reasons behind the projections."""

    skills: dict[str, Skill]
    activities: dict[str, str]
    sources: dict[str, Source]
    tips: list[str]
    levels: dict[str, dict[str, LevelAddition]]
    reasons: Mapping[str, Reasons]

    @property
    def spelled(self) -> Spelled | None:
        """How the names of the skills are written, where that is kept."""
        return None

    def publishers(self) -> dict[str, str]:
        """Source id → publisher."""
        return {key: source.publisher for key, source in self.sources.items()}

    def occupation_name(self, code: str, title: str) -> str:
        """The short name of an occupation, or its title where none was written."""
        return self.reasons[code].short if code in self.reasons else title


class Spelled(Protocol):
    """How the names of skills are written, as it was worked out before: what a start would take too long for."""

    def beginning(self, words: Sequence[str]) -> Iterable[tuple[str, str, str, str]]:
        """The phrases under these words: the word, all words, id of the skill or none, the name that is meant."""
        ...

    def called(self, folded: str, squeezed: str) -> str | None:
        """The skill that is called so as a whole; `squeezed` is empty where it is too short for that."""
        ...


class Recognizer(Protocol):
    """What recognizes skills and tools in words, as a list of skills, a query and a résumé share it."""

    def in_words(self, text: str) -> Sequence[tuple[str, int, int]]:
        """Ids of the skills that a query names, and where; no id for a phrase that only looks like one."""
        ...

    def items(self, text: str) -> tuple[list[str], list[str]]:
        """The skills that an item of a list of skills consists of, and what of it is none."""
        ...


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents; marks that belong to names stay: c++, .net, ci/cd."""
    if not text.isascii():
        from unicodedata import combining, normalize

        text = "".join(one for one in normalize("NFKD", text) if not combining(one)).replace("\u2019", "'")
    return re.findall(_WORD, text.lower())


def name_words(name: str, normalize: Callable[[str], str]) -> frozenset[str]:
    """The words that a title or alias is found by; `normalize` writes out abbreviations.

    Letters are words only where they stand alone: an R&D engineer has nothing to do with R.
    """
    words = normalize(name).split()
    alone = words_of(name) if any(len(word) == 1 for word in words) else words
    return frozenset(word for word in words if len(word) > 1 or word in alone)
