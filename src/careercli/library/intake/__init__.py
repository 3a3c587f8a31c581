"""Titles by the thousand: lines, or a column of CSV, TSV or Parquet -> batches, as soon as they are there."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.intake.source import asked_titles, header_of, input_column, input_titles, named_titles
else:
    __getattr__ = lazily(
        __name__,
        {
            "source": "asked_titles header_of input_column input_titles named_titles",
        },
    )
