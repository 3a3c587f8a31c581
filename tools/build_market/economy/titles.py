"""What occupations are called: titles that belong to one of them, each with the best claim to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from careercli.library.occupations import WHOLE, heads, key_of
from tools.build_market.economy.codes import Codes
from tools.build_market.files import InputError, Row, Value

COLUMNS = ("name", "how", "occupations")
_LONG_AND_SHORT = re.compile(r"(.+?)\s*\(([^()]+)\)")
_INITIALS = re.compile(r"\w*[A-Z]\w*[A-Z]\w*")
_TOO_SHORT = 2  # letters, of which any two words are made
_TURNED = re.compile(r"([^,]+), ([^,]+)")
# O*NET lists an AI Consultant as a police intelligence officer and an AI Technician as who inseminates animals
_FALSE_FRIENDS = frozenset(["ai"])
Claims = dict[str, set[str | None]]  # name → the occupations that claim it; None for one that is not surveyed


def name_rows(
    titles: Mapping[str, str],
    direct: Iterable[Row],
    listed: Iterable[tuple[str, str]],
    codes: Codes,
    british: Mapping[str, Sequence[str]] = {},
) -> list[tuple[Value, ...]]:
    """A row a name, by name. `titles`: code → own title; `listed`: O*NET's code and title; `british`: name → titles.

    An own title comes first, then the classification's direct match, then what O*NET lists under this occupation alone.
    A name that several have the same claim to stands with all of them, and is no name of one. A single word that is
    the head of own titles, and not of this one's, is left to those ("supervisor", a social worker; "midwife"). Initials
    that O*NET reports are no surer than what they stand for: PM is whoever a project manager may be. Codes of O*NET and
    of the classification that the survey of pay does not know stand for the occupation that they are a part of.
    """
    listed = list(listed)
    own = _claims((name, code) for code, title in titles.items() for name in own_names(title))
    matched = _claims(
        (name, codes.home(row["2018 SOC Code"]))
        for row in direct
        for name in _names(row["2018 SOC Direct Match Title"])
    )
    reported = _claims((name, codes.home(code)) for code, title in listed for name in _names(title))
    _widen(reported, (own, matched, dict(reported)), (title for _, title in listed))
    _offer(reported, titles, british)
    rows = [*_named(titles, own, matched, reported), *_coded(titles, {code for code, _ in listed}, codes)]
    return sorted(rows, key=lambda row: str(row[0]))


def _named(titles: Mapping[str, str], own: Claims, matched: Claims, reported: Claims) -> Iterator[tuple[Value, ...]]:
    people = {code: heads(title) for code, title in titles.items()}
    shared = Counter(head for one in people.values() for head in one)
    for name in {**own, **matched, **reported}:
        how, claims = next(
            (how, claims[name])
            for how, claims in (("title", own), ("direct", matched), ("reported", reported))
            if name in claims
        )
        surveyed = sorted(filter(None, claims))
        elsewhere = shared[name] > 1 or (shared[name] and len(claims) == 1)
        misleading = elsewhere and not any(name in people[code] for code in surveyed)
        if how == "reported" and (misleading or not _FALSE_FRIENDS.isdisjoint(name.split())):
            continue
        if surveyed:
            yield name, how if len(claims) == 1 else "several", " ".join(surveyed)


def _widen(reported: Claims, ranked: Sequence[Claims], titles: Iterable[str]) -> None:
    """Give initials the claims of what they stand for as well, and of two letters a claim that nobody knows."""
    for title in titles:
        both = _LONG_AND_SHORT.fullmatch(title)
        for short, long in (both.groups(), both.groups()[::-1]) if both else ():
            if _INITIALS.fullmatch(short):
                best = next((claims[key_of(long)] for claims in ranked if key_of(long) in claims), set())
                reported[key_of(short)] = reported[key_of(short)] | best
    for name in reported:
        if len(name) <= _TOO_SHORT:
            reported[name] = {*reported[name], None}


def _offer(reported: Claims, titles: Mapping[str, str], british: Mapping[str, Sequence[str]]) -> None:
    """Give British names a claim to these titles, and one that nobody knows, so that none is taken."""
    codes = {title: code for code, title in titles.items()}
    wrong = [title for meant in british.values() for title in meant if title not in codes]
    if wrong:
        raise InputError(f"data/economy.yaml names what there is not: {', '.join(wrong)}")
    for name, meant in british.items():
        key = key_of(name)
        reported[key] = {*reported.get(key, ()), *(codes[title] for title in meant), None}


def _coded(titles: Collection[str], listed: Collection[str], codes: Codes) -> Iterator[tuple[Value, ...]]:
    parts = {part for home, parts in codes.parts.items() for part in parts if part not in titles}
    every = {*parts, *(code for code in listed if not code.endswith(WHOLE))}
    yield from ((key_of(code), "code", home) for code in sorted(every) if (home := codes.home(code)))


def _claims(pairs: Iterable[tuple[str, str | None]]) -> Claims:
    found: Claims = {}
    for name, code in pairs:
        found.setdefault(name, set()).add(code)
    return found


def own_names(title: str) -> set[str]:
    """An official title, also turned round: "Cooks, Restaurant" is a restaurant cook."""
    turned = _TURNED.fullmatch(title)
    plain = turned and not re.match(r"(?i)all other|except|not ", turned[2])
    return {key_of(title), *([key_of(f"{turned[2]} {turned[1]}")] if turned and plain else [])} - {""}


def _names(title: str) -> set[str]:
    """The names in a title: "CEO (Chief Executive Officer)" holds two."""
    both = _LONG_AND_SHORT.fullmatch(title)
    return {key_of(one) for one in (both.groups() if both else (title,))} - {""}
