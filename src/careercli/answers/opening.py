"""How a program's words become what the catalog knows: roles, levels, places, and a person's skills."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, get_args

from careercli.errors import NotFoundError, UsageError, WrongTypeError, on_one_line
from careercli.library.catalog import Catalog
from careercli.model.level import Level
from careercli.model.limits import ROLES
from careercli.paths import folders, places

if TYPE_CHECKING:
    from careercli.library.catalog import Found
    from careercli.library.terms import Finder
    from careercli.model.economy.counted import FoundOccupation
    from careercli.model.pay import Place
    from careercli.model.person import Reading

Folders = str | Path | Iterable[str | Path]
P = ParamSpec("P")
R = TypeVar("R")
_TEXTS = "a str or several"
# what is written behind the colon of a parameter → what may be given, whether several may, and this in words
_KINDS: dict[str, tuple[tuple[type, ...], bool, str]] = {
    "str": ((str,), False, "a str"),
    "int": ((int,), False, "an int"),
    "bool": ((bool,), False, "True or False"),
    "date": ((date,), False, "a date"),
    "Folders": ((str, os.PathLike), True, "folders"),
    "Sequence[str]": ((str,), True, _TEXTS),
    "str | Iterable[str]": ((str,), True, _TEXTS),
}
_HINT = 'Name skills, tools or methods: ["python", "sql"], or "python, sql".'


def checking(ask: Callable[P, R]) -> Callable[P, R]:
    """The function with its arguments looked at first: WrongTypeError for one of another kind than its annotation."""
    code, kinds = ask.__code__, ask.__annotations__
    names = code.co_varnames[: code.co_argcount]
    rest = code.co_varnames[code.co_argcount + code.co_kwonlyargcount :][:1]  # the name behind a star, if there is one

    def looked(name: str, value: Any) -> Any:
        return _looked(f"{name} of {ask.__name__}()", kinds.get(name, ""), value)

    @wraps(ask)
    def call(*arguments: P.args, **named: P.kwargs) -> R:
        first = [looked(name, value) for name, value in zip(names, arguments, strict=False)]
        more = [looked("".join(rest), value) for value in arguments[len(names) :]]
        return ask(*first, *more, **{name: looked(name, value) for name, value in named.items()})

    return call


def _looked(where: str, kind: str, value: Any) -> Any:
    """The value, as a list if it can be read just once."""
    bare = kind.removesuffix(" | None")
    if bare not in _KINDS or (value is None and bare != kind):
        return value
    takes, many, words = _KINDS[bare]
    alone = not many or isinstance(value, (*takes, bytes, Mapping)) or not isinstance(value, Iterable)
    if not alone and not isinstance(value, Collection):
        value = list(value)
    for one in [value] if alone else value:
        if not isinstance(one, takes) or (bool not in takes and isinstance(one, (bool, datetime))):
            raise WrongTypeError(where, words, one)
    return value


def opened(roles_dirs: Folders, *, look: bool = False) -> Catalog:
    """Our roles, the user's and those of these folders; `look` at every file where all roles are needed."""
    catalog = Catalog(places(folders(roles_dirs)))
    if look:
        catalog.look()
    return catalog


def several(given: str | Iterable[str]) -> list[str]:
    """One that stands alone, or several: a str is no list of its letters."""
    return [given] if isinstance(given, str) else [*given]


def named(catalog: Catalog, titles: Sequence[str], level: str | None = None) -> list[Found]:
    """The roles of the titles, at `level` where a title names none."""
    if len(titles) > ROLES:
        raise UsageError(f"More than {ROLES} roles were named.", hint="`read_title` reads any number of titles.")
    at = level_of(level)
    return [one.at(at) for one in catalog.find(titles)]


def any_named(catalog: Catalog, titles: Sequence[str], level: str | None = None) -> list[Found | FoundOccupation]:
    """The same where a title that is none of our roles may name an occupation."""
    from careercli.answers.occupied import occupied

    if len(titles) > ROLES:
        raise UsageError(f"More than {ROLES} roles were named.", hint="`read_title` reads any number of titles.")
    return occupied(catalog, titles, level_of(level))


def level_of(text: str | None) -> Level | None:
    """A level of seniority by its name; UsageError for what is none."""
    if not text:
        return None
    for known in get_args(Level):
        if known == text.strip().lower():
            found: Level = known
            return found
    raise UsageError(f'"{on_one_line(text)}" is no level.', hint=f"Levels are {', '.join(get_args(Level))}.")


def one_of(name: str, value: str | None, known: Collection[str]) -> None:
    """UsageError for a value that is none of those there are."""
    if value is not None and value not in known:
        raise UsageError(f'"{on_one_line(value)}" is no {name}.', hint=f"Choose {', '.join(known)}.")


def placed(catalog: Catalog, country: str | None, area: str | None) -> list[Place]:
    """The one place that is named, if any; NotFoundError for one that nobody knows."""
    if country and area:
        raise UsageError("Name one country or one area.", hint="An area is in the United States.")
    areas = catalog.market.areas
    return [areas.area(area)] if area else [areas.country(country)] if country else []


def finder_of(catalog: Catalog) -> Finder:
    """What recognizes skills in whatever people write, those of the user's folders too."""
    from careercli.library.terms import Finder

    return Finder(catalog.vocabulary.skills, catalog.vocabulary.spelled)


def person_of(finder: Finder, skills: str | Iterable[str], as_of: str | None, today: date) -> Reading:
    """Who has these skills; NotFoundError where none of the words is understood."""
    from careercli.library.terms import read_typed
    from careercli.model.person import Person, Reading

    typed = read_typed(_listed(skills), finder)
    if not typed.skills:
        first = next(iter(typed.not_understood), None)
        message = "No skill is named." if first is None else f'No skill called "{on_one_line(first)}".'
        raise NotFoundError(message, candidates=typed.near[first] if first else [], hint=_HINT)
    if as_of and not re.fullmatch("(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])", as_of):
        raise UsageError(f'"{on_one_line(as_of)}" is no month.', hint="Write it as in 2026-11.")
    month = as_of or f"{today:%Y-%m}"
    person = Person(as_of=month, skills=typed.skills, wishes=typed.wishes)
    return Reading(person=person, not_understood=typed.not_understood)


def skills_named(finder: Finder, skills: str | Iterable[str]) -> list[str]:
    """Ids of these skills, each of which must be known; NotFoundError otherwise."""
    from careercli.library.terms import read_typed

    typed = read_typed(_listed(skills), finder)
    for word in typed.not_understood:
        raise NotFoundError(f'No skill called "{on_one_line(word)}".', candidates=typed.near[word], hint=_HINT)
    return [*typed.skills, *typed.wishes]


def as_text(skills: str | Iterable[str]) -> str:
    """The skills as they would be typed."""
    return ", ".join(several(skills))


def _listed(skills: str | Iterable[str]) -> str:
    return "\n".join(several(skills))
