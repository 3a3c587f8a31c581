"""`careercli resolve`: any job titles to role and level."""

from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option
from careercli.errors import UsageError


def resolve(
    titles: Annotated[
        list[str],
        typer.Argument(
            metavar="[TITLE...|FILE]",
            help="Job titles, or with --column a file of CSV, TSV or Parquet; without one, standard input is read.",
            show_default=False,
        ),
    ] = [],  # noqa: B006
    column: Annotated[
        str | None,
        typer.Option(
            envvar="CAREERCLI_COLUMN", metavar="NAME", help="Take the titles from this column of FILE or of the input."
        ),
    ] = None,
    delimiter: Annotated[
        str | None,
        typer.Option(
            envvar="CAREERCLI_DELIMITER",
            metavar="CHARACTER",
            help='What parts the columns, such as ";" or "tab"; without it the header shows it.',
        ),
    ] = None,
    keep: Annotated[
        bool,
        typer.Option(
            "--keep",
            envvar="CAREERCLI_KEEP",
            help="Put all columns of the input before role, title, level and confidence.",
        ),
    ] = False,
    min_confidence: Annotated[
        float,
        typer.Option(
            envvar="CAREERCLI_MIN_CONFIDENCE",
            metavar="X",
            min=0.0,
            max=1.0,
            help="Refuse a reading that is less sure than this, 0 to 1.",
            show_default=False,
        ),
    ] = 0.0,
    occupations: Annotated[
        bool,
        typer.Option(
            "--occupations",
            envvar="CAREERCLI_OCCUPATIONS",
            help="Where a title is none of a role, give the occupation of the US economy that it names.",
        ),
    ] = False,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.finding.resolving:Resolved")] = False,  # noqa: ARG001
) -> None:
    """Say which role and level each job title stands for; what is not understood keeps its line, empty.

    JSON is one object a line. As plain, csv or json, any number of lines is read in constant memory, and each is
    answered as soon as it has come. How many titles were not understood is said on stderr. With --occupations three
    columns more hold the code, title and origin of the occupation that a title of no role names.
    """
    import sys

    from careercli.advice.finding import Coding, Resolving
    from careercli.formats import Format, choose, emit_results
    from careercli.formats.asked import watched
    from careercli.formats.remarks import remark, tell_remarks
    from careercli.library.intake import input_column, input_titles, named_titles
    from careercli.titles import TitleReader

    # near names are looked for only where they are shown
    near = choose(format, output) not in (Format.plain, Format.csv)
    catalog = open_catalog(roles_dir, look=True)
    read = TitleReader.over(catalog, near=near)
    typed = column is None and titles not in ([], ["-"])
    progress = watched(written=output is None)
    if column is not None:
        intake = input_column(titles, sys.stdin, column, delimiter, keep=keep, progress=progress)
    elif keep or delimiter is not None:
        raise UsageError("--keep and --delimiter are for a table.", hint="Say with --column which column is read.")
    else:
        intake = named_titles(titles, read) if typed else input_titles(sys.stdin, progress)
    plain = Resolving(read, least=min_confidence, beside=intake.columns)
    resolving = Coding(plain, catalog.names.known, catalog.occupations.codes_of) if occupations else plain
    whole = emit_results((resolving(*batch) for batch in intake.batches), format, output)
    if whole and not typed:
        for line in filter(None, [*intake.remarks, resolving.remark()]):
            remark(f"Note: {line}")
        tell_remarks()
