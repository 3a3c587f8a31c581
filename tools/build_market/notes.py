"""What must be said of a basis of pay wherever its figures are shown; one short sentence each."""

from __future__ import annotations

NOTES = (
    (
        "sworn",
        "what",
        "The least base pay that US employers committed to when they sponsored a worker, without bonus or shares.",
    ),
    (
        "sworn",
        "who",
        "Only workers who need a visa; large technology firms, consultancies and universities file the most.",
    ),
    (
        "sworn",
        "when",
        "By fiscal year of the decision, October to September; many PERM offers are a year older, or more.",
    ),
    (
        "sworn",
        "years",
        "Fiscal years 2022 on together: PERM of 2022, 2023 and the first half of 2026, LCA of a quarter of 2024.",
    ),
    ("sworn", "midpoint", "The midpoint is that of PERM filings; where one amount was stated, it is that amount."),
    ("sworn", "city", "Cities are those of PERM filings with 100 or more of them in the files; LCA filings name none."),
    (
        "sworn",
        "repeats",
        "Filings alike in title, pay, place and month or quarter count once, for one employer files many alike.",
    ),
    (
        "like-for-like",
        "limits",
        "Differences of employer, seniority and industry remain; the ratio does not forecast a raise.",
    ),
)
