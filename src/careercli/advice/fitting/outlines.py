"""What advice over all roles needs of each beside its skills, out of the one table of facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careercli.model.record import record
from careercli.model.role import Facts, Head, Trait

_REQUIRED: Sequence[Trait] = ("license", "clearance")
_TOLD: Sequence[Trait] = ("degree", "final", "from", "to", *_REQUIRED)


@record
class Outline:
    """What advice over all roles needs of each beside its skills. `degrees`: the typical one first, or none stated."""

    id: str
    title: str
    family: str
    track: str
    degrees: list[str]
    required: dict[str, str]
    entry: bool
    final: bool
    comes_from: list[str]
    goes_to: list[str]
    occupation: str | None
    closeness: str | None


def outlines_of(facts: Facts) -> dict[str, Outline]:
    """Every role by id, in the order of ids, without a word of its texts."""
    told = {kind: facts.lists(kind) for kind in _TOLD}
    return {
        key: _outline(head, {kind: found[key] for kind, found in told.items() if key in found})
        for key, head in sorted(facts.heads.items())
    }


def _outline(head: Head, told: Mapping[Trait, Sequence[str]]) -> Outline:
    return Outline(
        id=head.id,
        title=head.title,
        family=head.family,
        track=head.track,
        degrees=[head.degree, *told.get("degree", ())] if head.degree else [],
        required={kind: told[kind][0] for kind in _REQUIRED if kind in told},
        entry=bool(head.entry),
        final="final" in told,
        comes_from=list(told.get("from", ())),
        goes_to=list(told.get("to", ())),
        occupation=head.occupation,
        closeness=head.closeness,
    )
