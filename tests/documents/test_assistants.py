"""docs/assistants.md and the skill beside it say of the server what the server says, and their commands run."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
from tools.printed.stage import ROOT

from tests.conftest import Cli

PAGE = (ROOT / "docs" / "assistants.md").read_text(encoding="utf-8")
TABLES = ("docs/assistant/careercli/SKILL.md", "docs/peers.md")


def test_the_table_of_tools_is_that_of_the_server() -> None:
    tools = json.loads((ROOT / "src" / "careercli" / "serve" / "mcp" / "tools.json").read_text(encoding="utf-8"))
    rows = [line.split("|") for line in PAGE.splitlines() if line.startswith("| `")]
    told = {row[1].strip(" `"): re.findall(r"`(\w+)`", row[2]) for row in rows}
    assert told == {tool["name"]: [*tool["inputSchema"]["properties"]] for tool in tools}
    assert all(tool["annotations"]["readOnlyHint"] for tool in tools)


def test_every_configuration_starts_the_server() -> None:
    found = [json.loads(text) for text in re.findall(r"^```json\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)]
    found += [tomllib.loads(text) for text in re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)]
    assert len(found) == 3
    for configuration in found:
        [servers] = configuration.values()
        assert (servers["careercli"]["command"], servers["careercli"]["args"]) == ("careercli", ["mcp"])


@pytest.mark.slow
@pytest.mark.parametrize("name", TABLES)
def test_every_command_in_a_table_runs(name: str, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    commands = [words for row in rows for words in re.findall(r"`careercli ([^`]+)`", row)]
    assert len(commands) > 6
    for words in commands:
        if words != "mcp":  # waits for an assistant
            done = cli(*shlex.split(words))
            assert (done.code, bool(done.out)) == (0, True), (words, done.err)
