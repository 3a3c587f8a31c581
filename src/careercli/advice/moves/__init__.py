"""Moves between roles: routes from one to another, and where people can go from one."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.moves.hops import Known
    from careercli.advice.moves.path import Asking, Path, path_of, reached_from, ways_of
    from careercli.advice.moves.travel import MOST_HOPS, Map
else:
    __getattr__ = lazily(
        __name__,
        {
            "hops": "Known",
            "path": "Asking Path path_of reached_from ways_of",
            "travel": "MOST_HOPS Map",
        },
    )
