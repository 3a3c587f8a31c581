"""What shows the skills of a person: the words of a résumé, by way of a dialect too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from careercli.advice.fitting.holding import shown_too
from careercli.model.person import Evidence, Reading
from careercli.model.skill import Skill


def in_use(held: Iterable[str], reading: Reading, known: Mapping[str, Skill]) -> list[str]:
    """Those that the evidence shows in use, not just listed or learned."""
    if not reading.evidence:
        return []
    return [key for key in held if any(one.kind == "shown" for one in evidence_of(key, reading, known))]


def evidence_of(key: str, reading: Reading, known: Mapping[str, Skill]) -> list[Evidence]:
    """What shows the skill, also by way of a dialect or managed form of it."""
    forms = [one for one in reading.evidence if one != key and key in shown_too([one], known)]
    return [one for form in (key, *forms) for one in reading.evidence.get(form, ())]
