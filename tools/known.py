"""What completion knows beside the grammar of options: the keys of each answer, columns, pages of help."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from typing import Any

from careercli.advice.economy import COLUMNS as OF_OCCUPATIONS
from careercli.advice.ranking import COLUMNS
from careercli.guide.examples import TOLD
from careercli.guide.topics import TOPICS, topic

# name of a kind of object, "" for the answer itself → its keys → the kind that each holds
Keys = dict[str, dict[str, str]]


_WITH_OCCUPATIONS = {"compare": ("measures", "technologies")}  # keys of answers that few lines lead to


def known(schemas: dict[str, str]) -> dict[str, Any]:
    """`schemas`: name of a command → the JSON Schema of its answer."""
    pages = {name: told.does for name, told in TOLD.items()}
    return {
        "columns": {name: column.head for name, column in COLUMNS.items()},
        "columns of occupations": dict.fromkeys(OF_OCCUPATIONS, ""),
        "pages": pages | {name: topic(name).partition("\n")[0].rstrip(".") for name in TOPICS},
        "fields": {
            name: keys_of(json.loads(schema), without=_WITH_OCCUPATIONS.get(name, ()))
            for name, schema in schemas.items()
        },
    }


def keys_of(schema: dict[str, Any], *, without: Collection[str] = ()) -> Keys:
    """The keys of an answer and of all that it holds; maps, whose keys are data, have none.

    An answer of a line for each item is picked from as the object that the lines are made of.
    """
    schema = {**schema, "properties": {key: one for key, one in schema["properties"].items() if key not in without}}
    parts = {"": schema, **schema.get("$defs", {})}
    if "kind" not in schema["properties"]:
        parts |= {"": {"properties": {"items": {"$ref": "#/$defs/Item"}}}, "Item": schema}
    found: Keys = {}
    waiting = [""]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = {key: next(_held(value), "") for key, value in parts[name].get("properties", {}).items()}
            waiting += [held for held in found[name].values() if held]
    return {name: keys for name, keys in found.items() if keys}


def _held(value: Any) -> Iterator[str]:
    """The kinds of object that a value is, or holds in lists."""
    if "$ref" in value:
        yield value["$ref"].rpartition("/")[2]
    for one in (*value.get("anyOf", ()), *filter(None, [value.get("items")])):
        yield from _held(one)
