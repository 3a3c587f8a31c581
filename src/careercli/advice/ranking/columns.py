"""The columns that `list --columns` takes: what each is called for people, and how a role's fact is looked up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from careercli.advice.words import DEGREES, family_words, kind_words, short_money, signed
from careercli.errors import UsageError, on_one_line
from careercli.model.record import Cell, Kind, record

if TYPE_CHECKING:
    from careercli.advice.ranking.order import Placed
    from careercli.advice.ranking.table import Table
    from careercli.model.market import FitBasis

Ask = Callable[["Table", "Placed"], Any]


@record
class Column:
    """`ask`: a text, number, bool or list of texts, or None for what is not published; `head`: for people."""

    head: str
    ask: Ask
    kind: Kind = "text"


def _names(need: str) -> Ask:
    return lambda table, one: [table.vocabulary.skills[key].name for key in table.needs(one.role, need)]


def _index(part: str, basis: FitBasis | None = None) -> Ask:
    def ask(table: Table, one: Placed) -> Any:
        index = table.index(one.role, basis)
        return getattr(index, part) if index else None

    return ask


def _median(part: str) -> Ask:
    def ask(table: Table, one: Placed) -> Any:
        figure = table.median(one.role)
        return getattr(figure, part) if figure and (part == "n" or not figure.too_few) else None

    return ask


def _currency(table: Table, one: Placed) -> str | None:
    figure = table.median(one.role) or (table.scale.anchor if table.scale else None)
    return figure.currency if figure else None


def _place(table: Table, one: Placed) -> str | None:  # noqa: ARG001
    return table.scale.place.name if table.scale else None


COLUMNS: dict[str, Column] = {
    "id": Column("Id", lambda _, one: one.role.id),
    "title": Column("Role", lambda _, one: one.role.title),
    "family": Column("Family", lambda _, one: one.role.family),
    "track": Column("Kind of work", lambda _, one: one.role.track),
    "aliases": Column("Also called", lambda table, one: list(table.facts.aliases.get(one.role.id, ()))),
    "rank": Column("Rank", lambda _, one: one.rank, "number"),
    "degree": Column("Usual degree", lambda _, one: one.role.degree),
    "accepted": Column("Also accepted", lambda table, one: list(table.traits(one.role, "degree"))),
    "fields": Column("Fields of study", lambda table, one: list(table.traits(one.role, "field"))),
    "entry": Column("People start here", lambda _, one: bool(one.role.entry)),
    "core": Column("Core skills", _names("core")),
    "important": Column("Important skills", _names("important")),
    "helpful": Column("Helpful skills", _names("helpful")),
    "tools": Column("Tools", _names("tool")),
    "industries": Column("Industries", lambda table, one: list(table.traits(one.role, "industry"))),
    "occupation": Column("Counted as", lambda _, one: one.role.called),
    "occupation_code": Column("Code", lambda _, one: one.role.occupation),
    "closeness": Column("How close", lambda _, one: one.role.closeness),
    "growth": Column("Jobs to 2034", lambda table, one: table.growth(one.role), "number"),
    "openings": Column("Openings a year", lambda table, one: table.openings(one.role), "number"),
    "ai": Column("AI can assist more than", lambda table, one: table.ai(one.role), "number"),
    "pay": Column("Like for like", _index("value"), "number"),
    "pay_low": Column("From", _index("low"), "number"),
    "pay_high": Column("To", _index("high"), "number"),
    "pay_n": Column("Rows", _index("n"), "number"),
    "pay_basis": Column("Ranked by", lambda table, _: table.scale.basis if table.scale else None),
    "amount": Column("About", _index("amount"), "number"),
    "median": Column("Median", _median("p50"), "number"),
    "median_n": Column("Size", _median("n"), "number"),
    "currency": Column("Currency", _currency),
    "place": Column("Place", _place),
    "advertised": Column("In job ads", _index("value", "advertised"), "number"),
    "advertised_low": Column("In job ads, from", _index("low", "advertised"), "number"),
    "advertised_high": Column("In job ads, to", _index("high", "advertised"), "number"),
    "advertised_n": Column("Job ads", _index("n", "advertised"), "number"),
    "sworn": Column("In visa filings", _index("value", "sworn"), "number"),
    "sworn_low": Column("In visa filings, from", _index("low", "sworn"), "number"),
    "sworn_high": Column("In visa filings, to", _index("high", "sworn"), "number"),
    "sworn_n": Column("Visa filings", _index("n", "sworn"), "number"),
    "match": Column("You cover", lambda table, one: table.match(one.role), "number"),
    "missing": Column(
        "Core you lack", lambda table, one: table.lacking(one.role) if table.skills is not None else None
    ),
}
OF_PAY = frozenset(name for name in COLUMNS if name.startswith(("pay", "advertised", "sworn", "median", "amount")))
ALWAYS = ("id", "title", "family", "track")
# what people are shown with an order where no columns are asked for
_WITH: dict[str, Sequence[str]] = {
    "title": ("family", "track", "aliases"),
    "pay": ("pay", "pay_low", "pay_high", "amount", "median", "growth"),
    "growth": ("growth", "occupation", "openings"),
    "openings": ("openings", "occupation", "growth"),
    "ai": ("ai", "occupation", "growth"),
    "match": ("match", "missing"),
}


def visible(table: Table, by: str, asked: Sequence[str]) -> list[str]:
    """The columns that people see beside the title: those asked for, or what goes with the order."""
    own = asked or [name for name in _WITH[by] if name != "amount" or table.named_area]
    first = [] if by == "title" else ["rank"]
    return list(dict.fromkeys([*first, *(name for name in own if name != "title")]))


def column_names(asked: Iterable[str]) -> list[str]:
    """The columns that are named, several of them parted by commas; raises UsageError for one that nobody knows."""
    names = [name.strip().lower().replace("-", "_") for one in asked for name in one.split(",") if name.strip()]
    for name in names:
        if name not in COLUMNS:
            from difflib import get_close_matches

            close = get_close_matches(name, COLUMNS, n=3, cutoff=0.6)
            told = f'There is no column "{on_one_line(name)}".' + (
                f" Did you mean {' or '.join(close)}?" if close else ""
            )
            raise UsageError(told, candidates=close, hint=f"The columns: {', '.join(COLUMNS)}.")
    return list(dict.fromkeys(names))


def asks_pay(names: Iterable[str]) -> bool:
    """Whether one of the columns is of pay."""
    return not OF_PAY.isdisjoint(names)


def asks_index(names: Iterable[str]) -> bool:
    """Whether one of the columns is pay like for like."""
    return any(name.split("_")[0] in ("pay", "advertised", "sworn") for name in names)


def asks_person(names: Iterable[str]) -> bool:
    """Whether one of them is of what a person knows."""
    return not {"match", "missing"}.isdisjoint(names)


def cell(table: Table, one: Placed, name: str) -> Cell:
    """The fact as rows say it: a list with semicolons, yes or no for what is true or not."""
    found = COLUMNS[name].ask(table, one)
    if isinstance(found, bool):
        return "yes" if found else "no"
    return "; ".join(found) if isinstance(found, list) else found


def shown(table: Table, one: Placed, name: str) -> Cell:
    """The same as a person reads it."""
    found = cell(table, one, name)
    if found is None:
        return _MISSING.get(name, "none")
    words = _WORDS.get(name)
    return words(found, table, one) if words else found


def heads(table: Table, names: Sequence[str]) -> list[str]:
    """What the columns are called in this very answer."""
    year = table.last_year() if "growth" in names else None
    own = {"growth": f"Jobs to {year}" if year else "Jobs"}
    if table.scale:
        from careercli.advice.words import BASES

        own["median"] = f"Median in {BASES[table.scale.basis]}"
        own["amount"] = f"About, {table.scale.place.name}"
    return [own.get(name, COLUMNS[name].head) for name in names]


_MISSING = {"rank": "", "degree": "not said", "closeness": "none", "missing": ""}


def _money(found: Any, table: Table, one: Placed) -> str:
    return short_money(found, _currency(table, one) or "USD")


def _growth(found: Any, table: Table, one: Placed) -> str:  # noqa: ARG001
    return f"{signed(found)}%{'*' if one.role.closeness == 'broad' else ''}"


_WORDS: dict[str, Callable[[Any, Table, Placed], Cell]] = {
    "family": lambda found, *_: family_words(found),
    "track": lambda found, *_: kind_words(found),
    "degree": lambda found, *_: DEGREES[found],
    "growth": _growth,
    "ai": lambda found, *_: f"{found}%",
    "match": lambda found, *_: f"{found:.0%}",
    "amount": _money,
    "median": _money,
    **dict.fromkeys(
        ("pay", "pay_low", "pay_high", *(f"{b}{p}" for b in ("sworn", "advertised") for p in ("", "_low", "_high"))),
        lambda found, *_: round(found),
    ),
}
