"""The nine parts of `show` and `compare`, in the order of a comparison article, for one role or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from careercli.advice.outlook import outlook_blocks
from careercli.advice.pay import pay_blocks
from careercli.advice.roles.view import ProfiledRole, RoleLink, education_facts, level_lines, outlook_of
from careercli.advice.words import listing
from careercli.model.page import Block, Section, Side, Sides, Table, Text

Views = Sequence[ProfiledRole]
ABSENT = "-"  # not part of that role


def nine_parts(views: Views, changes: list[Block], skills: Sequence[Block], tools: Sequence[Block]) -> list[Section]:
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
        Section(
            "conclusion",
            "Conclusion",
            _conclusion(views),
            [Section("next", "What is next, and before", _moves(views))],
        ),
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
    return [Sides(sides) for sides in (choose, twice) if any(side.items for side in sides)]


def _moves(views: Views) -> list[Block]:
    def titles(links: list[RoleLink]) -> str:
        return ", ".join(link.title for link in links) or "not stated"

    rows = [
        ["People come from", *(titles(view.comes_from) for view in views)],
        ["People go on to", *(titles(view.goes_to) for view in views)],
    ]
    return [Table(["", *(view.name for view in views)], rows)]
