"""Compare careers in AI, machine learning and data, offline and with sources."""

TYPE_CHECKING = False  # typing takes 3 ms to load, in which an interrupt would be a traceback
if TYPE_CHECKING:
    from typing import Any

__version__ = "0.1.0"
__all__ = ["Asked", "CareerError", "Catalog", "Comparison", "Profile", "compare", "places", "profile"]

_HOMES = {
    "Asked": "careercli.model.market",
    "CareerError": "careercli.errors",
    "Catalog": "careercli.library.catalog",
    "Comparison": "careercli.advice.compare",
    "Profile": "careercli.advice.profile",
    "compare": "careercli.advice.compare",
    "places": "careercli.paths",
    "profile": "careercli.advice.profile",
}


def __getattr__(name: str) -> "Any":
    # resolved on first use, so that `import careercli` costs nothing
    if name not in _HOMES:
        raise AttributeError(f"module 'careercli' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
