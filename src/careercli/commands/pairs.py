"""`careercli compare -`: a comparison for each line of standard input that names two roles."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.errors import CareerError, UsageError, on_one_line
from careercli.progress import Meter, wipe

if TYPE_CHECKING:
    from careercli.formats import Format
    from careercli.model.result import Result

_TWO = 'Two roles a line, with a tab between them: printf "data analyst\\tdata scientist\\n" | careercli compare -'


def compare_lines(
    compare: Callable[[list[str]], "Result"], format: "Format | None", output: Path | None, sections: Sequence[str]
) -> bool:
    """Write the comparison of every line, and whether all were pairs; what is wrong with others goes to stderr."""
    from careercli.formats import choose
    from careercli.formats.asked import watched
    from careercli.formats.remarks import tell_notes
    from careercli.formats.streaming import emit_each

    chosen = choose(format, output)
    if sys.stdin is None or sys.stdin.isatty():
        raise UsageError("No pair of roles is piped in.", hint=_TWO)
    read, bad = [0], [0]
    hints: set[str] = set()
    meter = Meter("Comparing pairs", watched(written=output is None))

    def results() -> Iterator["Result"]:
        for number, line in enumerate(_lines(), 1):
            try:
                pair = _pair(line)
                read[0] += bool(pair)
                yield from [compare(pair)] if pair else []
                meter.tell(number)
            except CareerError as error:
                bad[0] += 1
                _tell(error, number, hints, json=chosen == "json")

    try:
        emit_each(results(), chosen, output, sections)
    finally:
        wipe()
    if not read[0] and not bad[0]:
        tell_notes(["There is no pair to read."])
    return not bad[0]


def _lines() -> Iterator[str]:
    from careercli.library.intake import input_titles

    for batch in input_titles(sys.stdin).batches:
        yield from batch.titles


def _pair(line: str) -> list[str]:
    """The two roles of a line; none of an empty one."""
    titles = [title.strip() for title in line.split("\t")]
    if not any(titles):
        return []
    if len(titles) != 2 or not all(titles):
        raise UsageError(f'"{on_one_line(line)}" is no pair of roles.', hint=_TWO)
    return titles


def _tell(error: CareerError, number: int, hints: set[str], *, json: bool) -> None:
    """What is wrong with a line, at once: as many lines may follow as there are. `hints` are those that were told."""
    from careercli.formats.text import complain, tell

    if json:
        from careercli.formats.json import to_line

        head = {"kind": "error", "schema_version": 1, "code": error.exit_code, "line": number}
        complain(to_line({**head, "message": error.message, "candidates": error.candidates, "hint": error.hint}))
        return
    first, *more = error.message.split("\n")
    tell(f"Line {number:,}: {first}")
    for line in (*more, *(one for one in error.hint.splitlines() if one not in hints)):
        tell(f"  {line}")
    hints.update(error.hint.splitlines())
