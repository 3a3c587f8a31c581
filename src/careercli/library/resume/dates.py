"""Dates as people write them in a dozen languages, and how long several posts lasted together.

A month that has begun counts. A year without a month is taken at its middle, so that two posts that meet in a year are
credited with neither too much nor too little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from careercli.model.record import record

_MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "january jan januar janv janvier enero ene janeiro gennaio gen januari styczen stycznia sty ocak "
            "\u044f\u043d\u0432\u0430\u0440\u044f \u044f\u043d\u0432\u0430\u0440\u044c",
            "february feb februar fevrier fev febrero fevereiro febbraio februari luty lutego lut subat "
            "\u0444\u0435\u0432\u0440\u0430\u043b\u044f \u0444\u0435\u0432\u0440\u0430\u043b\u044c",
            "march mar marz maerz mars marzo marco maart mrt marzec marca mart \u043c\u0430\u0440\u0442\u0430 "
            "\u043c\u0430\u0440\u0442",
            "april apr avril avr abril abr aprile kwiecien kwietnia kwi nisan \u0430\u043f\u0440\u0435\u043b\u044f "
            "\u0430\u043f\u0440\u0435\u043b\u044c",
            "may mai mayo maio maggio mag mei maj maja mayis \u043c\u0430\u044f \u043c\u0430\u0439",
            "june jun juni juin junio junho giugno giu czerwiec czerwca cze haziran \u0438\u044e\u043d\u044f "
            "\u0438\u044e\u043d\u044c",
            "july jul juli juillet juil julio julho luglio lug lipiec lipca lip temmuz \u0438\u044e\u043b\u044f "
            "\u0438\u044e\u043b\u044c",
            "august aug aout agosto ago ago augustus sierpien sierpnia sie agustos "
            "\u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0430\u0432\u0433\u0443\u0441\u0442",
            "september sep sept septembre septiembre setembro set settembre wrzesien wrzesnia wrz eylul "
            "\u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044c",
            "october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz ekim "
            "\u043e\u043a\u0442\u044f\u0431\u0440\u044f \u043e\u043a\u0442\u044f\u0431\u0440\u044c",
            "november nov novembre noviembre novembro listopad listopada lis kasim "
            "\u043d\u043e\u044f\u0431\u0440\u044f \u043d\u043e\u044f\u0431\u0440\u044c",
            "december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru aralik "
            "\u0434\u0435\u043a\u0430\u0431\u0440\u044f \u0434\u0435\u043a\u0430\u0431\u0440\u044c",
        ),
        1,
    )
    for word in words.split()
}
_OPEN = frozenset(
    "present now current currently today ongoing onwards heute aktuell laufend gegenwart jetzt present aujourdhui "
    "actuel actuellement encours actualidad actual actualmente presente hoy alafecha atual atualmente hoje "
    "presentemomento oggi adoggi attuale incorso heden nu nuvarande idag obecnie teraz nadal halen devamediyor "
    "\u043d\u0430\u0441\u0442\u043e\u044f\u0449\u0435\u0435\u0432\u0440\u0435\u043c\u044f "
    "\u043f\u043e\u043d\u0430\u0441\u0442\u043e\u044f\u0449\u0435\u0435\u0432\u0440\u0435\u043c\u044f 至今 現在 现在 "
    "현재 bisheute date todate acejour cejour adatum dato tilldate tillnow untilnow laactualidad lafecha omomento "
    "ateomomento atehoje adoggi chwiliobecnej dochwiliobecnej dzis dodzis".split()
)
_SEASONS = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 1, "q1": 2, "q2": 5, "q3": 8, "q4": 11}
_ACCENTS = str.maketrans(
    "àáâãäçèéêëíîïóôöúûüńśźżłąę\u0131şğ",
    "aaaaaceeeeiiiooouuunszzlaeisg",
)
_YEAR_FIRST = (
    r"((?:19|20)\d\d)(?:\s*[-/.年년]\s*(\d{1,2}))?(?:\s*[-/.月월]\s*\d{1,2})?(?:[日일月월年년])?(?:t[\d:.]+z?.*)?"
)
_YEAR_LAST = r"(?:(\d{1,2})\s*[-/.]\s*)?(\d{1,2})\s*[-/.]\s*((?:19|20)\d\d)"
_SHORT_YEAR = r"(?:(\d{1,2})/|')(\d\d)"
_RANGE = (
    r"\s+(?:-+|to|until|till|bis|a|ad|ao|au|al|à|até|hasta|tot|t/m|do|\u0434\u043e|\u043f\u043e)\s+"
    r"|\s*至(?!今)\s*|\s*[\u2013\u2014\u2192~\u301c\uff5e\u2212]+\s*|\s+-\s*|\s*-\s+|(?<=\d)-(?=[^\W\d_])"
    r"|(?<=[12]\d\d\d)-(?=\d{1,2}[/.][12]\d\d\d)"
)
_YEARS = r"((?:19|20)\d\d)\s*-\s*((?:19|20)\d\d|\d\d)"
_MOST_MONTHS = 12
_WORDS = 5  # of a date
_BESIDE = frozenset(("de", "of", "del", "r", "g"))
_FROM = r"(?i)(?:from|von|du|de|del|van|dal|da|od)\s+"
_SINCE = r"(?i)(?:since|from|seit|ab|depuis|desde|dal|da|sinds|od|\u0441)\s+"
_ASIDE = r"\s*\([^()]*\)\s*$"  # how long that is
# a period inside a longer text
_DATE = (
    r"(?:(?:(?:\d{1,2}(?:st|nd|rd|th)?\.?\s)?[^\W\d_]{3,10}\.?[ ,/-]{0,2}(?:de\s)?|(?:\d{1,2}[./ -]){1,2})?"
    r"(?:'\d\d|(?:19|20)\d\d)(?:[-/.]\s?(?:0?[1-9]|1[0-2])(?!\d))?(?:\s?[年년](?:\s?\d{1,2}\s?[月월])?)?"
    r"|(?:0?[1-9]|1[0-2])/\d\d(?![\d/]))"
)
_ENDLESS = (
    "present|current(?:ly)?|now|today|ongoing|(?:to )?date|heute|dato|aktuell|laufend|présent|aujourd.hui|ce jour|"
    "actuel(?:lement)?|en cours|(?:la )?actualidad|la fecha|actual(?:mente)?|presente|hoy|(?:até )?o momento|"
    "atual(?:mente)?|(?:até )?hoje|oggi|in corso|attuale|heden|nu|obecnie|teraz|nadal|(?:do )?chwili obecnej|"
    "(?:do )?dziś|halen|devam ediyor|pågående|nuvarande|tot heden|"
    "至今|現在|现在|현재|\u043d\u0430\u0441\u0442\u043e\u044f\u0449\u0435\u0435 \u0432\u0440\u0435\u043c\u044f"
)
_ONWARDS = "since|seit|depuis|desde|dal|sinds|od"
_IN_TEXT = (
    rf"(?i)(?<![\w/])(?:(?:{_ONWARDS}|da|de|du|from)\s+)?(?:{_DATE})\s*"
    r"(?:-+|[\u2013\u2014~\u301c\uff5e\u2192至]|to|bis|until|à|a|ad|al|au|hasta|até|tot|t/m|do)\s*"
    rf"(?:(?:{_DATE})|(?:{_ENDLESS}))(?!\w)|(?<!\w)(?:{_ONWARDS})\s+(?:{_DATE})"
    r"|(?<![\w/])(?:19|20)\d\d\s?\u2013\s?\d\d(?![\d/.])"
)


@record
class Moment:
    """A month, or a year alone."""

    year: int
    month: int | None


OPEN = Moment(9999, None)  # has not ended


def moment(value: Any) -> Moment | None:
    """What a date says; OPEN for one that is still to come to an end; None for what is no date."""
    if isinstance(value, dict):
        small = {str(key).lower(): one for key, one in value.items()}
        value = "-".join(str(small[key]) for key in ("year", "month") if small.get(key))
    if value is None or isinstance(value, bool):
        return OPEN
    text = str(value).strip().lower().translate(_ACCENTS)
    letters = "".join(letter for letter in text if letter.isalpha())
    if not text or letters in _OPEN:
        return OPEN
    return _numbers(text) or _worded(text)


def _iso(text: str) -> list[str] | None:
    """The parts of 2019, 2019-05 and 2019-05-31, the commonest dates: found without an expression to be compiled."""
    parts = text.split("-")
    if text[:2] not in ("19", "20") or not text.isascii() or not "".join(parts).isdigit():
        return None
    return parts if [*map(len, parts)] == [4, 2, 2][: len(parts)] else None


def _numbers(text: str) -> Moment | None:
    if parts := _iso(text):
        return _checked(parts[0], parts[1] if len(parts) > 1 else None)
    if match := re.fullmatch(_YEAR_FIRST, text):
        return _checked(match[1], match[2])
    if match := re.fullmatch(_YEAR_LAST, text):
        first, second, year = match.groups()  # the month of 30.04.2019 and 04/30/2019 is the one that can be
        swapped = first is not None and int(second) > 12
        return _checked(year, first if swapped else second)
    if match := re.fullmatch(_SHORT_YEAR, text):
        return _checked(str(_century(match[2])), match[1])
    return None


def _worded(text: str) -> Moment | None:
    """May 2025, mayo de 2025, Sept. '24, 12 May 2025, summer 2019."""
    words = re.findall(r"[^\W\d_]+\d?|\d+", text)
    numbers = [word for word in words if word.isdigit()]
    named = [_MONTHS.get(word) or _SEASONS.get(word) for word in words if not word.isdigit() and word not in _BESIDE]
    year = _year_of(numbers, text)
    if year is None or not named or None in named or len(words) > _WORDS:
        return None
    return Moment(year, named[0])


def _year_of(numbers: list[str], text: str) -> int | None:
    """The number that is a year, in full or short: '24."""
    for number in numbers:
        if len(number) == 4 and number[:2] in ("19", "20"):
            return int(number)
    for number in numbers:
        if len(number) == 2 and (f"'{number}" in text or len(numbers) == 1):
            return _century(number)
    return None


def _century(short: str) -> int:
    return 2000 + int(short) if int(short) < 60 else 1900 + int(short)


def _checked(year: str, month: str | None) -> Moment | None:
    if month is None:
        return Moment(int(year), None)
    return Moment(int(year), int(month)) if 1 <= int(month) <= 12 else None


def span(value: Any) -> tuple[Any, Any] | None:
    """Start and end of a period in one text: "Jan 2020 - Present", "since 2019"; None where it is one date."""
    if isinstance(value, dict):
        small = {str(key).lower(): one for key, one in value.items()}
        known = small.keys() & {"start", "end", "from", "to", "startdate", "enddate"}
        if not known:
            return None
        start = small.get("start", small.get("from", small.get("startdate")))
        return start, small.get("end", small.get("to", small.get("enddate")))
    text = str(value).strip()
    text = re.sub(_ASIDE, "", text) if text.endswith(")") else text
    if (parts := _iso(text)) and all(int(month) <= _MOST_MONTHS for month in parts[1:2]):
        return None
    if since := re.match(_SINCE, text):
        rest = text[since.end() :]
        return span(rest) or (rest, None)
    if (match := re.fullmatch(_YEARS, text)) and int(match[2]) > _MOST_MONTHS:  # 2019-05 is a month
        return match[1], _full(match[1], match[2])
    parts = [part.strip() for part in re.split(_RANGE, text, flags=re.IGNORECASE) if part and part.strip()]
    if len(parts) == 2:
        return re.sub(_FROM, "", parts[0]), _full(parts[0], parts[1])
    ended = text.rstrip(" -\u2013\u2014")
    return (ended, None) if ended != text and moment(ended) else None


def period_in(text: str) -> str | None:
    """A period inside a longer text, without a word before it that is no month: "Data Engineer 2019 - 2021"."""
    pattern = re.compile(_IN_TEXT)
    first = match = pattern.search(text)
    while match:
        start, _ = span(match.group()) or (match.group(), None)
        if moment(start):
            return match.group()
        word = re.match(r"[^\W\d_]+\W*", match.group())
        match = pattern.search(text, match.start() + (word.end() if word else 1))
    return first.group() if first else None


def _full(first: str, last: str) -> str:
    """The second year of 2015-18 in full."""
    return first[:2] + last if len(last) == 2 and last.isdecimal() and first[:4].isdecimal() else last


def months(start: Moment, end: Moment) -> range:
    """The months of a post, as numbers; empty where it ends before it begins."""
    begin_month = start.month or (1 if end.month and end.year == start.year else 7)
    end_month = end.month or (12 if start.month and end.year == start.year else 6)
    if start.year == end.year and not start.month and not end.month:
        begin_month, end_month = 1, 6  # half a year, as likely as any
    return range(start.year * 12 + begin_month - 1, end.year * 12 + end_month)


def years(spans: Iterable[range]) -> float:
    """The length of all together, what overlaps counted once."""
    seen = {month for one in spans for month in one}
    return round(len(seen) / 12, 1)
