"""Runs inside the .pyz before careercli: one sentence where it has nothing for this Python on this kind of machine."""

import platform
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

# what must be compiled and has no stand-in; looked for, since to import it would cost every command
compiled = Path(__file__).parents[1] / "pydantic_core"
if not any((compiled / f"_pydantic_core{ending}").exists() for ending in EXTENSION_SUFFIXES):
    here = f"Python {sys.version_info[0]}.{sys.version_info[1]} on {platform.system()} {platform.machine()}"
    needed = "careercli needs Python 3.11 or newer and a .pyz that was made for such a machine"
    sys.stderr.write(f"This file has nothing for {here}: {needed}. Installing it with pip needs no such file.\n")
    sys.exit(3)
