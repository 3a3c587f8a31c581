"""A job title as people write it → role and level. A title is matched whole or refused; nothing is guessed.

The whole phrase is tried first ("Lead Machine Learning Engineer" is a role of its own), then the phrase without its
words of seniority ("Senior Data Scientist" is Data Scientist at level senior). A misspelling is only ever a candidate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from careercli.model.level import Level

_WORDS = {
    "ml": "machine learning",
    "ds": "data science",
    "dl": "deep learning",
    "bi": "business intelligence",
    "artificial intelligence": "ai",
    "eng": "engineer",
    "engr": "engineer",
    "sci": "scientist",
    "mgr": "manager",
    "dir": "director",
    "dev": "developer",
    "sr": "senior",
    "snr": "senior",
    "jr": "junior",
    "jnr": "junior",
    "ml ops": "mlops",
    "machine learning operations": "mlops",
}
_LEVELS: dict[str, Level] = {
    "intern": "intern",
    "internship": "intern",
    "trainee": "intern",
    "entry level": "entry",
    "entry": "entry",
    "junior": "entry",
    "graduate": "entry",
    "mid level": "mid",
    "mid": "mid",
    "intermediate": "mid",
    "senior": "senior",
    "lead": "lead",
    "staff": "staff",
    "principal": "principal",
    "executive": "executive",
}
_WORD = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in sorted(_WORDS, key=len, reverse=True)))
_LEVEL = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in sorted(_LEVELS, key=len, reverse=True)))


class Reading(NamedTuple):
    """What a title was read as. Exactly one id: the role. Several: it could be any of them. None: unknown."""

    ids: list[str]
    level: Level | None
    literal: bool


def normalize(title: str) -> str:
    """Small letters, no punctuation, abbreviations written out: "Sr. ML Eng." → "senior machine learning engineer"."""
    plain = title if title.isascii() else _ascii(title)
    words = " ".join(re.findall(r"[a-z0-9+#&]+", plain.lower()))
    return _WORD.sub(lambda match: _WORDS[match.group()], words)


def _ascii(title: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()


def read_title(title: str, names: Mapping[str, list[str]], titles: Mapping[str, str]) -> Reading:
    """The role and level that a title stands for. `names`: normalized name → ids, `titles`: id → title as written."""
    slug = title.strip().lower()
    if slug in titles:
        return Reading([slug], None, True)
    phrase = normalize(title)
    if phrase in names:
        ids = names[phrase]
        return Reading(ids, None, len(ids) == 1 and title.strip().lower() == titles[ids[0]].lower())
    found = _LEVEL.findall(phrase)
    rest = " ".join(_LEVEL.sub(" ", phrase).split())
    if len(set(found)) == 1 and rest in names:
        return Reading(names[rest], _LEVELS[found[0]], False)
    return Reading([], None, False)


def candidates(title: str, names: Mapping[str, Iterable[str]], limit: int = 5) -> list[str]:
    """The ids of roles whose names look like the title, best first; nothing if none comes near."""
    from rapidfuzz import fuzz, process

    phrase = normalize(title)
    if not phrase:
        return []
    found = process.extract(phrase, list(names), scorer=fuzz.token_set_ratio, score_cutoff=70, limit=None)
    # a name that has all words of the title is near, one that differs in a letter or two is nearer
    found.sort(key=lambda match: -max(fuzz.token_sort_ratio(phrase, match[0]), 0.9 * match[1]))
    return list(dict.fromkeys(role for name, *_ in found for role in names[name]))[:limit]
