"""An occupation as rows: every fact of it once, for pipes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.occupations.sayings import BY_FIGURES, education_facts, rating_words
from careercli.advice.outlook import LABELS, occupation_facts
from careercli.advice.words import figure_words
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.advice.occupations.view import OccupationRole


def occupation_rows(role: OccupationRole) -> Iterator[Row]:
    """One fact a row: label, key, value, as a role has them."""
    for section, label, value in _facts(role):
        if value:
            yield Row(section, (label, role.key, value))


def _facts(role: OccupationRole) -> Iterator[tuple[str, str, str | None]]:
    yield "summary", "title", role.title
    yield "summary", "known_by", f"{role.known_by}: {BY_FIGURES}"
    yield from (("pay", "pay", figure_words(figure)) for figure in role.salary.figures)
    for key, words in occupation_facts(role.occupation, role.outlook_figures):
        yield "outlook", "occupation", f"{LABELS[key]}: {words}"
    yield from (("education", "education", f"{name}: {value}") for name, value in education_facts(role))
    for technology in role.technologies:
        yield "tools", "technologies", technology.name
        if technology.in_demand or technology.hot:
            of = "the occupation" if technology.in_demand else "all kinds"
            yield "tools", "technology_demand", f"{technology.name}: often asked for in job ads of {of}"
    for kind, ratings in (("skill", role.ratings.skills), ("knowledge", role.ratings.knowledge)):
        yield from (("skills", f"{kind}_rating", f"{one.name}: {rating_words(one)}") for one in ratings)
