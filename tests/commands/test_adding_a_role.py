"""docs/adding-a-role.md, followed to the letter."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields
from pathlib import Path

import jsonschema
import pytest
import yaml
from tools.generate import ROOT

from careercli.model.role import Role
from tests.conftest import Cli

TEXT = (ROOT / "docs" / "adding-a-role.md").read_text()


def blocks(kind: str) -> list[str]:
    found = re.finditer(r"^```(\w*)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    return [match.group(2) for match in found if match.group(1) == kind]


def test_the_page_can_be_followed(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "my-roles"
    folder.mkdir()
    [example] = blocks("yaml")
    (folder / "oyster-diver.yaml").write_text(example)
    first, second = blocks("sh")
    commands = [shlex.split(line)[1:] for line in first.splitlines()]
    assert [command[0] for command in commands] == ["show", "compare", "roles"]
    for command in commands:
        done = cli(*command)
        assert (done.code, done.err.partition(" with ")[0]) in [(0, ""), (0, "Note: Nothing is wrong")], command
    printing, _, target = second.strip().partition(" > ")
    (tmp_path / target).write_text(cli(*shlex.split(printing)[1:]).out)
    jsonschema.validate(
        yaml.safe_load(example.replace("2026-11-22", '"2026-11-22"')), yaml.safe_load((tmp_path / target).read_text())
    )


@pytest.mark.parametrize(
    ("right", "wrong", "nth"), [("statistics:", "statistic:", 0), ("- You like", '- "You like', 1)]
)
def test_the_mistakes_on_the_page_are_reported_as_the_page_says(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, right: str, wrong: str, nth: int
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my-roles").mkdir()
    [example] = blocks("yaml")
    assert right in example
    (tmp_path / "my-roles" / "oyster-diver.yaml").write_text(example.replace(right, wrong))
    promised = [block.strip() for block in blocks("") if "my-roles/" in block]
    assert len(promised) == 2
    assert promised[nth] in cli("roles", "check", "my-roles").err.splitlines()


def test_the_skills_on_the_page_are_skills(cli: Cli, tmp_path: Path) -> None:
    [skills] = [block for block in blocks("") if "category: tool" in block]
    (tmp_path / "skills.yaml").write_text(skills)
    done = cli("where", "--roles-dir", str(tmp_path))
    assert (done.code, done.err) == (0, "")
    assert "2 can be used" in done.out


def test_every_field_is_on_the_page() -> None:
    for field in fields(Role):
        if field.name != "id":
            assert f"`{field.name}`" in TEXT, field.name
