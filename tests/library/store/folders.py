"""Role files written in place."""

from __future__ import annotations

from pathlib import Path

from tests.library.files.test_rolefile import GOOD

TITLES = ("Oyster Diver", "Pearl Diver", "Kelp Farmer")


def write(folder: Path, title: str, text: str = "Dives.", **fields: str) -> Path:
    """Write a role file in place, so that its folder does not change if it was there."""
    path = folder / f"{title.lower().replace(' ', '-')}.yaml"
    more = "".join(f"{name}: {value}\n" for name, value in fields.items())
    path.write_text(GOOD.replace("Oyster Diver", title).replace("Dives.", text) + more)
    return path
