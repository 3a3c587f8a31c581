"""A résumé of any common shape -> what it shows, with quotes. Nothing of it is written, kept or told in an error."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.resume.reading import read_resume
else:
    __getattr__ = lazily(__name__, {"reading": "read_resume"})
