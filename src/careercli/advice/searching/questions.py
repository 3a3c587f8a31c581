"""A question that a sorted list answers, as the line of that list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from careercli.advice.ranking import Filters, options
from careercli.advice.searching.asides import untold
from careercli.advice.searching.everyday import FILLER
from careercli.advice.searching.parts import Lexicon
from careercli.advice.searching.understanding import understood
from careercli.advice.searching.wishes import Wish, wish_of
from careercli.advice.words import quoted
from careercli.errors import NotFoundError, SeveralError
from careercli.model.record import record
from careercli.model.skill import words_of

if TYPE_CHECKING:
    from careercli.advice.ranking import Table
    from careercli.model.pay import Place


class Places(Protocol):
    """Knows places by name; raises NotFoundError with what is near, SeveralError for the name of several."""

    def area(self, text: str) -> Place: ...
    def country(self, text: str) -> Place: ...


@record
class Question:
    """`filters`: what else it asks, as filters of a list; None where a list has no filter for some of it.

    `where`: the option that names the place; `notes`: what it asks that no list can answer.
    """

    wish: Wish
    filters: Filters | None
    place: Place | None
    where: Sequence[str]
    notes: Sequence[str]

    def line(self) -> str:
        """The list as one types it; empty where words find the roles."""
        if self.filters is None:
            return ""
        turned = ["-r"] if self.wish.reverse else []
        top = [f"--top {self.wish.top}"] if self.wish.top else []
        return " ".join(
            ["careercli list", *options(self.filters), f"--sort {self.wish.sort}", *turned, *self.where, *top]
        )


def question_of(query: str, table: Table, normalize: Callable[[str], str], places: Places) -> Question | None:
    """The question as a list answers it; None for one that a search answers.

    Raises SeveralError for a place that is the name of several.
    """
    wish = wish_of(query)
    if wish is None:
        return None
    lexicon = Lexicon(table, normalize)
    wish, place, where = _placed(wish, lexicon, places)
    rest, topics = untold(wish.rest, lexicon.exact)
    wish = wish.asking(rest)
    notes = [topic.words() for topic in topics]
    if wish.amount:
        notes.append(f'"{wish.amount}" is no filter of a list: see where it stands in the order.')
    return Question(wish, filters_of(wish, table, normalize), place, where, notes)


def filters_of(wish: Wish, table: Table, normalize: Callable[[str], str]) -> Filters | None:
    """What else the question asks, as filters of a list; None where a list has no filter for some of it."""
    lexicon = Lexicon(table, normalize)
    parts, unknown = understood(wish.rest, lexicon)
    if unknown or any(
        part.unwanted or part.either or part.need or (all(part.forms) and not lexicon.exact(words_of(part.text)))
        for part in parts
    ):
        return None  # words of titles are no filter
    degrees = [part.degree for part in parts if part.degree]
    tracks = [part.track for part in parts if part.track]
    kinds: dict[str, Any] = {"skills": [], "industries": [], "fields": []}
    for part in parts:
        kind = next((kind for kind in kinds if getattr(part, kind)), None)
        if kind is None and not (part.degree or part.entry or part.track):
            return None
        if kind and not part.degree:
            meant = [*getattr(part, kind)]
            if kind != "fields" and len(meant) > 1:
                return None  # a filter asks for all of them
            kinds[kind].append(part.text if kind == "fields" else _named(part.text, meant[0], kind, table))
    one: dict[str, Any] = {"degree": next(iter(degrees), None), "track": next(iter(tracks), None)}
    return Filters(**one, entry=any(part.entry for part in parts), **kinds)


def _named(text: str, key: str, kind: str, table: Table) -> str:
    """What a filter takes for it: the words that were typed where they are its name."""
    if kind == "skills":
        ids, left = table.finder().items(text)
        return text if ids == [key] and not left else table.vocabulary.skills[key].name
    return text if key.lower() == text else key


def _placed(wish: Wish, lexicon: Lexicon, places: Places) -> tuple[Wish, Place | None, list[str]]:
    """The question without the place that it names, the place, and the option that stands for it.

    A place stands behind "in"; without that it may be the words that are nothing else: "best paid jobs Texas".
    """
    names = [*wish.places()]
    if not names:
        _, unknown = understood(wish.rest, lexicon)
        at = wish.rest.lower().find(" ".join(unknown)) if unknown else -1
        names = [wish.rest[at:][: len(" ".join(unknown))]] if at >= 0 else []
    for text in names:
        if lexicon.exact(words_of(text)):
            break
        if text.islower() and FILLER.issuperset(words_of(text)):  # "in it" is no Italy
            continue
        for option, ask in (("--area", places.area), ("--country", places.country)):
            try:
                found = ask(text)
            except SeveralError:
                raise
            except NotFoundError:
                continue
            return wish.without(text), found, [option, text if text.isalnum() else quoted(text)]
    return wish, None, []
