"""Lists of a line, as people type them: who suits a role, who suits none, and what a single skill cannot tell."""

from __future__ import annotations

import pytest

from careercli.advice.matching import Match
from careercli.answers.people import match

# what one is asked for by heart, and the roles that a coach would name first
SUITED = {
    "python, pytorch, cuda, c++, profiling, distributed training": "machine-learning-performance-engineer",
    "python, pytorch, opencv, image segmentation, object detection": "computer-vision-engineer",
    "ros, c++, slam, kalman filter, motion planning": "robotics-engineer",
    "pl/sql, stored procedures, oracle, query optimization": "database-developer",
    "a/b testing, sql, product metrics, amplitude": "product-data-analyst",
    "medidata rave, edc, clinical data management, data validation": "clinical-data-manager",
    "gdpr, privacy impact assessment, onetrust": "data-privacy-analyst",
    "erwin, dimensional modeling, sql": "data-modeller",
    "data entry, excel, attention to detail": "data-specialist",
    "elasticsearch, ranking, python": "search-and-recommendation-engineer",
    "c++, low latency, market data, python": "quantitative-developer",
    "java, spring, rest apis, microservices": "software-engineer",
    "linux, bash, networking": "devops-engineer",
    "project management, agile, scrum, stakeholder management, risk management": "data-project-manager",
}
NOBODY = (
    "recruiting, interviewing, hiring, talent sourcing",
    "teaching, lesson planning, communication",
    "excel, powerpoint, communication",
    "html, css, javascript",
    "communication, teamwork, problem solving",
    "leadership, communication, strategy",
    "people management, hiring, mentoring, budgeting, one-on-ones",
    "vision, board reporting, strategy, fundraising",
)
ONE = ("python", "SQL", "excel, customer service, phone support", "python, Python 3, PYTHON")


@pytest.mark.parametrize("skills", SUITED)
def test_a_short_list_of_a_trade_names_its_role(skills: str) -> None:
    answer = match(skills)
    assert answer.verdict == "suits"
    assert answer.matches[0].role.id == SUITED[skills]
    assert answer.matches[0].viable


def leads(answer: Match) -> list[str]:
    words = ("manager", "director", "head", "chief")
    return [one.role.id for one in answer.matches if any(word in one.role.id.split("-") for word in words)]


@pytest.mark.parametrize("skills", NOBODY)
def test_who_knows_people_alone_suits_none_of_these_and_leads_nobody(skills: str) -> None:
    answer = match(skills)
    assert answer.verdict == "none_suits"
    assert not any(one.viable for one in answer.matches)
    first = answer.matches[0]
    assert first.role.id not in leads(answer) or first.in_full == 1


@pytest.mark.parametrize("skills", ONE)
def test_one_skill_tells_no_roles_apart(skills: str) -> None:
    assert match(skills).verdict == "one_skill"
