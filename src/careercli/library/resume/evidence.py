"""Passages -> which skills they show, with quotes; which are wished for; what each post shows.

A skill that is said to be lacked is held all the same where a post, a course or a certificate shows it; where it is
only listed, the denial counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field

from careercli.library.documents import UnreadableError, stripped
from careercli.library.resume.dates import OPEN, moment
from careercli.library.resume.parts import Parts, Passage
from careercli.library.resume.schooling import goes_on
from careercli.library.terms import DENIED, HELD, WISHED, Finder, Mention, Stances, item_at, items_of, quote
from careercli.model import limits
from careercli.model.person import Evidence
from careercli.model.record import record

_STRENGTH = {"shown": 0, "certificate": 1, "course": 2, "listed": 3}
_UNKNOWN, _LONGEST = 200, 60  # items that are not understood, and letters of one
_KEPT = 10  # pieces of evidence for one skill
_AT = r"(?:at|for|bei|f\u00fcr|chez|pour|en|para|na|no|voor|w|by|from|within|joined|left|@)\s+"
_CONSENT = r"(?is)\b(?:autorizzo|acconsento|presto il consenso|wyrażam zgodę|consinto)\b.{0,80}\b(?:dat|dan)\w+.*"
_EMPLOYERS = 300  # whose names are looked for
_NAME = 3  # letters from which a part of a name is looked for


@record
class Gathered:
    """`posts`: what each post shows, by its number; `unknown`: items of lists of skills that name none.

    All in the order in which it was read.
    """

    evidence: dict[str, list[Evidence]]
    wishes: list[str]
    contradicted: list[str]
    posts: dict[int, list[str]] = field(default_factory=dict)
    unknown: list[str] = field(default_factory=list)


def gathered(parts: Parts, finder: Finder, stances: Stances, as_of: str) -> Gathered:
    held: dict[str, list[Evidence]] = {}
    wished: dict[str, None] = {}
    denied: dict[str, None] = {}
    posts: dict[int, list[str]] = {}
    unknown: dict[str, None] = {}
    _bounded(parts.passages)
    texts = [stripped(one.raw) for one in parts.passages]
    whole = "\n".join(text for text, _ in texts)
    foreign = finder.foreign(whole)
    stances.attune(whole)
    masks = _masks(parts)
    for passage, (text, cuts) in zip(parts.passages, texts, strict=True):
        masked = _masked(text, masks, passage.listed)
        mentions = finder.find(masked, listed=passage.listed, foreign=foreign)
        year = _year(passage, as_of)
        earned = passage.kind == "certificate" or passage.where.startswith("course")
        to_come = earned and (goes_on(passage.raw) or _ahead(passage, as_of))
        if passage.listed and passage.kind == "listed" and not passage.heading:
            unknown.update(dict.fromkeys(_unknown(text, mentions)))
        for mention, said in zip(mentions, stances.of(masked, mentions), strict=True):
            stance = said if said != HELD else WISHED if to_come else passage.stance
            if stance == DENIED:
                denied[mention.skill] = None
            elif stance == WISHED:
                wished[mention.skill] = None
            else:
                words = (item_at if passage.listed else quote)(text, cuts, mention.start, mention.end)
                held.setdefault(mention.skill, []).append(Evidence(words, passage.where, passage.kind, year))
                if passage.post is not None:
                    posts.setdefault(passage.post, []).append(mention.skill)
    listed = {key for key, found in held.items() if key in denied and all(one.kind == "listed" for one in found)}
    evidence = {key: _strongest(found) for key, found in held.items() if key not in listed}
    wishes = [key for key in wished if key not in evidence]
    return Gathered(evidence, wishes, [key for key in denied if key in evidence], posts, list(unknown)[:_UNKNOWN])


def _ahead(passage: Passage, as_of: str) -> bool:
    """Whether its date is still to come."""
    begun = moment(passage.when[0]) if passage.when else None
    now = (int(as_of[:4]), int(as_of[5:7]))
    return begun is not None and begun is not OPEN and (begun.year, begun.month or 1) > now


def _unknown(text: str, mentions: Sequence[Mention]) -> Iterator[str]:
    """The items in which nothing is named."""
    for first, last in items_of(text):
        words = " ".join(text[first:last].split())
        if any(letter.isalpha() for letter in words) and not any(first <= one.start < last for one in mentions):
            yield words[:_LONGEST]


def _bounded(passages: Sequence[Passage]) -> None:
    """Raises UnreadableError for more than anybody writes of themselves."""
    if len(passages) > limits.RESUME_TEXTS:
        raise UnreadableError(f"has more than {limits.RESUME_TEXTS:,} texts", "A résumé is much shorter.")
    if sum(min(len(one.raw), limits.RESUME_LETTERS) for one in passages) > limits.RESUME_WORDS:
        raise UnreadableError(f"says more than {limits.RESUME_WORDS:,} letters", "A résumé is much shorter.")


def _year(passage: Passage, as_of: str) -> int | None:
    """The last year of the passage, as far as it is over."""
    if passage.when is None:
        return None
    start, end = passage.when
    first, last, now = moment(start), moment(end), int(as_of[:4])
    if first is None or (first is not OPEN and first.year > now):
        return None
    if last is None:
        return None
    return min(last.year, now)


def _strongest(found: Iterable[Evidence]) -> list[Evidence]:
    once: dict[tuple[str, str], Evidence] = {}
    for one in found:
        once.setdefault((one.quote, one.where), one)
    ordered = sorted(once.values(), key=lambda one: (_STRENGTH[one.kind], -(one.year or 0)))
    return ordered[:_KEPT]


def _masks(parts: Parts) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """What names the person or an employer: everywhere, and in sentences alone."""
    employers = {name.strip() for name in parts.employers[:_EMPLOYERS] if 0 < len(name.strip()) <= _LONGEST}
    people = [name.strip()[:_LONGEST] for name in parts.person]
    whole = {name for name in (*people, *employers) if " " in name}
    single = {name for name in employers if " " not in name}
    own = {part for name in people for part in name.split() if len(part) >= _NAME}
    return _pattern(whole), _pattern(own, single)


def _pattern(names: Iterable[str], behind: Sequence[str] | set[str] = ()) -> re.Pattern[str] | None:
    words = [rf"(?<!\w){re.escape(name)}(?!\w)" for name in sorted(names, key=lambda one: (-len(one), one))]
    words += [rf"\b{_AT}{re.escape(name)}(?!\w)" for name in sorted(behind)]
    return re.compile("|".join(words)) if words else None


def _masked(text: str, masks: tuple[re.Pattern[str] | None, re.Pattern[str] | None], listed: bool) -> str:
    """The text with blanks in place of names and of the consent to its being kept, letter by letter as long."""
    if "onsen" in text or "utorizzo" in text or "zgod" in text or "onsint" in text:
        text = re.sub(_CONSENT, lambda match: " " * len(match.group()), text)
    for mask in masks[: 1 if listed else 2]:
        if mask:
            text = mask.sub(lambda match: " " * len(match.group()), text)
    return text
