"""Several roles in one title, between which a slash or an "and" stands: "AI/ML Engineer", "Data Engineer / Analyst"."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.library.titles import seniority
from careercli.library.titles.finding import Find, Finder
from careercli.library.titles.parts import (
    FIELD,
    GRADE,
    KNOWN,
    LEVEL,
    OF_PLACE,
    STOP,
    TRADE,
    Part,
    at_and,
    kind,
    kinds,
    runs,
)
from careercli.library.titles.standing import AS_WRITTEN, FIELDED, TURNED, UNDERSTOOD, leads
from careercli.library.titles.words import AND, PEERS, TAILS, TEAM_FIELDS
from careercli.library.titles.words.beside import TECHNOLOGIES

# what a piece of a list may be about without naming another role
_LITTLE = frozenset("platform infrastructure research analytics".split())
_TWO = 2  # who is somebody, in a title of two roles
# an engineer of these is no other one than the role beside a slash: a cloud engineer is
_BUILT_WITH = TECHNOLOGIES - {"cloud", "network"} | {"infrastructure", "platform", "systems", "automation"}


class Several:
    """Reads with the finder that it is given."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder

    def read(self, parts: Sequence[Part]) -> tuple[list[Find], list[tuple[Part, bool]]] | None:
        """The roles between which a slash or an "and" stands, "AI/ML Engineer"; none if there is no such list."""
        if not any(part.slashed or not AND.isdisjoint(part.words[1:-1]) for part in parts):
            return None
        flat = [piece for part in parts for piece in at_and(part)]
        if not any(slashed for _, slashed in flat):
            return None
        if len(flat) > len(parts):
            whole = [self._finder.find(part.words) for part in parts]
            if any(whole) and not any(part.slashed for part in parts):
                return None
        finds: list[Find] = []
        rest: list[tuple[Part, bool]] = []
        for run in runs(flat):
            named = self._of_run(run, slashed=any(part.slashed for part in parts))
            if named is None:
                return [], []
            if named and len(run) > 1 and named[0] == Find("data specialist", named[0].levels, TURNED):
                return [], []  # "Specialist, Data & Voice Services"
            finds += named
            if len(named) == len(run) and named:
                continue
            left = self._unused(run, named)
            elsewhere = any(not kind(word) & (OF_PLACE | LEVEL) for words in left for word in words)
            if named and elsewhere and leads(named[0].name.split()):
                return [], []
            bare = len(flat) == len(parts) and all(part.bare for part in parts)
            rest += [(Part(list(words), len(run) > 1 and bool(named), bare=bare), False) for words in left]
        return (finds, rest) if finds else None

    def also(self, name: str, part: Part) -> list[Find]:
        """The roles that a field may mean instead, if it is all that the part tells: "Software Engineer, DevOps"."""
        head = name.split()[-1]
        fields = [words for words, _ in at_and(part) if kinds(words) & FIELD]
        apart = [words for words in fields if TEAM_FIELDS.isdisjoint(words) and words[0] != "data"]
        named = [self._by_field(words, head) for words in apart]
        if part.slashed or kinds(part.words) & (TRADE | STOP) or len(named) < len(fields):
            return []
        return [Find(role, [], FIELDED) for role in named] if all(role in self._finder.names for role in named) else []

    def _by_field(self, words: Sequence[str], head: str) -> str:
        """The name that a field makes with a head; without its tools and teams, if it makes none with them."""
        whole = [word for word in words if kind(word) & FIELD or word == "big" or word not in TECHNOLOGIES]
        bare = [word for word in whole if kind(word) & FIELD or word == "big" or not kind(word) & KNOWN]
        return next((name for kept in (whole, bare) if (name := " ".join([*kept, head])) in self._finder.names), "")

    def _of_run(self, run: Sequence[list[str]], *, slashed: bool) -> list[Find] | None:
        """The roles of pieces between slashes, the head of one shared by those without; None for a mix of trades."""
        if len(run) == 1:
            found = self._finder.find(run[0])
            return [found] if found else []
        trades = [word for word in run[-1] if kind(word) & TRADE]
        heads = trades[-1:] + [word for word in run[0][:1] if kind(word) & TRADE]
        built_with = _is_built_with(run)
        if not built_with and not any(self._finder.find(words) for words in run):
            return []
        finds: list[Find] = []
        for words in run:
            found = self._finder.find(words)
            head, *behind = words
            grade = seniority.after(behind)
            other = head in PEERS or (words == ["administrator"] and finds and finds[0].name.startswith("database"))
            if not found and other and finds and not grade.rest:
                field = finds[0].name.split()[:-1]  # "Data Engineer/Scientist"; a bare "/Developer" restates the head
                shared = self._finder.find([*field, *words]) if field else None
                found = shared or finds[0]._replace(levels=[*finds[0].levels, *grade.levels], basis=FIELDED)
            elif not found and not any(kind(word) & TRADE for word in words):
                found = self._with_tail(words, run[-1])
                found = found or next((shared for head in heads if (shared := self._shared(words, head))), None)
                if not found and not self._says_little(
                    words, headed=bool(trades), named=slashed and bool(finds) and finds[0].basis < TURNED
                ):
                    return None
            if found:
                finds.append(found)
            elif finds and built_with and words is run[-1]:
                continue  # "DevOps / Kubernetes Engineer"
            elif any(kind(word) & (TRADE | STOP) for word in words) and not all(kind(word) & LEVEL for word in words):
                return None
        return finds

    def _says_little(self, words: Sequence[str], *, headed: bool, named: bool) -> bool:
        """Whether a piece beside the role names no other: "Research and Data Analyst", "Analyst, BI & Reporting"."""
        fields = {word for word in words if kind(word) & FIELD}
        if headed:
            return fields <= _LITTLE
        return not fields or TAILS.issuperset(words) or (named and len(words) > 1 and fields <= _LITTLE | {"data"})

    def side_by_side(self, words: Sequence[str]) -> list[Find]:
        """Two roles side by side: "Data Scientist Machine Learning Engineer", "Database Developer Analyst"."""
        at = [place for place, word in enumerate(words) if kind(word) & TRADE]
        if len(at) < _TWO:
            return []
        for cut in range(at[0] + 1, at[-1] + 1):
            first = self._finder.find(words[:cut]) if kind(words[cut - 1]) & (TRADE | LEVEL | GRADE) else None
            if not first or first.basis > UNDERSTOOD:
                continue
            second = self._finder.find(words[cut:])
            if second and second.basis <= UNDERSTOOD:
                return [first, second]
            last = seniority.after(words[cut + 1 :])
            if words[cut] in PEERS and first.name.split()[-1] in PEERS and not last.rest:
                shared = " ".join([*first.name.split()[:-1], words[cut]])
                name = shared if shared in self._finder.names else first.name
                return [first, Find(name, last.levels, FIELDED)]
        return []

    def _with_tail(self, words: Sequence[str], last: Sequence[str]) -> Find | None:
        """The name that a piece makes with more than the head of the last one: "AI/ML Security Engineer"."""
        for start in range(1, len(last) - 1) if " ".join(last) in self._finder.names else ():
            name = " ".join([*words, *last[start:]])
            if name in self._finder.names:
                return Find(name, [], AS_WRITTEN)
        return None

    def _shared(self, words: Sequence[str], head: str) -> Find | None:
        found = self._finder.find([*words, head]) or self._finder.find([head, *words])
        return found if found and found.basis < FIELDED else None

    def _unused(self, run: Sequence[list[str]], named: Sequence[Find]) -> list[list[str]]:
        """The pieces that name none of the roles."""
        names = {find.name for find in named}
        left = [words for words in run if not ((found := self._finder.find(words)) and found.name in names)]
        return left[:-1] if left[-1:] == run[-1:] and _is_built_with(run) else left


def _is_built_with(run: Sequence[Sequence[str]]) -> bool:
    """Whether the only head of a list is an engineer of tools: "DevOps / Kubernetes Engineer"."""
    *others, (*tools, head) = run
    if (
        not tools
        or head not in PEERS
        or not _BUILT_WITH.issuperset(tools)
        or any(kinds(words) & TRADE for words in others)
    ):
        return False
    return bool(others) and (head != "analyst" or "systems" not in tools)
