"""Checks data/ and compiles it into the one database of the wheel, which needs neither yaml nor pydantic."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileData(BuildHookInterface):  # type: ignore[type-arg]
    """Adds careercli/data/; an editable install keeps its database in the user's cache instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from careercli.library.store import compile_data

        self._target = Path(tempfile.mkdtemp())
        compile_data(Path(self.root) / "data", self._target / "careercli.sqlite")
        for path in (self._target / "careercli.sqlite", *(Path(self.root) / "data").glob("*.schema.json")):
            build_data["force_include"][str(path)] = f"careercli/data/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if version != "editable":
            shutil.rmtree(self._target)
