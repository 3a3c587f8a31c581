"""A question in plain words where a command should stand: `how much does a data engineer earn in seattle`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import NotFoundError
from careercli.guide.words import answer_to, is_asked

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog

_LONGEST, _MOST = 6, 40
AS_WRITTEN = 0.98  # sure of every word: "growth analyst" asks of no growth
SMALL = frozenset(
    """a about an and any are as at be between by can could do does for good help how i if in is it know like me more
    much my of on or should than that the their them they this to use vs want was what when where which who why will
    with work would you""".split()
)
# → a word that is answered
_TOPICS = {
    **dict.fromkeys("earn earns earned paid pays paying make makes cost costs worth".split(), "pay"),
    **dict.fromkeys("dying dead replace replaced replaces automate automated grow growing hiring".split(), "growth"),
    **dict.fromkeys("become becoming".split(), "gap"),
    **dict.fromkeys("hire hires employ employs".split(), "uses"),
    **dict.fromkeys("similar alternative alternatives related".split(), "next"),
    **dict.fromkeys("choose decide".split(), "match"),
    **dict.fromkeys("question questions".split(), "interview"),
    **dict.fromkeys("difference differences different better".split(), "diff"),
}
LISTED = frozenset(["", "jobs", "job", "careers", "titles", "list"])  # of which roles: of those that use a skill
# where pay is asked for: how places are ranked
_BY = {
    **dict.fromkeys(("country", "countries"), "country"),
    **dict.fromkeys(("state", "states"), "state"),
    **dict.fromkeys(("city", "cities", "metro", "where"), "area"),
}


class Question(NamedTuple):
    """What is found in it: titles of roles, the word that says what is asked, skills, and a place as options."""

    titles: list[str]
    topic: str
    skills: list[str]
    place: list[str]

    def answer(self, options: Sequence[str]) -> str:
        """The line that answers it; empty if there is too little in it."""
        known = [*self.place, *options]
        if self.titles:
            topic = self.topic or ("show" if len(self.titles) == 1 else "compare")
            return answer_to(topic, self.titles, known) or answer_to(topic, self.titles, list(options))
        topic = "uses" if self.topic in LISTED else self.topic
        return answer_to(topic, self.skills, []) if self.skills else ""


def read_question(words: Sequence[str], catalog: Catalog, sure: Callable[[str], float]) -> Question:
    """What the words ask; `sure`: how sure it is that a text is a title."""
    left = [word.strip("?!.,;:") for one in words for word in one.split()][:_MOST]
    titles: list[str] = []
    others: list[str] = []
    while left:
        end = next((place for place, word in enumerate(left) if word.lower() == "in"), len(left))  # before a place
        sizes = range(min(end, _LONGEST), 0, -1)
        size = next((size for size in sizes if left[0].lower() not in SMALL and _is_title(left[:size], sure)), 0)
        if size:
            titles.append(" ".join(left[:size]))
        elif left[0].lower() not in SMALL and left[0]:
            others.append(left[0])
        left = left[size or 1 :]
    topics = [_TOPICS.get(word.lower(), word.lower()) for word in others]
    known = [topic for topic in topics if is_asked(topic)]
    topic = next((topic for topic in known if topic not in LISTED), next(iter(known), ""))  # "job outlook"
    rest = [word for word, meant in zip(others, topics, strict=True) if not is_asked(meant)]
    skills = [word for word in rest if word.lower() in catalog.vocabulary.skills]
    if skills and not titles and {"i", "my"} & {word.lower() for one in words for word in one.split()}:
        topic = "match"
    place = _where(words, rest, catalog) if titles else []
    if topic == "pay" and titles and not place:
        by = next((_BY[word.lower()] for one in words for word in one.split() if word.lower() in _BY), "")
        place = ["--by", by] if by else []
    return Question(list(dict.fromkeys(titles)), topic, skills, place)


def begins_question(words: Sequence[str]) -> bool:
    """Whether the first word begins a question, and no title."""
    first = words[0].split()[0].lower() if words and words[0].split() else ""
    return first in SMALL or first in _TOPICS


def told_by(words: Sequence[str]) -> list[str]:
    """The words that a question is about: without the small ones before and after them."""
    large = [place for place, word in enumerate(words) if word.strip("?!.,;:").lower() not in SMALL]
    return [word.rstrip("?!.,;:") for word in words[large[0] : large[-1] + 1]] if large else []


def _is_title(words: Sequence[str], sure: Callable[[str], float]) -> bool:
    """Whether the words are a title, also in the plural: "data analysts"; none with what is asked of one among them."""
    found = sure(" ".join(words))
    small = [word.lower() for word in words]
    asked = small[-1:] if found >= AS_WRITTEN else small
    return bool(found) and small[-1] not in SMALL and not any(is_asked(_TOPICS.get(word, word)) for word in asked)


def _where(words: Sequence[str], rest: Sequence[str], catalog: Catalog) -> list[str]:
    """The option that names the place behind "in", whose words may ask for something else ("New York"), or another."""
    text = " ".join(words).strip(" ?!.")
    at = text.lower().rfind(" in ")
    return (_place(text[at + 4 :].split(), catalog) if at >= 0 else []) or _place(rest, catalog)


def _place(words: Sequence[str], catalog: Catalog) -> list[str]:
    """The option that names the place that these words end with, if they do."""
    areas = catalog.market.areas
    for start in range(len(words)):
        text = " ".join(words[start:])
        try:
            areas.area(text)
        except NotFoundError as error:
            country = next((one for one in error.candidates if one.startswith("--country ")), "")
            if country:
                return country.split(" ", 1)
        else:
            return ["--area", text]
        try:
            areas.country(text)
        except NotFoundError:
            continue
        return ["--country", text]
    return []
