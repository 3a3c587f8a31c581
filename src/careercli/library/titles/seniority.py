"""Words and grades of seniority, where they count: beside the role, or as a part of a title that holds nothing else.

"Senior Data Engineer", "Data Engineer II" and "Data Engineer, Senior" name a level; "Senior Living", "Basel III",
"Growth Stage" and "Member of Technical Staff" name none, wherever they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from careercli.library.titles.words import BANK_GRADES, GRADES, LEVELS, ORDER, PEERS
from careercli.library.titles.words.beside import CONTRACT, PLACES, TEAMS, TECHNOLOGIES
from careercli.model.level import Level

# these mean a level even before a word that says where or for whom: "Senior Payments Data Analyst"
_STRONG = frozenset(
    """senior junior lead principal experienced entrylevel midlevel newgrad starszy mlodszy erfahrener ervaren
    confirme confirmee experimente experimentee debutant debutante starsza mlodsza neolaureato neolaureata semisenior
    principle seniorassociate pleno medior mid-level""".split()
)
# and these right behind the role, whatever follows
_BEHIND = _STRONG - {"lead", "principal", "principle", "experienced", "entrylevel", "midlevel", "newgrad"}
# unless the next word makes them part of another noun
_OTHER_NOUNS = {
    "senior": """living lifestyle care housing citizen citizens center centers centre community communities secured debt
    loans benefits nutrition moments executive-service home homes adult adults discount helpers prom thesis
    capstone yearbook olympics companion companions resident residents daycare apartments villa villas""",
    "junior": """college colleges high achievement league golf debt boards tennis chamber hockey school ranger rangers
    prom varsity scholars cricket""",
    "lead": """generation scoring gen management conversion acquisition time nurturing poisoning qualification routing
    enrichment abatement battery batteries compounds free exposure forms flow quality score based paint pipe pipes
    capture funnel""",
    "principal": """financial components component reduction investors place office residence amount balance
    diagnosis""",
    "experienced": "workers hires",
}
_NEVER_WITH = {word: frozenset(nouns.split()) for word, nouns in _OTHER_NOUNS.items()}
_WITH_NUMBER = frozenset("technical controls planning".split())
_WITH_GRADES = PEERS | {"manager", "director"}
_FILLERS = frozenset("level position role - and or to".split())
# what a number before it counts: "3 days onsite"
_COUNTED = frozenset(
    "day days week weeks month months year years hour hours position positions opening openings job jobs x".split()
)
_ROMAN = frozenset(("ii", "iii", "iv"))
_LED = frozenset("technical tech team".split())
_KNOWN = CONTRACT | PLACES | TECHNOLOGIES | frozenset("at in for with on and".split())
# adjectives of a field that a level word may stand before without belonging to it
_PLAIN = TECHNOLOGIES | frozenset(
    """information strategic global digital enterprise it technology front frontend backend back full fullstack
    embedded mobile web quantitative technical cloud big clinical healthcare marketing financial product azure
    aws lead ui ux""".split()
)
# of a firm's people, so that these are no level of the role: "Staff Scheduling", "Associate Experience"
_OF_PEOPLE = frozenset(
    """scheduling scheduler planning augmentation development experience experiences wellbeing wellness retention union
    college services benefits compensation training turnover engagement management relations recruiting recruitment
    hiring onboarding offboarding productivity performance portal allocation roster rostering rota housing parking
    accommodation survey surveys directory appraisal absence attendance leave payroll travel safety health learning
    education diversity morale sentiment discount discounts communications communication members membership degree
    degrees program programs programme programmes loyalty support success rewards referrals relocation shifts shift
    meals uniforms badges meeting meetings club clubs of for""".split()
)
_PEOPLE = frozenset(("staff", "associate"))
_INSIDE = frozenset(("senior", "junior", "principal"))
_BUILT = TECHNOLOGIES | frozenset(
    "backend frontend fullstack stack web mobile ux ui embedded firmware platform cloud".split()
)
_HIGH = frozenset(word for word, level in GRADES.items() if level in ("senior", "staff", "principal"))
_SAYS_NOTHING = frozenset(("mts", *GRADES))  # before a level: "MTS 2 Senior Staff"


class Beside(NamedTuple):
    """The words of seniority that count, and the words that are left."""

    levels: list[str]
    rest: list[str]


def is_level(word: str) -> bool:
    return word in LEVELS or word in BANK_GRADES


def before(words: Sequence[str]) -> Beside:
    """What stands before the role in its part."""
    levels: list[str] = []
    rest: list[str] = []
    last = len(words) - 1
    if words[:2] and words[0] in _LED and words[1:2] == ["lead"]:  # "Tech Lead Software Engineer"
        return Beside(["lead"], list(words[2:]))
    if words[-2:-1] == ["level"] and words[-1] in GRADES:  # "Level 2 Software Engineer"
        found = before(words[:-2])
        return Beside([*found.levels, words[-1]], found.rest)
    for at, word in enumerate(words):
        if (is_level(word) and _counts_before(words, at, leading=_SAYS_NOTHING.issuperset(rest))) or (
            at == last and word in GRADES and len(word) == 2 and word[0] == "l"
        ):
            levels.append(word)
        else:
            rest.append(word)
    return Beside(levels, rest)


def _counts_before(words: Sequence[str], at: int, *, leading: bool) -> bool:
    word = words[at]
    following = next((other for other in words[at + 1 :] if not is_level(other)), None)
    if following is None:
        built = word == "staff" and (words[at - 1] in _BUILT or is_level(words[at - 1]))
        return leading or built or word in _STRONG or word in BANK_GRADES
    if following in _NEVER_WITH.get(word, ()):
        return False
    if not leading and word in _INSIDE and (following in _PLAIN or following in TEAMS):
        return True  # "Oracle HCM Sr. Full Stack Software Engineer"
    of_people = word in _PEOPLE and following not in _OF_PEOPLE
    return leading and (
        of_people or word in _STRONG or following in _PLAIN or word in BANK_GRADES or _is_termed(word, following)
    )


def _is_termed(word: str, following: str) -> bool:
    """Whether the terms of a training stand behind it: "Tirocinio curriculare Data Analyst"."""
    return LEVELS.get(word) == "intern" and following in CONTRACT and following not in PLACES


def after(words: Sequence[str]) -> Beside:
    """What stands behind the role in its part."""
    if words[:1] == ["informatique"]:  # so French boards call any that is IT's: "Business analyste informatique senior"
        found = after(words[1:])
        return Beside(found.levels, ["informatique", *found.rest])
    if words[:1] and words[0] in _LED and words[1:2] == ["lead"]:  # "Software Engineer Team Lead Client Systems"
        return Beside(["lead"], list(words[2:]))
    at = 0
    levels: list[str] = []
    while at < len(words) and (is_level(words[at]) or words[at] in GRADES or words[at] in _FILLERS):
        at += 1
    following = words[at] if at < len(words) else None
    run = list(words[:at])
    counted = run[-1:] and run[-1].isdigit() and following in _COUNTED
    graded = len(run) == 1 and run[0] in ("i", "ii", "iii", "iv", "2", "3", "4")
    if not counted and (following is None or following in _KNOWN or graded):
        levels = [word for word in run if word not in _FILLERS]
        rest = list(words[at:])
    else:
        levels, rest = [], list(words)
    if run and not levels and run[0] in _BEHIND and following not in _NEVER_WITH.get(run[0], ()):
        levels, rest = run[:1], list(words[1:])  # as Romance languages say it: "Business Analyst Senior Assurances"
    if rest and not levels and (rest[-1] in _STRONG or (rest[-1] in _ROMAN and _of_a_team(rest[-2:-1]))):
        levels, rest = [rest[-1]], rest[:-1]
    return Beside(levels, rest)


def _of_a_team(words: Sequence[str]) -> bool:
    return any(word in TEAMS or word in TECHNOLOGIES or word in CONTRACT or word in _WITH_NUMBER for word in words)


def taken_out(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words of seniority at both ends of a part, and those inside that are never another noun; and the rest."""
    first, last = 0, len(words)
    while first < last and is_level(words[first]):
        first += 1
    while last > first and is_level(words[last - 1]):
        last -= 1
    inner = words[first:last]
    levels = [*words[:first], *(word for word in inner if word in _STRONG), *words[last:]]
    return levels, [word for word in inner if word not in _STRONG]


def at_the_end(words: Sequence[str]) -> list[str]:
    """The last word as a grade or a word of seniority, if it is one and not the only word."""
    return after(words[-1:]).levels if len(words) > 1 and (words[-1] in GRADES or is_level(words[-1])) else []


def of_a_part(words: Sequence[str], *, first: bool) -> list[str]:
    """The level of a part of tools or a discipline: "Sr. React Native - Developer", "Data Engineer - AWS III"."""
    if len(words) < 2:
        return []
    if first:
        return [words[0]] if words[0] in _STRONG and words[1] in TECHNOLOGIES else []
    return [words[-1]] if words[-1] in _ROMAN and words[-2] in _BUILT else []


def alone(words: Sequence[str], *, graded: bool) -> list[str]:
    """The words of seniority of a part that holds nothing else; grades only if the part may name one."""
    if words[-1] == "lead" and len(words) == 2 and words[0] in _LED:
        return ["lead"]
    found = [word for word in words if is_level(word) or word in GRADES]
    if not found or any(word not in _FILLERS and word != "mts" for word in words if word not in found):
        return []
    grades = [word for word in found if word in GRADES]
    if grades and "mts" in words:  # the second grade of a Member of Technical Staff is a senior of some firms
        return []
    if grades and (not graded or (len(grades) < len(found) and found[0] not in _STRONG)):
        return []
    return found


def together(words: Sequence[str], named: str = "") -> tuple[Level | None, bool]:
    """The level that words name together, "senior staff" is staff; and whether one person may have them all.

    `named`: the name of the role; a Lead Engineer I is a lead and no beginner, "Associate/VP" has two grades of a bank.
    """
    if named.startswith("lead "):
        words = [word for word in words if word not in GRADES]
    if "vp" in words:
        words = [word for word in words if word != "associate"]
    told = {LEVELS[word] for word in words if word in LEVELS}
    if not told:
        grades = {GRADES[word] for word in words if word in GRADES}
        return (grades.pop() if len(grades) == 1 else None), True
    if told == {"entry"} and "associate" in words and not _HIGH.isdisjoint(words):
        return None, True  # an Associate Scientist III is no beginner
    levels = sorted(told, key=ORDER.index)
    low, high = levels[0], levels[-1]
    if low == high or low not in ("intern", "entry", "mid"):
        return high, True
    if high == "entry":
        return low, True
    return None, ORDER.index(high) - ORDER.index(low) == 1


def graded(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words of seniority and the grade of a part, and the rest."""
    levels, rest = taken_out(words)
    grade = at_the_end(rest)
    if grade:
        rest, levels = rest[:-1], levels + grade
    if len(rest) > 2 and rest[1] in GRADES and rest[0] in _WITH_GRADES:  # "Engineer IV Machine Learning"
        rest, levels = [rest[0], *rest[2:]], [*levels, rest[1]]
    return levels, rest
