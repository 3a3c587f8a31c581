"""How often job ads ask for a skill is said with its number, year and source, and only where it was counted."""

from __future__ import annotations

import json

from careercli.library.catalog import Catalog
from careercli.model.pay import UNITED_STATES
from tests.conftest import Cli

ROLE = "data-engineer"


def test_every_format_says_how_often_a_skill_is_asked_for(cli: Cli, catalog: Catalog) -> None:
    role = catalog.role(ROLE)
    demand = catalog.market.asked(role, None, [UNITED_STATES]).demand
    counted = [key for key in role.needs() if key in demand]
    assert counted
    answer = json.loads(cli("show", ROLE, "-f", "json").out)
    skills = {skill["id"]: skill["asked"] for skill in answer["role"]["skills"]}
    assert {key for key, asked in skills.items() if asked} == set(counted)
    sources = {source["id"] for source in answer["sources"]}
    outs = {form: " ".join(cli("show", ROLE, "-f", form).out.split()) for form in ("markdown", "html", "plain", "csv")}
    for key in counted:
        found = demand[key]
        assert skills[key] == {"share": found.share, "n": found.n, "year": found.year, "source": found.source}
        assert found.source in sources
        words = f"asked for in {found.share * 100:.0f}% of {found.n:,} job ads of {found.year}"
        assert all(words in out for out in outs.values()), words
    assert "asked for in" in cli("show", ROLE, "--section", "skills").out


def test_a_role_that_was_not_counted_says_nothing_and_cites_nothing(cli: Cli) -> None:
    done = cli("show", "dba", "-f", "json")
    answer = json.loads(done.out)
    assert all(skill["asked"] is None for skill in answer["role"]["skills"])
    assert "data-jobs-2023" not in {source["id"] for source in answer["sources"]}
    assert "asked for in" not in cli("show", "dba").out
