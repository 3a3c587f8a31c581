"""The step of the build that covers every detailed occupation of the US economy."""

from __future__ import annotations

from pathlib import Path

from tools.build_market.economy.figures import (
    ALL,
    FACTS_COLUMNS,
    PAY_COLUMNS,
    facts_rows,
    national_pay,
    pay_rows,
    shared_facts,
)
from tools.build_market.files import Inputs, write_table
from tools.build_market.occupations import applicability, attainment, projections
from tools.build_market.official import COLUMNS


def build_economy(inputs: Inputs, out: Path) -> None:
    """Every occupation that the steps before have no file of; no figure stands in two files."""
    national = list(inputs.rows("national"))
    titles = {row["occ_code"]: row["occ_title"] for row in national if row["occ_code"] != ALL}
    paid = {path.stem for path in (out / "official").glob("*.tsv")}
    known = {path.stem for path in (out / "occupations").glob("*.json")}
    pay = national_pay(national, paid)
    facts = {"source": inputs.source["national"], "date": inputs.period["national"]}
    write_table(out / "economy" / "pay.tsv", (*PAY_COLUMNS, *COLUMNS[2:]), pay_rows(pay), facts)
    parts = {
        "projection": projections(inputs.rows("projections"), inputs.rows("separations")),
        "attainment": attainment(inputs.rows("attainment")),
        "ai": applicability(inputs.rows("ai")),
    }
    sources = {name: inputs.source[of] for name, of in _TABLES.items()}
    others = {code: title for code, title in titles.items() if code not in known}
    rows = list(facts_rows(others, parts))
    write_table(out / "economy" / "occupations.tsv", FACTS_COLUMNS, rows, {**shared_facts(parts), **sources})
    print(f"economy: {len(titles)} occupations, {len(pay)} with pay and {len(rows)} with facts in one file")
    for name, table in parts.items():
        print(f"economy: {name} is not published for {sum(code not in table for code in titles)} of them")


_TABLES = {"projection": "projections", "attainment": "attainment", "ai": "ai"}
