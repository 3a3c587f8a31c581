"""What each tool answers: the function of the Python interface, said in words and summed up in keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careercli.answers import finding, people, roles
from careercli.errors import CareerError, UsageError, on_one_line
from careercli.formats.text import clean
from careercli.model.result import dump
from careercli.serve.mcp.arguments import failed
from careercli.serve.mcp.shapes import merged, summary_of
from careercli.serve.mcp.words import in_words, rows_in_words

if TYPE_CHECKING:
    from careercli.answers.opening import Folders
    from careercli.model.result import Result

WHOLE = 24_000  # bytes of text for sections that are asked for
_BY_KIND = {"gap": ("role", "skills"), "path": ("role",), "match": ("skills",)}
_OPTIONS = {"gap": ("level", "learn"), "path": ("via", "avoid"), "match": ("family", "track", "prefer", "top")}
_SAID_FIRST = 10


def call(name: str, arguments: dict[str, Any], folders: Folders) -> dict[str, Any]:
    """The result of a call; a question that has no answer gives a result as well, with what was perhaps meant."""
    given = {key: value for key, value in arguments.items() if value is not None}
    sections = given.pop("sections", [])
    try:
        return told(_TOOLS[name](given, folders), sections)
    except CareerError as error:
        return failed(error.exit_code, clean(error.message), [*map(clean, error.candidates)][:10], clean(error.hint))


def told(result: Result, sections: Sequence[str] = ()) -> dict[str, Any]:
    """The text and the structured content of an answer."""
    result = result.explaining(sections)
    answer = dump(result)
    unknown = [f'"{on_one_line(word, 40)}"' for word in answer.get("not_understood", [])[:_SAID_FIRST]]
    if unknown:
        result = replace(result, notes=[f"Not understood: {', '.join(unknown)}.", *result.notes])
    if answer["kind"] == "comparison":  # what can be said of pay before what cannot
        answer["pay"]["differences"].sort(key=lambda one: not one["said"])
    structured = summary_of(answer)
    texts = [_resolved(answer) if answer["kind"] == "resolve" else in_words(result)]
    if sections:
        structured = merged(structured, dump(result, sections))
        texts.append(rows_in_words(result, sections, WHOLE))
    content = [{"type": "text", "text": text} for text in texts]
    return {"content": content, "structuredContent": structured, "isError": False}


def _resolved(answer: dict[str, Any]) -> str:
    """Each title and what it stands for, a line each."""
    items = answer["items"]
    lines = [_reading(item) for item in items[:_SAID_FIRST]]
    left = len(items) - len(lines)
    return "\n".join([*lines, *([f"{left} more titles: structuredContent."] if left else [])])


def _reading(item: dict[str, Any]) -> str:
    said = clean(item["input"])[:40]
    if item["role"] is None:
        near = ", ".join(item["candidates"][:2])
        return f"{said}: not understood" + (f"; near: {near}" if near else "")
    at = f", level {item['level']}" if item["level"] else ""
    return f"{said}: {item['role']}{at} ({item['confidence']:.0%} sure)"


def _resolve(given: dict[str, Any], folders: Folders) -> Result:
    return finding.resolved(given["titles"], folders)


def _find(given: dict[str, Any], folders: Folders) -> Result:
    return finding.search(**given, roles_dirs=folders)


def _role(given: dict[str, Any], folders: Folders) -> Result:
    return roles.show(**given, roles_dirs=folders)


def _compare(given: dict[str, Any], folders: Folders) -> Result:
    return roles.compare(*given["roles"], roles_dirs=folders)


def _pay(given: dict[str, Any], folders: Folders) -> Result:
    return roles.salary(**given, roles_dirs=folders)


def _outlook(given: dict[str, Any], folders: Folders) -> Result:
    return roles.outlook(**given, roles_dirs=folders)


def _advise(given: dict[str, Any], folders: Folders) -> Result:
    kind = given["kind"]
    for name in _BY_KIND[kind]:
        if not given.get(name):
            raise UsageError(f"Advice of the kind {kind} needs {' and '.join(_BY_KIND[kind])}.")
    options: dict[str, Any] = {key: given[key] for key in _OPTIONS[kind] if key in given}
    if kind == "gap":
        return people.gap(given["role"], given["skills"], **options, roles_dirs=folders)
    if kind == "path":
        return people.path(given["role"], given.get("to"), **options, roles_dirs=folders)
    return people.match(given["skills"], **options, roles_dirs=folders)


_TOOLS: dict[str, Callable[[dict[str, Any], Folders], Result]] = {
    "resolve_titles": _resolve,
    "find_roles": _find,
    "get_role": _role,
    "compare_roles": _compare,
    "get_pay": _pay,
    "get_outlook": _outlook,
    "advise": _advise,
}
