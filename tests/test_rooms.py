"""The rooms of the house: small enough to be read, and each with a face that tells the truth."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import careercli

SOURCE = Path(careercli.__file__).parent
ROOMS = sorted(
    path for house in ("library", "advice") for path in (SOURCE / house).iterdir() if (path / "__init__.py").is_file()
)
FILES = sorted(SOURCE.rglob("*.py"))
FREE = {"commands", "formats"}  # one file for each command and format


def test_there_are_rooms() -> None:
    assert {room.name for room in ROOMS} >= {"files", "store", "titles", "market", "roles", "pay", "outlook", "writing"}
    assert [path.name for path in (SOURCE / "library").glob("*.py")] == ["__init__.py", "catalog.py"]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: f"{room.parent.name}-{room.name}")
def test_a_face_offers_the_same_to_a_type_checker_and_to_a_program(room: Path) -> None:
    [choice] = [node for node in ast.parse((room / "__init__.py").read_text()).body if isinstance(node, ast.If)]
    typed = {
        (str(node.module).rpartition(".")[2], name.name)
        for node in choice.body
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    [homes] = [node for node in ast.walk(choice) if isinstance(node, ast.Dict)]
    offered = {(home, name) for home, names in ast.literal_eval(homes).items() for name in names.split()}
    assert typed == offered
    assert typed
    face = __import__(f"careercli.{room.parent.name}.{room.name}", fromlist=["*"])
    assert all(getattr(face, name).__class__.__name__ != "module" for _, name in offered)


@pytest.mark.parametrize("folder", sorted({path.parent for path in FILES}), ids=lambda path: path.name)
def test_no_room_holds_more_than_a_dozen_files(folder: Path) -> None:
    files = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
    assert folder.name in FREE or len(files) <= 12


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_every_file_is_short_and_opens_with_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 250
    assert ast.get_docstring(ast.parse(text))
