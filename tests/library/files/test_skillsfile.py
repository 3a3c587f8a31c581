"""skills.yaml in a folder of role files: a company's own skills, beside ours or instead of them."""

from __future__ import annotations

import json
import time
from pathlib import Path

import jsonschema
import pytest
import yaml

from careercli.library.store import stamps
from careercli.paths import places
from tests.conftest import OURS, Cli
from tests.library.files.test_rolefile import GOOD

SKILLS = """\
knot-tying: {name: Knot tying, category: method, aliases: [bowline], builds_on: [communication]}
sonar: {name: Sonar 3000, category: tool, builds_on: [knot-tying]}
python: {name: Python at Sea, category: language}
"""
DIVER = GOOD.replace("{python: null}", "{knot-tying: every day, python: null}") + "tools: [sonar, git]\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with skills and a role that names them, which counts as settled at once."""
    monkeypatch.setattr(stamps, "TICK", 0)
    made = tmp_path / "own-roles"
    made.mkdir()
    (made / "skills.yaml").write_text(SKILLS)
    (made / "oyster-diver.yaml").write_text(DIVER)
    monkeypatch.setenv("CAREERCLI_ROLES_DIR", str(made))
    time.sleep(0.02)
    return made


@pytest.mark.usefixtures("folder")
def test_own_skills_are_like_ours_in_every_answer(cli: Cli) -> None:
    for _ in range(2):
        done = cli("compare", "oyster diver", "data engineer")
        assert (done.code, done.err) == (0, "")
        assert "skills\toyster-diver\tKnot tying" in done.out
        assert "tools\toyster-diver\tSonar 3000" in done.out
        assert [row[0] for row in cli("search", "who uses bowline?").rows] == ["oyster-diver"]
        assert "Python at Sea" in cli("show", "data engineer").out  # the user's wins, in our roles as well
        assert len(cli("list").rows) == OURS + 1  # skills.yaml is no role


def test_where_says_which_skills_are_there_and_which_of_ours_are_replaced(cli: Cli, folder: Path) -> None:
    rows = [row for row in cli("where").rows if "skill" in row[0]]
    assert rows == [
        ["your skills", str(folder / "skills.yaml"), "read", "yes", "3 can be used"],
        ["replaced skill", str(folder / "skills.yaml"), "read", "yes", "python here replaces ours"],
    ]


def test_the_skills_of_one_folder_serve_all_folders(cli: Cli, folder: Path, home: Path) -> None:
    second = home / "data" / "roles"
    second.mkdir(parents=True)
    (second / "clam-digger.yaml").write_text(GOOD.replace("Oyster Diver", "Clam Digger") + "tools: [sonar]\n")
    (second / "skills.yaml").write_text(SKILLS.replace("3000", "1") + "spade: {name: Spade, category: tool}\n")
    (folder / "mud-larker.yaml").write_text(GOOD.replace("Oyster Diver", "Mud Larker") + "tools: [spade]\n")
    assert "tools\tclam-digger\tSonar 3000" in cli("show", "clam digger").out  # the first folder wins
    assert "tools\tmud-larker\tSpade" in cli("show", "mud larker").out


def test_a_change_of_the_skills_is_a_change_of_the_roles_that_name_them(cli: Cli, folder: Path) -> None:
    assert cli("show", "oyster diver").code == 0
    time.sleep(0.02)
    assert cli("show", "oyster diver").code == 0
    (folder / "skills.yaml").write_text(SKILLS.replace("Sonar 3000", "Sonar 4000"))
    assert "Sonar 4000" in cli("show", "oyster diver").out
    (folder / "skills.yaml").write_text(SKILLS.replace("sonar:", "radar:"))
    done = cli("show", "oyster diver")
    assert done.code == 3
    assert "oyster-diver.yaml:6: tools.0: 'sonar' is no tool" in done.err
    assert cli("show", "data engineer").code == 0
    (folder / "skills.yaml").write_text(SKILLS)
    assert cli("show", "oyster diver").code == 0
    (folder / "skills.yaml").unlink()
    assert cli("show", "oyster diver").code == 3


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("rope: {name: Rope}", "4: rope.category: is missing; add it"),
        ("rope: {name: Rope, category: thing}", "4: rope.category: must be one of"),
        ("rope: {name: ' ', category: tool}", "4: rope.name: must not be empty"),
        ("rope: {name: Rope, category: tool, id: x}", "4: rope.id: remove it; the key is the id"),
        ("rope: {name: Rope, category: tool, color: red}", "4: rope.color: is not a field"),
        ("Rope: {name: Rope, category: tool}", "4: Rope: is no id"),
        ("7: {name: Rope, category: tool}", "4: 7: is no text to YAML; put it in quotes"),
        ("rope:", "4: rope: must be a mapping"),
        ("rope: {name: Rope, category: tool, builds_on: [hemp]}", "4: rope.builds_on.0: 'hemp' is no skill"),
        ("rope: {name: Rope, category: tool, builds_on: [rope]}", "4: rope.builds_on.0: 'rope' builds on 'rope'"),
        ("sql: {name: SQL, category: tool, builds_on: [sonar, dbt]}", "4: sql.builds_on.1: 'dbt' builds on 'sql'"),
        ("sonar: {name: Again, category: tool}", "4: sonar: is given twice"),
    ],
)  # fmt: skip
def test_a_bad_skill_is_told_and_harms_nothing_else(cli: Cli, folder: Path, line: str, problem: str) -> None:
    (folder / "skills.yaml").write_text(f"{SKILLS}{line}\n")
    for _ in range(2):
        done = cli("show", "data engineer")
        assert done.code == 0
        assert done.err.startswith(f"Warning: {folder}/skills.yaml:{problem}")
        assert cli("show", "oyster diver").code == (3 if "twice" in problem else 0)
        time.sleep(0.02)
    done = cli("roles", "check", str(folder))
    assert done.code == 3
    assert f"{folder}/skills.yaml:{problem}" in done.err


@pytest.mark.parametrize("text", ["", "- a", "title: [", GOOD, "7"])
def test_what_is_no_skills_file_at_all_is_one_problem(cli: Cli, folder: Path, text: str) -> None:
    (folder / "skills.yaml").write_text(text)
    (folder / "oyster-diver.yaml").write_text(GOOD)
    done = cli("show", "oyster diver")
    assert done.code == 0
    [line] = done.err.splitlines()
    field = "title" if text == "title: [" else "file"
    assert line.startswith(f"Warning: {folder}/skills.yaml:1: {field}: ")


def test_check_knows_the_skills_beside_the_files_that_it_is_given(
    cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CAREERCLI_ROLES_DIR")
    for path in (folder, folder / "oyster-diver.yaml", folder / "skills.yaml"):
        done = cli("roles", "check", str(path))
        assert (done.code, done.out + done.err.replace("Note: Nothing is wrong.\n", "")) == (0, done.out), path


def test_no_role_can_be_called_skills(cli: Cli, folder: Path) -> None:
    for arguments in (["Skills"], ["Diver", "--output", str(folder.parent / "skills.yaml")]):
        done = cli("roles", "new", *arguments)
        assert (done.code, done.out) == (2, "")
    assert (folder / "skills.yaml").read_text() == SKILLS


def test_schemas_for_editors(cli: Cli, folder: Path) -> None:
    jsonschema.validate(yaml.safe_load(SKILLS), json.loads(cli("roles", "schema", "skills").out))
    schema = json.loads(cli("roles", "schema").out)
    jsonschema.validate(yaml.safe_load(DIVER), schema)
    (folder / "skills.yaml").unlink()
    assert cli("roles", "schema").out == (places().data / "role.schema.json").read_text()
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(DIVER), json.loads(cli("roles", "schema").out))


def test_200_roles_with_skills_of_their_own(cli: Cli, folder: Path) -> None:
    skills = "".join(f"skill-{n}: {{name: Skill {n}, category: tool}}\n" for n in range(200))
    (folder / "skills.yaml").write_text(SKILLS + skills)
    for number in range(200):
        text = DIVER.replace("Oyster Diver", f"Diver {number}").replace("sonar", f"skill-{number}")
        (folder / f"diver-{number}.yaml").write_text(text)
    for _ in range(2):
        done = cli("compare", "diver 7", "Diver 199", "data engineer")
        assert (done.code, done.err) == (0, "")
        assert "tools\tdiver-199\tSkill 199" in done.out
        time.sleep(0.02)
    assert len(cli("list").rows) == OURS + 201
