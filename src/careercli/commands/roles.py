from pathlib import Path
from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option

roles = typer.Typer(help="Check and describe role files.")


@roles.callback(invoke_without_command=True)
def group(ctx: typer.Context) -> None:
    if ctx.invoked_subcommand is None:
        print(ctx.get_help())


@roles.command()
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
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.check:Checked")] = False,  # noqa: ARG001
) -> None:
    """Check role files: fields, ids, links in both directions, look-alikes, copied sentences, spelling, filler, tips.

    Every problem is a line "file:line: field: what to do" on stderr, with exit code 3. With none, the answer is the sentences of different roles that are most alike, for a second look.
    """  # noqa: E501
    from careercli.advice.check import Checked, alike, check_roles
    from careercli.formats import emit
    from careercli.library.rolefile import read_roles
    from careercli.library.yamlfile import BadFileError

    catalog = open_catalog(roles_dir, warn=False)
    files = read_roles(paths or catalog.role_files(), catalog.vocabulary)
    checked = {role.id: role for role in files.roles}
    known = {entry.id: catalog.role(entry.id) for entry in catalog.entries()} | checked
    faults = [fault for group in files.by_folder() for fault in check_roles(group, known)]
    problems = files.problems + [files.problem(fault.role, fault.location, fault.remedy) for fault in faults]
    if problems:
        raise BadFileError(problems)
    emit(Checked(items=alike(checked, known, 50, most=10), checked=len(checked)), format, output)


@roles.command()
def schema() -> None:
    """Print the JSON Schema of role files, for editors and other programs."""
    from careercli.formats import write
    from careercli.paths import data_dir

    write((data_dir() / "role.schema.json").read_text(encoding="utf-8"))
