"""A place on the disk that the program knows of."""

from __future__ import annotations

from typing import Literal

from careercli.model.record import record


@record
class Spot:
    """What it holds, whether it is read or also written, whether it is there, and what is odd about it."""

    what: str
    path: str
    access: Literal["read", "write"]
    exists: bool
    remark: str = ""
