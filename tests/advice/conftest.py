"""`ask` for whole answers."""

from tests.told import ask

__all__ = ["ask"]
