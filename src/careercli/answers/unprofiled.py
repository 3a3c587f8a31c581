"""What is said where only a profile has the answer and an occupation was named: what to ask instead."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.errors import NotFoundError

if TYPE_CHECKING:
    from careercli.answers.occupied import Anything
    from careercli.library.catalog import Catalog, Found
    from careercli.model.economy.counted import FoundOccupation

_MOST = 8  # technologies that a line names
_NO_PROFILE = "they are known by official figures, and careercli has no profile of them"


def no_way(catalog: "Catalog", titles: Sequence[str], error: NotFoundError) -> NotFoundError:
    """The same error, or of a way from or to an occupation what one can ask."""
    ends = _read(catalog, titles)
    occupation = _first(ends)
    if occupation is None:
        return error
    start, goal = ends[0], ends[-1]
    where = "From" if occupation is start else "To"
    told = f"{where} {_called(occupation)} no way can be told: {_NO_PROFILE}."
    if len(ends) == 1:
        return NotFoundError(told, hint=_roles_for(catalog, occupation))
    from careercli.library.catalog import Found

    if isinstance(goal, Found):
        return NotFoundError(told, hint=_gap_line(catalog, occupation, goal))
    return NotFoundError(told, hint=_beside(catalog, start, goal))


def no_needs(catalog: "Catalog", titles: Sequence[str], error: NotFoundError) -> NotFoundError:
    """The same error, or of what an occupation asks for what one can ask."""
    occupation = _first(_read(catalog, titles))
    if occupation is None:
        return error
    told = f"What employers ask of {_called(occupation)} cannot be said: {_NO_PROFILE}."
    return NotFoundError(told, hint=f"{_show(occupation)}\n{_roles_for(catalog, occupation).removeprefix('Try: ')}")


def no_tips(catalog: "Catalog", titles: Sequence[str], error: NotFoundError) -> NotFoundError:
    """The same error, which leads on, or of an occupation that nothing but figures is known."""
    occupation = _first(_read(catalog, titles))
    if occupation is None:
        error.hint = (
            f"{error.hint}\n`careercli tips` gives general ones; `careercli match --skills ...` finds roles.".strip()
        )
        return error
    told = f"No tips are known for {_called(occupation)}: nothing but official figures is known of them."
    return NotFoundError(told, hint=f"{_show(occupation)}\n`careercli tips` gives general tips.")


def shared(catalog: "Catalog", occupation: "FoundOccupation", role: "Found | None" = None) -> dict[str, str]:
    """Id → name of the technologies of an occupation that roles can ask for, or that this one does; the most asked
    for in its job ads first."""
    needs = catalog.needs()[role.role.id] if role else None
    return {one.id: one.name for one in occupation.known.technologies if one.id and (needs is None or one.id in needs)}


def _read(catalog: "Catalog", titles: Sequence[str]) -> "list[Anything]":
    """What the titles stand for, if each of them stands for something."""
    from careercli.answers.occupied import occupied

    try:
        return occupied(catalog, titles)
    except NotFoundError:
        return []


def _first(ends: "Sequence[Anything]") -> "FoundOccupation | None":
    from careercli.library.catalog import Found

    return next((one for one in ends if not isinstance(one, Found)), None)


def _called(occupation: "FoundOccupation") -> str:
    return f"{occupation.known.title} ({occupation.known.code})"


def _show(occupation: "FoundOccupation") -> str:
    from careercli.advice.words import quoted

    return f"Try: careercli show {quoted(occupation.asked)}"


def _gap_line(catalog: "Catalog", occupation: "FoundOccupation", goal: "Found") -> str:
    """The line that tells what is lacking for the role, with the technologies that both use."""
    from careercli.advice.words import quoted

    names = list(shared(catalog, occupation, goal))[:_MOST]
    if not names:
        line = f"Try: careercli compare {quoted(occupation.asked)} {quoted(goal.asked)}"
        told = f"No technology that {occupation.known.title} use is one that {goal.role.title} asks for."
        return f"{line}\n{told} `careercli gap {quoted(goal.asked)} --skills ...` says what you lack."
    line = f"Try: careercli gap {quoted(goal.asked)} --skills {','.join(names)}"
    told = f"{occupation.known.title} use these, and {goal.role.title} asks for them; add what else you know."
    return f"{line}\n{told}"


def _roles_for(catalog: "Catalog", occupation: "FoundOccupation") -> str:
    """The line that finds roles by the technologies of the occupation."""
    names = list(shared(catalog, occupation))[:_MOST]
    if not names:
        return "`careercli match --skills ...` finds the roles that suit what you know."
    line = f"Try: careercli match --skills {','.join(names)}"
    return f"{line}\n{occupation.known.title} use these technologies; add what else you know."


def _beside(catalog: "Catalog", start: "Anything", goal: "Anything") -> str:
    """The line that shows the figures of both, and the technologies in common."""
    from careercli.advice.words import listing, quoted
    from careercli.library.catalog import Found

    line = f"Try: careercli compare {quoted(start.asked)} {quoted(goal.asked)}"
    occupation = goal if not isinstance(goal, Found) else None
    names: Sequence[str] = []
    if occupation:
        mine = shared(catalog, occupation, start) if isinstance(start, Found) else _common(start, occupation)
        names = list(mine.values())[:_MOST]
    return f"{line}\nBoth use {listing([*names])}." if names else line


def _common(one: "FoundOccupation", other: "FoundOccupation") -> dict[str, str]:
    theirs = {tool.name for tool in other.known.technologies}
    return {tool.name: tool.name for tool in one.known.technologies if tool.name in theirs}
