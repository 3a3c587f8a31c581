"""The step of the build that covers every detailed occupation of the US economy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from careercli.model.skill import Skill
from tools.build_market.economy.codes import Codes
from tools.build_market.economy.figures import (
    ALL,
    FACTS_COLUMNS,
    PAY_COLUMNS,
    facts_rows,
    national_pay,
    pay_rows,
    shared_facts,
)
from tools.build_market.economy.onet import (
    ELEMENT_COLUMNS,
    RATED_COLUMNS,
    TECHNOLOGY_COLUMNS,
    element_rows,
    rated,
    rated_rows,
    same_things,
    technology_rows,
)
from tools.build_market.economy.titles import COLUMNS as NAME_COLUMNS
from tools.build_market.economy.titles import name_rows
from tools.build_market.files import Inputs, load_yaml, write_table
from tools.build_market.occupations import applicability, attainment, projections
from tools.build_market.official import COLUMNS
from tools.build_market.readings import DATA


def build_economy(inputs: Inputs, out: Path, skills: Mapping[str, Skill]) -> None:
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
    reviewed = load_yaml(DATA / "economy.yaml")
    codes = Codes(titles, inputs.rows("classification"), reviewed)
    build_names(inputs, out, titles, codes, reviewed["british"])
    build_ratings(inputs, out, titles, codes)
    build_technologies(inputs, out, titles, codes, same_things(inputs.rows("onet_technologies"), skills, reviewed))
    print(f"economy: {len(titles)} occupations, {len(pay)} with pay and {len(rows)} with facts in one file")
    for name, table in parts.items():
        print(f"economy: {name} is not published for {sum(code not in table for code in titles)} of them")


def build_names(
    inputs: Inputs, out: Path, titles: Mapping[str, str], codes: Codes, british: Mapping[str, Sequence[str]]
) -> None:
    lists = {
        "onet_occupations": ("Title",),
        "onet_titles": ("Alternate Title", "Short Title"),
        "onet_reported": ("Reported Job Title",),
    }
    listed = [
        (row["O*NET-SOC Code"], row[column])
        for name, columns in lists.items()
        for row in inputs.rows(name)
        for column in columns
        if row[column] != "n/a"
    ]
    rows = name_rows(titles, inputs.rows("direct_titles"), listed, codes, british)
    facts = {"title": inputs.source["national"], "direct": inputs.source["direct_titles"]}
    write_table(out / "economy" / "names.tsv", NAME_COLUMNS, rows, {**facts, "reported": inputs.source["onet_titles"]})
    print(f"economy: {len(rows):,} names: {dict(Counter(how for _, how, _ in rows))}")


def build_ratings(inputs: Inputs, out: Path, titles: Collection[str], codes: Codes) -> None:
    skills, knowledge = (rated(inputs.rows(name)) for name in ("onet_skills", "onet_knowledge"))
    facts = {"ratings": inputs.source["onet_skills"], "job_zone": inputs.source["onet_zones"]}
    rows = list(rated_rows(titles, skills, knowledge, inputs.rows("onet_zones"), codes))
    write_table(out / "economy" / "ratings.tsv", RATED_COLUMNS, rows, {**facts, "of": "elements.tsv"})
    write_table(out / "economy" / "elements.tsv", ELEMENT_COLUMNS, element_rows(skills, knowledge), facts)
    print(
        f"economy: {sum(bool(row[3]) for row in rows)} occupations are rated, {sum(bool(row[1]) for row in rows)} zoned"
    )


def build_technologies(
    inputs: Inputs, out: Path, titles: Collection[str], codes: Codes, same: Mapping[str, str]
) -> None:
    rows = list(technology_rows(inputs.rows("onet_technologies"), titles, same, codes))
    facts = {"source": inputs.source["onet_technologies"], "skill": "data/economy.yaml and data/skills.yaml"}
    write_table(out / "economy" / "technologies.tsv", TECHNOLOGY_COLUMNS, rows, facts)
    using = {code.strip("*") for row in rows for code in str(row[3]).split()}
    print(f"economy: {len(rows):,} technologies of {len(using)} occupations, {sum(bool(row[1]) for row in rows)} ours")


_TABLES = {"projection": "projections", "attainment": "attainment", "ai": "ai"}
