"""A question that a sorted list answers: "which role pays best in Texas?", "what grows fastest without a degree?"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from careercli.advice.ranking import Filters
from careercli.advice.searching.asides import untold
from careercli.advice.searching.parts import Lexicon
from careercli.advice.searching.understanding import understood
from careercli.model.record import record
from careercli.model.skill import words_of

if TYPE_CHECKING:
    from careercli.advice.ranking import Sorting, Table

_BEST = r"(?:best|most|highest|top|better|well|more)"
_LEAST = r"(?:least|worst|lowest|badly|less)"
_PAY = r"(?:pay|pays|paid|paying|earn|earns|earning|salary|salaries|money|wage|wages)"
_GROW = r"(?:grow|grows|growing|growth)"
_WANTED = r"(?:(?:most )?in demand|most wanted|future[- ]proof)"
_HIT = r"(?:affected|replaced|threatened|assisted|endangered)"
# what is asked → how a list answers it: what sorts, and whether the order is turned around; the first that fits
_ASKED: tuple[tuple[str, Sorting, bool], ...] = (
    (rf"(?:{_PAY}[- ](?:the )?{_LEAST}(?: money)?|{_LEAST}[- ](?:the )?{_PAY})", "pay", True),
    (rf"(?:{_PAY}[- ](?:the |you )?{_BEST}(?: money)?|{_BEST}[- ](?:the )?{_PAY}|richest)", "pay", False),
    (rf"(?:{_GROW}[- ](?:the )?(?:slowest|least)|slowest[- ]{_GROW}|shrink(?:s|ing)?(?: most)?|dying)", "growth", True),
    (
        rf"(?:{_GROW}[- ](?:the )?(?:fastest|most|quickest)|fastest[- ]{_GROW}|{_GROW}|{_WANTED})",
        "growth",
        False,
    ),
    (r"(?:(?:fewest|least) (?:job )?openings)", "openings", True),
    (r"(?:most (?:job )?openings|most vacancies)", "openings", False),
    (
        r"(?:(?:safe|safest) from ai|ai[- ]proof|(?:least|less) (?:affected|replaced|threatened|assisted) by ai)",
        "ai",
        False,
    ),
    (r"(?:(?:most )?(?:affected|replaced|threatened|assisted|endangered) (?:most )?by ai)", "ai", True),
)
_PLACE = re.compile(r".*\bin (?:the )?([^?!]+)", re.IGNORECASE)


@record
class Wish:
    """`rest`: the question without what sorts."""

    sort: Sorting
    reverse: bool
    rest: str

    def places(self) -> Iterator[str]:
        """What may be the name of a place: the words after the last "in", the most of them first."""
        found = _PLACE.search(self.rest)
        words = found[1].split() if found else []
        return (" ".join(words[:number]).strip(" .,") for number in range(len(words), 0, -1))

    def without(self, place: str) -> Wish:
        """The same with the place taken out."""
        at = self.rest.lower().rfind(place.lower())
        before = re.sub(r"\bin (?:the )?$", "", self.rest[:at])
        return Wish(self.sort, self.reverse, f"{before}{self.rest[at + len(place) :]}")


def wish_of(query: str) -> Wish | None:
    """What the question wants sorted; None for one that a search answers."""
    text = " ".join(query.split())
    for pattern, sort, reverse in _ASKED:
        found = re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)
        if found:
            return Wish(sort, reverse, f"{text[: found.start()]} {text[found.end() :]}".strip())
    return None


def filters_of(wish: Wish, table: Table, normalize: Callable[[str], str]) -> Filters | None:
    """What else the question asks, as filters of a list; None where a list has no filter for some of it."""
    lexicon = Lexicon(table, normalize)
    parts, unknown = understood(wish.rest, lexicon)
    if unknown or any(part.unwanted or (all(part.forms) and not lexicon.exact(words_of(part.text))) for part in parts):
        return None  # words of titles are no filter
    degrees = [part.degree for part in parts if part.degree]
    kinds: dict[str, Any] = {"skills": [], "industries": [], "fields": []}
    for part in parts:
        kind = next((kind for kind in kinds if getattr(part, kind)), None)
        if kind is None and not (part.degree or part.entry):
            return None
        if kind and not part.degree:
            meant = [*getattr(part, kind)]
            if kind != "fields" and len(meant) > 1:
                return None  # a filter asks for all of them
            kinds[kind].append(part.text if kind == "fields" else _named(part.text, meant[0], kind, table))
    degree: Any = degrees[0] if degrees else None
    return Filters(degree=degree, entry=any(part.entry for part in parts), **kinds)


def _named(text: str, key: str, kind: str, table: Table) -> str:
    """What a filter takes for it: the words that were typed where they are its name."""
    if kind == "skills":
        ids, left = table.finder().items(text)
        return text if ids == [key] and not left else table.vocabulary.skills[key].name
    return text if key.lower() == text else key


def told_of(wish: Wish, table: Table, normalize: Callable[[str], str]) -> tuple[Wish, list[str]]:
    """The question without what nobody publishes, and what to say of that."""
    rest, topics = untold(wish.rest, Lexicon(table, normalize).exact)
    return Wish(wish.sort, wish.reverse, rest), [topic.words() for topic in topics]


def is_name(text: str, table: Table) -> bool:
    """Whether this is a skill, an industry or the like, and so no place."""
    return Lexicon(table, str).exact(words_of(text))
