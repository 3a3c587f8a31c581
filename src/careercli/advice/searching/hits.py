"""Where a role has what was asked for, how central it is to the role, and the same in words."""

from __future__ import annotations

from dataclasses import field

from careercli.advice.words import listing, month_words
from careercli.model.record import record

LAID_OUT = 60  # rows on a screen; none shows more
# how central a thing is, most central first
RANKS = {
    "title": 0,
    "alias": 1,
    "core": 2,
    "typical": 2,
    "important": 3,
    "much": 3,
    "accepted": 3,
    "named": 3,
    "helpful": 4,
    "some": 4,
    "tool": 5,
    "without": 6,
}
_MAIN = 3  # tools that are named first


@record
class Hit:
    """Where something was found: title, alias, skill, tool, industry, field, activity, degree, track (the kind of work)
    or entry; or without it.

    `need`: core, important or helpful; typical or accepted, of a degree; much or some, of an activity. `place`: how
    many of its kind are named before it, or how much else a name says.
    """

    where: str
    what: str
    need: str | None
    place: int = 0

    @property
    def is_name(self) -> bool:
        return self.where in ("title", "alias")

    def words(self) -> str:
        """The reason in words."""
        return f"{self.what} is {self.how()}" if self.where in ("skill", "tool") else self.how()

    def how(self) -> str:
        """The same where it is clear what was looked for."""
        if self.where == "tool":
            return "a main tool" if self.place < _MAIN else "a tool"
        if self.where == "degree":
            return f"{self.what} {'usual' if self.need == 'typical' else 'accepted'}"
        article = "an" if self.need == "important" else "a"
        return _HOW[self.where].format(what=self.what, need=self.need, article=article)


_HOW = {
    "title": "in its title",
    "alias": "also called {what}",
    "skill": "{article} {need} skill",
    "industry": "works in {what}",
    "field": "takes {what}",
    "activity": "{need} {what}",
    "track": "is about {what}",
    "entry": "people start here",
    "without": "without {what}",
}


@record
class FoundRole:
    """`median`: of visa filings in the US, in dollars a year; None is too few or none. `degree`: the usual one.

    `core`: names of its core skills; none in rows that no format shows them of.
    """

    id: str
    title: str
    matched: list[Hit]
    degree: str | None
    median: int | float | None
    median_n: int | None
    core: list[str]


@record
class FoundThing:
    """A skill or tool that the words named: what it is, and the month until which it had another name."""

    id: str
    name: str
    what: str
    formerly: dict[str, str] = field(default_factory=dict)

    def words(self) -> str:
        """In a line, as people read it."""
        old = [f"{name} until {month_words(month)}" for name, month in self.formerly.items()]
        return f"{self.name}: {self.what}." + (f" Called {listing(old)}." if old else "")
