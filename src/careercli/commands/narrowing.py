"""The options that narrow, sort and widen a list of roles."""

from enum import StrEnum
from typing import Annotated, Any

import typer

from careercli.commands.options import several


class FamilyName(StrEnum):
    analysis = "analysis"
    engineering = "engineering"
    operations = "operations"
    science = "science"
    machine_learning = "machine-learning"
    product = "product"
    leadership = "leadership"


class TrackName(StrEnum):
    individual = "individual"
    lead = "lead"
    management = "management"
    executive = "executive"
    research = "research"
    product = "product"


class DegreeName(StrEnum):
    none = "none"
    associate = "associate"
    bachelor = "bachelor"
    master = "master"
    doctorate = "doctorate"


class Sort(StrEnum):
    """What sorts a list of roles."""

    title = "title"  # type: ignore[assignment]  # str has a method of this name
    pay = "pay"
    growth = "growth"
    openings = "openings"
    ai = "ai"
    match = "match"


def _words(name: str, metavar: str, help: str) -> Any:
    return typer.Option(
        f"--{name}",
        envvar=f"CAREERCLI_{name.upper()}",
        metavar=metavar,
        callback=several,
        help=f"{help} May be given several times; in the variable a semicolon parts them.",
    )


FamilyOption = Annotated[
    FamilyName | None, typer.Option("--family", envvar="CAREERCLI_FAMILY", help="Only this family of roles.")
]
TrackOption = Annotated[
    TrackName | None, typer.Option("--track", envvar="CAREERCLI_TRACK", help="Only this kind of work.")
]
DegreeOption = Annotated[
    DegreeName | None,
    typer.Option("--degree", envvar="CAREERCLI_DEGREE", help="Only roles that take this degree, usually or also."),
]
SkillOption = Annotated[
    list[str], _words("skill", "NAME", "Only roles that ask for this skill; tools are looked through as well.")
]
ToolOption = Annotated[
    list[str], _words("tool", "NAME", "Only roles that use this tool; skills are looked through as well.")
]
IndustryOption = Annotated[list[str], _words("industry", "NAME", "Only roles that this industry is named for.")]
FieldOption = Annotated[
    list[str], _words("field", "NAME", "Only roles that take a degree in this field, such as physics.")
]
EntryOption = Annotated[
    bool, typer.Option("--entry", envvar="CAREERCLI_ENTRY", help="Only roles that people start in without another.")
]
OccupationsOption = Annotated[
    bool,
    typer.Option(
        "--occupations",
        envvar="CAREERCLI_OCCUPATIONS",
        is_eager=True,  # --schema looks at it
        help="Occupations of the US economy, known by their official figures, instead of roles.",
    ),
]
SortOption = Annotated[
    Sort | None,
    typer.Option(
        "--sort", envvar="CAREERCLI_SORT", help="Sort by this, highest first, ai lowest; match needs --skills."
    ),
]
ReverseOption = Annotated[
    bool, typer.Option("--reverse", "-r", envvar="CAREERCLI_REVERSE", help="Turn the order around.")
]
ColumnsOption = Annotated[
    list[str],
    typer.Option(
        "--columns",
        envvar="CAREERCLI_COLUMNS",
        metavar="A,B",
        callback=several,
        help="Show these facts of each role, such as pay,growth,degree; all are in `careercli help formats`.",
    ),
]
SkillsOption = Annotated[
    list[str],
    typer.Option(
        "--skills",
        envvar="CAREERCLI_SKILLS",
        metavar="A,B",
        callback=several,
        help="What you know: how much of each role it covers.",
    ),
]
TopOption = Annotated[
    int | None, typer.Option("--top", envvar="CAREERCLI_TOP", min=1, help="Just the first so many roles.")
]
