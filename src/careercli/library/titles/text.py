"""The words of a job title: folded to small ASCII letters, abbreviations written out, taken apart into its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from careercli.library.titles.words import (
    ABBREVIATIONS,
    FEMININE,
    FIELDS,
    GRADES,
    HEAD_ENDINGS,
    HEADS,
    LEVELS,
    NOISE,
    ORDER,
    SMALL,
)
from careercli.model.level import Level

_ABBREVIATION = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in sorted(ABBREVIATIONS, key=len, reverse=True)))
_TOKEN = re.compile(r"[a-z0-9+#&.]*[a-z0-9+#]")


# most titles that are typed by hand need none of the following, and compiling them costs a start 1 ms


@cache
def _level() -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{re.escape(word)}\b" for word in sorted(LEVELS, key=len, reverse=True)))


@cache
def _gender() -> re.Pattern[str]:
    return re.compile(
        r"[(\[]\s*[a-z*]{1,6}(?:\s*[/|,.]\s*[a-z*]{1,8}){1,4}\s*[)\]]"  # (m/f/d), [H/F]; (all genders) is noise
        r"|\b[mfwhdxn](?:/[mfwhdxn*]){1,3}\b"
        r"|[(\[](?:in|e|a|o|trice|ne)[)\]]|(?<=\w)[/:*_.·-]{1,2}(?:in|innen|e|a|o|as|os|trice|ne|euse)\b"
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:req|requisition|ref|job id|id|jr|r)\b[ .:#-]*|#)\s*[a-z]{0,3}-?\d{3,}\b|\b20\d\d\b|\bband \d\w?\b"
    )


@cache
def _separator() -> re.Pattern[str]:
    return re.compile(r"[,;|@/()\[\]:\u2022]|\s+[-~]+\s*|\s*[-~]+\s+")


def normalize(title: str) -> str:
    """Small letters, no punctuation, abbreviations written out: "Sr. ML Eng." → "senior machine learning engineer"."""
    return written_out(folded(title))


def written_out(text: str) -> str:
    spelled = re.sub(r"\b([a-z])\.(?=[a-z]\b)", r"\1", text.replace("&", " and "))  # A.I. is AI
    words = (word.strip(".") for word in _TOKEN.findall(spelled))
    joined = " ".join(words)
    for ending, other in FEMININE:
        joined = re.sub(ending, other, joined)
    singular = " ".join(word[:-1] if word.endswith("s") and word[:-1] in HEADS else word for word in joined.split())
    return _ABBREVIATION.sub(lambda match: ABBREVIATIONS[match.group()], singular)


def folded(title: str) -> str:
    """Small ASCII letters; Unicode dashes and spaces as plain ones, accents gone."""
    if not title.isascii():
        import unicodedata

        title = (
            re.sub(r"[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]", "-", title)
            .replace("\u00df", "ss")
            .replace("\u2019", "'")
        )
        title = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return title.lower()


def taken_apart(title: str) -> tuple[list[str], Level | None]:
    """The parts of a title, normalized, without gender marks, numbers, noise and grades; and the level of the grade."""
    text = _number().sub(" ", _gender().sub(" ", folded(title)))
    parts: list[str] = []
    level: Level | None = None
    for part in _separator().split(text):
        words = [word for word in written_out(part).split() if word not in NOISE]
        if len(words) > 1 and words[-2:-1] == ["level"] and words[-1] in GRADES:
            level, words = GRADES[words[-1]], words[:-2]
        elif (
            words and words[-1] in GRADES and (len(words) > 1 or words[-1].startswith("l") or words[-1].startswith("i"))
        ):
            level, words = GRADES[words[-1]], words[:-1]
        if words and not any(
            set(words) <= set(other.split()) for other in parts
        ):  # "BI Analyst (Business Intelligence)"
            parts.append(" ".join(words))
    return parts, level


def without_level(phrase: str, level: Level | None) -> Iterator[tuple[str, Level | None]]:
    """The phrase without all but one of its words of seniority, then without any; with the level that they name."""
    found = _level().findall(phrase)
    for kept in found if len(found) > 1 else ():
        others = [word for word in found if word != kept]
        rest = " ".join(re.sub("|".join(rf"\b{word}\b" for word in others), " ", phrase).split()) if others else phrase
        yield rest, highest(others) or level
    taken = level_in(phrase)
    if taken:
        yield " ".join(_level().sub(" ", phrase).split()), taken


def plain(phrase: str) -> list[str]:
    """The words of a phrase without those of seniority."""
    return _level().sub(" ", phrase).split()


def level_in(phrase: str) -> Level | None:
    return highest(_level().findall(phrase))


def highest(words: Sequence[str]) -> Level | None:
    """The level that words of seniority name together: "senior staff" is staff; "junior senior" is none."""
    levels = sorted({LEVELS[word] for word in words}, key=ORDER.index)
    if len(levels) > 1 and levels[0] in ("intern", "entry", "mid"):
        return None
    return levels[-1] if levels else None


def alternatives(title: str) -> bool:
    """Whether a slash stands between two things that a title may be about: "AI/ML Engineer", "Data Engineer / DBA"."""
    about: list[set[str]] = []
    for piece in _gender().sub(" ", folded(title)).split("/"):
        words = set(written_out(piece).split())
        if (words & FIELDS or any(map(is_head, words))) and not any(words <= other for other in about):
            about.append(words)
    return len(about) > 1


def at_odds(parts: Sequence[str]) -> bool:
    """Whether the title names seniorities that no one person has: "Junior/Senior Data Engineer"."""
    found = [word for part in parts for word in _level().findall(part)]
    return bool(found) and highest(found) is None


def is_head(word: str) -> bool:
    return word in HEADS or word.endswith(HEAD_ENDINGS)


def bag(phrase: str) -> tuple[str, ...]:
    return tuple(sorted(large(phrase)))


def large(phrase: str) -> list[str]:
    """The words of a phrase without the small ones."""
    return [word for word in phrase.split() if word not in SMALL]
