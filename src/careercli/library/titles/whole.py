"""What a title of several parts reads as: which part names the role, and whether the others let it stand."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from careercli.library.titles import seniority
from careercli.library.titles.finding import Find, Finder
from careercli.library.titles.forms import neutral, orders
from careercli.library.titles.parts import (
    FIELD,
    KNOWN,
    LEVEL,
    NATIVE,
    OF_PLACE,
    STUDY,
    TRADE,
    Part,
    kind,
    led,
    seniority_alone,
    take_apart,
)
from careercli.library.titles.restating import bare, is_a_grade, restates
from careercli.library.titles.several import Several
from careercli.library.titles.somebody import may_be_a_trade
from careercli.library.titles.standing import (
    AS_WRITTEN,
    FIELDED,
    TRANSLATED,
    TURNED,
    UNDERSTOOD,
    UNKNOWN,
    boldness_apart,
    leads,
    leads_engineering,
    of_peers,
)
from careercli.library.titles.tongues import in_english
from careercli.library.titles.words import BEFORE_STUDIES, LEADERS, NOISE, SMALL, STUDIES, TEAM_FIELDS

if TYPE_CHECKING:
    from careercli.library.titles.forms import Vocabulary
    from careercli.library.titles.text import ByName, ByWords
    from careercli.model.level import Level

    # role id or None, level, confidence, candidates: what a Reading is made of
    Read = tuple[str | None, Level | None, float, list[str]]

# how sure a reading is, by the boldest step that it took; measured by python -m benchmarks.titles
SURE = {AS_WRITTEN: 0.98, TRANSLATED: 0.98, UNDERSTOOD: 0.98, UNKNOWN: 0.97, TURNED: 0.95, FIELDED: 0.92}
OF_SEVERAL = 0.5
_MOST_PARTS = 12
_OF_A_DEPARTMENT = frozenset(("financial engineer",))  # "Engineer - Financial" may be any of the department


class Whole:
    def __init__(self, names: ByName, by_words: ByWords, vocabulary: Vocabulary | None = None) -> None:
        self._names = names
        self._vocabulary = vocabulary
        self._finder = Finder(names, by_words, vocabulary)
        self._several = Several(self._finder)

    def one_word(self, word: str) -> Read | None:
        """A title of one word may be a compound, Datascientist, or another form of a name, Datenanalystin."""
        [name] = self._finder.forms.named([word])
        name = name if name in self._names else " ".join(in_english([word]) or ())
        return self._reading([Find(name, [], TRANSLATED)], [], AS_WRITTEN) if name in self._names else None

    def of_words(self, words: list[str]) -> Read | None:
        """What a title reads as that is one part of letters alone, given its words."""
        parts = [Part(led(kept))] if (kept := [word for word in words if word not in NOISE]) else []
        return self._of(parts, []) if parts and self._may_name(parts) else None

    def read(self, title: str) -> Read | None:
        parts, gendered = take_apart(title)
        if not parts or len(parts) > _MOST_PARTS or gendered or not self._may_name(parts):
            return None
        if len(parts) == 1:
            return self._of(parts, [])
        levels = [seniority_alone(parts, at) for at in range(len(parts))]
        if any(found and found[0] in LEADERS for found in levels):
            led = self._paired(parts, {})  # "Data Engineer, Vice President" has a grade, "VP, Data" a post
            if led and (levels[0] or not any("vp" in found for found in levels)):
                return self._judged([led[0]], [(part, False) for at, part in enumerate(parts) if at not in led[1]], [])
        alone = [word for found in levels for word in found]
        parts = [part for part, found in zip(parts, levels, strict=True) if not found and not part.short]
        return self._of(parts, alone) if parts else None

    def _may_name(self, parts: Sequence[Part]) -> bool:
        """Whether some words may make a name with a head; most titles that are read by the million have none."""
        known = self._vocabulary
        if known is None:
            return True
        count, headed = 0, False
        for word in (word for part in parts for word in part.words):
            bits = kind(word)
            if bits & (NATIVE | STUDY) or word in self._names or neutral(word) in known.alone:
                return True
            headed = headed or word in LEADERS  # who leads a field is named by it, whatever the names say
            if word in known.words or neutral(word) in known.forms:
                count += 1
                headed = headed or bool(bits & TRADE)
        return headed and count > 1

    def _of(self, parts: list[Part], alone: list[str]) -> Read | None:
        several = self._several.read(parts)
        if several is not None:
            finds, rest = several
            for part, _ in rest:  # "Senior Postgres/Oracle DBA"
                alone = alone + seniority.before(part.words).levels
            return self._judged(finds, rest, alone) if finds else None
        finds_at = [(at, find) for at, part in enumerate(parts) if (find := self._finder.find(part.words))]
        paired = self._paired(parts, dict(finds_at)) if len(parts) > 1 else None
        if paired:
            find, used = paired
            others = [(at, other) for at, other in finds_at if at not in used]
            if not others:
                rest = [(part, at == 0) for at, part in enumerate(parts) if at not in used]
                return self._judged([find], rest, alone)
        if not finds_at:
            finds_at = [(at, find) for at, part in enumerate(parts) for find in self._several.side_by_side(part.words)]
        if finds_at:
            used = {at for at, _ in finds_at}
            rest = [(part, at == 0) for at, part in enumerate(parts) if at not in used]
            return self._judged([find for _, find in finds_at], rest, alone)
        return self._studied(parts, alone)

    def _judged(self, finds: list[Find], rest: list[tuple[Part, bool]], alone: list[str]) -> Read | None:
        """The reading if no other part speaks against it."""
        boldest, name = AS_WRITTEN, finds[0].name
        words = [word for part, _ in rest for word in part.words]
        if words and any(kind(word) & FIELD and word not in TEAM_FIELDS for word in words):
            wider = self._finder.together(dict.fromkeys([*name.split(), *words]))
            if wider and name in wider and len(finds) == 1:
                return self._reading([finds[0]._replace(name=wider, basis=TURNED)], alone, AS_WRITTEN)
        for part, first in rest:
            if part.bracketed and restates(name, part.words):
                alone = [*alone, *seniority.before(part.words[:-1]).levels]
                continue
            graded = is_a_grade(name, part.words, first=first)
            if graded is not None:
                alone = [*alone, *graded]
                continue
            bold = self._boldness(name, part, first=first)
            if bold is None:
                also = self._several.also(name, part)
                if not also:
                    return None
                finds = [*finds, *also]
                continue
            alone = [*alone, *seniority.of_a_part(part.words, first=first)]
            boldest = max(boldest, bold)
            if bold == FIELDED and len(finds) == 1:
                finds = [self._finder.narrowed(finds[0], part.words)]
        return self._reading(finds, alone, boldest)

    def _boldness(self, name: str, part: Part, *, first: bool) -> int | None:
        """What another part makes of the name; None if it names another trade or field."""
        if (first or part.slashed) and part.bare and may_be_a_trade(part.words):
            return None
        bold = boldness_apart(name, part.words, first=first, joined=part.slashed)
        return FIELDED if bold is None and self._finder.is_of_a_data_team(name, part.words) else bold

    def _reading(self, finds: Sequence[Find], alone: Sequence[str], boldest: int) -> Read | None:
        words = [word for find in finds for word in find.levels] + list(alone)
        if "associate" in words and leads(finds[0].name.split()):  # an Associate Manager is no beginner
            words = [word for word in words if word != "associate"]
        roles: dict[str, None] = {}
        for find in finds:
            ids = self._names[self._finder.with_level(find.name, words)]
            if len(ids) > 1:
                return (None, None, 0.0, list(ids)) if len(finds) == 1 else None
            roles[ids[0]] = None
        name = finds[0].name
        level, possible = seniority.together(words, named=name)
        boldest = max(boldest, *(find.basis for find in finds))
        of_staff = of_peers(name) or (boldest == TURNED and leads_engineering(name) and level in words)
        if not possible or (of_staff and level in ("staff", "principal")):
            return None
        role, *others = roles
        return role, level, OF_SEVERAL if others else SURE[boldest], others

    def _paired(self, parts: Sequence[Part], own: dict[int, Find]) -> tuple[Find, set[int]] | None:
        """Two or three parts that make a name together: "Engineer, Data Platform"."""
        for size in (3, 2) if len(parts) > 2 else (2,):
            for start in range(len(parts) - size + 1):
                near = parts[start : start + size]
                if not any(kind(word) & TRADE or word in LEADERS for part in near for word in part.words):
                    continue
                found = self._joined([part.words for part in near])
                apart = [own[at].name for at in range(start, start + size) if at in own]
                turned = found is not None and found.basis == TURNED
                if turned and apart and self._is_a_team(parts, own, range(start, start + size)):
                    continue
                if found and found.name in _OF_A_DEPARTMENT and turned:
                    continue
                if found and all(name in found.name or found.basis == AS_WRITTEN for name in apart):
                    return found, set(range(start, start + size))
        return None

    def _is_a_team(self, parts: Sequence[Part], own: dict[int, Find], near: range) -> bool:
        """Whether the fields beside a part that is a name by itself are a team's: "Data Engineer - Analytics"."""
        words = [word for at in near if at not in own for word in parts[at].words if kind(word) & FIELD]
        return bool(words) and TEAM_FIELDS.issuperset(words)

    def _joined(self, near: Sequence[Sequence[str]]) -> Find | None:
        parts, levels = bare(near)
        if not self._finder.may_be_named([word for words in parts for word in words if word not in SMALL]):
            return None
        for order in permutations(range(len(near))):
            for chosen, taken in ((near, []), (parts, levels)):
                name = " ".join(word for at in order for word in chosen[at])
                if name in self._names:
                    return Find(name, list(taken), AS_WRITTEN if list(order) == sorted(order) else TURNED)
        joined = ""
        for chosen, taken in ((near, []), (parts, levels)):
            joined = " ".join(word for words in chosen for word in words)
            if whole := self._finder.reordered(joined):
                return Find(whole, list(taken), TURNED)
        units = in_english(joined.split())
        translated = next((name for name in orders(units) if name in self._names), None) if units else None
        return Find(translated, levels, TRANSLATED) if translated else None

    def _studied(self, parts: Sequence[Part], alone: list[str]) -> Read | None:
        """The study for the trade, "Data Engineering Intern", where all else is understood."""
        for at, part in enumerate(parts):
            words = [word for word in part.words if not kind(word) & (LEVEL | OF_PLACE) and word not in BEFORE_STUDIES]
            levels = [word for word in part.words if kind(word) & LEVEL] + alone
            if seniority.together(levels)[0] != "intern" or not words:
                continue
            units = in_english(words)
            others = [word for number, part in enumerate(parts) if number != at for word in part.words]
            if not all(kind(word) & (KNOWN | LEVEL) for word in others):
                continue
            for phrase in (words, *map(str.split, orders(units or [""]))):
                name = self._become(phrase)
                if name:
                    return self._reading([Find(name, levels, UNDERSTOOD)], [], AS_WRITTEN)
        return None

    def _become(self, study: Sequence[str]) -> str | None:
        """The name of those who have studied that, maybe for a team: "Oncology Data Science"."""
        if not study or study[-1] not in STUDIES:
            return None
        team = next((at for at, word in enumerate(study) if not kind(word) & KNOWN), 0)
        names = (" ".join([*study[start:-1], STUDIES[study[-1]]]) for start in range(team + 1))
        return next((name for name in names if name in self._names), None)
