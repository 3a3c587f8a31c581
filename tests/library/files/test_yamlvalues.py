"""What a role file says is taken as it is written, or refused in our words: never by an old rule of YAML."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from careercli.library.catalog import Catalog
from careercli.library.files import load_role, yamlfile
from careercli.model.role import Role, nameable
from careercli.paths import places
from tests.library.files.test_rolefile import GOOD, problems

QUOTE = (
    "pay:\n  quoted:\n    - {amount: %s, currency: USD, statistic: median, place: US, date: '2026', source: bls-ooh}\n"
)
A_NUMBER = "8: pay.quoted.0.amount: must be a whole number in plain digits, such as 50000"
A_DATE = "6: reviewed: must be a date, YYYY-MM-DD, such as 2026-11-22"


@pytest.mark.parametrize(
    "amount",
    ["0120000", "0x15f90", "yes", "0b1010", "1:30:00", "120_000", "+5", "5.0", "1e5", "5e+4", ".5", "on", "0o17", "~", "''",
     "'50000'", '"5"', "2026-11-22", "[5]", "{a: 5}", "5 000", "00", "=", "9" * 4_900],
)  # fmt: skip
def test_an_amount_is_a_whole_number_in_plain_digits(tmp_path: Path, catalog: Catalog, amount: str) -> None:
    assert problems(tmp_path, catalog, GOOD + QUOTE % amount) == [A_NUMBER]


@pytest.mark.parametrize(
    "day",
    ["2026-1-5", "2026-11", "11/22/2026", "2026-02-30", "2026-13-01", "22.11.2026", "20261122", "'20261122'", "'1792627200'",
     "2026", "soon", "yes", "12:30", "2026-11-22T10:00:00", "2026-11-22 10:00:00Z", "2026-W47-7", "[2026-11-22]", "0000-00-00"],
)  # fmt: skip
def test_one_message_for_what_is_no_date(tmp_path: Path, catalog: Catalog, day: str) -> None:
    assert problems(tmp_path, catalog, f"{GOOD}reviewed: {day}\n") == [A_DATE]


@pytest.mark.parametrize("day", ["2026-11-22", "'2026-11-22'", "2024-02-29"])
def test_a_date_is_taken_with_quotes_and_without(tmp_path: Path, catalog: Catalog, day: str) -> None:
    path = tmp_path / "oyster-diver.yaml"
    path.write_text(f"{GOOD}reviewed: {day}\n")
    assert str(load_role(path, catalog.vocabulary).reviewed) == day.strip("'")


@pytest.mark.parametrize(
    "key",
    ["on", "no", "null", "~", "yes", "true", "Off", "1099", "3.5", "012", "0x1f", "1:30", "2026-01-01", ".inf", "="],
)
@pytest.mark.parametrize(("before", "line"), [("", 6), ("industries:\n  Fishing: x\n  ", 8), ("confused_with:\n  ", 7)])
def test_a_key_that_is_no_text_is_told_as_it_is_written(
    tmp_path: Path, catalog: Catalog, key: str, before: str, line: int
) -> None:
    field = f"{before.partition(':')[0]}.{key}" if before else key
    assert problems(tmp_path, catalog, f"{GOOD}{before}{key}: x\n") == [
        f"{line}: {field}: is no text to YAML; put it in quotes: '{key}'"
    ]


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("<<: {family: lead}\n", ["6: <<: write its fields out"]),
        ("industries:\n  <<: {a: b}\n", ["7: industries.<<: write its fields out"]),
        ("industries: {<<: [{a: b}], c: d}\n", ["6: industries.<<: write its fields out"]),
        ("aliases: [&a A, *a]\n", ["6: aliases.0: write the value out", "6: aliases.1: write the value out"]),
        ("tips:\n  - &unused Read.\n", ["7: tips.0: write the value out"]),
        ("work: &w {much: []}\n", ["6: work: write the value out"]),
        ("&key week: [a]\n", ["6: week: write the value out"]),
        ("*missing : a\n", ["6: ?: write the value out"]),
        ("tips: !!str [a]\n", ["6: tips: is no place for a YAML tag"]),
        ("!x week: [a]\n", ["6: week: is no place for a YAML tag"]),
        ('tips: ["\\udc00"]\n', ["6: tips.0: holds half a character"]),
        ("...\n---\na: b\n", ["7: file: a second document begins here"]),
    ],
)
def test_what_no_role_file_may_hold(tmp_path: Path, catalog: Catalog, added: str, told: list[str]) -> None:
    found = problems(tmp_path, catalog, GOOD + added)
    assert len(found) == len(told)
    assert all(one.startswith(start) for one, start in zip(found, told, strict=True)), found


COMMA = "holds a comma; write a number without one, and put a text in quotes"


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("pay: {quoted: [{amount: 100,000, place: US}]}\n", f"6: pay.quoted.0.amount: {COMMA}"),
        ("pay:\n  quoted:\n    - {place: US, amount: 1,200,000}\n", f"8: pay.quoted.0.amount: {COMMA}"),
        ("education: {experience: two, or three years, typical: none}\n", f"6: education.experience: {COMMA}"),
        ("outlook: {demand: high, and rising}\n", f"6: outlook.demand: {COMMA}"),
    ],
)
def test_a_comma_between_braces_that_parts_a_value_is_told_where_it_is(
    tmp_path: Path, catalog: Catalog, added: str, told: str
) -> None:
    assert told in problems(tmp_path, catalog, GOOD + added)


def test_names_between_braces_may_stand_without_a_colon(tmp_path: Path, catalog: Catalog) -> None:
    path = tmp_path / "oyster-diver.yaml"
    path.write_text(GOOD.partition("skills")[0] + "skills: {core: {python: Counts oysters., sql, git}}\n")
    assert load_role(path, catalog.vocabulary).skills.core == {"python": "Counts oysters.", "sql": None, "git": None}


@pytest.mark.parametrize("odd", ["\xa0tips", "\u200btips", "t\u0456ps", "\uff54ips", '""'])
def test_a_field_that_only_looks_like_one_is_told_by_its_character(tmp_path: Path, catalog: Catalog, odd: str) -> None:
    [told] = problems(tmp_path, catalog, f"{GOOD}{odd}: [Dive.]\n")
    seen = [char for char in odd if not char.isascii()]
    expected = (
        f"it holds the character U+{ord(seen[0]):04X}, which no field has"
        if seen
        else "remove it or check its spelling"
    )
    assert told == f"6: {odd}: is not a field; {expected}"


@pytest.mark.parametrize("added", ["choose_short:\n", "outlook: {demand: }\n", "tips:\n  -\n", "choose_short: null\n"])
def test_a_text_that_is_not_there_is_said_to_be_missing(tmp_path: Path, catalog: Catalog, added: str) -> None:
    told = problems(tmp_path, catalog, GOOD.replace("Dives.", "") + added)
    assert told[0] == "4: definition: has no value; write one, and the word null in quotes"


@pytest.mark.parametrize("day", ["0000", "9999", "\u0662\u0660\u0662\u0663", "2026-1", "2026-\u0661\u0661", "23"])
def test_the_date_of_a_quoted_figure_is_a_year_of_our_time_in_plain_digits(
    tmp_path: Path, catalog: Catalog, day: str
) -> None:
    quote = (QUOTE % 50000).replace("'2026'", f"'{day}'")
    [told] = problems(tmp_path, catalog, GOOD + quote)
    assert told == "8: pay.quoted.0: date must be YYYY or YYYY-MM, in quotes if it is only a year"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_file_in_another_encoding_is_told_as_such(tmp_path: Path, catalog: Catalog, encoding: str) -> None:
    path = tmp_path / "oyster-diver.yaml"
    path.write_bytes(GOOD.encode(encoding))
    with pytest.raises(yamlfile.BadFileError) as error:
        load_role(path, catalog.vocabulary)
    assert str(error.value) == f"{path}:1: file: is not UTF-8; save it as UTF-8"


@settings(deadline=None, max_examples=500)
@given(
    key=st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
    | st.sampled_from("no on off yes null true 012 0x1f 2026-01-01".split())
)
def test_an_id_can_be_named_without_quotes_where_it_is_text_to_yaml(key: str) -> None:
    if nameable(key):
        assert yaml.safe_load(key) == key
    else:
        assert yaml.safe_load(f"'{key}'") == key


ODD = [
    None,
    True,
    5,
    -1,
    10**30,
    1.5,
    "",
    "x",
    b"x",
    [],
    {},
    [None],
    [[]],
    {"a": 1},
    {1: 2},
    object(),
    {"a": {"b": []}},
]


@pytest.mark.parametrize("field", sorted(Role.__dataclass_fields__))
def test_no_words_of_pydantic_are_told(tmp_path: Path, field: str) -> None:
    """Whatever a value is: they change with its version."""
    adapter = TypeAdapter(Role)
    good = {
        "id": "a",
        "title": "A",
        "family": "science",
        "track": "lead",
        "definition": "B.",
        "skills": {"core": {"sql": None}},
    }
    document = yamlfile.Document(tmp_path, None, {}, [])
    tried = 0
    for value in (
        *ODD,
        *([one] for one in ODD),
        *({"quoted": [{"amount": one}], "much": one, "core": one, "typical": one} for one in ODD),
    ):
        try:
            adapter.validate_python({**good, field: value})
        except ValidationError as error:
            theirs = {detail["msg"] for detail in error.errors()}
            with pytest.raises(yamlfile.BadFileError) as ours:
                yamlfile.check(adapter, document, {**good, field: value})
            assert not {one.remedy for one in ours.value.problems} & theirs
            assert not [
                one for one in ours.value.problems if "nput should" in one.remedy or "Value error" in one.remedy
            ]
            tried += 1
    assert tried > 5


def test_the_built_in_roles_say_the_same_to_any_reader_of_yaml() -> None:
    files = sorted((places().data / "roles").glob("*.yaml"))
    assert files
    for file in files:
        document = yamlfile.read(file)
        assert document.data == yaml.safe_load(file.read_text())
        assert not document.faults
