"""What occupations are called: titles that belong to one of them, each with the best claim to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from careercli.library.occupations import heads, key_of
from tools.build_market.economy.codes import Codes
from tools.build_market.files import Row, Value

COLUMNS = ("name", "how", "occupations")
_LONG_AND_SHORT = re.compile(r"(.+?)\s*\(([^()]+)\)")
_TURNED = re.compile(r"([^,]+), ([^,]+)")
# O*NET lists an AI Consultant as a police intelligence officer and an AI Technician as who inseminates animals
_FALSE_FRIENDS = frozenset(["ai"])
Claims = dict[str, set[str | None]]  # name → the occupations that claim it; None for one that is not surveyed


def name_rows(
    titles: Mapping[str, str], direct: Iterable[Row], listed: Iterable[tuple[str, str]], codes: Codes
) -> Iterator[tuple[Value, ...]]:
    """A row a name, by name. `titles`: code → own title; `listed`: O*NET's code and title.

    An own title comes first, then the classification's direct match, then what O*NET lists under this occupation alone.
    A name that several have the same claim to stands with all of them, and is no name of one. A single word that is
    the head of several own titles, and not of this one's, is left to those ("supervisor", a social worker).
    """
    own = _claims((name, code) for code, title in titles.items() for name in own_names(title))
    matched = _claims(
        (name, codes.home(row["2018 SOC Code"]))
        for row in direct
        for name in _names(row["2018 SOC Direct Match Title"])
    )
    reported = _claims((name, codes.home(code)) for code, title in listed for name in _names(title))
    people = {code: heads(title) for code, title in titles.items()}
    shared = {head for head, count in Counter(head for one in people.values() for head in one).items() if count > 1}
    for name in sorted({*own, *matched, *reported}):
        how, claims = next(
            (how, claims[name])
            for how, claims in (("title", own), ("direct", matched), ("reported", reported))
            if name in claims
        )
        surveyed = sorted(filter(None, claims))
        misleading = name in shared and not any(name in people[code] for code in surveyed)
        if how == "reported" and (misleading or not _FALSE_FRIENDS.isdisjoint(name.split())):
            continue
        if surveyed:
            yield name, how if len(claims) == 1 else "several", " ".join(surveyed)


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
