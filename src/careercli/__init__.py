"""Compare careers in AI, machine learning and data, offline and with sources."""

__all__ = [
    "Asked",
    "CareerError",
    "Catalog",
    "Comparison",
    "Profile",
    "__version__",
    "compare",
    "places",
    "profile",
    "read_title",
]

TYPE_CHECKING = False  # typing takes 3 ms to load, in which an interrupt would be a traceback
if TYPE_CHECKING:
    from typing import Any

    from careercli.advice.roles import Comparison, Profile, compare, profile
    from careercli.errors import CareerError
    from careercli.library.catalog import Catalog
    from careercli.model.market import Asked
    from careercli.paths import places
    from careercli.titles import read_title
    from careercli.version import __version__

_HOMES = {
    "advice.roles": "Comparison Profile compare profile",
    "errors": "CareerError",
    "library.catalog": "Catalog",
    "model.market": "Asked",
    "paths": "places",
    "titles": "read_title",
    "version": "__version__",
}


def __getattr__(name: str) -> "Any":
    from careercli.lazy import lazily  # not before a name is asked for: importing the package loads nothing of it

    return lazily(__name__, _HOMES)(name)
