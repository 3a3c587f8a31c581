"""Facts of an occupation: projections, schooling of its workers, and how far generative AI applies to its tasks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tools.build_market.files import NOTHING, Row, decimal

_EVERYONE = "00-0000"
_CODE = "National Employment Matrix code"
_TITLE = "National Employment Matrix title"
_SHARES = {
    "Less than high school diploma": "less_than_high_school",
    "High school diploma or equivalent": "high_school",
    "Some college, no degree": "some_college",
    "Associate's degree": "associate",
    "Bachelor's degree": "bachelor",
    "Master's degree": "master",
    "Doctoral or professional degree": "doctorate",
}
Facts = dict[str, Any]


def projections(rows: Iterable[Row], separations: Iterable[Row]) -> dict[str, Facts]:
    """Code → employment now and then (jobs), change, openings a year, and what entering the occupation takes.

    The tables count in thousands with one decimal; the years are read from their headings.
    """
    leaving = {_cell(row, _CODE): row for row in separations}
    found = {}
    for row in rows:
        code = _cell(row, _CODE)
        if row["Occupation type"] != "Line item" and code != _EVERYONE:
            continue
        first, last = sorted(int(year) for name in row for year in re.findall(r"^Employment, (\d{4})$", name))
        found[code] = {
            "first_year": first,
            "last_year": last,
            "jobs": _thousands(row[f"Employment, {first}"]),
            "projected_jobs": _thousands(row[f"Employment, {last}"]),
            "change": _thousands(_cell(row, "Employment change, numeric")),
            "change_percent": decimal(_cell(row, "Employment change, percent")),
            "openings": _thousands(_cell(row, "Occupational openings")),
            "leaving": _thousands(_cell(leaving.get(code, {}), "Labor force exits")),
            "changing": _thousands(_cell(leaving.get(code, {}), "Occupational transfers")),
            "self_employed_percent": decimal(_cell(row, "Percent self employed")),
            "entry_education": _words(_cell(row, "Typical education")),
            "entry_experience": _words(_cell(row, "Work experience")),
            "entry_training": _words(_cell(row, "Typical on-the-job training")),
        }
    everyone = found.pop(_EVERYONE)["change_percent"]
    return {code: {**facts, "all_occupations_percent": everyone} for code, facts in found.items()}


def attainment(rows: Iterable[Row]) -> dict[str, Facts]:
    """Code → shares of highest education in percent; a footnote mark says that the survey has no exact match."""
    return {
        _cell(row, _CODE): {
            "title": re.sub(r"\[\d\]$", "", _cell(row, _TITLE)),
            "approximate": bool(re.search(r"\[\d\]$", _cell(row, _TITLE))),
            **{name: decimal(row[column]) for column, name in _SHARES.items()},
        }
        for row in rows
    }


def applicability(rows: Iterable[Row]) -> dict[str, Facts]:
    """Code → AI applicability score, 0 to 1, and how many of all occupations score lower, in percent."""
    scores = {row["SOC Code"]: float(row["ai_applicability_score"]) for row in rows}
    return {
        code: {
            "score": round(score, 3),
            "lower_percent": round(100 * sum(other < score for other in scores.values()) / len(scores)),
            "occupations": len(scores),
        }
        for code, score in scores.items()
    }


def write_occupations(
    folder: Path, titles: Mapping[str, str], parts: Mapping[str, Mapping[str, Facts]], sources: Mapping[str, str]
) -> None:
    """One file an occupation; a part that no table has is null. `sources`: part → source id."""
    folder.mkdir(parents=True, exist_ok=True)
    for code, title in sorted(titles.items()):
        found = {name: table.get(code) for name, table in parts.items()}
        content = {"code": code, "title": title, **found, "sources": dict(sources)}
        text = json.dumps(content, indent=1, ensure_ascii=False)
        (folder / f"{code}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


def _cell(row: Mapping[str, str], heading: str) -> str:
    """The cell whose heading holds these words; headings begin or end with years that change."""
    return next((value for name, value in row.items() if heading in name), "")


def _thousands(text: str) -> int | None:
    number = decimal(text)
    return None if number is None else round(number * 1000)


def _words(text: str) -> str | None:
    return None if text in NOTHING else text
