"""The highest degree that is finished, the fields of study, and licences and clearances as written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from careercli.library.resume.dates import OPEN, moment
from careercli.library.resume.parts import Parts, School
from careercli.model.role import Degree

_RISING: tuple[Degree, ...] = ("associate", "bachelor", "master", "doctorate")
# short forms without their dots, whole words; then beginnings of words and phrases
_DEGREES: tuple[tuple[Degree, frozenset[str], tuple[str, ...]], ...] = (
    (
        "doctorate",
        frozenset("phd dphil scd edd drrer drphil doctorat doctorate doctoral".split()),
        (
            "dr. rer",
            "dr rer",
            "dr.-ing",
            "dr. ing",
            "dr. phil",
            "dr. techn",
            "doctor",
            "doktor",
            "docteur",
            "dottorat",
            "doutor",
            "博士",
            "박사",
            "promotion",
        ),
    ),
    (
        "master",
        frozenset(
            "msc ms ma meng mba mphil mres mfa mpa mph mstat dea dess mgr diplom dipl maestría maestria msn "
            "mlis mls march mca "
            "mtech msw mpp mcs mscs msba msee mim".split()
        ),
        (
            "master",
            "magister",
            "mestrad",
            "máster",
            "mastère",
            "maîtrise",
            "ingénieur",
            "laurea magistrale",
            "diplom-",
            "dipl.-",
            "diplomin",
            "硕士",
            "修士",
            "석사",
        ),
    ),
    (
        "bachelor",
        frozenset(
            "bsc bs ba beng btech bcom bba bscs bse licence laurea lisans kandidat inż "
            "bsn bsba bfa bed bca bsee barch basc".split()
        ),
        (
            "bachelor",
            "licenciat",
            "licencjat",
            "licencié",
            "grado",
            "bacharel",
            "graduação",
            "undergraduate",
            "inżynier",
            "学士",
            "學士",
            "本科",
            "학사",
        ),
    ),
    ("associate", frozenset("aas bts dut hnd".split()), ("associate", "foundation degree", "tecnólogo", "大专")),
)
_UNFINISHED = (
    "expected",
    "in progress",
    "candidate",
    "ongoing",
    "unfinished",
    "incomplete",
    "not completed",
    "did not finish",
    "dropped out",
    "left before",
    "withdr",
    "anticipated",
    "planned",
    "scheduled",
    "registered for",
    "angemeldet",
    "pending",
    "geplant",
    "prévu",
    "gepland",
    "abgebrochen",
    "laufend",
    "voraussichtlich",
    "ohne abschluss",
    "en cours",
    "inachev",
    "abandon",
    "en curso",
    "inconclus",
    "incomplet",
    "em andamento",
    "in corso",
    "lopend",
    "w trakcie",
    "在读",
    "在学中",
    "中退",
    "재학",
)
_STATES = r",\s*(?:MA|MS)\b(?=\s*(?:\d{5}|$|[,;(|\n\u2013-]|\s(?:19|20)\d\d))"  # Boston, MA is no master's degree
_SPELLED = r"(?<![\w.])([BM])\. ?E(?:\.|\b)(?! ?[A-Z]\b)"  # without its dots it would be a word
_HEADING = 25  # letters
_GRADUATED = (
    r"(?i)\W*(?:b\.?\s?sc|m\.?\s?sc|b\.?eng|m\.?eng|b\.?a|m\.?a|mba|ph\.?\s?d|bachelor|master of|master['\u2019]?s|"
    r"licence|laurea|diplom)(?![a-z])"
)
_CLEARANCE = (
    r"(?:TS/SCI|Top Secret|(?:[Aa]ctive |[Cc]urrent )?Secret|Public Trust|Q|SC|DV|NATO)\s+"
    r"(?:[Ss]ecurity )?[Cc]lear(?:ance|ed)"
    r"|TS/SCI|[Ss]ecurity [Cc]learance|Sicherheitsüberprüfung"
)
_CLEARED = ("TS/SCI", "learance", "leared", "Sicherheitsü")
_LICENSES = frozenset("FSA ASA FCAS ACAS FIA FIAA CERA CPA CFA FRM PMP CISSP CIPP".split())
_LOST = r"(?i)\W{0,3}(?:not held|expired|lapsed|inactive|abgelaufen)\b"
_DENIED = (
    r"(?i)\b(?:no|not|without|kein\w*|ohne|sans|sin|sem|senza|non|never|eligible|able to obtain|seeking)\b[^.;,]*$"
)


def degree_of(schools: Iterable[School], as_of: str) -> Degree | None:
    """None where no finished one is told."""
    found = [one for school in schools if _finished(school, as_of) and (one := level_of(school.degree))]
    return max(found, key=_RISING.index, default=None)


def level_of(words: str) -> Degree | None:
    """The degree that the words name."""
    plain = without_states(words)
    if plain != words and (told := level_of(plain)):
        return told
    if "." in words and (spelled := re.search(_SPELLED, words)):
        return "master" if spelled[1] == "M" else "bachelor"
    small = words.lower()
    whole = {*re.split(r"[\s,;:()/&]+", small.replace(".", "").replace("ph d", "phd"))}
    for degree, short, beginnings in _DEGREES:
        if whole & short or any(_begins(small, one) for one in beginnings):
            return degree
    return None


def without_states(words: str) -> str:
    """The same without what may be a state and no degree: "Boston, MA"."""
    return re.sub(_STATES, "", words) if "MA" in words or "MS" in words else words  # it takes long to compile


def _begins(small: str, beginning: str) -> bool:
    """Whether a word of the text begins so; writing without blanks has no beginnings."""
    at = small.find(beginning)
    return at >= 0 and (at == 0 or beginning[0] > "\u2e80" or not small[at - 1].isalpha())


def goes_on(words: str) -> bool:
    """Whether the words say that it is not finished yet."""
    small = words.lower()
    return any(one in small for one in _UNFINISHED)


def begun(line: str) -> bool:
    """Whether the line says so of what it names: "In progress: a certificate in SQL"."""
    heading, colon, rest = line.partition(":")
    return bool(colon and rest.strip()) and len(heading) < _HEADING and goes_on(heading)


def is_degree(line: str) -> bool:
    """Whether a line among qualifications names a degree: no ScrumMaster, no Associate Cloud Engineer."""
    return bool(re.match(_GRADUATED, line))


def _finished(school: School, as_of: str) -> bool:
    """Without any date a degree is taken as finished; one that goes on, or is still to come, is not."""
    if goes_on(f"{school.degree} {school.told}"):
        return False
    if not school.dated:
        return True
    end = moment(school.end)
    if end is None or end is OPEN:
        return False
    return (end.year, end.month or 1) <= (int(as_of[:4]), int(as_of[5:7]))


def fields_of(schools: Iterable[School]) -> list[str]:
    return list(dict.fromkeys(one.area.strip() for one in schools if one.area.strip()))


def required_of(parts: Parts) -> list[str]:
    """Names of certificates, and licences and clearances named anywhere that are not denied."""
    found = [one.strip() for one in parts.certificates if one.strip() and not goes_on(one)]
    for passage in parts.passages:
        found += [words for start, words in _named(passage.raw) if not _denied(passage.raw, start, start + len(words))]
    return list(dict.fromkeys(found))


def _named(text: str) -> list[tuple[int, str]]:
    named = [(text.find(one), one) for one in re.split(r"[^A-Z]+", text) if one in _LICENSES]
    if any(one in text for one in _CLEARED):
        named += [(match.start(), match.group().strip()) for match in re.finditer(_CLEARANCE, text)]
    return named


def _denied(text: str, start: int, end: int) -> bool:
    return bool(re.search(_DENIED, text[max(0, start - 60) : start]) or re.match(_LOST, text[end:]))
