"""A query taken apart: the longest names first, what of them is not wanted, and the words that are nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from careercli.advice.searching.asides import (
    AFFIRMING,
    CARRYING,
    EITHER,
    LEADING,
    NEEDED,
    NEGATORS,
    SCHOOLED,
    SCHOOLING,
    SEEKING,
    SKILLS,
    STUDYING,
)
from careercli.advice.searching.everyday import FILLER
from careercli.advice.searching.parts import Lexicon, Part
from careercli.model.skill import words_of

_LONGEST = 6  # words of a name
_SMALL = FILLER | NEGATORS | CARRYING


def understood(query: str, lexicon: Lexicon) -> tuple[list[Part], list[str]]:
    """The parts of the query, the longest names first; and the words that are nothing."""
    words = words_of(query)
    named = lexicon.recognized(words)
    parts: list[Part] = []
    unknown: list[str] = []
    unwanted = False
    need: str | None = None
    before: list[str] = []
    number = len(words)
    while words:
        size, skills = _next(words, named.get(number - len(words)), lexicon, query)
        span, words = words[:size], words[size:]
        if size == 1 and span[0] in NEEDED:
            behind = words[1:] if words[:1] and words[0] in SKILLS else words
            next_one = bool(behind) and number - len(behind) in named and "as" not in before[-2:]
            if next_one or (parts and parts[-1].skills and FILLER.issuperset({*before} - {*words_of(parts[-1].text)})):
                need, words = NEEDED[span[0]], behind
                if not next_one:
                    parts[-1], need = _needed(parts[-1], need), None
                continue
        if size == 1 and (span[0] in NEGATORS or span[0] in FILLER or _beside_study(span[0], words, unwanted)):
            ended = span[0] in AFFIRMING and bool(before) and before[-1] in CARRYING
            unwanted = span[0] in NEGATORS or (unwanted and not ended)
            before += span
            continue
        part = _part(span, skills, lexicon, before, words, unwanted=unwanted)
        part, need = _needed(part, need), None
        if part.is_known:
            either = bool(parts and before and before[-1] in EITHER) and not (unwanted or parts[-1].unwanted)
            parts.append(replace(part, either=True) if either else part)
        else:
            unknown += span
        unwanted = unwanted and bool(words) and words[0] in CARRYING
        before = span if part.degree or not lexicon.exact(span) else []
    return parts, unknown


def _needed(part: Part, need: str | None) -> Part:
    """The same as a skill that a role must need so much, and as nothing else."""
    if need is None:
        return part
    return replace(part, need=need, forms=[frozenset()], industries=(), fields=(), activities=())


def _next(
    words: Sequence[str], named: tuple[int, list[str]] | None, lexicon: Lexicon, query: str
) -> tuple[int, list[str] | None]:
    """How many of the words belong together, and the skills that they name; a longer name holds that of a skill.

    "no SQL" is the want of SQL, and "no-SQL" a name.
    """
    sizes = range(min(len(words), _LONGEST), 1, -1)
    wanting = words[0] in NEGATORS and "-".join(words[:2]) not in query.lower()
    size = next(
        (size for size in sizes if lexicon.exact(words[:size]) and not (wanting and lexicon.is_skill(words[1:size]))), 1
    )
    if named is None or size > named[0]:
        return size, None
    return named


def _beside_study(word: str, behind: Sequence[str], unwanted: bool) -> bool:
    """Whether the word says of another that it was studied, and nothing itself."""
    return word in STUDYING or (word in SCHOOLING and not unwanted and bool(behind) and behind[0] in LEADING)


def _part(
    span: Sequence[str],
    skills: Collection[str] | None,
    lexicon: Lexicon,
    before: Sequence[str],
    behind: list[str],
    *,
    unwanted: bool,
) -> Part:
    """What the span means between the words that stand before and behind it; takes from these what belongs to it."""
    if unwanted and span[0] in SCHOOLED:
        return lexicon.part(["no", "degree"])
    led = bool(before) and (before[-1] in STUDYING or before[-1] in LEADING)
    schooled = led and any(word in SCHOOLING or word in STUDYING or lexicon.is_degree(word) for word in before)
    if schooled or (behind and behind[0] in SCHOOLING):
        studied = lexicon.studied(span)
        if studied:
            if behind and behind[0] in SCHOOLING:
                del behind[0]
            return replace(studied, unwanted=unwanted)
    alone = all(word in _SMALL or lexicon.exact([word]) for word in (*before[-1:], *behind[:1]))
    if not SEEKING.isdisjoint(before) and not lexicon.exact(span) and (studied := lexicon.studied(span)):
        return replace(studied, unwanted=unwanted)
    work = lexicon.track(span) if alone or len(span) > 1 else None
    part = work or lexicon.part(span, skills)
    part = part if part.is_known else lexicon.part(span, skills, begun=True)
    part = part if part.is_known else lexicon.studied(span) or part
    return replace(part, unwanted=unwanted) if unwanted else part
