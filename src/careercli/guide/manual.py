"""What `careercli help` prints for a command, a topic, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from careercli.errors import UsageError, on_one_line
from careercli.guide.line import node_of
from careercli.guide.pages import long_help, names, narrowed, short_help
from careercli.guide.topics import ALSO, TOPICS, topic
from careercli.guide.words import ANSWERS, answer_to

_NEAR = 0.6


def manual(about: Sequence[str]) -> str:
    """The text on a command or a topic; raises UsageError with near ones for what is neither."""
    name = " ".join(" ".join(about).lower().split()).removeprefix("careercli ")
    if not name:
        return short_help("") + "\n"
    if name in TOPICS:
        return narrowed(topic(name))
    if node_of(name) is not None:
        return long_help(name)
    if name in ALSO:
        return narrowed(topic(ALSO[name]))
    near = get_close_matches(name, [*names(), *TOPICS, *ALSO], n=3, cutoff=_NEAR)
    hint = f"Commands: {', '.join(names())}\nTopics: {', '.join(TOPICS)}"
    put = answer_to(name, [], []) if name in ANSWERS else ""
    if put and not put.startswith("careercli -"):
        hint = f"Try: {put}\n{hint}"
        near = []
    raise UsageError(
        f'There is no help on "{on_one_line(name)}".{f" Did you mean {near[0]}?" if near else ""}',
        candidates=near,
        hint=hint,
    )
