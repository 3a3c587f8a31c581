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
    writer.writerow(result.columns)
    for row in result.chosen_rows(sections):
        writer.writerow([_cell(cell) for cell in row.cells])
    return stream.getvalue()


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = clean(value)
    # an apostrophe in front makes it text: https://owasp.org/www-community/attacks/CSV_Injection
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
