"""Any bytes at all: what is promised holds for what Hypothesis thinks of, and for every input that once broke it."""

from __future__ import annotations

import copy
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from fuzz.seeds import SEEDS
from fuzz.targets import OPTIONS, TARGETS, VALUES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.main import COMMANDS
from careercli.paths import data_dir
from tests.hostile.child import GOOD

ROLES = [GOOD, *(path.read_text() for path in sorted((data_dir() / "roles").glob("*.yaml"))[:8])]
ANYTHING = st.text(st.characters())  # as a command line may hold it, halves of characters among it
VALUES_OF_YAML = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.binary(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9) | st.integers(), inner, max_size=3),
    max_leaves=8,
)
often = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(autouse=True)
def standard_input(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "stdin", sys.stdin)  # the targets put another in its place
    monkeypatch.chdir(tmp_path)  # any words may name a folder to `site`


def paths(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value inside of a role."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at, *(path for key, item in inner for path in paths(item, (*at, key)))]


@pytest.mark.parametrize(("target", "seed"), [(name, seed) for name, seeds in SEEDS.items() for seed in [b"", *seeds]])
def test_what_was_found_before(target: str, seed: bytes) -> None:
    TARGETS[target](seed)


@often
@given(st.data())
def test_a_role_with_any_of_its_values_replaced(data: st.DataObject) -> None:
    role = copy.deepcopy(yaml.safe_load(data.draw(st.sampled_from(ROLES))))
    *way, last = data.draw(st.sampled_from(paths(role)[1:]))
    inner = role
    for key in way:
        inner = inner[key]
    inner[last] = data.draw(VALUES_OF_YAML)
    TARGETS["role_file"](yaml.safe_dump(role).encode())


@often
@given(
    st.sampled_from(ROLES),
    st.integers(0),
    st.binary(max_size=6) | st.sampled_from([b"&a ", b"*a", b"!!", b"? ", b"\t"]),
)
def test_a_role_with_any_bytes_put_in(text: str, at: int, put: bytes) -> None:
    data = text.encode()
    place = at % len(data)
    TARGETS["role_file"](data[:place] + put + data[place:])


@often
@given(
    ANYTHING
    | st.lists(st.sampled_from(["Sr.", "/", "Lead", "(m/w/d)", "ML", "Engineer", "-", "II", ","])).map(" ".join)
)
def test_any_title(text: str) -> None:
    TARGETS["title"](text.encode("utf-8", "surrogatepass"))


@often
@given(st.binary() | ANYTHING.map(lambda text: f"title,{text}\n".encode("utf-8", "surrogatepass")))
def test_any_standard_input(data: bytes) -> None:
    TARGETS["csv_lines"](data)


def word(text: str) -> bytes:
    """An option or one of its values by its number, as the target reads them; anything else as it is written."""
    for kind, known in enumerate((OPTIONS, VALUES)):
        if text in known:
            return bytes([3 * known.index(text) + kind])
    return b"\2" + text.replace("\0", "").encode("utf-8", "surrogatepass")


any_line = given(
    st.sampled_from(range(len(COMMANDS))),
    st.lists(
        st.sampled_from([*OPTIONS, *VALUES, "mle", "Senior Data Engineer", "check", "sql"]) | ANYTHING, max_size=6
    ),
)


@settings(often, max_examples=30)
@any_line
def test_any_command_line(command: int, words: list[str]) -> None:
    TARGETS["command_line"](b"\0".join([bytes([command]), *map(word, words)]))


@pytest.mark.slow
@settings(often, max_examples=300)
@any_line
def test_many_command_lines(command: int, words: list[str]) -> None:
    TARGETS["command_line"](b"\0".join([bytes([command]), *map(word, words)]))


ASKED = [
    *(["--country", code] for code in ("DE", "CA", "US", "Nowhere")),
    *(["--area", name] for name in ("Seattle", "NYC", "Portland", "TX")),
    *(["--currency", code] for code in ("EUR", "TWD", "XXX", "$")),
    *(["--basis", basis] for basis in ("official", "advertised", "quoted")),
    *(["--by", by] for by in ("area", "state", "sector", "country")),
    *(["--year", year] for year in ("2024", "2025", "-1")),
    *(["--period", period] for period in ("hour", "month")),
    *(["--offer", amount] for amount in ("145k", "12", "145.000")),
    *(["--level", level] for level in ("senior", "intern")),
    ["--adjust"],
    ["--explain"],
]


@settings(often, max_examples=120)
@given(st.lists(st.sampled_from(ASKED), max_size=6), st.sampled_from(["json", "csv", "table", "html"]))
def test_any_way_of_asking_for_pay(options: list[list[str]], format: str) -> None:
    words = ["mle", "Head of Data Science", "--format", format, *(one for option in options for one in option)]
    TARGETS["command_line"](b"\0".join([bytes([list(COMMANDS).index("salary")]), *map(word, words)]))


@often
@given(ANYTHING)
def test_any_place(text: str) -> None:
    TARGETS["place"](text.encode("utf-8", "surrogatepass"))


def test_every_target_has_seeds() -> None:
    assert set(SEEDS) == set(TARGETS) == {"role_file", "title", "place", "command_line", "csv_lines", "assistant"}
