"""Every command of an installed careercli, each with what its answer must hold."""

from __future__ import annotations

import json
from pathlib import Path

from tools.release.away import Variables, run

Stop = tuple[list[str], str]

COMPARE = ["compare", "ML Engineer", "Data Science Manager"]
SKILLS = ["--skills", "sql,python,excel"]
READING: tuple[Stop, ...] = (
    (COMPARE, "data-science-manager"),
    ([*COMPARE, "--full", "--format", "table"], "Machine Learning Engineer"),
    (["show", "Data Engineer", "--format", "html"], "<svg"),
    (["show", "Data Engineer", "--format", "yaml"], "kind: profile"),
    (["list", "--sort", "pay", "--top", "3"], "\t"),
    (["search", "who uses PyTorch?"], "machine-learning-engineer"),
    (["salary", "ML Engineer", "--area", "NYC", "--adjust", "--offer", "150k", "--explain"], "advertised"),
    (["salary", "Data Engineer", "--by", "state", "--format", "table"], "California"),
    (["outlook", "ML Engineer", "--country", "DE"], "machine-learning-engineer"),
    (["gap", "Data Engineer", *SKILLS], "missing"),
    (["path", "Data Analyst", "Data Engineer"], "data-engineer"),
    (["match", *SKILLS, "--format", "json"], '"kind": "match"'),
    (["tips", "Data Engineer"], "data-engineer"),
    (["resolve", "Sr. Data Engineer II", "fish whisperer"], "data-engineer\tData Engineer\tsenior"),
    (["roles", "schema"], '"$schema"'),
    (["sources"], "oews"),
    (["where"], "careercli.sqlite"),
    (["completion", "bash"], "complete"),
    (["help", "compare"], "--format"),
    (["--help"], "compare"),
)
WRITING: tuple[Stop, ...] = (
    (["roles", "new", "Oyster Diver", "--output", "oyster-diver.yaml"], ""),
    (["roles", "check", "oyster-diver.yaml"], ""),
    (["show", "Oyster Diver", "--roles-dir", "."], "oyster-diver"),
    (["where", "--roles-dir", "."], "roles (--roles-dir)"),
    (["site", "pages"], ""),
)
UNKNOWN = ["show", "ML Enginer"]
MESSAGES = (
    {
        "id": 1,
        "method": "initialize",
        "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "tour", "version": "1"}},
    },
    {"method": "notifications/initialized"},
    {"id": 2, "method": "tools/call", "params": {"name": "get_outlook", "arguments": {"role": "mle"}}},
)


def take(program: list[str], folder: Path, version: str, variables: Variables | None = None) -> int:
    """How many answers the program gave as it should, in an empty folder; the first other one ends ours."""
    [said, _] = run([*program, "--version"], folder, variables)
    _expect(said == f"careercli {version}\n", program, ["--version"], said)
    for arguments, held in READING:
        _expect(held in run([*program, *arguments], folder, variables)[0], program, arguments, held)
    _, complaint = run([*program, *UNKNOWN], folder, variables, code=4)
    _expect("Machine Learning Engineer" in complaint, program, UNKNOWN, complaint)
    given = "".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in MESSAGES)
    [told, _] = run([*program, "mcp"], folder, variables, given=given)
    started, answered = map(json.loads, told.splitlines())
    _expect(started["result"]["serverInfo"]["version"] == version, program, ["mcp"], told)
    _expect(answered["result"]["structuredContent"]["kind"] == "outlook", program, ["mcp"], told)
    for arguments, held in WRITING:
        _expect(held in "".join(run([*program, *arguments], folder, variables)), program, arguments, held)
    _expect((folder / "pages" / "index.html").exists(), program, ["site", "pages"], "no page")
    return len(READING) + len(WRITING) + 3


def _expect(holds: bool, program: list[str], arguments: list[str], told: str) -> None:
    if not holds:
        raise SystemExit(f"{' '.join([*program, *arguments])}: not as it should be: {told[:500]}")
