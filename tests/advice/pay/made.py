"""Made-up figures and roles to take apart and change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from careercli.model.level import Level
from careercli.model.market import Asked, OccupationFacts, Rates
from careercli.model.pay import UNITED_STATES, Figure, Place
from careercli.model.role import Occupation, Role, Skills

GERMANY, CANADA = Place("country", "DE", "Germany"), Place("country", "CA", "Canada")
SEATTLE = Place("metro", "42660", "Seattle-Tacoma-Bellevue, WA")
DIVERS = Occupation("15-2051", "Data Scientists", "exact")
ROLE = Role("diver", "Diver", "science", "individual", "Dives.", Skills({"python": None}), occupation=DIVERS)
OTHER = replace(ROLE, id="sailor", title="Sailor", occupation=replace(DIVERS, code="11-3021"))
RATES: Rates = {(2024, "EUR"): (0.5, "ecb-rates"), (2026, "EUR"): (0.8, "ecb-rates"), (2025, "USD"): (1.0, "none")}
RATES |= {(2026, "USD"): (1.0, "none"), (2024, "USD"): (1.0, "none"), (2026, "CAD"): (1.6, "boc-rates")}

POSTED = Figure(
    *("advertised", None, UNITED_STATES, "USD", "year", 100, 60_000, 80_000, 100_000, 120_000, 140_000, None),
    *(2025, "2025", "aijobs-salaries", "aijobs.net"),
)
PAID = replace(
    *(POSTED,), basis="official", n=None, date="2025-05", source="bls-oews-2025", publisher="BLS", occupation=DIVERS,
    mean=101_000, jobs=5000, wage_rse=2.0,
)  # fmt: skip
NONE: dict[str, Any] = dict.fromkeys(("p10", "p25", "p50", "p75", "p90", "mean"))


def few(figure: Figure = POSTED, **changes: Any) -> Figure:
    return replace(figure, n=3, **{**NONE, **changes})


def asked(*figures: Figure, role: Role = ROLE, level: Level | None = None, places: list[Place] | None = None) -> Asked:
    facts = OccupationFacts("15-2051", "Data Scientists", None, None, None, {})
    return Asked(role, level, list(figures), facts, places or [UNITED_STATES])
