"""What is wrong with something that was handed in, in words that hold nothing of it."""

from __future__ import annotations


class UnreadableError(Exception):
    """`what` follows the name of the file; `hint` gives the next step."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(what)
        self.what, self.hint = what, hint
