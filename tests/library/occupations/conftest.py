"""The occupations that ship, opened once: nothing changes them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from careercli.library.catalog import Catalog
from careercli.library.occupations import Occupations
from careercli.paths import places


@pytest.fixture(scope="session")
def occupations(cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Occupations:
    return Catalog(replace(places(), user_roles=tmp_path_factory.mktemp("none"), cache=cache)).occupations
