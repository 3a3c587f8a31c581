"""One file of lookup tables, of which a start reads only the few rows that it asks for.

A table is cut into parts by the checksums of its keys. The file is a sealed header, the parts of each table as JSON,
and after them the table's directory: place, size and checksum of each part. Every byte is checked before it is used.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.library.files import open_regular
from careercli.library.store import sealed as store

_PART = 16  # rows; smaller parts cost more reads, larger ones more parsing
_PLACE = 12  # bytes of a directory for one part: three numbers of four
Rows = Mapping[str, Any]


if TYPE_CHECKING:
    from typing import Protocol

    class Tables(Protocol):
        """A header and tables by name; reading may raise any of store.UNUSABLE."""

        header: dict[str, Any]

        def get(self, table: str, key: str) -> Any:
            """One row, or nothing."""

        def whole(self, table: str) -> dict[str, Any]:
            """All rows, in the order of their keys."""


class Held:
    """Tables in memory."""

    def __init__(self, header: dict[str, Any], tables: Mapping[str, Rows]) -> None:
        self.header = header
        self._tables = tables

    def get(self, table: str, key: str) -> Any:
        return self._tables[table].get(key)

    def whole(self, table: str) -> dict[str, Any]:
        return dict(sorted(self._tables[table].items()))

    def write(self, path: Path) -> bool:
        """Write a file that Filed can read, in one step, and whether that went well."""
        return _write_tables(path, self.header, self._tables)


class Filed:
    """Tables in a file, which stays open: another process may replace it meanwhile."""

    def __init__(self, path: Path) -> None:
        self._stream = open_regular(path)
        size = int(self._stream.read(store.SEAL)[:8], 16)
        if size > os.fstat(self._stream.fileno()).st_size:
            raise ValueError("the header is cut off")
        self._stream.seek(0)
        found = json.loads(store.unsealed(self._stream.read(store.SEAL + size)))
        self.header: dict[str, Any] = found["header"]
        self._tables: dict[str, tuple[int, int, int]] = found["tables"]
        self._body = store.SEAL + size
        self._directories: dict[str, bytes] = {}
        self._parts: dict[tuple[str, int], dict[str, Any]] = {}

    def __del__(self) -> None:
        if hasattr(self, "_stream"):
            self._stream.close()

    def get(self, table: str, key: str) -> Any:
        return self._part(table, _number(key, len(self._directory(table)) // _PLACE)).get(key)

    def whole(self, table: str) -> dict[str, Any]:
        numbers = range(len(self._directory(table)) // _PLACE)
        return dict(sorted(row for number in numbers for row in self._part(table, number).items()))

    def write(self, path: Path) -> bool:
        """Write the same tables with the header as it is now, and whether that went well."""
        self._stream.seek(self._body)
        return _write(path, self.header, self._tables, [self._stream.read()])

    def _directory(self, table: str) -> bytes:
        if table not in self._directories:
            self._directories[table] = self._read(*self._tables[table])
        return self._directories[table]

    def _part(self, table: str, number: int) -> dict[str, Any]:
        found = self._parts.get((table, number))
        if found is None:
            place = self._directory(table)[number * _PLACE :]
            text = self._read(*(int.from_bytes(place[n : n + 4], "little") for n in range(0, _PLACE, 4)))
            found = self._parts[table, number] = json.loads(text)
        return found

    def _read(self, start: int, size: int, checksum: int) -> bytes:
        self._stream.seek(self._body + start)
        text = self._stream.read(size)
        if zlib.crc32(text) != checksum:
            raise ValueError("the file is not what was written")
        return text


def _write_tables(path: Path, header: dict[str, Any], tables: Mapping[str, Rows]) -> bool:
    chunks: list[bytes] = []
    places: dict[str, tuple[int, int, int]] = {}
    end = 0
    for table, rows in tables.items():
        directory = b""
        for part in _cut(rows):
            text = json.dumps(part, separators=(",", ":")).encode()
            directory += b"".join(n.to_bytes(4, "little") for n in (end, len(text), zlib.crc32(text)))
            chunks.append(text)
            end += len(text)
        chunks.append(directory)
        places[table] = (end, len(directory), zlib.crc32(directory))
        end += len(directory)
    return _write(path, header, places, chunks)


def _write(path: Path, header: dict[str, Any], tables: Mapping[str, Any], body: list[bytes]) -> bool:
    text = json.dumps({"header": header, "tables": tables}, separators=(",", ":")).encode()
    return store.replace(path, [store.seal(text), text, *body])


def _cut(rows: Rows) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = [{} for _ in range(1 + len(rows) // _PART)]
    for key, row in rows.items():
        parts[_number(key, len(parts))][key] = row
    return parts


def _number(key: str, parts: int) -> int:
    """The part that holds a key."""
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % parts
