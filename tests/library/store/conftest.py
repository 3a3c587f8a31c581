"""A folder of three roles that counts as large, and a cache of its own."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from careercli.library.catalog import Catalog
from careercli.library.store import database, shelf, stamps
from careercli.paths import places
from tests.library.store.folders import TITLES, write


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that knows the built-in roles."""
    made = tmp_path_factory.mktemp("warm")
    Catalog(replace(places(), cache=made, user_roles=made / "none")).look()
    return made


@pytest.fixture
def own_cache(tmp_path: Path, warm: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own = tmp_path / "own-cache"
    for path in (path for path in warm.rglob("*") if path.is_file()):
        # a mere copy would not be believed
        database.keep(database.copied(database.opened(path)), own / path.relative_to(warm))
    monkeypatch.setenv("CAREERCLI_CACHE_DIR", str(own))
    return own


@pytest.fixture
def folder(tmp_path: Path, own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: ARG001
    """Three roles in a folder that counts as large, and as settled at once; and a cache of its own."""
    monkeypatch.setattr(stamps, "TICK", 0)
    monkeypatch.setattr(shelf, "SMALL", 2)
    made = tmp_path / "own-roles"
    made.mkdir()
    for title in TITLES:
        write(made, title)
    monkeypatch.setenv("CAREERCLI_ROLES_DIR", str(made))
    time.sleep(0.02)  # more than the clock of a file system takes to tick
    return made
