"""`careercli resolve`: any job titles to role and level."""

from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option
from careercli.errors import UsageError

Titles = Annotated[
    list[str],
    typer.Argument(
        metavar="[TITLE...|FILE]",
        help="Job titles, or with --column a file of CSV, TSV or Parquet; without one, standard input is read.",
        show_default=False,
    ),
]
Column = Annotated[
    str | None,
    typer.Option(
        envvar="CAREERCLI_COLUMN", metavar="NAME", help="Take the titles from this column of FILE or of the input."
    ),
]
Delimiter = Annotated[
    str | None,
    typer.Option(
        envvar="CAREERCLI_DELIMITER",
        metavar="CHARACTER",
        help='What parts the columns, such as ";" or "tab"; without it the header shows it.',
    ),
]
Keep = Annotated[
    bool,
    typer.Option(
        "--keep",
        envvar="CAREERCLI_KEEP",
        help="Put all columns of the input before role, title, level and confidence.",
    ),
]


def _no_nan(value: float) -> float:
    if value != value:  # nan, which is within every range
        raise UsageError('--min-confidence takes a number from 0 to 1, not "nan".', hint="As in --min-confidence 0.8.")
    return value


MinConfidence = Annotated[
    float,
    typer.Option(
        envvar="CAREERCLI_MIN_CONFIDENCE",
        metavar="X",
        min=0.0,
        max=1.0,
        callback=_no_nan,
        help="Refuse a reading that is less sure than this, 0 to 1.",
        show_default=False,
    ),
]
Occupations = Annotated[
    bool,
    typer.Option(
        "--occupations",
        envvar="CAREERCLI_OCCUPATIONS",
        help="Where a title is none of a role, give the occupation of the US economy that it names.",
    ),
]


def resolve(
    titles: Titles = [],  # noqa: B006
    column: Column = None,
    delimiter: Delimiter = None,
    keep: Keep = False,
    min_confidence: MinConfidence = 0.0,
    occupations: Occupations = False,
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
    from careercli.formats.remarks import tell_notes
    from careercli.library.intake import asked_titles
    from careercli.titles import TitleReader

    catalog = open_catalog(roles_dir, look=True)
    # near names are looked for only where they are shown
    read = TitleReader.over(catalog, near=choose(format, output) not in (Format.plain, Format.csv))
    progress = watched(written=output is None)
    intake = asked_titles(titles, sys.stdin, column, delimiter, keep=keep, read=read, progress=progress)
    plain = Resolving(read, least=min_confidence, beside=intake.columns)
    resolving = Coding(plain, catalog.names.known, catalog.occupations.codes_of) if occupations else plain
    whole = emit_results((resolving(*batch) for batch in intake.batches), format, output)
    if whole and not intake.typed:
        tell_notes([*intake.remarks, resolving.remark()])
