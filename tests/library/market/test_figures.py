"""The figures that ship: equal to the publishers', whole, small, and never from fewer than ten observations."""

from __future__ import annotations

import csv
import gzip
import os
from itertools import groupby
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import pytest
from tools.build_market.advertised import GENERIC

from careercli.errors import NotFoundError
from careercli.library.catalog import Catalog
from careercli.library.market import Market
from careercli.library.store import Database, empty
from careercli.model.pay import ENOUGH, PERCENTILES, UNITED_STATES, Figure, Place
from careercli.model.role import Occupation, Role
from careercli.paths import places
from tests.conftest import OURS, Cli

FOLDER = places().data / "market"
REFERENCE = Path(os.environ.get("CAREERCLI_REFERENCE", Path(__file__).parents[4] / "shared" / "reference"))


@pytest.fixture
def market(catalog: Catalog) -> Market:
    return catalog.market


@pytest.fixture
def roles(catalog: Catalog) -> list[Role]:
    return [catalog.role(entry.id) for entry in catalog.entries()]


def official(market: Market, code: str, area: str | None) -> Figure:
    place = market.areas.area(area) if area else UNITED_STATES
    [figure] = market.official(Occupation(code, "", "exact"), [place])
    return figure


@pytest.mark.parametrize(
    ("code", "area", "jobs", "p10", "p50", "p90", "mean"),
    [
        # as the Bureau of Labor Statistics published them for May 2025
        ("15-2051", None, 262440, 67240, 120230, 199130, 126800),
        ("15-1252", None, 1687890, 82460, 135980, 214670, 148100),
        ("11-3021", None, 670570, 107550, 175140, 297510, 192160),
        ("15-2051", "WA", 9600, 79930, 163350, 220040, 158040),
        ("15-2051", "Seattle", 8370, 81130, 164740, 230980, 160460),
        ("15-2051", "Texas", 25860, 64540, 122090, 170780, 119710),
        ("15-2051", "NYC", 23160, 79870, 135980, 216030, 144700),
        ("15-1252", "SF Bay Area", 69030, 128090, 186640, 273400, 193430),
        ("15-1252", "California", 284390, 105060, 174410, 272670, 186770),
        ("15-1243", "Austin", 1110, 100690, 139960, 214250, 147860),
        ("11-3021", "New York state", 48050, 134870, 214300, 323670, 223590),
        ("15-2041", "Boston", 1950, 74870, 102320, 180460, 119950),
        ("13-1161", "FL", 60770, 38830, 75450, 130570, 81010),
        ("15-1221", "Silicon Valley", 2210, 133270, 218420, 310190, 216560),
        ("43-9021", "Puerto Rico", 2000, 21840, 23940, 34420, 27110),
        ("15-1242", "47900", 3730, 66560, 108750, 171170, 119320),
        ("15-2051", "Bangor", 60, None, None, None, None),  # suppressed, which is not zero
    ],
)
def test_official_figures_equal_the_publisher_s(
    market: Market, code: str, area: str | None, jobs: int, p10: int, p50: int, p90: int, mean: int
) -> None:
    found = official(market, code, area)
    assert (found.jobs, found.p10, found.p50, found.p90, found.mean) == (jobs, p10, p50, p90, mean)
    assert (found.date, found.currency, found.period, found.n) == ("2025-05", "USD", "year", None)


def test_every_occupation_that_a_role_names_has_official_pay_and_projections(market: Market, roles: list[Role]) -> None:
    assert len(roles) == OURS
    for role in roles:
        assert role.occupation
        [figure] = market.official(role.occupation, [UNITED_STATES])
        assert figure.p50
        facts = market.occupation(role.occupation.code)
        assert facts
        assert facts.title == role.occupation.title
        assert facts.projection
        assert facts.projection.change_percent is not None
        assert facts.attainment
        assert facts.ai


def test_the_reasons_cover_every_occupation_that_a_role_names(catalog: Catalog, roles: list[Role]) -> None:
    given = {code for code, one in catalog.vocabulary.reasons.items() if one.up or one.down or one.note}
    assert given == {role.occupation.code for role in roles if role.occupation}


def test_no_advertised_figure_is_of_fewer_than_ten(market: Market, roles: list[Role]) -> None:
    countries = market.areas.of_kind("country")
    figures = [figure for role in roles for figure in market.advertised(role.id, countries)]
    assert len(figures) > 1000
    for figure in figures:
        marks = [getattr(figure, name) for name in PERCENTILES]
        counts = figure.counts
        assert counts
        assert figure.n
        if figure.n < ENOUGH:
            assert marks == [None] * 5
        else:
            assert marks == sorted(marks)
            assert (figure.low or 0) <= (figure.p50 or 0) <= (figure.high or 0)
        ranges = figure.n + counts.reposts + counts.dropped + counts.impossible
        assert counts.rows == counts.unpaired + 2 * ranges


def test_canada_is_in_canadian_money_and_germany_in_euros(market: Market) -> None:
    for code, currency in (("CA", "CAD"), ("DE", "EUR"), ("GB", "GBP"), ("US", "USD"), ("AU", "AUD"), ("IN", "INR")):
        found = market.advertised("data-engineer", [market.areas.country(code)])
        assert {figure.currency for figure in found} == {currency}


def test_titles_are_read_today_as_they_were_when_the_figures_were_made(catalog: Catalog) -> None:
    lines = (FOLDER / "titles.tsv").read_text(encoding="utf-8").splitlines()[2:]
    assert len(lines) == 422
    for line in lines:
        title, role, level, _ = line.split("\t")
        reading = catalog.names.read(title)
        if title not in GENERIC:
            assert (reading.role or "", reading.level or "") == (role, level), "run python -m tools.build_market again"


def test_the_data_is_small_and_plain() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file()]
    assert len(files) > 300
    assert sum(path.stat().st_size for path in files) < 12_000_000
    for path in files:
        assert path.suffix in (".tsv", ".json")
        assert b"\r" not in path.read_bytes()


def advertised_by_another_route(
    rows: list[dict[str, str]], titles: set[str], country: str, year: str, labels: set[str]
) -> list[float]:
    """Midpoints of a cell whose pay is in local money: runs of rows that are alike are cut into twos.

    `labels` are the currencies whose amounts are local money in truth.
    """
    unlike = [name for name in rows[0] if name not in ("salary", "salary_in_usd")]
    found = set()
    for key, group in groupby(rows, key=lambda row: tuple(row[name] for name in unlike)):
        pays = [float(row["salary"]) for row in group]
        facts = dict(zip(unlike, key, strict=True))
        if facts["salary_currency"] not in labels or facts["job_title"] not in titles:
            continue
        if (facts["employee_residence"], facts["work_year"]) == (country, year):
            found |= {(key, high, low) for high, low in zip(pays[::2], pays[1::2], strict=False) if high >= low}
    return [(high + low) / 2 for _, high, low in found]


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the publishers' files are not part of the project")
@pytest.mark.parametrize(
    ("role", "country", "year", "labels"),
    [
        ("data-scientist", "US", "2025", {"USD"}),
        ("machine-learning-engineer", "US", "2024", {"USD"}),
        ("data-engineer", "US", "2023", {"USD"}),
        ("data-analyst", "CA", "2024", {"CAD", "USD"}),
        ("data-engineer", "GB", "2025", {"GBP"}),
    ],
)
def test_advertised_medians_agree_with_another_computation(
    market: Market, raw: list[dict[str, str]], role: str, country: str, year: str, labels: set[str]
) -> None:
    midpoints = advertised_by_another_route(raw, set(market.titles(role)), country, year, labels)
    [figure] = [
        one
        for one in market.advertised(role, [market.areas.country(country)])
        if one.year == int(year) and one.level is None
    ]
    assert figure.p50 == pytest.approx(median(midpoints), rel=0.01)
    assert figure.p25 == pytest.approx(quantiles(midpoints, n=4, method="inclusive")[0], rel=0.01)
    assert figure.n == pytest.approx(len(midpoints), rel=0.02)


@pytest.fixture(scope="module")
def raw() -> list[dict[str, str]]:
    with gzip.open(REFERENCE / "aijobs_salaries" / "salaries.csv.gz", "rt", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("Seattle", "metro", "42660"),
        ("seattle, wa", "metro", "42660"),
        ("Seattle-Tacoma-Bellevue, WA", "metro", "42660"),
        ("the Seattle area", "metro", "42660"),
        ("SF Bay Area", "metro", "41860"),
        ("san francisco", "metro", "41860"),
        ("NYC", "metro", "35620"),
        ("Texas", "state", "TX"),
        ("tx", "state", "TX"),
        ("US-TX", "state", "TX"),
        ("WA", "state", "WA"),
        ("Washington state", "state", "WA"),
        ("State of New York", "state", "NY"),
        ("Portland, OR", "metro", "38900"),
        ("Portland ME", "metro", "38860"),
        ("Saint Louis", "metro", "41180"),
        ("st. louis", "metro", "41180"),
        ("Boise", "metro", "14260"),
        ("Oakland", "metro", "41860"),
        ("Fort Worth", "metro", "19100"),
        ("Oklahoma", "state", "OK"),
        ("42660", "metro", "42660"),
        ("Coeur d'Alene", "metro", "17660"),
        ("Central Oregon nonmetropolitan area", "nonmetro", "4100007"),
    ],
)
def test_areas_as_people_type_them(market: Market, text: str, kind: str, code: str) -> None:
    found = market.areas.area(text)
    assert (found.kind, found.code) == (kind, code)


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("New York", ["New York state", "New York-Newark-Jersey City, NY-NJ"]),
        ("Portland", ["Portland-South Portland, ME", "Portland-Vancouver-Hillsboro, OR-WA"]),
        ("LA", ["Louisiana state", "Los Angeles-Long Beach-Anaheim, CA"]),
        ("Bay Area", ["San Francisco-Oakland-Fremont, CA", "San Jose-Sunnyvale-Santa Clara, CA"]),
        ("Sattle", ["Seattle-Tacoma-Bellevue, WA"]),
    ],
)
def test_an_area_of_several_or_none_is_offered_and_each_choice_leads_there(
    market: Market, text: str, choices: list[str]
) -> None:
    with pytest.raises(NotFoundError) as refused:
        market.areas.area(text)
    assert set(choices) <= set(refused.value.candidates)
    for choice in refused.value.candidates:
        assert market.areas.area(choice)


def test_every_area_is_found_by_its_own_name_and_code(market: Market) -> None:
    for place in market.areas.of_kind("metro", "nonmetro"):
        assert market.areas.area(place.name) == place
        assert market.areas.area(place.code) == place
    for place in market.areas.of_kind("state"):
        assert market.areas.area(f"{place.name} state") == place


@pytest.mark.parametrize("text", ["DE", "de", "Germany", "Deutschland"])
def test_countries_by_code_or_name(market: Market, text: str) -> None:
    assert market.areas.country(text) == Place("country", "DE", "Germany")


def test_an_area_without_a_price_level_takes_that_of_its_state(market: Market) -> None:
    cleveland = market.areas.price(market.areas.area("Cleveland, OH"))
    ohio = market.areas.price(market.areas.area("Ohio"))
    assert cleveland == ohio
    assert ohio
    assert (ohio.place, ohio.year, ohio.method) == ("Ohio", 2023, "RPP")
    assert market.areas.price(market.areas.area("Guam")) is None


def test_a_comparison_looks_up_the_figures_of_its_roles_alone(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Database, str]] = []

    read = Database.rows

    def rows(self: Database, question: str, *values: object, **kinds: Any) -> list[Any]:
        asked.append((self, question))
        return read(self, question, *values, **kinds)

    monkeypatch.setattr(Database, "rows", rows)
    assert cli("compare", "ML Engineer", "Data Science Manager").code == 0
    figures = [(one, text) for one, text in asked if "FROM official" in text or "FROM advertised" in text]
    assert len(figures) == 4
    for one, text in figures:
        [plan] = one.connection.execute(f"EXPLAIN QUERY PLAN {text}", [""] * text.count("?")).fetchall()
        assert "SEARCH" in plan[-1]
    assert not [text for _, text in asked if "FROM places" in text or "FROM rates" in text]


def test_the_figures_of_all_occupations_in_one_place_are_one_question(market: Market) -> None:
    texas = market.areas.area("Texas")
    found = market.official_in(texas)
    assert len(found) > 100
    [figure] = market.official(Occupation("15-2051", "", "exact"), [texas])
    assert tuple(found["15-2051"][2:8]) == (figure.p10, figure.p25, figure.p50, figure.p75, figure.p90, figure.mean)


def test_the_needs_of_all_roles_are_one_question(catalog: Catalog) -> None:
    needs = catalog.needs()
    assert needs.keys() == {entry.id for entry in catalog.entries()}
    for key, needed in needs.items():
        role = catalog.role(key)
        assert needed == {**dict.fromkeys(role.tools, "tool"), **role.needs()}


def test_ten_postings_are_enough_for_a_country_and_nine_are_not() -> None:
    connection = empty(ours=True)
    for country, year, n in (("AT", 2025, ENOUGH), ("BE", 2025, ENOUGH - 1), ("CH", 2024, ENOUGH + 1)):
        row = ("diver", country, year, "", "EUR", n, *[None] * 7, *[0] * 7)
        connection.execute(f"INSERT INTO advertised VALUES ({', '.join('?' * 20)})", row)  # noqa: S608
    made = Market(Database(connection), {})
    assert made.countries("diver") == {"AT", "CH"}
    assert made.roles_in("AT") == {"diver": ENOUGH}
    assert made.roles_in("BE") == {}
