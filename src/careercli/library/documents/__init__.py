"""What somebody hands in, of whatever format -> plain values or text; nothing of it is kept or told again."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.documents.document import Document, UnreadableError, read_document
    from careercli.library.documents.markup import Stripped, stripped
else:
    __getattr__ = lazily(
        __name__, {"document": "Document UnreadableError read_document", "markup": "Stripped stripped"}
    )
