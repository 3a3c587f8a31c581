"""The roles as the lists of a site show, sort and search them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.advice.pay import USUAL, shown
from careercli.advice.words import DEGREES, dollars, family_words, kind_words
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.model.market import Asked, Estimate
    from careercli.model.pay import Basis
    from careercli.model.role import Entry
    from careercli.model.skill import Vocabulary


@record
class Listed:
    """A role in a row; what is None is not known. `wide`: its occupation is a wider one.

    `index`: pay like for like in visa filings, Data Scientist = 100; `words`: what a search finds it by.
    """

    id: str
    title: str
    family: str
    kind: str
    degree: str
    ads: str
    filings: str
    index: float | None
    growth: float | None
    openings: int | None
    ai: int | None
    wide: bool
    words: str


class Link(NamedTuple):
    """A link of a page to another, from the root of the site."""

    name: str
    to: str


@record
class Sort:
    """`page` without its ending; `key`: a field of Listed, highest first unless `rising`; `label` and what it means."""

    page: str
    key: str
    label: str
    about: str
    rising: bool = False


SORTS = (
    Sort("index", "title", "title", "From A to Z.", rising=True),
    Sort("by-pay", "index", "pay", "Highest pay first: like for like in visa filings, Data Scientist = 100."),
    Sort("by-growth", "growth", "growth", "Fastest growing first: projected jobs of the closest US occupation."),
    Sort("by-openings", "openings", "openings", "Most openings a year first, of the closest US occupation."),
    Sort("by-ai", "ai", "effect of AI", "Those first whose occupation AI can assist least.", rising=True),
)
_OF_OCCUPATION = frozenset(["growth", "openings", "ai"])


def sorted_by(listed: Sequence[Listed], sort: Sort) -> list[Listed]:
    """In the order of a sort: roles of a wider occupation after the others, what has no value last."""

    def place(one: Listed) -> tuple[bool, bool, float, str, str]:
        value = getattr(one, sort.key)
        title = one.title.lower()
        if isinstance(value, str) or value is None:
            return value is None, False, 0, title, one.id
        wide = one.wide and sort.key in _OF_OCCUPATION
        return False, wide, value if sort.rising else -value, title, one.id

    return sorted(listed, key=place)


def listed_of(entry: Entry, asked: Asked, index: Mapping[str, Estimate], vocabulary: Vocabulary) -> Listed:
    """The row of a role; `index`: role id → its estimate in visa filings."""
    role, facts = asked.role, asked.facts
    projection, ai = (facts.projection, facts.ai) if facts else (None, None)
    names = [vocabulary.skills[key].name for key in (*role.needs(), *role.tools)]
    estimate = index.get(role.id)
    return Listed(
        id=role.id,
        title=role.title,
        family=family_words(role.family),
        kind=kind_words(role.track),
        degree=DEGREES[role.education.typical] if role.education else "not stated",
        ads=_median(asked, "advertised"),
        filings=_median(asked, "sworn"),
        index=estimate.index if estimate else None,
        growth=projection.change_percent if projection else None,
        openings=projection.openings if projection else None,
        ai=ai.lower_percent if ai else None,
        wide=bool(role.occupation and role.occupation.closeness == "broad"),
        words=" ".join([role.title, *entry.aliases, *names]).lower(),
    )


def _median(asked: Asked, basis: Basis) -> str:
    """Of all levels, as the page of the role has it; "none" or "too few" where there is no figure."""
    found = next((one for one in shown(asked, USUAL) if one.basis == basis and not one.level), None)
    if found is None:
        return "none"
    return "too few" if found.too_few or found.p50 is None else dollars(found)
