"""Checks of role files against each other: links, look-alikes, spelling, filler, tips. Each can fail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from careercli.advice.roles import score_of, weights_of
from careercli.advice.writing.faults import Fault
from careercli.advice.writing.likeness import ALIKE, Location, NeedsLike, pairs, texts
from careercli.advice.writing.style import american, british, filler, starts_with_a_verb, unfit_choice
from careercli.model.market import Filed, FiledCode
from careercli.model.pay import ENOUGH
from careercli.model.role import Role

TOO_CLOSE = 0.9  # overlap of needs from which two roles must say what sets them apart
_MISFILED = 2  # times as many filings under another occupation; that needs a reason


def check_roles(
    roles: Mapping[str, Role],
    known: Mapping[str, Role],
    beside: Iterable[str],
    filed: Mapping[str, Filed] = MappingProxyType({}),
) -> list[Fault]:
    """Every fault of `roles`, which may name any role of `known` (its own included). Of two that are alike one is told.

    `beside`: what lies in the same folder, where links must agree in both directions. `filed`: role → under which
    occupations employers file it, where that is known.
    """
    near = {key: known[key] for key in (*beside, *roles)}
    faults = [fault for role in roles.values() for fault in _faults(role, near, known)]
    faults += _same_titles(roles, known)
    faults += [fault for key in roles if key in filed for fault in _misfiled(roles[key], filed[key])]
    copied = [
        Fault(one.role, one.location, f"is nearly a sentence of {other.role} ({other.dotted()}): {other.text!r}")
        for _, one, other in pairs(roles, known, ALIKE)
    ]
    return faults + list(_look_alikes(roles, known)) + copied


def _faults(role: Role, near: Mapping[str, Role], known: Mapping[str, Role]) -> Iterator[Fault]:
    yield from _links(role, near, known)
    yield from _unfounded(role)
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


def _same_titles(roles: Mapping[str, Role], known: Mapping[str, Role]) -> Iterator[Fault]:
    holders: dict[str, list[str]] = {}
    for key, role in known.items():
        holders.setdefault(role.title.lower(), []).append(key)
    for key, role in roles.items():
        for other in holders[role.title.lower()]:
            if other != key:
                yield Fault(key, ("title",), f"is also the title of {other}; nobody could ask for either")
                break


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
    """Each role that needs nearly the same as another and does not say what sets it apart, with the first such."""
    order = [*(key for key in known if key not in roles), *reversed(list(roles))]
    weights = {key: weights_of(known[key].needs()) for key in order}
    earlier = NeedsLike(weights, TOO_CLOSE)
    for key in order:
        for other in earlier.before(key):
            if key not in roles or other in known[key].confused_with or key in known[other].confused_with:
                continue
            score = score_of(weights[key], weights[other])
            if score > TOO_CLOSE:
                remedy = f"needs nearly the same skills as {other} ({score:.2f}); tell them apart in confused_with"
                yield Fault(key, ("skills",), remedy)
                break


def _unfounded(role: Role) -> Iterator[Fault]:
    """Notes on moves that nobody makes, and claims that stand nowhere in the file."""
    for other in role.move_notes:
        if other not in role.comes_from + role.goes_to:
            yield Fault(
                role.id, ("move_notes", other), "is in neither comes_from nor goes_to; remove it or add it there"
            )
    everything = " ".join(text for _, text in texts(role)) if role.confirmed else ""
    for claim in role.confirmed:
        if " ".join(claim.split()) not in everything:
            yield Fault(role.id, ("confirmed", claim), "stands nowhere in the file; write it as the text does")
