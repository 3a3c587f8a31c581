"""What advice over all roles needs of each beside its skills, out of the one table of facts."""

from __future__ import annotations

from typing import NamedTuple

from careercli.model.role import Facts


class Outline(NamedTuple):
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
    accepted, final, origins, ways = (facts.traits(name) for name in ("degree", "final", "from", "to"))
    required = {kind: facts.traits(kind) for kind in ("license", "clearance")}
    return {
        key: Outline(
            id=key,
            title=head.title,
            family=head.family,
            track=head.track,
            degrees=[head.degree, *accepted.get(key, ())] if head.degree else [],
            required={kind: told[key][0] for kind, told in required.items() if key in told},
            entry=bool(head.entry),
            final=key in final,
            comes_from=list(origins.get(key, ())),
            goes_to=list(ways.get(key, ())),
            occupation=head.occupation,
            closeness=head.closeness,
        )
        for key, head in sorted(facts.heads.items())
    }
