"""Writes what is generated: schemas, pages of commands and manual, what completion knows. `--check` says what is stale.

python -m tools.generate
python -m tools.generate --check
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import typer
from pydantic import TypeAdapter

from careercli.formats.json import to_json
from careercli.formats.schema import described, naming_skills
from careercli.guide.examples import TOLD
from careercli.library.files import check_vocabulary
from careercli.main import application, run
from careercli.model.level import Level, LevelAddition
from careercli.model.role import Role, Track
from careercli.model.skill import Skill, Source, Vocabulary
from tools.known import known
from tools.manpages import pages as manual_pages
from tools.mcp_tools import mcp_tools
from tools.printed.reference import reference

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    fresh = dict(generated())
    stale = [path for path, text in fresh.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        print(f"{'stale' if '--check' in sys.argv else 'written'}: {path.relative_to(ROOT)}")
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(fresh[path], encoding="utf-8")
    return 1 if stale and "--check" in sys.argv else 0


def generated() -> Iterator[tuple[Path, str]]:
    """Every generated file with its text."""
    vocabulary = check_vocabulary(ROOT / "data")
    yield ROOT / "data" / "role.schema.json", to_json(role_schema(vocabulary))
    yield ROOT / "data" / "skills.schema.json", to_json(_without_id(_schema(dict[str, Skill])))
    yield ROOT / "data" / "sources.schema.json", to_json(_without_id(_schema(dict[str, Source])))
    yield ROOT / "data" / "activities.schema.json", to_json(_titled(TypeAdapter(dict[str, str]).json_schema()))
    levels = _schema(dict[Track, dict[Level, LevelAddition]])
    yield ROOT / "data" / "levels.schema.json", to_json(_titled(levels))
    yield ROOT / "data" / "tips.schema.json", to_json(_titled(TypeAdapter(list[str]).json_schema()))
    command: Any = typer.main.get_command(application())
    context = command.make_context("careercli", [], resilient_parsing=True)
    yield ROOT / "src" / "careercli" / "shells" / "grammar.json", to_json(grammar(command, context))
    yield ROOT / "src" / "careercli" / "serve" / "mcp" / "tools.json", to_json(mcp_tools())
    schemas: dict[str, str] = {}
    for name, sub, parent in _commands(command, context):
        page = command_page(name, sub, type(context)(sub, info_name=name.split()[-1], parent=parent))
        file = name.replace(" ", "-")
        yield ROOT / "docs" / "commands" / f"{file}.md", page
        if any(option.name == "schema" for option in sub.params):
            schemas[name] = _printed([*name.split(), "--schema"])
        for other in ("all", "occupations"):
            if any(option.name == other and option.is_eager for option in sub.params):
                schemas[f"{name} --{other}"] = _printed([*name.split(), f"--{other}", "--schema"])
    files = {f"{name.replace(' --', '-').replace(' ', '-')}.schema.json": schema for name, schema in schemas.items()}
    yield from ((ROOT / "docs" / "schemas" / file, text) for file, text in files.items())
    yield from reference(files)
    yield ROOT / "src" / "careercli" / "shells" / "known.json", to_json(known(schemas))
    day = max(one.released for one in vocabulary.sources.values() if one.released)  # of the data: the same tomorrow
    for file, page in manual_pages(day.isoformat()):
        yield ROOT / "man" / file, page


def _commands(group: Any, context: Any, before: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Every command by its full name, with the context of the group it is in."""
    for name, sub in group.commands.items():
        if hasattr(sub, "commands"):
            yield from _commands(sub, type(context)(sub, info_name=name, parent=context), f"{name} ")
        else:
            yield f"{before}{name}", sub, context


def grammar(command: Any, context: Any) -> dict[str, Any]:
    """A command as completion knows it: the commands of a group, else its options and arguments."""
    options = [one for one in command.get_params(context) if one.param_type_name == "option" and not one.hidden]
    found: dict[str, Any] = {
        "help": _short(command),
        "about": _plain(command.help or ""),
        "options": [_taker(one) | _named(one) for one in options],
    }
    if hasattr(command, "commands"):
        inner = {name: type(context)(sub, info_name=name, parent=context) for name, sub in command.commands.items()}
        return found | {"commands": {name: grammar(sub.command, sub) for name, sub in inner.items()}}
    return found | {"arguments": [_taker(one) for one in command.params if one.param_type_name == "argument"]}


def _taker(parameter: Any) -> dict[str, Any]:
    flag = getattr(parameter, "is_flag", False)
    takes = "" if flag else (parameter.metavar or parameter.name.upper()).strip("[].")
    many = getattr(parameter, "multiple", False) or parameter.nargs == -1
    choices = list(getattr(parameter.type, "choices", ()))
    meaning = " ".join((getattr(parameter, "help", "") or "").split())
    needed = bool(parameter.required)
    return {"takes": takes, "choices": choices, "many": many, "needed": needed, "meaning": meaning}


def _named(option: Any) -> dict[str, Any]:
    names = sorted((*option.opts, *option.secondary_opts), key=len, reverse=True)
    return {"names": names, "help": _short(option), "variable": option.envvar or ""}


def _short(described: Any) -> str:
    """The first clause of a help text."""
    return re.split(r"[.;:](?=\s|$)", " ".join((described.help or "").split()))[0]


def _schema(kind: Any) -> dict[str, Any]:
    return described(kind, TypeAdapter(kind).json_schema())


def role_schema(vocabulary: Vocabulary) -> dict[str, Any]:
    """The schema of a role file, with the ids that it may name, so that an editor completes them."""
    schema = _titled(_schema(Role))
    schema["properties"].pop("id")
    schema["required"].remove("id")
    parts = schema["$defs"]
    for share in ("much", "some"):
        parts["Work"]["properties"][share]["items"] = {"enum": list(vocabulary.activities)}
    schema["properties"]["sources"]["items"] = {"enum": list(vocabulary.sources)}
    return naming_skills(schema, list(vocabulary.skills))


def command_page(name: str, command: Any, context: Any) -> str:
    """The reference page of one command: what it does, its arguments, options, variables and config lines."""
    lines = [f"# careercli {name}", "", "<!-- generated by python -m tools.generate -->", "", _plain(command.help), ""]
    # Typer's releases write the usage line in different ways
    arguments = " ".join(one.metavar for one in command.params if one.param_type_name == "argument")
    lines += ["```", f"careercli {name} [OPTIONS] {arguments}".strip(), "```", ""]
    told = TOLD[name]
    lines += ["```", *(f"careercli {example}" for example in (*told.examples, *told.more)), "```", ""]
    lines += ["| option | environment variable | config file | meaning |", "|---|---|---|---|"]
    for option in command.get_params(context):
        if option.param_type_name == "option":
            lines.append(_option_row(option))
    if any(option.name == "schema" for option in command.params):
        file = f"{name.replace(' ', '-')}.schema.json"
        lines += ["", f"Schema of the JSON answer: [{file}](../schemas/{file})"]
    lines.append("")
    return "\n".join(lines)


def _option_row(option: Any) -> str:
    names = ", ".join(f"`{name}`" for name in sorted(option.opts, key=len, reverse=True))  # Click keeps some in a set
    variable = f"`{option.envvar}`" if option.envvar else ""
    config = f"`{option.name.replace('_', '-')}`" if option.envvar else ""
    return f"| {names} | {variable} | {config} | {_plain(option.help or '')} |"


def _plain(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines()).replace("|", "\\|").strip()


def _printed(arguments: list[str]) -> str:
    """What the program prints for a command line."""
    stream = io.StringIO()
    with contextlib.redirect_stdout(stream):
        code = run(arguments, date.today())
    if code:
        raise SystemExit(f"careercli {' '.join(arguments)} failed")
    return stream.getvalue()


def _titled(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _without_id(schema: dict[str, Any]) -> dict[str, Any]:
    for part in schema["$defs"].values():
        part["properties"].pop("id")
        part["required"].remove("id")
    return _titled(schema)


if __name__ == "__main__":
    sys.exit(main())
