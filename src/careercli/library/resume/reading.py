"""A résumé in a file or on standard input -> the person, with evidence for each skill.

Whatever goes wrong while it is read is told without a word of it: also a bug of ours, whose message might quote it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TextIO

from careercli.errors import CareerError, FileError
from careercli.library.documents import Document, UnreadableError, read_document, stripped
from careercli.library.resume.dates import OPEN, Moment, moment, months, years
from careercli.library.resume.entries import Reader
from careercli.library.resume.evidence import Gathered, gathered
from careercli.library.resume.parts import Parts, Post
from careercli.library.resume.schooling import degree_of, fields_of, required_of
from careercli.library.resume.shapes import sections_of
from careercli.library.terms import Finder, Stances
from careercli.model.person import Person, Reading
from careercli.model.skill import Vocabulary

if TYPE_CHECKING:
    from careercli.library.titles import Reading as TitleReading
    from careercli.model.role import Needs

_HINT = "Name skills in a list of skills or in the posts; docs/resumes.md says what is read."
_SEVERAL, _CORE = 3, 2  # skills of a role, core ones among them, by which a post is one of that kind


class Titles(Protocol):
    """What reads titles: a catalog, or its names."""

    def known(self, title: str) -> TitleReading | None: ...


def read_resume(
    file: str,
    vocabulary: Vocabulary,
    titles: Titles,
    as_of: str,
    *,
    needs: Callable[[], Needs] | None = None,
    stdin: TextIO | None = None,
) -> Reading:
    """`file` is a path, or - for `stdin`; `as_of` is the month that counts as now, YYYY-MM.

    With `needs` a post whose described skills are those of a role counts among the relevant ones, whatever its title.
    Raises UsageError if nothing is piped in, FileError for what cannot be read or names no skill.
    """
    document = read_document(file, stdin)
    try:
        return _reading(document, vocabulary, titles, as_of, needs)
    except UnreadableError as error:
        raise FileError(f"{document.name}: {error.what}.", hint=error.hint) from None
    except CareerError:
        raise
    except Exception as error:
        raise _bug(error) from None  # its words and values may be those of the résumé


def _bug(error: Exception) -> RuntimeError:
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_name}, line {place.tb_lineno}" if place else "an unknown place"
    return RuntimeError(f"a résumé could not be read: {type(error).__name__} in {where}")


def _reading(
    document: Document, vocabulary: Vocabulary, titles: Titles, as_of: str, needs: Callable[[], Needs] | None
) -> Reading:
    stances = Stances()
    finder = Finder(vocabulary.skills, vocabulary.spelled)
    parts = _parts(document, stances, titles, finder)
    found = gathered(parts, finder, stances, as_of)
    if not found.evidence and not found.wishes and not any(post.title for post in parts.posts):
        raise UnreadableError("names no skill, tool or post that is known", _HINT)
    posts, remarks = _dated(parts.posts, as_of)
    roles = {number: one for number, post in enumerate(parts.posts) if (one := _role(post.title, titles))}
    current = [number for number in roles if number in posts or not parts.posts[number].dated]
    latest = max(current, key=lambda number: _recency(parts.posts[number], number), default=None)
    others = {number: found.posts.get(number, []) for number in posts if number not in roles}
    of_kind = _of_our_kind(others, vocabulary, needs) if needs and any(others.values()) else set()
    relevant = [one for number, one in posts.items() if number in roles or number in of_kind]
    told = bool(posts)
    person = Person(
        as_of=as_of,
        role=roles[latest].role if latest is not None else None,
        level=roles[latest].level if latest is not None else None,
        years=years(posts.values()) if told else None,
        relevant_years=years(relevant) if told else None,
        skills=list(found.evidence),
        wishes=found.wishes,
        degree=degree_of(parts.schools, as_of),
        fields=fields_of(parts.schools),
        required=required_of(parts),
    )
    remarks += _contradictions(found, vocabulary)
    return Reading(
        person=person, evidence=found.evidence, not_understood=found.unknown, remarks=[*parts.remarks, *remarks]
    )


def _parts(document: Document, stances: Stances, titles: Titles, finder: Finder) -> Parts:
    if document.text is not None:
        from careercli.library.resume.paper import parts_of_text

        def is_role(title: str) -> bool:
            return _role(title, titles) is not None

        return parts_of_text(document.text, stances, is_role, lambda line: bool(finder.find(line, listed=True)))
    sections, name = sections_of(document.values)
    reader = Reader(stances)
    for section in sections:
        reader.read(section)
    reader.parts.person.append(name)
    return reader.parts


def _role(title: str, titles: Titles) -> TitleReading | None:
    plain = " ".join(stripped(title).text.split())
    found = titles.known(plain) if plain else None
    return found if found and found.role else None


def _recency(post: Post, number: int) -> tuple[int, int, int, int]:
    """The latest is the one that ends last, then the one that began last, then the one that stands first."""
    start, end = moment(post.start), moment(post.end)
    begun = (start.year * 12 + (start.month or 0)) if start and start is not OPEN else 0
    if not post.dated:
        return (0, 0, 0, -number)
    ended = (end.year * 12 + (end.month or 0)) if end else 0
    return (1, ended, begun, -number)


def _dated(posts: Sequence[Post], as_of: str) -> tuple[dict[int, range], list[str]]:
    """The months of each post that can be credited, and what is told of the others, without their words."""
    now = Moment(int(as_of[:4]), int(as_of[5:7]))
    found: dict[int, range] = {}
    remarks: list[str] = []
    for number, post in enumerate(posts):
        if not post.dated:
            continue
        span, problem = _credited(post, now)
        if problem:
            remarks.append(f"{post.where}: {problem}")
        if span:
            found[number] = span
    return found, remarks


def _credited(post: Post, now: Moment) -> tuple[range | None, str]:
    start, end = moment(post.start), moment(post.end)
    if post.start in (None, "") or start is OPEN:
        return None, "no start is told, so its time is not credited."
    if start is None or end is None:
        return (
            None,
            f"its {'start' if start is None else 'end'} is no date that can be read, so its time is not credited.",
        )
    if (start.year, start.month or 1) > (now.year, now.month or 1):
        return None, "it begins in the future, so its time is not credited."
    future = end is not OPEN and (end.year, end.month or 1) > (now.year, now.month or 1)
    last = now if end is OPEN or future or (end.year == now.year and end.month is None) else end
    span = months(start, last)
    if not span:
        started_now = start.year == last.year
        if started_now and (end is OPEN or end.month is None):
            return range(last.year * 12 + (last.month or 12) - 1, last.year * 12 + (last.month or 12)), ""
        return None, "it ends before it begins, so its time is not credited."
    return span, "its end lies in the future; only the time up to now is credited." if future else ""


def _of_our_kind(posts: Mapping[int, Sequence[str]], vocabulary: Vocabulary, needs: Callable[[], Needs]) -> set[int]:
    """The posts whose skills are those of one of our roles: three of its needs, two of them core.

    What everybody needs who works with people is no sign.
    """
    found: set[int] = set()
    skills = vocabulary.skills
    for number, shown in posts.items():
        held = {key for key in shown if skills[key].category != "people"}
        for asked in needs().values() if len(held) >= _SEVERAL else ():
            shared = held & asked.keys()
            if len(shared) >= _SEVERAL and sum(asked[key] == "core" for key in shared) >= _CORE:
                found.add(number)
                break
    return found


def _contradictions(found: Gathered, vocabulary: Vocabulary) -> list[str]:
    names = [vocabulary.skills[key].name for key in found.contradicted]
    return [f"{name}: lacked in one place and shown in another; it counts as shown." for name in names]
