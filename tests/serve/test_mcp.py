"""`careercli mcp` as a client sees it: a process, lines in, lines out."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from careercli.version import __version__

SESSION: list[tuple[str, dict[str, Any]]] = [
    ("resolve_titles", {"titles": ["Sr. ML Eng.", "Fish Whisperer"]}),
    ("find_roles", {"words": "pytorch"}),
    ("find_roles", {"skill": "sql", "tool": "dbt"}),
    ("get_role", {"role": "ml engineer"}),
    ("get_role", {"role": "data engineer", "level": "senior"}),
    ("compare_roles", {"roles": ["mle", "data science manager"]}),
    ("compare_roles", {"roles": ["mle", "de", "data analyst", "data scientist", "mlops engineer", "statistician"]}),
    ("get_pay", {"role": "data analyst", "area": "Seattle"}),
    ("get_pay", {"role": "data engineer", "country": "Germany"}),
    ("get_pay", {"role": "mle", "offer": "150k"}),
    ("get_outlook", {"role": "data engineer"}),
    ("advise", {"kind": "gap", "role": "mle", "skills": ["python", "sql", "blubbering"]}),
    ("advise", {"kind": "path", "role": "data analyst", "to": "data engineer"}),
    ("advise", {"kind": "path", "role": "data analyst"}),
    ("advise", {"kind": "match", "skills": ["python", "sql", "excel"], "prefer": ["pay"], "top": 3}),
]
_META = {"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}


class Client:
    """A client that writes lines and reads lines."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "careercli", "mcp"]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe)
        self._last = 0

    def send(self, line: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def read(self) -> Any:
        assert self.process.stdout
        return json.loads(self.process.stdout.readline())

    def exchange(self, line: bytes) -> Any:
        self.send(line)
        return self.read()

    def ask(self, method: str, **params: Any) -> Any:
        self._last += 1
        message = {"jsonrpc": "2.0", "id": self._last, "method": method, "params": params}
        answer = self.exchange(json.dumps(message).encode())
        assert answer["jsonrpc"] == "2.0"
        assert answer["id"] == self._last
        return answer

    def call(self, tool: str, /, **arguments: Any) -> Any:
        return self.ask("tools/call", name=tool, arguments=arguments)["result"]

    def end(self) -> tuple[int, bytes, bytes]:
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, err


@pytest.fixture
def client() -> Iterator[Client]:
    one = Client()
    yield one
    one.process.kill()
    one.process.communicate()


def shaken(client: Client, version: str = "2025-06-18") -> Any:
    return client.ask("initialize", protocolVersion=version, capabilities={}, clientInfo={"name": "t", "version": "1"})


@pytest.mark.parametrize(
    ("asked", "agreed"),
    [(one, one) for one in ("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")]
    + [("1999-01-01", "2025-11-25"), ("2999-01-01", "2025-11-25")],
)
def test_a_revision_is_agreed_on(client: Client, asked: str, agreed: str) -> None:
    result = shaken(client, asked)["result"]
    assert result["protocolVersion"] == agreed
    assert result["serverInfo"]["name"] == "careercli"
    assert result["serverInfo"]["version"] == __version__
    assert result["capabilities"] == {"tools": {}}
    client.send(b'{"jsonrpc": "2.0", "method": "notifications/initialized"}')
    assert client.ask("ping")["result"] == {}  # and the notification got no answer
    assert client.end() == (0, b"", b"")


def test_every_tool_only_reads_and_answers_by_its_schema(client: Client) -> None:
    shaken(client)
    tools = {tool["name"]: tool for tool in client.ask("tools/list")["result"]["tools"]}
    assert len(tools) == 7
    assert {name for name, _ in SESSION} == set(tools)
    for tool in tools.values():
        assert tool["annotations"]["readOnlyHint"] is True
        assert tool["description"]
        for schema in (tool["inputSchema"], tool["outputSchema"]):
            assert schema["type"] == "object"
            jsonschema.Draft202012Validator.check_schema(schema)
    for name, arguments in SESSION:
        jsonschema.validate(arguments, tools[name]["inputSchema"])
        result = client.call(name, **arguments)
        assert result["isError"] is False, result
        jsonschema.validate(result["structuredContent"], tools[name]["outputSchema"])
        assert set(result["structuredContent"]) <= set(tools[name]["outputSchema"]["properties"])
        [content] = result["content"]
        assert content["type"] == "text"
        assert 0 < len(content["text"].encode()) <= 1000, name
        assert len(json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode()) < 6000, (name, arguments)
    assert client.end() == (0, b"", b"")


def test_numbers_come_with_what_they_rest_on(client: Client) -> None:
    shaken(client)
    text = client.call("get_pay", role="mle")["content"][0]["text"]
    assert " ads" in text
    assert " filings" in text
    assert "Rests on" in text
    figures = client.call("get_pay", role="mle")["structuredContent"]["roles"][0]["figures"]
    assert all({"basis", "n", "year", "source", "place", "currency"} <= set(figure) for figure in figures)
    assert {figure["basis"] for figure in figures} >= {"advertised", "sworn", "official"}


def test_sections_are_given_whole_when_they_are_asked_for(client: Client) -> None:
    shaken(client)
    brief = client.call("get_role", role="mle")
    whole = client.call("get_role", role="mle", sections=["skills", "tips"])
    assert "tips" not in brief["structuredContent"]["role"]
    role = whole["structuredContent"]["role"]
    assert len(role["skills"]) > len(brief["structuredContent"]["role"]["skills"])
    assert role["tips"]
    assert role["tips"][0][:40] in whole["content"][1]["text"]
    schema = next(one for one in client.ask("tools/list")["result"]["tools"] if one["name"] == "get_role")
    jsonschema.validate(whole["structuredContent"], schema["outputSchema"])


@pytest.mark.parametrize(
    ("tool", "arguments", "said", "candidate"),
    [
        ("get_role", {"role": "ML Enginer"}, "No role called", "Machine Learning Engineer"),
        ("find_roles", {"skill": "sqll"}, "No skill or tool called", "SQL"),
        ("find_roles", {}, "Say what to look for", None),
        ("get_pay", {"role": "mle", "area": "Atlantis"}, "Atlantis", None),
        ("get_pay", {"role": "mle", "offer": "lots"}, "lots", None),
        ("get_pay", {"role": "mle", "level": "wizard"}, "level is one of", "senior"),
        ("get_role", {"role": "mle", "sections": ["skill"]}, "sections is one of", "skills"),
        ("get_role", {"rol": "mle"}, "role is missing", "role"),
        ("advise", {"kind": "path", "from": "mle", "to": "data engineer"}, "no 'from'", "role"),
        ("compare_roles", {"roles": ["mle"]}, "2 to 6", None),
        ("advise", {"kind": "gap", "role": "mle"}, "needs role and skills", None),
        ("advise", {"kind": "match", "skills": ["blubbering"]}, "blubbering", None),
        ("resolve_titles", {"titles": "mle"}, "titles has to be an array", None),
    ],
)
def test_a_miss_is_a_result_that_leads_on(
    client: Client, tool: str, arguments: dict[str, Any], said: str, candidate: str | None
) -> None:
    shaken(client)
    result = client.call(tool, **arguments)
    assert result["isError"] is True
    error = result["structuredContent"]
    assert error["kind"] == "error"
    assert said in error["message"]
    assert error["message"] in result["content"][0]["text"]
    if candidate:
        assert candidate in error["candidates"]
    tools = {one["name"]: one for one in client.ask("tools/list")["result"]["tools"]}
    jsonschema.validate(error, tools[tool]["outputSchema"])


def test_an_amount_may_be_a_number_too(client: Client) -> None:
    shaken(client)
    as_number, as_text = (client.call("get_pay", role="mle", offer=offer) for offer in (150000, "150000"))
    assert as_number == as_text
    assert not as_number.get("isError")
    assert client.call("get_pay", role="mle", offer=True)["isError"] is True


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"{", -32700),
        (b"\xff\xfe", -32700),
        (b"[" * 50_000, -32700),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": {"a": NaN}}', -32700),
        (b"1", -32600),
        (b'{"id": 1, "method": "ping"}', -32600),
        (b'{"jsonrpc": "2.0", "id": 1}', -32600),
        (b'{"jsonrpc": "2.0", "id": null, "method": "ping"}', -32600),
        (b'{"jsonrpc": "2.0", "id": [], "method": "ping"}', -32600),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "resources/list"}', -32601),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": []}', -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {}}', -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "rm"}}', -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "advise", "arguments": 1}}', -32602),
        (b'{"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": "x"}}', -32602),
        (b'[{"jsonrpc": "2.0", "id": 1, "method": "ping"}]', -32600),  # no batches since 2025-06-18
        (b'"' + b"x" * (1 << 20) + b'"', -32600),
    ],
    ids=lambda value: str(value)[:60],
)
def test_what_is_no_request_gets_its_error_and_the_next_an_answer(client: Client, line: bytes, code: int) -> None:
    shaken(client)
    assert client.exchange(line)["error"]["code"] == code
    assert client.ask("ping")["result"] == {}


def test_batches_are_answered_where_the_revision_knows_them(client: Client) -> None:
    shaken(client, "2025-03-26")
    batch = [{"jsonrpc": "2.0", "id": one, "method": "ping"} for one in (1, "b")]
    note = {"jsonrpc": "2.0", "method": "notifications/cancelled"}
    answers = client.exchange(json.dumps([*batch, note, 1]).encode())
    assert [answer["id"] for answer in answers] == [1, "b", None]
    assert client.exchange(json.dumps(batch * 100).encode())["error"]["code"] == -32600
    client.send(json.dumps([note]).encode())
    assert client.ask("ping")["result"] == {}


def test_a_client_of_the_stateless_revision_needs_no_handshake(client: Client) -> None:
    found = client.ask("server/discover", _meta=_META)["result"]
    assert "2026-07-28" in found["supportedVersions"]
    assert found["resultType"] == "complete"
    tools = client.ask("tools/list", _meta=_META)["result"]
    assert len(tools["tools"]) == 7
    assert {tools["cacheScope"], found["cacheScope"]} == {"public"}
    result = client.ask("tools/call", _meta=_META, name="get_outlook", arguments={"role": "mle"})["result"]
    assert result["resultType"] == "complete"
    assert result["structuredContent"]["kind"] == "outlook"
    newer = {**_META, "io.modelcontextprotocol/protocolVersion": "2999-01-01"}
    refused = client.ask("tools/list", _meta=newer)["error"]
    assert refused["code"] == -32022
    assert refused["data"]["requested"] == "2999-01-01"
    assert client.ask("ping", _meta=_META)["error"]["code"] == -32601
    assert client.ask("server/discover")["error"]["code"] == -32602


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupt_ends_it_without_a_word(client: Client) -> None:
    shaken(client)
    client.process.send_signal(signal.SIGINT)
    assert client.end() == (130, b"", b"")


def test_a_client_that_has_left_is_no_error() -> None:
    client = Client()
    assert client.process.stdout
    client.process.stdout.close()
    client.send(b'{"jsonrpc": "2.0", "id": 1, "method": "ping"}')
    assert client.process.stdin
    client.process.stdin.close()
    assert client.process.wait(60) == 0
    assert client.process.stderr
    assert client.process.stderr.read() == b""
    client.process.stderr.close()


def test_what_answers_is_loaded_when_a_tool_is_called() -> None:
    code = (
        "import io, json, sys\n"
        "from careercli.serve.mcp.server import Server\n"
        "def call(*_): raise AssertionError\n"
        "server = Server(call, '1')\n"
        "for method in ('initialize', 'tools/list'):\n"
        "    params = {'protocolVersion': '2025-06-18'} if method == 'initialize' else {}\n"
        "    message = {'jsonrpc': '2.0', 'id': 1, 'method': method, 'params': params}\n"
        "    assert b'result' in server.answer(json.dumps(message).encode())\n"
        "print(*sys.modules)"
    )
    early = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    ours = {name for name in early if name.startswith("careercli.")}
    assert ours == {"careercli.serve", "careercli.serve.mcp", "careercli.serve.mcp.server"}
    call = "from careercli.serve.mcp.calls import call\nimport sys\n"
    late = call + "call('compare_roles', {'roles': ['mle', 'da']}, ())\nprint(*sys.modules)"
    for _ in range(2):  # the first fills the cache of a source checkout
        ran = subprocess.run([sys.executable, "-c", late], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.split())
    assert "careercli.advice.roles.comparison" in loaded
    assert not loaded & {"pydantic", "yaml", "rich", "typer", "jinja2", "rapidfuzz"}


def test_it_starts_without_what_answers() -> None:
    ping = b'{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n'
    command = [sys.executable, "-X", "importtime", "-m", "careercli", "mcp"]
    ran = subprocess.run(command, input=ping, check=True, capture_output=True)
    assert json.loads(ran.stdout)["result"] == {}
    loaded = {line.rpartition("|")[2].strip() for line in ran.stderr.decode().splitlines()}
    assert "careercli.serve.mcp.server" in loaded
    assert not loaded & {"pydantic", "yaml", "rich", "jinja2", "sqlite3", "careercli.advice", "careercli.answers"}
