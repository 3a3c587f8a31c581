"""What `where` shows: every place that is read or written, and which role file wins where two have the same id."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from careercli.library.catalog import Catalog
from careercli.model.spot import Spot


def spots(catalog: Catalog) -> list[Spot]:
    """Places in the order in which they are looked at, roles that are given up to another file last."""
    catalog.look()
    places = catalog.places

    def spot(what: str, path: Path, access: Literal["read", "write"], remark: str = "") -> Spot:
        return Spot(what, str(path), access, os.path.exists(path), remark)  # noqa: PTH110 - without raising for a folder that may not be read

    folders = [
        *(spot("roles (--roles-dir)", folder, "read") for folder in places.roles_dirs),
        spot("your roles", places.user_roles, "read"),
        spot("built-in roles", places.data / "roles", "read"),
        spot("built-in data", places.data, "read"),
        spot("config file", places.config_file, "read"),
        spot("cache", places.cache, "write", "may be deleted at any time"),
    ]
    problems = [
        spot("unusable role", shelf.path(name), "read", lines[0])
        for shelf in catalog.shelves
        for name, lines in shelf.problems().items()
    ]
    replaced = [spot("replaced role", lost, "read", f"replaced by {won}") for won, lost in catalog.replaced()]
    skills = [
        spot("your skills", own.path, "read", "; ".join([f"{len(own.skills)} can be used", *own.problems[:1]]))
        for own in catalog.own_skills
    ]
    skills += [
        spot("replaced skill", path, "read", f"{skill} here replaces ours") for path, skill in catalog.replaced_skills()
    ]
    return [*folders, *skills, *problems, *replaced]
