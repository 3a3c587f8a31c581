"""`careercli resolve`: any job titles to role and level."""

from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option


def resolve(
    titles: Annotated[
        list[str],
        typer.Argument(
            metavar="[TITLE...]", help="Job titles; read from standard input without one.", show_default=False
        ),
    ] = [],  # noqa: B006
    column: Annotated[
        str | None,
        typer.Option(
            envvar="CAREERCLI_COLUMN", metavar="NAME", help="Standard input is CSV; take the titles from this column."
        ),
    ] = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.roles.resolving:Resolved")] = False,  # noqa: ARG001
) -> None:
    """Say which role and level each job title stands for; what is not understood keeps its line, empty.

    JSON is one object a line. As plain, csv or json, any number of lines is read in constant memory.
    """
    import sys
    from functools import lru_cache

    from careercli.advice.roles import resolve as resolve_titles
    from careercli.errors import UsageError
    from careercli.formats import emit_results
    from careercli.library.files import batches, input_titles

    if titles and column:
        raise UsageError("--column is for CSV on standard input.", hint="Leave out the titles, or --column.")
    catalog = open_catalog(roles_dir, look=True)
    # postings repeat their titles: 151,445 lines of a public file hold 422
    read = lru_cache(maxsize=65536)(catalog.names.read)
    known = catalog.titles()
    progress = sys.stderr if sys.stderr.isatty() else None
    lines = titles or input_titles(sys.stdin, column, progress)
    parts = (resolve_titles(batch, read, known) for batch in batches(lines))
    emit_results(parts, format, output)
