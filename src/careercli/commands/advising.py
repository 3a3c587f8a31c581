"""What the commands that know a person share: their skills as typed, their résumé, and the month of the answer."""

import re
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.answers.opening import finder_of
from careercli.errors import FileError, NotFoundError, UsageError, on_one_line
from careercli.formats.remarks import remark
from careercli.model.record import record

if TYPE_CHECKING:
    from collections.abc import Callable

    from careercli.library.catalog import Catalog
    from careercli.library.terms import Typed
    from careercli.model.person import Reading
    from careercli.model.role import Needs

SkillsOption = Annotated[
    str | None,
    typer.Option(
        "--skills",
        envvar="CAREERCLI_SKILLS",
        metavar="A,B,C",
        help="What you know, in your own words, parted by commas: skills, tools, methods.",
    ),
]
ResumeOption = Annotated[
    str | None,
    typer.Option(
        "--resume",
        envvar="CAREERCLI_RESUME",
        metavar="FILE",
        help="Your résumé, - for standard input: JSON Resume, rendercv, FRESH, Reactive Resume, PDF, DOCX or text.",
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
_WHO = "Name skills, --skills python,sql,excel, or your résumé, --resume resume.json"
_HINT = "Name skills, tools or methods, parted by commas: --skills python,sql,excel"


@record
class Given:
    """What was said of the person on the command line."""

    skills: str | None
    resume: str | None
    as_of: str | None
    strict: bool


def reading_of(ctx: typer.Context, catalog: "Catalog", needs: "Callable[[], Needs]", given: Given) -> "Reading":
    """The person that --resume and --skills tell of; what is not understood is told on stderr.

    Words of --skills are told with near ones; of a résumé only how many there are. UsageError without either;
    NotFoundError where nothing of the list is understood, or with `strict` not everything, FileError for a résumé.
    """
    from dataclasses import replace

    if given.skills is None and given.resume is None:
        raise UsageError("Say what you know with --skills, or hand in a résumé with --resume.", hint=_WHO)
    typed = _typed(catalog, given) if given.skills is not None else None
    month = month_of(ctx, given.as_of)
    if given.resume is None:
        from careercli.model.person import Person, Reading

        read = Reading(person=Person(as_of=month))
    else:
        read = _read(catalog, needs, given.resume, month, strict=given.strict)
    if typed is None:
        return read
    skills = list(dict.fromkeys([*read.person.skills, *typed.skills]))
    wishes = [one for one in dict.fromkeys([*read.person.wishes, *typed.wishes]) if one not in skills]
    person = replace(read.person, skills=skills, wishes=wishes)
    return replace(read, person=person, not_understood=[*typed.not_understood, *read.not_understood])


def _typed(catalog: "Catalog", given: Given) -> "Typed":
    from careercli.library.terms import read_typed

    typed = read_typed(given.skills or "", finder_of(catalog))
    if not typed.skills:
        from careercli.guide.asking.answering import no_match, occupation_in

        if title := occupation_in([given.skills or ""], catalog):
            raise no_match(title, catalog)
    if typed.not_understood and (given.strict or not typed.skills):
        raise _unknown(typed.not_understood, typed.near, catalog)
    if not typed.skills:
        raise NotFoundError("No skill is named.", hint=_HINT)
    for word in typed.not_understood[:_SHOWN]:
        remark(_left_out(word, typed.near[word], catalog))
    if len(typed.not_understood) > _SHOWN:
        remark(f"Not understood: {len(typed.not_understood) - _SHOWN} more words")
    return typed


def _read(catalog: "Catalog", needs: "Callable[[], Needs]", file: str, month: str, *, strict: bool) -> "Reading":
    """The résumé; of its words none goes to stderr."""
    from careercli.library.resume import read_resume

    read = read_resume(file, catalog.vocabulary, catalog.reader, month, needs=needs, stdin=sys.stdin)
    unknown = len(read.not_understood)
    told = f"{unknown} of the skills that it lists {'is' if unknown == 1 else 'are'} not understood"
    if unknown and strict:
        name = "Standard input" if file == "-" else on_one_line(file)
        raise FileError(f"{name}: {told}.", hint="Leave out --strict to have the rest read.")
    if unknown:
        remark(f"Of the résumé {told}; --format json names {'it' if unknown == 1 else 'them'} in not_understood.")
    return read


def named_skills(catalog: "Catalog", text: str | None) -> list[str]:
    """The skills of an option such as --learn, all of which must be known; NotFoundError otherwise."""
    if not text:
        return []
    from careercli.library.terms import read_typed

    typed = read_typed(text, finder_of(catalog))
    if typed.not_understood:
        raise _unknown(typed.not_understood, typed.near, catalog)
    if not [*typed.skills, *typed.wishes]:
        raise NotFoundError("No skill is named.", hint=_HINT)
    return [*typed.skills, *typed.wishes]


def month_of(ctx: typer.Context, as_of: str | None) -> str:
    """YYYY-MM; UsageError for anything else, or a month that has not begun."""
    now = f"{ctx.obj:%Y-%m}"
    if as_of is None:
        return now
    if not re.fullmatch("(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])", as_of.strip()):
        raise UsageError(f'"{on_one_line(as_of)}" is no month.', hint="Write it as in --as-of 2026-11.")
    return as_of.strip()


def _unknown(words: list[str], near: dict[str, list[str]], catalog: "Catalog") -> NotFoundError:
    """The first of the words that are no skill; a technology that no role asks for is told as one."""
    first = words[0]
    others = len(words) - 1
    more = f" {others} more {'word is' if others == 1 else 'words are'} not understood." if others else ""
    if known := catalog.occupations.technology(first):
        from careercli.guide.line import written

        hint = f"`{written('search', [known], ['--occupations'])}` finds the occupations that use it."
        return NotFoundError(f"None of our roles asks for {known}.{more}", candidates=near[first], hint=hint)
    return NotFoundError(f'No skill called "{on_one_line(first)}".{more}', candidates=near[first], hint=_HINT)


def _left_out(word: str, near: list[str], catalog: "Catalog") -> str:
    known = catalog.occupations.technology(word)
    said = f"None of our roles asks for {known}" if known else f'Not understood: "{on_one_line(word)}"'
    return f"{said}; near: {', '.join(near)}" if near else said
