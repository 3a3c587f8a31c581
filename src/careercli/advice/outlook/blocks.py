"""The outlook of roles as a table, a column for each."""

from __future__ import annotations

from collections.abc import Mapping

from careercli.advice.outlook.occupation import LABELS
from careercli.advice.words import OF_THE_OCCUPATION
from careercli.model.page import Block, Table, Text


def outlook_blocks(facts: Mapping[str, Mapping[str, str]], official: bool) -> list[Block]:
    """A column for each role: name → keys of LABELS → words."""
    keys = list(dict.fromkeys(key for known in facts.values() for key in known))
    rows = [[LABELS[key], *(known.get(key, "not stated") for known in facts.values())] for key in keys]
    return [Table(["", *facts], rows), *([Text(OF_THE_OCCUPATION)] if official else [])]
