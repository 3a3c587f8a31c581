"""`careercli search`: roles by what they are called and what they use."""

from typing import Annotated

import typer

from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing


def search(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS...", help='What to look for: "PyTorch", "who uses dbt?".', show_default=False),
    ],
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.finding.searching:Search")] = False,  # noqa: ARG001
) -> None:
    """Find roles by title, alias, skill or tool."""
    from careercli.advice.finding import search as search_roles
    from careercli.formats import emit
    from careercli.library.terms import Finder
    from careercli.library.titles import normalize

    catalog = open_catalog(roles_dir, look=True)
    known = catalog.vocabulary
    find = Finder(known.skills).all_in
    answer = search_roles(" ".join(words), catalog.entries(), catalog.needs(), known, normalize, find)
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))
