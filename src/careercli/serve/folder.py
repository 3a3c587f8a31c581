"""The folder of a site: new, empty, or one that we made; nothing else in it is ever touched."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from careercli.atomic import replacing
from careercli.errors import FileError, UsageError

MARKER = ".careercli-site"  # names every file that we wrote, a line each
_OURS = re.compile(r"([a-z0-9-]+/){0,2}[a-z0-9-]+\.(html|txt|xml)")


class Folder:
    """Writes the files of a site and knows those of the last time."""

    def __init__(self, root: Path) -> None:
        """Raises UsageError for a folder with anything in it that is no site of ours."""
        self.root = root
        self._written: set[str] = set()
        self._before = self._known()

    def _known(self) -> set[str]:
        marker = self.root / MARKER
        try:
            if not self.root.exists():
                return set()
            if not self.root.is_dir():
                raise UsageError(f"{self.root} is no folder.", hint="Name a new folder, or one that holds a site.")
            if marker.is_file() and not marker.is_symlink():
                lines = marker.read_text(encoding="utf-8", errors="replace").splitlines()
                return {line for line in lines if _OURS.fullmatch(line)}
            if any(self.root.iterdir()):
                raise UsageError(
                    f"{self.root} holds other files, and a site replaces what it finds.",
                    hint="Name a new or an empty folder, or one that `careercli site` has made.",
                )
        except OSError as error:
            raise _unusable(self.root, error) from None
        return set()

    def write(self, name: str, text: str) -> None:
        """Replace one file of the site in one step; `name` is its path in the folder."""
        if not _OURS.fullmatch(name):
            raise ValueError(name)
        self._write(name, text)
        self._written.add(name)

    def _write(self, name: str, text: str) -> None:
        path = self.root / name
        try:
            if not path.parent.is_dir() or name == MARKER:
                path.parent.mkdir(parents=True, exist_ok=True)
            for folder in [path, *path.parents[: name.count("/")]]:
                if folder.is_symlink():  # it may lead out of the site
                    raise FileError(f"{folder} is a link.", hint="Remove it, and run the command again.")
            with replacing(path, 0o666) as stream:
                stream.write(text.encode())
        except OSError as error:
            raise _unusable(path, error) from None

    def begin(self, names: Iterable[str]) -> None:
        """Mark these files as ours before any of them is there, so that a run that was stopped can be taken up.

        Raises FileError for one that is there already and is somebody else's.
        """
        for name in names:
            if name not in self._before and (self.root / name).exists():
                raise FileError(
                    f"{self.root / name} is no file of this site.", hint="Move it away, or name a new folder."
                )
            self._before.add(name)
        self._write(MARKER, "".join(f"{name}\n" for name in sorted(self._before)))

    def end(self) -> None:
        """Remove what an earlier run wrote and this one did not, and name what is there now."""
        for name in sorted(self._before - self._written):
            path = self.root / name
            if path.is_file() and not any(one.is_symlink() for one in [path, *path.parents[: name.count("/")]]):
                path.unlink()
        for folder in sorted({(self.root / name).parent for name in self._before}, reverse=True):
            if folder != self.root and folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
        self._write(MARKER, "".join(f"{name}\n" for name in sorted(self._written)))


def _unusable(path: Path, error: OSError) -> FileError:
    hint = "Check that the folder exists and that you may write there."
    return FileError(f"Cannot write {path}: {error.strerror or error}.", hint=hint)
