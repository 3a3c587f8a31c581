"""Pay bands of a company's own ladder, in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from careercli.advice.words.values import amount_words


class Paying(Protocol):
    """What a grade pays, in a role file or in an answer."""

    @property
    def low(self) -> int: ...

    @property
    def high(self) -> int: ...

    @property
    def currency(self) -> str: ...

    @property
    def country(self) -> str | None: ...


def band_words(band: Paying) -> str:
    """ "$60,000 to $80,000", "EUR 60,000 to 80,000 (DE)"; gross a year."""
    low, high = amount_words(band.low), amount_words(band.high)
    said = f"${low} to ${high}" if band.currency == "USD" else f"{band.currency} {low} to {high}"
    return f"{said} ({band.country})" if band.country else said


def bands_words(bands: Iterable[Paying]) -> str:
    """All bands of a grade; nothing where there are none."""
    return "; ".join(map(band_words, bands))
