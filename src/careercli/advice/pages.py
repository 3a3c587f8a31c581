"""The pages of `show` and `compare`: the nine parts in the order of a comparison article, for one role or several."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from careercli.advice.occupation import LABELS, change_words
from careercli.advice.paypage import pay_blocks, short_pay
from careercli.advice.view import ProfiledRole, RoleLink, education_facts, level_lines, outlook_of
from careercli.advice.words import DEGREES, OF_THE_OCCUPATION, listing, percent
from careercli.model.cell import Kind
from careercli.model.page import Block, Page, Section, Side, Sides, Table, Text

if TYPE_CHECKING:
    from careercli.advice.cite import CitedSource
    from careercli.advice.overlap import Change, Overlap, Overlaps

Views = Sequence[ProfiledRole]
_ABSENT = "-"  # not part of that role


def profile_page(role: ProfiledRole, sources: Sequence[CitedSource]) -> Page:
    """The page of one role."""
    skills = [
        Table(["Skill", "Need", "What for"], [[skill.name, skill.need, skill.use or ""] for skill in role.skills])
    ]
    tools = [Text(listing([tool.name for tool in role.tools]))] if role.tools else []
    lead = f"{role.name}: {role.family} family, {role.track} track."
    sections = _parts([role], _activities(role), skills, tools)
    return Page(role.name, lead, [*sections, _rests_on([role], sources)], contents=True)


def comparison_page(
    views: Views, overlap: Overlaps, changes: Sequence[Change], summary: str, sources: Sequence[CitedSource]
) -> Page:
    """The page of several roles; `changes` lead from the first to each of the others."""
    glance = Section("summary", "At a glance", [_glance(views, overlap)])
    parts = _parts(views, _changes(views, changes), _skills(views, overlap.skills), _tools(views, overlap.tools))
    title = " vs. ".join(view.name for view in views)
    return Page(title, summary, [glance, *parts, _rests_on(views, sources)], contents=True)


def source_section(sources: Sequence[CitedSource]) -> Section:
    rows = [[s.publisher, s.title, s.vintage, s.age(), s.licence, s.url, s.used_for] for s in sources]
    columns = ["Publisher", "Source", "Vintage", "Age", "License", "Address", "Used for"]
    kinds: list[Kind] = ["text", "text", "text", "text", "text", "link", "text"]
    return Section("sources", "Sources", [Table(columns, rows, kinds)] if rows else [])


def _rests_on(views: Views, sources: Sequence[CitedSource]) -> Section:
    """The sources, and when each profile was last reviewed."""
    section = source_section(sources)
    reviews = [f"{view.title}: reviewed {view.reviewed.isoformat()}." for view in views if view.reviewed]
    return Section(section.id, section.heading, [*section.blocks, *([Text(" ".join(reviews))] if reviews else [])])


def _parts(views: Views, changes: list[Block], skills: Sequence[Block], tools: Sequence[Block]) -> list[Section]:
    """The nine parts; --section may also pick the sections inside them."""
    week = "How the week changes" if len(views) > 1 else "Where the week goes"
    return [
        Section("definition", "Definition", [_texts(views, lambda view: view.definition)], _closer(views)),
        Section(
            "responsibilities",
            "Responsibilities",
            _lists(views, lambda view: view.responsibilities),
            [Section("change", week, changes)],
        ),
        Section("skills", "Required skills", skills),
        Section("education", "Educational background", _education(views)),
        Section("tools", "Tools and software", tools),
        Section("industries", "Common industries", _industries(views)),
        Section("outlook", "Outlook", _outlook(views), [Section("pay", "Pay", _pay(views))]),
        Section("tips", "Practical tips for getting started", _lists(views, lambda view: view.tips), _proof(views)),
        Section("conclusion", "Conclusion", _conclusion(views), [Section("next", "Before and after", _moves(views))]),
    ]


def _closer(views: Views) -> list[Section]:
    return [
        Section("level", "At this level", _levels(views)),
        Section("week", "A typical week", _lists(views, lambda view: view.week)),
        Section(
            "confused",
            "Often confused with",
            _lists(views, lambda view: [_differs(link) for link in view.confused_with]),
        ),
    ]


def _proof(views: Views) -> list[Section]:
    return [
        Section("portfolio", "Portfolio projects", _lists(views, lambda view: view.portfolio)),
        Section("interview", "Interview topics", _lists(views, lambda view: view.interview)),
    ]


def _pay(views: Views) -> list[Block]:
    blocks = pay_blocks([(view.title, figure) for view in views for figure in view.salary.figures])
    without = [view.title for view in views if not view.salary.figures]
    return [*blocks, *([Text(f"No pay figure is published for {listing(without)}.")] if without else [])]


def _texts(views: Views, text: Callable[[ProfiledRole], str]) -> Block:
    if len(views) == 1:
        return Text(text(views[0]))
    return Sides([Side(view.name, [text(view)], bulleted=False) for view in views])


def _lists(views: Views, items: Callable[[ProfiledRole], Sequence[str]], otherwise: str = "") -> list[Block]:
    """The items of each role side by side; nothing at all if no role has any and `otherwise` is empty."""
    sides = [Side(view.name, list(items(view)) or ([otherwise] if otherwise else [])) for view in views]
    return [Sides(sides)] if any(side.items for side in sides) else []


def _levels(views: Views) -> list[Block]:
    if not any(view.at_level for view in views):
        return []
    return _lists(views, lambda view: level_lines(view.at_level), "no level was named")


def _differs(link: RoleLink) -> str:
    return f"{link.title}: {link.difference}"


def _activities(role: ProfiledRole) -> list[Block]:
    shares = [("Much of the week", role.activities["much"]), ("Some of the week", role.activities["some"])]
    sides = [Side(title, phrases) for title, phrases in shares if phrases]
    return [Sides(sides)] if sides else []


def _changes(views: Views, changes: Sequence[Change]) -> list[Block]:
    names = {view.id: view.name for view in views}
    steps: list[tuple[str, Callable[[Change], list[str]]]] = [
        ("Stop", lambda change: change.stop),
        ("Do less", lambda change: change.less),
        ("Keep", lambda change: change.keep),
        ("Do more", lambda change: change.more),
        ("Start", lambda change: change.start),
    ]
    rows = [[label, *("; ".join(pick(change)) or _ABSENT for change in changes)] for label, pick in steps]
    heads = [f"From {names[change.from_]} to {names[change.to]}" for change in changes]
    note = "Neither is a rank above the other: going the other way, what stops here starts and what starts here stops."
    return [Table(["", *heads], rows), Text(note)]


def _glance(views: Views, overlaps: Overlaps) -> Table:
    rows: list[list[str]] = [
        ["Family", *(view.family for view in views)],
        ["Track", *(view.track for view in views)],
        ["Typical degree", *(DEGREES[view.education.typical] if view.education else "not stated" for view in views)],
        ["Closest US occupation", *(_occupation(view) for view in views)],
        ["Pay, gross a year", *(short_pay(view.salary.figures) or "no figure" for view in views)],
        ["Projected jobs of that occupation", *(_projected(view) for view in views)],
    ]
    for label, overlap in (("skills", overlaps.skills), ("tools", overlaps.tools)):
        for target in views:
            cells = [_share(overlap, view.id, target.id) for view in views]
            rows.append([f"Share of {target.name} {label} held", *cells])
    return Table(["", *(view.name for view in views)], rows)


def _occupation(view: ProfiledRole) -> str:
    found = view.occupation
    return f"{found.title} ({found.code}), {found.closeness}" if found else "not stated"


def _projected(view: ProfiledRole) -> str:
    projection = view.outlook_figures.projection
    return change_words(projection) if projection else "not published"


def _share(overlap: Overlap, origin: str, target: str) -> str:
    return "all" if origin == target else percent(overlap.carries_over[origin][target])


def _skills(views: Views, overlap: Overlap) -> list[Block]:
    found = {view.id: {skill.id: skill for skill in view.skills} for view in views}
    names = {skill.id: skill.name for view in views for skill in view.skills}

    def cell(role: str, skill: str) -> str:
        held = found[role].get(skill)
        return _ABSENT if held is None else f"{held.need}: {held.use}" if held.use else held.need

    apart = [skill for only in overlap.only.values() for skill in only]
    partly = [skill for skill in names if skill not in overlap.shared and skill not in apart]
    blocks = _carry(views, overlap, _HOW)
    for label, skills in (("Shared", overlap.shared), ("Shared by some", partly)):
        if skills:
            rows = [[names[skill], *(cell(view.id, skill) for view in views)] for skill in skills]
            blocks.append(Table([label, *(view.name for view in views)], rows))
    for view in views:
        if overlap.only[view.id]:
            rows = [[names[skill], cell(view.id, skill)] for skill in overlap.only[view.id]]
            blocks.append(Table([f"Only {view.name}", "Need and what for"], rows))
    return blocks


_HOW = (
    "A core need weighs 3, an important one 2, a helpful one 1, "
    "and a skill counts only as far as the role that brings it needs it."
)


def _carry(views: Views, overlap: Overlap, how: str) -> list[Block]:
    """How much carries over: a sentence for two roles, a table for more; and how alike they are without a direction."""
    alike = f"Taken together they are {percent(overlap.score)} alike. {how}"
    if len(views) > 2:
        rows = [[view.name, *(_share(overlap, view.id, target.id) for target in views)] for view in views]
        return [Table(["Of what is needed, held by", *(view.name for view in views)], rows), Text(alike)]
    shares = [
        f"{_share(overlap, origin.id, target.id)} of what {target.name} asks for is covered by {origin.name}"
        for origin, target in permutations(views, 2)
    ]
    return [Text(f"{listing(shares)}. {alike}")]


def _tools(views: Views, overlap: Overlap) -> list[Block]:
    names = {tool.id: tool.name for view in views for tool in view.tools}
    if not names:
        return []
    apart = [tool for only in overlap.only.values() for tool in only]
    partly = [tool for tool in names if tool not in overlap.shared and tool not in apart]
    rows = [["Shared", _names(overlap.shared, names)]]
    for tool in partly:
        holders = [view.name for view in views if tool in {held.id for held in view.tools}]
        rows.append([f"Only {listing(holders)}", names[tool]])
    rows += [[f"Only {view.name}", _names(overlap.only[view.id], names)] for view in views]
    return [*_carry(views, overlap, "Every tool counts the same."), Table(["", "Tools"], _merged(rows))]


def _names(ids: Sequence[str], names: dict[str, str]) -> str:
    return ", ".join(names[key] for key in ids) or "none"


def _merged(rows: list[list[str]]) -> list[list[str]]:
    """Rows of the same heading as one."""
    merged: dict[str, list[str]] = {}
    for heading, name in rows:
        merged.setdefault(heading, []).append(name)
    return [[heading, ", ".join(names)] for heading, names in merged.items()]


def _education(views: Views) -> list[Block]:
    facts = [dict(education_facts(view)) for view in views]
    labels = list(dict.fromkeys(label for known in facts for label in known))
    rows = [[label.capitalize(), *(known.get(label, "not stated") for known in facts)] for label in labels]
    return [Table(["", *(view.name for view in views)], rows)] if rows else []


def _industries(views: Views) -> list[Block]:
    work = [{industry.name: industry.work or "yes" for industry in view.industries} for view in views]
    names = list(dict.fromkeys(name for known in work for name in known))
    names.sort(key=lambda name: -sum(name in known for known in work))
    rows = [[name, *(known.get(name, _ABSENT) for known in work)] for name in names]
    return [Table(["Industry", *(view.name for view in views)], rows)] if rows else []


def _outlook(views: Views) -> list[Block]:
    """Words of the profile, then what is official, which is the occupation's and not the title's."""
    return outlook_blocks({view.name: dict(outlook_of(view)) for view in views}, any(view.occupation for view in views))


def outlook_blocks(facts: Mapping[str, Mapping[str, str]], official: bool) -> list[Block]:
    """A column for each role: name → keys of LABELS → words."""
    keys = list(dict.fromkeys(key for known in facts.values() for key in known))
    rows = [[LABELS[key], *(known.get(key, "not stated") for known in facts.values())] for key in keys]
    return [Table(["", *facts], rows), *([Text(OF_THE_OCCUPATION)] if official else [])]


def _conclusion(views: Views) -> list[Block]:
    choose = [Side(f"Choose {view.name} if", view.choose_if) for view in views]
    twice = [Side(f"Think twice about {view.name} if", view.think_twice_if) for view in views]
    return [Sides(sides) for sides in (choose, twice) if any(side.items for side in sides)]


def _moves(views: Views) -> list[Block]:
    def titles(links: list[RoleLink]) -> str:
        return ", ".join(link.title for link in links) or "not stated"

    rows = [
        ["People come from", *(titles(view.comes_from) for view in views)],
        ["People go on to", *(titles(view.goes_to) for view in views)],
    ]
    return [Table(["", *(view.name for view in views)], rows)]
