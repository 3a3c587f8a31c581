"""A loop over JSON-RPC 2.0, a message a line, as https://modelcontextprotocol.io has it; the standard library alone.

Two eras are served, request by request: clients that begin with `initialize` (2024-11-05 to 2025-11-25), and those that
name their revision in every request (2026-07-28), which get `server/discover` and results that say they are complete.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, TextIO

HANDSHAKES = ("2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05")
STATELESS = "2026-07-28"
BATCHES = ("2025-03-26", "2024-11-05")  # the revisions that know several messages in one line
LINE = 1 << 20  # bytes of a message; what is longer is refused unread
BATCH = 100
PARSE, REQUEST, METHOD, PARAMS, INTERNAL, VERSION = -32700, -32600, -32601, -32602, -32603, -32022
TOOLS = Path(__file__).with_name("tools.json")
INSTRUCTIONS = (
    "Careers in AI, machine learning and data: roles, skills, pay, outlook and moves between roles, offline. Roles may "
    "be named in any words. Say with a figure what it rests on: job ads, visa filings or the official survey, how "
    "many, and of which year. The three are never mixed."
)
_KEY = "io.modelcontextprotocol/"
_CACHED = {"ttlMs": 3_600_000, "cacheScope": "public"}
_NOT_PLAIN = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")

Call = Callable[[str, dict[str, Any]], dict[str, Any]]


class Refusal(Exception):  # noqa: N818 - it is what a message gets, as JSON-RPC has it
    """A message that gets an error for an answer."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(message)
        self.body = {"code": code, "message": message} | ({} if data is None else {"data": data})


def serve(stdin: IO[bytes], stdout: TextIO, server: Server) -> None:
    """Answer every line until there are no more; the answer to a line is written before the next is read."""
    for line in lines_of(stdin):
        answer = server.answer(line)
        if answer is not None:
            if hasattr(stdout, "buffer"):  # UTF-8 and a bare line feed on every system
                stdout.buffer.write(answer)
            else:
                stdout.write(answer.decode())
            stdout.flush()


def lines_of(stream: IO[bytes]) -> Iterator[bytes | None]:
    """Lines as they come; None for one that is too long, of which nothing is kept."""
    while line := stream.readline(LINE + 1):
        if len(line) <= LINE or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LINE)
        yield None


def to_line(message: Any) -> bytes:
    """One line of UTF-8; characters that some readers take for the end of a line are written out."""
    text = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
    return _NOT_PLAIN.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode() + b"\n"


class Server:
    """What a connection has agreed on. `call` runs a tool; `version` is what the server calls itself."""

    def __init__(self, call: Call, version: str) -> None:
        self._call, self._me = call, {"name": "careercli", "title": "careercli", "version": version}
        self._agreed = HANDSHAKES[0]
        self._tools: list[dict[str, Any]] = []

    def answer(self, line: bytes | None) -> bytes | None:
        """The line to write for a line that was read; None for notifications, answers and empty lines."""
        if line is not None and not line.strip():
            return None
        try:
            message = _parsed(line)
        except Refusal as refusal:
            return to_line(_error(None, refusal))
        found = self._batch(message) if isinstance(message, list) else self._one(message)
        return to_line(found) if found else None

    def tools(self) -> list[dict[str, Any]]:
        if not self._tools:
            self._tools = json.loads(TOOLS.read_text(encoding="utf-8"))
        return self._tools

    def _batch(self, messages: list[Any]) -> Any:
        if self._agreed not in BATCHES:
            return _error(None, Refusal(REQUEST, f"Revision {self._agreed} knows no batches: send a message a line."))
        if not 0 < len(messages) <= BATCH:
            return _error(None, Refusal(REQUEST, f"A batch holds 1 to {BATCH} messages."))
        return [answer for answer in map(self._one, messages) if answer]

    def _one(self, message: Any) -> dict[str, Any] | None:
        if not isinstance(message, dict) or message.get("jsonrpc") != "2.0":
            return _error(None, Refusal(REQUEST, "A message is an object of JSON-RPC 2.0."))
        method, key = message.get("method"), message.get("id")
        if method is None and ("result" in message or "error" in message):
            return None  # an answer, and nothing was asked
        if not isinstance(method, str):
            return _error(_id(key), Refusal(REQUEST, "A request names its method."))
        if "id" not in message:
            return None
        if _id(key) is None:
            return _error(None, Refusal(REQUEST, "An id is a string or a whole number."))
        try:
            return {"jsonrpc": "2.0", "id": key, "result": self._result(method, message.get("params"))}
        except Refusal as refusal:
            return _error(key, refusal)
        except Exception:
            import traceback

            traceback.print_exc(file=sys.stderr)
            return _error(key, Refusal(INTERNAL, "This is a bug in careercli; standard error holds the traceback."))

    def _result(self, method: str, params: Any) -> dict[str, Any]:
        if params is None:
            params = {}
        if not isinstance(params, dict):
            raise Refusal(PARAMS, "Parameters are an object.")
        stateless = _is_stateless(method, params)
        methods = _STATELESS if stateless else _HANDSHAKE
        if method not in methods:
            raise Refusal(METHOD, f"There is no method {method[:100]!r} here.")
        result = methods[method](self, params)
        if not stateless:
            return result
        cached = _CACHED if method != "tools/call" else {}
        return {"resultType": "complete", **result, **cached, "_meta": {f"{_KEY}serverInfo": self._me}}

    def _initialize(self, params: dict[str, Any]) -> dict[str, Any]:
        asked = params.get("protocolVersion")
        if not isinstance(asked, str):
            raise Refusal(PARAMS, "protocolVersion is missing.", {"supported": list(HANDSHAKES)})
        self._agreed = asked if asked in HANDSHAKES else HANDSHAKES[0]
        return {"protocolVersion": self._agreed, "serverInfo": self._me, **self._offer()}

    def _discover(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"supportedVersions": [STATELESS, *HANDSHAKES], **self._offer()}

    def _offer(self) -> dict[str, Any]:
        return {"capabilities": {"tools": {}}, "instructions": INSTRUCTIONS}

    def _ping(self, _: dict[str, Any]) -> dict[str, Any]:
        return {}

    def _list(self, params: dict[str, Any]) -> dict[str, Any]:
        if params.get("cursor") is not None:
            raise Refusal(PARAMS, "There is no such cursor: all tools are on one page.")
        return {"tools": self.tools()}

    def _tool(self, params: dict[str, Any]) -> dict[str, Any]:
        name, arguments = params.get("name"), params.get("arguments")
        tool = next((one for one in self.tools() if one["name"] == name), None)
        if tool is None:
            raise Refusal(PARAMS, f"There is no tool {str(name)[:100]!r}.")
        if arguments is not None and not isinstance(arguments, dict):
            raise Refusal(PARAMS, "The arguments of a tool are an object.")
        from careercli.serve.mcp.arguments import as_asked, failed, nearest, problems

        schema = tool["inputSchema"]
        given = as_asked(arguments or {}, schema)
        if wrong := problems(given, schema):
            # a result, not an error of the protocol: those the model never sees, and could not mend (SEP-1303)
            return failed(2, " ".join(wrong), nearest(given, schema))
        return self._call(tool["name"], given)


_STATELESS: dict[str, Callable[[Server, dict[str, Any]], dict[str, Any]]] = {
    "server/discover": Server._discover,
    "tools/list": Server._list,
    "tools/call": Server._tool,
}
_HANDSHAKE = {
    "initialize": Server._initialize,
    "ping": Server._ping,
    "tools/list": Server._list,
    "tools/call": Server._tool,
}


def _is_stateless(method: str, params: dict[str, Any]) -> bool:
    """Whether the request names its revision; Refusal for one that is not known."""
    meta = params.get("_meta")
    asked = meta.get(f"{_KEY}protocolVersion") if isinstance(meta, dict) else None
    if asked is None:
        if method == "server/discover":
            raise Refusal(PARAMS, f"_meta has to name {_KEY}protocolVersion.")
        return False
    if method == "initialize":
        return False
    if asked != STATELESS:
        data = {"supported": [STATELESS], "requested": asked if isinstance(asked, str) else ""}
        raise Refusal(VERSION, "Unsupported protocol version", data)
    if not isinstance(meta.get(f"{_KEY}clientCapabilities") if isinstance(meta, dict) else None, dict):
        raise Refusal(PARAMS, f"_meta has to name {_KEY}clientCapabilities.")
    return True


def _parsed(line: bytes | None) -> Any:
    if line is None:
        raise Refusal(REQUEST, f"A message has at most {LINE} bytes.")
    try:
        return json.loads(line.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise Refusal(PARSE, "That line is not JSON.") from None


def _no_number(name: str) -> None:
    raise ValueError(name)


def _id(key: Any) -> str | int | None:
    return key if isinstance(key, (str, int)) and not isinstance(key, bool) else None


def _error(key: Any, refusal: Refusal) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": key, "error": refusal.body}
