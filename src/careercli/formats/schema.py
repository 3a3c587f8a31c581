"""The JSON Schema of an answer, written from its dataclass by pydantic."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from importlib import import_module
from inspect import getdoc
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter

from careercli.formats.json import to_json

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def result_schema(name: str) -> str:
    """The schema of the result class "module:Class", as JSON text."""
    module, _, attribute = name.partition(":")
    kind = getattr(import_module(module), attribute)
    if kind.json_lines:  # an object for each item, a line each
        [item] = get_args(get_type_hints(kind)["items"])
        return to_json({"$schema": DIALECT, **described(item, TypeAdapter(item).json_schema(mode="serialization"))})
    return to_json(schema_of(kind))


def schema_of(kind: Any) -> dict[str, Any]:
    """JSON Schema of what `dump` makes of the class. What --section may leave out is not required."""
    schema = _as_dumped(described(kind, TypeAdapter(kind).json_schema(mode="serialization")))
    head = {"kind": {"const": kind.kind}, "schema_version": {"const": kind.schema_version}}
    optional, asides = _having(kind, "section"), _having(kind, "aside")
    for name, part in [("", schema), *schema.get("$defs", {}).items()]:
        for hidden in asides.get(name or kind.__name__, ()):
            part["properties"].pop(hidden, None)
        part["required"] = [
            field
            for field in part.get("required", [])
            if field not in {*optional.get(name or kind.__name__, ()), *asides.get(name or kind.__name__, ())}
        ]
    schema["properties"] = head | schema["properties"]
    schema["required"] = [*head, *schema["required"]]
    return {"$schema": DIALECT, **schema}


def _as_dumped(value: Any) -> Any:
    """The schema with field names as `dump` writes them: from_ is a Python name for from."""
    if isinstance(value, dict):
        return {key.rstrip("_"): _as_dumped(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_dumped(item) for item in value]
    return value.rstrip("_") if value in ("from_", "for_") else value


def described(kind: Any, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with what each class says of itself; pydantic before 2.11 leaves that out."""
    classes = _classes(kind)
    parts = schema.get("$defs", {})
    for name in parts:
        parts[name] = _with_words(parts[name], classes.get(name))
    return _with_words(schema, kind)


def _with_words(schema: dict[str, Any], kind: Any) -> dict[str, Any]:
    words = getdoc(kind) if isinstance(kind, type) and is_dataclass(kind) else None
    if not words or words.startswith(f"{kind.__name__}("):  # what dataclasses write where nothing is written
        return schema
    return dict(sorted({**schema, "description": words}.items()))


def _having(kind: Any, key: str) -> dict[str, set[str]]:
    """Class name → its fields with this key, for the class and every dataclass that its fields hold."""
    return {name: {part.name for part in fields(one) if part.metadata.get(key)} for name, one in _classes(kind).items()}


def _classes(kind: Any) -> dict[str, Any]:
    """The dataclasses that a type holds, itself first, by their names."""
    found: dict[str, Any] = {}
    waiting = [kind]
    while waiting:
        one = waiting.pop()
        waiting += get_args(one)
        if isinstance(one, type) and is_dataclass(one) and one.__name__ not in found:
            found[one.__name__] = one
            hints = get_type_hints(one)
            waiting += [hint for name, hint in hints.items() if name in one.__dataclass_fields__]
    return found


def naming_skills(schema: dict[str, Any], skills: list[str]) -> dict[str, Any]:
    """The schema of a role file with the skills that one may name, so that an editor completes them."""
    for need in ("core", "important", "helpful"):
        schema["$defs"]["Skills"]["properties"][need]["propertyNames"] = {"enum": skills}
    schema["properties"]["tools"]["items"] = {"enum": skills}
    return schema
