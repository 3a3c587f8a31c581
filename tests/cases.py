"""Cases of a test of which a part runs at every change, and the rest among the slow tests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def one_in(number: int, cases: Iterable[Any]) -> list[Any]:
    """All of these, each for one argument: the first and every NUMBER-th after it in every run."""
    return [pytest.param(one, marks=[pytest.mark.slow] * bool(at % number)) for at, one in enumerate(cases)]
