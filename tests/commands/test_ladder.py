"""A company's own ladder: docs/how-to/ladder.md followed to the letter, and grades wherever a title may name one."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tools.generate import ROOT

from careercli.library.catalog import Catalog
from careercli.paths import places
from tests.cases import one_in
from tests.conftest import Cli, Outcome

TEXT = (ROOT / "docs" / "how-to" / "ladder.md").read_text()
HEAD = """title: Oyster Diver
family: science
track: individual
definition: An oyster diver counts oysters.
skills: {core: {statistics: }}
"""


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


def one_band(grades: str) -> str:
    """The ladder of the page with one band a grade."""
    single = "    pay: {low: 76000, high: 98000, currency: EUR}\n"
    text, number = re.subn(r"^    bands:\n(?:      - .*\n)+(?=    expected)", single, grades, flags=re.MULTILINE)
    assert number == 1
    return text


def ladder(*grades: str) -> str:
    return f"{HEAD}grades:\n" + "".join(f"  - {{{grade}}}\n" for grade in grades)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The four grades of the page, filled in, in a folder that every command knows."""
    (tmp_path / "roles").mkdir()
    monkeypatch.setenv("CAREERCLI_ROLES_DIR", str(tmp_path / "roles"))
    [grades] = blocks("yaml")
    (tmp_path / "roles" / "oyster-diver.yaml").write_text(HEAD + one_band(grades))
    return tmp_path / "roles"


def checked(cli: Cli, folder: Path, *grades: str, head: str = HEAD) -> Outcome:
    (folder / "oyster-diver.yaml").write_text(ladder(*grades).replace(HEAD, head))
    return cli("roles", "check", str(folder))


def test_the_page_can_be_followed(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    [grades] = blocks("yaml")
    first, second, third = blocks("sh")
    commands = [shlex.split(line) for line in f"{first}{second}{third}".splitlines()]
    assert [words[0] for words in commands] == ["mkdir", *["careercli"] * (len(commands) - 1)]
    answers: dict[str, Outcome] = {}
    for words in commands:
        if words[0] == "mkdir":
            Path(words[1]).mkdir()
            continue
        if words[1:3] == ["roles", "check"]:
            file = Path("my-roles/data-engineer.yaml")
            text, written = re.subn(r"^grades:\n(?: .*\n)+", grades, file.read_text(), flags=re.MULTILINE)
            assert written == 1
            assert cli(*words[1:]).code == 0  # the draft is fine as it is
            file.write_text(text)
        done = cli(*words[1:])
        assert done.code == 0, (words, done.err)
        answers.setdefault(" ".join(words[1:3]), done)
    assert (
        "own_band\tdata-engineer\tL3: EUR 52,000 to 66,000 a year" in cli(*shlex.split(third.splitlines()[0])[1:]).out
    )
    assert "title\tdata-engineer@L4\tData Engineer" in answers["compare Data Engineer L4"].out
    [role] = json.loads(answers["salary Data Engineer L4"].out)["roles"]
    [band] = role["bands"]
    assert band == {"grade": "L4", "level": "mid", "low": 62000, "high": 80000, "currency": "EUR", "country": None}
    assert {figure["basis"] for figure in role["figures"]} >= {"advertised", "sworn"}


def test_a_copy_of_one_of_our_roles_says_all_that_ours_says(catalog: Catalog, cli: Cli, tmp_path: Path) -> None:
    for title in ("Data Engineer", "AI Architect", "Head of Data"):
        assert cli("roles", "new", title, "--like", title, "--roles-dir", str(tmp_path)).code == 0
    mine = Catalog(places((tmp_path,)))
    for path in tmp_path.glob("*.yaml"):
        assert mine.role(path.stem) == catalog.role(path.stem)
    done = cli("roles", "check", str(tmp_path))
    assert done.code == 0
    assert done.err.startswith("Note: Nothing is wrong with 3 role files. ")


@pytest.mark.parametrize("like", [(), ("--like", "Data Analyst")])
def test_a_draft_with_a_ladder_has_four_grades_and_no_pay_that_nobody_said(
    cli: Cli, tmp_path: Path, like: tuple[str, ...]
) -> None:
    asked = ("--roles-dir", str(tmp_path))
    assert cli("roles", "new", "Oyster Diver", "--ladder", *like, *asked).code == 0
    assert cli("roles", "check", str(tmp_path)).code == 0
    grades = json.loads(cli("show", "Oyster Diver", "-f", "json", *asked).out)["role"]["grades"]
    assert [(grade["name"], grade["level"], grade["pay"]) for grade in grades] == [
        ("L1", "entry", None),
        ("L2", "mid", None),
        ("L3", "senior", None),
        ("L4", "staff", None),
    ]
    assert cli("roles", "new", "Pearl Diver", "--ladder", "--like", "oyster diver", *asked).code == 0
    assert [g["name"] for g in json.loads(cli("show", "Pearl Diver", "-f", "json", *asked).out)["role"]["grades"]] == [
        "L1",
        "L2",
        "L3",
        "L4",
    ]


@pytest.mark.usefixtures("folder")
def test_the_key_of_a_grade_is_used_in_every_map_and_row(cli: Cli) -> None:
    asked = ("compare", "oyster diver L4", "L5 Oyster Diver", "Oyster Diver (Fellow)", "senior oyster diver")
    answer = json.loads(cli(*asked, "-f", "json").out)
    keys = ["oyster-diver@L4", "oyster-diver@L5", "oyster-diver@Fellow", "oyster-diver@senior"]
    assert [role["key"] for role in answer["roles"]] == keys
    assert [(role["grade"], role["level"]) for role in answer["roles"]] == [
        ("L4", "mid"),
        ("L5", "senior"),
        ("Fellow", None),
        (None, "senior"),
    ]
    assert list(answer["verdict"]) == keys
    for overlap in answer["overlap"].values():
        assert list(overlap["carries_over"]) == list(overlap["only"]) == keys
    assert {row[1] for row in cli(*asked).rows} == {*keys, ""}
    assert answer["summary"].startswith("No fair comparison")  # not all of them have a band


def test_bands_are_said_side_by_side_and_never_in_percent(cli: Cli, folder: Path) -> None:
    answer = json.loads(cli("compare", "Oyster Diver L4", "Oyster Diver L5", "-f", "json").out)
    assert answer["summary"].startswith(
        "By its ladder, Oyster Diver pays EUR 76,000 to 98,000 at L5 and EUR 62,000 to 80,000 at L4."
    )
    assert "band" not in {entry["basis"] for entry in answer["pay"]["differences"]}
    assert {entry["said"] for entry in answer["pay"]["differences"]} == {False}
    for format in ("table", "markdown", "html", "plain", "csv", "yaml"):
        shown = " ".join(cli("compare", "Oyster Diver L4", "Oyster Diver L5", "-f", format).out.split())
        assert "EUR 76,000 to 98,000 at L5" in shown, format
        assert "Designs what three other engineers build." in shown, format
    rows = [row for row in cli("salary", "Oyster Diver").rows if row[1] == "band"]
    assert [(row[2], row[4], row[17], row[18], row[-2]) for row in rows] == [
        ("entry", "EUR", "52000", "66000", "L3"),
        ("mid", "EUR", "62000", "80000", "L4"),
        ("senior", "EUR", "76000", "98000", "L5"),
    ]
    assert [row[-2] for row in cli("salary", "senior oyster diver").rows if row[1] == "band"] == ["L5"]
    assert "band" not in cli("salary", "Oyster Diver", "--basis", "official").out
    assert folder.is_dir()


def test_public_pay_of_two_grades_is_that_of_their_levels(cli: Cli, tmp_path: Path) -> None:
    [grades] = blocks("yaml")
    head = HEAD.replace("Oyster Diver", "Data Engineer").replace("An oyster diver counts oysters", "It builds")
    (tmp_path / "data-engineer.yaml").write_text(head + one_band(grades))
    own = ("--roles-dir", str(tmp_path), "-f", "json")
    of_grades = json.loads(cli("compare", "Data Engineer L5", "Data Engineer L4", *own).out)
    of_levels = json.loads(cli("compare", "senior data engineer", "mid-level data engineer", *own).out)
    ads, other = (answer["pay"]["differences"][0] for answer in (of_grades, of_levels))
    assert (ads["higher"], ads["lower"], ads["said"]) == ("data-engineer@L5", "data-engineer@L4", True)
    assert (ads["ratio"], ads["low"], ads["high"]) == (other["ratio"], other["low"], other["high"])
    assert [*ads["n"].values()] == [*other["n"].values()]
    assert of_grades["pay"]["differences"][1]["why_not"] == "visa filings know no grades of one company"
    assert "Data Engineer L5 (senior) pays about" in of_grades["summary"]


@pytest.mark.usefixtures("folder")
def test_what_is_the_very_same_grade_is_wrong_usage(cli: Cli) -> None:
    done = cli("compare", "Oyster Diver L4", "l4 oyster diver")
    assert (done.code, done.out) == (2, "")
    assert "at grade L4" in done.err


@pytest.fixture
def abroad(folder: Path) -> Path:
    """A ladder whose bands differ by country from its second grade on."""
    band = "{low: %d, high: %d, currency: %s, country: %s}"
    grades = [
        "name: L3, pay: {low: 52000, high: 66000, currency: EUR}",
        f"name: L4, bands: [{band % (62000, 80000, 'EUR', 'DE')}, {band % (110000, 140000, 'USD', 'US')}]",
        f"name: L5, bands: [{band % (76000, 98000, 'EUR', 'DE')}, {band % (130000, 170000, 'USD', 'US')}]",
    ]
    (folder / "oyster-diver.yaml").write_text(ladder(*grades))
    return folder


def bands(done: Outcome) -> list[tuple[str, str, str, str]]:
    """Grade, country, and both ends of each band."""
    return [(row[-2], row[3], row[17], row[18]) for row in done.rows if row[1] == "band"]


@pytest.mark.usefixtures("abroad")
def test_bands_by_country_stand_side_by_side_and_a_country_leaves_the_others_out(cli: Cli) -> None:
    every = bands(cli("salary", "Oyster Diver", "--basis", "band"))
    assert every == [
        ("L3", "", "52000", "66000"),
        ("L4", "DE", "62000", "80000"),
        ("L4", "US", "110000", "140000"),
        ("L5", "DE", "76000", "98000"),
        ("L5", "US", "130000", "170000"),
    ]
    in_germany = bands(cli("salary", "Oyster Diver", "--basis", "band", "--country", "DE"))
    assert in_germany == [one for one in every if one[1] in ("", "DE")]
    answer = json.loads(cli("compare", "Oyster Diver L4", "Oyster Diver L5", "-f", "json").out)
    assert answer["summary"].startswith(
        "By its ladder, Oyster Diver pays EUR 76,000 to 98,000 (DE) at L5 and EUR 62,000 to 80,000 (DE) at L4."
    )
    no_country_in_common = json.loads(cli("compare", "Oyster Diver L3", "Oyster Diver L4", "-f", "json").out)
    assert no_country_in_common["summary"].startswith("No fair comparison")
    for format in ("table", "markdown", "html", "plain", "csv", "yaml", "json"):
        for asked in (("salary", "Oyster Diver"), ("show", "Oyster Diver L4"), ("salary", "L4 oyster diver")):
            done = cli(*asked, "-f", format)
            assert done.code == 0, done.err
            assert "US" in done.out


@pytest.mark.usefixtures("abroad")
def test_an_offer_is_placed_in_the_bands_of_its_currency_alone(cli: Cli) -> None:
    def placed(*asked: str) -> list[dict[str, object]]:
        found: list[dict[str, object]] = json.loads(cli("salary", *asked, "-f", "json").out)["offer"]["bands"]
        return [{key: one[key] for key in ("grade", "country", "share")} for one in found]

    assert placed("Oyster Diver L4", "--offer", "71k EUR") == [{"grade": "L4", "country": "DE", "share": 0.5}]
    assert placed("Oyster Diver", "--offer", "$135k") == [
        {"grade": "L4", "country": "US", "share": 0.8333},
        {"grade": "L5", "country": "US", "share": 0.125},
    ]
    assert placed("Oyster Diver L4", "--offer", "200k") == [{"grade": "L4", "country": "US", "share": None}]
    assert placed("Oyster Diver L4", "--offer", "20k CHF") == []
    assert (
        "The bands are in EUR and USD, and the offer is in CHF."
        in cli("salary", "Oyster Diver L4", "--offer", "20k CHF").err
    )
    shown = cli("salary", "Oyster Diver L4", "--offer", "71k EUR", "-f", "table", "--brief").out
    assert "50% of the way up the band of L4, EUR 62,000 to 80,000 (DE)" in " ".join(shown.split())
    [row] = [row for row in cli("salary", "Oyster Diver L4", "--offer", "71k EUR").rows if row[3] == "DE"]
    assert row[-1] == "0.5"


def test_bands_of_a_role_without_a_ladder_are_said_to_be_unknown(cli: Cli) -> None:
    done = cli("salary", "Data Engineer", "--basis", "band")
    assert (done.code, done.out) == (0, "")
    assert "No pay band of Data Engineer is known" in done.err
    assert cli("list", "--sort", "pay", "--basis", "band").code == 2


WRONG = {
    "bands: [{low: 5, high: 9, currency: EUR, country: Germany}]": "ISO 3166",
    "bands: [{low: 5, high: 9, currency: EUR}, {low: 6, high: 9, currency: EUR}]": "one country each",
    "bands: [{low: 5, high: 9, currency: XQQ, country: DE}]": "grades.0.bands.0.currency: 'XQQ' is the currency of no",
    "pay: {low: 5, high: 9, currency: EUR}, bands: [{low: 5, high: 9, currency: EUR}]": "give one of the two",
    "level: boss": "must be one of 'intern'",
    "pay: {low: 9, high: 5, currency: EUR}": "low not above high",
    "pay: {low: 5, high: 9, currency: Euro}": "ISO 4217",
    "pay: {low: 5, high: 9, currency: XQQ}": "is the currency of no country",
    "pay: {low: '5', high: 9, currency: EUR}": "must be a whole number",
    "pay: {low: 5, high: 9}": "grades.0.pay.currency: is missing",
    "band: 5": "is not a field",
    "expected: Much": "must be a list",
}


@pytest.mark.parametrize(("wrong", "told"), WRONG.items())
def test_a_wrong_field_of_a_grade_is_told_with_its_line(cli: Cli, folder: Path, wrong: str, told: str) -> None:
    done = checked(cli, folder, f"name: L4, {wrong}")
    assert done.code == 3
    assert f"{folder / 'oyster-diver.yaml'}:7: grades.0" in done.err
    assert told in done.err


CLASHES = [
    (["name: L4", "name: l4"], "grades.1.name: names a grade a second time"),
    (["name: L-4", "name: L 4"], "grades.1.name: 'Oyster Diver L 4' is read as the grade 'L-4'"),
    (["name: Senior, level: senior"], "grades.0.name: 'Senior' is a word for the level senior"),
    (["name: Sr."], "grades.0.name: 'Sr.' is a word for the level senior"),
    (["name: Executive"], "grades.0.name: 'Executive' is a word for the level executive"),
    (["name: L4, level: senior", "name: L5, level: mid"], "grades.1.level: is below that of 'L4', senior"),
    (
        ["name: L4, pay: {low: 5, high: 9, currency: EUR}", "name: L5, pay: {low: 6, high: 8, currency: EUR}"],
        "grades.1.pay: begins or ends below that of 'L4'",
    ),
    (
        ["name: L4, pay: {low: 5, high: 9, currency: EUR}", "name: L5, pay: {low: 6, high: 9, currency: USD}"],
        "grades.1.pay.currency: is not that of 'L4', EUR",
    ),
    (
        [
            "name: L4, bands: [{low: 5, high: 9, currency: EUR, country: DE}, {low: 7, high: 9, currency: USD}]",
            "name: L5, bands: [{low: 5, high: 8, currency: EUR, country: DE}, {low: 7, high: 9, currency: USD}]",
        ],
        "grades.1.bands.0: begins or ends below that of 'L4'",
    ),
    (["name: 'a@b'"], "grades.0: name must do without"),
    (["name: ' L4'"], "grades.0: name must be 1 to 40 letters"),
]


@pytest.mark.parametrize(("grades", "told"), CLASHES, ids=[told for _, told in CLASHES])
def test_what_is_wrong_with_a_ladder_is_told(cli: Cli, folder: Path, grades: list[str], told: str) -> None:
    done = checked(cli, folder, *grades)
    assert done.code == 3
    assert told in done.err
    assert "Traceback" not in done.err


def test_a_grade_that_makes_another_title_is_told(cli: Cli, folder: Path) -> None:
    (folder / "oyster-diver-chief.yaml").write_text(HEAD.replace("Diver\n", "Diver Chief\n"))
    done = checked(cli, folder, "name: Chief")
    assert "grades.0.name: 'Oyster Diver Chief' is a title of oyster-diver-chief already" in done.err
    (folder / "oyster-diver-chief.yaml").unlink()
    done = checked(cli, folder, "name: Manager", head=HEAD.replace("Oyster Diver", "Data Science"))
    assert "'Data Science Manager' is a title of data-science-manager already" in done.err


def test_bands_may_overlap_and_grades_share_a_level(cli: Cli, folder: Path) -> None:
    band = "level: mid, pay: {low: 5, high: %d, currency: JPY}"
    done = checked(cli, folder, f"name: II, {band % 9}", f"name: III, {band % 9}", f"name: Staff II, {band % 12}")
    assert done.code == 0
    assert done.err.startswith("Note: Nothing is wrong with 1 role file. ")
    assert cli("resolve", "Oyster Diver III").rows == [
        ["Oyster Diver III", "oyster-diver", "Oyster Diver", "mid", "0.98"]
    ]
    two = json.loads(cli("compare", "oyster diver II", "oyster diver III", "-f", "json").out)
    why = {entry["why_not"] for entry in two["pay"]["differences"][:2]}
    assert why == {"job ads know no grades of one company", "visa filings know no grades of one company"}


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12))
def test_whatever_a_grade_is_called_it_is_told_or_can_be_asked_for(cli: Cli, folder: Path, name: str) -> None:
    (folder / "oyster-diver.yaml").write_text(f"{HEAD}grades: [{{name: {json.dumps(name)}}}]\n", encoding="utf-8")
    done = cli("roles", "check", str(folder))
    assert done.code in (0, 3), done.err
    if done.code == 0:
        answer = json.loads(cli("show", f"Oyster Diver {name}", "-f", "json").out)
        assert answer["role"]["grade"] == name
        assert cli("compare", f"Oyster Diver {name}", "Oyster Diver").code == 0


HOSTILE = ["[red]L4[/red]", "$(rm -rf)", "`id`", "*L4*|x", "\u9ad8\u7d1a", "-1+2", "L4;drop", "'; --", "\u0301L"]


@pytest.mark.parametrize("name", one_in(3, HOSTILE))
def test_hostile_names_are_shown_as_they_are(cli: Cli, folder: Path, name: str) -> None:
    band = "pay: {low: 5, high: 9, currency: USD}, expected: ['<script>alert(1)</script> \x1b[31m' ]"
    text = ladder(f"name: {json.dumps(name)}, {band}".replace("\x1b", ""))
    (folder / "oyster-diver.yaml").write_text(text, encoding="utf-8")
    for format in ("table", "plain", "csv", "json", "yaml", "markdown", "html"):
        for asked in (("show", f"Oyster Diver {name}"), ("salary", f"Oyster Diver {name}")):
            done = cli(*asked, "-f", format)
            assert done.code == 0, (format, done.err)
            assert "<script>" not in done.out or format not in ("html", "markdown")
    assert name in json.loads(cli("show", f"Oyster Diver {name}", "-f", "json").out)["role"]["grade"]


def test_other_titles_read_as_before(catalog: Catalog, folder: Path) -> None:
    mine = Catalog(places((folder,)))
    titles = [f"{before}{entry.title}{after}" for entry in catalog.entries() for before, after in BESIDE]
    assert len(titles) > 500
    for title in titles:
        assert mine.names.read(title, near=False) == catalog.names.read(title, near=False), title
        assert mine.names.grade(title) is None


BESIDE = [
    ("", ""),
    ("Senior ", ""),
    ("", " L4"),
    ("L5 ", ""),
    ("", " Fellow"),
    ("", " II"),
    ("Lead ", ""),
    ("", ", L3"),
]


def test_a_source_of_one_s_own_is_named_in_words_and_a_slip_is_told(cli: Cli, folder: Path) -> None:
    quote = "{amount: 5000, currency: USD, statistic: median, place: US, date: '2026', source: %s}"
    file = folder / "oyster-diver.yaml"
    file.write_text(f"{HEAD}pay:\n  quoted:\n    - {quote % 'Our <b>pay</b> survey 2026'}\n")
    answer = json.loads(cli("salary", "Oyster Diver", "-f", "json").out)
    assert [source["id"] for source in answer["sources"]] == ["Our <b>pay</b> survey 2026"]
    assert answer["roles"][0]["figures"][0]["publisher"] == "Our <b>pay</b> survey 2026"
    for format in ("table", "plain", "csv", "yaml", "markdown", "html"):
        for asked in (("salary", "Oyster Diver", "--explain"), ("show", "Oyster Diver")):
            done = cli(*asked, "-f", format)
            assert done.code == 0, done.err
            assert "survey 2026" in done.out
            assert "<b>pay" not in done.out or format not in ("html", "markdown")
    assert cli("roles", "check", str(folder)).code == 0
    for wrong, told in (("bls-ep-2024-35", "is no source in data/sources.yaml"), ("' '", "must not be empty")):
        file.write_text(f"{HEAD}pay:\n  quoted:\n    - {quote % wrong}\n")
        done = cli("roles", "check", str(folder))
        assert done.code == 3
        assert told in done.err
