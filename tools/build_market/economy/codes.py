"""Codes of the classification and of O*NET → the occupation that the survey of pay publishes them under."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from tools.build_market.files import InputError, Row

_ARMED_FORCES = "55-"


class Codes:
    """`known`: codes of the survey; `structure`: rows of the classification; `own`: data/economy.yaml."""

    def __init__(self, known: Collection[str], structure: Iterable[Row], own: Mapping[str, Any]) -> None:
        self._left_out = frozenset(own["left_out"])
        self._home = {code: code for code in known}
        for row in structure:
            above = next((row[level] for level in ("soc5d", "soc3d") if row[level] in known), None)
            if above and row["code"] not in known:
                self._home[row["code"]] = above
        self._home |= {part: whole for whole, parts in own["parts"].items() for part in parts}
        self.parts: dict[str, list[str]] = {}
        for code, home in sorted(self._home.items()):
            self.parts.setdefault(home, []).append(code)

    def home(self, code: str) -> str | None:
        """The occupation of a code, with or without O*NET's two digits; nothing for one that is not surveyed."""
        found = self._home.get(code[:7])
        if found is None and code[:7] not in self._left_out and not code.startswith(_ARMED_FORCES):
            raise InputError(f"{code[:7]}: say in data/economy.yaml which occupation it is part of")
        return found

    def members(self, code: str, published: Collection[str]) -> Sequence[str]:
        """The O*NET codes that stand for all of an occupation; nothing where one of its parts is not published.

        They end in .00: O*NET's others are specialties, which say nothing of the whole.
        """
        own = [part for part in self.parts[code] if part != code] or [code]
        found = [f"{part}.00" for part in own]
        return found if all(one in published for one in found) else []
