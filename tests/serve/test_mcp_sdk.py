"""The official client lists every tool and calls it, in each way that it knows to connect."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any

import pytest

from tests.serve.test_mcp import SESSION

pytest.importorskip("mcp", reason="the official SDK of the Model Context Protocol is not installed")


async def _with_a_session() -> tuple[list[Any], list[Any]]:
    from mcp import ClientSession, StdioServerParameters
    from mcp.client.stdio import stdio_client

    server = StdioServerParameters(command=sys.executable, args=["-m", "careercli", "mcp"], env={**os.environ})
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        listed = await session.list_tools()
        results = [await session.call_tool(name, arguments) for name, arguments in SESSION]
        results.append(await session.call_tool("get_role", {"role": "ML Enginer"}))
        return list(listed.tools), results


def _said(result: Any, name: str, older: str) -> Any:
    return getattr(result, name) if hasattr(result, name) else getattr(result, older)


def test_the_official_client_lists_and_calls_every_tool() -> None:
    tools, [*results, missed] = asyncio.run(asyncio.wait_for(_with_a_session(), 120))
    assert {tool.name for tool in tools} == {name for name, _ in SESSION}
    for (name, _), result in zip(SESSION, results, strict=True):
        assert not _said(result, "is_error", "isError"), name
        assert _said(result, "structured_content", "structuredContent")["kind"] != "error"
        assert result.content[0].text
    assert _said(missed, "is_error", "isError")
    assert "Machine Learning Engineer" in missed.content[0].text


async def _stateless() -> tuple[int, Any]:
    from mcp import Client, StdioServerParameters
    from mcp.client.stdio import stdio_client

    server = StdioServerParameters(command=sys.executable, args=["-m", "careercli", "mcp"], env={**os.environ})
    async with Client(stdio_client(server), mode="2026-07-28") as client:
        listed = await client.list_tools()
        return len(listed.tools), await client.call_tool("get_outlook", {"role": "mle"})


def test_the_official_client_needs_no_handshake() -> None:
    if not hasattr(__import__("mcp"), "Client"):
        pytest.skip("this SDK knows no stateless revision")
    count, result = asyncio.run(asyncio.wait_for(_stateless(), 60))
    assert count == 7
    assert result.structured_content["kind"] == "outlook"
