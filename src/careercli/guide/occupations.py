"""Command lines whose words are the title of an occupation, and not of a role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.errors import NotFoundError, on_one_line
from careercli.guide.line import written

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog

_MOST = 8  # technologies that a line names


def occupation_in(words: Sequence[str], catalog: Catalog) -> str:
    """The words together, if they name an occupation; empty otherwise."""
    title = " ".join(words)
    return title if words and catalog.occupations.named(title).code else ""


def no_match(title: str, catalog: Catalog) -> NotFoundError:
    """What to say to who would match an occupation: skills are matched, such as those technologies that it uses."""
    known = catalog.occupations.get(catalog.occupations.named(title).code or "")
    names = [one.id for one in known.technologies if one.id][:_MOST]
    told = f'"{on_one_line(title)}" names an occupation, and roles are matched to skills.'
    if not names:
        return NotFoundError(told, hint="`careercli match --skills ...` takes what you know, parted by commas.")
    line = written("match", [], ["--skills", ",".join(dict.fromkeys(names))])
    return NotFoundError(told, hint=f"Try: {line}\nThese technologies {known.title} use; add what else you know.")
