"""Pay as a user asks for it: by level, place, currency, period; adjusted, explained, against an offer."""

from __future__ import annotations

import csv
import io
import itertools
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion

from tests.conftest import Cli


def figures(cli: Cli, *arguments: str) -> list[dict[str, Any]]:
    done = cli("salary", *arguments, "-f", "json")
    assert done.code == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)["roles"][0]["figures"]
    return found


def test_without_a_level_each_level_is_a_figure_of_its_own(cli: Cli) -> None:
    found = figures(cli, "data scientist")
    assert [(one["basis"], one["level"]) for one in found][:4] == [
        ("official", None),
        ("advertised", None),
        ("advertised", "entry"),
        ("advertised", "mid"),
    ]
    assert {(one["place"]["code"], one["year"]) for one in found if one["basis"] != "sworn"} == {("US", 2025)}
    sworn = [one for one in found if one["basis"] == "sworn"]
    assert [one["level"] for one in sworn][:3] == [None, "entry", "mid"]
    assert {(one["place"]["code"], one["years"][0] >= 2022) for one in sworn} == {("US", True)}
    assert sworn[0]["midpoint"]["p50"] > sworn[0]["p50"]
    assert 0 < sworn[0]["range_share"] < 1


def test_a_level_asks_for_that_level_and_says_that_official_figures_know_none(cli: Cli) -> None:
    found = figures(cli, "Senior Data Scientist")
    assert [(one["basis"], one["level"]) for one in found] == [
        ("official", None),
        ("advertised", "senior"),
        ("sworn", None),
        ("sworn", "senior"),
    ]
    assert figures(cli, "data scientist", "--level", "senior") == found
    assert "official figures know no levels" in cli("salary", "Senior Data Scientist").err


def test_fewer_than_ten_postings_are_too_few(cli: Cli) -> None:
    advertised, every = figures(cli, "data scientist", "--country", "FR", "--level", "entry")
    assert (every["level"], every["place"]["code"]) == (None, "FR")
    assert 0 < advertised["n"] < 10
    assert {advertised[name] for name in ("p10", "p25", "p50", "p75", "p90", "low", "high", "mean")} == {None}
    text = cli("salary", "data scientist", "--country", "FR", "--level", "entry", "-f", "table").out
    assert "Too few for a figure: job ads for Data Scientist, entry, France" in text
    said = cli("salary", "Lead Data Scientist").err
    assert "No job ads name Data Scientist at level lead in the United States." in said


def test_a_year_and_a_basis_can_be_asked_for(cli: Cli) -> None:
    found = figures(cli, "data scientist", "--year", "2023", "--basis", "advertised")
    assert {(one["basis"], one["year"]) for one in found} == {("advertised", 2023)}
    said = cli("salary", "data scientist", "--year", "2023").err
    assert "No official pay of 2023 is published for Data Scientist in the United States. Nearest that is: " in said
    assert "another year: USD 120,230 (official survey, May 2025)" in said


@pytest.mark.parametrize("year", ["0", "-1", "1999", "2018", "2051"])
def test_a_year_that_is_not_in_the_data_is_refused_with_those_that_are(cli: Cli, year: str) -> None:
    done = cli("salary", "data scientist", "--year", year)
    assert (done.code, done.out) == (4, "")
    assert f"No pay of {year} is in the data." in done.err
    assert "There are figures of these years: 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026." in done.err


def test_a_fiscal_year_of_visa_filings_alone_is_answered_from_them(cli: Cli) -> None:
    found = figures(cli, "data scientist", "--year", "2020")
    assert {(one["basis"], one["year"]) for one in found} == {("sworn", 2020)}
    found = figures(cli, "data scientist", "--year", "2026", "--basis", "sworn")
    assert {(one["basis"], one["year"]) for one in found} == {("sworn", 2026)}


def test_visa_filings_that_are_not_there_are_said_with_what_comes_nearest(cli: Cli) -> None:
    found = gaps(cli, "data architect", "--level", "intern", "--basis", "sworn")
    assert [one["words"] for one in found] == [
        "No visa filings name Data Architect at level intern in the United States."
    ]
    assert [near["kind"] for near in found[0]["nearest"]] == ["level", "all levels"]
    [gap] = gaps(cli, "data scientist", "--area", "Iowa City", "--basis", "sworn")
    assert gap["words"] == "Too few visa filings name Data Scientist in Iowa City, IA."
    assert [near["kind"] for near in gap["nearest"]] == ["wider place"]
    [gap] = gaps(cli, "data science engineer", "--year", "2019", "--basis", "sworn")
    assert [near["kind"] for near in gap["nearest"]] == ["year"]
    said = cli("salary", "ai programmer", "--area", "Texas", "--basis", "sworn", "-f", "table")
    assert "No visa filings name AI Programmer in Texas." in said.out + said.err


def test_whose_the_filings_are_is_said_once_in_every_format(cli: Cli) -> None:
    for format in ("plain", "csv", "table", "markdown", "html"):
        done = cli("salary", "research scientist", "--basis", "sworn", "-f", format)
        assert " ".join((done.out + done.err).split()).count("for postdoctoral researchers") == 1, format
    assert "postdoctoral" in str(json.loads(cli("salary", "research scientist", "-f", "json").out)["notes"])


@pytest.mark.parametrize("format", ["table", "markdown", "html"])
def test_a_page_that_says_what_is_missing_does_not_say_it_twice(cli: Cli, format: str) -> None:
    done = cli("salary", "staff ml engineer", "-f", format)
    assert " ".join((done.out + done.err).split()).count("No job ads name") == 1


def test_the_role_that_is_100_is_not_measured_by_itself(cli: Cli) -> None:
    assert "Data Scientist stands at" not in cli("salary", "data scientist", "-f", "table").out
    assert "Data Engineer stands at" in cli("salary", "data engineer", "-f", "table").out


def test_a_country_whose_roles_cannot_be_ranked_names_those_where_they_can(cli: Cli) -> None:
    done = cli("salary", "--country", "DE")
    assert done.code == 4
    assert "Too few job ads in Germany to rank roles." in done.err
    assert "Roles are ranked in Australia, Canada, France, the Netherlands and the United Kingdom;" in done.err


def test_a_ranking_says_its_level_and_country_and_blends_no_bases(cli: Cli) -> None:
    text = " ".join(cli("salary", "--level", "senior", "--area", "Texas", "-f", "table").out.split())
    assert "pays most in job ads at senior level" in text
    assert "Median there: of visa filings in Texas" in text
    assert "About" not in text
    assert "About: the index in USD" in " ".join(cli("salary", "--area", "Texas", "-f", "table").out.split())
    assert "in visa filings of all levels" in cli("salary", "--level", "staff", "-f", "markdown").out
    assert "pays most in job ads in the United Kingdom" in cli("salary", "--country", "GB", "-f", "markdown").out
    done = cli("salary", "--country", "GB", "--basis", "sworn")
    assert (done.code, done.out) == (2, "")
    assert "Visa filings are of the United States alone." in done.err
    done = cli("salary", "--country", "CA", "--level", "entry")
    assert "Too few job ads at entry level in Canada to rank roles." in done.err


def gaps(cli: Cli, *arguments: str) -> list[dict[str, Any]]:
    done = cli("salary", *arguments, "-f", "json")
    assert done.code == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)["gaps"]
    return found


def test_a_level_without_a_figure_shows_the_nearest_one_and_all_levels(cli: Cli) -> None:
    found = figures(cli, "staff ml engineer", "--basis", "advertised")
    assert [one["level"] for one in found] == ["senior", None]
    [gap] = gaps(cli, "staff ml engineer")
    assert gap["words"] == "No job ads name Machine Learning Engineer at level staff in the United States."
    assert [(near["kind"], near["figure"]["level"]) for near in gap["nearest"]] == [
        ("level", "senior"),
        ("all levels", None),
    ]
    page = cli("salary", "staff ml engineer", "-f", "table").out
    assert page.index("No job ads name") < page.index("The official survey, gross")
    placed = json.loads(cli("salary", "staff ml engineer", "--offer", "200k", "-f", "json").out)["offer"]["standings"]
    assert [one["level"] for one in placed if one["basis"] == "advertised"] == ["senior", None]
    assert "staff" in [one["level"] for one in placed if one["basis"] == "sworn"]


def test_a_country_without_a_figure_names_those_that_have_one_and_another_role(cli: Cli) -> None:
    done = cli("salary", "business intelligence developer", "--country", "DE")
    assert (done.code, {row[1] for row in done.rows}) == (0, {"official"})
    [gap] = gaps(cli, "business intelligence developer", "--country", "DE")
    assert [near["kind"] for near in gap["nearest"]] == ["country", "country", "country", "role"]
    assert {near["figure"]["place"]["code"] for near in gap["nearest"]} == {"US", "GB", "CA", "DE"}
    assert all(near["figure"]["n"] >= 10 for near in gap["nearest"])
    assert "United States, USD 112,500" in done.err
    text = cli("salary", "business intelligence developer", "--country", "DE", "-f", "table").out
    assert "Another role: Data Analyst, EUR 62,376" in text


def test_an_area_without_a_median_shows_that_of_its_state_and_says_how_sure_its_jobs_are(cli: Cli) -> None:
    [gap] = gaps(cli, "data scientist", "--area", "Bangor")
    [near] = gap["nearest"]
    assert (near["kind"], near["figure"]["place"]["code"]) == ("wider place", "ME")
    said = cli("salary", "data scientist", "--area", "Bangor").err
    assert "Bangor, ME, May 2025: its 60 jobs are an estimate with a relative standard error of 26.3%." in said


def test_what_has_its_figures_has_no_gaps(cli: Cli) -> None:
    for options in ([], ["--country", "GB"], ["--area", "Seattle"], ["--level", "senior"], ["--basis", "official"]):
        assert gaps(cli, "data scientist", *options) == []


def test_places_are_those_named(cli: Cli) -> None:
    found = figures(cli, "data scientist", "--area", "Seattle", "--area", "tx", "--country", "gb", "--level", "senior")
    sworn = {one["place"]["code"] for one in found if one["basis"] == "sworn"}
    assert {"WA", "WA/Seattle", "TX"} <= sworn
    assert sworn <= {"WA", "WA/Seattle", "WA/Tacoma", "WA/Bellevue", "TX"}
    assert [(one["basis"], one["place"]["code"], one["currency"]) for one in found if one["basis"] != "sworn"] == [
        ("official", "42660", "USD"),
        ("official", "TX", "USD"),
        ("official", "GB", "GBP"),
        ("advertised", "US", "USD"),
        ("advertised", "GB", "GBP"),
    ]


def test_other_money_and_other_periods(cli: Cli) -> None:
    [year, *_] = figures(cli, "data scientist")
    [euro, *_] = figures(cli, "data scientist", "--currency", "eur")
    assert euro["currency"] == "EUR"
    assert euro["conversion"] == {"currency": "USD", "rate": 0.886705, "year": 2025, "sources": ["ecb-rates"]}
    assert euro["p50"] == round(year["p50"] * 0.886705)
    [hour, *_] = figures(cli, "data scientist", "--period", "hour")
    assert (hour["period"], hour["p50"]) == ("hour", round(year["p50"] / 2080, 2))
    [month, *_] = figures(cli, "data scientist", "--period", "month")
    assert (month["period"], month["p50"]) == ("month", round(year["p50"] / 12))
    assert cli("salary", "data scientist", "--currency", "xyz").code == 4


def test_adjusted_pay_stands_beside_the_plain_one(cli: Cli) -> None:
    [seattle] = figures(cli, "data scientist", "--area", "Seattle", "--basis", "official", "--adjust")
    same = seattle["adjusted"]
    assert (seattle["p50"], same["p50"], same["currency"]) == (164740, 145801, "USD")
    assert (same["prices"]["method"], same["prices"]["level"], same["prices"]["year"]) == ("RPP", 112.99, 2023)
    canada, *_ = figures(cli, "data engineer", "--country", "CA", "--adjust")
    assert canada["adjusted"]["currency"] == "international dollars"
    assert canada["adjusted"]["p50"] == round(canada["p50"] / canada["adjusted"]["prices"]["level"])
    [other] = figures(
        cli, *("data scientist", "--area", "Seattle", "--basis", "official", "--adjust"), "--currency", "EUR"
    )
    assert other["adjusted"]["p50"] == round(145801 * 0.886705)


def offer(cli: Cli, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(cli("salary", "data scientist", "-f", "json", *arguments).out)["offer"]
    return found


def test_an_offer_is_placed_among_the_percentiles_of_each_basis(cli: Cli) -> None:
    official, everyone, *_ = offer(cli, "--offer", "145000")["standings"]
    # between the median 120,230 and the 75th percentile 158,880
    assert (official["basis"], official["percentile"]) == ("official", 66)
    assert official["low"] < 66 < official["high"]
    assert (everyone["basis"], everyone["level"]) == ("advertised", None)
    [low] = offer(cli, "--offer", "30000", "--basis", "official")["standings"]
    assert (low["percentile"], low["low"], low["high"]) == (None, None, None)
    assert "below the 10th percentile" in low["words"]
    [high] = offer(cli, "--offer", "900000", "--basis", "official")["standings"]
    assert "above the 90th percentile" in high["words"]


def test_an_offer_may_be_by_the_hour_and_in_other_money(cli: Cli) -> None:
    yearly = offer(cli, "--offer", "145600", "--basis", "official")["standings"][0]["percentile"]
    assert (
        offer(cli, "--offer", "70", "--period", "hour", "--basis", "official")["standings"][0]["percentile"] == yearly
    )
    euros = offer(cli, "--offer", f"{145600 * 0.886705:.2f}", "--currency", "EUR", "--basis", "official")
    assert euros["standings"][0]["percentile"] == yearly


@pytest.mark.parametrize("text", ["145600", "145,600", "$145,600", "145600.00", " 145_600 "])
def test_an_offer_as_people_write_it(cli: Cli, text: str) -> None:
    assert offer(cli, "--offer", text)["offer"]["amount"] == 145600


def test_rows_hold_what_is_said_of_an_offer(cli: Cli) -> None:
    done = cli("salary", "data scientist", "--offer", "145000", "--area", "Seattle", "--area", "SF", "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert [row["offer_percentile"] for row in rows if row["basis"] == "official"] == ["41", "34"]
    assert [(row["basis"], row["place"], row["offer_worth"]) for row in rows][-1] == ("offer", "41860", "151724")


def test_an_area_that_is_named_sets_a_country_of_the_settings_aside(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAREERCLI_COUNTRY", "DE;South Korea")
    found = figures(cli, "data scientist", "--area", "SF Bay Area")
    assert {one["place"]["code"] for one in found if one["basis"] != "sworn"} == {"41860", "US"}
    assert {one["place"]["code"].split("/")[0] for one in found if one["basis"] == "sworn"} == {"CA"}
    monkeypatch.setenv("CAREERCLI_AREA", "SF Bay Area; Seattle")
    places = [
        one["place"]["code"] for one in figures(cli, "data scientist", "--country", "GB", "--basis", "advertised")
    ]
    assert set(places) == {"GB"}
    monkeypatch.delenv("CAREERCLI_COUNTRY")
    found = figures(cli, "data scientist", "--basis", "official")
    assert [one["place"]["code"] for one in found] == ["41860", "42660"]


def test_an_offer_is_worth_something_else_elsewhere(cli: Cli) -> None:
    [there] = offer(cli, "--offer", "145000", "--area", "Seattle", "--area", "SF")["worth"]
    assert (there["to"]["name"], there["amount"], there["currency"]) == (
        "San Francisco-Oakland-Fremont, CA",
        round(145000 * 118.23 / 112.99),
        "USD",
    )
    [back] = offer(cli, "--offer", str(there["amount"]), "--area", "SF", "--area", "Seattle")["worth"]
    assert back["amount"] == pytest.approx(145000, abs=1)
    [abroad] = offer(cli, "--offer", "100k", "--currency", "USD", "--country", "DE", "--country", "US")["worth"]
    assert (abroad["to"]["code"], abroad["amount"], abroad["currency"]) == ("DE", 70086, "EUR")
    [hourly] = offer(cli, "--offer", "50", "--period", "hour", "--area", "Seattle", "--area", "SF")["worth"]
    assert (hourly["amount"], "an hour" in hourly["words"]) == (round(50 * 118.23 / 112.99, 2), True)
    assert offer(cli, "--offer", "100000")["worth"] == []


def test_places_are_ranked_plain_and_adjusted(cli: Cli) -> None:
    answer = json.loads(cli("salary", "data scientist", "--by", "state", "-f", "json").out)
    found = answer["roles"][0]["figures"]
    assert len(found) > 45
    medians = [one["p50"] for one in found]
    assert medians == sorted(medians, reverse=True)
    ranks = answer["roles"][0]["ranks"]
    assert [rank["rank"] for rank in ranks] == list(range(1, len(found) + 1))
    adjusted = {rank["code"]: rank["adjusted_rank"] for rank in ranks}
    best = max((one for one in found if one["adjusted"]), key=lambda one: one["adjusted"]["p50"])
    assert adjusted[best["place"]["code"]] == 1
    top = json.loads(cli("salary", "data scientist", "--by", "state", "--top", "3", "-f", "json").out)
    assert top["roles"][0]["ranks"] == ranks[:3]


def test_areas_of_one_state_sectors_and_countries_can_be_ranked(cli: Cli) -> None:
    texas = figures(cli, "data scientist", "--by", "area", "--area", "TX")
    assert texas
    assert all(", TX" in one["place"]["name"] or "Texas" in one["place"]["name"] for one in texas)
    assert "Information" in {one["place"]["name"] for one in figures(cli, "data scientist", "--by", "sector")}
    countries = figures(cli, "data scientist", "--by", "country")
    assert {(one["basis"], one["currency"], one["year"]) for one in countries} == {("advertised", "USD", 2025)}
    assert all(one["n"] >= 10 for one in countries)


PAY = [
    ["--currency", "EUR", "--country", "CA", "--area", "Seattle"],
    ["--by", "country", "--top", "4"],
    ["--by", "area", "--area", "TX", "--period", "hour"],
    ["--offer", "145k", "--area", "Boise", "--area", "Austin, Texas", "--explain", "--adjust"],
    ["--year", "2024", "--basis", "advertised", "--explain", "--currency", "TWD", "--country", "GB"],
]


@pytest.mark.parametrize("format", ["table", "plain", "csv", "json", "yaml", "markdown", "html"])
@pytest.mark.parametrize("options", PAY, ids=" ".join)
def test_every_way_of_asking_has_an_answer_in_every_format(cli: Cli, options: list[str], format: str) -> None:
    done = cli("salary", "mle", "Senior Data Engineer", *options, "-f", format)
    assert done.code == 0, done.err
    assert done.out.strip()
    if format == "json":
        jsonschema.validate(json.loads(done.out), json.loads(cli("salary", "--schema").out))


@pytest.mark.parametrize(
    ("setting", "options"),
    [
        ('offer = "150k"', ["--by", "state"]),
        ("explain = true", ["--by", "state"]),
        ("adjust = true", ["--by", "sector"]),
        ('country = ["DE", "FR"]', ["--by", "state"]),
        ('area = "TX"', ["--by", "country"]),
        ('basis = "advertised"', ["--by", "state"]),
        ("top = 5", ["--area", "Seattle"]),
        ('by = "state"', ["--offer", "150k"]),
        ('by = "state"', ["--explain"]),
    ],
)
def test_a_setting_gives_way_to_what_was_typed(cli: Cli, home: Path, setting: str, options: list[str]) -> None:
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_text(f"{setting}\n")
    assert cli("salary", "data scientist", *options).code == 0
    assert cli("compare", "mle", "data scientist").code == 0


def test_both_places_in_the_settings_leave_one_for_an_answer_about_one(cli: Cli, home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_text('country = ["DE", "FR"]\narea = ["Seattle", "TX"]\n')
    assert "Seattle-Tacoma-Bellevue, WA" in cli("show", "data scientist", "--section", "pay").out
    assert "Canada" in cli("show", "data scientist", "--section", "pay", "--country", "CA").out
    assert cli("show", "data scientist", "--country", "CA", "--area", "Seattle").code == 2


def test_a_role_at_two_levels_is_ranked_twice(cli: Cli) -> None:
    asked = ("salary", "Senior Data Engineer", "Data Engineer", "--by", "country", "-f", "json")
    assert [role["level"] for role in json.loads(cli(*asked).out)["roles"]] == ["senior", None]
    assert "official figures know no levels" in cli("salary", "Senior Data Engineer", "--by", "state").err


def test_every_figure_can_be_traced(cli: Cli) -> None:
    text = cli("salary", "data engineer", "--country", "CA", "--explain", "-f", "markdown").out
    assert "Rows of this place and year: " in text
    assert "labeled USD but match the local dollar" in text
    assert "linear interpolation" in text
    rows = list(csv.DictReader(io.StringIO(cli("salary", "data engineer", "--explain", "-f", "csv").out)))
    assert all(row["explanation"] for row in rows if row["year"] == "2025")
    answer = json.loads(cli("salary", "data engineer", "--explain", "-f", "json").out)
    assert len(answer["explanations"]) == len(answer["roles"][0]["figures"])
    assert all(len(one["steps"]) >= 2 for one in answer["explanations"])


def test_no_block_mixes_bases(cli: Cli) -> None:
    text = cli("salary", "mle", "DS manager", "data analyst", "-f", "markdown").out
    tables = [block for block in text.split("\n\n") if block.startswith("|")]
    # a median of each basis, which no table holds together with one of another
    for official, other in itertools.product(["120,230", "175,140"], ["198,875", "114,121", "118,262"]):
        assert any(official in table for table in tables)
        assert not any(official in table and other in table for table in tables)


@pytest.mark.parametrize(
    "option", [("--adjust", "--area", "SF"), ("--by", "state", "--top", "4"), ("--offer", "99000")]
)
@pytest.mark.parametrize("width", ["60", "120"])
def test_pay_at_a_terminal(
    cli: Cli, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch, option: tuple[str, ...], width: str
) -> None:
    monkeypatch.setenv("COLUMNS", width)
    assert cli("salary", "data engineer", *option, "-f", "table").out == snapshot


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("--area", "New York"), 4, '"New York" is the name of several places. Did you mean "New York state"'),
        (("--area", "Atlantis"), 4, 'No US state or area called "Atlantis".'),
        (("--area", "Berlin"), 4, 'No US state or area called "Berlin". Did you mean "--country DE"?'),
        (("--area", "10001"), 4, "ZIP codes are not known"),
        (("--area", "Remote"), 4, '"Remote" is no area.'),
        (("--country", "Berlin"), 4, 'No country called "Berlin". Did you mean "DE"?'),
        (("--offer", "$145k", "--currency", "EUR"), 2, '"$145k" is in USD, but --currency is EUR.'),
        (("--offer", "145.500k"), 2, "can be read as 145500k or as 145500."),
        (("--country", "Atlantis"), 4, 'No country called "Atlantis".'),
        (("--offer", "-1"), 2, "-1"),
        (("--offer", ""), 2, '--offer takes an amount, not "".'),
        (("--area", "x" * 3000), 4, "xxx..."),
        (("--offer", "nan"), 2, '--offer takes an amount, not "nan".'),
        (("--offer", "145.000"), 2, "--offer 145k"),
        (("--offer", "70000", "--country", "DE", "--country", "US"), 2, "Add --currency, such as EUR."),
        (("--currency", "$"), 2, '"$" is no currency code.'),
        (("--by", "state", "--basis", "advertised"), 2, "--by state ranks official or sworn pay"),
        (("--by", "state", "--offer", "1000"), 2, "--offer does not go with --by."),
        (("--by", "country", "--area", "Seattle"), 2, "--by country ranks all places there are."),
        (("--top", "3"), 2, "--top goes with --by, or with no role."),
        (("--by", "moon"), 2, "moon"),
    ],
)
def test_what_cannot_be_asked(cli: Cli, arguments: tuple[str, ...], code: int, message: str) -> None:
    done = cli("salary", "data engineer", *arguments)
    assert (done.code, done.out) == (code, "")
    assert message in done.err


@pytest.mark.parametrize(("by", "basis"), [("area", "the official survey"), ("country", "job ads")])
def test_places_without_any_pay_are_told(cli: Cli, by: str, basis: str) -> None:
    done = cli("salary", "data engineer", "--by", by, "--year", "2019")
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith(f"Note: No place has pay of 2019 for Data Engineer in {basis}. There is pay of 20")


@pytest.mark.parametrize("format", ["plain", "json", "html"])
@pytest.mark.parametrize(
    "titles", [["registered nurse"], ["plumber", "registered nurse"], ["data engineer", "truck driver", "mle"]], ids=len
)
def test_occupations_have_no_bands_which_is_said(cli: Cli, titles: list[str], format: str) -> None:
    done = cli("salary", *titles, "--basis", "band", "-f", format)
    assert done.code == 0
    assert "No pay band of " in (done.out if format == "json" else done.err)
    assert "Nothing but official figures" not in done.out + done.err
