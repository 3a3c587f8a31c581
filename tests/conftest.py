"""A home of its own for every test, eighty columns, no colour, and `cli`, which runs the real program."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from careercli.library.catalog import Catalog
from careercli.main import run
from careercli.paths import places
from tests.children import children, end, prepare

TODAY = date(2026, 11, 22)
MADE_UP = Path(__file__).parent / "roles"
OURS = len(list((places().data / "roles").glob("*.yaml")))  # roles that ship


class Outcome(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[list[str]]:
        return [line.split("\t") for line in self.out.splitlines()]


Cli = Callable[..., Outcome]


def pytest_configure() -> None:
    prepare()


@pytest.fixture(autouse=True)
def no_child_outlives_its_test() -> Iterator[None]:
    before = children()
    yield
    end(before)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home; the cache is shared, so that the built-in roles are read once a run."""
    for name in [*os.environ]:
        if name in ("NO_COLOR", "FORCE_COLOR") or name.startswith(("CAREERCLI_", "XDG_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("CAREERCLI_PAGER", "")
    monkeypatch.setenv("CAREERCLI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("CAREERCLI_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("CAREERCLI_CACHE_DIR", str(cache))
    return tmp_path


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run one command line in this process, on the day TODAY."""

    def call(*arguments: str) -> Outcome:
        capsys.readouterr()
        code = run(arguments, TODAY)
        out, err = capsys.readouterr()
        return Outcome(code, out, err)

    return call


@pytest.fixture
def made_up(cli: Cli) -> Cli:
    """`cli` with the five made-up roles beside the built-in ones, so that expected outputs do not follow every edit."""

    def call(command: str, *arguments: str) -> Outcome:
        return cli(command, *arguments, "--roles-dir", str(MADE_UP))

    return call


@pytest.fixture
def catalog() -> Catalog:
    """The built-in roles."""
    return Catalog(places())
