"""What Typer raises for a command line that cannot be understood: it has no public name for it in all releases allowed.

0.27 gave it one. Up to 0.25 it was that of Click, which Typer needed then; 0.26 carried a Click of its own, unnamed.
"""

from importlib import import_module
from typing import Any

_HOMES = {"typer": "TyperException", "typer._click.exceptions": "ClickException", "click": "ClickException"}


def _found() -> Any:
    for module, name in _HOMES.items():
        try:
            return getattr(import_module(module), name)
        except (ImportError, AttributeError):
            continue
    raise ImportError("this release of Typer hides what it raises for a wrong command line")


Misuse = _found()
