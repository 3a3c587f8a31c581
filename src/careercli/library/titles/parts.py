"""A title taken apart at its commas, dashes, slashes and brackets, without gender marks, numbers of jobs, ranges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from careercli.library.titles.forms import neutral
from careercli.library.titles.seniority import alone, is_level
from careercli.library.titles.text import folded, words_of
from careercli.library.titles.tongues import NAMED, english, is_native
from careercli.library.titles.trades import PARTIES, is_trade
from careercli.library.titles.words import (
    AND,
    BARRED,
    FIELDS,
    GENDERED_TRADES,
    GRADES,
    HEADS,
    LEADERS,
    NOISE,
    SHORT,
    SMALL,
    STUDIES,
    TAILS,
)
from careercli.library.titles.words.beside import (
    CONTRACT,
    DOMAINS,
    NATIVE_TEAMS,
    PLACES,
    TEAMS,
    TECHNOLOGIES,
    of_another_field,
)


@cache
def _gender() -> re.Pattern[str]:
    return re.compile(
        r"[(\[]\s*[a-z*]{1,6}(?:\s*[/|,.*]\s*[a-z*]{1,8}){1,4}\s*[)\]]"  # (m/f/d), [H/F]; (all genders) is noise
        r"|\b[mfwhdxn](?:\s?/\s?[mfwhdxn*]){1,3}(?![a-z])"
        r"|[(\[](?:in|innen|e|a|o|rice|trice|ne|se|euse|fe|ka|re|ere|iere)[)\]]"
        r"|(?<=[a-z]{3})[/:*_.\u00b7-]{1,2}(?:innen|in|e|a|o|as|os|trice|rice|ne|euse|ice|ora|ka|fe|ere|iere)\b(?!-)"
    )


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"\bts\s?/\s?sci\b|\bs\s?/\s?4(?:\s?hana)?\b|\bweb[ .-]?[23](?:\.0)?\b"
        r"|(?:\b(?:req|requisition|ref|job id|id|jr|r)\b[ .:#-]*|#)\s*[a-z]{0,3}-?\d{3,}\b|\b20\d\d\b"
        r"|\bband \d\w?\b|\b\d+\s*(?:months?|mois|monate|maanden|mesi|meses|miesiecy)\b"
        r"|\b\d{1,3}\s?%|\(\d\)|\b\d{4,}(?:-\d+)?\b"
    )


_GRADE = r"(?:level |ic|l)?(?:i{1,3}|iv|v|[1-9])"


@cache
def _range() -> re.Pattern[str]:
    return re.compile(rf"\b{_GRADE}(?:\s*(?:/|,|&|-|\+|\||\bor\b|\bto\b|\band\b)\s*(?:or\s+|and\s+)?{_GRADE})+\b(?!/)")


_SEPARATOR = re.compile(r"([,;|@()\[\]:\u00b7]|/|\s_|_\s|\s\+\s|\s+[-~]+\s*|\s*[-~]+\s+)")
_AMONG = FIELDS - {"data"}
_WHO_LEAD = LEADERS - {"lead", "leader"}
_DIGITS = frozenset("0123456789")
_MARKS = frozenset("([/:*_\u00b7.")

# what a word is, as bits
LEVEL, KNOWN, TRADE, FIELD, STOP, FOREIGN_FIELD, SERVED, OF_PLACE = 1, 2, 4, 8, 16, 32, 64, 128
GRADE, NATIVE, STUDY = 256, 512, 1024


class Part(NamedTuple):
    """Words between two separators, without noise.

    `slashed`: a slash stands before them; `short`: they are a short form of several meanings; `bare`: no noise went;
    `bracketed`: a bracket opens before them.
    """

    words: list[str]
    slashed: bool = False
    short: bool = False
    bare: bool = True
    bracketed: bool = False


class Title(NamedTuple):
    """`gendered`: a word that may be a department has the gender mark of a trade, "Commercial H/F"."""

    parts: list[Part]
    gendered: bool


def take_apart(title: str) -> Title:
    text = folded(title)
    if not _MARKS.isdisjoint(text):
        text = _gender().sub(" hf ", text)
    digits = not _DIGITS.isdisjoint(text)
    if digits or "sci" in text:
        text = _number().sub(" ", text)
    if digits or "ii" in text or "iv" in text or "v&v" in text:
        text = _range().sub(" ", text)
    parts: list[Part] = []
    slashed = bracketed = gendered = False
    for number, piece in enumerate(_SEPARATOR.split(text)):
        if number % 2:
            slashed, bracketed = piece in ("/", " + "), piece in "(["
            continue
        raw = _words(piece)
        gendered = gendered or any(raw[at] == "hf" and raw[at - 1] in GENDERED_TRADES for at in range(1, len(raw)))
        words = led([word for word in raw if word not in NOISE])
        if not number and raw[1:] and raw[-1] == "hf" and words:  # "Vertrieb (m/w/d) - Data Analyst" seeks a salesman
            gendered = gendered or not kinds(words) & (TRADE | LEVEL | FIELD | NATIVE)
        if words and slashed and _twice(parts[-1:], words):  # "Développeur / Développeuse SQL"
            slashed = parts.pop().slashed
        if words and not any(_repeats(words, other.words) for other in parts):  # "BI Analyst (Business Intelligence)"
            parts.append(Part(words, slashed, _is_short(piece), len(words) == len(raw), bracketed))
        slashed = slashed and not words
    return Title(parts, gendered)


@lru_cache(maxsize=4096)
def _words(piece: str) -> Sequence[str]:
    return words_of(piece)


def led(words: list[str]) -> list[str]:
    """What somebody leads without "and analytics" behind it: "Manager of BI & Analytics", "BI & Reporting Manager"."""
    if len(words) < 4 or (words[-2] not in AND and words[-3] not in AND):
        return words
    *before, joint, tail, last = words
    if last in _WHO_LEAD and joint in AND and tail in TAILS and before[-1] in _AMONG:
        return [*before, last]
    start = next((at for at, word in enumerate(words) if not is_level(word)), 0)
    field = [word for word in words[start + 1 : -2] if word not in SMALL]
    adds = field == ["analytics"] or (len(field) > 1 and field[-1] != "data")
    return words[:-2] if adds and last in TAILS and tail in AND and words[start] in _WHO_LEAD else words


def _twice(before: Sequence[Part], words: Sequence[str]) -> bool:
    """Whether the part before is the first word in its other gender."""
    return bool(before) and len(before[0].words) == 1 and neutral(before[0].words[0]) == neutral(words[0])


def _repeats(words: Sequence[str], before: Sequence[str]) -> bool:
    """Whether words have been said: "Business Intelligence" behind a BI Analyst, but no Business Analyst."""
    said = set(words) <= set(before)
    return said and (words[-1] not in HEADS or f" {' '.join(words)} " in f" {' '.join(before)} ")


def _is_short(piece: str) -> bool:
    """Whether it is a short form that may mean something else: the BA of Salvador, a project manager's PM."""
    words = piece.split()
    return len(words) == 1 and words[0].strip(".") in SHORT


# words of one list have one bit
_LISTS = (
    (PLACES | CONTRACT, KNOWN | OF_PLACE),
    (TECHNOLOGIES | TEAMS | NATIVE_TEAMS | PARTIES | SMALL, KNOWN),
    (HEADS, TRADE),
    (FIELDS, FIELD),
    (BARRED, STOP),
    (DOMAINS, FOREIGN_FIELD),
    (PARTIES, SERVED),
    (GRADES, GRADE),
)


@lru_cache(maxsize=16384)
def kind(word: str) -> int:
    """What a word is, in bits; 0 for one that is not known."""
    meant = english(word)
    found = KNOWN if word.isdigit() else 0
    for words, bits in _LISTS:
        if word in words:
            found |= bits
    if is_level(word):
        found |= LEVEL
    if is_trade(word) or meant in NAMED:
        found |= TRADE
    if of_another_field(word):
        found |= FOREIGN_FIELD
    if is_native(word):
        found |= NATIVE
    if (meant or word).rsplit(" ", 1)[-1] in STUDIES:
        found |= STUDY
    return found


def kinds(words: Sequence[str]) -> int:
    """What the words are, together."""
    found = 0
    for word in words:
        found |= kind(word)
    return found


def at_and(part: Part) -> list[tuple[list[str], bool]]:
    """The pieces between the "and"s of a part, each with whether a slash or an "and" stands before it."""
    if AND.isdisjoint(part.words[1:-1]):
        return [(part.words, part.slashed)]
    pieces: list[tuple[list[str], bool]] = []
    words: list[str] = []
    slashed = part.slashed
    graded = not kinds(part.words) & NATIVE  # what is "and" in Polish is a grade in English
    for word in part.words:
        if word in AND and words and not (graded and word == "i"):
            pieces.append((words, slashed))
            words, slashed = [], True
        else:
            words.append(word)
    return [*pieces, (words, slashed)] if words else pieces


def runs(flat: Sequence[tuple[list[str], bool]]) -> list[list[list[str]]]:
    runs: list[list[list[str]]] = []
    for words, slashed in flat:
        if slashed and runs:
            runs[-1].append(words)
        else:
            runs.append([words])
    return runs


def seniority_alone(parts: Sequence[Part], at: int) -> list[str]:
    """The words of seniority of a part that has no others; the I of "I/O" and the 2 of "2 positions" are none."""
    part = parts[at]
    if not kinds(part.words) & (LEVEL | GRADE):
        return []
    graded = part.bare and not any(near.slashed for near in parts[at : at + 2])
    return alone(part.words, graded=graded)
