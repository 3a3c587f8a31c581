"""The faces of packages: names are looked up in their files on first use, so that importing a package costs nothing."""

TYPE_CHECKING = False  # typing takes 3 ms to load, in which an interrupt would be a traceback
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazily(package: str, homes: "Mapping[str, str]") -> "Callable[[str], Any]":
    """The `__getattr__` of a package; `homes`: file of the package → the names in it that others may use."""
    found = {name: home for home, names in homes.items() for name in names.split()}

    def look_up(name: str) -> "Any":
        if name not in found:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        import sys
        from importlib import import_module

        value = getattr(import_module(f"{package}.{found[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    return look_up
