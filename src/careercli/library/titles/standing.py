"""What stands beside the name of a role: it says where, for whom or on which terms, or it makes the title another."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.library.titles.forms import neutral
from careercli.library.titles.parts import FIELD, FOREIGN_FIELD, KNOWN, LEVEL, OF_PLACE, kind
from careercli.library.titles.somebody import holds_another_trade, is_a_trade, is_one_of_them, is_somebody
from careercli.library.titles.tongues import english
from careercli.library.titles.trades import ECONOMISTS, HUSBANDRY
from careercli.library.titles.words import AND, GENERIC, HEADS, LEADERS, MOST_GENERIC, PEERS, TEAM_FIELDS
from careercli.library.titles.words.beside import HANDS, PHYSICAL, TECHNOLOGIES

# what a reading rests on, from the surest to the boldest
AS_WRITTEN, TRANSLATED, UNDERSTOOD, UNKNOWN, TURNED, FIELDED = range(6)
_PREPOSITIONS = frozenset("at in for with fur chez bei voor per para pour dla @ im".split())
_TEAMS_BEFORE = frozenset("infrastructure platform analytics".split())
_EMPLOYED_AT = frozenset("at bei bij chez".split())
_SKILLED = frozenset("with using mit con com avec met".split())
# fields that a role has anyway: an NLP Data Scientist is a Data Scientist, an ETL Data Engineer a Data Engineer
_OF_MODELS = frozenset("ai machine learning llm generative genai robotics".split())
_WITH_DATA = TEAM_FIELDS | _OF_MODELS | frozenset("deep vision nlp quantitative statistical etl".split())
_PART_OF = dict.fromkeys(("data scientist", "data analyst", "data engineer", "data architect"), _WITH_DATA) | {
    "business analyst": TEAM_FIELDS,
    "product manager": TEAM_FIELDS - {"science"},
    "bioinformatician": frozenset(("research",)),
    "machine learning engineer": frozenset(("robotics",)),
    **dict.fromkeys(("solution architect", "solutions architect"), TEAM_FIELDS),
}
_LISTING = AND - {"i"}
_RESTATED: frozenset[str] = frozenset(("data",))  # by whoever works with data
# one field, though made of two that alone say little
_OPERATIONS_RESEARCH = frozenset(("operations", "research"))
_SOFTWARE = frozenset("software development application".split())
# adjectives that change no manager's post
_PLAIN = frozenset(
    "tech team global regional group national international deputy digital technical it enterprise corporate".split()
)
TOOLS = TECHNOLOGIES | frozenset(
    "application applications backend frontend fullstack full stack front back end mobile web ios android ui".split()
)
# what the engineers of an Engineering Manager build
_BUILT = TOOLS - {"big", "grade", "data"} | {"embedded", "custom", "platform"}
# an analyst of analytics is one of data if nothing that is not known stands beside it
_VAGUE = frozenset(("analytics analyst",))
_OF_SYSTEMS = frozenset("product solution solutions".split())
_LONGEST_INITIALS = 3  # letters: a module, a firm or a system, whatever they stand for
_KEEPER = ["data", "manager"]  # somebody who keeps data, of whatever they are
_OTHER_HANDS = HANDS - {"dataentry"}
# engineers of these build what can be touched as often as software
_ENGINEERED = frozenset("research engineering r and d development".split())
_LONGEST_KNOWN = 4  # letters of a word that may be a team's initials
# who writes software to test what others make is a tester
_TESTED = frozenset("tests verification validation sdet".split())
_ASSURED = frozenset(("quality", "assurance"))
# before these names they make another: a business of that size, an engineer of what guards or makes
_OTHERWISE = {
    "business analyst": frozenset("small medium midsize mid-sized".split()),
    "analytics engineer": frozenset("security cyber cybersecurity threat process siem".split()),
}


def boldness(name: str, left: Sequence[str], right: Sequence[str]) -> int | None:
    """What words beside a name in its own part make of it; None if they make it another."""
    words = name.split()
    left, right = _without_a_grade(words, left), _without_skills(right)
    rest = [*left, *right]
    if not rest:
        return AS_WRITTEN
    if _is_of_things(words, left) or _is_of_things(words, right):
        return None
    if holds_another_trade(left) or holds_another_trade(_without_employer(right)):
        return None
    if len(rest) == 1 and is_one_of_them(name, rest[0]):
        return None
    if leads(words) and words != _KEEPER and not _of_the_same_post(words, left, right):
        return None
    if _tells_another(words, left, right) or _of_others(words, left, right):
        return None
    behind = _fields(right) - TEAM_FIELDS - (_RESTATED if words[0] == "data" else frozenset())
    if behind and boldness_apart(name, right, first=False, joined=False) is None:
        return None
    if behind or not _OF_MODELS.isdisjoint(left):
        return FIELDED
    return UNDERSTOOD if _all(rest, KNOWN | LEVEL) else UNKNOWN


def _tells_another(words: Sequence[str], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether words beside a name say that it is another one: a field, a second head, an "and"."""
    if left[:2] == ["big", "data"] and not is_of_software(words):
        left = left[2:]
    before = _fields(left) - _TEAMS_BEFORE - _PART_OF.get(" ".join(words), frozenset())
    listed = not _LISTING.isdisjoint([*left[-1:], *right[:1]])
    if not _OTHERWISE.get(" ".join(words), frozenset()).isdisjoint(left):
        return True
    joined = words[0] == "data" and (left[-1:] == ["master"] or (words == _KEEPER and left[-1:] == ["big"]))
    return bool(before) or listed or joined or not HANDS.isdisjoint([*left, *right])


def _of_others(words: Sequence[str], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a name that many fields have is of another field than ours by the words beside it."""
    own = set(words) - HEADS
    bits = [kind(word) for word in right]
    left = [word for word in left if word not in _PART_OF.get(" ".join(words), frozenset())]
    if neutral(words[-1]) in ECONOMISTS and not HUSBANDRY.isdisjoint([*left, *right]):
        return True
    if words[0] in PEERS and words[-1] not in PEERS and not _all(left, KNOWN | LEVEL):
        return True  # an Industrial Engineer, Data Science
    if is_generic(own) and (
        any(kind(word) & FOREIGN_FIELD for word in left)
        or any(bit & FOREIGN_FIELD and not bit & KNOWN for bit in bits)
        or not _all(_without_initials(words, left), KNOWN | LEVEL)
    ):
        return True
    alone = len(own) == 1 and own <= MOST_GENERIC
    return alone and not (_all(left, OF_PLACE | LEVEL) and _all(right, KNOWN | LEVEL))


def _without_a_grade(words: Sequence[str], left: Sequence[str]) -> Sequence[str]:
    """The words before a name but for a grade of some firms: "Master Software Engineer", "Expert Data Engineer"."""
    if left[:1] in (["expert"], ["founding"]) and not leads(words):
        return left[1:]
    return left[1:] if left[:1] == ["master"] and words[0] != "data" and not leads(words) else left


def _without_initials(words: Sequence[str], left: Sequence[str]) -> Sequence[str]:
    """The words before a product manager or a solutions architect without short ones, which are systems and firms."""
    if not set(words) - HEADS <= _OF_SYSTEMS:
        return left
    if words[-1] == "manager" and sum(bool(kind(word) & KNOWN) for word in left) * 2 >= len(left):
        return []  # a word that is not known says more of one that is: "Search Ads Closed-Loop Product Manager"
    return [word for word in left if len(word) > _LONGEST_INITIALS and word not in ("technical", "technology")]


def is_generic(own: set[str]) -> bool:
    """Whether the words of a name, but its head, are such as many fields have."""
    return bool(own) and own <= GENERIC and own != _OPERATIONS_RESEARCH


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
    """Whether a name is of somebody who leads people; who manages products need not."""
    ends = words[0], words[-1]
    return "product" not in words and not LEADERS.isdisjoint(english(word) or word for word in ends)


def of_peers(name: str) -> bool:
    """Whether it is the manager of somebody whose level is told: a Staff Engineer Manager leads staff engineers."""
    *_, led, last = ["", *name.split()]
    return led in PEERS and last in LEADERS


def leads_engineering(name: str) -> bool:
    """Whether it is the manager of engineering: "Manager - Staff Engineering" leads those who have that level."""
    return name.endswith("manager") and not {"engineering", "development"}.isdisjoint(name.split())


def _of_the_same_post(words: Sequence[str], left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether words beside the name of one who leads say where, not what else they lead."""
    builds = "engineering" in words or is_of_software(words[:-1]) or is_of_software(words[1:])
    plain = _PLAIN | _BUILT if builds else _PLAIN
    if any(not kind(word) & (OF_PLACE | LEVEL) and word not in plain for word in left):
        return False
    # what follows "Head of" counts whole; "Data Engineering Manager Education" is over
    if not right or right[0] in _PREPOSITIONS or words[0] not in LEADERS or _all(right, OF_PLACE | LEVEL):
        return True
    return builds and all(word in TOOLS or kind(word) & (OF_PLACE | LEVEL) for word in right)


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
    if is_generic(own) and any(bit & FOREIGN_FIELD and not bit & KNOWN for bit in bits):
        return None
    told = [word for word in words if word != "tests"]  # beside a comma these may be made as well
    if _is_of_things(name.split(), told) or (_is_engineered(own, name) and _is_unheard_of(words, bits)):
        return None
    known = all(bit & (KNOWN | LEVEL) for bit in bits)
    fields = _fields(words)
    if is_of_software(name.split()) and fields - TEAM_FIELDS:
        return None
    says_little = len(own) == 1 and (own <= MOST_GENERIC or name in _VAGUE)
    if says_little and not known and not fields:
        return None
    if fields - TEAM_FIELDS:
        return FIELDED
    return UNDERSTOOD if known else UNKNOWN


def _is_of_things(words: Sequence[str], beside: Sequence[str]) -> bool:
    """Whether an engineer, or who leads some, makes or tests what is no software: "Engineering Manager, Gas"."""
    if is_of_software(words):
        return not _TESTED.isdisjoint(beside) or _ASSURED.issubset(beside)
    return (
        _is_engineered(set(words) - HEADS, " ".join(words))
        and not PHYSICAL.isdisjoint(beside)
        and "valley" not in beside
    )


def _is_engineered(own: set[str], name: str) -> bool:
    return (bool(own) and own <= _ENGINEERED) or name == "engineer manager"


def _is_unheard_of(words: Sequence[str], bits: Sequence[int]) -> bool:
    """Whether no word is known, and one is no code or short form: "Engineering Manager, Underground Transmission"."""
    return not any(bits) and any(word.isalpha() and len(word) > _LONGEST_KNOWN for word in words)


def is_of_software(words: Sequence[str]) -> bool:
    """Whether a name is of an engineer of software and of no field of it."""
    return "software" in words and _SOFTWARE.issuperset(set(words) - HEADS)


def _fields(words: Sequence[str]) -> set[str]:
    return {word for word in words if kind(word) & FIELD}
