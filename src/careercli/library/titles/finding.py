"""The role that one part of a title names: the longest run of its words that is a name, with what stands beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.library.titles import seniority
from careercli.library.titles.forms import Forms, bag, meant_otherwise, neutral, orders
from careercli.library.titles.parts import FIELD, GRADE, LEVEL, NATIVE, OF_PLACE, STOP, TRADE, kind, kinds
from careercli.library.titles.restating import without_restating, without_tools
from careercli.library.titles.standing import (
    AS_WRITTEN,
    FIELDED,
    TRANSLATED,
    TURNED,
    boldness,
    is_of_software,
)
from careercli.library.titles.text import large
from careercli.library.titles.tongues import in_english, is_native
from careercli.library.titles.words import GRADES, HEADS, STUDIES, TEAM_FIELDS

if TYPE_CHECKING:
    from careercli.library.titles.forms import Vocabulary
    from careercli.library.titles.text import ByName, ByWords

_LONGEST, _REMEMBERED = 8, 4096  # words of a name; parts: most titles of a corpus share theirs with others
# beside these, PL is "pleno" and not Poland
_PORTUGUESE = frozenset(
    "dados engenheiro engenheira cientista desenvolvedora desenvolvedor arquiteto arquiteta".split()
)
_DATA = frozenset(("data", "database"))
_PRACTICES = frozenset(("engineering", "science", "analysis"))
# "Responsable data" and "Gerente de datos" lead whatever has to do with data; a data manager keeps records
_TOO_BROAD = frozenset(("data manager",))


class Find(NamedTuple):
    """A name and its words of seniority; `basis` says what it rests on."""

    name: str
    levels: list[str]
    basis: int


class Finder:
    def __init__(self, names: ByName, by_words: ByWords, vocabulary: Vocabulary | None = None) -> None:
        """`vocabulary`: the words that names are made of, where all are at hand; it saves looking for others."""
        self.names = names
        self._by_words = by_words
        self._vocabulary = vocabulary
        self.forms = Forms(by_words, vocabulary)
        self._seen: dict[tuple[str, ...], Find | None] = {}

    def find(self, words: Sequence[str]) -> Find | None:
        """The role of a part, or nothing if it names none, or another beside it."""
        asked = tuple(words)
        if asked in self._seen:
            return self._seen[asked]
        if len(self._seen) >= _REMEMBERED:
            self._seen.clear()
        return self._seen.setdefault(asked, self._found(words))

    def _found(self, words: Sequence[str]) -> Find | None:
        if words[-1] == "pl" and not _PORTUGUESE.isdisjoint(words):
            words = [*words[:-1], "pleno"]
        words = self.forms.named(words)
        bits = kinds(words)
        if not bits & TRADE:
            return self._headless(words)
        spans = self._span(words)
        found = self._beside(words, *spans, AS_WRITTEN) if spans else self._without_levels(words)
        if spans and (not found or found.basis == FIELDED):
            found = self._out_of_order(words) or found or self._before_its_field(words, spans)
        if not found and (rest := without_tools(words)):
            found = self._found(rest)
        if not bits & NATIVE or (found and found.basis in (AS_WRITTEN, TRANSLATED)):
            return found
        return self._translated(words, whole=bool(found)) or found

    def _headless(self, words: Sequence[str]) -> Find | None:
        """A name of no occupation that is_trade knows, beside words of seniority alone."""
        levels, rest = seniority.taken_out(words)
        if len(rest) > 1 and rest[-1] in GRADES:
            levels, rest = levels + rest[-1:], rest[:-1]
        phrase = " ".join(rest)
        return Find(phrase, levels, AS_WRITTEN) if phrase in self.names else None

    def may_be_named(self, words: Sequence[str]) -> bool:
        """Whether some name might be made of all these words."""
        known = self._vocabulary
        return not known or all(word in known.words or is_native(word) for word in words)

    def reordered(self, phrase: str) -> str | None:
        """The name of "Engineer Machine Learning", which is out of order; "Data Product Analyst" is in order."""
        found = self._by_words.get(bag(phrase))
        if found and (large(found) == large(phrase) or phrase.split()[-1] not in HEADS - {"lead"}):
            return found
        head, _, study = phrase.partition(" ")
        field, _, last = study.rpartition(" ")
        if last in _PRACTICES and STUDIES.get(last) == head and f"{field} {head}" in self.names:
            return f"{field} {head}"  # "Engineer, Data Engineering"
        return None

    def together(self, words: Iterable[str]) -> str | None:
        """The one name that is made of these words in any order."""
        return self._by_words.get(bag(" ".join(words)))

    def narrowed(self, find: Find, words: Sequence[str]) -> Find:
        """The role that words name by their first field: "Product Manager - Applied AI"."""
        fields = [bool(kind(word) & FIELD) and word not in TEAM_FIELDS for word in words]
        start = fields.index(True) if True in fields else len(words)
        end = next((at for at in range(start, len(words)) if not fields[at]), len(words))
        if start == end or words[start] == "data":
            return find
        same = [find.name, *find.name.split(" ", 1)[1:]]
        same = [name for name in same if self.names.get(name) == self.names[find.name]]
        field = " ".join(words[start:end])
        names = (name for own in same for name in (f"{own} {field}", f"{field} {own}") if name in self.names)
        return find._replace(name=next(names, find.name))

    def is_of_a_data_team(self, name: str, words: Sequence[str]) -> bool:
        """Whether words say for which data software is, and no role: "Software Engineer, Data Cloud"."""
        fields = {word for word in words if kind(word) & FIELD and word not in TEAM_FIELDS}
        if (
            not fields
            or "i" in words
            or not fields <= _DATA
            or kinds(words) & (TRADE | STOP)
            or not is_of_software(name.split())
        ):
            return False
        field = " ".join(words)
        return not any(f"{field} {head}" in self.names for head in ("engineer", "developer", "analyst", "manager"))

    def with_level(self, name: str, levels: list[str]) -> str:
        """The name of its own that a role has at a level: "Machine Learning Engineer - Lead"; its word is used up."""
        for level in levels:
            if f"{level} {name}" in self.names:
                levels.remove(level)
                return f"{level} {name}"
        return name

    def _span(self, words: Sequence[str]) -> tuple[str, int, int] | None:
        best: tuple[str, int, int] | None = None
        size = 0
        for first, last in self._runs(words):
            for length in range(min(last - first, _LONGEST), size, -1):
                for start in range(last - length, first - 1, -1):
                    name = " ".join(words[start : start + length])
                    if name in self.names and kinds(words[start : start + length]) & TRADE:
                        best, size = (name, start, start + length), length
                        break
                if size == length:
                    break
        return best

    def _runs(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where neighbors stand that may be of one name, from the last to the first."""
        known = self._vocabulary
        if known is None:
            yield 0, len(words)
            return
        end = len(words)
        while end:
            if words[end - 1] not in known.words:
                end -= 1
                continue
            start = end - 1
            while start and words[start - 1] in known.words:
                start -= 1
            yield start, end
            end = start

    def _before_its_field(self, words: Sequence[str], span: tuple[str, int, int]) -> Find | None:
        """A name whose head another name begins with: "Data Scientist Machine Learning" is no Scientist, ML."""
        _, start, end = span
        head = next((at for at in range(start, end) if kind(words[at]) & TRADE), end)
        shorter = self._span(words[: head + 1]) if head + 1 < end else None
        return self._beside(words, *shorter, AS_WRITTEN) if shorter and shorter[2] == head + 1 else None

    def _out_of_order(self, words: Sequence[str]) -> Find | None:
        """The name that all words but those of seniority make: "Manager Data Scientist" leads data scientists."""
        known, named = self._vocabulary, large(" ".join(words))
        if known and any(not (kind(word) & (LEVEL | GRADE) or neutral(word) in known.forms) for word in named):
            return None
        levels, rest = seniority.graded(words)
        turned = " ".join([*rest[1:], *rest[:1]]) if rest[1:] else ""
        if rest[:1] == ["manager"] and turned in self.names and words[words.index("manager") + 1] == rest[1]:
            return Find(turned, levels, TURNED) if self.together(rest) else None
        name = self.reordered(" ".join(rest)) if len(rest) > 1 and words[-1] != "associate" else None
        return Find(name, levels, TURNED) if name else None

    def _without_levels(self, words: Sequence[str]) -> Find | None:
        levels, rest = seniority.graded(words)
        phrase = " ".join(rest)
        if levels and rest and phrase in self.names:
            return Find(phrase, levels, AS_WRITTEN)
        if found := self._out_of_order(words):
            return found
        spans = self._span(rest) if levels and len(rest) < len(words) else None
        first = len(levels)
        return self._beside([*levels, *rest], spans[0], spans[1] + first, spans[2] + first, TURNED) if spans else None

    def _translated(self, words: Sequence[str], *, whole: bool) -> Find | None:
        levels, bare = seniority.taken_out(words)
        units = in_english(bare)
        if not units:
            return None
        name = self.together(units)
        if name and name not in _TOO_BROAD:
            return Find(name, levels, TRANSLATED)
        other = next((name for name in meant_otherwise(bare, units) if name in self.names), None)
        if other:
            return Find(other, levels, TRANSLATED)
        if whole:
            return None
        for size in range(len(units), 0, -1):
            for start in range(len(units) - size + 1):
                for name in orders(units[start : start + size]):
                    if name in self.names and name not in _TOO_BROAD:
                        rest = units[:start] + units[start + size :]
                        bold = boldness(name, units[:start], units[start + size :])
                        grade = seniority.after(rest[-1:]).levels if rest else []
                        return None if bold is None else Find(name, levels + grade, max(bold, TRANSLATED))
        return None

    def _beside(self, words: Sequence[str], name: str, start: int, end: int, basis: int) -> Find | None:
        if start == 0 and end == len(words):
            return Find(name, [], basis)
        left, right = seniority.before(words[:start]), seniority.after(without_restating(words[start:end], words[end:]))
        behind = ["ai" if word == "ia" else word for word in right.rest]  # as French, Spanish and Portuguese say
        wider = self.together(dict.fromkeys([*left.rest, *name.split(), *behind])) if behind else None
        if wider and wider != name and name in wider:
            return Find(wider, left.levels + right.levels, TURNED)
        if right.rest and not kind(words[end - 1]) & TRADE and not kind(right.rest[0]) & OF_PLACE:
            # "Data Analyst Product Insights" is no Data Analyst, Product; "Software Engineer Data Security" is neither
            short = end - 1
            if kind(words[short]) & FIELD or " ".join(words[start:short]) not in self.names:
                return None
            return self._beside(words, " ".join(words[start:short]), start, short, basis)
        bold = boldness(name, left.rest, right.rest)
        if bold is None:
            if left.rest or not self.is_of_a_data_team(name, right.rest):
                return None
            bold = FIELDED
        grades = [word for word in right.levels if left.rest[:1] != ["master"] or word not in GRADES]
        find = Find(name, left.levels + grades, max(bold, basis))
        return self.narrowed(find, right.rest) if bold == FIELDED and right.rest else find
