"""What is said to a question that was typed without a command: the line that answers it, or what is not known."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.guide.asking.reading import LISTED, Question, begins_question, told_by
from careercli.guide.examples import TOLD
from careercli.guide.line import Line, node_of, written
from careercli.guide.words import answer_to, is_of_roles

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog

ALL = "`careercli --help` lists every command."
_OCCUPATION = 0.9  # a title of ours is surer
_NAMED = 8  # technologies that a line names
_WHAT = re.compile(r"(?:what|who)(?:'s| is| are| does| do) an? (.+?)(?: do| does| mean)?[ ?!.]*", re.IGNORECASE)


def answered(line: Line, question: Question, titles: Sequence[str], catalog: Catalog) -> UsageError | None:
    """What to say to words that are no title as a whole; `titles`: those behind the first."""
    word, *more = line.words or [""]
    if not (question.titles or question.skills) and (title := occupation_in(line.words, catalog)):
        return bare([title], line)
    put = question.answer(line.options) if more and (question.titles or question.skills) else ""
    about = list(titles) or told_by(more)
    if about or not more:
        put = put or answer_to(word.lower(), about, line.options, known=bool(titles))
    said = put.removeprefix("careercli ").split()[:1]
    # whose words are none of theirs
    others = any(one in put for one in more) and (_of_roles(put) or said in (["help"], ["search"]))
    if not (titles or question.titles) and (others or not put or (more and said in (["list"], ["search"]))):
        known = question.topic not in LISTED and said not in (["search"], [])
        topic = answer_to(question.topic, [], []) if known and not is_of_roles(question.topic) else ""
        put = topic or line_of(
            line.words, catalog, ranked=False, otherwise="" if others and not question.skills else put
        )
    understood = titles or question.titles or question.skills or (put and not _of_roles(put))
    unknown = "" if understood or not _of_roles(answer_to(word.lower(), ["one", "another"], [])) else " ".join(about)
    if subject := "" if question.titles else _role_asked(line.words) or unknown:
        return _no_role(subject, line, catalog)
    told = None if question.titles or put not in ("", "careercli list") else _unpublished(line.words)
    if put := "" if told else put or question.answer(line.options):
        begun = any(title.split()[0] == word for title in question.titles)
        asks = begun or begins_question([word]) or node_of(word.lower()) is not None
        return missing(put) if asks else not_one(word, put)
    return told


def _of_roles(put: str) -> bool:
    """Whether a line is one of a command that takes roles."""
    said = put.removeprefix("careercli ").split()[:1]
    return bool(said) and said[0] in TOLD and TOLD[said[0]].usage.lstrip("[").startswith("ROLE")


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
