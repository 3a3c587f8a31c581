"""`careercli list`: the roles there are."""

from enum import StrEnum
from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing


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


def list_(
    ctx: typer.Context,
    family: Annotated[
        FamilyName | None, typer.Option(envvar="CAREERCLI_FAMILY", help="Only this family of roles.")
    ] = None,
    track: Annotated[TrackName | None, typer.Option(envvar="CAREERCLI_TRACK", help="Only this kind of work.")] = None,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.finding.listing:Listing")] = False,  # noqa: ARG001
) -> None:
    """List the roles there are."""
    from careercli.advice.finding import list_roles
    from careercli.formats import emit

    answer = list_roles(open_catalog(roles_dir, look=True).entries(), family, track)
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))
