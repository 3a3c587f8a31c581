"""Where everything is. Nothing is created here; folders come into being when something is written to them.

Built-in data lies inside the package in a wheel and at the top of the repository in a source checkout; this module is
the one place that knows both.
"""

import os
import sys
from pathlib import Path
from typing import Literal

from careercli.model.record import record
from careercli.model.spot import Spot

_PACKAGE = Path(__file__).resolve().parent
APP = "careercli"


def data_dir() -> Path:
    """The folder of the built-in data."""
    shipped = _PACKAGE / "data"
    return shipped if shipped.is_dir() else _PACKAGE.parents[1] / "data"


@record
class Places:
    """Every folder and file that is read or written."""

    data: Path
    config_file: Path
    user_roles: Path
    cache: Path
    roles_dirs: tuple[Path, ...] = ()

    @property
    def database(self) -> Path:
        """All of our data, checked, as the wheel carries it; a source checkout keeps its own in the cache."""
        return self.data / "careercli.sqlite"

    def spots(self) -> list[Spot]:
        """All of them, in the order in which they are looked at."""
        return [
            *(spot("roles (--roles-dir)", folder, "read") for folder in self.roles_dirs),
            spot("your roles", self.user_roles, "read"),
            spot("built-in roles", self.database if self.database.is_file() else self.data / "roles", "read"),
            spot("built-in data", self.data, "read"),
            spot("config file", self.config_file, "read"),
            spot("cache", self.cache, "write", remark="may be deleted at any time"),
        ]


def spot(what: str, path: Path, access: Literal["read", "write"], remark: str = "") -> Spot:
    """A place, and whether it is there; without raising for a folder that may not be read."""
    return Spot(what, str(path), access, os.path.exists(path), remark)  # noqa: PTH110


def places(roles_dirs: tuple[Path, ...] = ()) -> Places:
    """The platform's folders, moved by CAREERCLI_CONFIG_DIR, CAREERCLI_DATA_DIR and CAREERCLI_CACHE_DIR."""
    folders = {kind: Path(os.environ.get(f"CAREERCLI_{kind.upper()}_DIR") or _platform(kind)) for kind in _XDG}
    return Places(
        data_dir(), folders["config"] / "config.toml", folders["data"] / "roles", folders["cache"], roles_dirs
    )


_XDG = {"config": "~/.config", "data": "~/.local/share", "cache": "~/.cache"}


def _platform(kind: str) -> str:
    """The user's folder of this kind, by platformdirs; on Linux by its rule, since loading it costs 4 ms."""
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        home = os.environ.get(f"XDG_{kind.upper()}_HOME", "")
        return f"{home if home.strip() else os.path.expanduser(_XDG[kind])}/{APP}"  # noqa: PTH111
    import platformdirs

    return str(getattr(platformdirs, f"user_{kind}_dir")(APP))
