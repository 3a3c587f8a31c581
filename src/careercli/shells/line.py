"""A half-typed command line, read by the rules of the shell in which it stands."""

from __future__ import annotations

from typing import NamedTuple

# where bash parts words besides blanks: it replaces what stands behind the last of them, and keeps what stands before
BREAKS = "\"'@><=;|&(:"


class Typed(NamedTuple):
    """`words` are whole; `begun` is the word at the cursor, as far as it goes, both as the program would get them."""

    words: list[str]
    begun: str
    kept: int = 0  # how many characters of `begun` bash leaves as they are
    quote: str = ""  # the quote that is open at the cursor
    sure: bool = True  # whether `begun` holds nothing that the shell would put something else in place of


class Rules(NamedTuple):
    """How a shell quotes: its escape character, and what that escapes within each kind of quotes."""

    escape: str
    single: str
    double: str
    doubled: bool = False  # whether a quote is written twice within its own kind
    letters: bool = False  # whether an escaped letter is another character, such as a line break


_POSIX = Rules("\\", "", '$`"\\\n')
RULES = {
    "bash": _POSIX,
    "zsh": _POSIX,
    "fish": Rules("\\", "\\'", '\\"$\n', letters=True),
    "powershell": Rules("`", "", "`\"'$0abefnrtv", doubled=True, letters=True),
}
_EXPANDS = {"bash": "$`", "zsh": "$`", "fish": "$(", "powershell": "$"}
_OPERATORS = ";|&<>()"


class _Reader:
    def __init__(self, shell: str, breaks: str) -> None:
        self.rules = RULES[shell]
        self.expands = _EXPANDS[shell]
        self.breaks = breaks
        self.words: list[str] = []
        self.quote = ""
        self.start()

    def start(self) -> None:
        self.word = ""
        self.begun = False
        self.opened = self.parted = 0
        self.sure = True

    def read(self, line: str) -> None:
        at = 0
        while at < len(line):
            self.begun = self.begun or line[at] not in " \t\n"
            at += (self.quoted if self.quote else self.bare)(line[at], line[at + 1 : at + 2])

    def quoted(self, char: str, following: str) -> int:
        """Take a character within quotes; returns how many were taken."""
        escapes = self.rules.single if self.quote == "'" else self.rules.double
        if char == self.rules.escape and escapes and (not following or following in escapes):
            return self.escaped(following)
        if char == self.quote and self.rules.doubled and following == char:
            self.word += char
            return 2
        if char == self.quote:
            self.quote = ""
            return 1
        self.word += char
        self.sure = self.sure and (self.quote == "'" or char not in self.expands)
        return 1

    def escaped(self, char: str) -> int:
        self.word += char
        self.sure = self.sure and not (self.rules.letters and char.isalnum())
        return 2

    def bare(self, char: str, following: str) -> int:
        """Take a character outside of quotes; returns how many were taken."""
        if char == self.rules.escape:
            return self.escaped(following)
        if char in "'\"":
            self.quote, self.opened = char, len(self.word)
        elif char in " \t\n":
            if self.begun:
                self.words.append(self.word)
            self.start()
        else:
            self.word += char
            self.sure = self.sure and char not in self.expands and char not in _OPERATORS
            if char in self.breaks:
                self.parted = len(self.word)
        return 1


def read_line(line: str, shell: str, breaks: str = "") -> Typed:
    """The line up to the cursor; `breaks` are the characters at which the shell parts words besides blanks."""
    reader = _Reader(shell, breaks)
    reader.read(line)
    kept = reader.opened if reader.quote else reader.parted
    return Typed(reader.words, reader.word, kept, reader.quote, reader.sure)


def read_words(text: str, number: int) -> Typed:
    """The words of bash as Typer's script hands them over: all, a line each, and the number of the one at the cursor.

    Raises ValueError for a number below zero.
    """
    if number < 0:
        raise ValueError("COMP_CWORD is below zero")
    if "\n" not in text:  # by hand, or by another program: a line
        typed = read_line(text, "bash", BREAKS)
        if number == len(typed.words):
            return typed
        words = [*typed.words, typed.begun]
        return Typed(words[:number], words[number] if number < len(words) else "")
    parts = text.split("\n")
    before, last = parts[:number], parts[number] if number < len(parts) else ""
    typed = read_line(f"{_joined(before)}{_gap(before, last)}{last}", "bash", BREAKS)
    # a word of several lines cannot be told from several words, and so not whether its quotes are still open
    return typed._replace(sure=typed.sure and not read_line(_joined(before), "bash").quote)


def _joined(parts: list[str]) -> str:
    line = ""
    for number, part in enumerate(parts):
        line += f"{_gap(parts[:number], part)}{part}"
    return line


def _gap(before: list[str], part: str) -> str:
    """What stood between two parts of bash: nothing beside = and :, at which it parts words too."""
    return "" if not before or _is_break(part) or _is_break(before[-1]) else " "


def _is_break(part: str) -> bool:
    return bool(part) and not part.strip("=:@")
