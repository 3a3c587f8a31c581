"""What `tools/list` tells an assistant: written to src/careercli/serve/mcp/tools.json by `python -m tools.generate`.

Input schemas are here, with the names of levels and sections from the models; those of results are the published
schemas, cut down to what a summary holds.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, get_args

from careercli.advice.matching import Wish
from careercli.commands.options import SectionName
from careercli.formats.schema import schema_of
from careercli.model.level import Level
from careercli.model.role import Family, Track
from careercli.serve.mcp.plans import PLANS
from careercli.serve.mcp.shapes import Node, tree_of

Schema = dict[str, Any]


def _text(about: str, most: int = 100, **more: Any) -> Schema:
    return {"type": "string", "description": about, "minLength": 1, "maxLength": most, **more}


def _one_of(names: Any, about: str) -> Schema:
    return {"type": "string", "enum": list(names), "description": about}


def _list(items: Schema, about: str, most: int, least: int = 0) -> Schema:
    return {"type": "array", "items": items, "minItems": least, "maxItems": most, "description": about}


_ROLE = _text("A role or job title in any words, such as ML engineer or senior data analyst.")
_ANY = _text(
    "A role or job title in any words. One that is no role of ours may name an occupation of the US economy, such as "
    "registered nurse, which is known by its official figures alone."
)
_LEVEL = _one_of(get_args(Level), "Level of seniority, where the title names none.")
_COUNTRY = _text("Country by ISO 3166 code or name; without it the US.")
_SECTIONS = _list(
    _one_of(SectionName, "A section."),
    "Sections to give in full. Without any the answer is a summary of at most 6 KB.",
    len(SectionName),
)
_SKILLS = _list(_text("A skill, tool or method."), "What the person knows, in any words.", 100, 1)

TOOLS: dict[str, tuple[str, str, Schema, list[str], list[str]]] = {
    "resolve_titles": (
        "Read job titles",
        "Which role and level each job title stands for, how sure that is, and near roles for what is not understood.",
        {"titles": _list(_text("A job title.", 100), "Job titles in any words.", 20, 1)},
        ["titles"],
        ["careercli.advice.finding.resolving:Resolved"],
    ),
    "find_roles": (
        "Find roles",
        "Roles by words, skill or tool: titles, other names, industries, fields of study. All that is given must hold.",
        {
            "words": _text("What to look for: pytorch, physics phd, remote sensing.", 200),
            "skill": _text("A skill that the roles ask for."),
            "tool": _text("A tool that the roles use."),
        },
        [],
        ["careercli.advice.searching.answer:Search"],
    ),
    "get_role": (
        "Show a role",
        "One role: what it is, asks for and pays, where it leads, whom it suits.",
        {"role": _ANY, "level": _LEVEL, "sections": _SECTIONS},
        ["role"],
        ["careercli.advice.mixing.shown:Shown"],
    ),
    "compare_roles": (
        "Compare roles",
        "Two to six roles, or levels of one, side by side: pay like for like, what carries over, outlook, "
        "and whom each suits.",
        {"roles": _list(_ANY, "Two to six roles.", 6, 2), "sections": _SECTIONS},
        ["roles"],
        ["careercli.advice.mixing.comparison:MixedComparison"],
    ),
    "get_pay": (
        "Show pay",
        "What a role pays by level and place, in job ads, visa filings and the official survey, and what an offer is "
        "worth. The three are different things: never average them.",
        {
            "role": _ANY,
            "level": _LEVEL,
            "area": _text("US state or metropolitan area by name or code, such as Texas or Seattle."),
            "country": _COUNTRY,
            "offer": _text("Yearly pay that was offered, such as 150k or EUR 90000.", 40),
        },
        ["role"],
        ["careercli.advice.pay.answer:SalaryAnswer"],
    ),
    "get_outlook": (
        "Show the outlook",
        "Demand, projected growth and openings of a role's occupation, and the effect of AI.",
        {"role": _ANY},
        ["role"],
        ["careercli.advice.outlook.answer:OutlookAnswer"],
    ),
    "advise": (
        "Advise a person",
        "gap: what a person with these skills lacks for a role. path: the way from role to another one, or without to "
        "where people can go from it. match: the roles that suit these skills best.",
        {
            "kind": _one_of(["gap", "path", "match"], "gap needs role and skills, path role, match skills."),
            "role": _ROLE,
            "to": _text("For path: the role to get to."),
            "skills": _SKILLS,
            "level": _LEVEL,
            "learn": _list(_text("A skill."), "For gap: what learning these would change.", 20),
            "via": _list(_ROLE, "For path: only by way of these roles.", 3),
            "avoid": _list(_ROLE, "For path: never by way of these roles.", 6),
            "family": _one_of(get_args(Family), "For match: only roles of this family."),
            "track": _one_of(get_args(Track), "For match: only roles of this track."),
            "prefer": _list(_one_of(get_args(Wish), "A wish."), "For match: which of the roles within reach first.", 3),
            "top": {"type": "integer", "minimum": 1, "maximum": 20, "description": "For match: how many roles."},
        },
        ["kind"],
        [
            "careercli.advice.fitting.gap:Gap",
            "careercli.advice.moves.path:Path",
            "careercli.advice.matching.match:Match",
        ],
    ),
}


def mcp_tools() -> list[Schema]:
    """The tools as the protocol lists them."""
    return [
        {
            "name": name,
            "title": title,
            "description": about,
            "inputSchema": {
                "type": "object",
                "properties": properties,
                "required": required,
                "additionalProperties": False,
            },
            "outputSchema": _output([_class(one) for one in results]),
            "annotations": {
                "title": title,
                "readOnlyHint": True,
                "destructiveHint": False,
                "idempotentHint": True,
                "openWorldHint": False,
            },
        }
        for name, (title, about, properties, required, results) in TOOLS.items()
    ]


def _class(name: str) -> Any:
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)


def _output(kinds: list[Any]) -> Schema:
    """What a result may hold: the keys of each kind's summary, or an error."""
    merged: Schema = {}
    for kind in kinds:
        schema = schema_of(kind)
        node = tree_of([(line, 1) for line in PLANS[kind.kind]])
        for key, part in _cut(schema, node, schema.get("$defs", {}))["properties"].items():
            if merged.setdefault(key, part) != part:
                merged[key] = {"anyOf": [merged[key], part]}
    texts = {"type": "array", "items": {"type": "string"}}
    error = {
        "code": {"type": "integer"},
        "message": {"type": "string"},
        "candidates": texts,
        "hint": {"type": "string"},
    }
    head = {"kind": {"enum": [*(kind.kind for kind in kinds), "error"]}, "schema_version": {"const": 1}}
    return {
        "type": "object",
        "properties": head | merged | {"left_out": texts} | error,
        "required": ["kind", "schema_version"],
    }


def _cut(schema: Schema, node: Node, parts: Schema) -> Schema:
    """The schema of what a plan keeps of a value: without references, titles and what may be missing."""
    if "$ref" in schema:
        return _cut(parts[schema["$ref"].rpartition("/")[2]], node, parts)
    found: Schema = {key: schema[key] for key in ("type", "enum", "const") if key in schema}
    if "anyOf" in schema:
        found["anyOf"] = [_cut(one, node, parts) for one in schema["anyOf"]]
    if "items" in schema:
        found["items"] = _cut(schema["items"], node, parts)
    if "properties" in schema and node.keys:
        known = schema["properties"]
        found["properties"] = {key: _cut(known[key], kept, parts) for key, kept in node.keys.items() if key in known}
    if isinstance(schema.get("additionalProperties"), dict):
        found["additionalProperties"] = _cut(schema["additionalProperties"], node, parts)
    return found
