"""The values that rows and tables hold, and how people read them."""

from typing import Literal

Cell = str | int | float | None
Kind = Literal["text", "number", "link"]
