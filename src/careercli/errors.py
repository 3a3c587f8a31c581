"""The family of errors that a user can cause or mend; main.py alone turns them into exit codes."""

from collections.abc import Sequence


class CareerError(Exception):
    """A known problem. The message names the thing, the hint gives the next step.

    Several messages are a line each; a line break inside one, say in the name of a file, cannot forge another.
    `instead`: the words, without the options, that should have stood on the command line; it is shown put right.
    """

    exit_code = 1

    def __init__(
        self,
        message: str | Sequence[str],
        *,
        hint: str = "",
        candidates: Sequence[str] = (),
        instead: Sequence[str] = (),
    ) -> None:
        lines = [message] if isinstance(message, str) else message
        self.message = "\n".join(" ".join(line.splitlines()) for line in lines)
        super().__init__(self.message)
        self.hint = hint
        self.candidates = list(candidates)
        self.instead = list(instead)


class UsageError(CareerError):
    """The command line asks for something that makes no sense."""

    exit_code = 2


class WrongTypeError(UsageError, TypeError):
    """A program gave something of another kind than the function takes."""

    def __init__(self, where: str, takes: str, value: object) -> None:
        super().__init__(f"{where} takes {takes}, not {type(value).__name__}.")


class FileError(CareerError):
    """A file is missing, unreadable or wrong."""

    exit_code = 3


class NotFoundError(CareerError):
    """No such role, skill or place, or several that it could be; the first three candidates end the message.

    With `best` the first of them is what was meant, as far as anyone can tell, and the others are near.
    """

    exit_code = 4

    def __init__(self, message: str, *, hint: str = "", candidates: Sequence[str] = (), best: bool = False) -> None:
        offered = candidates[:1] if best else candidates[:_OFFERED]
        lines = [f"{message} Did you mean {_either(offered)}?" if offered else message]
        if others := candidates[len(offered) : _OFFERED]:
            lines.append(f"Also near: {', '.join(_quoted(others))}.")
        super().__init__(lines, hint=hint, candidates=candidates)
        self.best = best


def way_on(error: Exception) -> str:
    """What to look at where a file cannot be read."""
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return "Check how its name is spelled, and in which folder you are."
    return "Check that it is a file, and that you may read it."


def unwritten(error: OSError) -> CareerError:
    """An answer that stdout does not take, such as a full disk."""
    hint = "Make room, or write it elsewhere: -o FILE."
    return CareerError(f"Cannot write the answer: {error.strerror}.", hint=hint)


class SeveralError(NotFoundError):
    """The name is that of several, which are the candidates."""


def error_object(code: int, message: str, candidates: Sequence[str] = (), hint: str = "") -> dict[str, object]:
    """An error as programs read it."""
    return {
        "kind": "error",
        "schema_version": 1,
        "code": code,
        "message": message,
        "candidates": list(candidates),
        "hint": hint,
    }


def on_one_line(text: str, most: int = 200) -> str:
    """What somebody wrote, for a message: its line breaks cannot forge a second message, its length cannot hide one."""
    line = " ".join(text.splitlines())
    return line if len(line) <= most else f"{line[:most]}..."


_OFFERED = 3  # candidates in a message; JSON has all


def _quoted(names: Sequence[str]) -> list[str]:
    return [f'"{name}"' for name in names]


def _either(names: Sequence[str]) -> str:
    quoted = _quoted(names)
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
