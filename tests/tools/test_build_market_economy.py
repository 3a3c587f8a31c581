"""The step that covers every occupation, on small made-up tables, and what ships against the publishers' files."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from tools.build_market.economy.codes import Codes
from tools.build_market.economy.onet import rated, rated_rows, rating_cells, same_things, technology_rows
from tools.build_market.economy.titles import name_rows, own_names
from tools.build_market.files import InputError, Row, load_yaml, read_rows
from tools.build_market.readings import DATA

from careercli.library.catalog import Catalog
from careercli.library.occupations import key_of
from careercli.model.skill import Skill
from tests.tables import FOLDER, NO_REFERENCE, REFERENCE, facts_of, rows_of

OWN = {"parts": {"21-1018": ["21-1011", "21-1014"]}, "left_out": ["11-1031"]}
KNOWN = {
    "13-2020": "Appraisers",
    "21-1018": "Counselors",
    "29-1141": "Registered Nurses",
    "35-2014": "Cooks, Restaurant",
}
STRUCTURE: list[Row] = [
    {"code": "13-2022", "soc5d": "13-2020", "soc3d": "13-2000"},
    {"code": "13-2023", "soc5d": "13-2020", "soc3d": "13-2000"},
    {"code": "29-1141", "soc5d": "29-1140", "soc3d": "29-1000"},
]


@pytest.fixture
def codes() -> Codes:
    return Codes(KNOWN, STRUCTURE, OWN)


def rating(code: str, element: str, importance: str, level: str, flag: str = "N") -> Iterator[Row]:
    for scale, value in (("IM", importance), ("LV", level)):
        relevant = {"Recommend Suppress": "N", "Not Relevant": flag if scale == "LV" else ""}
        yield {"O*NET-SOC Code": code, "Element Name": element, "Scale ID": scale, "Data Value": value, **relevant}


def test_codes_lead_to_the_occupation_that_is_surveyed(codes: Codes) -> None:
    assert codes.home("29-1141.03") == codes.home("29-1141") == "29-1141"
    assert codes.home("13-2022.00") == "13-2020"
    assert codes.home("21-1014.00") == "21-1018"
    assert codes.home("11-1031.00") is codes.home("55-1011.00") is None
    with pytest.raises(InputError, match=r"99-9999: say in data/economy\.yaml"):
        codes.home("99-9999.00")


def test_only_what_is_published_of_every_part_stands_for_the_whole(codes: Codes) -> None:
    assert codes.members("29-1141", {"29-1141.00", "29-1141.01"}) == ["29-1141.00"]
    assert codes.members("29-1141", {"29-1141.01"}) == []
    assert codes.members("13-2020", {"13-2022.00"}) == []
    assert codes.members("13-2020", {"13-2022.00", "13-2023.00"}) == ["13-2022.00", "13-2023.00"]


def test_a_rating_of_low_precision_is_none() -> None:
    rows = [*rating("29-1141.00", "Art", "1", "0", "Y"), *rating("29-1141.00", "Care", "4.5", "5")]
    assert rating_cells(rated(rows), ["29-1141.00"]) == "1/ 4.5/5"


def test_parts_have_a_mean_where_they_are_alike(codes: Codes) -> None:
    rows = [
        *rating("13-2022.00", "Near", "3", "2"),
        *rating("13-2023.00", "Near", "4", "3"),
        *rating("13-2022.00", "Far", "1", "2"),
        *rating("13-2023.00", "Far", "4", "3"),
        *rating("13-2022.00", "Half", "2", "2"),
    ]
    found = rated(rows)
    assert rating_cells(found, ["13-2022.00", "13-2023.00"]) == "3.5/2.5 - -"
    zones: list[Row] = [
        {"O*NET-SOC Code": code, "Job Zone": zone} for code, zone in (("13-2022.00", "4"), ("13-2023.00", "3"))
    ]
    [row] = rated_rows(KNOWN, found, found, zones, codes)
    assert row == ("13-2020", None, "13-2022 13-2023", "3.5/2.5 - -", "3.5/2.5 - -")


def test_a_name_belongs_to_the_best_claim_and_to_nobody_where_two_have_it(codes: Codes) -> None:
    direct: list[Row] = [
        {"2018 SOC Code": "29-1141", "2018 SOC Direct Match Title": "RN"},
        {"2018 SOC Code": "11-1031", "2018 SOC Direct Match Title": "Mayor"},
    ]
    listed = [
        ("29-1141.01", "Head Nurse Practitioner (HNP)"),
        ("35-2014.00", "Line Cooks"),
        ("29-1141.00", "Aide"),
        ("21-1011.00", "Aide"),
        ("35-2014.00", "RN"),
        ("35-2014.00", "AI Cook"),
    ]
    found = {str(name): (how, code) for name, how, code in name_rows(KNOWN, direct, listed, codes)}
    assert found["registered nurse"] == ("title", "29-1141")
    assert found["restaurant cook"] == found["cook restaurant"] == ("title", "35-2014")
    assert found["rn"] == ("direct", "29-1141")
    assert found["head nurse practitioner"] == found["hnp"] == ("reported", "29-1141")
    assert found["line cook"] == ("reported", "35-2014")
    assert found["aide"] == ("several", "21-1018 29-1141")
    assert found.keys().isdisjoint({"mayor", "ai cook"})


def test_initials_are_no_surer_than_what_they_stand_for(codes: Codes) -> None:
    listed = [
        ("29-1141.00", "Ward Manager (WMR)"),
        ("35-2014.00", "Ward Manager"),
        ("29-1141.00", "Care Lead (CL)"),
        ("29-1141.00", "CLR (Care Leader)"),
    ]
    found = {str(name): row for name, *row in name_rows(KNOWN, [], listed, codes)}
    assert found["wmr"] == ["several", "29-1141 35-2014"]
    assert found["cl"] == ["several", "29-1141"]  # two letters stand for anything
    assert found["clr"] == ["reported", "29-1141"]


def test_codes_that_the_survey_lacks_stand_for_the_whole_that_they_are_a_part_of(codes: Codes) -> None:
    listed = [("29-1141.00", "Nurse"), ("29-1141.03", "Ward Nurse")]
    found = {str(name): row for name, *row in name_rows(KNOWN, [], listed, codes)}
    assert found["29 1141 03"] == ["code", "29-1141"]
    assert found["13 2022"] == ["code", "13-2020"]
    assert not found.keys() & {"29 1141", "29 1141 00", "29 1141 99"}


def test_british_names_are_offered_beside_what_else_they_mean(codes: Codes) -> None:
    british = {"ward sister": ["Registered Nurses"], "dinner lady": ["Cooks, Restaurant"]}
    found = {str(name): row for name, *row in name_rows(KNOWN, [], [("21-1011.00", "Dinner Lady")], codes, british)}
    assert found["ward sister"] == ["several", "29-1141"]
    assert found["dinner lady"] == ["several", "21-1018 35-2014"]
    with pytest.raises(InputError, match="names what there is not: Cooks"):
        name_rows(KNOWN, [], [], codes, {"chef": ["Cooks"]})


def test_a_single_word_that_many_titles_end_with_is_no_name_of_another_one(codes: Codes) -> None:
    titles = {"29-1141": "Line Supervisors", "21-1018": "Shift Supervisors", "35-2014": "Cooks", "13-2020": "Chefs"}
    listed = [("35-2014.00", "Supervisor"), ("35-2014.00", "Cook"), ("29-1141.00", "Chef"), ("29-1141.00", "Chief")]
    names = {name for name, *_ in name_rows(titles, [], listed, codes)}
    assert "supervisor" not in names


def test_all_other_and_except_are_never_turned_round() -> None:
    assert own_names("Cooks, All Other") == {"cook all other"}
    assert own_names("Cooks, Fast Food") == {"cook fast food", "fast food cook"}
    assert len(own_names("Architects, Except Landscape and Naval")) == 1


def test_technologies_are_those_of_the_whole_occupation(codes: Codes) -> None:
    rows: list[Row] = [
        {"O*NET-SOC Code": code, "Example": name, "Hot Technology": hot, "In Demand": asked}
        for code, name, hot, asked in (
            ("29-1141.00", "Excel", "Y", "Y"),
            ("29-1141.01", "Special", "N", "N"),
            ("13-2022.00", "Excel", "Y", "N"),
            ("13-2023.00", "Excel", "Y", "Y"),
            ("13-2022.00", "Half", "N", "Y"),
        )
    ]
    assert list(technology_rows(rows, KNOWN, {"Excel": "excel"}, codes)) == [("Excel", "excel", 1, "13-2020* 29-1141*")]


def test_a_mapping_to_what_there_is_not_is_refused() -> None:
    skills = {"sql": Skill("sql", "SQL", "language")}
    rows: list[Row] = [{"Example": "SQL"}, {"Example": "Structured query language SQL"}]
    same = {"Structured query language SQL": "sql"}
    assert same_things(rows, skills, {"same": same, "not_same": ["SQL"]}) == same
    assert same_things(rows, skills, {"same": {}, "not_same": []}) == {"SQL": "sql"}
    for wrong in ({"same": {"Nothing": "sql"}, "not_same": []}, {"same": {"SQL": "nothing"}, "not_same": []}):
        with pytest.raises(InputError, match="names what there is not"):
            same_things(rows, skills, wrong)


def test_every_technology_that_ships_as_ours_is_in_the_vocabulary(catalog: Catalog) -> None:
    mapped = [row for row in rows_of(FOLDER / "economy" / "technologies.tsv") if row["skill"]]
    assert len(mapped) > 90
    assert {row["skill"] for row in mapped} <= catalog.vocabulary.skills.keys()
    reviewed = load_yaml(DATA / "economy.yaml")
    of = {row["name"]: row["skill"] for row in mapped}
    assert not of.keys() & set(reviewed["not_same"])
    assert all(of.get(name, skill) == skill for name, skill in reviewed["same"].items())


def test_names_ship_as_they_are_asked_for() -> None:
    rows = rows_of(FOLDER / "economy" / "names.tsv")
    names = [row["name"] for row in rows]
    assert names == sorted(set(names))
    assert {row["how"] for row in rows} == {"title", "direct", "reported", "several", "code"}
    sample = random.Random(1).sample(names, 300)  # noqa: S311
    assert [name for name in sample if key_of(name).split()[-1:] != name.split()[-1:]] == []


def test_no_figure_ships_twice() -> None:
    once = {row["code"] for row in rows_of(FOLDER / "economy" / "occupations.tsv")}
    assert once.isdisjoint(path.stem for path in (FOLDER / "occupations").glob("*.json"))
    paid = {row["occupation"] for row in rows_of(FOLDER / "economy" / "pay.tsv")}
    assert paid.isdisjoint(path.stem for path in (FOLDER / "official").glob("*.tsv"))
    assert facts_of(FOLDER / "economy" / "pay.tsv")["date"] == "2025-05"


@pytest.mark.skipif(not REFERENCE.is_dir(), reason=NO_REFERENCE)
def test_figures_are_the_publishers(catalog: Catalog) -> None:
    occupations = catalog.occupations
    pay = {row["occ_code"]: row for row in read_rows(REFERENCE / "bls_oews_2025" / "national_detailed.csv.gz")}
    jobs = {
        next(cell for name, cell in row.items() if "Matrix code" in name): row
        for row in read_rows(REFERENCE / "bls_ep_2024_34" / "t1_2_occupational_projections.csv")
        if row["Occupation type"] == "Line item"
    }
    scores = {
        row["SOC Code"]: row
        for row in read_rows(REFERENCE / "working_with_ai_2025" / "soc_ai_applicability_scores.csv")
    }
    zones = {row["O*NET-SOC Code"]: row["Job Zone"] for row in read_rows(REFERENCE / "onet_30_1" / "job_zones.txt")}
    assert pay.keys() - {"00-0000"} == occupations.titles.keys()
    for code in random.Random().sample(sorted(occupations.titles), 60):  # noqa: S311 - other ones each time
        found, paid, projected = occupations.get(code), pay[code], jobs[code]
        assert found.pay
        assert found.title == paid["occ_title"]
        own = [
            found.pay.jobs,
            found.pay.p10,
            found.pay.p25,
            found.pay.p50,
            found.pay.p75,
            found.pay.p90,
            found.pay.mean,
        ]
        cells = [paid[name] for name in ("employment", "p10", "p25", "p50", "p75", "p90", "mean_annual")]
        assert own == [int(cell) if cell else None for cell in cells], code
        assert found.jobs == round(1000 * float(projected["Employment, 2024"])), code
        assert found.growth == float(projected["Employment change, percent, 2024\u201334"]), code
        score = scores.get(code, {}).get("ai_applicability_score")
        assert found.ai == (round(float(score), 3) if score else None), code
        if f"{code}.00" in zones:
            assert found.job_zone == int(zones[f"{code}.00"]), code


@pytest.mark.slow
@pytest.mark.skipif(not REFERENCE.is_dir(), reason=NO_REFERENCE)
@pytest.mark.parametrize("kind", ["skills", "knowledge"])
def test_ratings_are_the_publishers(catalog: Catalog, kind: str) -> None:
    rows: dict[str, dict[tuple[str, str], Row]] = {}
    for row in read_rows(REFERENCE / "onet_30_0_ratings" / f"{kind}.txt.gz"):
        rows.setdefault(row["O*NET-SOC Code"], {})[row["Element Name"], row["Scale ID"]] = row
    for code in random.Random().sample(sorted(one for one in rows if one.endswith(".00")), 25):  # noqa: S311
        if code[:7] in catalog.occupations.titles:
            for one in getattr(catalog.occupations.get(code[:7]), kind):
                assert one.importance == float(rows[code][one.name, "IM"]["Data Value"]), code
                level = rows[code][one.name, "LV"]
                unsure = "Y" in (level["Recommend Suppress"], level["Not Relevant"])
                assert one.level == (None if unsure else float(level["Data Value"])), code


@pytest.mark.skipif(not REFERENCE.is_dir(), reason=NO_REFERENCE)
def test_technologies_are_the_publishers(catalog: Catalog) -> None:
    listed: dict[str, set[tuple[str, bool, bool]]] = {}
    for row in read_rows(REFERENCE / "onet_30_1" / "technology_skills.txt.gz"):
        one = (row["Example"], row["Hot Technology"] == "Y", row["In Demand"] == "Y")
        listed.setdefault(row["O*NET-SOC Code"], set()).add(one)
    chosen = random.Random().sample(sorted(one for one in listed if one.endswith(".00")), 40)  # noqa: S311
    for code in (one for one in chosen if one[:7] in catalog.occupations.titles):
        own = catalog.occupations.technologies(code[:7])
        assert {(one.name, one.hot, one.in_demand) for one in own} == listed[code], code
