"""The role that one part of a title names: the longest run of its words that is a name, with what stands beside it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.library.titles import seniority
from careercli.library.titles.beside import HANDS
from careercli.library.titles.parts import FIELD, FOREIGN_FIELD, KNOWN, LEVEL, OF_PLACE, SERVED, STOP, TRADE, kind
from careercli.library.titles.text import bag, large
from careercli.library.titles.tongues import in_english, is_native
from careercli.library.titles.words import AND, FIRST_A_TRADE, GENERIC, GRADES, HEADS, LEADERS, MOST_GENERIC, SMALL, TEAM_FIELDS

if TYPE_CHECKING:
    from typing import Protocol

    class ByName(Protocol):
        """Normalized title or alias → role ids."""

        def __contains__(self, name: str, /) -> bool: ...
        def __getitem__(self, name: str, /) -> list[str]: ...
        def get(self, name: str, /) -> list[str] | None: ...

    class ByWords(Protocol):
        """Words in alphabetical order → the one name that is made of them."""

        def get(self, words: tuple[str, ...], /) -> str | None: ...


# what a reading rests on, from the surest to the boldest
AS_WRITTEN, TRANSLATED, UNDERSTOOD, UNKNOWN, TURNED, FIELDED = range(6)
_LONGEST = 8
_PREPOSITIONS = frozenset("at in for with fur chez bei voor per para pour dla @ im".split())
# words of an adjective that changes no manager's post
# "Responsable data" and "Gerente de datos" lead whatever has to do with data; a data manager keeps records
_TOO_BROAD = frozenset(("data manager",))
_SOFTWARE = frozenset("software development application".split())
_PLAIN = frozenset("global regional group national international deputy digital technical".split())


class Find(NamedTuple):
    """A name and its words of seniority; `basis` says what it rests on."""

    name: str
    levels: list[str]
    basis: int


class Finder:
    def __init__(self, names: ByName, by_words: ByWords, vocabulary: Container[str] | None = None) -> None:
        """`vocabulary`: the words that names are made of, where all are at hand; it saves looking for others."""
        self.names = names
        self._by_words = by_words
        self._vocabulary = vocabulary

    def find(self, words: Sequence[str]) -> Find | None:
        """The role of a part, or nothing if it names none, or another beside it."""
        if words[-1] == "pl" and "dados" in words:
            words = [*words[:-1], "pleno"]
        if not any([kind(word) & TRADE for word in words]):
            return self._headless(words)
        spans = self._span(words)
        found = self._beside(words, *spans, AS_WRITTEN) if spans else self._without_levels(words)
        if found and found.basis in (AS_WRITTEN, TRANSLATED):
            return found
        return self._translated(words, whole=bool(found)) or found

    def _headless(self, words: Sequence[str]) -> Find | None:
        """A name of no occupation that is_trade knows, beside words of seniority alone."""
        levels, rest = seniority.taken_out(words)
        if len(rest) > 1 and rest[-1] in GRADES:
            levels, rest = levels + rest[-1:], rest[:-1]
        phrase = " ".join(rest)
        return Find(phrase, levels, AS_WRITTEN) if rest and phrase in self.names else None

    def may_be_named(self, words: Sequence[str]) -> bool:
        """Whether some name might be made of all these words."""
        known = self._vocabulary
        return known is None or all([word in known or is_native(word) for word in words])

    def reordered(self, phrase: str) -> str | None:
        """The name that has the words of the phrase in another order.

        "Engineer Machine Learning" is out of order; "Data Product Analyst" is in order, and no Product Data Analyst.
        """
        found = self._by_words.get(bag(phrase))
        if found and (large(found) == large(phrase) or phrase.split()[-1] not in HEADS - {"lead"}):
            return found
        return None

    def together(self, words: Sequence[str]) -> str | None:
        """The one name that is made of these words in any order."""
        return self._by_words.get(bag(" ".join(words)))

    def _span(self, words: Sequence[str]) -> tuple[str, int, int] | None:
        best: tuple[str, int, int] | None = None
        size = 0
        for first, last in self._runs(words):
            for length in range(min(last - first, _LONGEST), size, -1):
                for start in range(last - length, first - 1, -1):
                    name = " ".join(words[start : start + length])
                    if name in self.names and any(kind(word) & TRADE for word in words[start : start + length]):
                        best, size = (name, start, start + length), length
                        break
                if size == length:
                    break
        return best

    def _runs(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where neighbors stand that may be of one name, from the last to the first."""
        if self._vocabulary is None:
            yield 0, len(words)
            return
        end = len(words)
        while end:
            if words[end - 1] not in self._vocabulary:
                end -= 1
                continue
            start = end - 1
            while start and words[start - 1] in self._vocabulary:
                start -= 1
            yield start, end
            end = start

    def _without_levels(self, words: Sequence[str]) -> Find | None:
        levels, rest = seniority.taken_out(words)
        graded = seniority.after(rest[-1:]) if len(rest) > 1 else None
        if graded and graded.levels:
            rest, levels = rest[:-1], levels + graded.levels
        phrase = " ".join(rest)
        if levels and rest and phrase in self.names:
            return Find(phrase, levels, AS_WRITTEN)
        name = self.reordered(phrase) if len(rest) > 1 else None
        if name:
            return Find(name, levels, TURNED)
        spans = self._span(rest) if levels and len(rest) < len(words) else None
        return self._beside([*levels, *rest], spans[0], spans[1] + len(levels), spans[2] + len(levels), TURNED) if spans else None

    def _translated(self, words: Sequence[str], *, whole: bool) -> Find | None:
        levels, bare = seniority.taken_out(words)
        units = in_english(bare)
        if not units:
            return None
        name = self.together(units)
        if name and name not in _TOO_BROAD:
            return Find(name, levels, TRANSLATED)
        if whole:
            return None
        count = len(units)
        for size in range(count, 0, -1):
            for start in range(count - size + 1):
                for name in orders(units[start : start + size]):
                    if name in self.names and name not in _TOO_BROAD:
                        rest = units[:start] + units[start + size :]
                        bold = _boldness(name, units[:start], units[start + size :])
                        grade = seniority.after(rest[-1:]).levels if rest else []
                        return None if bold is None else Find(name, levels + grade, max(bold, TRANSLATED))
        return None

    def _beside(self, words: Sequence[str], name: str, start: int, end: int, basis: int) -> Find | None:
        if start == 0 and end == len(words):
            return Find(name, [], basis)
        left, right = seniority.before(words[:start]), seniority.after(words[end:])
        wider = self.together([*left.rest, *name.split(), *right.rest]) if right.rest else None
        if wider and wider != name and name in wider:
            return Find(wider, left.levels + right.levels, TURNED)
        if right.rest and not kind(words[end - 1]) & TRADE and not kind(right.rest[0]) & OF_PLACE:
            return None  # "Software Engineer Data Security" is about security, and no Software Engineer, Data
        bold = _boldness(name, left.rest, right.rest)
        return None if bold is None else Find(name, left.levels + right.levels, max(bold, basis))


def orders(units: Sequence[str]) -> Iterator[str]:
    """The orders in which English may have them: as they are, the other way round, the head at the end."""
    if len(units) == 1:
        yield units[0]
        return
    yield " ".join(units)
    yield " ".join(reversed(units))
    yield " ".join([*units[1:], units[0]])


def _boldness(name: str, left: Sequence[str], right: Sequence[str]) -> int | None:
    """What words beside a name in its own part make of it; None if they make it another."""
    if not left and not right:
        return AS_WRITTEN
    words = name.split()
    rest = [*left, *right]
    bits = [kind(word) for word in rest]
    if _another_trade(left) or _another_trade(right) or any(word in AND for word in left[-1:]):
        return None
    if leads(words) and not _of_the_same_post(words, left, right):
        return None
    fields = {word for word in left if kind(word) & FIELD} | {word for word in right if kind(word) & FIELD} - TEAM_FIELDS
    if fields or (right and right[0] in AND):
        return None
    if HANDS & set(rest) or (left[-1:] == ["master"] and words[0] == "data"):
        return None
    known = all(bit & (KNOWN | LEVEL) for bit in bits)
    own = set(words) - HEADS
    if own <= GENERIC and (any(bit & FOREIGN_FIELD for bit in bits) or not _all(left, KNOWN | LEVEL)):
        return None
    if own <= MOST_GENERIC and not (_all(left, OF_PLACE | LEVEL) and _all(right, KNOWN | LEVEL)):
        return None
    return UNDERSTOOD if known else UNKNOWN


def _another_trade(words: Sequence[str]) -> bool:
    """Whether words in the part of a role name another trade; "lead" before a noun, "Lead Generation", names none."""
    for at, word in enumerate(words):
        bit = kind(word)
        last = at == len(words) - 1
        if bit & STOP or (bit & TRADE and not bit & SERVED and not (bit & LEVEL and (at == 0 or not last))):
            return True
    return len(words) > 1 and words[-1] == "master"


def _all(words: Sequence[str], bits: int) -> bool:
    return all(kind(word) & bits for word in words)


def leads(words: Sequence[str]) -> bool:
    return bool(LEADERS & {words[0], words[-1]}) and "product" not in words


def _of_the_same_post(words: Sequence[str], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether words beside the name of one who leads say where, not what else they lead."""
    if any(not kind(word) & (OF_PLACE | LEVEL) and word not in _PLAIN for word in left):
        return False
    # what follows "Head of" counts whole; "Data Engineering Manager Education" is over
    known = OF_PLACE | LEVEL if words[0] in LEADERS else KNOWN | LEVEL
    return not right or right[0] in _PREPOSITIONS or _all(right, known)


def boldness_beside(name: str, words: Sequence[str], *, first: bool) -> int | None:
    """What the words of another part make of a name; None if they name another trade or field."""
    bits = [kind(word) for word in words]
    last = len(words) - 1
    for at, bit in enumerate(bits):
        if bit & STOP or (first and words[at] in FIRST_A_TRADE and last == 0):
            return None
        if bit & TRADE and not (bit & SERVED) and not _modifies(words, bits, at):
            return None
    if last > 0 and ((words[-1] == "master" and not bits[-2] & KNOWN) or (words[-1] == "tech" and not bits[-2] & KNOWN)):
        return None
    own = set(name.split()) - HEADS
    if (HANDS - {"dataentry"}) & set(words) or (any(bit & FOREIGN_FIELD and not bit & KNOWN for bit in bits) and own <= GENERIC):
        return None
    known = all(bit & (KNOWN | LEVEL) for bit in bits)
    fields = {words[at] for at, bit in enumerate(bits) if bit & FIELD}
    if "software" in own and own <= _SOFTWARE and fields - TEAM_FIELDS:
        return None
    if own <= MOST_GENERIC and own and not known and not fields:
        return None
    if fields - TEAM_FIELDS:
        return FIELDED
    return UNDERSTOOD if known else UNKNOWN


def _modifies(words: Sequence[str], bits: Sequence[int], at: int) -> bool:
    """Whether an occupation stands before what a team does for it: "Physician Experience"."""
    after = bits[at + 1 : at + 2]
    if bits[at] & LEVEL and (after or at == 0):  # "Executive Branch", "Lead Scoring"
        return True
    return bool(after) and bool(after[0] & KNOWN) and not after[0] & OF_PLACE and words[at + 1] not in SMALL
