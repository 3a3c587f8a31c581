"""Titles by the thousand: lines, or a column of CSV, TSV or Parquet -> batches, as soon as they are there."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.intake.source import Batch as Batch
    from careercli.library.intake.source import Intake as Intake
    from careercli.library.intake.source import input_column as input_column
    from careercli.library.intake.source import input_titles as input_titles
    from careercli.library.intake.source import named_titles as named_titles
else:
    __getattr__ = lazily(__name__, {"source": "Batch Intake input_column input_titles named_titles"})
