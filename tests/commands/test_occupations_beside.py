"""Two roles beside an occupation: compared with each other on every basis, in every format."""

from __future__ import annotations

import json

from tests.conftest import Cli


def test_two_roles_beside_an_occupation_are_compared_like_for_like(cli: Cli) -> None:
    alone = json.loads(cli("compare", "data engineer", "data scientist", "-f", "json").out)
    beside = json.loads(cli("compare", "data engineer", "nurse", "data scientist", "-f", "json").out)
    ours = [one for one in beside["pay"]["differences"] if "29-1141" not in (one["higher"], one["lower"])]
    assert ours == alone["pay"]["differences"]
    assert "Of the two roles alone: the sources disagree on pay. Like for like, " in beside["summary"]
    rows = cli("compare", "data engineer", "nurse", "data scientist").rows
    told = [row[2] for row in rows if row[0] == "pay_difference" and not row[2].startswith("the official survey")]
    assert [row.partition(",")[0] for row in told] == ["job ads", "visa filings"]
    page = " ".join(cli("compare", "data engineer", "nurse", "data scientist", "-f", "markdown").out.split())
    assert "Like for like: job ads of the same country, year and level" in page
    assert f"{ours[0]['n']['data-engineer']:,}" in page
    screen = cli("compare", "data engineer", "nurse", "data scientist", "-f", "table", "--brief").out
    assert "Of the two roles alone:" in screen


def test_levels_of_roles_are_kept_where_roles_are_compared(cli: Cli) -> None:
    """Official figures know no levels; job ads do."""
    for titles in (("senior data scientist", "data engineer"), ("senior data scientist", "senior data engineer")):
        alone = json.loads(cli("compare", *titles, "-f", "json").out)
        beside = json.loads(cli("compare", *titles, "nurse", "-f", "json").out)
        ours = [one for one in beside["pay"]["differences"] if "29-1141" not in (one["higher"], one["lower"])]
        assert ours == alone["pay"]["differences"]
