"""The pages of `show` and `compare`: what is seen at a glance, what changes, the nine parts, the sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from careercli.advice.differences import difference_blocks
from careercli.advice.outlook import change_words
from careercli.advice.roles.facts import review_words
from careercli.advice.roles.parts import ABSENT, Views, nine_parts, pay_part, titled
from careercli.advice.roles.ranking import against_first
from careercli.advice.roles.sayings import pay_entry
from careercli.advice.roles.view import NeededSkill, ProfiledRole
from careercli.advice.words import (
    DEGREES,
    DOING,
    family_words,
    first_sentence,
    kind_words,
    listing,
    percent,
    source_section,
)
from careercli.model.page import Block, Page, Section, Side, Sides, Table, Text

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.roles.overlap import Change, Overlap, Overlaps
    from careercli.advice.words import CitedSource


def profile_page(role: ProfiledRole, sources: Sequence[CitedSource]) -> Page:
    """The page of one role."""
    skills = [
        Table(["Skill", "Need", "What for"], [[skill.name, _need(skill), skill.use or ""] for skill in role.skills])
    ]
    tools = [Text(listing([tool.name for tool in role.tools]))] if role.tools else []
    glance = Section("summary", "At a glance", [Table(["", role.name], _facts([role])), *_explained([role])])
    week = [Section("change", "Where the week goes", _activities(role))]
    sections = [glance, pay_part([role]), *nine_parts([role], skills, tools, week)]
    return Page(role.name, first_sentence(role.definition), [*sections, _rests_on([role], sources)], contents=True)


def comparison_page(
    views: Views,
    overlap: Overlaps,
    level_effects: Sequence[str],
    changes: Sequence[Change],
    apart: Sequence[PayDifference],
    summary: str,
    sources: Sequence[CitedSource],
) -> Page:
    """The page of several roles; `changes` lead from the first to each of the others."""
    several: list[Block] = [against_first(views, apart)] if len(views) > 2 else []
    differences = [*several, *difference_blocks(apart, {view.key: view.name for view in views})]
    first = [
        Section("summary", "At a glance", [_glance(views, overlap), *_explained(views)]),
        pay_part(views, differences),
        Section("change", "How the week changes", _changes(views, changes)),
        Section("skills", "What carries over", [*map(Text, level_effects), *_carried(views, overlap)]),
    ]
    parts = nine_parts(views, _skills(views, overlap.skills), _tools(views, overlap.tools))
    title = " vs. ".join(view.name for view in views)
    return Page(title, summary, [*first, *parts, _rests_on(views, sources)], contents=True)


def _rests_on(views: Views, sources: Sequence[CitedSource]) -> Section:
    """The sources, and when each profile was last reviewed and its claims confirmed."""
    section = source_section(sources)
    reviews = [words for view in titled(views) for words in review_words(view)]
    return Section(section.id, section.heading, [*section.blocks, *([Text(" ".join(reviews))] if reviews else [])])


def _activities(role: ProfiledRole) -> list[Block]:
    shares = [("Much of the week", role.activities["much"]), ("Some of the week", role.activities["some"])]
    sides = [Side(title, phrases) for title, phrases in shares if phrases]
    return [Sides(sides)] if sides else []


def _changes(views: Views, changes: Sequence[Change]) -> list[Block]:
    names = {view.key: view.name for view in views}
    steps: list[tuple[str, Callable[[Change], list[str]]]] = [
        ("Stop", lambda change: change.stop),
        ("Do less", lambda change: change.less),
        ("Keep", lambda change: change.keep),
        ("Do more", lambda change: change.more),
        ("Start", lambda change: change.start),
    ]
    if not changes:
        return _activities(views[0])
    rows = [[label, *("; ".join(pick(change)) or ABSENT for change in changes)] for label, pick in steps]
    heads = [f"From {names[change.from_]} to {names[change.to]}" for change in changes]
    note = "Neither is a rank above the other: going the other way, what stops here starts and what starts here stops."
    return [Table(["", *heads], rows), Text(note)]


_BASES = {
    "advertised": "Job ads: the pay ranges that employers advertise.",
    "sworn": "Visa filings: the least pay that US employers committed to when they sponsored a worker.",
    "official": "Official survey: what a statistical office publishes for a whole occupation, not for the title.",
}


def _explained(views: Views) -> list[Block]:
    """What the bases of the figures are, where they first appear."""
    known = {figure.basis for view in views for figure in view.salary.figures}
    told = [words for basis, words in _BASES.items() if basis in known]
    return [Text(" ".join(told))] if told else []


def _glance(views: Views, overlaps: Overlaps) -> Table:
    rows = _facts(views)
    if len(views) == 2:  # of more, the part on what carries over has a table
        kept = overlaps.needs.carries_over
        shares = [percent(kept[one.key][other.key]) for one, other in permutations(views, 2)]
        rows.append(["Of what the other asks, held", *shares])
    return Table(["", *(view.name for view in views)], rows)


def _facts(views: Views) -> list[list[str]]:
    """What is known of each role in a word or two, as rows."""
    bases = {"advertised": "Median in job ads", "sworn": "Median in visa filings", "official": "Median officially"}
    return [
        ["Kind of work", *(_kind(view) for view in views)],
        *([label, *(_pay(view, basis) for view in views)] for basis, label in bases.items()),
        ["Projected jobs", *(_projected(view) for view in views)],
        ["Typical degree", *(DEGREES[view.education.typical] if view.education else "not stated" for view in views)],
        ["Family of related roles", *(family_words(view.family) for view in views)],
    ]


def _pay(view: ProfiledRole, basis: str) -> str:
    """The median with what it rests on; those of other levels stand in the part on pay."""
    found = pay_entry(view, basis)
    return ", ".join(filter(None, (found.text, found.whose, found.aside)))


def _kind(view: ProfiledRole) -> str:
    doing = DOING.get(view.track)
    return f"{kind_words(view.track)}: {doing}" if doing else kind_words(view.track)


def _projected(view: ProfiledRole) -> str:
    projection = view.outlook_figures.projection
    return change_words(projection) if projection else "not published"


def _share(overlap: Overlap, origin: str, target: str) -> str:
    return "all" if origin == target else percent(overlap.carries_over[origin][target])


def _skills(views: Views, overlap: Overlap) -> list[Block]:
    found = {view.key: {skill.id: skill for skill in view.skills} for view in views}
    tools = {view.key: {tool.id for tool in view.tools} for view in views}
    names = {skill.id: skill.name for view in views for skill in view.skills}

    def cell(role: str, skill: str) -> str:
        held = found[role].get(skill)
        if held is None:
            return "tool" if skill in tools[role] else ABSENT
        return f"{_need(held)}: {held.use}" if held.use else _need(held)

    apart = [skill for only in overlap.only.values() for skill in only]
    partly = [skill for skill in names if skill not in overlap.shared and skill not in apart]
    blocks: list[Block] = []
    for label, skills in (("Shared", overlap.shared), ("Shared by some", partly)):
        if skills:
            rows = [[names[skill], *(cell(view.key, skill) for view in views)] for skill in skills]
            blocks.append(Table([label, *(view.name for view in views)], rows))
    for view in views:
        if overlap.only[view.key]:
            rows = [[names[skill], cell(view.key, skill)] for skill in overlap.only[view.key]]
            blocks.append(Table([f"Only {view.name}", "Need and what for"], rows))
    return blocks


def _need(skill: NeededSkill) -> str:
    """How much the role needs the skill and, where it was counted, how often job ads ask for it."""
    return ", ".join([skill.need, *([skill.asked_words()] if skill.asked else [])])


def _carried(views: Views, overlaps: Overlaps) -> list[Block]:
    tools = _carry(views, overlaps.tools, _HOW_TOOLS, "tools")
    return [
        *_carry(views, overlaps.needs, "Skills and tools together.", "needs"),
        *_carry(views, overlaps.skills, _HOW, "skills"),
        *(tools if any(view.tools for view in views) else []),
    ]


_HOW_TOOLS = "Every tool counts the same. A tool that a role names as a skill counts as held."
_HOW = (
    "A core need weighs 3, an important one 2, a helpful one 1, "
    "and a skill counts only as far as the role that brings it needs it."
)


def _carry(views: Views, overlap: Overlap, how: str, what: str) -> list[Block]:
    """How much carries over: a sentence for two roles, a table for more; and how alike they are without a direction."""
    alike = f"Taken together the {what} are {percent(overlap.score)} alike. {how}"
    if len(views) > 2:
        rows = [[view.name, *(_share(overlap, view.key, target.key) for target in views)] for view in views]
        return [Table([f"Of the {what} needed, held by", *(view.name for view in views)], rows), Text(alike)]
    shares = [
        f"{_share(overlap, origin.key, target.key)} of the {what} of {target.name} are covered by {origin.name}"
        for origin, target in permutations(views, 2)
    ]
    return [Text(f"{listing(shares)}. {alike}")]


def _tools(views: Views, overlap: Overlap) -> list[Block]:
    names = {tool.id: tool.name for view in views for tool in view.tools}
    if not names:
        return []
    if len({view.id for view in views}) == 1:
        return [Text(listing([*names.values()]))]
    apart = [tool for only in overlap.only.values() for tool in only]
    partly = [tool for tool in names if tool not in overlap.shared and tool not in apart]
    rows = [["Shared", _names(overlap.shared, names)]]
    for tool in partly:
        holders = [view.name for view in views if tool in {held.id for held in (*view.tools, *view.skills)}]
        rows.append([f"Only {listing(holders)}", names[tool]])
    rows += [[f"Only {view.name}", _names(overlap.only[view.key], names)] for view in views]
    return [Table(["", "Tools"], _merged(rows))]


def _names(ids: Sequence[str], names: dict[str, str]) -> str:
    return ", ".join(names[key] for key in ids) or "none"


def _merged(rows: list[list[str]]) -> list[list[str]]:
    """Rows of the same heading as one."""
    merged: dict[str, list[str]] = {}
    for heading, name in rows:
        merged.setdefault(heading, []).append(name)
    return [[heading, ", ".join(names)] for heading, names in merged.items()]
