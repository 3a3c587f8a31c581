"""What the summary of each answer holds: keys of the published JSON, those that matter most first.

A line is taken or left as a whole: dotted paths that walk through lists, `[5]` for at most so many of a list. A list
that does not fit is halved until it does; what is left out is named in `left_out`.
"""

from __future__ import annotations

_ROLE = "roles.key, roles.id, roles.title, roles.level"
_REMARKS = ("notes[3]", "warnings[2]")
_SOURCES = "sources[14].id, sources.vintage, sources.age_months"
_FIGURE = "basis level place.name currency n p25 p50 p75 year source"
_PLACES = "id title carries_over pays degree growth"


def _each(path: str, keys: str, most: int = 0) -> str:
    limit = f"[{most}]" if most else ""
    return ", ".join(f"{path}{limit}.{key}" for key in keys.split())


PLANS: dict[str, tuple[str, ...]] = {
    "comparison": (
        f"summary, {_ROLE}",
        *_REMARKS,
        _each("roles.salary.figures", "basis level place.name currency n p50 year", 3),
        "roles.education.typical, roles.occupation.title, roles.occupation.closeness",
        "roles.outlook_figures.projection.change_percent, roles.outlook_figures.projection.last_year",
        _each("pay.differences", "higher lower basis ratio low high n years said why_not", 12),
        "overlap.needs.score, overlap.needs.carries_over",
        "roles.known_by, roles.job_zone, technologies.shared[12]",
        _each("roles.salary.figures", "p25 p75 source", 4),
        "roles.outlook_figures.projection.openings, roles.outlook_figures.ai.lower_percent",
        "roles.choose_short",
        _SOURCES,
        "overlap.needs.shared[12]",
        "overlap.needs.only[8]",
        "change.from, change.to, change.stop[3], change.start[3]",
    ),
    "profile": (
        "role.id, role.title, role.level",
        *_REMARKS,
        "role.definition",
        _each("role.salary.figures", _FIGURE, 8),
        "role.education.typical, role.education.also_accepted, role.education.experience",
        "role.occupation.title, role.occupation.closeness",
        "role.outlook_figures.projection, role.outlook_figures.ai",
        "role.known_by, role.job_zone, role.education.entry",
        _each("role.skills", "id name need", 10),
        _each("role.tools", "id name", 8),
        _SOURCES,
        _each("role.technologies", "name id", 10),
        _each("role.ratings.skills", "name importance level", 6),
        "role.choose_if[2], role.think_twice_if[2]",
        "role.goes_to[6].id, role.goes_to.title, role.comes_from[6].id, role.comes_from.title",
        "role.outlook",
    ),
    "salary": (
        "roles.id, roles.title, roles.level",
        "summary, gaps",
        *_REMARKS,
        _each("roles.figures", f"{_FIGURE} occupation.title occupation.closeness", 13),
        "offer.offer",
        _each("offer.standings", "basis level place.name year percentile low high", 11),
        _SOURCES,
        "roles.index",
    ),
    "outlook": (
        "roles.id, roles.title, roles.level",
        *_REMARKS,
        "roles.occupation.code, roles.occupation.title, roles.occupation.closeness",
        "roles.figures.projection, roles.figures.ai",
        "roles.demand, roles.ai_effect",
        _SOURCES,
        "roles.figures.reasons",
        "roles.occupation.note",
    ),
    "gap": (
        "role, coverage, coverage_shown, summary, not_understood[10]",
        *_REMARKS,
        _each("gates", "kind asked have met", 6),
        "have[20].skill, have.need",
        "near[10].skill, near.need, near.through",
        "missing[12].skill, missing.need, missing.builds_on, missing.how",
    ),
    "path": (
        "from, to, summary, direct",
        *_REMARKS,
        "routes[3].cost, routes.bridges, routes.recommended",
        "routes.hops.from, routes.hops.to, routes.hops.carries_over",
        _each("routes.hops.pay", "basis said ratio low high why_not"),
        "routes.hops.keep[6], routes.hops.add[8]",
        _each("reach.next_step", _PLACES, 6),
        _each("reach.sideways", _PLACES, 5),
        _each("reach.leap", _PLACES, 5),
        _each("reach.nearby", _PLACES, 4),
        "routes.hops.stop[3], routes.hops.start[3]",
    ),
    "match": (
        "verdict, summary, viable, considered, not_understood[10], person.skills[40]",
        *_REMARKS,
        "matches[8].role, matches.viable, matches.score, matches.for, matches.against",
        "matches.gates, matches.missing[5]",
        _each("matches.pay", "basis value low high n"),
        "matches.growth",
    ),
    "search": (
        "items[20].id, items.title, items.median, items.median_n, items.degree, not_understood[10]",
        *_REMARKS,
        "things, items.matched",
        "items.core[4]",
        _SOURCES,
    ),
    "resolve": (
        "items.input, items.role, items.title, items.level, items.confidence",
        "items.candidates[4]",
    ),
}
