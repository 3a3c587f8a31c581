"""`careercli roles`: for people who write their own role files."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.everywhere import everywhere
from careercli.commands.finding import find
from careercli.commands.options import (
    FormatOption,
    OutputOption,
    RolesDirOption,
    open_catalog,
    schema_option,
)
from careercli.errors import CareerError
from careercli.guide.classes import Command, Group

if TYPE_CHECKING:
    from typing import TextIO

    from careercli.advice.writing import Fault
    from careercli.library.catalog import Catalog
    from careercli.library.files import RoleFiles
    from careercli.model.result import Result
    from careercli.model.role import Role

roles = typer.Typer(help="Write, check and describe role files.", cls=Group)

# no variable and no line in the config file: those of the other --output say where answers go
RoleFileOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write this file; its name is the role's id. Without it the id is made of the title, and the file goes "
        "into the first --roles-dir or your roles folder.",
    ),
]


@roles.callback(invoke_without_command=True)
def group(ctx: typer.Context) -> None:
    if ctx.invoked_subcommand is None:
        print(ctx.get_help())


@roles.command(cls=Command)
@everywhere
def check(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="[PATH...]",
            readable=False,
            help="Role files or folders of them; every known role without one.",
            show_default=False,
        ),
    ] = [],  # noqa: B006
    look_alikes: Annotated[
        bool,
        typer.Option(
            "--alike",
            envvar="CAREERCLI_ALIKE",
            help="Answer with the sentences of different roles that are most alike.",
        ),
    ] = False,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.writing.plain:Checked")] = False,  # noqa: ARG001
) -> None:
    """Check role files: fields, ids, links in both directions, look-alikes, copied sentences, spelling, filler, tips.

    Every problem is a line "file:line: field: what to do" on stderr, with exit code 3. With none, the answer is what deserves a second look: sentences that are hard to read, and paths that name too few roles or say too little.
    """  # noqa: E501
    from careercli.formats import emit
    from careercli.formats.asked import watched
    from careercli.library.files import BadFileError, folders_of, read_roles
    from careercli.progress import counted, stage

    terminal = watched()
    catalog = open_catalog([*folders_of(paths), *roles_dir], warn=False)
    files = read_roles(paths or catalog.files(), catalog.vocabulary, terminal)
    checked = {role.id: role for role in files.roles}
    entries = counted(catalog.entries(), "Reading the other roles", terminal)
    known = {entry.id: checked.get(entry.id) or catalog.role(entry.id) for entry in entries} | checked
    faults = sorted(_faults(catalog, files, known, terminal), key=lambda fault: fault.role)
    problems = files.problems + [files.problem(fault.role, fault.location, fault.remedy) for fault in faults]
    if problems:
        raise BadFileError(problems)
    with stage("Looking the sentences over", terminal):
        answer = _looked_over(checked, known, look_alikes=look_alikes)
    emit(answer, format, output)


def _looked_over(checked: "dict[str, Role]", known: "dict[str, Role]", *, look_alikes: bool) -> "Result":
    from careercli.advice.writing import Alike, alike, looked_over

    if look_alikes:
        return Alike(items=alike(checked, known, 50, most=10), checked=len(checked))
    return looked_over(checked, known)


def _faults(
    catalog: "Catalog", files: "RoleFiles", known: "dict[str, Role]", terminal: "TextIO | None"
) -> "list[Fault]":
    """Every fault of the roles in these files, beside all that are known."""
    from careercli.advice.writing import check_roles
    from careercli.library.files import lies_in
    from careercli.progress import stage

    checked = {role.id: role for role in files.roles}
    filed = {key: found for key in checked if (found := catalog.market.filed(key))}
    with stage("Comparing roles and sentences", terminal):
        faults = [
            fault
            for folder, group in files.by_folder().items()
            for fault in check_roles(group, known, [key for key in known if lies_in(folder, key)], filed)
        ]
    return faults + _of_ladders(catalog, checked, known)


def _of_ladders(catalog: "Catalog", checked: "dict[str, Role]", known: "dict[str, Role]") -> "list[Fault]":
    """The faults of companies' own ladders; without one, no title is read."""
    if not any(role.grades or role.pay.quoted for role in checked.values()):
        return []
    from careercli.advice.writing import TitleRead, ladder_faults
    from careercli.library.store import names_of_roles

    graded, plain = names_of_roles(known.values())

    def read(title: str) -> TitleRead:
        found, without = graded.read(title, near=False), plain.read(title, near=False)
        return TitleRead(found.role, found.level, graded.grade(title), bool(found.candidates), without.role)

    areas = catalog.market.areas
    currencies = {areas.known(place).currency for place in areas.of_kind("country")}
    return [fault for role in checked.values() for fault in ladder_faults(role, read, currencies)]


@roles.command(cls=Command)
@everywhere
def new(
    ctx: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What the role is called.", show_default=False)],
    like: Annotated[
        str | None,
        typer.Option(
            envvar="CAREERCLI_LIKE",
            metavar="ROLE",
            help="Take over skills, tools, work, schooling and industries of this role; its words become comments. "
            "A file of the same id, which replaces the role, is a copy of it.",
        ),
    ] = None,
    ladder: Annotated[
        bool,
        typer.Option(
            "--ladder", envvar="CAREERCLI_LADDER", help="With a ladder of four grades to fill in, or those of --like."
        ),
    ] = False,
    file: RoleFileOption = None,
    format: FormatOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.writing.drafting:NewRole")] = False,  # noqa: ARG001
) -> None:
    """Write a role file to fill in, with a line on every field. It passes `roles check` as it is.

    A file that is there already is never replaced.
    """
    from careercli.advice.writing import Drafted, NewRole, claims, draft, needs_of, too_close
    from careercli.formats import emit
    from careercli.library.files import create, new_path, one_line

    catalog = open_catalog(roles_dir, look=True)
    title = one_line(title)
    path = new_path(title, file, catalog.places)
    model = find(catalog, [like])[0].role if like else None
    others = {key: needs for key, needs in catalog.needs().items() if key != path.stem}
    instead = model is not None and model.id == path.stem
    create(path, draft(title, model, too_close(needs_of(model), others), ctx.obj, ladder=ladder, instead=instead))
    made = Drafted(path.stem, title, str(path), model.id if model else None)
    answer = NewRole(items=[made], notes=claims(made, catalog.names.read(title).role, catalog.titles()))
    try:
        emit(answer, format)
    except CareerError:  # such as keys that there are not: a command that fails leaves no file
        path.unlink(missing_ok=True)
        raise


class SchemaName(StrEnum):
    role = "role"
    skills = "skills"


@roles.command(cls=Command)
def schema(
    of: Annotated[SchemaName, typer.Argument(metavar="[role|skills]", help="Of role files, or of skills.yaml.")] = (
        SchemaName.role
    ),
    roles_dir: RolesDirOption = [],  # noqa: B006
) -> None:
    """Print the JSON Schema of role files, or of a skills.yaml beside them, for editors and other programs.

    That of role files knows our skills and those of your folders, so that an editor completes them.
    """
    import json

    from careercli.formats import write
    from careercli.formats.json import to_json
    from careercli.formats.schema import naming_skills

    catalog = open_catalog(roles_dir)
    text = (catalog.places.data / f"{of.value}.schema.json").read_text(encoding="utf-8")
    if of is SchemaName.role and catalog.own_skills:
        text = to_json(naming_skills(json.loads(text), list(catalog.vocabulary.skills)))
    write(text)
