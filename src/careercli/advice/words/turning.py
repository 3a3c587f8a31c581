"""How the work turns between two roles, in one clause, by their tracks and families."""

from __future__ import annotations

from collections.abc import Mapping

# track → what gives way; the first phrase that fits the other track, else that under ""
_FROM: Mapping[str, Mapping[str, str]] = {
    "individual": {"": "building things yourself"},
    "lead": {"": "setting the technical direction", "product": "deciding how things are built"},
    "management": {"": "leading people", "executive": "leading teams"},
    "executive": {"": "answering for a whole function"},
    "research": {"": "finding out what nobody knows yet"},
    "product": {"": "deciding what gets built"},
}
# track → what it gives way to, likewise by the track that one comes from
_TO: Mapping[str, Mapping[str, str]] = {
    "individual": {
        "": "building things yourself",
        "research": "building what is needed now",
        "product": "building it yourself",
    },
    "lead": {
        "": "setting the direction for those who build",
        "management": "setting their technical direction",
        "executive": "setting the technical direction of one part",
        "product": "deciding how",
    },
    "management": {
        "": "leading people",
        "individual": "leading those who do",
        "lead": "leading the people who follow it",
        "executive": "leading the teams themselves",
        "product": "leading those who build it",
    },
    "executive": {"": "answering for a whole function"},
    "research": {"": "finding out what nobody knows yet"},
    "product": {"": "deciding what gets built", "executive": "deciding what one product becomes"},
}
# what people who work on their own spend their days on, by family
_SUBJECT: Mapping[str, str] = {
    "analysis": "explaining a business by its data",
    "engineering": "building systems",
    "operations": "keeping records correct day by day",
    "science": "asking questions of data",
    "machine-learning": "working on models",
}


def turn_words(origin: tuple[str, str], target: tuple[str, str]) -> str | None:
    """A clause such as "building things yourself gives way to leading those who do", from one (track, family) to
    another; nothing where the kind of work stays."""
    (before, family), (after, other) = origin, target
    if before != after:
        left = _FROM[before].get(after, _FROM[before][""])
        return f"{left} gives way to {_TO[after].get(before, _TO[after][''])}"
    if before != "individual" or family == other or not {family, other} <= _SUBJECT.keys():
        return None
    return f"{_SUBJECT[family]} gives way to {_SUBJECT[other]}"
