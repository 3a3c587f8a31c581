"""Checks of role files against each other: links, look-alikes, spelling, filler, tips. Each can fail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple

from careercli.advice.roles import overlap_of, weights_of
from careercli.advice.words import count
from careercli.advice.writing.style import american, british, filler, starts_with_a_verb, unfit_choice
from careercli.model.items import Items
from careercli.model.market import Filed, FiledCode
from careercli.model.pay import ENOUGH
from careercli.model.record import Cell, record
from careercli.model.role import Role

ALIKE = 80  # of 100: what people take for the same sentence with some words changed
TOO_CLOSE = 0.9  # overlap of needs from which two roles must say what sets them apart
_MISFILED = 2  # times as many filings under another occupation; that needs a reason
_MIN_WORDS = 5  # shorter phrases ("Common SQL") may well recur

Location = tuple[str | int, ...]


class Fault(NamedTuple):
    """Something to mend in a role: where in its file, and how."""

    role: str
    location: Location
    remedy: str


class Sentence(NamedTuple):
    role: str
    location: Location
    text: str
    key: str


@record
class Pair:
    """Two sentences of different roles; `likeness`, 0 to 100, compares their words in alphabetical order."""

    likeness: int
    role: str
    field: str
    text: str
    other_role: str
    other_field: str
    other_text: str


@record(kw_only=True)
class Checked(Items):
    """The answer of `roles check` when nothing is wrong: the pairs of sentences that are most alike."""

    kind: ClassVar[str] = "check"
    columns: ClassVar[tuple[str, ...]] = ("likeness", "role", "text", "other_role", "other_text")
    headings: ClassVar[tuple[str, ...]] = ("Likeness", "Role", "Sentence", "Other role", "Its sentence")

    items: list[Pair]
    checked: int

    def heading(self) -> str:
        most = " The sentences that are most alike:" if self.items else ""
        return f"Nothing is wrong with {count(self.checked, 'role file')}.{most}"

    def cells(self, item: Pair) -> tuple[Cell, ...]:
        return (item.likeness, item.role, item.text, item.other_role, item.other_text)


def check_roles(
    roles: Mapping[str, Role],
    known: Mapping[str, Role],
    beside: Iterable[str],
    filed: Mapping[str, Filed] = MappingProxyType({}),
) -> list[Fault]:
    """Every fault of `roles`, which may name any role of `known` (its own included).

    `beside`: what lies in the same folder, where links must agree in both directions. `filed`: role → under which
    occupations employers file it, where that is known.
    """
    near = {key: known[key] for key in (*beside, *roles)}
    faults = [fault for role in roles.values() for fault in _faults(role, near, known)]
    faults += [fault for key in roles if key in filed for fault in _misfiled(roles[key], filed[key])]
    return faults + list(_look_alikes(roles, known)) + [_copied(*pair) for pair in _pairs(roles, known, ALIKE)]


def alike(roles: Mapping[str, Role], known: Mapping[str, Role], least: int, most: int | None = None) -> list[Pair]:
    """The pairs of sentences, one of `roles` and one of another role, that are at least so much alike, worst first."""
    pairs = [
        Pair(likeness, one.role, _dotted(one), one.text, other.role, _dotted(other), other.text)
        for likeness, one, other in _pairs(roles, known, least)
    ]
    return sorted(pairs, key=lambda pair: (-pair.likeness, pair.role, pair.text))[:most]


def _pairs(
    roles: Mapping[str, Role], known: Mapping[str, Role], least: int
) -> Iterator[tuple[int, Sentence, Sentence]]:
    from rapidfuzz import fuzz, process

    ours = [sentence for role in roles.values() for sentence in sentences(role)]
    others = ours + [sentence for key, role in known.items() if key not in roles for sentence in sentences(role)]
    keys = [sentence.key for sentence in others]
    for n, one in enumerate(ours):
        later = keys[n + 1 :]
        for _, likeness, at in process.extract(one.key, later, scorer=fuzz.ratio, score_cutoff=least, limit=None):
            other = others[n + 1 + at]
            if other.role != one.role:
                yield round(likeness), one, other


def _copied(_: int, one: Sentence, other: Sentence) -> Fault:
    return Fault(one.role, one.location, f"is nearly a sentence of {other.role} ({_dotted(other)}): {other.text!r}")


def _dotted(sentence: Sentence) -> str:
    return ".".join(map(str, sentence.location))


def sentences(role: Role) -> Iterator[Sentence]:
    """Every sentence or phrase of a role, with its place in the file; `key` holds its words in alphabetical order."""
    for location, text in texts(role):
        for text_part in re.split(r"(?<=[.!?])\s+", text):
            words = re.findall(r"[a-z0-9+#']+", text_part.lower())
            if len(words) >= _MIN_WORDS:
                yield Sentence(role.id, location, text_part, " ".join(sorted(words)))


def texts(role: Role) -> Iterator[tuple[Location, str]]:
    """Every text of a role that somebody wrote, with its place in the file."""
    for field in ("definition", "week", "responsibilities", "skills", "education", "industries", "outlook", "tips"):
        yield from _walk((field,), getattr(role, field))
    for field in ("portfolio", "interview", "choose_if", "choose_short", "think_twice_if", "confused_with"):
        yield from _walk((field,), getattr(role, field))
    if role.occupation and role.occupation.note:
        yield ("occupation", "note"), role.occupation.note


def _walk(location: Location, value: Any) -> Iterator[tuple[Location, str]]:
    if isinstance(value, str):
        yield location, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _walk((*location, key), item)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _walk((*location, number), item)
    elif hasattr(value, "__dict__"):
        yield from _walk(location, vars(value))


def _faults(role: Role, near: Mapping[str, Role], known: Mapping[str, Role]) -> Iterator[Fault]:
    yield from _links(role, near, known)
    for other in known.values():
        if other.id != role.id and other.title.lower() == role.title.lower():
            yield Fault(role.id, ("title",), f"is also the title of {other.id}; nobody could ask for either")
    for location, text in texts(role):
        for phrase in filler(text):
            yield Fault(role.id, location, f"says {phrase!r}; say what is meant")
    everything = " ".join(text for _, text in texts(role))
    mixed = bool(american(everything))
    for location, text in texts(role):
        for word, better in british(text).items() if mixed else ():
            yield Fault(role.id, location, f"mixes British and American spelling; write {better!r} for {word!r}")
    for number, tip in enumerate(role.tips):
        if not starts_with_a_verb(tip):
            yield Fault(role.id, ("tips", number), "begin with a verb that says what to do, such as Build or Read")
    if role.choose_short:
        yield from (Fault(role.id, ("choose_short",), remedy) for remedy in unfit_choice(role.choose_short))


def _misfiled(role: Role, filed: Filed) -> Iterator[Fault]:
    """An occupation that employers choose half as often as another, without a word on that other in its note."""
    own = role.occupation
    if own is None or not filed.codes or filed.filings < ENOUGH:
        return
    most = filed.codes[0]
    share = next((one.share for one in filed.codes if one.code == own.code), 0.0)
    note = (own.note or "").lower()
    if most.code != own.code and most.share >= _MISFILED * share and not _names(note, most):
        remedy = (
            f"say why {own.title} is closer than {most.title} {most.code}, as which employers file {most.share:.0%}"
        )
        yield Fault(role.id, ("occupation", "note") if own.note else ("occupation",), remedy)


def _names(note: str, one: FiledCode) -> bool:
    return one.code in note or one.title.lower() in note


def _links(role: Role, near: Mapping[str, Role], known: Mapping[str, Role]) -> Iterator[Fault]:
    places: list[tuple[Location, str]] = [(("confused_with", other), other) for other in role.confused_with]
    for field, back in (("comes_from", "goes_to"), ("goes_to", "comes_from")):
        for number, other in enumerate(getattr(role, field)):
            places.append(((field, number), other))
            if other in near and role.id not in getattr(near[other], back):
                yield Fault(
                    role.id,
                    (field, number),
                    f"{other} does not name {role.id} in {back}; add it there or remove it here",
                )
    for location, other in places:
        if other == role.id:
            yield Fault(role.id, location, "names the role itself; remove it")
        elif other not in known:
            yield Fault(role.id, location, f"there is no role {other!r}; `careercli list` shows every id")


def _look_alikes(roles: Mapping[str, Role], known: Mapping[str, Role]) -> Iterator[Fault]:
    weights = {key: weights_of(role.needs()) for key, role in known.items()}
    for one, other in combinations(known, 2):
        if not {one, other} & set(roles) or other in known[one].confused_with or one in known[other].confused_with:
            continue
        score = overlap_of({one: weights[one], other: weights[other]}).score
        if score > TOO_CLOSE:
            here, there = (one, other) if one in roles else (other, one)
            yield Fault(
                here,
                ("skills",),
                f"needs nearly the same skills as {there} ({score:.2f}); tell them apart in confused_with",
            )
