"""Whether arguments fit the schema of a tool, in words that a model can mend them by; and what a failed call says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from careercli.errors import error_object

_KINDS: dict[str, Any] = {"string": str, "array": list, "object": dict, "integer": int}
_SAID = 3  # problems that are told
_NAME = 100  # characters of a name that are looked at


def as_asked(arguments: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The arguments with numbers as text where text is wanted: models write an amount as a number."""
    text = {name for name, one in schema["properties"].items() if one["type"] == "string"}
    return {
        name: str(value) if name in text and isinstance(value, int | float) and not isinstance(value, bool) else value
        for name, value in arguments.items()
    }


def nearest(arguments: dict[str, Any], schema: dict[str, Any]) -> list[str]:
    """What may have been meant by the first argument that is unknown, or is none of its choices."""
    known = schema["properties"]
    for name, value in arguments.items():
        if name not in known:
            return get_close_matches(name[:_NAME], known, n=1) or [one for one in known if one not in arguments]
        choices = known[name].get("enum") or known[name].get("items", {}).get("enum", [])
        for word in value if isinstance(value, list) else [value]:
            if choices and isinstance(word, str) and word not in choices:
                return get_close_matches(word[:_NAME], choices, n=_SAID) or list(choices)
    return []


def problems(arguments: dict[str, Any], schema: dict[str, Any]) -> list[str]:
    """What is wrong, a sentence each; of JSON Schema only what the schemas of our tools use is known."""
    known = schema["properties"]
    found = [f"{name} is missing." for name in schema.get("required", []) if arguments.get(name) is None]
    for name, value in arguments.items():
        if name not in known:
            near = get_close_matches(name[:_NAME], known, n=1)
            found.append(f"There is no {name[:_NAME]!r}{f'; {near[0]} is near' if near else ''}.")
        elif value is not None:  # as if it had not been given
            found += _wrong(name, value, known[name])
    return found[:_SAID]


def _wrong(name: str, value: Any, schema: dict[str, Any]) -> Iterator[str]:
    kind = schema["type"]
    if not isinstance(value, _KINDS[kind]) or isinstance(value, bool):
        yield f"{name} has to be {'an' if kind[0] in 'aio' else 'a'} {kind}."
    elif kind == "string":
        yield from _wrong_text(name, value, schema)
    elif kind == "integer":
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{name} is {schema['minimum']} to {schema['maximum']}."
    elif kind == "array":
        least, most = schema.get("minItems", 0), schema["maxItems"]
        if not least <= len(value) <= most:
            yield f"{name} holds {least} to {most} items."
        else:
            for item in value:
                yield from _wrong(f"Each of {name}", item, schema["items"])


def _wrong_text(name: str, value: str, schema: dict[str, Any]) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"{name} is one of {', '.join(schema['enum'])}."
    if len(value) > schema.get("maxLength", len(value)):
        yield f"{name} has at most {schema['maxLength']} characters."
    if len(value.strip()) < schema.get("minLength", 0):
        yield f"{name} is empty."


def failed(code: int, message: str, candidates: Sequence[str] = (), hint: str = "") -> dict[str, Any]:
    """A result that says what went wrong, with what was perhaps meant, as `--format json` says it on stderr."""
    error = error_object(code, message, candidates, hint)
    text = "\n".join(filter(None, [message, hint]))
    return {"content": [{"type": "text", "text": text}], "structuredContent": error, "isError": True}
