"""Job titles read by other people's programs and engines: the same answers as `careercli resolve`.

    from careercli.titles import reader
    read = reader()                      # picklable: give it to a pool, Spark, Ray
    read("Sr. ML Eng.").role             # 'machine-learning-engineer'

`read_title` is the same for one title, `column_reader` for a column of Arrow.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.errors import CareerError, WrongTypeError
from careercli.library.catalog import Catalog
from careercli.model.level import Level
from careercli.paths import Places, folders, places

if TYPE_CHECKING:
    from collections.abc import Callable

    from careercli.library.titles import Names
    from careercli.library.titles import Reading as IdReading

_KEPT = 65_536  # readings; postings repeat their titles: 151,445 rows of a public file hold 422
_FIELDS = ("role", "title", "level", "confidence")


class Reading(NamedTuple):
    """What a title stands for. `role` is an id, or None where the title is not understood.

    `confidence` is 0 to 1. `candidates` are the ids of other roles that it may be, best first: those that it names
    beside the first, those that go by the very name, and near ones where they were asked for.
    """

    role: str | None
    title: str | None
    level: Level | None
    confidence: float
    candidates: list[str]


class TitleReader:
    """A function from a title to its Reading; never raises for a str. What it has read it keeps for a while.

    Pickled, it is no more than its arguments: a process that gets copies of it opens the roles of the careercli that is
    installed there, once for all of them.
    """

    def __init__(self, roles_dirs: str | Path | Iterable[str | Path] = (), *, near: bool = False) -> None:
        self._arguments = (tuple(folder.absolute() for folder in folders(roles_dirs)), near)

    @classmethod
    def over(cls, catalog: Catalog, *, near: bool = False) -> TitleReader:
        """The reader of a catalog that is open."""
        made = cls(catalog.places.roles_dirs, near=near)
        made._read = _reading(catalog, near)
        return made

    def __call__(self, title: str | None) -> Reading:
        """None and NaN, as engines have them in a column, stand for nothing, like an empty title."""
        return self._read(title if isinstance(title, str) else _missing(title))

    def __reduce__(self) -> tuple[Any, ...]:
        return (_made, self._arguments)

    @cached_property
    def _read(self) -> Callable[[str], Reading]:
        roles_dirs, near = self._arguments
        return _shared(places(roles_dirs), near)


class ColumnReader:
    """A function from an Arrow array of titles to a struct array of role, title, level and confidence, null if unknown.

    Each distinct title of an array is read once, however often it stands there. Picklable, as TitleReader is.
    """

    def __init__(self, read: Callable[[str | None], Reading]) -> None:
        self._read = read

    # not the types of pyarrow: DuckDB looks the annotations up in this module, which loads without it
    def __call__(self, titles: Any) -> Any:
        import pyarrow as pa

        if isinstance(titles, pa.ChunkedArray):
            titles = titles.combine_chunks()
        if pa.types.is_null(titles.type):
            titles = titles.cast(pa.string())
        coded = titles if pa.types.is_dictionary(titles.type) else titles.dictionary_encode()
        found = [self._read(title) for title in coded.dictionary.to_pylist()]
        columns = [
            pa.array([one.role for one in found], pa.string()),
            pa.array([one.title for one in found], pa.string()),
            pa.array([one.level for one in found], pa.string()),
            pa.array([one.confidence if one.role else None for one in found], pa.float64()),
        ]
        return pa.StructArray.from_arrays(columns, _FIELDS).take(coded.indices)


def reader(roles_dirs: str | Path | Iterable[str | Path] = (), *, near: bool = False) -> TitleReader:
    """A function str -> Reading over our roles, the user's own, and those of `roles_dirs`.

    With `near`, a title that is not understood has candidates that look like it, as in `resolve --format json`; that
    takes many times as long. Raises CareerError if a folder cannot be read.
    """
    absolute = tuple(folder.absolute() for folder in folders(roles_dirs))
    return TitleReader.over(Catalog(places(absolute)), near=near)


def read_title(title: str, *, near: bool = False) -> Reading:
    """What one title stands for; the roles are opened once a process."""
    return _shared(places(), near)(title if isinstance(title, str) else _missing(title))


def column_reader(roles_dirs: str | Path | Iterable[str | Path] = ()) -> ColumnReader:
    """A function from a column of Arrow to a column of structs; needs pyarrow, the extra `careercli[arrow]`."""
    try:
        import pyarrow  # noqa: F401
    except ImportError:
        raise CareerError(
            "Columns of Arrow need pyarrow.", hint="Install it with `pip install 'careercli[arrow]'`."
        ) from None
    return ColumnReader(reader(roles_dirs))


def _missing(title: object) -> str:
    """The empty title for what engines put where there is none; raises WrongTypeError for anything else."""
    if title is None or title != title or type(title).__name__ == "NAType":
        return ""
    raise WrongTypeError("A title", "a str", title)


def _made(roles_dirs: tuple[Path, ...], near: bool) -> TitleReader:
    return TitleReader(roles_dirs, near=near)


@lru_cache(maxsize=4)
def _shared(places: Places, near: bool) -> Callable[[str], Reading]:
    return _reading(Catalog(places), near)


def _reading(catalog: Catalog, near: bool) -> Callable[[str], Reading]:
    """The readings of a catalog, out of plain dictionaries: threads of an engine may share them."""
    catalog.look()
    names, titles = catalog.names, dict(catalog.titles())

    @lru_cache(maxsize=_KEPT)
    def read(title: str) -> Reading:
        role, level, confidence, candidates = _with_near(names, title) if near else _understood(names, title)
        return Reading(role, titles[role] if role else None, level, confidence, candidates)

    return read


def _with_near(names: Names, title: str) -> IdReading:
    return names.read(title)


def _understood(names: Names, title: str) -> IdReading:
    """The reading without the search for near names, which takes most of the time of a title that is not understood."""
    from careercli.library.titles import Reading as IdReading

    return names.known(title) or IdReading(None, None, 0.0, [])
