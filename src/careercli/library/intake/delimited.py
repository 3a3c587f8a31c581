"""CSV, TSV and what spreadsheets call CSV -> a header and rows, a block at a time."""

from __future__ import annotations

from collections.abc import Iterator

from careercli.library.intake.headers import place_of
from careercli.library.intake.quoting import Records
from careercli.library.intake.sniffing import WORDS, Lines, parsed, read_header


class Delimited:
    """A table of text; `place` is that of the column that was asked for."""

    def __init__(self, blocks: Iterator[list[str]], column: str, delimiter: str | None, name: str) -> None:
        """Reads the header; raises FileError if it has no such column, or more than one."""
        self._name = name
        self._lines = Lines(blocks)
        self._delimiter, self.header = read_header(self._lines, column, delimiter, name)
        self.place = place_of(column, self.header, name, WORDS.get(self._delimiter, repr(self._delimiter)))
        self._rows = self._longer = 0

    def blocks(self) -> Iterator[list[list[str]]]:
        """Rows as they come, each with a cell for each column; a blank line is a row where there is but one column."""
        wide = len(self.header)
        for whole in Records(self._delimiter, self._name, self._lines.number).blocks(self._lines.blocks()):
            rows = list(parsed(whole, self._delimiter, self._name))
            rows = [row or [""] for row in rows] if wide == 1 else list(filter(None, rows))
            self._rows += len(rows)
            for row in rows:
                if len(row) != wide:
                    self._longer += any(row[wide:])
                    row[wide:] = [""] * (wide - len(row))
            yield rows

    def remarks(self) -> list[str]:
        """What a user should know of the table, once all of it is read."""
        if not self._longer:
            return []
        return [
            f"{self._longer:,} of {self._rows:,} rows have more cells than the header has columns; what is beyond is "
            "left out. A text that holds the delimiter needs quotes."
        ]
