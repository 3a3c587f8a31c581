"""Whatever a client sends, the server answers in one line of JSON-RPC, or not at all, and goes on."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.serve.mcp.arguments import failed, problems
from careercli.serve.mcp.calls import call
from careercli.serve.mcp.server import LINE, TOOLS, Server, lines_of, serve, to_line
from careercli.serve.mcp.shapes import SUMMARY, summary_of

TEXT = st.text(max_size=30)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
TOOL = {tool["name"]: tool for tool in json.loads(TOOLS.read_text())}
METHODS = st.sampled_from(["initialize", "ping", "tools/list", "tools/call", "server/discover", "notifications/x"])
PARAMS = {"name": st.sampled_from([*TOOL]) | VALUES, "arguments": VALUES, "_meta": VALUES}
MESSAGES = st.fixed_dictionaries(
    {},
    optional={
        "jsonrpc": st.just("2.0") | VALUES,
        "id": VALUES,
        "method": METHODS | VALUES,
        "params": VALUES | st.fixed_dictionaries({}, optional=PARAMS),
        "result": VALUES,
    },
)


def quiet(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
    return failed(4, f"{name} {sorted(arguments)}")


def answers(line: bytes) -> list[bytes]:
    out = io.BytesIO()
    stdout = io.TextIOWrapper(out)  # closes what it wraps when it goes
    serve(io.BytesIO(line), stdout, Server(quiet, "1"))
    return out.getvalue().splitlines(keepends=True)


@given(MESSAGES | VALUES | st.lists(MESSAGES, max_size=3))
def test_any_json_gets_one_answer_at_most(message: Any) -> None:
    found = answers(json.dumps(message).encode() + b"\n")
    assert len(found) <= 1
    for line in found:
        assert line.endswith(b"\n")
        assert len(line.decode().splitlines()) == 1
        for answer in [one] if isinstance(one := json.loads(line), dict) else one:
            assert answer["jsonrpc"] == "2.0"
            assert ("result" in answer) != ("error" in answer)
            assert isinstance(answer.get("error", {"code": 0})["code"], int)


@given(st.binary(max_size=200))
def test_any_bytes_get_errors_and_no_more_answers_than_lines(data: bytes) -> None:
    found = answers(data)
    assert len(found) <= data.count(b"\n") + 1
    assert all("error" in json.loads(line) for line in found)


@given(st.lists(st.integers(0, 3 * LINE // 2), max_size=4))
@settings(max_examples=15)
def test_lines_are_bounded(sizes: list[int]) -> None:
    stream = io.BytesIO(b"".join(b"x" * size + b"\n" for size in sizes))
    assert [line is None for line in lines_of(stream)] == [size > LINE for size in sizes]


@given(VALUES)
def test_a_message_is_one_line_of_utf_8_and_keeps_what_it_says(value: Any) -> None:
    line = to_line(value)
    assert json.loads(line) == value
    assert len(line.decode().splitlines()) == 1


@given(st.sampled_from([*TOOL]), st.dictionaries(TEXT | st.sampled_from("role roles kind skills top".split()), VALUES))
def test_arguments_of_any_kind_are_judged(name: str, arguments: dict[str, Any]) -> None:
    schema = TOOL[name]["inputSchema"]
    wrong = problems(arguments, schema)
    assert all(sentence.endswith(".") for sentence in wrong)
    if not set(arguments) <= set(schema["properties"]):
        assert wrong


@pytest.mark.slow
@given(TEXT.filter(str.strip))
@settings(max_examples=25, deadline=None)
def test_any_words_are_answered_in_bounds(words: str) -> None:
    calls: list[tuple[str, dict[str, Any]]] = [
        ("get_role", {"role": words}),
        ("find_roles", {"words": words}),
        ("resolve_titles", {"titles": [words]}),
        ("get_pay", {"role": "mle", "area": words}),
        ("advise", {"kind": "gap", "role": "mle", "skills": [words, "python"]}),
    ]
    for name, arguments in calls:
        result = call(name, arguments, ())
        for content in result["content"]:
            assert len(content["text"].encode()) <= 1000
            assert not set(content["text"]) & {"\x1b", "\x00", "\u202e"}
        assert len(to_line(result)) < 7000


@given(st.lists(TEXT, max_size=40), st.integers(0, 400))
def test_a_summary_is_bounded_however_much_there_is(texts: list[str], times: int) -> None:
    many = [{"skill": text, "need": "core", "builds_on": texts, "how": text * times} for text in texts]
    answer = {"kind": "gap", "schema_version": 1, "role": {"id": "x"}, "coverage": 0.5, "missing": many, "notes": texts}
    summary = summary_of(answer)
    size = len(json.dumps(summary, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
    assert size <= SUMMARY or set(summary) <= {"kind", "schema_version", "role", "coverage", "left_out"}
    assert summary["role"] == {"id": "x"}
    shown = summary.get("missing", [])
    assert shown == many[: len(shown)]
    assert len(shown) >= min(len(many), 12) or "left_out" in summary
