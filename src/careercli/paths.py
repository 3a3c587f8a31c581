"""Where everything is. Nothing is created here; folders come into being when something is written to them.

Built-in data lies inside the package in a wheel and at the top of the repository in a source checkout; this module is
the one place that knows both.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from careercli.errors import FileError
from careercli.model.items import Spot
from careercli.model.record import record

_PACKAGE = Path(__file__).resolve().parent
APP = "careercli"
_NOWHERE = f"{os.devnull}/{APP}"  # a folder that cannot be there and cannot be made, for who has no home


def data_dir() -> Path:
    """The folder of the built-in data; raises FileError where there is none, as within a zip file."""
    for folder in (_PACKAGE / "data", _PACKAGE.parents[1] / "data"):
        if folder.is_dir():
            return folder
    if any(parent.is_file() for parent in _PACKAGE.parents):
        message, hint = "careercli cannot read its data from within a zip file.", _UNZIPPED
    else:
        message, hint = f"The data of careercli is missing beside {_PACKAGE}.", "Install careercli again."
    raise FileError(message, hint=hint)


_UNZIPPED = "shiv makes one file that unpacks itself: `shiv -c careercli -o careercli.pyz careercli`."


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


def folders(given: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> tuple[Path, ...]:
    """One folder that stands alone, or several: a str is no list of its letters."""
    return tuple(map(Path, [given] if isinstance(given, (str, os.PathLike)) else given))


def spot(what: str, path: Path, access: Literal["read", "write"], remark: str = "") -> Spot:
    """A place, and whether it is there; without raising for a folder that may not be read."""
    return Spot(what, str(path), access, os.path.exists(path), remark)  # noqa: PTH110


def places(roles_dirs: tuple[Path, ...] = ()) -> Places:
    """The platform's folders, moved by CAREERCLI_CONFIG_DIR, CAREERCLI_DATA_DIR and CAREERCLI_CACHE_DIR."""
    folders = {kind: Path(os.environ.get(f"CAREERCLI_{kind.upper()}_DIR") or _platform(kind)) for kind in _XDG}
    return Places(
        data_dir(), folders["config"] / "config.toml", folders["data"] / "roles", folders["cache"], roles_dirs
    )


_XDG = {"config": ".config", "data": ".local/share", "cache": ".cache"}


def _platform(kind: str) -> str:
    """The user's folder of this kind, by platformdirs; on Linux by its rule, since loading it costs 4 ms."""
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        folder = os.environ.get(f"XDG_{kind.upper()}_HOME", "")
        if folder.startswith("/"):  # the specification has a relative one ignored
            return str(Path(folder, APP))
        home = _home()
        return str(Path(home, _XDG[kind], APP)) if home else _NOWHERE
    import platformdirs

    found = str(getattr(platformdirs, f"user_{kind}_dir")(APP))
    return found if Path(found).is_absolute() else _NOWHERE


def _home() -> str:
    """The home of the user, by HOME or else by the list of users; empty for a user of a container who has neither."""
    if (home := os.environ.get("HOME", "")).startswith("/"):
        return home
    import pwd

    try:
        home = pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        return ""
    return home if home.startswith("/") else ""
