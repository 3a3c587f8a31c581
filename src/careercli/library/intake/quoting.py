"""Lines of CSV -> the lines of whole records; a quote that is not closed is an error where it opens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from careercli.errors import FileError
from careercli.model import limits

_INSIDE = r'[^"]*+(?:""[^"]*+)*+'
_CLOSE = re.compile(f'{_INSIDE}"')


class Records:
    """Where records end. A quoted cell may go over lines; what follows its end must be the next cell.

    Python's csv takes whatever follows, so that one stray quote would swallow rows up to the next quote without a word.
    """

    def __init__(self, delimiter: str, name: str, number: int = 0) -> None:
        """`number`: lines that were read before."""
        d = re.escape(delimiter)
        # a quote that somebody put round part of a cell does no harm: "Data" Engineer
        cells = rf'(?>(?>"{_INSIDE}" *+(?={d})|"[^"{d}]*+(?:""[^"{d}]*+)*+"[^{d}]*+|[^{d}"][^{d}]*+|){d})*+'
        self._ends_open = re.compile(rf'{cells}("{_INSIDE})$')
        self._ends_inside_a_cell = re.compile(rf'{cells}"({_INSIDE})" *+[^{d}\s]')
        self._delimiter = delimiter
        self._name = name
        self._number = number
        self._held: list[str] = []
        self._opened = self._cell = self._row = 0

    def blocks(self, blocks: Iterable[list[str]]) -> Iterator[list[str]]:
        """For each block of lines, those of the records that end in it; what is whole comes before an error does."""
        for lines in blocks:
            whole: list[str] = []
            try:
                for line in lines:
                    self.take(line, whole)
            except FileError:
                yield whole
                raise
            yield whole
        self.end()

    def end(self) -> None:
        """Nothing follows."""
        if self._held:
            raise self._unclosed("is not closed")

    def take(self, line: str, whole: list[str]) -> None:
        """The next line; once its record ends, all lines of it go to `whole`."""
        self._number += 1
        is_open = self._goes_on(line) if self._held else self._opens(line)
        if not is_open and not self._held:
            whole.append(line)
            return
        self._held.append(line)
        self._row += len(line)
        if self._row > limits.ROW:
            start = self._number - len(self._held) + 1
            message = f"{self._name}, line {start:,}: the row is longer than {limits.ROW:,} characters."
            raise FileError(message, hint="A quote that is not closed makes one row of all that follows.")
        if not is_open:
            whole += self._held
            self._held, self._row = [], 0

    def _opens(self, line: str) -> bool:
        """Whether a line that begins outside quotes ends inside."""
        if '"' not in line:
            return False
        if found := self._ends_open.match(line):
            self._opened, self._cell = self._number, len(found.group(1))
        elif (closed := self._ends_inside_a_cell.match(line)) and self._delimiter in closed.group(1):
            self._opened = self._number
            raise self._unclosed("is closed in the middle of a cell")
        return bool(found)

    def _goes_on(self, line: str) -> bool:
        """Whether the record goes on after this line, which begins inside a quoted cell."""
        closed = _CLOSE.match(line)
        self._cell += closed.end() if closed else len(line)
        if self._cell > limits.LINE:
            raise self._unclosed(f"is not closed within {limits.LINE:,} characters")
        if not closed:
            return True
        rest = line[closed.end() :]
        blank, comes, more = rest.partition(self._delimiter)
        if blank.strip():
            raise self._unclosed(f"is closed in the middle of a cell, on line {self._number:,}")
        return bool(comes) and self._opens(more)

    def _unclosed(self, what: str) -> FileError:
        return FileError(
            f"{self._name}, line {self._opened:,}: the quote that opens here {what}.",
            hint='Close it, or write it twice ("") where it is part of the text.',
        )
