"""The words of a job title: folded to small ASCII letters, abbreviations written out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from careercli.library.titles.words import ABBREVIATIONS, FEMININE, HEADS, OTHER_FEMININE, SMALL
from careercli.model import limits

if TYPE_CHECKING:
    from typing import Protocol

    class ByName(Protocol):
        """Normalized title or alias → role ids."""

        def __contains__(self, name: str, /) -> bool: ...
        def __getitem__(self, name: str, /) -> list[str]: ...
        def get(self, name: str, /) -> list[str] | None: ...

    class ByWords(Protocol):
        """Words in alphabetical order → the one name that is made of them."""

        def get(self, words: tuple[str, ...], /) -> str | None: ...


_JUNK = re.compile(r'[<>{}=\\]|://|\w"\w')  # markup, code, formulas: whatever they hold, they are no title
_TOKEN = re.compile(r"[a-z0-9+#.]*[a-z0-9+#]")
# of few titles, and so compiled when they are needed
_SCRIPTS = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_INITIALS = r"\b([a-z])\.(?=[a-z]\b)"
_GLUED = r"\b([a-z]{2,5})\.(?=[a-z]{2})"
_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*")
# "do spraw", for, behind a Polish trade: no data science
_POLISH = r"\bd(?:s\.|o spraw)\s|(?<=ista )ds\s|(?<=istka )ds\s|(?<=[tn][iy]k )ds\s|(?<=czka )ds\s|(?<=dyrektor )ds\s"
# letters that are no other letter with an accent
_LETTERS = {
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-"),
    **dict.fromkeys(map(ord, "\u2022\u00b7\u2219\u30fb\uff5c\u2016"), "\u00b7"),
    ord("\u00df"): "ss",
    ord("\u2019"): "'",
    ord("\u0142"): "l",
    ord("\u0141"): "L",
    ord("\u0131"): "i",
    ord("\u00f8"): "o",
    ord("\u00d8"): "O",
    ord("\u0111"): "d",
    ord("\u00e6"): "ae",
    ord("\u0153"): "oe",
}
# abbreviations of several words, by the first of them, longest first
_PHRASES: dict[str, list[tuple[tuple[str, ...], list[str]]]] = {}
for _short, _long in ABBREVIATIONS.items():
    if " " in _short:
        _words = tuple(_short.split())
        _PHRASES.setdefault(_words[0], []).append((_words, _long.split()))
for _found in _PHRASES.values():
    _found.sort(key=lambda pair: -len(pair[0]))
_FEMININE = {word + ending: word for ending, words in FEMININE.items() for word in words.split()} | OTHER_FEMININE


def normalize(title: str) -> str:
    """Small letters, no punctuation, abbreviations written out: "Sr. ML Eng." → "senior machine learning engineer"."""
    return " ".join(words_of(folded(title)))


def as_in_script(title: str) -> str:
    """The letters of a title in Chinese, Japanese or Korean, wide and narrow ones alike; nothing for one in others."""
    import unicodedata

    text = unicodedata.normalize("NFKC", title).lower()
    return "".join(filter(str.isalnum, text)) if re.search(_SCRIPTS, text) else ""


def may_be_read(title: str) -> bool:
    return len(title) <= limits.TITLE and not _JUNK.search(title)


def folded(title: str) -> str:
    """Small ASCII letters; Unicode dashes and spaces as plain ones, accents gone; a middle dot is kept."""
    if not title.isascii():
        import unicodedata

        title = unicodedata.normalize("NFKD", title.translate(_LETTERS))
        title = title.encode("latin-1", "ignore").decode("latin-1")
        title = "".join(letter for letter in title if letter.isascii() or letter == "\u00b7")
    return title.lower()


def words_of(text: str) -> list[str]:
    """The words of a folded text, abbreviations written out."""
    if "ds" in text or "do spraw" in text:
        text = re.sub(_POLISH, " ", text)
    if "&" in text:
        text = text.replace("&", " and ")
    if "." in text:
        text = re.sub(_GLUED, _apart, re.sub(_INITIALS, r"\1", text))  # A.I. is AI, Sr.Data is Sr. Data
    words = _TOKEN.findall(text)
    if _PHRASES.keys().isdisjoint(words) and "." not in text:
        return [out for word in words for out in written(word)]
    found: list[str] = []
    at = 0
    while at < len(words):
        word = words[at].strip(".") if "." in words[at] else words[at]
        if word in _PHRASES:
            for phrase, long in _PHRASES[word]:
                if tuple(words[at : at + len(phrase)]) == phrase:
                    found += long
                    at += len(phrase)
                    break
            else:
                found += written(word)
                at += 1
            continue
        found += written(word)
        at += 1
    return found


def once(title: str, names: ByName) -> str:
    """The title without brackets that repeat what stands before: "BI Analyst (Business Intelligence Analyst)"."""
    at = 0
    while bracket := _BRACKETS.search(title, at):
        at = bracket.end()
        before, inside = normalize(title[: bracket.start()]).split(), normalize(bracket[1]).split()
        if bracket.end() < len(title):
            said = before[-len(inside) :] == inside or _initials(before, len(bracket[1])) == bracket[1].lower()
        else:
            said = _says_again(before, inside, names)
        if said and inside:
            title, at = f"{title[: bracket.start()]} {title[bracket.end() :]}".rstrip(), bracket.start()
    return title


def _initials(words: list[str], count: int) -> str:
    return "".join(word[0] for word in words[-count:])


def _says_again(before: list[str], inside: list[str], names: ByName) -> bool:
    """Whether the last brackets hold the same head as the words before them, and otherwise nothing new."""
    if not inside or before[-1:] != inside[-1:] or inside[-1] not in HEADS:
        return False
    whole, again = " ".join(before), " ".join(inside)
    if again in names and names[again] != names.get(whole):
        return False
    words, initials = set(before), _initials(before, len(before))
    return all(word in words or word in initials for word in inside)


def _apart(match: re.Match[str]) -> str:
    return f"{match[1]} " if match[1] in ABBREVIATIONS else match[0]


@lru_cache(maxsize=16384)
def written(word: str) -> tuple[str, ...]:
    """A word without its feminine or plural ending, or what it is short for."""
    word = _FEMININE.get(word, word)
    if word.endswith("s") and word[:-1] in HEADS:
        word = word[:-1]
    return tuple(ABBREVIATIONS[word].split()) if word in ABBREVIATIONS else (word,) if word else ()


def large(phrase: str) -> list[str]:
    """The words of a phrase without the small ones."""
    return [word for word in phrase.split() if word not in SMALL]
