"""What a release consists of: the tour takes every command, and one .pyz serves several Pythons; CI builds the rest."""

from __future__ import annotations

import runpy
import sys
import tarfile
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest
from tools.release import tour
from tools.release.away import run
from tools.release.builds import lacking
from tools.release.pyz import merge

from careercli.main import COMMANDS

PREAMBLE = Path(tour.__file__).with_name("preamble.py")


def test_the_tour_takes_every_command() -> None:
    taken = {arguments[0] for arguments, _ in (*tour.READING, *tour.WRITING)} | {"mcp"}
    assert set(COMMANDS) <= taken
    roles = {arguments[1] for arguments, _ in (*tour.READING, *tour.WRITING) if arguments[0] == "roles"}
    assert roles == {"check", "new", "schema"}


def lay(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".").replace("direct.url", "direct_url")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def test_packages_of_several_pythons_lie_side_by_side(tmp_path: Path) -> None:
    merge(lay(tmp_path / "11", a__b_py="x = 1", a__c_311_so="11", bin__a="#!"), tmp_path / "all")
    merge(lay(tmp_path / "12", a__b_py="x = 1", a__c_312_so="12", **{"a_dist-info__WHEEL": "cp312"}), tmp_path / "all")
    lay(tmp_path / "13", a__b_py="x = 1", **{"a_dist-info__WHEEL": "cp313", "a_dist-info__direct_url.json": "{}"})
    merge(tmp_path / "13", tmp_path / "all")
    held = {path.name for path in (tmp_path / "all").rglob("*") if path.is_file()}
    assert held == {"b.py", "c.311.so", "c.312.so", "WHEEL"}


def test_packages_that_differ_from_python_to_python_are_refused(tmp_path: Path) -> None:
    merge(lay(tmp_path / "11", a__b_py="x = 1"), tmp_path / "all")
    with pytest.raises(SystemExit, match="differs from Python to Python"):
        merge(lay(tmp_path / "12", a__b_py="x = 2"), tmp_path / "all")


@pytest.mark.parametrize("ending", [EXTENSION_SUFFIXES[0], ".cpython-310-vax.so"])
def test_a_pyz_says_so_where_it_has_nothing_for_this_python(
    tmp_path: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "pydantic_core").mkdir()
    (tmp_path / "bin" / "preamble.py").write_text(PREAMBLE.read_text())
    (tmp_path / "pydantic_core" / f"_pydantic_core{ending}").touch()
    if ending == EXTENSION_SUFFIXES[0]:
        runpy.run_path(str(tmp_path / "bin" / "preamble.py"))
        assert capsys.readouterr().err == ""
        return
    with pytest.raises(SystemExit) as refused:
        runpy.run_path(str(tmp_path / "bin" / "preamble.py"))
    assert refused.value.code == 3
    assert "careercli needs Python 3.11 or newer" in capsys.readouterr().err


def test_what_the_repository_has_and_the_sdist_lacks_is_named(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "empty.tar.gz", "w:gz") as archive:
        archive.add(__file__, "careercli-1/tests/tools/test_release.py")
    found = lacking(tmp_path / "empty.tar.gz")
    assert "tests/tools/test_release.py" not in found
    assert not found or {"pyproject.toml", ".ci/run"} <= set(found)  # an unpacked sdist is no repository


def test_programs_are_run_with_an_empty_home_and_end_as_they_should(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CAREERCLI_FORMAT", "json")
    shown = "import os; print(os.environ['HOME'], os.environ.get('CAREERCLI_FORMAT'))"
    assert run([sys.executable, "-c", shown], tmp_path)[0] == f"{tmp_path / 'home'} None\n"
    with pytest.raises(SystemExit, match="exit 3"):
        run([sys.executable, "-c", "raise SystemExit(3)"], tmp_path)
