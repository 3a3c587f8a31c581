"""The reply to a shell that asks what may stand at the cursor, or for the script that makes it ask.

Our own scripts hand over the line in _CAREERCLI_LINE and take plain words, one a line. Those that Typer installed in
earlier releases hand over COMP_WORDS and COMP_CWORD (bash) or _TYPER_COMPLETE_ARGS, and put what they get into an
`eval` (zsh) or unquoted into an array (bash): they get nothing that acts there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Mapping

from careercli.errors import CareerError, UsageError
from careercli.formats.text import tell
from careercli.shells import quoting
from careercli.shells.grammar import Offer, follow
from careercli.shells.line import BREAKS, Typed, read_line, read_words
from careercli.shells.scripts import SCRIPTS, script

ASKS = "_CAREERCLI_COMPLETE"  # complete_SHELL or source_SHELL
_LINE = "_CAREERCLI_LINE"
_KIND = "_CAREERCLI_KIND"  # of the script of bash, which once took words alone
_Form = Callable[[Offer, Typed], list[str]]  # how a shell is given what it asked for


def reply() -> int:
    """Answer on stdout what the environment asks, and return the exit code; 1 where fish is to look for files."""
    try:
        text, code = _answer(os.environ)
    except UsageError as error:
        tell(error.message)
        return error.exit_code
    except (CareerError, OSError, ValueError):
        return 0  # a folder or file that cannot be used has nothing to offer, and words would land in the typed line
    try:
        sys.stdout.buffer.write(text)
        sys.stdout.flush()
    except (OSError, AttributeError):  # a reader that has left; no stdout at all
        return 1
    return code


def _answer(variables: Mapping[str, str]) -> tuple[bytes, int]:
    instruction, _, shell = variables[ASKS].partition("_")
    shell = "powershell" if shell == "pwsh" else shell
    if instruction not in ("complete", "source") or shell not in SCRIPTS:
        raise UsageError(f"{ASKS} must be complete_ or source_ and one of {', '.join(SCRIPTS)}.")
    if instruction == "source":
        return _encoded([script(shell)]), 0
    typed = _typed(shell, variables)
    offer = follow(typed)
    if variables.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return b"", 0 if offer.words else 1
    lines = (_OURS if _LINE in variables else _TYPERS)[shell](offer, typed)
    return _encoded([offer.kind, *lines] if _KIND in variables else lines), 0


def _typed(shell: str, variables: Mapping[str, str]) -> Typed:
    """What was typed; raises UsageError where the variables that should say so do not."""
    if _LINE in variables:
        return read_line(variables[_LINE], shell, variables.get("_CAREERCLI_BREAKS", BREAKS) if shell == "bash" else "")
    if "_TYPER_COMPLETE_ARGS" in variables and shell != "bash":
        line = variables["_TYPER_COMPLETE_ARGS"]
        blank = shell == "powershell" and not variables.get("_TYPER_COMPLETE_WORD_TO_COMPLETE")
        return read_line(f"{line} " if blank else line, shell)
    try:
        return read_words(variables["COMP_WORDS"], int(variables["COMP_CWORD"]))
    except (KeyError, ValueError) as error:
        raise UsageError(f"The shell's variables for completion are wrong: {error}.") from None


def _bash(offer: Offer, typed: Typed) -> list[str]:
    return [quoting.bash(word, typed) for word, _ in offer.words]


def _plain(offer: Offer, _: Typed) -> list[str]:
    """Words as they are, behind a line that says of what kind they are: zsh and fish quote them themselves."""
    return [offer.kind, *_described(offer)]


def _described(offer: Offer) -> list[str]:
    return [f"{word}\t{meaning}" if meaning else word for word, meaning in offer.words]


def _zsh_code(offer: Offer, typed: Typed) -> list[str]:
    if not offer.words:
        return [{"files": "_files", "folders": "_files -/"}.get(offer.kind, ":")]
    part = "compset -P 1 '*=' ; " if typed.begun.startswith("--") and "=" in typed.begun else ""
    words = [word.partition("=")[2] if part else word for word, _ in offer.words]
    about = [f"  -- {meaning}" if meaning else "" for _, meaning in offer.words]
    shown = " ".join(quoting.zsh(word + meaning) for word, meaning in zip(words, about, strict=True))
    found = " ".join(map(quoting.zsh, words))
    return [f"{part}local -a shown ; shown=( {shown} ) ; compadd {'-l ' if any(about) else ''}-d shown -- {found}"]


def _powershell(between: str, empty: str) -> _Form:
    def lines(offer: Offer, _: Typed) -> list[str]:
        quoted = ((quoting.powershell(word), meaning) for word, meaning in offer.words)
        return [f"{word}{between}{meaning or empty}" for word, meaning in quoted if word]

    return lines


_TYPERS: dict[str, _Form] = {
    "bash": _bash,
    "zsh": _zsh_code,
    "fish": lambda offer, _: _described(offer),
    "powershell": _powershell(":::", " "),
}
_OURS: dict[str, _Form] = {"bash": _bash, "zsh": _plain, "fish": _plain, "powershell": _powershell("\t", "")}


def _encoded(lines: Iterable[str]) -> bytes:
    """The lines in the encoding of the shell; one that it cannot hold is left out."""
    found = []
    for line in lines:
        try:
            found.append(os.fsencode(f"{line}\n"))
        except UnicodeEncodeError:
            continue
    return b"".join(found)
