"""What is said of an occupation is made where no profile can be seen."""

from __future__ import annotations

import ast
from pathlib import Path

ROOMS = ("occupations", "measures", "economy")
ALLOWED = {"Occupation", "Degree"}  # of what a role file may say: the name of an occupation, and of a degree


def test_the_rooms_of_occupations_import_nothing_of_a_role() -> None:
    files = [file for room in ROOMS for file in Path("src/careercli/advice").joinpath(room).glob("*.py")]
    assert len(files) > 15
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                assert not node.module.startswith(("careercli.advice.roles", "careercli.library")), file
                if node.module == "careercli.model.role":
                    assert {one.name for one in node.names} <= ALLOWED, file
