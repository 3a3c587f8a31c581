"""`careercli gap`: what one lacks for a role."""

from functools import cache
from typing import Annotated

import typer

from careercli.commands.advising import (
    AsOfOption,
    Given,
    ResumeOption,
    SkillsOption,
    StrictOption,
    named_skills,
    reading_of,
)
from careercli.commands.finding import find
from careercli.commands.options import (
    FormatOption,
    LevelOption,
    OutputOption,
    RoleArgument,
    RolesDirOption,
    open_catalog,
    schema_option,
)
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import NotFoundError

LearnOption = Annotated[
    str | None,
    typer.Option(
        "--learn",
        envvar="CAREERCLI_LEARN",
        metavar="A,B",
        help="What learning these would change here, and which roles it would open.",
    ),
]


def gap(
    ctx: typer.Context,
    role: RoleArgument,
    skills: SkillsOption = None,
    resume: ResumeOption = None,
    learn: LearnOption = None,
    level: LevelOption = None,
    as_of: AsOfOption = None,
    strict: StrictOption = False,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.fitting.gap:Gap")] = False,  # noqa: ARG001
) -> None:
    """What you have of what a role asks for, what is near, and what is missing, in the order in which to learn it.

    Coverage goes by the needs and weights of compare: a core skill 3, an important one 2, a helpful one 1, a tool 1.
    What is near counts nothing. A degree, a license, a clearance and years stand apart, because no skill makes up for
    them.
    """
    from careercli.advice.fitting import Learner, gap_of
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    try:
        [found] = find(catalog, [role], level)
    except NotFoundError as error:
        from careercli.answers.unprofiled import no_needs

        raise no_needs(catalog, [role], error) from None
    needs = cache(catalog.needs)
    reading = reading_of(ctx, catalog, needs, Given(skills, resume, as_of, strict))
    learner = Learner(reading, skills or "", named_skills(catalog, learn), role)
    vocabulary = catalog.vocabulary
    answer = gap_of(found.role, found.level, learner, vocabulary.skills, vocabulary.levels, needs(), catalog.titles())
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))
