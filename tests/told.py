"""An answer laid out whole, as each format gets it: what its page says, what its first screen may give up, its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Any

import pytest

import careercli.formats
from careercli.model.result import Result
from careercli.model.screen import Entry
from tests.conftest import MADE_UP, TODAY

Ask = Callable[..., str]
_FIRST, _LAST = 7, 2  # of a longer list of rows
_SHORT = 200  # letters of what goes on one line


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch) -> Ask:
    """What one command line answers, with the five made-up roles beside the built-in ones."""
    from careercli.main import run

    answers: list[str] = []

    def emit(
        result: Result, _format: object, _output: object = None, sections: Sequence[str] = (), *_: object, **__: object
    ) -> None:
        answers.append(told(result, *sections))

    monkeypatch.setattr(careercli.formats, "emit", emit)

    def call(command: str, *arguments: str) -> str:
        assert run([command, *arguments, "--roles-dir", str(MADE_UP)], TODAY) == 0
        return answers.pop()

    return call


def told(answer: Result, *sections: str) -> str:
    """All that people and pipes get of an answer but its sources; the page of these sections, where some are named."""
    page = answer.page()
    rows = [row for row in answer.chosen_rows(sections) if sections or row.section != "sources"]
    parts = {
        "page": replace(page, sections=[one for one in page.sections if one.id != "sources"]).only(sections),
        "first screen": answer.brief(),
        "remarks": [*answer.notes, *answer.warnings],
        "rows": ["\t".join("" if cell is None else str(cell) for cell in row.cells).rstrip("\t") for row in rows],
    }
    return "\n".join(line for name, part in parts.items() if part for line in (f"== {name}", *laid_out(part))) + "\n"


def words_in(values: Sequence[object]) -> list[str]:
    """The words of a row of a first screen."""
    return [one.text for one in values if isinstance(one, Entry)]


def laid_out(value: Any, indent: str = "") -> Iterator[str]:
    """A record or a list as lines, what is short on one of them."""
    if isinstance(value, str):
        yield indent + value
    elif is_dataclass(value):
        named = _named(value)
        short = {name: one for name, one in named.items() if _is_short(one)}
        yield f"{indent}{type(value).__name__} {_listed(short)}".rstrip()
        for name in [name for name in named if name not in short]:
            yield f"{indent}  {name}:"
            yield from laid_out(named[name], f"{indent}    ")
    elif _is_short(value):
        yield indent + _words(value)
    else:
        left_out = len(value) - _FIRST - _LAST
        for number, one in enumerate(value):
            if left_out < 2 or not _FIRST <= number < _FIRST + left_out:
                yield from laid_out(one, indent)
            elif number == _FIRST:
                yield f"{indent}... {left_out} more"


def _named(value: Any) -> dict[str, Any]:
    """The fields of a record that are not as they usually are."""
    found = {one.name: (getattr(value, one.name), one.default) for one in fields(value)}
    return {name: one for name, (one, usual) in found.items() if usual is MISSING or one != usual}


def _is_short(value: Any) -> bool:
    """Whether it is a value or holds but values, and goes on one line."""
    if is_dataclass(value):
        return all(map(_is_short, _named(value).values())) and len(_words(value)) <= _SHORT
    return not isinstance(value, (list, tuple)) or (all(map(_is_short, value)) and len(_words(value)) <= _SHORT)


def _words(value: Any) -> str:
    if is_dataclass(value):
        return f"{type(value).__name__}({_listed(_named(value))})"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_words, value))}]"
    return f"{value:.4g}" if isinstance(value, float) else repr(value)


def _listed(named: dict[str, Any]) -> str:
    return ", ".join(f"{name}={_words(one)}" for name, one in named.items())
