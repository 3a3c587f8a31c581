"""What stands beside the name of a role: it says where, for whom or on which terms, or it makes the title another."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.library.titles.beside import HANDS, TECHNOLOGIES
from careercli.library.titles.forms import neutral
from careercli.library.titles.parts import FIELD, FOREIGN_FIELD, KNOWN, LEVEL, OF_PLACE, STOP, TRADE, kind
from careercli.library.titles.somebody import holds_another_trade, is_a_trade, is_one_of_them, is_somebody
from careercli.library.titles.trades import ECONOMISTS, HUSBANDRY
from careercli.library.titles.words import AND, FIELDS, GENERIC, HEADS, LEADERS, MOST_GENERIC, PEERS, TEAM_FIELDS

# what a reading rests on, from the surest to the boldest
AS_WRITTEN, TRANSLATED, UNDERSTOOD, UNKNOWN, TURNED, FIELDED = range(6)
_PREPOSITIONS = frozenset("at in for with fur chez bei voor per para pour dla @ im".split())
_TEAMS_BEFORE = frozenset("infrastructure platform analytics".split())
_EMPLOYED_AT = frozenset("at bei bij chez".split())
_SKILLED = frozenset("with using mit con com avec met".split())
# fields that a role has anyway: an NLP Data Scientist is a Data Scientist
_PART_OF = {
    "data scientist": frozenset("deep vision nlp llm quantitative statistical research quality".split()),
    "data analyst": frozenset(("research",)),
}
# one field, though made of two that alone say little
_OPERATIONS_RESEARCH = frozenset(("operations", "research"))
_SOFTWARE = frozenset("software development application".split())
# adjectives that change no manager's post
_PLAIN = frozenset("tech team global regional group national international deputy digital technical".split())
_TOOLS = TECHNOLOGIES | frozenset(
    "application applications backend frontend fullstack full stack front back end mobile web ios android ui".split()
)
# these name no field and no part of a name, as "devops" and the lake of data do
_ONLY_TOOLS = (
    TECHNOLOGIES - FIELDS - frozenset("big lake lakehouse stream streaming realtime time mainframe intel".split())
)
_CALLED_IN_HOUSE = frozenset("analyst architect developer administrator".split())
# an analyst of analytics is one of data if nothing that is not known stands beside it
_VAGUE = frozenset(("analytics analyst",))
_OF_SYSTEMS = frozenset("product solution solutions".split())
_LONGEST_INITIALS = 3  # letters: a module, a firm or a system, whatever they stand for
_OTHER_HANDS = HANDS - {"dataentry"}


def boldness(name: str, left: Sequence[str], right: Sequence[str]) -> int | None:
    """What words beside a name in its own part make of it; None if they make it another."""
    if not left and not right:
        return AS_WRITTEN
    words = name.split()
    right = _without_skills(right)
    rest = [*left, *right]
    bits = [kind(word) for word in rest]
    if _names_another(name, left, right) or (leads(words) and not _of_the_same_post(words, left, right)):
        return None
    before, behind = _fields(left) - _TEAMS_BEFORE - _PART_OF.get(name, frozenset()), _fields(right) - TEAM_FIELDS
    if (
        before
        or behind
        or (right and right[0] in AND)
        or HANDS & set(rest)
        or (left[-1:] == ["master"] and words[0] == "data")
    ):
        return None
    known = all(bit & (KNOWN | LEVEL) for bit in bits)
    own = set(words) - HEADS
    if neutral(words[-1]) in ECONOMISTS and not HUSBANDRY.isdisjoint(rest):
        return None
    if words[0] in PEERS and words[-1] not in PEERS and not _all(left, KNOWN | LEVEL):
        return None  # an Industrial Engineer, Data Science
    if _is_generic(own) and (
        any(bit & FOREIGN_FIELD for bit in bits[: len(left)])
        or any(bit & FOREIGN_FIELD and not bit & KNOWN for bit in bits)
        or not _all(_without_initials(words, left), KNOWN | LEVEL)
    ):
        return None
    if len(own) == 1 and own <= MOST_GENERIC and not (_all(left, OF_PLACE | LEVEL) and _all(right, KNOWN | LEVEL)):
        return None
    return UNDERSTOOD if known else UNKNOWN


def _names_another(name: str, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the words beside a name are another trade, or one of those that do what the name says."""
    if holds_another_trade(left) or holds_another_trade(_without_employer(right)) or (left and left[-1] in AND):
        return True
    rest = [*left, *right]
    return len(rest) == 1 and is_one_of_them(name, rest[0])


def _without_initials(words: Sequence[str], left: Sequence[str]) -> Sequence[str]:
    """The words before a product manager or a solutions architect without short ones, which are systems and firms."""
    if not set(words) - HEADS <= _OF_SYSTEMS:
        return left
    if words[-1] == "manager" and sum(bool(kind(word) & KNOWN) for word in left) * 2 >= len(left):
        return []  # a word that is not known says more of one that is: "Search Ads Closed-Loop Product Manager"
    return [word for word in left if len(word) > _LONGEST_INITIALS and word not in ("technical", "technology")]


def _is_generic(own: set[str]) -> bool:
    """Whether the words of a name, but its head, are such as many fields have."""
    return bool(own) and own <= GENERIC and own != _OPERATIONS_RESEARCH


def without_restating(name: Sequence[str], right: Sequence[str]) -> Sequence[str]:
    """The words behind a name without one that adds nothing: "Data Analyst Specialist"."""
    return right[1:] if right[:1] == ["specialist"] and name[-1] in HEADS and not leads(name) else right


def _without_skills(words: Sequence[str]) -> Sequence[str]:
    """The words before "with", unless a trade is behind it: "Data Scientist with NLP and AI"."""
    at = next((at for at, word in enumerate(words) if word in _SKILLED), len(words))
    return words if holds_another_trade(words[at:]) else words[:at]


def _without_employer(words: Sequence[str]) -> Sequence[str]:
    """The words before "at": "Data Engineer bij verzekeraar"."""
    return words[: next((at for at, word in enumerate(words) if word in _EMPLOYED_AT), len(words))]


def _all(words: Sequence[str], bits: int) -> bool:
    return all(kind(word) & bits for word in words)


def leads(words: Sequence[str]) -> bool:
    return bool(LEADERS & {words[0], words[-1]}) and "product" not in words


def of_peers(name: str) -> bool:
    """Whether it is the manager of somebody whose level is told: a Staff Engineer Manager leads staff engineers."""
    *_, led, last = ["", *name.split()]
    return led in PEERS and last in LEADERS


def _of_the_same_post(words: Sequence[str], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether words beside the name of one who leads say where, not what else they lead."""
    if any(not kind(word) & (OF_PLACE | LEVEL) and word not in _PLAIN for word in left):
        return False
    # what follows "Head of" counts whole; "Data Engineering Manager Education" is over
    return not right or right[0] in _PREPOSITIONS or words[0] not in LEADERS or _all(right, OF_PLACE | LEVEL)


def boldness_apart(name: str, words: Sequence[str], *, first: bool, joined: bool) -> int | None:
    """What the words of another part make of a name; None if they name another trade or field.

    `first`: they stand before the name; `joined`: a slash stands between.
    """
    bits = [kind(word) for word in words]
    if (
        (len(words) == 1 and (first or joined) and is_somebody(words[0]))
        or (len(words) == 1 and is_one_of_them(name, words[0]))
        or is_a_trade(words, bits, first=first)
        or _OTHER_HANDS & set(words)
    ):
        return None
    own = set(name.split()) - HEADS
    if _is_generic(own) and any(bit & FOREIGN_FIELD and not bit & KNOWN for bit in bits):
        return None
    known = all(bit & (KNOWN | LEVEL) for bit in bits)
    fields = _fields(words)
    if "software" in own and own <= _SOFTWARE and fields - TEAM_FIELDS:
        return None
    says_little = len(own) == 1 and (own <= MOST_GENERIC or name in _VAGUE)
    if says_little and not known and not fields:
        return None
    if fields - TEAM_FIELDS:
        return FIELDED
    return UNDERSTOOD if known else UNKNOWN


def restates(name: str, words: Sequence[str]) -> bool:
    """Whether a part says the trade again, by tools or as a house calls it: "Software Developer (Java Developer)"."""
    *own, head = name.split()
    if words[-1] != head or head in LEADERS:
        return False
    bits = [kind(word) for word in words[:-1]]
    by_tools = all(word in _TOOLS or bit & LEVEL for word, bit in zip(words, bits, strict=False))
    in_house = head in _CALLED_IN_HOUSE and not _is_generic(set(own))
    return by_tools or (in_house and not any(bit & (TRADE | STOP | FIELD | FOREIGN_FIELD) for bit in bits))


def without_tools(words: Sequence[str]) -> Sequence[str]:
    """The words without technologies between others: "ETL Informatica Developer"; none if there are none."""
    last = len(words) - 1
    if _ONLY_TOOLS.isdisjoint(words) or not LEADERS.isdisjoint(words):
        return ()
    rest = [word for at, word in enumerate(words) if not 0 < at < last or not _is_a_tool(word, words[at + 1])]
    return rest if len(rest) < len(words) else ()


def _fields(words: Sequence[str]) -> set[str]:
    return {word for word in words if kind(word) & FIELD}


def _is_a_tool(word: str, following: str) -> bool:
    return word in _ONLY_TOOLS and not (word == "cloud" and kind(following) & TRADE)  # who builds clouds is another
