"""The nine parts of `show` and `compare`, in the order of a comparison article, for one role or several."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from careercli.advice.outlook import outlook_blocks
from careercli.advice.pay import pay_blocks
from careercli.advice.roles.facts import ENTRY, FINAL, education_facts, level_lines, outlook_of
from careercli.advice.roles.levels import grade_lines, ladder_blocks, own_ladder_blocks
from careercli.advice.roles.view import ProfiledRole, RoleLink
from careercli.advice.words import listing
from careercli.model.page import Block, Section, Side, Sides, Table, Text
from careercli.model.pay import Figure

Views = Sequence[ProfiledRole]
ABSENT = "-"  # not part of that role


def nine_parts(
    views: Views, skills: Sequence[Block], tools: Sequence[Block], week: Sequence[Section] = ()
) -> list[Section]:
    """The nine parts; --section may also pick the sections inside them."""
    once = titled(views)
    return [
        Section("definition", "Definition", [_texts(once, lambda view: view.definition)], _closer(views)),
        Section(
            "responsibilities",
            "Responsibilities",
            _lists(views, lambda view: view.responsibilities),
            week,
        ),
        Section("skills", "Required skills", skills),
        Section("education", "Educational background", _education(once)),
        Section("tools", "Tools and software", tools),
        Section("industries", "Common industries", _industries(once)),
        Section("outlook", "Outlook", _outlook(once)),
        Section("tips", "Practical tips for getting started", _lists(once, lambda view: view.tips), _proof(once)),
        Section(
            "conclusion", "Conclusion", _conclusion(once), [Section("next", "What is next, and before", _moves(once))]
        ),
    ]


def titled(views: Views) -> Views:
    """The roles where a level makes no difference: one that is there at several levels stands once, by its title."""
    times = Counter(view.id for view in views)
    plain = {view.id: replace(view, level=None, grade=None) for view in reversed(views) if times[view.id] > 1}
    found = {view.id: plain.get(view.id, view) for view in views}
    return [found[key] for key in dict.fromkeys(view.id for view in views)]


def _closer(views: Views) -> list[Section]:
    once = titled(views)
    return [
        Section("level", "At this level", _levels(views)),
        _ladder(views),
        Section("week", "A typical week", _lists(once, lambda view: view.week)),
        Section(
            "confused",
            "Often confused with",
            _lists(once, lambda view: [_differs(link) for link in view.confused_with]),
        ),
    ]


def _ladder(views: Views) -> Section:
    own = own_ladder_blocks(views)
    return Section("ladder", "Ladder" if own else "Official ladder", [*own, *ladder_blocks(views)])


def _proof(views: Views) -> list[Section]:
    return [
        Section("portfolio", "Portfolio projects", _lists(views, lambda view: view.portfolio)),
        Section("interview", "Interview topics", _lists(views, lambda view: view.interview)),
    ]


def pay_part(views: Views, apart: Sequence[Block] = ()) -> Section:
    """`apart`: how the pay of the roles differs."""
    return Section("pay", "Pay", [*_pay(views), *apart])


def _pay(views: Views) -> list[Block]:
    notes = {view.title: view.salary.sworn_note for view in views if view.salary.sworn_note}
    names = [view.title for view in views] if len(titled(views)) > 1 else []
    figures: list[tuple[str, Figure]] = []
    for one in ((view.title, figure) for view in views for figure in view.salary.figures):
        if one not in figures:  # what is of all levels is the same for each level of a role
            figures.append(one)
    blocks = pay_blocks(figures, names, notes)
    without = [view.title for view in titled(views) if not view.salary.figures]
    return [*blocks, *([Text(f"No pay figure is published for {listing(without)}.")] if without else [])]


def _texts(views: Views, text: Callable[[ProfiledRole], str]) -> Block:
    if len(views) == 1:
        return Text(text(views[0]))
    return Sides([Side(view.name, [text(view)], bulleted=False) for view in views])


def _lists(views: Views, items: Callable[[ProfiledRole], Sequence[str]], otherwise: str = "") -> list[Block]:
    """The items of each role side by side; nothing at all if no role has any and `otherwise` is empty.

    What all levels of one role have in common stands once.
    """
    shared = set[str]()
    if len(views) > 1 and len({view.id for view in views}) == 1:
        shared = set.intersection(*(set(items(view)) for view in views))
    sides = [Side("At every level named", [one for one in items(views[0]) if one in shared])] if shared else []
    for view in views:
        own = [one for one in items(view) if one not in shared]
        sides.append(Side(view.name, own or ([otherwise] if otherwise else [])))
    return [Sides(sides)] if any(side.items for side in sides) else []


def _levels(views: Views) -> list[Block]:
    if not any(view.at_level or view.at_grade for view in views):
        return []
    return _lists(views, lambda view: [*grade_lines(view.at_grade), *level_lines(view.at_level)], "no level was named")


def _differs(link: RoleLink) -> str:
    return f"{link.title}: {link.difference}"


def _education(views: Views) -> list[Block]:
    facts = [dict(education_facts(view)) for view in views]
    labels = list(dict.fromkeys(label for known in facts for label in known))
    rows = [[label.capitalize(), *(known.get(label, "not stated") for known in facts)] for label in labels]
    return [Table(["", *(view.name for view in views)], rows)] if rows else []


def _industries(views: Views) -> list[Block]:
    work = [{industry.name: industry.work or "yes" for industry in view.industries} for view in views]
    names = list(dict.fromkeys(name for known in work for name in known))
    names.sort(key=lambda name: -sum(name in known for known in work))
    rows = [[name, *(known.get(name, ABSENT) for known in work)] for name in names]
    return [Table(["Industry", *(view.name for view in views)], rows)] if rows else []


def _outlook(views: Views) -> list[Block]:
    """Words of the profile, then what is official, which is the occupation's and not the title's."""
    return outlook_blocks({view.name: dict(outlook_of(view)) for view in views}, any(view.occupation for view in views))


def _conclusion(views: Views) -> list[Block]:
    choose = [Side(f"Choose {view.name} if", view.choose_if) for view in views]
    twice = [Side(f"Think twice about {view.name} if", view.think_twice_if) for view in views]
    short = [f"Choose {view.name} if {view.choose_short}." for view in views if view.choose_short]
    blocks: list[Block] = [Text(" ".join(short))] if short else []
    return blocks + [Sides(sides) for sides in (choose, twice) if any(side.items for side in sides)]


def _moves(views: Views) -> list[Block]:
    def titles(links: list[RoleLink], end: str | None) -> str:
        return ", ".join([link.title for link in links] + ([end] if end else [])) or "not stated"

    rows = [
        ["People come from", *(titles(view.comes_from, ENTRY if view.entry else None) for view in views)],
        ["People go on to", *(titles(view.goes_to, FINAL if view.final else None) for view in views)],
    ]
    noted = {view.name: [link for link in (*view.comes_from, *view.goes_to) if link.why] for view in views}
    told = [
        Side(f"Moves to and from {name} on which little carries over", [f"{link.title}: {link.why}" for link in links])
        for name, links in noted.items()
        if links
    ]
    return [Table(["", *(view.name for view in views)], rows), *([Sides(told)] if told else [])]
