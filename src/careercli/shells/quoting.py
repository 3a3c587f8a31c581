"""A word as each shell must be given it, so that it stays one word and nothing in it acts."""

from __future__ import annotations

import re

from careercli.shells.line import Typed

_PLAIN_IN_BASH = re.compile(r"[^\w./+,-]", re.ASCII)
_WRITTEN_OUT = re.compile(r"[\x00-\x7f]")
# PowerShell takes curly quotes for straight ones, and up to 7.2 hands " and a final \ on wrongly
_SINGLE_QUOTES = re.compile("['\u2018-\u201b]")
_LOST_IN_POWERSHELL = re.compile('["\\\\\u201c-\u201e]|:::')


def bash(word: str, typed: Typed) -> str:
    """What replaces the end of the typed word, within the quotes that are open there."""
    rest = word[typed.kept :]
    if typed.quote:
        if typed.quote == "'":
            inner = rest.replace("'", "'\\''")
        else:  # bash still looks for its history within double quotes, and leaves a backslash before the ! there
            inner = re.sub(r'[\\$"`]', r"\\\g<0>", rest).replace("!", "\"'!'\"")
        # bash closes the quotes of a single match, but for one that ends in such a quote
        return inner + typed.quote if inner.endswith(typed.quote) else inner
    return _PLAIN_IN_BASH.sub(lambda found: f"\\{found[0]}" if found[0].isascii() else found[0], rest)


def zsh(word: str) -> str:
    """One word of zsh code that holds no blank, since an `eval $(...)` of Typer's script parts its text at each."""
    return f"$'{_WRITTEN_OUT.sub(_as_code, word)}'"


def _as_code(found: re.Match[str]) -> str:
    return found[0] if found[0].isalnum() else f"\\x{ord(found[0]):02x}"


def powershell(word: str) -> str:
    """The word in quotes where it needs them; empty for one that PowerShell cannot hand on as it is."""
    if _LOST_IN_POWERSHELL.search(word):
        return ""
    if re.fullmatch(r"[\w./+-]+", word, re.ASCII):
        return word
    return f"'{_SINGLE_QUOTES.sub(lambda found: found[0] * 2, word)}'"
