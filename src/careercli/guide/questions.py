"""A question in plain words where a command should stand: `how much does a data engineer earn in seattle`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import NotFoundError, on_one_line
from careercli.guide.line import written
from careercli.guide.words import answer_to, is_asked

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog

_LONGEST, _MOST = 6, 40
_OCCUPATION = 0.9  # a title of ours is surer
_AS_WRITTEN = 0.98  # sure of every word: "growth analyst" asks of no growth
_NAMED = 8  # technologies that a line names
SMALL = frozenset(
    """a about an and any are as at be by can could do does for good how i if in is it know like me much my of on or
    should that the their them they this to use vs want was what when where which who why will with work would
    you""".split()
)
# → a word that is answered
_TOPICS = {
    **dict.fromkeys("earn earns earned paid pays paying make makes cost costs worth".split(), "pay"),
    **dict.fromkeys("dying dead replace replaced replaces automate automated grow growing hiring".split(), "growth"),
    **dict.fromkeys("become becoming".split(), "gap"),
    **dict.fromkeys("question questions".split(), "interview"),
    **dict.fromkeys("difference differences different better".split(), "diff"),
}

_LISTED = frozenset(["", "jobs", "job", "careers", "titles", "list"])  # of which roles: of those that use a skill


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
        topic = "uses" if self.topic in _LISTED else self.topic
        return answer_to(topic, self.skills, []) if self.skills else ""


def read_question(words: Sequence[str], catalog: Catalog, sure: Callable[[str], float]) -> Question:
    """What the words ask; `sure`: how sure it is that a text is a title."""
    left = [word.strip("?!.,;:") for one in words for word in one.split()][:_MOST]
    titles: list[str] = []
    others: list[str] = []
    while left:
        sizes = range(min(len(left), _LONGEST), 0, -1)
        size = next((size for size in sizes if left[0].lower() not in SMALL and _is_title(left[:size], sure)), 0)
        if size:
            titles.append(" ".join(left[:size]))
        elif left[0].lower() not in SMALL and left[0]:
            others.append(left[0])
        left = left[size or 1 :]
    topics = [_TOPICS.get(word.lower(), word.lower()) for word in others]
    topic = next((topic for topic in topics if is_asked(topic)), "")
    rest = [word for word, meant in zip(others, topics, strict=True) if not is_asked(meant)]
    skills = [word for word in rest if word.lower() in catalog.vocabulary.skills]
    return Question(list(dict.fromkeys(titles)), topic, skills, _place(rest, catalog) if titles else [])


def told_by(words: Sequence[str]) -> list[str]:
    """The words that a question is about: without the small ones before and after them."""
    large = [place for place, word in enumerate(words) if word.strip("?!.,;:").lower() not in SMALL]
    return [word.rstrip("?!.,;:") for word in words[large[0] : large[-1] + 1]] if large else []


def _is_title(words: Sequence[str], sure: Callable[[str], float]) -> bool:
    """Whether the words are a title, also in the plural: "data analysts"; none with what is asked of one among them."""
    found = sure(" ".join(words))
    small = [word.lower() for word in words]
    asked = small[-1:] if found >= _AS_WRITTEN else small
    return bool(found) and small[-1] not in SMALL and not any(is_asked(_TOPICS.get(word, word)) for word in asked)


def _place(words: Sequence[str], catalog: Catalog) -> list[str]:
    """The option that names the place in these words, if they are one."""
    areas, text = catalog.market.areas, " ".join(words)
    if not text:
        return []
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
        return []
    return ["--country", text]


def sureness_of(catalog: Catalog) -> Callable[[str], float]:
    """How sure it is that a text is the title of a role, or else of one occupation; 0 for neither."""
    return lambda title: catalog.sureness(title) or (_OCCUPATION if catalog.occupations.codes_of(title).code else 0.0)


def occupation_in(words: Sequence[str], catalog: Catalog) -> str:
    """The words together, if they name an occupation; empty otherwise."""
    title = " ".join(words)
    return title if words and catalog.occupations.named(title).code else ""


def no_match(title: str, catalog: Catalog) -> NotFoundError:
    """What to say to who would match an occupation: skills are matched, such as those technologies that it uses."""
    known = catalog.occupations.get(catalog.occupations.named(title).code or "")
    names = [one.id for one in known.technologies if one.id][:_NAMED]
    told = f'"{on_one_line(title)}" names an occupation, and roles are matched to skills.'
    if not names:
        return NotFoundError(told, hint="`careercli match --skills ...` takes what you know, parted by commas.")
    line = written("match", [], ["--skills", ",".join(dict.fromkeys(names))])
    return NotFoundError(told, hint=f"Try: {line}\n{known.title} use these technologies; add what else you know.")
