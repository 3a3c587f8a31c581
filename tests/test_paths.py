"""Where things are: the quick rule for Linux is platformdirs' own, and nothing is created by looking."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from careercli.paths import places


@pytest.mark.skipif(sys.platform != "linux", reason="the quick rule is for Linux only")
@pytest.mark.parametrize("folder", [None, "", "/srv/elsewhere"])
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


def test_looking_creates_nothing(home: Path) -> None:
    places()
    assert list(home.iterdir()) == []
