"""Whether a change is sure to show, given that clocks of file systems tick up to two seconds apart."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from careercli.library.store import stamps

SECOND = 1_000_000_000


@pytest.mark.parametrize(("after", "sure"), [(0, False), (1.5, False), (2, False), (2.001, True), (-1, False)])
def test_only_a_file_that_has_been_left_alone_for_a_tick_is_settled(tmp_path: Path, after: float, sure: bool) -> None:
    (tmp_path / "file").touch()
    status = os.stat(tmp_path / "file")  # noqa: PTH116
    changed = status.st_ctime_ns if os.name == "posix" else status.st_mtime_ns
    assert stamps.settled(status, changed + int(after * SECOND)) == sure
