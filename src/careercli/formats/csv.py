"""The rows of `plain` with a header, quoted by RFC 4180, in a form that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from careercli.formats.text import clean
from careercli.model.result import Result

_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # also as wide as a letter of Chinese


def render(result: Result, sections: Sequence[str] = ()) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow([safe(name) for name in result.header()])
    written = _Written()
    for row in result.chosen_rows(sections):
        writer.writerow([written[cell] if isinstance(cell, str) else cell for cell in row.cells])
    return stream.getvalue()


class _Written(dict[str, str]):
    """Texts as they are written; in a long answer they come again and again."""

    def __missing__(self, value: str) -> str:
        self[value] = text = safe(value)
        return text


def safe(value: str) -> str:
    """A text as no spreadsheet takes it for anything else."""
    text = clean(value)
    # an apostrophe in front makes it text: https://owasp.org/www-community/attacks/CSV_Injection
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
