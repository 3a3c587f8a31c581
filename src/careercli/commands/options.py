"""The options that commands share, declared once: spelling, environment variable and help are the same everywhere."""

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careercli.formats import Format
from careercli.formats.asked import watched
from careercli.formats.remarks import remark

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog


class SectionName(StrEnum):
    """What --section may name, in the order of the page."""

    summary = "summary"
    definition = "definition"
    level = "level"
    ladder = "ladder"
    week = "week"
    confused = "confused"
    responsibilities = "responsibilities"
    change = "change"
    skills = "skills"
    education = "education"
    tools = "tools"
    industries = "industries"
    outlook = "outlook"
    pay = "pay"
    tips = "tips"
    portfolio = "portfolio"
    interview = "interview"
    conclusion = "conclusion"
    next = "next"
    sources = "sources"


class LevelName(StrEnum):
    """Levels of seniority."""

    intern = "intern"
    entry = "entry"
    mid = "mid"
    senior = "senior"
    lead = "lead"
    staff = "staff"
    principal = "principal"
    executive = "executive"


_COUNTRY = (
    "Country by ISO 3166 code or name; without it the US. Official pay exists for the US and eleven other countries."
)
_AREA = 'US state or metropolitan area, by name or code ("Seattle", "SF Bay Area", WA).'


def several(ctx: typer.Context, param: typer.CallbackParam, value: list[str]) -> list[str]:
    """The values of an option that may be given several times: Typer would part those of a variable at every space."""
    source = ctx.get_parameter_source(str(param.name))
    if source is None or source.name != "ENVIRONMENT":
        return value
    return [one.strip() for one in os.environ[str(param.envvar)].split(";") if one.strip()]


def _stdout(value: Path | None) -> Path | None:
    """No file at all for the dash that means stdout, also where a setting names one."""
    return None if value is not None and str(value) == "-" else value


LevelOption = Annotated[
    LevelName | None,
    typer.Option(
        "--level", envvar="CAREERCLI_LEVEL", case_sensitive=False, help="Level of seniority where a title names none."
    ),
]
FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        "-f",
        envvar="CAREERCLI_FORMAT",
        metavar="FORMAT",
        help=f"Shape of the answer: {', '.join(Format)}. Without it a table at a terminal, else plain.",
    ),
]


OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        envvar="CAREERCLI_OUTPUT",
        metavar="FILE",
        allow_dash=True,
        callback=_stdout,
        help="Write the answer to FILE; its ending chooses the format unless --format does; - is the screen.",
    ),
]
SectionOption = Annotated[
    list[SectionName],
    typer.Option(
        "--section",
        envvar="CAREERCLI_SECTION",
        metavar="PART",
        help=f"Show just this part; may be given several times. Parts: {', '.join(SectionName)}.",
    ),
]
CountriesOption = Annotated[
    list[str],
    typer.Option(
        "--country",
        envvar="CAREERCLI_COUNTRY",
        metavar="CODE",
        callback=several,
        help=f"{_COUNTRY} salary takes it several times; in the variable a semicolon parts them.",
    ),
]
AreasOption = Annotated[
    list[str],
    typer.Option(
        "--area",
        envvar="CAREERCLI_AREA",
        metavar="PLACE",
        callback=several,
        help=f"{_AREA} salary takes it several times; in the variable a semicolon parts them.",
    ),
]
CurrencyOption = Annotated[
    str | None,
    typer.Option(
        "--currency",
        envvar="CAREERCLI_CURRENCY",
        metavar="CODE",
        help="Show pay in this currency (ISO 4217, such as EUR), at the average rate of the year of the figure.",
    ),
]
RolesDirOption = Annotated[
    list[Path],
    typer.Option(
        "--roles-dir",
        envvar="CAREERCLI_ROLES_DIR",
        readable=False,  # the catalog says what is wrong with a folder, as exit 3
        metavar="DIR",
        help="A folder of your own role files; may be given several times, the first wins.",
    ),
]


def _roles(metavar: str, help: str) -> Any:
    return typer.Argument(metavar=metavar, help=help, show_default=False)


RolesArgument = Annotated[list[str], _roles("ROLE...", "Roles, in your own words.")]
SomeRolesArgument = Annotated[list[str], _roles("[ROLE...]", "Roles, in your own words.")]
RoleArgument = Annotated[str, _roles("ROLE", "A role, in your own words.")]


def schema_option(result: str, **after: str) -> Any:
    """The --schema option of a command whose answer is `result`, written as "module:Class"; or another one `after` an
    option that is eager."""
    return typer.Option(
        "--schema",
        is_eager=True,
        callback=_schema_printer(result, after),
        help="Print the JSON Schema of the JSON answer and exit.",
    )


def _schema_printer(result: str, after: dict[str, str]) -> Callable[[typer.Context, bool], None]:
    def show(ctx: typer.Context, wanted: bool) -> None:
        if not wanted:
            return
        from careercli.formats import write
        from careercli.formats.schema import result_schema

        write(result_schema(next((other for name, other in after.items() if ctx.params.get(name)), result)))
        raise typer.Exit

    return show


def open_catalog(roles_dirs: list[Path], *, warn: bool = True, look: bool = False) -> "Catalog":
    """The catalog of our roles and the user's; what a user should know of their files goes to stderr.

    With `look` after a look at every file, for commands that need all roles.
    """
    from careercli.library.catalog import Catalog
    from careercli.paths import places

    catalog = Catalog(places(tuple(roles_dirs)), watched())
    if look:
        catalog.look()
    if warn:
        warn_of(catalog)
    return catalog


def warn_of(catalog: "Catalog") -> None:
    for warning in catalog.warnings():
        remark(f"Warning: {warning}")
