"""Where things are: the quick rule for Linux is platformdirs' own, and nothing is created by looking."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import platformdirs
import pytest

from careercli.paths import places

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.skipif(sys.platform != "linux", reason="the quick rule is for Linux only")
@pytest.mark.parametrize("folder", [None, "", "/srv/elsewhere", "/srv/slash/"])
def test_the_quick_rule_is_platformdirs_rule(monkeypatch: pytest.MonkeyPatch, folder: str | None) -> None:
    for kind in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.delenv(f"CAREERCLI_{kind}_DIR")
        if folder is None:
            monkeypatch.delenv(f"XDG_{kind}_HOME", raising=False)
        else:
            monkeypatch.setenv(f"XDG_{kind}_HOME", folder)
    found = places()
    assert found.config_file == Path(platformdirs.user_config_dir("careercli")) / "config.toml"
    assert found.user_roles == Path(platformdirs.user_data_dir("careercli")) / "roles"
    assert found.cache == Path(platformdirs.user_cache_dir("careercli"))


@pytest.mark.parametrize("folder", ["elsewhere", "./x", "~/x", "~", ".", " "])
def test_a_relative_folder_of_the_specification_is_ignored(
    home: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    for kind in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.delenv(f"CAREERCLI_{kind}_DIR")
        monkeypatch.setenv(f"XDG_{kind}_HOME", folder)
    found = places()
    assert found.config_file == home / ".config" / "careercli" / "config.toml"
    assert found.user_roles == home / ".local" / "share" / "careercli" / "roles"
    assert found.cache == home / ".cache" / "careercli"


NOBODY = """
import pwd, sys
def missing(user): raise KeyError(user)
pwd.getpwuid = missing
from careercli.start import main
main()
"""


@pytest.mark.slow
@pytest.mark.parametrize("given", [{}, {"HOME": ""}, {"HOME": "somewhere"}, {"HOME": "~", "XDG_CACHE_HOME": "cache"}])
def test_without_a_home_nothing_is_read_or_made(tmp_path: Path, given: dict[str, str]) -> None:
    (tmp_path / "~" / ".config" / "careercli").mkdir(parents=True)
    (tmp_path / "~" / ".config" / "careercli" / "config.toml").write_text("no = 'toml")
    before = sorted(tmp_path.rglob("*"))
    own = {name: value for name, value in os.environ.items() if name != "HOME" and not name.startswith("CAREERCLI_")}
    for command, code in ((["show", "mle"], 0), (["where"], 0), (["roles", "new", "Oyster Diver"], 3)):
        done = subprocess.run(
            [sys.executable, "-c", NOBODY, *command],
            env={**own, **given},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stderr
        assert "~" not in done.stdout
        assert "Traceback" not in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


def test_within_a_zip_file_it_says_what_to_use(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "careercli.pyz", "w") as packed:
        for path in (ROOT / "src" / "careercli").rglob("*.py"):
            packed.write(path, str(path.relative_to(ROOT / "src")))
        packed.writestr("__main__.py", "from careercli.start import main\nmain()\n")
    for arguments in (["compare", "mle", "dba"], ["--help"], ["where"]):
        program = [sys.executable, str(tmp_path / "careercli.pyz"), *arguments]
        done = subprocess.run(program, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (3, "")
        assert "zip" in done.stderr
        assert "shiv -c careercli" in done.stderr


def test_looking_creates_nothing(home: Path) -> None:
    places()
    assert list(home.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="the quick rule is for Linux only")
def test_the_root_may_be_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CAREERCLI_CACHE_DIR")
    monkeypatch.setenv("HOME", "/")
    assert places().cache == Path("/.cache/careercli")
