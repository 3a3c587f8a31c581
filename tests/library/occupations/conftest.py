"""The occupations that ship."""

from __future__ import annotations

import pytest

from careercli.library.catalog import Catalog
from careercli.library.occupations import Occupations


@pytest.fixture
def occupations(catalog: Catalog) -> Occupations:
    return catalog.occupations
