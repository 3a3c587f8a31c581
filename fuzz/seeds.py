"""Inputs to begin with, and every one that once broke a promise; the tests run them all."""

from __future__ import annotations

from pathlib import Path

_GOOD = b"title: Oyster Diver\nfamily: science\ntrack: individual\ndefinition: Dives.\nskills: {core: {python: x}}\n"
_QUOTE = b"pay: {quoted: [{amount: 5, currency: USD, statistic: mean, place: US, date: '2023', source: onet-30-1}]}\n"

SEEDS: dict[str, list[bytes]] = {
    "role_file": [
        *(path.read_bytes() for path in sorted((Path(__file__).parents[1] / "tests" / "roles").glob("*.yaml"))),
        _GOOD + _QUOTE,
        _GOOD + b"tips: [!!bool maybe]\n",
        _GOOD + b"tips: [!!int '']\n",
        _GOOD + b"reviewed: !!timestamp soon\n",
        _GOOD + b"reviewed: 2026-13-45\n",
        _GOOD + b"null: x\n? [a]\n: b\n",
        b"&a [*a]",
    ],
    "title": [
        b"Sr. ML Eng. (m/w/d) - Berlin",
        b"Manager, Data Science / ML",
        "Ing\u00e9nieure de donn\u00e9es".encode(),
        b"\xff\xfe",
        b"R1234 Lead/Senior Data Engineer II, Azure & AWS [remote]",
    ],
    "place": [
        b"NYC",
        b"Portland, OR",
        b"St. Louis",
        b"State of New York",
        b"42660",
        b"Coeur d'Alene",
        b"Germany",
        b"Gr\xff\xff",
    ],
    "command_line": [
        b"\0\x02mle\0\x02DS manager\0\0\x01",
        b"\x01\0\x02mle\0\x06\0\x19",
        b"\x02\0\x09\0\x02science",
        b"\x04\0\x02Data Engineer",
        b"\x08\0\x02check\0\x02nothing",
    ],
    "csv_lines": [
        b"title,id\nmle,1\n",
        b'\xef\xbb\xbftitle\r\n"Data\nEngineer"\r\n',
        "title\nmle\n".encode("utf-16"),
        b'title\n"unbalanced\n',
        b"title\n\0,\xff\n",
    ],
    "assistant": [
        b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18"}}\n',
        b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"get_role","arguments":{"role":"mle"}}}\n',
        b'{"jsonrpc":"2.0","id":"\\ud800","method":"tools/call","params":{"name":"find_roles","arguments":{"words":"\\u2028"}}}',
        b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"advise","arguments":{"kind":"gap","top":true}}}',
        b"[" * 5000,
        b"[]\n{}\n1e999\n",
    ],
}
