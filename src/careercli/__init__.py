"""Compare careers in AI, machine learning and data, offline and with sources.

>>> from careercli import compare, read_title
>>> [role.title for role in compare("ML engineer", "data science manager").roles]
['Machine Learning Engineer', 'Data Science Manager']
>>> read_title("Sr. Data Engineer").level
'senior'
"""

__all__ = [
    "Asked",
    "CareerError",
    "Catalog",
    "Comparison",
    "Profile",
    "__version__",
    "compare",
    "dump",
    "gap",
    "match",
    "outlook",
    "path",
    "places",
    "profile",
    "read_title",
    "salary",
    "show",
]

TYPE_CHECKING = False  # typing takes 3 ms to load, in which an interrupt would be a traceback
if TYPE_CHECKING:
    from typing import Any

    from careercli.advice.roles import Comparison, Profile, profile
    from careercli.answers.people import gap, match, path
    from careercli.answers.roles import compare, outlook, salary, show
    from careercli.errors import CareerError
    from careercli.library.catalog import Catalog
    from careercli.model.market import Asked
    from careercli.model.result import dump
    from careercli.paths import places
    from careercli.titles import read_title
    from careercli.version import __version__

_HOMES = {
    "advice.roles": "Comparison Profile profile",
    "answers.people": "gap match path",
    "answers.roles": "compare outlook salary show",
    "errors": "CareerError",
    "library.catalog": "Catalog",
    "model.market": "Asked",
    "model.result": "dump",
    "paths": "places",
    "titles": "read_title",
    "version": "__version__",
}


def __getattr__(name: str) -> "Any":
    from careercli.lazy import lazily  # not before a name is asked for: importing the package loads nothing of it

    return lazily(__name__, _HOMES)(name)
