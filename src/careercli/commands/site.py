"""`careercli site`: every role and the pairs that matter as a static web site."""

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.options import RolesDirOption, open_catalog
from careercli.commands.paying import fits_of, ladders_of
from careercli.errors import UsageError, on_one_line

if TYPE_CHECKING:
    from typing import TextIO

    from careercli.library.catalog import Catalog
    from careercli.model.result import Result
    from careercli.serve.site import Answers


def site(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder, or one with an earlier site.")],
    url: Annotated[
        str,
        typer.Option(
            "--url",
            envvar="CAREERCLI_URL",
            metavar="ADDRESS",
            help="Where the site will stand, for sitemap.xml and for links that others show, as in https://example.org/jobs.",
        ),
    ] = "",
    roles_dir: RolesDirOption = [],  # noqa: B006
) -> None:
    """Write every role, and the pairs that role files name, as a web site that needs no server and no network.

    Lists filter, sort and search in the browser; without scripts they are sorted pages. In an earlier site only the files that it wrote are replaced. The date on the pages is that of SOURCE_DATE_EPOCH where it is set.
    """  # noqa: E501
    from careercli.formats import write
    from careercli.formats.asked import watched
    from careercli.serve.folder import Folder
    from careercli.serve.site import Made, build

    target, address, day = Folder(folder), _address(url), _day(ctx.obj)
    catalog = open_catalog(roles_dir, look=True)
    own = "".join(f" --roles-dir {on_one_line(one.resolve().name)}" for one in roles_dir)
    terminal = watched()
    pages = build(target, answers(catalog, day, terminal), Made(day, own, address), terminal)
    write(f"{folder / 'index.html'}\t{pages} pages\n")


def _address(url: str) -> str:
    if url and not _stands(url):
        raise UsageError(f'"{on_one_line(url)}" is no address of a site.', hint="As in https://example.org/jobs.")
    return url.rstrip("/")


def _stands(url: str) -> bool:
    """Whether a site can stand there; a name and password for it would stand on every page."""
    from re import fullmatch
    from urllib.parse import urlsplit

    if not fullmatch(r"https?://(?:[A-Za-z0-9._~:/\[\]!$&'()*+,;=-]|%[0-9A-Fa-f]{2}|@)+", url):
        return False
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:  # a port beyond 65535, brackets that hold no IPv6
        return False


def _day(today: date) -> date:
    """The day of the build, or the one that reproducible builds are told (reproducible-builds.org)."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(told), UTC).date() if told else today
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            "SOURCE_DATE_EPOCH is no number of seconds.", hint="Set it to a number, or unset it."
        ) from None


def answers(catalog: "Catalog", today: date, terminal: "TextIO | None" = None) -> "Answers":
    """Every role is read once, with the figures that its own page shows and those that a comparison does."""
    from careercli.advice.about import sources
    from careercli.advice.pay import USUAL
    from careercli.advice.roles import compare, profile
    from careercli.model.market import Scope
    from careercli.model.pay import UNITED_STATES
    from careercli.progress import counted
    from careercli.serve.lists import listed_of
    from careercli.serve.pairs import pairs_of
    from careercli.serve.site import Answers

    entries, titles, known = catalog.entries(), catalog.titles(), catalog.vocabulary
    roles = {entry.id: catalog.role(entry.id) for entry in entries}
    asked = {
        key: catalog.market.asked(roles[key], None, [UNITED_STATES], detail=False)
        for key in counted(roles, "Looking up figures of roles", terminal)
    }
    [fit] = catalog.market.fits([Scope("sworn")], None, pairs=False)

    def shown(role: str) -> "Result":
        one = catalog.market.asked(roles[role], None, [UNITED_STATES])
        return profile(one, known, titles, today, USUAL, {}, catalog.market.ladder(role))

    def compared(first: str, second: str) -> "Result":
        both = [asked[first], asked[second]]
        ladders = ladders_of(catalog, both, wanted=False)
        return compare(both, known, titles, today, USUAL, {}, fits_of(catalog, both), ladders)

    return Answers(
        [listed_of(entry, asked[entry.id], fit.of if fit else {}, known) for entry in entries],
        pairs_of(roles, known.sources.values()),
        shown,
        compared,
        sources(known, roles.values(), today),
    )
