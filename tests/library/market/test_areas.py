"""Places as people type them, by rule over every area and state there is: right, or refused with the right offer."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from careercli.errors import NotFoundError
from careercli.library.catalog import Catalog
from careercli.library.market import Areas, spellings
from careercli.library.market.gazetteer import Gazetteer
from careercli.library.market.naming import key
from careercli.model.pay import Place
from careercli.paths import places
from tests.cases import one_in

AREAS: Areas = Catalog(places()).market.areas
METROS = AREAS.of_kind("metro")
STATES = {place.code: place.name for place in AREAS.of_kind("state")}
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212/"
CASES = Path(os.environ.get("CAREERCLI_CASES", Path(__file__).parents[4] / "shared" / "cases"))


def asked(text: str) -> Place | list[str]:
    """The place, or what is offered instead."""
    try:
        return AREAS.area(text)
    except NotFoundError as refused:
        return refused.candidates


def offered(text: str) -> list[str]:
    found = asked(text)
    return found if isinstance(found, list) else []


def split(place: Place) -> tuple[list[str], list[str]]:
    cities, _, states = place.name.partition(", ")
    return re.split(r"-+|/", cities), states.split("-")


def written_with_state(place: Place) -> Iterator[str]:
    cities, states = split(place)
    for city in cities:
        for code in states:
            name = STATES[code]
            yield from (f"{city}, {code}", f"{city}, {name}", f"{city} {code.lower()}", f"{city.upper()} ({code})")
            yield from (f"{city}, {code}, USA", f"{city}, {name}, United States", f"{city}, {code} 12345-6789")
            yield from (f"{name}, {city}", f"{code} {city}", f"Greater {city} Area, {code}")
            yield from (f"Greater {city}, {name}", f"{city} Metropolitan Area, {name}", f"{city}, {name} Area")


def written_without_state(place: Place) -> Iterator[str]:
    cities, _ = split(place)
    for city in cities:
        # half of the states have a county of the name, and Wyoming is the state
        if not city.endswith(" County") and (city == cities[0] or city not in STATES.values()):
            yield from (city, city.lower(), f"{city}, USA", city if "St." in city else city.replace(" ", ""))
            yield from (f"Greater {city} Area", f"{city} Metropolitan Area", f"{city} metro", f"the {city} area")
            yield f"City of {city}"
    for dash in DASHES:
        yield place.name.replace("-", dash)
        for size in range(2, len(cities) + 1):
            yield from (dash.join(cities[:size]), f" {dash} ".join(cities[:size]))
    yield from (" and ".join(cities), " & ".join(cities), f"{place.name} MSA", f"{place.name} Metropolitan Area")


def spelled(text: str) -> set[str]:
    others = (
        ("St. ", "Saint "),
        ("St. ", "St "),
        ("St. ", "st."),
        ("Fort ", "Ft. "),
        ("Mount ", "Mt "),
        ("'", "\u2019"),
    )
    return {text, *(text.replace(*other) for other in others)}


def test_every_area_is_found_by_a_city_and_its_state_however_that_is_written() -> None:
    assert len(METROS) == 393
    for place in METROS:
        for text in written_with_state(place):
            for spelling in spelled(text):
                found = asked(spelling)
                # two areas may share a city and a state: then both are offered
                assert found == place or (isinstance(found, list) and place.name in found), spelling


@pytest.mark.slow
def test_every_area_is_found_by_its_cities_alone_or_stands_in_the_choice() -> None:
    chosen = 0
    for place in METROS:
        for text in written_without_state(place):
            for spelling in spelled(text):
                found = asked(spelling)
                chosen += isinstance(found, list)
                assert found == place or (isinstance(found, list) and place.name in found), spelling
    assert chosen < 1200  # of 12,000: names of several places only


def test_every_nonmetropolitan_area_is_found_by_its_name() -> None:
    for place in AREAS.of_kind("nonmetro"):
        short = place.name.replace(" nonmetropolitan area", "")
        for text in (place.name, place.name.upper(), place.name.replace("-", "\u2013"), f"nonmetropolitan {short}"):
            assert asked(text) == place, text
        found = asked(short)
        assert found == place or short in STATES.values() or short == "South Florida", short


@pytest.mark.parametrize("code", STATES)
def test_states_by_name_code_and_country(code: str) -> None:
    name, state = STATES[code], Place("state", code, STATES[code])
    for text in (f"{name} state", f"State of {name}", f"the State of {name}", f"Commonwealth of {name}"):
        assert asked(text) == state
    for text in (
        name,
        name.upper(),
        code,
        f"{code.lower()}, US",
        f"US-{code}",
        f"{name}, USA",
        f"{name}, United States",
        f"USA, {name}",
    ):
        found = asked(text)
        assert found == state or (isinstance(found, list) and f"{name} state" in found), text


@pytest.mark.parametrize("code", one_in(6, STATES))
def test_a_state_with_a_word_for_a_town_or_an_area_is_never_the_state(code: str) -> None:
    name = STATES[code]
    for word in ("City", "Town", "Falls", "Springs", "Beach", "County", "metro", "area"):
        for text in (f"{name} {word}", f"{name} {word}, {name}", f"{name} {word}, {code}"):
            found = asked(text)
            assert found == [] or found != Place("state", code, name)
            if isinstance(found, Place):
                assert found.name.startswith((f"{name} {word}", name)) or key(text) in map(
                    key, AREAS.known(found).aliases
                ), text
    for where in ("Northern", "south", "rural", "central"):
        found = asked(f"{where} {name}")
        if isinstance(found, list):
            assert found == [f"{name} state"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("San Diego, Calif.", "41740"),
        ("Charleston, W. Va.", "16620"),
        ("Charleston, W.Va.", "16620"),
        ("Fargo, N.Dak.", "22020"),
        ("Raleigh, N.C.", "39580"),
        ("Boston, Mass", "14460"),
        ("Mass.", "MA"),
        ("Calif", "CA"),
        ("W Palm Beach", "33100"),
        ("Washington, D.C.", "47900"),
        ("Greater Washington", "47900"),
        ("Greater New York City Area", "35620"),
        ("NY Metro", "35620"),
        ("Vancouver, WA", "38900"),
        ("Vancouver, USA", "38900"),
        ("Melbourne, FL", "37340"),
        ("Pasadena, CA", "31080"),
        ("Bibb County, GA", "31420"),
        ("New York-Newark-Jersey City, NY-NJ-PA", "35620"),  # as it was called until 2023
        ("Portland-Hillsboro, OR/WA", "38900"),
        ("Newark, New York", "35620"),
        ("San Jos\u00e9", "41940"),
        ("Coeur d\u00b4Alene", "17660"),
    ],
)
def test_other_ways_of_writing(text: str, code: str) -> None:
    found = asked(text)
    assert isinstance(found, Place), found
    assert found.code == code


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("Arlington", ["Dallas-Fort Worth-Arlington, TX", "Washington-Arlington-Alexandria, DC-VA-MD-WV"]),
        ("Wilmington", ["Philadelphia-Camden-Wilmington, PA-NJ-DE-MD", "Wilmington, NC"]),
        ("Vancouver", ["Portland-Vancouver-Hillsboro, OR-WA", "--country CA"]),
        ("Melbourne", ["Palm Bay-Melbourne-Titusville, FL", "--country AU"]),
        ("Athens", ["Athens-Clarke County, GA", "--country GR"]),
        ("Lebanon", ["Lebanon, PA", "--country LB"]),
        ("Austin, Dallas", ["Austin-Round Rock-San Marcos, TX", "Dallas-Fort Worth-Arlington, TX"]),
        (
            "Washington\u2013Baltimore",
            ["Washington-Arlington-Alexandria, DC-VA-MD-WV", "Baltimore-Columbia-Towson, MD"],
        ),
        ("Buffalo-Niagara Falls", ["Buffalo-Cheektowaga, NY"]),
        ("Boston City", ["Boston-Cambridge-Newton, MA-NH"]),
        ("Autsin, TX", ["Austin-Round Rock-San Marcos, TX"]),
        ("Massachusets", ["Massachusetts state"]),
        ("Texs", ["Texas state"]),
        ("Texx", []),
        ("Remote, Texas", ["Texas state"]),
        ("Hybrid - Seattle, WA", ["Seattle-Tacoma-Bellevue, WA"]),
    ],
)
def test_what_is_offered_leads_somewhere(text: str, offers: list[str]) -> None:
    assert asked(text) == offers


@pytest.mark.parametrize(
    "text",
    [
        *("10001", "98101-1234", "ZIP 60601", "SW1A 1AA", "M5V 2T6", "00000"),
        *(
            "Remote",
            "remote (US only)",
            "Fully remote",
            "100% remote",
            "WFH",
            "Work from anywhere",
            "Anywhere in the US",
        ),
        *("Texas City", "Oregon City", "Arkansas City", "Missouri City", "Paris, TX", "Dublin, OH", "Moscow, ID"),
        *("Jefferson County", "King County", "Atlantis", "x", "", "-", "\u6771\u4eac", "Europe"),
    ],
)
def test_nothing_far_fetched_is_offered(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("10001", "ZIP codes are not known; name the city or the state."),
        ("Remote", "Name the place where the pay is set, or leave --area out for all of the US."),
        ("Texas City", "`careercli salary ROLE --by area --area TX` lists the areas of Texas"),
        ("Paris, TX", "`careercli salary ROLE --by area --area TX` lists the areas of Texas"),
    ],
)
def test_a_refusal_says_what_to_do(text: str, said: str) -> None:
    with pytest.raises(NotFoundError) as refused:
        AREAS.area(text)
    assert said in refused.value.hint


@given(st.text(max_size=30) | st.text("abcdefghijklmnopqrstuvwxyz -,.", max_size=20))
def test_an_offer_is_a_slip_or_two_away_or_shares_a_name_with_what_was_typed(text: str) -> None:
    for offer in offered(text):
        if offer.startswith("--country "):
            assert AREAS.country(offer.removeprefix("--country "))
            continue
        place = AREAS.area(offer)
        cities, states = split(place)
        names = [place.code, place.name, *cities, *states, *AREAS.known(place).aliases]
        slips = min(OSA.distance(key(text), key(name)) for name in names)
        assert slips <= 2 or any(len(key(name)) > 1 and key(name) in key(text) for name in names)


@pytest.mark.slow
def test_every_large_city_abroad_offers_its_country_and_every_country_itself() -> None:
    countries = [AREAS.known(place) for place in AREAS.of_kind("country") if place.code not in ("US", "PR", "AS")]
    named = 0
    for one in countries:
        option = f"--country {one.place.code}"
        if one.place.name not in (*STATES.values(), "Jersey"):
            assert option in offered(one.place.name), one.place.name
        for city in one.cities:
            named += 1
            assert option in offered(f"{city}, {one.place.name}") or one.place.name in STATES.values(), city
            found = asked(city)
            # American places of the name go before, unless the city abroad is as likely meant
            american = isinstance(found, Place) or any(", " in name for name in found)
            assert option in offered(city) or american or city == "Armenia", city
    assert named > 2500


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("Berlin", "DE"),
        ("London", "GB"),
        ("M\u00fcnchen", "DE"),
        ("Muenchen", "DE"),
        ("Bangalore", "IN"),
        ("Zurich", "CH"),
        ("Sao Paulo", "BR"),
        ("Toronto, ON", "CA"),
        ("Greater Toronto Area", "CA"),
        ("Berlin, DE", "DE"),
        ("London, England, United Kingdom", "GB"),
        ("Bengaluru, Karnataka, India", "IN"),
        ("Paris France", "FR"),
        ("United States", "US"),
        ("U.S.A.", "US"),
    ],
)
def test_places_abroad_offer_their_country(text: str, option: str) -> None:
    assert asked(text) == [f"--country {option}"]


@pytest.mark.parametrize("word", ["greater ", "area ", "new york ", ",", "-", "US ", "Remote ", "x"])
def test_what_is_longer_than_any_name_is_refused_at_once(word: str) -> None:
    for find in (AREAS.area, AREAS.country):
        with pytest.raises(NotFoundError) as refused:
            find(word * 20_000)  # minutes, if it were read
        assert refused.value.candidates == []


@pytest.mark.parametrize(
    ("text", "candidates", "hint"),
    [
        ("Berlin", ["DE"], ""),
        ("Germny", ["Germany"], ""),
        ("Seattle", [], 'For a place in the US: --area "Seattle".'),
        ("Atlantis", [], "Give its two-letter code, such as DE."),
    ],
)
def test_a_country_that_is_none_offers_what_was_meant(text: str, candidates: list[str], hint: str) -> None:
    with pytest.raises(NotFoundError) as refused:
        AREAS.country(text)
    assert refused.value.candidates == candidates
    assert hint in refused.value.hint


@pytest.mark.skipif(not (CASES / "places.csv").is_file(), reason="the cases are not at hand")
def test_the_cases_that_went_wrong() -> None:
    rows = list(csv.DictReader((CASES / "places.csv").open(encoding="utf-8")))
    assert len(rows) > 20
    for row in rows:
        found, right = asked(row["area"]), row["right"]
        if right.startswith("not "):
            assert getattr(found, "code", None) != right[4:]
        elif re.fullmatch(r"\d{5}|[A-Z]{2}", right):
            assert getattr(found, "code", None) == right, row
        elif right == "no candidates":
            assert found == []
        elif right == "no DC area":
            assert not any("DC" in name for name in offered(row["area"]))
        else:
            told = " ".join(found) if isinstance(found, list) else found.name
            assert all(name in told for name in re.findall(r"[A-Z]\w+", right)), row


def test_the_spellings_that_ship_are_those_of_the_rules(catalog: Catalog) -> None:
    """Whoever changes how names are spelled runs tools.build_market."""
    database = catalog.market._database
    known = Gazetteer(database).all("country", "state", "metro", "nonmetro")
    question = "SELECT how, spelled, place, kind, code FROM spellings"
    assert sorted(database.rows(question)) == sorted(spellings(known))
