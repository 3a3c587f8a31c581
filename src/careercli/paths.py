"""Where everything is. Nothing is created here; folders come into being when something is written to them.

Built-in data lies inside the package in a wheel and at the top of the repository in a source checkout; this module is
the one place that knows both.
"""

import os
import sys
from pathlib import Path

from careercli.model.record import record

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
    def compiled(self) -> Path:
        """What the wheel carries ready to load; a source checkout has none and keeps its own in the cache."""
        return self.data / "compiled"


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
