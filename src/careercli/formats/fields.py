"""--fields: just these keys of an answer, for json and yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from careercli.errors import UsageError, on_one_line
from careercli.formats.asked import asked

_ALWAYS = ("kind", "schema_version")


def picked(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer with the keys that were asked for, in its own order; UsageError for one that it does not have."""
    fields = asked().fields
    if not fields:
        return answer
    wanted: dict[str, Any] = {}
    for field in fields:
        _check(answer, field)
        node = wanted
        for key in field.split("."):
            node = node.setdefault(key, {})
    return {key: _only(answer[key], wanted.get(key, {})) for key in answer if key in wanted or key in _ALWAYS}


def _only(value: Any, wanted: dict[str, Any]) -> Any:
    if not wanted:
        return value
    if isinstance(value, list):
        return [_only(one, wanted) for one in value]
    if isinstance(value, dict):
        return {key: _only(value[key], wanted[key]) for key in value if key in wanted}
    return value


def _check(answer: Any, field: str) -> None:
    here = [answer]
    done: list[str] = []
    for key in field.split("."):
        objects = [one for value in here for one in _objects(value)]
        known = list(dict.fromkeys(name for one in objects for name in one))
        if key not in known and (objects or not _unknown_inside(here)):
            deeper = [
                f"{name}.{key}" for one in objects for name in one if any(key in it for it in _objects(one[name]))
            ]
            raise _refusal(done, key, known, dict.fromkeys(".".join([*done, path]) for path in deeper))
        here = [one[key] for one in objects if key in one]
        done.append(key)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for one in value:
            yield from _objects(one)
    elif isinstance(value, dict):
        yield value


def _unknown_inside(values: Sequence[Any]) -> bool:
    """Whether these may hold keys in another answer: what is missing or empty here says nothing of that."""
    return all(value is None or value == [] for value in values)


def _refusal(done: Sequence[str], key: str, known: Sequence[str], deeper: Iterable[str]) -> UsageError:
    """`deeper`: where the key stands one step further."""
    from difflib import get_close_matches

    near = get_close_matches(key.lower(), known, n=3, cutoff=0.6)
    where = f" in {'.'.join(done)}" if done else ""
    paths = [*deeper][:3] or [".".join([*done, one]) for one in near]
    told = f'There is no key "{on_one_line(key)}"{where}.' + (f" Did you mean {' or '.join(paths)}?" if paths else "")
    hint = f"The keys there: {', '.join(known[:20])}" if known else f"{'.'.join(done)} holds no keys."
    if len(known) > 20:
        hint += f" and {len(known) - 20} more"
    return UsageError(told, candidates=paths, hint=hint)
