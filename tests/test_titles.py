"""`careercli.titles` for other programs: the command's answers, one by one, in columns, in processes and threads."""

from __future__ import annotations

import json
import pickle
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

import careercli
from careercli.errors import CareerError
from careercli.titles import Reading, column_reader, read_title, reader
from tests.conftest import MADE_UP, Cli

TITLES = [
    "Sr. ML Eng.",
    "Head of Data Science",
    "Barista",
    "",
    "ML Enginer",
    "=1+1",
    "Data Engineer - Berlin",
    "x" * 9999,
]


def test_a_reading() -> None:
    assert read_title("Sr. ML Eng.") == Reading(
        role="machine-learning-engineer",
        title="Machine Learning Engineer",
        level="senior",
        confidence=0.98,
        candidates=[],
    )
    assert careercli.read_title("Barista") == Reading(None, None, None, 0.0, [])
    assert read_title("ML Enginer", near=True).candidates[0] == "machine-learning-engineer"


def test_the_answers_are_those_of_the_command(cli: Cli) -> None:
    read = reader(near=True)
    answers = [json.loads(line) for line in cli("resolve", *TITLES, "-f", "json").out.splitlines()]
    assert [{"input": title, **read(title)._asdict()} for title in TITLES] == answers
    fast = reader()
    assert [fast(title)[:4] for title in TITLES] == [read(title)[:4] for title in TITLES]


def test_what_is_missing_stands_for_nothing() -> None:
    wrong: list[Any] = [5, b"mle", ["mle"]]
    nothing: list[Any] = [None, float("nan"), type("NAType", (), {})()]
    for missing in nothing:  # of engines, NumPy and pandas
        assert reader()(missing) == careercli.read_title(missing) == Reading(None, None, None, 0.0, [])
    for other in wrong:
        with pytest.raises(TypeError, match="A title takes a str, not "):
            reader()(other)


def test_one_folder_may_stand_alone() -> None:
    assert reader(str(MADE_UP))("Fog Keeper") == reader([MADE_UP])("Fog Keeper") != reader()("Fog Keeper")


def test_a_reader_goes_to_other_processes_and_threads() -> None:
    read = reader([MADE_UP])
    expected = [read(title) for title in TITLES]
    assert pickle.loads(pickle.dumps(read))("Oyster Diver") == read("Oyster Diver")  # noqa: S301
    with ProcessPoolExecutor(2, get_context("spawn")) as processes:
        assert list(processes.map(read, TITLES)) == expected
    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(read, TITLES * 50)) == expected * 50


def test_roles_of_your_own(tmp_path: Path) -> None:
    [own] = [path.stem for path in sorted(MADE_UP.glob("*.yaml"))][:1]
    assert reader([MADE_UP])(own).role == own
    assert reader([str(MADE_UP)])(own).title
    with pytest.raises(CareerError):
        reader([tmp_path / "nowhere"])


def test_a_column_of_every_arrow_type_there_is_for_text() -> None:
    pa: Any = pytest.importorskip("pyarrow")
    read, one = column_reader(), reader()
    titles = ["Sr. ML Eng.", None, "Barista", "", "Sr. ML Eng."]
    expected = [
        None if title is None else one(title)._asdict() | {"confidence": one(title).confidence or None}
        for title in titles
    ]
    for answer in expected:
        if answer:
            del answer["candidates"]
    plain = pa.array(titles)
    columns = [
        plain,
        plain.cast(pa.large_string()),
        plain.cast(pa.string_view()),
        plain.dictionary_encode(),
        pa.chunked_array([titles[:2], titles[2:]]),
        pa.chunked_array([pa.array(titles[:2]).dictionary_encode(), pa.array(titles[2:]).dictionary_encode()]),
    ]
    for column in columns:
        assert read(column).to_pylist() == expected, column.type
    kind = read(plain).type
    for empty in (pa.array([], pa.string()), pa.chunked_array([], pa.string())):
        assert (read(empty).to_pylist(), read(empty).type) == ([], kind)
    assert read(pa.nulls(2)).to_pylist() == [None, None]
    assert pickle.loads(pickle.dumps(read))(plain).to_pylist() == expected  # noqa: S301


def test_each_distinct_title_is_read_once() -> None:
    pa: Any = pytest.importorskip("pyarrow")
    from careercli.titles import ColumnReader

    seen = []

    def read(title: str | None) -> Reading:
        seen.append(title)
        return Reading(None, None, None, 0.0, [])

    ColumnReader(read)(pa.chunked_array([["a", "b"] * 500, ["a", None]]))
    assert sorted(map(str, seen)) == ["a", "b"]


def test_without_pyarrow_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(CareerError) as error:
        column_reader()
    assert "careercli[arrow]" in error.value.hint
