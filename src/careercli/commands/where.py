"""`careercli where`: every place that is read or written."""

from typing import Annotated

from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option


def where(
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.about.where:Where")] = False,  # noqa: ARG001
) -> None:
    """Show every folder and file that is read or written, and which of them exist."""
    from careercli.advice.about import Where
    from careercli.formats import emit

    emit(Where(items=open_catalog(roles_dir, look=True).spots()), format, output)
