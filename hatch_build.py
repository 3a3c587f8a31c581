"""Checks data/ and compiles it into the wheel, so that an installed `compare` needs neither yaml nor pydantic."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileData(BuildHookInterface):  # type: ignore[type-arg]
    """Adds careercli/data/compiled; an editable install keeps its compiled data in the user's cache instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, str(Path(self.root) / "src"))
        from careercli.library.files import check_vocabulary
        from careercli.library.store import compile_shelf, compile_vocabulary, write_kept

        data = Path(self.root) / "data"
        self._target = Path(tempfile.mkdtemp())
        vocabulary = check_vocabulary(data)
        write_kept(self._target / "vocabulary.kept", compile_vocabulary(vocabulary))
        compile_shelf(data / "roles", self._target, vocabulary)
        build_data["force_include"][str(self._target)] = "careercli/data/compiled"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        if version != "editable":
            shutil.rmtree(self._target)
