"""What stands in one cell of a first screen: a value with what it rests on, names, a bar, a reach."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text

from careercli.formats.terminal import STYLES
from careercli.formats.text import clean
from careercli.formats.wrapping import wrap
from careercli.model.screen import Bar, Entry, Names, Reach, Scale, Value

_ASIDE, _ROOMY = 70, 110  # columns of the screen from which samples are shown, and what a wide one adds
_SPOKEN = 100  # letters of names that one can listen to
_NARROW = 14  # columns that what stands beside a value needs
_FULL, _REST, _BAND, _POINT, _YOURS = "\u2588", "\u2591", "\u2501", "\u2503", "\u25c6"


def plain(value: Value) -> str:
    """The value in words alone; a bar says nothing that its number does not."""
    if isinstance(value, Entry):
        notes = ", ".join(clean(one) for one in (value.aside, value.whose) if one)
        beside = f" ({notes})" if notes else ""
        return f"{clean(value.text)}{beside}" + (f"; {clean(value.below)}" if value.below else "")
    return names(value, _SPOKEN) if isinstance(value, Names) else ""


def drawn(value: Value, room: int, screen: int, *, number: int = 0, scale: Scale | None = None) -> Text:
    """The value as fits in `room` columns; `number` of them are for the values themselves, the rest for asides."""
    if isinstance(value, Entry):
        return _entry(value, room, screen, number)
    if isinstance(value, Names):
        return Text(names(value, room), STYLES[value.style])
    if isinstance(value, Bar):
        return _bar(value, room)
    return Text(_reach(value, room, scale)) if isinstance(value, Reach) and scale else Text()


def _entry(value: Entry, room: int, screen: int, number: int) -> Text:
    text = Text(clean(value.text), STYLES[value.style])
    left = room - number - 2
    samples = [value.aside, value.wide if screen >= _ROOMY else ""] if screen >= _ASIDE else []
    notes = clean(", ".join(one for one in (*samples, value.whose) if one))
    if notes and left >= _NARROW:
        beside = wrap(notes, left) + (wrap(clean(value.below), left) if value.below else [])
        text.append(" " * (number - cell_len(text.plain) + 2))
        return text.append(f"\n{' ' * (number + 2)}".join(beside))
    for under in (clean(value.whose), clean(value.below)):
        text.append(f"\n{under}" if under else "")
    return text


def names(value: Names, room: int) -> str:
    """Whole names and how many more there are: "SQL, Python and 5 more", or "5 skills" where no name fits."""
    cleaned = [clean(name) for name in value.names]
    for shown in range(len(cleaned), 0, -1):
        rest = len(cleaned) - shown
        text = ", ".join(cleaned[:shown]) + (f" and {rest} more" if rest else "")
        if cell_len(text) <= room or (value.lines > 1 and len(wrap(text, room)) <= value.lines):
            return text
    return f"{len(cleaned)} {value.noun}{'s' * (len(cleaned) != 1)}"


def _bar(value: Bar, room: int) -> Text:
    share = min(max(value.share, 0), 1)
    filled = round(share * room) or (1 if share > 0 else 0)
    rest = _REST * (room - filled) if value.full else ""
    return Text(_FULL * filled + rest, STYLES[value.style])


def _reach(value: Reach, room: int, scale: Scale) -> str:
    step = (scale.high - scale.low) / (room - 1) or 1

    def place(amount: float) -> int:
        return min(max(round((amount - scale.low) / step), 0), room - 1)

    cells = [" "] * room
    if value.low is not None and value.high is not None:
        first, last = place(value.low), place(value.high)
        cells[first : last + 1] = _BAND * (last + 1 - first)
    if value.middle is not None:
        cells[place(value.middle)] = _POINT
    if scale.yours is not None:
        cells[place(scale.yours)] = _YOURS
    return "".join(cells).rstrip()


def number_width(values: Sequence[Value]) -> int:
    """The columns that values with something beside them take themselves."""
    beside = [one for one in values if isinstance(one, Entry) and (one.aside or one.whose or one.wide)]
    return max((cell_len(clean(one.text)) for one in beside), default=0)
