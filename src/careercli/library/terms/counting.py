"""When a name in a text counts: where it ends, how it is written, what stands beside it (docs/skills.md).

Every question is asked of one hit among those of a text; `sure` are the places of hits that count by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence

from careercli.library.terms.atoms import Atoms, Hit
from careercli.library.terms.cues import NOUNS
from careercli.library.terms.otherwise import EXPANSIONS, NEVER_SMALL, UNSURE_SMALL
from careercli.model.skill import Proof

_SIGNS = frozenset(",;:()[]{}/|\u2022\u00b7\u3001\uff0c\uff1b&+\u25aa\u2192")
_JOINING = frozenset("and or und oder et ou y e o en og och i ve \u0438 和 与 及 と".split())
_LEADING = frozenset("in with using via incl including on mit avec con com met z w en em für of like".split())
_TAILS = ("kenntnis", "entwickl", "programm", "bas", "skript", "script", "code", "backend", "service", "cluster", "job")
# behind a name or another word: a company; without those that are skills, editions or levels too (SAS, SE, AG)
_COMPANIES = frozenset(
    "Inc Inc. Incorporated Ltd Ltd. Limited LLC LLP PLC Plc Corp Corp. Corporation GmbH KGaA S.A. S.L. S.p.A. SpA Srl "
    "S.r.l. SARL B.V. Pty Ltda Ltda. Lda Lda. Sp.".split()
)
# in front of a language: what something is written in; then what needs another word before it, or an end behind it
_IN, _WITH = frozenset("in en em using sous".split()), frozenset("with mit avec con com met".split())
_INTO = frozenset("to into à a al ao do".split())
_FIRST_STEPS = frozenset(
    "introduction intro guide initiation introducción introdução introduzione inleiding wprowadzenie".split()
)
_OF, _KNOWN = frozenset("of de di van".split()), 4  # "conocimientos básicos de R": words from the first of these on
_FOR = frozenset("for für pour para per voor".split())
# behind a name that begins a sentence: it is no verb and no adjective then
_THINGS = frozenset(
    "reports report dashboards dashboard models model macros macro spreadsheets spreadsheet sheets workbooks workbook "
    "templates jobs job cluster clusters sql services service microservices apps application applications components "
    "component frontend backend code scripts queries charts developer programming certified add vba formulas "
    "auswertungen berichte makros kenntnisse tabellen".split()
)
_I = frozenset(("ich", "ik"))  # who stands there behind the verb: "Rust möchte ich lernen"
_LONGEST = 60  # letters of what is looked at behind a name
_NUMBER = re.compile(r"\d[\d.,]*")
_SHORT = 2
_SMALL = frozenset("of the and for in de la und".split())
_IN_FORMULA = frozenset("=\u00b2\u00b3^<>\u2264\u2265$")


def ended(hit: Hit, atoms: Atoms, ordinary: bool) -> bool:
    """Whether the name stands for itself: C++ is not C, TF-IDF not TF, llama.cpp not C++, R&D and R$ not R.

    Nor is Snowflake Inc. what it makes.
    """
    text, start, end = atoms.text, atoms.starts[hit.first], atoms.ends[hit.last - 1]
    before, after = text[start - 1 : start], text[end : end + 1]
    written = text[start:end]
    short = len(written) <= _SHORT
    if after == "#" or text[end : end + 2] == "++" or before == "@":
        return False
    if before == "." and text[start - 2 : start - 1].isalnum() and written[:1].islower():
        return False
    if short and ("&" in (before, after) or not _IN_FORMULA.isdisjoint(text[end : end + 2].lstrip()[:1])):
        return False
    if after in (" ", ",") and written[:1].isupper() and _of_company(text[end : end + _LONGEST]):
        return False
    if short and hit.first and _NUMBER.fullmatch(atoms.words[hit.first - 1]):
        return False
    return not (ordinary and _hyphened(text, start, end)) and not (short and _initial(text, start, end))


def _of_company(behind: str) -> bool:
    """Whether a company is named: "Snowflake, Inc.", "Looker Optics GmbH"."""
    first, *others = [word.rstrip(",;:)") for word in behind.split()[:2]] or [""]
    second = others[0] if others else ""
    return first in _COMPANIES or (second in _COMPANIES and (not first or (behind[0] == " " and first[0].isupper())))


def _hyphened(text: str, start: int, end: int) -> bool:
    """Whether an ordinary word is part of a longer one: X-Ray, go-live, but not Excel-Makros and R-based."""
    if text[end : end + 1] in ("-", "_") and text[end + 1 : end + 2].isalnum():
        tail = text[end + 1 : end + 12].lower()
        if not tail.startswith(_TAILS) and (end - start <= _SHORT or not text[start].isupper()):
            return True
    left = text[start - 1 : start] in ("-", "_") and text[start - 2 : start - 1].isalnum()
    return left and end - start <= _SHORT + 1


def _initial(text: str, start: int, end: int) -> bool:
    """Whether it is the middle of a name: "John R. Smith"."""
    if text[end : end + 1] != ".":
        return False
    behind = re.match(r"\.\s[A-ZÀ-Þ][a-zß-ÿ]", text[end : end + 4])
    ahead = re.search(r"[A-ZÀ-Þ][a-zß-ÿ]+\s$", text[max(0, start - 20) : start])
    return bool(behind and ahead)


def proven(hit: Hit, proof: Proof | None, atoms: Atoms, begins: bool) -> bool | None:
    """Whether the way it is written is enough; None where another skill beside it must show it.

    `begins`: whether a sentence begins with it, which gives anything a capital.
    """
    written = atoms.text[atoms.starts[hit.first] : atoms.ends[hit.last - 1]]
    if proof is None:
        return None if written in UNSURE_SMALL else written not in NEVER_SMALL
    if proof == "capital":
        alike = _like(written, hit.name)
        following = atoms.text[atoms.ends[hit.last - 1] : atoms.ends[hit.last - 1] + 1]
        by_chance = begins and _one_capital(hit.name) and not written.isupper() and not _foreign(following)
        by_chance = by_chance and not _thing(hit, atoms)
        return None if alike and by_chance else alike
    if hit.name != hit.name.lower() and not _like(written, hit.name):
        return False
    return None


def _thing(hit: Hit, atoms: Atoms) -> bool:
    """Whether what follows at the start of a sentence says that it is a thing: "Spark jobs", "Excel, Word and ..."."""
    behind = [*atoms.words[hit.last : hit.last + 2], "", ""]
    if behind[0] == ",":
        return atoms.text[atoms.starts[hit.last + 1] :][:1].isupper() if behind[1] else False
    return behind[0] in _THINGS or behind[0] in (":", "(") or behind[1] in _I


def written_in(hit: Hit, atoms: Atoms, span: tuple[int, int]) -> bool:
    """Whether a language is what something is written in: "models in R", "Introduction to R", "R for Data Science"."""
    first, last = span
    if not _like(atoms.text[atoms.starts[hit.first] : atoms.ends[hit.last - 1]], hit.name):
        return False
    behind = atoms.words[hit.last] if hit.last < last else ""
    if hit.first == first:
        return behind in _FOR
    before = atoms.words[hit.first - 1]
    if before in _INTO:
        return hit.first - 2 >= first and atoms.words[hit.first - 2] in _FIRST_STEPS
    ends = not behind or behind in ".!?" or _parts(behind)
    if before in _OF:
        return ends and not NOUNS.isdisjoint(atoms.words[max(first, hit.first - _KNOWN) : hit.first - 1])
    return ends and (before in _IN or (before in _WITH and (behind != "." or hit.last + 1 == len(atoms.words))))


def _one_capital(name: str) -> bool:
    return name[:1].isupper() and name[1:] == name[1:].lower()


def _foreign(letter: str) -> bool:
    """Of a script without capitals."""
    return letter.isalpha() and letter > "\u2e7f"


def _like(written: str, name: str) -> bool:
    """Whether it has the capitals of the name, or capitals throughout."""
    if written.isupper() and len(name) > 1:
        return True
    letters = zip(name, written, strict=False)
    return len(written) >= len(name) and all(two.isupper() or not one.isupper() for one, two in letters)


def item(hit: Hit, atoms: Atoms, sure: Mapping[int, Hit], ends: Mapping[int, Hit], span: tuple[int, int]) -> bool:
    """Whether it is an item of a list in which a skill that is sure stands next to it.

    `sure` and `ends`: hits by their first atom, and by the atom behind them; `span`: the atoms of the sentence.
    """
    first, last = span
    left, right = hit.first - 1, hit.last
    parted = left < first or _parts(atoms.words[left]) or atoms.words[left] in _LEADING
    if not parted or (right < last and atoms.words[right] == ":"):  # a heading
        return False
    if not (right >= last or _parts(atoms.words[right]) or atoms.words[right] in ".!?"):
        return False
    while left >= first and _parts(atoms.words[left]):
        left -= 1
    while right < last and _parts(atoms.words[right]):
        right += 1
    return (left + 1 != hit.first and left + 1 in ends) or (right != hit.last and right in sure)


def _parts(word: str) -> bool:
    return word in _SIGNS or word in _JOINING


def whole(hits: Sequence[Hit], atoms: Atoms, filler: Collection[str], named: Callable[[Hit], bool]) -> set[int]:
    """The first atoms of hits that, with filler, make up whole items of what is a list as such."""
    found: set[int] = set()
    covering = {place: hit for hit in hits for place in range(hit.first, hit.last)}
    part: list[Hit] = []
    clean = True
    for place, word in enumerate([*atoms.words, ","]):
        hit = covering.get(place)
        if hit is None and (word in _SIGNS or word in ".!?"):
            found.update(one.first for one in part if clean and word != ":")
            part, clean = [], True
        elif hit is None:
            clean = clean and (word in filler or word in _JOINING or bool(_NUMBER.fullmatch(word)))
        elif place == hit.first:
            clean = clean and named(hit)
            part.append(hit)
    return found


def short_forms(text: str) -> dict[str, str]:
    """Short forms of which the text says what they stand for, small -> its words, small.

    "statistical analysis plan (SAP)", or one of EXPANSIONS anywhere in the text.
    """
    small = text.lower()
    found = {short: one for short, others in EXPANSIONS.items() for one in others if one in small}
    for match in re.finditer(r"\(([A-Z]{2,6})s?\)", text) if "(" in text else ():
        short = match[1]
        words = re.findall(r"[A-Za-z\u00c0-\u024f]+", text[max(0, match.start() - 120) : match.start()])
        last = [word for word in words if word.lower() not in _SMALL][-len(short) :]
        if [word[0].upper() for word in last] == list(short):
            found.setdefault(short.lower(), " ".join(last).lower())
    return found
