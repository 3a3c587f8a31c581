"""What the commands that know a person share: their skills as typed, and the month of the answer."""

import re
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.formats.remarks import remark

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog
    from careercli.library.terms import SkillNames
    from careercli.model.person import Reading

SkillsOption = Annotated[
    str | None,
    typer.Option(
        "--skills",
        envvar="CAREERCLI_SKILLS",
        metavar="A,B,C",
        help="What you know, in your own words, parted by commas: skills, tools, methods.",
    ),
]
StrictOption = Annotated[
    bool,
    typer.Option("--strict", envvar="CAREERCLI_STRICT", help="Refuse the list if any word of it is not understood."),
]
AsOfOption = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        envvar="CAREERCLI_AS_OF",
        metavar="YYYY-MM",
        help="The month that counts as now; without it, this one.",
    ),
]
_SHOWN = 10  # words that are named one by one
_HINT = "Name skills, tools or methods, parted by commas: --skills python,sql,excel"


def skill_names(catalog: "Catalog") -> "SkillNames":
    """What every skill is called, those of the user's folders too."""
    from careercli.library.terms import SkillNames

    return SkillNames(catalog.vocabulary.skills)


def reading_of(
    ctx: typer.Context, names: "SkillNames", skills: str | None, as_of: str | None, *, strict: bool = False
) -> "Reading":
    """The person that --skills tells of; words that are not understood are told on stderr, with near ones.

    UsageError without skills; NotFoundError where nothing is understood, or with `strict` not everything.
    """
    from careercli.library.terms import read_typed
    from careercli.model.person import Person, Reading

    if skills is None:
        raise UsageError("Say what you know with --skills.", hint=_HINT)
    typed = read_typed(skills, names)
    if typed.not_understood and (strict or not typed.skills):
        raise _unknown(typed.not_understood, typed.near)
    if not typed.skills:
        raise NotFoundError("No skill is named.", hint=_HINT)
    for word in typed.not_understood[:_SHOWN]:
        remark(f"Not understood: {_near_words(word, typed.near[word])}")
    if len(typed.not_understood) > _SHOWN:
        remark(f"Not understood: {len(typed.not_understood) - _SHOWN} more words")
    person = Person(as_of=month_of(ctx, as_of), skills=typed.skills, wishes=typed.wishes)
    return Reading(person=person, not_understood=typed.not_understood)


def named_skills(names: "SkillNames", text: str | None) -> list[str]:
    """The skills of an option such as --learn, all of which must be known; NotFoundError otherwise."""
    if not text:
        return []
    from careercli.library.terms import read_typed

    typed = read_typed(text, names)
    if typed.not_understood:
        raise _unknown(typed.not_understood, typed.near)
    if not [*typed.skills, *typed.wishes]:
        raise NotFoundError("No skill is named.", hint=_HINT)
    return [*typed.skills, *typed.wishes]


def month_of(ctx: typer.Context, as_of: str | None) -> str:
    """YYYY-MM; UsageError for anything else, or a month that has not begun."""
    now = f"{ctx.obj:%Y-%m}"
    if as_of is None:
        return now
    if not re.fullmatch(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])", as_of.strip()):
        raise UsageError(f'"{on_one_line(as_of)}" is no month.', hint="Write it as in --as-of 2026-11.")
    return as_of.strip()


def _unknown(words: list[str], near: dict[str, list[str]]) -> NotFoundError:
    first = words[0]
    more = f" Nor are {len(words) - 1} more words." if len(words) > 1 else ""
    return NotFoundError(f'No skill called "{on_one_line(first)}".{more}', candidates=near[first], hint=_HINT)


def _near_words(word: str, near: list[str]) -> str:
    said = f'"{on_one_line(word)}"'
    return f"{said}; near: {', '.join(near)}" if near else said
