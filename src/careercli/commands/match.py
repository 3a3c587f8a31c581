"""`careercli match`: the roles that suit best."""

from functools import cache
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.answers.moving import facts_of
from careercli.commands.advising import AsOfOption, Given, ResumeOption, SkillsOption, StrictOption, reading_of
from careercli.commands.narrowing import FamilyOption, TrackOption
from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import UsageError, on_one_line

if TYPE_CHECKING:
    from careercli.advice.matching import Wish

PreferOption = Annotated[
    str | None,
    typer.Option(
        "--prefer",
        envvar="CAREERCLI_PREFER",
        metavar="A,B",
        help="Of the roles within reach, which first: pay, growth, skills; several in their order.",
    ),
]
TopOption = Annotated[
    int,
    typer.Option("--top", envvar="CAREERCLI_TOP", min=1, help="Just the first so many roles.", show_default=False),
]


def match(
    ctx: typer.Context,
    skills: SkillsOption = None,
    resume: ResumeOption = None,
    family: FamilyOption = None,
    track: TrackOption = None,
    prefer: PreferOption = None,
    top: TopOption = 10,
    as_of: AsOfOption = None,
    strict: StrictOption = False,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.matching.match:Match")] = False,  # noqa: ARG001
) -> None:
    """The roles that suit you best: first which are within reach, then which of those you prefer.

    Within reach is a role of which you cover a quarter, unless it asks for a degree that you do not have. Ten roles are
    shown without --top, also where none suits. Roles that lead people count in full only for who shows skills of their
    field and of leading.
    """
    from careercli.advice.fitting import outlines_of
    from careercli.advice.matching import Asked, Wanted, match_of
    from careercli.formats import emit

    wishes = _wishes(prefer)
    catalog = open_catalog(roles_dir, look=True)
    needs = cache(catalog.needs)
    reading = reading_of(ctx, catalog, needs, Given(skills, resume, as_of, strict))
    outlines, every = outlines_of(catalog.facts), needs()
    wanted = Wanted(family.value if family else None, track.value if track else None, wishes, top)
    known = catalog.vocabulary.skills
    answer = match_of(reading, outlines, every, known, facts_of(catalog), wanted, Asked(skills or "", resume or ""))
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))


def _wishes(prefer: str | None) -> list["Wish"]:
    known: dict[str, Wish] = {"pay": "pay", "growth": "growth", "skills": "skills"}
    known |= {
        "salary": "pay",
        "money": "pay",
        "outlook": "growth",
        "jobs": "growth",
        "coverage": "skills",
        "fit": "skills",
    }
    words = [word.strip().lower() for word in (prefer or "").split(",") if word.strip()]
    wrong = [word for word in words if word not in known]
    if wrong:
        hint = "Preferences are pay, growth and skills, parted by commas."
        raise UsageError(f'Nothing is preferred by "{on_one_line(wrong[0])}".', hint=hint)
    return list(dict.fromkeys(known[word] for word in words))
