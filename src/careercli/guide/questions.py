"""A question in plain words where a command should stand: `how much does a data engineer earn in seattle`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.guide.examples import TOLD
from careercli.guide.line import Line, node_of, written
from careercli.guide.words import answer_to, is_asked, is_of_roles

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog

ALL = "`careercli --help` lists every command."
_LONGEST, _MOST = 6, 40
_OCCUPATION = 0.9  # a title of ours is surer
AS_WRITTEN = 0.98  # sure of every word: "growth analyst" asks of no growth
_NAMED = 8  # technologies that a line names
SMALL = frozenset(
    """a about an and any are as at be between by can could do does for good
    help how i if in is it know like me more much my of on or
    should than that the their them they this to use vs want was what when where which who why will with work would
    you""".split()
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
    topic = next((topic for topic in known if topic not in _LISTED), next(iter(known), ""))  # "job outlook"
    rest = [word for word, meant in zip(others, topics, strict=True) if not is_asked(meant)]
    skills = [word for word in rest if word.lower() in catalog.vocabulary.skills]
    if skills and not titles and {"i", "my"} & {word.lower() for one in words for word in one.split()}:
        topic = "match"
    text = " ".join(words).strip(" ?!.")
    at = text.lower().rfind(" in ")
    behind = text[at + 4 :].split() if at >= 0 else []  # "New York", whose first word asks for something else
    place = [*_place(behind, catalog), *_place(rest, catalog)][:2] if titles else []
    if topic == "pay" and titles and not place:
        where = next((_BY[word.lower()] for one in words for word in one.split() if word.lower() in _BY), "")
        place = ["--by", where] if where else []
    return Question(list(dict.fromkeys(titles)), topic, skills, place)


_BY = {
    **dict.fromkeys(("country", "countries"), "country"),
    **dict.fromkeys(("state", "states"), "state"),
    **dict.fromkeys(("city", "cities", "metro", "where"), "area"),
}


def begins_question(words: Sequence[str]) -> bool:
    """Whether the first word begins a question, and no title."""
    first = words[0].split()[0].lower() if words and words[0].split() else ""
    return first in SMALL or first in _TOPICS


def answered(line: Line, question: Question, titles: Sequence[str], catalog: Catalog) -> UsageError | None:
    """What to say to words that are no title as a whole; `titles`: those behind the first."""
    word, *more = line.words or [""]
    if not (question.titles or question.skills) and (title := occupation_in(line.words, catalog)):
        return bare([title], line)
    put = question.answer(line.options) if more and (question.titles or question.skills) else ""
    put = put or answer_to(word.lower(), list(titles) or told_by(more), line.options, known=bool(titles))
    said = put.removeprefix("careercli ").split()[:1]
    of_roles = bool(said) and said[0] in TOLD and TOLD[said[0]].usage.lstrip("[").startswith("ROLE")
    # whose words are none of theirs
    others = any(one in put for one in more) and (of_roles or said in (["help"], ["search"]))
    if not (titles or question.titles) and (others or not put or (more and said in (["list"], ["search"]))):
        known = question.topic not in _LISTED and said not in (["search"], [])
        topic = answer_to(question.topic, [], []) if known and not is_of_roles(question.topic) else ""
        put = topic or line_of(
            line.words, catalog, ranked=False, otherwise="" if others and not question.skills else put
        )
    if subject := "" if question.titles else _role_asked(line.words):
        return _no_role(subject, line, catalog)
    told = None if question.titles or put not in ("", "careercli list") else _unpublished(line.words)
    if put := "" if told else put or question.answer(line.options):
        begun = any(title.split()[0] == word for title in question.titles)
        asks = begun or begins_question([word]) or node_of(word.lower()) is not None
        return missing(put) if asks else not_one(word, put)
    return told


def _unpublished(words: Sequence[str]) -> UsageError | None:
    """For a question of what nobody publishes of roles, such as remote work."""
    from careercli.advice.searching import hint_of, untold
    from careercli.advice.words import listing

    _, topics = untold(" ".join(words), lambda _: False)
    if not topics:
        return None
    return UsageError(f"Nothing is known of {listing([one.what for one in topics])}.", hint=hint_of(topics))


def _no_role(subject: str, line: Line, catalog: Catalog) -> UsageError:
    """For a question what a role is that we do not know: an occupation, or what is near it."""
    if title := occupation_in(subject.split(), catalog):
        return bare([title], line)
    put = line_of([subject], catalog, ranked=False)
    hint = "\n".join(filter(None, [f"Try: {put}" if put else "", "`careercli list` shows every role there is."]))
    return UsageError(f'No role is called "{on_one_line(subject)}".', candidates=catalog.near(subject)[:3], hint=hint)


def not_one(word: str, put: str) -> UsageError:
    """For a word that is no command, with the line that answers it."""
    return UsageError(f'careercli has no command "{on_one_line(word)}".', hint=f"Try: {put}\n{ALL}")


def missing(put: str) -> UsageError:
    return UsageError("The command is missing.", hint=f"Try: {put}\n{ALL}")


def bare(titles: Sequence[str], line: Line) -> UsageError:
    command = "show" if len(titles) == 1 else "compare"
    return UsageError("The command is missing.", hint=f"Try: {written(command, titles, line.options)}")


def line_of(words: Sequence[str], catalog: Catalog, *, ranked: bool, otherwise: str = "") -> str:
    """The line of a list that answers the question or, unless it is to be `ranked`, of a search that understands it
    word for word; `otherwise` where there is none."""
    from careercli.advice.ranking import Table
    from careercli.advice.searching import Lexicon, question_of, search, understood
    from careercli.library.terms import Finder
    from careercli.library.titles import normalize

    query = " ".join(words)
    finder = cache(lambda: Finder(catalog.vocabulary.skills, catalog.vocabulary.spelled))
    table = Table(catalog.facts, catalog.vocabulary, catalog.market.occupation, finder)
    try:
        question = question_of(query, table, normalize, catalog.market.areas)
        if question and question.line():
            return question.line()
        if ranked and not question:
            return ""
        if not any(understood(query, Lexicon(table, normalize))):
            return otherwise or "careercli list"  # "what are the roles?"
        found = search(question.wish.rest if question else query, table, date.min, normalize, whole=False)
    except (NotFoundError, UsageError):
        return otherwise
    return otherwise if found.not_understood else written("search", [query])


def _role_asked(words: Sequence[str]) -> str:
    """The words for one role in a question what it is: "what is a growth analyst", "what does a growth analyst do"."""
    found = _WHAT.fullmatch(" ".join(words))
    return found[1] if found else ""


_WHAT = re.compile(r"(?:what|who)(?:'s| is| are| does| do) an? (.+?)(?: do| does| mean)?[ ?!.]*", re.IGNORECASE)


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
