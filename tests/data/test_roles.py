"""Each built-in role: complete, linked in both directions, unlike every other; overlaps rank as people would."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, permutations

import pytest

from careercli.advice.roles import compare, overlap_of, weights_of
from careercli.advice.writing import alike, british, check_roles, looked_over, texts
from careercli.library.catalog import Catalog
from careercli.model.market import Filed, FiledCode
from careercli.model.pay import UNITED_STATES
from careercli.model.role import Role
from tests.conftest import OURS, TODAY

TITLES = """
Data Analyst, Business Data Analyst, Finance Data Analyst, Marketing Data Analyst, Product Data Analyst, Compliance Data
Analyst, Data Quality Analyst, Data Governance Analyst, Business Analyst, Business Intelligence Analyst, Business
Intelligence Data Analyst, Business Intelligence Developer, Business Intelligence Engineer, Data Visualization
Specialist, Data Engineer, Software Data Engineer, Analytics Engineer, ETL Developer, Data Platform Engineer, DataOps
Engineer, Data Quality Engineer, Data Architect, Data Modeller, Database Administrator, Data Science Engineer, Software
Engineer, DevOps Engineer, Solutions Architect, Data Specialist, Data Operations Specialist, Data Operations Manager,
Data Manager, Data Scientist, Applied Scientist, Decision Scientist, Research Scientist, Statistician, Quantitative
Analyst, Quantitative Researcher, Bioinformatics Scientist, Data Science Consultant, Data Strategist, Machine Learning
Engineer, Lead Machine Learning Engineer, Machine Learning Software Engineer, Machine Learning Research Engineer,
Machine Learning Scientist, Machine Learning Infrastructure Engineer, MLOps Engineer, Deep Learning Engineer, Computer
Vision Engineer, NLP Engineer, LLM Engineer, AI Engineer, AI Programmer, AI Scientist, AI Architect, Prompt Engineer,
Research Engineer, Robotics Engineer, AI Governance Specialist, Data Product Manager, AI Product Manager, Product
Manager, Engineering Manager, Data Analytics Manager, Business Intelligence Manager, Data Engineering Manager, Data
Science Manager, Machine Learning Manager, Director of Data Science, Managing Director Data Science, Head of Data, Head
of Data Science, Head of Machine Learning, Head of AI, Chief Data Officer, Actuary, AI Automation Engineer, AI
Consultant, AI Safety Researcher, AI Security Engineer, AI Trainer, Business Intelligence Consultant, Clinical Data
Manager, Credit Risk Modeler, Customer Insights Analyst, Data Governance Manager, Data Journalist, Data Privacy Analyst,
Data Project Manager, Data Warehouse Developer, Database Developer, Director of Data, Director of Engineering,
Economist, Forward Deployed Engineer, GIS Analyst, Knowledge Engineer, Machine Learning Performance Engineer, Master
Data Specialist, Operations Research Analyst, Quantitative Developer, Reporting Analyst, Revenue Operations Analyst,
Search and Recommendation Engineer, Site Reliability Engineer, Speech Scientist, Statistical Programmer, Web Analyst
"""

# role, nearer role, farther role: how somebody who has hired for them would put it
TRIPLES = """
machine-learning-engineer, machine-learning-software-engineer, statistician
data-engineer, analytics-engineer, prompt-engineer
data-engineer, etl-developer, data-scientist
data-analyst, business-intelligence-analyst, data-engineer
data-analyst, finance-data-analyst, machine-learning-engineer
data-scientist, decision-scientist, data-engineer
data-scientist, machine-learning-scientist, business-analyst
data-scientist, data-science-consultant, devops-engineer
machine-learning-engineer, lead-machine-learning-engineer, data-analyst
machine-learning-engineer, deep-learning-engineer, business-intelligence-developer
mlops-engineer, devops-engineer, data-scientist
mlops-engineer, machine-learning-infrastructure-engineer, data-analyst
deep-learning-engineer, computer-vision-engineer, software-engineer
nlp-engineer, llm-engineer, robotics-engineer
llm-engineer, ai-engineer, data-analyst
ai-engineer, prompt-engineer, quantitative-analyst
ai-architect, ai-engineer, statistician
ai-programmer, software-engineer, data-strategist
ai-scientist, research-scientist, ai-engineer
research-scientist, machine-learning-scientist, data-analyst
applied-scientist, machine-learning-scientist, business-intelligence-analyst
quantitative-analyst, quantitative-researcher, data-quality-analyst
statistician, data-scientist, data-platform-engineer
data-architect, data-modeller, machine-learning-scientist
data-modeller, analytics-engineer, nlp-engineer
database-administrator, data-engineer, data-scientist
data-platform-engineer, devops-engineer, product-data-analyst
data-science-manager, director-of-data-science, data-engineer
data-science-manager, data-analytics-manager, data-scientist
machine-learning-manager, engineering-manager, machine-learning-engineer
head-of-data-science, director-of-data-science, data-scientist
head-of-ai, chief-data-officer, ai-engineer
product-manager, ai-product-manager, data-engineer
data-governance-analyst, data-quality-analyst, machine-learning-engineer
business-analyst, product-manager, data-engineer
"""


@pytest.fixture
def roles(catalog: Catalog) -> dict[str, Role]:
    return {entry.id: catalog.role(entry.id) for entry in catalog.entries()}


def lines(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split(",")] for line in table.strip().splitlines()]


def test_every_title_that_we_promise_is_a_role_of_its_own(catalog: Catalog) -> None:
    titles = [title.strip() for title in TITLES.replace("\n", " ").split(",")]
    assert len(titles) == OURS
    found = catalog.find(titles)
    assert [one.role.title for one in found] == titles
    assert len({one.role.id for one in found}) == OURS


@pytest.mark.slow
def test_the_checks_that_users_run_find_nothing(roles: dict[str, Role], catalog: Catalog) -> None:
    filed = {key: found for key in roles if (found := catalog.market.filed(key))}
    assert len(filed) > 70
    assert [tuple(fault) for fault in check_roles(roles, roles, roles, filed)] == []
    worst = alike(roles, roles, 50, most=5)
    assert len(worst) == 5
    assert worst[0].likeness < 80


def test_every_profile_is_complete(roles: dict[str, Role]) -> None:
    for role in roles.values():
        sizes = {
            "definition": (len(re.findall(r"[.!?](?:\s|$)", role.definition)), 3, 5),
            "week": (len(role.week), 4, 6),
            "responsibilities": (len(role.responsibilities), 6, 9),
            "core": (len(role.skills.core), 4, 7),
            "skills": (len(role.needs()), 10, 16),
            "tools": (len(role.tools), 8, 14),
            "industries": (len(role.industries), 5, 8),
            "tips": (len(role.tips), 5, 8),
            "portfolio": (len(role.portfolio), 3, 3),
            "interview": (len(role.interview), 4, 6),
            "choose_if": (len(role.choose_if), 3, 5),
            "think_twice_if": (len(role.think_twice_if), 3, 4),
            "confused_with": (len(role.confused_with), 2, 9),
            "moves": (len(role.comes_from + role.goes_to), 1, 30),
            "sources": (len(role.sources), 1, 9),
        }
        wrong = {name: count for name, (count, least, most) in sizes.items() if not least <= count <= most}
        assert wrong == {}, role.id
        assert role.education, role.id
        assert role.education.instead_of_degree, role.id
        assert role.outlook.demand, role.id
        assert role.outlook.ai_effect, role.id
        assert role.occupation, role.id
        assert role.reviewed, role.id
        assert all(
            use for group in (role.skills.core, role.skills.important, role.skills.helpful) for use in group.values()
        )


def test_the_spelling_is_american(roles: dict[str, Role], catalog: Catalog) -> None:
    ours = [text for role in roles.values() for _, text in texts(role)] + catalog.vocabulary.tips
    ours += [
        text
        for levels in catalog.vocabulary.levels.values()
        for one in levels.values()
        for text in (*one.expected, one.scope)
    ]
    assert len(ours) > 5000
    assert [text for text in ours if british(text)] == []


def test_no_outlook_states_a_number_without_a_source(roles: dict[str, Role]) -> None:
    for role in roles.values():
        assert not re.search(r"\d", f"{role.outlook.demand} {role.outlook.ai_effect}"), role.id


def test_quoted_pay_names_sources_of_ours_alone(roles: dict[str, Role], catalog: Catalog) -> None:
    named = {quote.source for role in roles.values() for quote in role.pay.quoted}
    assert named
    assert named <= catalog.vocabulary.sources.keys()


def test_no_skill_is_an_orphan(catalog: Catalog, roles: dict[str, Role]) -> None:
    skills = catalog.vocabulary.skills
    assert len(skills) >= 370
    used = {skill for role in roles.values() for skill in (*role.needs(), *role.tools)}
    waiting = list(used)
    while waiting:
        new = [base for base in skills[waiting.pop()].builds_on if base not in used]
        used.update(new)
        waiting += new
    assert set(skills) - used == set()


def test_every_skill_says_what_it_is_and_no_two_share_a_name(catalog: Catalog) -> None:
    skills = catalog.vocabulary.skills
    for skill in skills.values():
        assert skill.what, skill.id
        assert 6 <= len(skill.what.split()) <= 14, skill.id
        assert not british(skill.what), skill.id
    assert len({skill.what for skill in skills.values()}) == len(skills)
    names: dict[str, str] = {}
    for skill in skills.values():
        for name in {skill.name.lower(), *(alias.lower() for alias in skill.aliases)}:
            assert names.setdefault(name, skill.id) == skill.id, name


def test_what_a_skill_builds_on_never_goes_round_in_circles(catalog: Catalog) -> None:
    def below(skill: str, path: tuple[str, ...]) -> None:
        assert skill not in path, path
        for base in catalog.vocabulary.skills[skill].builds_on:
            below(base, (*path, skill))

    for skill in catalog.vocabulary.skills:
        below(skill, ())


# a thing, and what nobody learns on the way to it
NOT_BELOW = """
power-bi, dax
retrieval-augmented-generation, deep-learning
retrieval-augmented-generation, statistics
opencv, deep-learning
opencv, statistics
hadoop, java
spark, system-design
kafka, system-design
scala, java
spacy, machine-learning
hiring, coaching
llm-evaluation, machine-learning
voice-of-customer, statistics
bigquery, gcp
ray, system-design
tensorrt, cuda
three-d-vision, deep-learning
"""


@pytest.mark.parametrize("pair", lines(NOT_BELOW), ids="-".join)
def test_nothing_rests_on_what_its_users_never_learn(catalog: Catalog, pair: list[str]) -> None:
    skills = catalog.vocabulary.skills
    thing, base = pair
    found, waiting = {thing}, [thing]
    while waiting:
        new = [one for one in skills[waiting.pop()].builds_on if one not in found]
        found.update(new)
        waiting += new
    assert base in skills
    assert base not in found


def test_a_dialect_shows_its_language_and_a_managed_form_its_tool(catalog: Catalog) -> None:
    skills = catalog.vocabulary.skills
    owner = {name.lower(): skill for skill in skills.values() for name in (skill.name, *skill.aliases)}
    for name, shown in {"t-sql": "sql", "pl/sql": "sql", "gke": "kubernetes", "eks": "kubernetes", "aks": "kubernetes",
                        "mwaa": "airflow", "azure openai": "llm-apis", "typescript": "javascript"}.items():  # fmt: skip
        assert shown in (owner[name].id, *owner[name].shows), name
    assert {key for skill in skills.values() for key in skill.shows} <= set(skills)


@pytest.mark.parametrize("triple", lines(TRIPLES), ids="-".join)
def test_overlap_ranks_as_a_practitioner_would(roles: dict[str, Role], triple: list[str]) -> None:
    weights = {key: weights_of(roles[key].needs()) for key in triple}
    role, nearer, farther = triple
    score = {other: overlap_of({role: weights[role], other: weights[other]}).score for other in (nearer, farther)}
    assert score[nearer] > score[farther]


@pytest.mark.slow
def test_any_two_roles_compare_and_no_two_pairs_get_the_same_answer(catalog: Catalog, roles: dict[str, Role]) -> None:
    titles = catalog.titles()
    asked = [catalog.market.asked(role, None, [UNITED_STATES]) for role in roles.values()]
    answers = {compare(pair, catalog.vocabulary, titles, TODAY).summary for pair in permutations(asked, 2)}
    assert len(answers) == OURS * (OURS - 1)


def carried(roles: dict[str, Role], origin: str, target: str) -> float:
    weights = {key: weights_of(roles[key].needs(), roles[key].tools) for key in (origin, target)}
    return overlap_of(weights).carries_over[origin][target]


@pytest.mark.parametrize(
    ("near", "far", "target"),
    [
        ("data-engineer", "data-operations-manager", "data-engineering-manager"),
        ("data-scientist", "engineering-manager", "data-science-manager"),
    ],
)
def test_who_does_the_work_is_nearer_to_leading_it(roles: dict[str, Role], near: str, far: str, target: str) -> None:
    assert carried(roles, near, target) > carried(roles, far, target)


def test_of_those_who_build_models_the_machine_learning_engineer_is_nearest_to_mlops(roles: dict[str, Role]) -> None:
    neighbors = [key for key in roles["machine-learning-engineer"].confused_with if key != "mlops-engineer"]
    assert len(neighbors) > 1
    own = carried(roles, "machine-learning-engineer", "mlops-engineer")
    assert all(own > carried(roles, key, "mlops-engineer") for key in neighbors)


def test_a_statistician_brings_about_half_and_nobody_brings_nothing_to_the_top(roles: dict[str, Role]) -> None:
    assert 0.4 <= carried(roles, "statistician", "data-scientist") <= 0.6
    others = [key for key in roles if key != "chief-data-officer"]
    assert min(carried(roles, key, "chief-data-officer") for key in others) > 0


def test_paths_are_complete_or_say_that_they_begin_or_end(roles: dict[str, Role]) -> None:
    told = looked_over(roles, roles).items
    assert [(one.role, one.why, one.text) for one in told if one.field in {"comes_from", "goes_to", "move_notes"}] == []
    assert {key for key, role in roles.items() if not role.comes_from and not role.entry} == set()
    assert {key for key, role in roles.items() if not role.goes_to and not role.final} == set()


def test_sentences_are_short_and_begin_with_who_acts(roles: dict[str, Role]) -> None:
    told = looked_over(roles, roles)
    assert [(one.role, one.field, one.why) for one in told.items] == []
    assert max(one.average for one in told.measured) < 16


def test_no_two_roles_need_nearly_the_same(roles: dict[str, Role]) -> None:
    weights = {key: weights_of(role.needs()) for key, role in roles.items()}
    scores = {pair: overlap_of({key: weights[key] for key in pair}).score for pair in combinations(roles, 2)}
    assert max(scores.values()) < 0.7


def test_every_level_on_every_track_adds_something_of_its_own(catalog: Catalog) -> None:
    levels = catalog.vocabulary.levels
    assert set(levels) == {"individual", "lead", "management", "executive", "research", "product"}
    scopes = [addition.scope for additions in levels.values() for addition in additions.values()]
    assert len(scopes) == len(set(scopes)) == 6 * 8
    for additions in levels.values():
        assert all(3 <= len(addition.expected) <= 4 for addition in additions.values())


def test_an_occupation_that_employers_choose_half_as_often_needs_a_reason(roles: dict[str, Role]) -> None:
    role = roles["machine-learning-engineer"]
    assert role.occupation
    codes = [FiledCode("15-2099", "Divers", 60, 0.6), FiledCode(role.occupation.code, "", 30, 0.3)]
    filed = {role.id: Filed(100, 2022, 2025, codes, 10, "oflc-titles")}
    [fault] = check_roles({role.id: role}, roles, (), filed)
    assert fault.location == ("occupation", "note")
    assert "closer than Divers 15-2099, as which employers file 60%" in fault.remedy
    told = replace(role, occupation=replace(role.occupation, note="employers say Divers, who swim"))
    assert check_roles({role.id: told}, roles, (), filed) == []
    even = {role.id: replace(filed[role.id], codes=[codes[0], replace(codes[1], share=0.31)])}
    assert check_roles({role.id: role}, roles, (), even) == []
