"""The highest degree that is finished, the fields of study, and licences and clearances as written."""

from __future__ import annotations

import re
from collections.abc import Iterable

from careercli.library.resume.dates import OPEN, moment
from careercli.library.resume.parts import Parts, School
from careercli.model.role import Degree

_RISING: tuple[Degree, ...] = ("associate", "bachelor", "master", "doctorate")
_DEGREES = (
    ("doctorate", r"ph\.?\s?d\b|d\.?\s?phil|doctor|doktor|dr\.|docteur|dottorato|sc\.?d\b|ed\.?d\b|\u535a\u58eb|\ubc15\uc0ac"),
    ("master", r"master|m\.?\s?sc\b|m\.?\s?s\.?(?=\s|$|,)|m\.?\s?a\.?(?=\s|$|,)|m\.?\s?eng\b|mba\b|m\.?\s?phil|magister|mestrado|maestr[i\u00ed]a|m[a\u00e1]ster|laurea magistrale|"
     r"diplom(?:-|\s|$)|dipl\.|mast[e\u00e8]re|ing[e\u00e9]nieur|dea\b|dess\b|mgr\b|lic\.?enciatura plena|\u7855\u58eb|\u4fee\u58eb|\uc11d\uc0ac"),
    ("bachelor", r"bachelor|b\.?\s?sc\b|b\.?\s?s\.?(?=\s|$|,)|b\.?\s?a\.?(?=\s|$|,)|b\.?\s?eng\b|b\.?\s?tech\b|b\.?\s?com\b|bba\b|bscs|bsc|licen[cs]e\b|licenciatura|licenciado|"
     r"grado en|bacharel|laurea|gradua[c\u00e7][a\u00e3]o|licencjat|in\u017cynier|kandidat|lisans|undergraduate|\u5b66\u58eb|\u5b78\u58eb|\u672c\u79d1|\ud559\uc0ac"),
    ("associate", r"associate|a\.?\s?a\.?s?\.?(?=\s|$)|foundation degree|bts\b|dut\b|hnd\b|tecn[o\u00f3]logo|\u5927\u4e13"),
)  # fmt: skip
_UNFINISHED = re.compile(
    r"expected|in progress|candidate\b|ongoing|unfinished|incomplete|not completed|dropped out|left before|withdr|abd\b|anticipated|"
    r"abgebrochen|laufend|voraussichtlich|ohne abschluss|en cours|inachev|abandonn|en curso|inconclus|em andamento|in corso|incompiut|lopend|w trakcie|"
    r"\u5728\u8bfb|\u5728\u5b66\u4e2d|\u4e2d\u9000",
    re.IGNORECASE,
)
_REQUIRED = re.compile(
    r"(?:TS/SCI|Top Secret|(?:active |current )?Secret|Public Trust|Q|SC|DV|NATO)\s+(?:security )?clear(?:ance|ed)"
    r"|TS/SCI|security clearance|Sicherheits\u00fcberpr\u00fcfung|habilitation (?:secret|confidentiel)[\w\s]{0,20}"
    r"|\b(?:FSA|ASA|FCAS|ACAS|FIA|FIAA|CERA|CPA|CFA|FRM|PMP|CISSP|CIPP(?:/[A-Z]{1,2})?)\b"
)
_DENIED = re.compile(r"\b(?:no|not|without|kein\w*|sans|sin|sem|senza|non|never|eligible|able to obtain|seeking)\b[^.;,]*$", re.IGNORECASE)


def degree_of(schools: Iterable[School], as_of: str) -> Degree | None:
    """None where no finished one is told."""
    found = [one for school in schools if _finished(school, as_of) and (one := level_of(school.degree))]
    return max(found, key=_RISING.index, default=None)


def level_of(words: str) -> Degree | None:
    """The degree that the words name."""
    small = words.lower()
    for degree, pattern in _DEGREES:
        if re.search(rf"(?<![a-z])(?:{pattern})", small):
            return degree  # type: ignore[return-value]
    return None


def _finished(school: School, as_of: str) -> bool:
    """Without any date a degree is taken as finished; one that goes on, or is still to come, is not."""
    if _UNFINISHED.search(f"{school.degree} {school.told}"):
        return False
    if school.start is None and school.end in (None, ""):
        return school.end == "" or school.start is None
    end = moment(school.end)
    if end is None or end is OPEN:
        return False
    return (end.year, end.month or 1) <= (int(as_of[:4]), int(as_of[5:7]))


def fields_of(schools: Iterable[School]) -> list[str]:
    return list(dict.fromkeys(one.area.strip() for one in schools if one.area.strip()))


def required_of(parts: Parts) -> list[str]:
    """Names of certificates, and licences and clearances named anywhere that are not denied."""
    found = [one.strip() for one in parts.certificates if one.strip()]
    for passage in parts.passages:
        for match in _REQUIRED.finditer(passage.raw):
            if not _DENIED.search(passage.raw, max(0, match.start() - 60), match.start()):
                found.append(match.group().strip())
    return list(dict.fromkeys(found))
