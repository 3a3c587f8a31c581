"""What the titles on a command line stand for; what is wrong with one is told with the line put right."""

import sys
from typing import TYPE_CHECKING, Any

from careercli.commands.options import LevelName, warn_of
from careercli.errors import CareerError, NotFoundError, UsageError
from careercli.formats.remarks import remark
from careercli.model.limits import ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.library.catalog import Catalog, Found
    from careercli.model.economy.counted import FoundOccupation
    from careercli.model.level import Level


def find(catalog: "Catalog", titles: list[str], level: LevelName | None = None, least: int = 1) -> list["Found"]:
    """The roles that the titles stand for, at `level` where a title names none.

    At a terminal, how a title was read is said on stderr. Where quotes are missing, UsageError shows the line with
    them, for at `least` so many roles.
    """
    found: list[Found] = _find(catalog, titles, level, least)
    return found


def find_any(
    catalog: "Catalog", titles: list[str], level: LevelName | None = None, least: int = 1
) -> "list[Found | FoundOccupation]":
    """The same where a title that is none of our roles may name an occupation."""
    found: list[Found | FoundOccupation] = _find(catalog, titles, level, least, occupations=True)
    return found


def _find(
    catalog: "Catalog", titles: list[str], level: LevelName | None, least: int, *, occupations: bool = False
) -> list[Any]:
    if len(titles) > ROLES:
        raise UsageError(f"More than {ROLES} roles were named.", hint="`careercli resolve` reads any number of titles.")
    at: Level | None = level.value if level else None
    found: list[Any] | None = None
    try:
        found = [one.at(at) for one in catalog.find(titles)]
    except NotFoundError as error:
        if occupations:
            from careercli.answers.occupied import otherwise

            found = otherwise(catalog, titles, at)
        if found is None:
            raise _refusal(catalog, titles, least, error, occupations=occupations) from None
    finally:
        if catalog.looked:
            warn_of(catalog)
    _say_readings(found)
    return found


def _refusal(
    catalog: "Catalog", titles: list[str], least: int, error: NotFoundError, *, occupations: bool
) -> CareerError:
    """What is wrong with titles, with the line put right where that can be."""
    from careercli.guide.hints import respelled, unquoted

    if error.best:
        error.instead = respelled(titles, error.candidates, catalog)
    readings = filter(None, map(catalog.names.known, titles))
    several = any(reading.role and reading.candidates for reading in readings)
    hint = None if several and len(titles) >= least else unquoted(titles, catalog, least, occupations=occupations)
    if hint or not occupations:
        return hint or error
    from careercli.answers.occupied import refused

    told = refused(catalog, titles, error)
    return error if error.instead and told.message == error.message else told


def _say_readings(found: "Sequence[Found | FoundOccupation]") -> None:
    from careercli.library.catalog import Found

    if sys.stderr.isatty():
        for one in found:
            if isinstance(one, Found) and not one.literal:
                at = f", grade {one.grade}" if one.grade else f", level {one.level}" if one.level else ""
                remark(f'"{one.asked}" read as {one.role.title}{at}')
