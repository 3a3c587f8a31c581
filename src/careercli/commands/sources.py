"""`careercli sources`: where every figure comes from."""

from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, open_catalog, schema_option
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing


def sources(
    ctx: typer.Context,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    schema: Annotated[bool, schema_option("careercli.advice.about.sourcelist:Sources")] = False,  # noqa: ARG001
) -> None:
    """List every data source: publisher, vintage, age, licence, what was done with it; and the age of the profiles."""
    from careercli.advice.about import sources as list_sources
    from careercli.formats import emit

    catalog = open_catalog([])
    roles = (catalog.role(entry.id) for entry in catalog.entries())
    emit(list_sources(catalog.vocabulary, roles, ctx.obj), format, output, view=viewing(ctx, full, brief, pager))
