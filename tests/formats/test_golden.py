"""One expected output per format and width, of made-up roles; `just snapshots` renews them, read the diff."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from careercli.version import __version__
from tests.conftest import Cli

ENDINGS = {
    "table": "txt",
    "plain": "tsv",
    "csv": "csv",
    "json": "json",
    "yaml": "yaml",
    "markdown": "md",
    "html": "html",
}


def expected(snapshot: SnapshotAssertion, ending: str) -> SnapshotAssertion:
    class Named(SingleFileSnapshotExtension):
        _write_mode = WriteMode.TEXT
        file_extension = ending

    return snapshot.use_extension(Named)


def unversioned(text: str) -> str:
    """What does not change with every release."""
    return text.replace("\r\n", "\n").replace(f"careercli {__version__}", "careercli X.Y.Z")


@pytest.mark.parametrize("format", ENDINGS)
@pytest.mark.parametrize("command", ["compare", "show", "salary", "tips", "outlook"])
def test_format(made_up: Cli, snapshot: SnapshotAssertion, command: str, format: str) -> None:
    roles = ["dock master"] if command == "show" else ["harbor pilot", "dock master"]
    done = made_up(command, *roles, "-f", format)
    assert done.code == 0
    assert unversioned(done.out) == expected(snapshot, ENDINGS[format])


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize("count", [2, 4])
def test_width(
    made_up: Cli, snapshot: SnapshotAssertion, monkeypatch: pytest.MonkeyPatch, width: int, count: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    roles = ["harbor pilot", "dock master", "lead harbor pilot", "tide reader"][:count]
    done = made_up("compare", *roles, "-f", "table")
    assert max(map(len, done.out.splitlines())) <= width
    assert done.out == expected(snapshot, "txt")


def test_hostile_text_in_every_format(made_up: Cli, snapshot: SnapshotAssertion) -> None:
    shown = {format: made_up("show", "fog keeper", "-f", format).out for format in ENDINGS}
    for format, text in shown.items():
        assert "\x1b" not in text, format
        assert "\u202e" not in text, format
        assert "[bold]" in text.replace("\\", ""), format
    assert "<script" not in shown["html"]
    assert "\n'=HYPERLINK" in made_up("tips", "fog keeper", "-f", "csv").out.replace('fog-keeper,"', "\n")
    together = "\n".join(f"== {format}\n{text}" for format, text in shown.items())
    assert unversioned(together) == expected(snapshot, "txt")
