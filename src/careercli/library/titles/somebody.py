"""Whether words beside the name of a role name somebody else, by one of them, by the last two, or as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.library.titles.parts import FIELD, GRADE, KNOWN, LEVEL, NATIVE, OF_PLACE, SERVED, STOP, TRADE, kind
from careercli.library.titles.trades import (
    AGENTS,
    ALONE,
    HEADS_BEFORE,
    HEADS_BEHIND,
    INITIALS,
    PARTIES,
    PEOPLE,
    ROMANCE_OF,
    SOFTWARE,
    WHOLE,
    is_trade,
    names_first,
)
from careercli.library.titles.words import AND, FIRST_A_TRADE, SMALL
from careercli.library.titles.words.beside import NATIVE_TEAMS, TECHNOLOGIES

_AGENTS = AGENTS - {"server"} | {"professional"}
# before an agent these make it a thing, or somebody who knows them: "SQL Server", "Java Expert"
_DIGITAL = frozenset(
    "web mobile cloud network payment payments media content identity client application game ad ads card it".split()
)
_BEFORE_THINGS = TECHNOLOGIES | AND | SMALL | _DIGITAL
# teams that are named first, too: "Customer - Data Analyst"; a founder or a seller is somebody
_SERVED_FIRST = frozenset("customer consumer user patient provider member payer payor employee supplier vendor".split())
# a trade of another language stands before these as the head that it is: "Agente comercial"
_NO_TEAMS = SMALL | NATIVE_TEAMS
_LONGEST_WHOLE = 4  # words
_LAST_OF_WHOLE = frozenset(title.rpartition(" ")[2] for title in WHOLE)
_LONGEST_INITIALS = 4  # letters
# behind the role of one who makes things, an agent is what they make: "Software Engineer, Compiler"
_MAKERS = frozenset("engineer developer architect programmer manager owner".split())
# what follows says in which industry somebody works, not as what
_SECTORS = frozenset("secteur settore setor sektor branche branza ramo istituto institut instituto".split())
_PEOPLE_ALONE = AGENTS - PARTIES - {"server"}


def holds_another_trade(words: Sequence[str]) -> bool:
    """Whether words in the part of a role name another trade; "lead" before a noun, "Lead Generation", names none."""
    for at, word in enumerate(words):
        bit = kind(word)
        last = at == len(words) - 1
        if bit & STOP or (bit & TRADE and not bit & SERVED and not (bit & LEVEL and (at == 0 or not last))):
            return True
    return len(words) > 1 and words[-1] in HEADS_BEHIND


def is_a_trade(words: Sequence[str], bits: Sequence[int], *, first: bool) -> bool:
    """Whether a part names a trade: "Plumber", "Pharmacy Tech", or "Sales" before the role."""
    if len(words) > 1 and bits[-1] & GRADE:
        words, bits = words[:-1], bits[:-1]
    if first and len(words) == 1 and words[0] in FIRST_A_TRADE:
        return True
    if words[0] in _SECTORS and len(words) > 1:
        return False
    return (
        (words[-1] in _LAST_OF_WHOLE and _is_whole(words))
        or ends_in_somebody(words, bits)
        or any(
            bit & STOP or (bit & TRADE and not bit & SERVED and not _modifies(words, bits, at))
            for at, bit in enumerate(bits)
        )
    )


def _is_whole(words: Sequence[str]) -> bool:
    start = max(0, len(words) - _LONGEST_WHOLE)
    return any(" ".join(words[at:]) in WHOLE for at in range(start, len(words) - 1))


def ends_in_somebody(words: Sequence[str], bits: Sequence[int]) -> bool:
    """Whether words name somebody by the last, that alone may be a thing: "Pharmacy Tech", or by the first of "de"."""
    if len(words) < 2:
        return False
    last, before, bit = words[-1], words[-2], bits[-2]
    if last in (*HEADS_BEHIND, "tech", "expert") and not bit & (KNOWN | LEVEL):
        return True
    if last in _AGENTS and not (before in _BEFORE_THINGS or bit & (LEVEL | FIELD | SERVED)):
        return True
    return before in PEOPLE.get(last, ()) or (words[0] in HEADS_BEFORE and words[1] in ROMANCE_OF)


def is_somebody(word: str) -> bool:
    """Whether a word that may be a thing, a party or a plural is a trade where it stands alone, as a trade would."""
    if word in AGENTS or word in ALONE or word in INITIALS or kind(word) & SERVED:
        return word not in _SERVED_FIRST
    return word.endswith("s") and is_trade(word[:-1]) and not kind(word) & KNOWN


def is_one_of_them(name: str, word: str) -> bool:
    """Whether an agent or a plural beside the role of one who makes no things is somebody: "Data Analyst, Printer"."""
    if not _MAKERS.isdisjoint(name.split()):
        return False
    return word in _PEOPLE_ALONE or (word.endswith("s") and is_trade(word[:-1]) and not kind(word) & KNOWN)


def _modifies(words: Sequence[str], bits: Sequence[int], at: int) -> bool:
    """Whether an occupation stands before what a team does for it: "Physician Experience"."""
    after = bits[at + 1 : at + 2]
    # "Manager Finance" is somebody, as a Manager of Finance is; "Ingénieur production" is, too
    if words[at] in ("manager", "director") or bits[at] & NATIVE or names_first(words[at]):
        return False
    if words[at : at + 2] == ["master", "data"]:  # as a team: "Data Engineer - Master Data Management"
        return True
    if words[at] == "speaker" and at and bits[at - 1] & OF_PLACE:  # "Mandarin Speaker"
        return True
    if bits[at] & LEVEL and (after or at == 0):  # "Executive Branch", "Lead Scoring"
        return True
    return bool(after) and bool(after[0] & KNOWN) and not after[0] & OF_PLACE and words[at + 1] not in _NO_TEAMS


def may_be_a_trade(words: Sequence[str]) -> bool:
    """Whether a part has no word that is known, and may be a trade of any language where one would stand.

    One in 500 filed titles that are read has such words there; short ones are initials of a firm or a system.
    """
    if any(map(kind, words)) or not SOFTWARE.isdisjoint(words):
        return False
    return max(map(len, words)) > _LONGEST_INITIALS and all(map(str.isalpha, words))
