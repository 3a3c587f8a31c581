"""One table of all facts per role: filters, sorts, columns and formats read it and nothing else.

A row is a role, a fact is looked up for it when somebody asks; so thousands of roles cost no more than their heads
where nobody asks for more.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, get_args

from careercli.advice.pay import Index, Wanted, in_money
from careercli.advice.ranking.likeness import STEM
from careercli.advice.roles import WEIGHTS
from careercli.model.market import Fit, FitBasis, OccupationFacts, Rates
from careercli.model.pay import Figure, Place
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.model.role import Facts, Head, Listed, Need
    from careercli.model.skill import Recognizer, Vocabulary


_UNKNOWN: Mapping[str, Index] = {
    basis: Index(basis, None, None, None, 0)
    for basis in get_args(FitBasis)  # of roles that nobody names
}


@record
class Scale:
    """Pay like for like, by the first of `fits`, and what it means in money in a place.

    `anchor`: what the role at 100 is paid there, a figure of any basis; `medians`: role → its own figure there of the
    basis that ranks; `place`: the country, or the area that was named.
    """

    fits: Sequence[Fit]
    place: Place
    where: str
    anchor: Figure | None
    medians: Mapping[str, Figure]

    @property
    def basis(self) -> FitBasis:
        return self.fits[0].scope.basis

    def fit(self, basis: FitBasis) -> Fit | None:
        return next((fit for fit in self.fits if fit.scope.basis == basis), None)

    def index(self, role: str, fit: Fit) -> Index:
        """The role in one of the fits; in money where that is the one that ranks."""
        found = fit.of.get(role)
        if found is None:
            return _UNKNOWN[fit.scope.basis]
        unit = self.anchor.p50 if self.anchor and fit is self.fits[0] else None
        amount = int(round(found.index / 100 * unit, -2)) if unit and found.index else None
        return Index(fit.scope.basis, found.index, found.low, found.high, found.n, amount)

    def in_money(self, wanted: Wanted, rates: Rates) -> Scale:
        """The same in another currency."""
        anchor = in_money(self.anchor, wanted, rates) if self.anchor else None
        medians = {role: in_money(figure, wanted, rates) for role, figure in self.medians.items()}
        return Scale(self.fits, self.place, self.where, anchor, medians)


class Table:
    """The roles there are. `occupation`: code → official facts; `skills`: ids that a person has, None if unknown.

    `finder`: recognizes skills in what people write; made when it is first asked for.
    """

    def __init__(
        self,
        facts: Facts,
        vocabulary: Vocabulary,
        occupation: Callable[[str], OccupationFacts | None],
        finder: Callable[[], Recognizer],
        scale: Scale | None = None,
        skills: Collection[str] | None = None,
    ) -> None:
        self.facts = facts
        self.vocabulary = vocabulary
        self.scale = scale
        self.finder = finder
        self.skills = None if skills is None else frozenset(skills)
        self._occupation = occupation
        self._occupations: dict[str, OccupationFacts | None] = {}

    @cached_property
    def rows(self) -> list[Head]:
        """Every role once, by title."""
        return sorted(self.facts.heads.values(), key=lambda head: head.title.lower())

    def only(self, roles: Iterable[Head]) -> Table:
        """The same for whoever asks after these roles: where they are few, nothing is read of the others."""
        found = copy(self)
        found.facts = self.facts.only([role.id for role in roles])
        return found

    @property
    def named_area(self) -> bool:
        """Whether pay is that of a part of a country."""
        return self.scale is not None and self.scale.place.kind != "country"

    def occupation(self, role: Head) -> OccupationFacts | None:
        """What is published of the closest occupation."""
        code = role.occupation
        if code is None:
            return None
        if code not in self._occupations:
            self._occupations[code] = self._occupation(code)
        return self._occupations[code]

    def growth(self, role: Head) -> float | None:
        found = self.occupation(role)
        return found.projection.change_percent if found and found.projection else None

    def openings(self, role: Head) -> int | None:
        found = self.occupation(role)
        return found.projection.openings if found and found.projection else None

    def ai(self, role: Head) -> int | None:
        """The share of occupations, in percent, that AI can assist less with than with that of the role."""
        found = self.occupation(role)
        return found.ai.lower_percent if found and found.ai else None

    def short_occupation(self, role: Head) -> str | None:
        return self.vocabulary.occupation_name(role.occupation, role.called or "") if role.occupation else None

    def fit(self, basis: FitBasis | None = None) -> Fit | None:
        """Pay like for like of all roles in the basis that ranks, or in this one."""
        if self.scale is None:
            return None
        return self.scale.fits[0] if basis is None else self.scale.fit(basis)

    def index(self, role: Head) -> Index | None:
        """The role in the basis that ranks; None where nothing is fitted."""
        fit = self.fit()
        return self.scale.index(role.id, fit) if self.scale and fit else None

    def pay(self, role: Head) -> float | None:
        """The same as a number."""
        fit = self.fit()
        found = fit.of.get(role.id) if fit else None
        return found.index if found else None

    def median(self, role: Head) -> Figure | None:
        """The role's own figure in the place and basis that rank."""
        return self.scale.medians.get(role.id) if self.scale else None

    def needs(self, role: Head, need: Need) -> list[str]:
        """Ids of the skills that the role needs just so, of those that there are."""
        return [thing for thing in self.lists(role, need) if thing in self.vocabulary.skills]

    def lists(self, role: Head, kind: Listed) -> Sequence[str]:
        return self.facts.lists(kind).get(role.id, ())

    def spelled(self, word: str) -> Mapping[str, Sequence[tuple[str, int, int]]]:
        """The roles with words in their names that may be this one in some form: word, place of the name, its size."""
        start = word[:STEM]
        return self.facts.words(start, start if len(start) < STEM else f"{start}\U0010ffff")

    def match(self, role: Head) -> float | None:
        """The share of what the role needs that the person has, 0 to 1."""
        if self.skills is None:
            return None
        return self._covered.get(role.id, 0.0)

    @cached_property
    def _covered(self) -> Mapping[str, float]:
        found = self.facts.covered(self.skills or (), WEIGHTS)
        return {role: round(covered / every, 4) if covered else 0.0 for role, (covered, every) in found.items()}

    def everyone(self) -> float | None:
        """The change of all jobs in percent."""
        known = (found.projection for head in self.rows if (found := self.occupation(head)))
        return next((one.all_occupations_percent for one in known if one and one.all_occupations_percent), None)

    def last_year(self) -> int | None:
        """The year that growth is projected to."""
        known = (found.projection for head in self.rows if (found := self.occupation(head)))
        return next((one.last_year for one in known if one), None)
