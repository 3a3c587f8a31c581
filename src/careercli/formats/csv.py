"""The rows of `plain` with a header, quoted by RFC 4180, in a form that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from careercli.formats.text import blocks, clean, eased, harmless
from careercli.model.record import Cell
from careercli.model.result import Result

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # also as wide as a letter of Chinese
_MAYBE_FORMULA = frozenset("=+-@ ")


def render(result: Result, sections: Sequence[str] = ()) -> str:
    return "".join(stream(result, sections))


def stream(result: Result, sections: Sequence[str] = ()) -> Iterator[str]:
    """The same, piece by piece."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([safe(name) for name in result.header()])
    for rows in blocks(row.cells for row in result.chosen_rows(sections)):
        writer.writerows(_safe_rows(rows))
        yield stream.getvalue()
        stream.seek(0)
        stream.truncate()
    yield stream.getvalue()


def _safe_rows(rows: Sequence[Sequence[Cell]]) -> Iterable[Sequence[Cell]]:
    texts = [cell for cells in rows for cell in cells if isinstance(cell, str)]
    written = eased(texts, _are_safe, safe)
    if written == texts:
        return rows
    left = iter(written)
    return ([next(left) if isinstance(cell, str) else cell for cell in cells] for cells in rows)


def _are_safe(texts: Sequence[str]) -> bool:
    return harmless("".join(texts)) and _MAYBE_FORMULA.isdisjoint({one[:1] for one in texts})


def safe(value: str) -> str:
    """A text as no spreadsheet takes it for anything else."""
    text = clean(value)
    # an apostrophe in front makes it text: https://owasp.org/www-community/attacks/CSV_Injection
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
