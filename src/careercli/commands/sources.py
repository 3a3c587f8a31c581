"""`careercli sources`: where every figure comes from."""

from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, schema_option
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
    """List every data source: publisher, vintage, age, licence, and what was done with it."""
    from careercli.advice.about import sources as list_sources
    from careercli.formats import emit
    from careercli.library.store import StoredVocabulary, open_public
    from careercli.paths import places

    answer = list_sources(StoredVocabulary(open_public(places())), ctx.obj)
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))
