"""The words of names and queries, by which what somebody types is compared with what there is."""

from __future__ import annotations

import re
from collections.abc import Callable

_WORD = re.compile(r"[^\W_][\w+#]*(?:[.'\u2019&/][\w+#]+)*|\.[\w+#]+")


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents; marks that belong to names stay: c++, .net, ci/cd."""
    if not text.isascii():
        from unicodedata import combining, normalize

        text = "".join(one for one in normalize("NFKD", text) if not combining(one)).replace("\u2019", "'")
    return _WORD.findall(text.lower())


def name_words(name: str, normalize: Callable[[str], str]) -> frozenset[str]:
    """The words that a title or alias is found by; `normalize` writes out abbreviations.

    Letters are words only where they stand alone: an R&D engineer has nothing to do with R.
    """
    words = normalize(name).split()
    alone = words_of(name) if any(len(word) == 1 for word in words) else words
    return frozenset(word for word in words if len(word) > 1 or word in alone)
