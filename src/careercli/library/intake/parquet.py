"""A column of a Parquet file, with the others beside it if they are to be kept; needs pyarrow, an extra."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.errors import FileError
from careercli.library.intake.headers import place_of

if TYPE_CHECKING:
    from careercli.model.record import Cell

_ROWS = 4096
_ANEW = "Write it anew, or save it as CSV."


class Parquet:
    """A table in a Parquet file; only the columns that are asked for are read."""

    def __init__(self, path: Path, column: str, *, keep: bool, name: str) -> None:
        """Raises FileError if the file is no Parquet, or its column is missing or no text."""
        try:
            from pyarrow import ArrowException
            from pyarrow.parquet import ParquetFile
        except ImportError:
            hint = "Install it with `pip install 'careercli[arrow]'`, or save the file as CSV."
            raise FileError(f"{name} is Parquet, which needs pyarrow.", hint=hint) from None
        self._name, self._fault = name, ArrowException
        try:
            self._file = ParquetFile(path)
        except (ArrowException, OSError) as error:
            raise FileError(f"{name} cannot be read as Parquet: {error}.", hint=_ANEW) from None
        names = self._file.schema_arrow.names
        place = place_of(column, names, name)
        kind = self._file.schema_arrow.types[place]
        if not _is_text(kind):
            raise FileError(f'{name}: the column "{names[place]}" is {kind}, not text.', hint="Name a column of text.")
        self.header: list[str] = names if keep else [names[place]]
        self.place = place if keep else 0
        self.rows: int = self._file.metadata.num_rows

    def blocks(self) -> Iterator[list[list[Cell]]]:
        """Rows in order; what is missing is an empty cell."""
        try:
            for batch in self._file.iter_batches(_ROWS, columns=self.header):
                columns = [[_cell(value) for value in column.to_pylist()] for column in batch.columns]
                columns[self.place] = [value or "" for value in columns[self.place]]
                yield [list(row) for row in zip(*columns, strict=True)]
        except (self._fault, OSError, ValueError) as error:
            raise FileError(f"{self._name} cannot be read as Parquet: {error}.", hint=_ANEW) from None

    def remarks(self) -> list[str]:
        return []


def _is_text(kind: Any) -> bool:
    from pyarrow import types

    kind = kind.value_type if types.is_dictionary(kind) else kind
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_null(kind))


def _cell(value: Any) -> Cell:
    """Numbers and texts as they are, the rest in words that other programs read."""
    if value is None or (isinstance(value, (str, int, float)) and not isinstance(value, bool)):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
