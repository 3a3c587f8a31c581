"""What a question wants sorted: "which role pays best in Texas?", "the five fastest growing without a degree"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.searching.everyday import FILLER
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.advice.ranking import Sorting

_BEST = r"(?:best|most|highest|high|top|better|well|more|good)"
_LEAST = r"(?:least|worst|lowest|low|badly|less)"
_PAY = (
    r"(?:(?:median |average |mean |typical |base |starting )?"
    r"(?:pay|pays|paid|paying|earn|earns|earning|earnings|salary|salaries|income|money|wage|wages))"
)
_GROW = r"(?:grow|grows|growing)"
_FAST, _SLOW = r"(?:fastest|fast|most|quickest|quickly)", r"(?:slowest|slow|least)"
_GROWTH = r"(?:job )?(?:growth|demand|outlook|prospects|future)"
_JOBS = r"(?:jobs?|roles?|careers?|positions?)"
_HIT = r"(?:at risk|affected|replaced|threatened|assisted|endangered|automated|exposed|vulnerable)"
_AI = r"(?:by|to|from|of) (?:ai|artificial intelligence|automation|robots)"
_BY = r"(?:(?:sort|sorted|rank|ranked|order|ordered|listed) )?by (?:the )?(?:highest |best )?"
# what is asked → how a list answers it: what sorts, and whether the order is turned around; the first that fits
_ASKED: tuple[tuple[str, Sorting, bool], ...] = (
    (rf"(?:{_BY}{_PAY})", "pay", False),
    (rf"(?:{_BY}(?:growth|demand))", "growth", False),
    (rf"(?:{_BY}(?:job )?openings)", "openings", False),
    (rf"(?:{_BY}(?:ai (?:exposure|effect|risk)|exposure to ai)|(?:sorted|ranked|ordered) by ai)", "ai", False),
    (rf"(?:{_PAY}[- ](?:is |are )?(?:the )?{_LEAST}(?: money)?|{_LEAST}[- ](?:the )?{_PAY})", "pay", True),
    (
        rf"(?:{_PAY}[- ](?:is |are )?(?:the |you |me )?{_BEST}(?: money)?|{_BEST}[- ](?:the )?{_PAY}"
        r"|richest|(?:most )?lucrative)",
        "pay",
        False,
    ),
    (
        rf"(?:{_GROW}[- ](?:the )?{_SLOW}|{_SLOW}[- ]{_GROW}|{_LEAST}[- ]{_GROWTH}|shrink(?:s|ing)?(?: most)?|dying)",
        "growth",
        True,
    ),
    (
        rf"(?:{_GROW}[- ](?:the )?{_FAST}|{_FAST}[- ]{_GROW}|{_GROW}|{_BEST}[- ]{_GROWTH}|brightest {_GROWTH}"
        r"|(?:most )?in demand|most wanted|future[- ]proof)",
        "growth",
        False,
    ),
    (r"(?:(?:fewest|least) (?:job )?(?:openings|vacancies))", "openings", True),
    (r"(?:most (?:job |new )?(?:openings|vacancies))", "openings", False),
    (
        rf"(?:(?:safe|safest|safer) from (?:ai|artificial intelligence|automation|robots)|ai[- ](?:proof|safe)"
        rf"|(?:least|less|not|never) (?:likely to )?(?:be )?{_HIT} {_AI}"
        r"|(?:lowest|least|low) ai exposure|survives? ai"
        r"|ai (?:cannot|can't|can not|won't|will not|does not|doesn't) (?:replace|automate|touch))",
        "ai",
        False,
    ),
    (
        rf"(?:(?:most )?{_HIT} (?:most )?{_AI}|(?:highest|most|high) ai exposure"
        r"|(?:(?:can|will|may|could) )?ai (?:(?:can|will|may|could) )?(?:replaces?|automates?|threatens?))",
        "ai",
        True,
    ),
    (rf"(?:best|top)(?= (?:[\w-]+ ){{0,3}}{_JOBS}(?!\w))", "pay", False),
)
# what is asked where nothing else is, and the word is no part of a name: "growth in finance", but "growth analyst"
_BARE: tuple[tuple[str, Sorting], ...] = (
    ("growth", "growth"),
    ("openings|vacancies", "openings"),
    ("pay|salary|salaries|wages|earnings", "pay"),
)
_PLACE = re.compile(r".*\bin (?:the )?([^?!]+)", re.IGNORECASE)
_NUMBERS = {word: number for number, word in enumerate("two three four five six seven eight nine ten".split(), 2)}
_COUNT = rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})"
_TOP = re.compile(
    rf"(?<!\w)(?:the )?(?:(?:top|first) {_COUNT}(?!\w)|{_COUNT} (?=(?:{_BEST}|{_LEAST}|{_FAST})\W))", re.IGNORECASE
)
_AMOUNT = re.compile(
    r"(?<!\w)(?:(?:more than|over|above|at least|under|below|less than|up to|around|about|between)\s+)?"
    r"(?:[$€£]\s?\d[\d,.]*\s?k?|\d[\d,.]*k|\d{2,3},?000)(?:\s(?:dollars|euros|usd|eur))?(?: (?:a|per) year)?(?!\w)",
    re.IGNORECASE,
)


@record
class Wish:
    """`rest`: the question without what sorts; `top`: how many are asked for; `amount`: one that pay is to reach."""

    sort: Sorting
    reverse: bool
    rest: str
    top: int | None = None
    amount: str = ""

    def places(self) -> Iterator[str]:
        """What may be the name of a place: the words after the last "in", the most of them first."""
        found = _PLACE.search(self.rest)
        words = found[1].split() if found else []
        return (" ".join(words[:number]).strip(" .,") for number in range(len(words), 0, -1))

    def without(self, place: str) -> Wish:
        """The same with the place taken out."""
        at = self.rest.lower().rfind(place.lower())
        before = re.sub(r"\bin (?:the )?$", "", self.rest[:at])
        return self.asking(f"{before}{self.rest[at + len(place) :]}")

    def asking(self, rest: str) -> Wish:
        """The same with another rest."""
        return Wish(self.sort, self.reverse, rest, self.top, self.amount)


def wish_of(query: str) -> Wish | None:
    """What the question wants sorted; None for one that a search answers."""
    text = " ".join(query.split())
    amount = _AMOUNT.search(text)
    bare = f"{text[: amount.start()]} {text[amount.end() :]}" if amount else text
    counted = _TOP.search(bare)
    if counted:  # "top 5 paying" asks for the best paid
        bare = f"{bare[: counted.start()]} {'top ' * bool(counted[1])}{bare[counted.end() :]}"
    bare = " ".join(bare.split())
    found = _sorted(bare, pays=bool(amount))
    if found is None and counted and "top" in counted[0].lower():  # "top 5 in healthcare"
        found = ("pay", False, bare)
    if found is None:
        return None
    sort, reverse, rest = found
    if counted and counted[1]:
        rest = re.sub(r"\btop\b ?", "", rest, count=1)
    number = next(filter(None, counted.groups())).lower() if counted else ""
    top = _NUMBERS.get(number) or (int(number) if number else None)
    return Wish(sort, reverse, rest, top or None, amount[0].strip() if amount else "")


def _sorted(text: str, *, pays: bool) -> tuple[Sorting, bool, str] | None:
    """What sorts, whether it is turned around, and what is left of the question."""
    for pattern, sort, reverse in _ASKED:
        found = re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE)
        if found:
            return sort, reverse, f"{text[: found.start()]} {text[found.end() :]}".strip()
    for pattern, sort in _BARE:
        found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE)
        if found and _is_over(text[found.end() :]):
            return sort, False, f"{text[: found.start()]} {text[found.end() :]}".strip()
    asks = re.search(rf"(?<!\w){_PAY}(?!\w)", text, re.IGNORECASE) if pays else None
    return ("pay", False, f"{text[: asks.start()]} {text[asks.end() :]}".strip()) if asks else None


def _is_over(rest: str) -> bool:
    """Whether what follows a word is no name that it may be part of."""
    following = rest.strip(" -?!.,").lower().split()
    return not following or following[0] in FILLER
