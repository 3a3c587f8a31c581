"""Whatever is handed in is read or refused: no shape of values is a bug, and the same input gives the same bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.errors import FileError
from careercli.library.catalog import Catalog
from careercli.library.resume import read_resume
from careercli.model.person import Reading
from careercli.paths import places
from tests.conftest import Cli

KEYS = st.sampled_from(
    "basics work skills education projects certificates cv sections items name position summary highlights keywords "
    "level startDate endDate date text en de employment history sets list hidden visible roles references languages "
    "label meta customSections type title content volunteer awards publications info objective".split()
)
WORDS = st.sampled_from(
    "Python|No experience with Java|Learning Rust|| |2020-01|Present|<b>SQL</b>|**dbt** [x](y)|Data Engineer|0/5|"
    "\x1b[31mR|=1+1|a\nb|é机|Kafka, Spark; Go|soonish|{{x}}|&amp;|'24".split("|")
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORDS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=5)),
    max_leaves=25,
)


@pytest.fixture(scope="module")
def known() -> Catalog:
    return Catalog(places())


def read(catalog: Catalog, file: Path) -> Reading | str:
    try:
        return read_resume(str(file), catalog.vocabulary, catalog.reader, "2026-11", needs=catalog.needs)
    except FileError as error:
        return error.message


@pytest.mark.slow
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_any_values(known: Catalog, tmp_path: Path, values: dict[str, Any]) -> None:
    file = tmp_path / "resume.json"
    file.write_text(json.dumps(values), encoding="utf-8")
    found = read(known, file)
    assert found == read(known, file)
    if isinstance(found, Reading):
        assert set(found.person.skills) == set(found.evidence)
        assert not {"java", "rust"} & set(found.evidence)
        assert not set(found.person.wishes) & set(found.person.skills)


@pytest.mark.slow
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=400))
def test_any_text(known: Catalog, tmp_path: Path, text: str) -> None:
    for name in ("resume.txt", "resume", "resume.yaml", "resume.json"):
        (tmp_path / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        read(known, tmp_path / name)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.4\n", b"{", b"basics:\n"]))
def test_any_bytes(known: Catalog, tmp_path: Path, content: bytes, start: bytes) -> None:
    (tmp_path / "resume").write_bytes(start + content)
    read(known, tmp_path / "resume")


HOSTILE = [
    "\x1b[31mPython\x1b[0m",
    "=cmd|' /C calc'!A0 Python",
    "<script>alert(1)</script> Python",
    "[bold]Python[/bold]",
    "Python\u202egnp",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_shown_harmlessly(cli: Cli, tmp_path: Path, text: str) -> None:
    file = tmp_path / "resume.json"
    file.write_text(json.dumps({"work": [{"position": "Data Engineer", "summary": text}], "skills": ["SQL"]}))
    for name in ("table", "plain", "csv", "json", "yaml", "markdown", "html"):
        done = cli("gap", "data engineer", "--resume", str(file), "-f", name)
        assert done.code == 0
        assert "\x1b" not in done.out
        assert "\u202e" not in done.out
        assert "<script>alert" not in done.out or name in ("json", "yaml", "plain", "csv", "table")


def test_the_same_bytes_in_every_format(cli: Cli) -> None:
    file = str(Path(__file__).parent / "shapes" / "jsonresume-1.json")
    for command in (("match",), ("gap", "data engineer")):
        for name in ("table", "plain", "csv", "json", "yaml", "markdown", "html"):
            line = (*command, "--resume", file, "--as-of", "2026-11", "-f", name)
            assert cli(*line).out == cli(*line).out
