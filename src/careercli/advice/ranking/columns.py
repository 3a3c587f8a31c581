"""The columns that `list --columns` takes: what each is called for people, and how it is asked of many roles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from careercli.advice.words import DEGREES, family_words, kind_words, short_money, signed
from careercli.errors import UsageError, on_one_line
from careercli.model.record import Cell, Kind, record

if TYPE_CHECKING:
    from careercli.advice.ranking.order import Placed
    from careercli.advice.ranking.table import Table
    from careercli.model.market import FitBasis
    from careercli.model.role import Listed

Ask = Callable[["Table", Sequence["Placed"]], list[Any]]


@record
class Column:
    """`ask`: of each role a text, number, bool or list, or None for what is not published; `head`: for people."""

    head: str
    ask: Ask
    kind: Kind = "text"


def _own(part: str) -> Ask:
    """A fact that a role has just one of."""
    get = attrgetter(f"role.{part}")
    return lambda _, placed: [*map(get, placed)]


def _list(kind: Listed) -> Ask:
    def ask(table: Table, placed: Sequence[Placed]) -> list[Any]:
        known, nothing = table.facts.lists(kind), list[str]()
        return [known.get(one.role.id, nothing) for one in placed]

    return ask


def _names(need: Listed) -> Ask:
    def ask(table: Table, placed: Sequence[Placed]) -> list[Any]:
        names = {key: skill.name for key, skill in table.vocabulary.skills.items()}
        return [[names[thing] for thing in things if thing in names] for things in _list(need)(table, placed)]

    return ask


def _counted(measure: str) -> Ask:
    """A figure of the occupation."""

    def ask(table: Table, placed: Sequence[Placed]) -> list[Any]:
        of_role = getattr(table, measure)
        known = {one.role.occupation: one.role for one in placed}
        values = {code: of_role(role) for code, role in known.items()}
        return [values[one.role.occupation] for one in placed]

    return ask


def _each(ask: Callable[[Table, Placed], Any]) -> Ask:
    return lambda table, placed: [ask(table, one) for one in placed]


def _index(part: str, basis: FitBasis | None = None) -> Ask:
    def ask(table: Table, placed: Sequence[Placed]) -> list[Any]:
        fit = table.fit(basis)
        if not table.scale or not fit:
            return [None] * len(placed)
        known = {role: getattr(table.scale.index(role, fit), part) for role in ("", *fit.of)}
        return [known.get(one.role.id, known[""]) for one in placed]

    return ask


def _median(part: str) -> Ask:
    def ask(table: Table, placed: Sequence[Placed]) -> list[Any]:
        medians = table.scale.medians if table.scale else {}
        told = {key: getattr(one, part) for key, one in medians.items() if part == "n" or not one.too_few}
        return [told.get(one.role.id) for one in placed]

    return ask


def _currency(table: Table, placed: Sequence[Placed]) -> list[Any]:
    anchor = table.scale.anchor if table.scale else None
    known = {key: one.currency for key, one in table.scale.medians.items()} if table.scale else {}
    return [known.get(one.role.id, anchor and anchor.currency) for one in placed]


def _lacking(table: Table, placed: Sequence[Placed]) -> list[Any]:
    """Names of the core skills that the person has not."""
    if table.skills is None:
        return [None] * len(placed)
    names = {key: skill.name for key, skill in table.vocabulary.skills.items() if key not in table.skills}
    return [[names[thing] for thing in things if thing in names] for things in _list("core")(table, placed)]


COLUMNS: dict[str, Column] = {
    "id": Column("Id", _own("id")),
    "title": Column("Role", _own("title")),
    "family": Column("Family", _own("family")),
    "track": Column("Kind of work", _own("track")),
    "aliases": Column("Also called", _list("aliases")),
    "rank": Column("Rank", _each(lambda _, one: one.rank), "number"),
    "degree": Column("Usual degree", _own("degree")),
    "accepted": Column("Also accepted", _list("degree")),
    "fields": Column("Fields of study", _list("field")),
    "entry": Column("People start here", _each(lambda _, one: bool(one.role.entry))),
    "core": Column("Core skills", _names("core")),
    "important": Column("Important skills", _names("important")),
    "helpful": Column("Helpful skills", _names("helpful")),
    "tools": Column("Tools", _names("tools")),
    "industries": Column("Industries", _list("industry")),
    "occupation": Column("Counted as", _own("called")),
    "occupation_code": Column("Code", _own("occupation")),
    "closeness": Column("How close", _own("closeness")),
    "growth": Column("Jobs to 2034", _counted("growth"), "number"),
    "openings": Column("Openings a year", _counted("openings"), "number"),
    "ai": Column("AI can assist more than", _counted("ai"), "number"),
    "pay": Column("Like for like", _index("value"), "number"),
    "pay_low": Column("From", _index("low"), "number"),
    "pay_high": Column("To", _index("high"), "number"),
    "pay_n": Column("Rows", _index("n"), "number"),
    "pay_basis": Column("Ranked by", _each(lambda table, _: table.scale.basis if table.scale else None)),
    "amount": Column("About", _index("amount"), "number"),
    "median": Column("Median", _median("p50"), "number"),
    "median_n": Column("Size", _median("n"), "number"),
    "currency": Column("Currency", _currency),
    "place": Column("Place", _each(lambda table, _: table.scale.place.name if table.scale else None)),
    "advertised": Column("In job ads", _index("value", "advertised"), "number"),
    "advertised_low": Column("In job ads, from", _index("low", "advertised"), "number"),
    "advertised_high": Column("In job ads, to", _index("high", "advertised"), "number"),
    "advertised_n": Column("Job ads", _index("n", "advertised"), "number"),
    "sworn": Column("In visa filings", _index("value", "sworn"), "number"),
    "sworn_low": Column("In visa filings, from", _index("low", "sworn"), "number"),
    "sworn_high": Column("In visa filings, to", _index("high", "sworn"), "number"),
    "sworn_n": Column("Visa filings", _index("n", "sworn"), "number"),
    "match": Column("You cover", _each(lambda table, one: table.match(one.role)), "number"),
    "missing": Column("Core you lack", _lacking),
}
OF_PAY = frozenset(name for name in COLUMNS if name.startswith(("pay", "advertised", "sworn", "median", "amount")))
ALWAYS = ("id", "title", "family", "track")


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


def cells(table: Table, placed: Sequence[Placed], name: str) -> list[Cell]:
    """The facts as rows say them: lists with semicolons, yes or no for what is true or not."""
    found = COLUMNS[name].ask(table, placed)
    for kind, written in _WRITTEN.items():
        if kind in map(type, found):
            found = [written(one) if type(one) is kind else one for one in found]
    return found


_WRITTEN: dict[type, Callable[[Any], str]] = {bool: lambda one: "yes" if one else "no", list: "; ".join}


def cell(table: Table, one: Placed, name: str) -> Cell:
    """The same of one role."""
    return cells(table, [one], name)[0]


def shown(table: Table, placed: Sequence[Placed], name: str) -> list[Cell]:
    """The same as a person reads it."""
    found, missing = cells(table, placed, name), _MISSING.get(name, "none")
    words = _WORDS.get(name)
    if words is None:
        return [missing if one is None else one for one in found]
    asides = words.aside(table, placed)
    known: dict[Any, Cell] = {}
    for pair in zip(found, asides, strict=True):
        if pair not in known:
            known[pair] = missing if pair[0] is None else words.say(*pair)
    return [known[pair] for pair in zip(found, asides, strict=True)]


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


@record
class _Words:
    """How a fact is said: `aside` is what else its words depend on."""

    say: Callable[[Any, Any], Cell]
    aside: Ask = _each(lambda *_: None)


_MONEY = _Words(lambda found, currency: short_money(found, currency or "USD"), _currency)
_ROUNDED = _Words(lambda found, _: round(found))
_WORDS: dict[str, _Words] = {
    "family": _Words(lambda found, _: family_words(found)),
    "track": _Words(lambda found, _: kind_words(found)),
    "degree": _Words(lambda found, _: DEGREES[found]),
    "growth": _Words(lambda found, close: f"{signed(found)}%{'*' if close == 'broad' else ''}", _own("closeness")),
    "ai": _Words(lambda found, _: f"{found}%"),
    "match": _Words(lambda found, _: f"{found:.0%}"),
    "amount": _MONEY,
    "median": _MONEY,
    **dict.fromkeys(
        ("pay", "pay_low", "pay_high", *(f"{b}{p}" for b in ("sworn", "advertised") for p in ("", "_low", "_high"))),
        _ROUNDED,
    ),
}
