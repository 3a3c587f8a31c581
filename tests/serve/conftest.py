"""A site of every role, built once for all tests of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.serve.building import built


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory)
