"""The publishers' files: found by name, checked against data/sources.yaml, read as rows; and tables written as text."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

Row = dict[str, str]
Value = str | int | float | None

NOTHING = ("", "\u2014", "-")  # how the tables say that nothing is published

# what each step reads, as it is called below the reference folder; a later vintage has another year in its name
INPUTS = {
    "national": "bls_oews_*/national_detailed.csv.gz",
    "areas": "bls_oews_*/states_metros_selected.csv.gz",
    "industries": "bls_oews_*/industries_selected.csv.gz",
    "projections": "bls_ep_*/t1_2_occupational_projections.csv",
    "separations": "bls_ep_*/t1_10_separations_openings.csv",
    "attainment": "bls_ep_*/t5_3_educational_attainment.csv",
    "ai": "working_with_ai_*/soc_ai_applicability_scores.csv",
    "postings": "aijobs_salaries/salaries.csv.gz",
    "rates": "fx_annual/ecb_annual_averages.csv",
    "more_rates": "fx_annual/annual.csv",
    "purchasing_power": "worldbank_ppp/ppp_gdp.csv",
    "state_prices": "bea_rpp/rpp_states_*.csv",
    "metro_prices": "bea_rpp/rpp_metros_*.csv",
    "ai_postings": "indeed_hiring_lab/AI_posting.csv",
    "perm": "oflc_perm/perm_rows.csv.gz",
    "lca": "oflc_lca/lca_fy*_rows.csv.gz",
    "filed": "oflc_lca/title_soc_fy*.csv.gz",
    "classification": "soc_2018/soc_2018_structure.csv",
    "wages_abroad": "intl_official_wages/official_wages.csv",
    "ladders": "uk_gdad_*/role_skill_levels.csv",
    "asked": "data_jobs_*/skill_counts.csv",
    "wages_singapore": "intl_official_wages/singapore_mom_wages.csv",
    "direct_titles": "soc_2018/soc_2018_direct_match_title_file.csv",
    "onet_occupations": "onet_*/occupation_data.txt",
    "onet_titles": "onet_*/alternate_titles.txt.gz",
    "onet_reported": "onet_*/sample_of_reported_titles.txt",
    "onet_technologies": "onet_*/technology_skills.txt.gz",
    "onet_zones": "onet_*/job_zones.txt",
    "onet_skills": "onet_*_ratings/skills.txt.gz",
    "onet_knowledge": "onet_*_ratings/knowledge.txt.gz",
}


class InputError(Exception):
    """An input is missing, or is not the file that data/sources.yaml describes."""


class Inputs:
    """The newest file of each kind in `reference`, with the source of data/sources.yaml that it belongs to."""

    def __init__(self, reference: Path, sources: Mapping[str, Mapping[str, Any]]) -> None:
        self._paths = {name: _newest(reference, pattern) for name, pattern in INPUTS.items()}
        known = {
            path: (key, checksum)
            for key, source in sources.items()
            for path, checksum in source.get("files", {}).items()
        }
        self.source: dict[str, str] = {}
        self.period: dict[str, str] = {}
        for name, path in self._paths.items():
            short = path.relative_to(reference).as_posix()
            found = hashlib.sha256(path.read_bytes()).hexdigest()
            key, checksum = known.get(short, ("", ""))
            if found != checksum:
                raise InputError(f"{short}: say in data/sources.yaml, under `files` of its source: {short}: {found}")
            self.source[name] = key
            self.period[name] = str(sources[key].get("period", ""))

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of an input, as text; a cell that says NA is Namibia, not nothing."""
        return read_rows(self._paths[name])


def _newest(reference: Path, pattern: str) -> Path:
    found = sorted(reference.glob(pattern))
    if not found:
        raise InputError(f"{pattern} is not in {reference}")
    return found[-1]


def read_rows(path: Path) -> Iterator[Row]:
    """The rows of a CSV file, or of a .txt with tabs and no quotes, gzipped or not."""
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8-sig")
    if ".txt" in path.suffixes:
        yield from csv.DictReader(io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)
    else:
        yield from csv.DictReader(io.StringIO(text, newline=""))


def load_yaml(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def whole(text: str) -> int | None:
    """A whole number, or nothing where none is published."""
    return int(text) if text else None


def decimal(text: str) -> float | None:
    """A number, or nothing where the table has a dash or nothing."""
    return None if text.strip() in NOTHING else float(text)


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Sequence[Value]], facts: Mapping[str, str]) -> None:
    """Tab-separated text: a line of facts (`# key=value`), the columns, the rows; what is missing is empty."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = "# " + "\t".join(f"{key}={value}" for key, value in facts.items())
    lines = [head, "\t".join(columns), *("\t".join(map(_cell, row)) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _cell(value: Value) -> str:
    if value is None:
        return ""
    text = f"{value:.10g}" if isinstance(value, float) else str(value)
    if "\t" in text or "\n" in text:
        raise ValueError(f"a cell holds a tab or a line end: {text!r}")
    return text
