"""The version, where a file can ask for it without asking the package that hands everything out."""

__version__ = "0.2.0"
