"""Builds a site for the tests that look at one."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.commands.site import answers
from careercli.library.catalog import Catalog
from careercli.paths import places
from careercli.serve.folder import Folder
from careercli.serve.site import Made, build
from tests.conftest import TODAY


def built(folders: pytest.TempPathFactory) -> Path:
    """Of every role, as if it stood at an address."""
    root = folders.mktemp("site") / "careers"
    catalog = Catalog(places())
    catalog.look()
    build(Folder(root), answers(catalog, TODAY), Made(TODAY, url="https://example.org/careers"), None)
    return root
