"""Pairs of which no percentage of pay may be said, in no format."""

from __future__ import annotations

import json
import re

import pytest

from careercli.library.catalog import Catalog
from tests.advice.differences.made import compared, every_fit, every_role
from tests.conftest import Cli

# a side that hardly anybody advertises or files for, so that only broad or shared occupations could speak
PAIRS = """
    ai-programmer data-operations-manager         | compliance-data-analyst quantitative-researcher
    chief-data-officer data-quality-analyst       | ai-governance-specialist applied-scientist
    compliance-data-analyst product-manager       | data-analyst data-operations-manager
    business-data-analyst head-of-ai              | data-manager data-quality-engineer
    data-engineer machine-learning-infrastructure-engineer | data-quality-analyst llm-engineer
    data-operations-manager product-data-analyst  | data-quality-engineer machine-learning-infrastructure-engineer
    compliance-data-analyst decision-scientist    | business-intelligence-data-analyst data-operations-specialist
    compliance-data-analyst data-visualization-specialist | etl-developer head-of-data
    ai-product-manager nlp-engineer               | machine-learning-infrastructure-engineer product-data-analyst
    data-governance-analyst data-quality-engineer | ai-architect deep-learning-engineer
    nlp-engineer robotics-engineer                | data-manager lead-machine-learning-engineer
    head-of-data-science solutions-architect      | business-intelligence-engineer chief-data-officer
    data-science-engineer head-of-data-science    | data-engineer head-of-machine-learning
    data-strategist finance-data-analyst          | business-data-analyst data-operations-manager
    chief-data-officer quantitative-researcher    | compliance-data-analyst nlp-engineer
    ai-governance-specialist deep-learning-engineer | ai-product-manager finance-data-analyst
    ai-governance-specialist head-of-ai           | devops-engineer managing-director-data-science
    head-of-machine-learning robotics-engineer    | data-operations-manager statistician
    business-intelligence-engineer compliance-data-analyst | ai-product-manager computer-vision-engineer
    chief-data-officer head-of-ai                 | chief-data-officer data-analyst
"""
FORTY = [tuple(pair.split()) for line in PAIRS.strip().splitlines() for pair in line.split("|")]


def test_there_are_forty_pairs() -> None:
    assert len({frozenset(pair) for pair in FORTY}) == 40


@pytest.mark.parametrize("pair", FORTY)
def test_no_percentage_of_pay_is_said(cli: Cli, pair: tuple[str, str]) -> None:
    answer = json.loads(cli("compare", *pair, "--format", "json").out)
    paid, _, carried = answer["summary"].partition(" From ")
    assert paid.startswith("No fair comparison of pay is published: ")
    assert "%" not in paid
    assert "% of what is asked" in carried
    assert {entry["said"] for entry in answer["pay"]["differences"]} == {False}
    assert all(entry["why_not"] for entry in answer["pay"]["differences"])
    alike = [entry for entry in answer["pay"]["differences"] if entry["basis"] != "official"]
    assert {entry["ratio"] for entry in alike} == {None}


@pytest.mark.parametrize("format", ["plain", "csv", "markdown", "html", "table"])
def test_nor_in_another_format(cli: Cli, format: str) -> None:
    for pair in FORTY[::8]:
        out = cli("compare", *pair, "--format", format).out
        assert "No fair comparison of pay is published" in out
        assert not re.search(r"(pays?|paid)[^.;|\n]*\d% more", out)


def test_a_role_with_too_few_rows_on_both_bases_is_never_given_a_percentage(catalog: Catalog) -> None:
    asked = every_role(catalog)
    fits = every_fit(catalog, asked)
    placed = {key for fit in fits for key, found in fit.of.items() if found.index}
    without = [one for one in asked if one.role.id not in placed]
    assert len(without) > 10
    for one in without:
        for other in asked:
            if one is not other:
                assert "%" not in compared([one, other], fits)[2]
