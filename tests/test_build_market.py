"""The steps that derive data/market/, on small made-up tables."""

from __future__ import annotations

from pathlib import Path

import yaml
from tools.build_market.__main__ import occupations
from tools.build_market.attainment import attainment, render

from careercli.paths import places

HEADER = (
    "2024 National Employment Matrix title,2024 National Employment Matrix code,Less than high school diploma,"
    'High school diploma or equivalent,"Some college, no degree",'
    "Associate's degree,Bachelor's degree,Master's degree,Doctoral or professional degree\n"
)


def test_attainment_keeps_missing_apart_from_zero_and_reads_footnotes(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(HEADER + "Divers[1],53-1111,0,1.5,\u2014,4,40,35.4,11.2\nCooks,35-1111,1,2,3,4,5,6,7\n")
    found, missing = attainment(table, {"53-1111", "99-9999"})
    assert missing == ["99-9999"]
    assert list(found) == ["53-1111"]
    divers = found["53-1111"]
    assert (divers["title"], divers["approximate"]) == ("Divers", True)
    assert (divers["less_than_high_school"], divers["some_college"], divers["doctorate"]) == (0, None, 11.2)
    assert yaml.safe_load(render(found)) == found


def test_what_is_committed_covers_every_occupation_that_a_role_names() -> None:
    committed = yaml.safe_load((places().data / "market" / "attainment.yaml").read_text())
    assert set(committed) == occupations(places().data / "roles")
    # the publisher's own figures for data scientists
    assert committed["15-2051"] == {
        "title": "Data scientists",
        "approximate": True,
        "less_than_high_school": 0.4,
        "high_school": 2.6,
        "some_college": 6.3,
        "associate": 4.1,
        "bachelor": 40,
        "master": 35.4,
        "doctorate": 11.2,
    }
