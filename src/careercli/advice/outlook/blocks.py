"""The outlook of roles as a table, a column for each; and a trend in letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careercli.advice.outlook.occupation import LABELS
from careercli.advice.words import OF_THE_OCCUPATION
from careercli.model.page import Block, Table, Text

_BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"


def outlook_blocks(facts: Mapping[str, Mapping[str, str]], official: bool) -> list[Block]:
    """A column for each role: name → keys of LABELS → words."""
    keys = list(dict.fromkeys(key for known in facts.values() for key in known))
    rows = [[LABELS[key], *(known.get(key, "not stated") for known in facts.values())] for key in keys]
    return [Table(["", *facts], rows), *([Text(OF_THE_OCCUPATION)] if official else [])]


def sparkline(values: Sequence[float]) -> str:
    """The values as bars of one character each, on a scale from zero to the highest."""
    most = max(values)
    return "".join(_BARS[round(value / most * (len(_BARS) - 1)) if value else 0] for value in values)
