"""An import contract: a room is entered through its face, its files never ask it, and no files import in a circle.

A room is a package inside one of `houses`; its face is its __init__.py, which says what the other rooms may use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import grimp
from importlinter import Contract, ContractCheck, fields, output

Import = tuple[str, str]  # importer, imported


class Rooms(Contract):
    houses = fields.ListField(subfield=fields.StringField())

    def check(self, graph: grimp.ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002
        rooms = {room for house in self.houses for room in graph.find_children(house) if graph.find_children(room)}  # type: ignore[attr-defined]
        imports = [(one, other) for one in graph.modules for other in graph.find_modules_directly_imported_by(one)]
        found = {
            "goes around the face": sorted(around(imports, rooms)),
            "asks its own face": sorted(
                (one, other) for one, other in imports if other in rooms and home(one) == other
            ),
            "is part of a circle": sorted(circle(imports)),
        }
        return ContractCheck(kept=not any(found.values()), metadata=found)

    def render_broken_contract(self, check: ContractCheck) -> None:
        for what, imports in check.metadata.items():
            for importer, imported in imports:
                output.print_error(f"{importer} -> {imported}: {what}")


def home(module: str) -> str:
    return module.rpartition(".")[0]


def around(imports: Iterable[Import], rooms: Iterable[str]) -> Iterator[Import]:
    """Imports of a file of a room by anybody but the room's face and its other files."""
    for importer, imported in imports:
        room = home(imported)
        if room in rooms and importer != room and home(importer) != room:
            yield importer, imported


def circle(imports: Iterable[Import]) -> set[Import]:
    """Imports between files that end where they begin, or lie between two such circles."""
    left = {(one, other) for one, other in imports if home(one) != other}
    while left:
        importers, imported = {one for one, _ in left}, {other for _, other in left}
        inside = {pair for pair in left if pair[0] in imported and pair[1] in importers}
        if inside == left:
            return left
        left = inside
    return left
