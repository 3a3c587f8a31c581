"""constraints.txt: exact versions of all that README's commands install, within what pyproject.toml allows."""

from __future__ import annotations

import re
from importlib import metadata

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from tools.pin import FILE, wanted


def pinned() -> dict[str, set[str]]:
    """Name → versions, one for all Pythons or one for each."""
    found: dict[str, set[str]] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            told = re.fullmatch(r"([a-z0-9-]+)==([\w.]+)( ; python_version == \"3\.\d+\")?", line)
            assert told, line
            found.setdefault(told[1], set()).add(told[2])
    return found


def test_everything_wanted_is_pinned_within_its_bounds() -> None:
    pins = pinned()
    for requirement in map(Requirement, wanted()):
        versions = pins[canonicalize_name(requirement.name)]
        assert all(requirement.specifier.contains(Version(version)) for version in versions), requirement


def test_so_is_what_they_need_in_turn() -> None:
    pins, waiting = pinned(), [Requirement(one) for one in wanted()]
    seen: set[str] = set()
    while waiting:
        name = canonicalize_name(waiting.pop().name)
        if name in seen:
            continue
        seen.add(name)
        assert name in pins, name
        try:
            needed = metadata.requires(name) or []
        except metadata.PackageNotFoundError:  # needed only while something is built
            continue
        inner = map(Requirement, needed)
        waiting += [one for one in inner if one.marker is None or one.marker.evaluate({"extra": ""})]
    assert len(seen) > 30
