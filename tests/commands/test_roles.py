"""`roles check` and `roles schema`: each check can fail, and says file, line, field and remedy."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from careercli.paths import places
from tests.cases import one_in
from tests.conftest import OURS, Cli
from tests.library.files.test_rolefile import GOOD


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name.replace('_', '-')}.yaml").write_text(text)


@pytest.mark.slow
def test_the_built_in_roles_are_fine_and_the_most_alike_are_shown(cli: Cli) -> None:
    done = cli("roles", "check", "--alike")
    assert (done.code, done.err) == (0, "")
    assert len(done.rows) == 10
    assert all(int(row[0]) < 80 and row[1] != row[3] for row in done.rows)
    told = json.loads(cli("roles", "check", "-f", "json").out)
    assert told["checked"] == len(told["measured"]) == len(list((places().data / "roles").glob("*.yaml")))


HARD = {
    "week: [Dives.]\nchoose_if:\n  - You like "
    + "cold and " * 13
    + "wet water.\n": "has 30 words; say it in two sentences",
    "tips:\n  - Dive often, whereas others read.\n": "a contrast is hung on; make a sentence of it",
    "responsibilities:\n  - Attached to a boat, a diver goes down.\n": "begin with who acts",
    "responsibilities:\n  - Where water is cold, a diver wears wool.\n": "begin with who acts",
    "responsibilities:\n  - In the cold and dark water of a northern bay, a diver goes down.\n": "begin with who acts",
    "comes_from: [data-analyst]\n": "say `entry: true`, or name more; people come from 3 or more roles",
    "goes_to: [ai-trainer]\n": "say `final: true`, or name more; people go on to 2 or more roles",
}


@pytest.mark.parametrize("added", one_in(len(HARD), HARD))
def test_what_is_hard_to_read_or_left_open_is_shown_and_is_no_fault(cli: Cli, tmp_path: Path, added: str) -> None:
    good = GOOD.replace("Dives", "An oyster diver dives")
    write(tmp_path, oyster_diver=good + added)
    done = cli("roles", "check", str(tmp_path))
    assert (done.code, done.err) == (0, "")
    assert HARD[added] in [row[2] for row in done.rows]
    write(tmp_path, oyster_diver=good)
    done = cli("roles", "check", str(tmp_path))
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith("Note: Nothing is wrong with 1 role file. ")  # nothing ends without a word


def test_a_move_on_which_little_carries_over_wants_a_reason(cli: Cli, tmp_path: Path) -> None:
    good = GOOD.replace("Dives", "An oyster diver dives") + "entry: true\nfinal: true\ngoes_to: [chief-data-officer]\n"
    write(tmp_path, oyster_diver=good)
    [row] = cli("roles", "check", str(tmp_path)).rows
    assert row[1] == "move_notes"
    assert "say why people move" in row[2]
    assert row[3] == "oyster-diver to chief-data-officer"
    write(tmp_path, oyster_diver=good + "move_notes: {chief-data-officer: They know the sea.}\n")
    assert cli("roles", "check", str(tmp_path)).out == ""


@pytest.mark.parametrize(
    ("added", "problem"),
    [
        ("goes_to: [gardener]\n", "6: goes_to.0: there is no role 'gardener'; `careercli list` shows every id"),
        ("confused_with: {gardener: Digs.}\n", "6: confused_with.gardener: there is no role 'gardener'; `careercli list` shows every id"),
        ("goes_to: [oyster-diver]\n", "6: goes_to.0: names the role itself; remove it"),
        ("tips: [Reading is good for you.]\n", "6: tips.0: begin with a verb that says what to do, such as Build or Read"),
        ("tips: [The best divers read.]\n", "6: tips.0: begin with a verb that says what to do, such as Build or Read"),
        ("week: [Delve into a fast-paced bay.]\n", "6: week.0: says 'fast-paced'; say what is meant"),
        ("week: [Label the color., Note the behaviour.]\n", "6: week.1: mixes British and American spelling; write 'behavior' for 'behaviour'"),
        ("move_notes: {data-analyst: Why not.}\n", "6: move_notes.data-analyst: is in neither comes_from nor goes_to; remove it or add it there"),
        ("confirmed: {Diving Exam: 2026-11-26}\n", "6: confirmed.Diving Exam: stands nowhere in the file; write it as the text does"),
        ("week: [One]\ncolour: red\n", "7: colour: is not a field; remove it or check its spelling"),
    ],
)  # fmt: skip
def test_each_check_can_fail(cli: Cli, tmp_path: Path, added: str, problem: str) -> None:
    write(tmp_path, oyster_diver=GOOD + added)
    done = cli("roles", "check", str(tmp_path))
    assert (done.code, done.out) == (3, "")
    assert f"{tmp_path}/oyster-diver.yaml:{problem}" in done.err.splitlines()


def test_links_must_agree_in_both_directions(cli: Cli, tmp_path: Path) -> None:
    write(
        tmp_path,
        oyster_diver=GOOD + "goes_to: [pearl-diver]\n",
        pearl_diver=GOOD.replace("Oyster", "Pearl").replace("python", "sql"),
    )
    done = cli("roles", "check", str(tmp_path))
    assert done.code == 3
    assert "6: goes_to.0: pearl-diver does not name oyster-diver in comes_from" in done.err
    write(
        tmp_path, pearl_diver=GOOD.replace("Oyster", "Pearl").replace("python", "sql") + "comes_from: [oyster-diver]\n"
    )
    assert cli("roles", "check", str(tmp_path)).code == 0


def test_look_alikes_must_be_told_apart(cli: Cli, tmp_path: Path) -> None:
    write(tmp_path, oyster_diver=GOOD, pearl_diver=GOOD.replace("Oyster", "Pearl"))
    done = cli("roles", "check", str(tmp_path))
    assert done.code == 3
    assert "needs nearly the same skills as pearl-diver (1.00); tell them apart in confused_with" in done.err
    write(tmp_path, oyster_diver=GOOD + "confused_with: {pearl-diver: Pearls are rarer.}\n")
    assert cli("roles", "check", str(tmp_path)).code == 0


def test_a_copied_sentence_is_found_also_in_the_built_in_roles(cli: Cli, tmp_path: Path) -> None:
    taken = yaml.safe_load((places().data / "roles" / "data-engineer.yaml").read_text())["tips"][0]
    write(tmp_path, oyster_diver=f"{GOOD}tips:\n  - {json.dumps(taken)}\n")
    done = cli("roles", "check", str(tmp_path))
    assert done.code == 3
    assert "oyster-diver.yaml:7: tips.0: is nearly a sentence of data-engineer (tips.0)" in done.err


def test_the_same_id_in_two_folders_is_said_and_not_passed_over(cli: Cli, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, oyster_diver=GOOD)
    done = cli("roles", "check", str(tmp_path / "one"), str(tmp_path / "two"))
    assert done.code == 3
    assert f"has the id of {tmp_path}/one/oyster-diver.yaml" in done.err


@pytest.mark.parametrize("name", ["._x.yaml", ".#x.yaml", ".pre-commit-config.yaml", ".yaml", ".skills.yaml"])
def test_hidden_files_are_nobody_s_role_files(cli: Cli, tmp_path: Path, name: str) -> None:
    write(tmp_path, oyster_diver=GOOD)
    (tmp_path / name).write_bytes(b"\0\5\26\7 no YAML at all: [")
    (tmp_path / "notes.txt").write_text("no role")
    assert cli("roles", "check", str(tmp_path)).code == 0
    done = cli("list", "--roles-dir", str(tmp_path))
    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize("name", ["oyster-diver.yml", "oyster-diver.YAML", "skills.yml", "oyster-diver.YML"])
def test_a_file_that_nobody_reads_does_not_pass(cli: Cli, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(GOOD)
    for path in (tmp_path, tmp_path / name):
        done = cli("roles", "check", str(path))
        assert (done.code, done.out) == (3, "")
        assert f"{tmp_path}/{name}:1: file: rename the file" in done.err


def test_one_file_is_checked_beside_its_neighbors(cli: Cli, tmp_path: Path) -> None:
    skills = {"oyster": "python", "clam": "statistics", "pearl": "sql"}
    for name, skill in skills.items():
        text = GOOD.replace("Oyster", name.title()).replace("python", skill).replace("Dives", f"{name} only")
        (tmp_path / f"{name}-diver.yaml").write_text(text)
    for path, links in (
        ("oyster-diver", "goes_to: [clam-diver]\nconfused_with: {pearl-diver: Pearls.}\n"),
        ("clam-diver", "comes_from: [oyster-diver]\n"),
    ):
        file = tmp_path / f"{path}.yaml"
        file.write_text(file.read_text() + links)
    for name in skills:
        assert cli("roles", "check", str(tmp_path / f"{name}-diver.yaml")).code == 0, name
    (tmp_path / "bad.yaml").write_text("title: [")  # no affair of the file that is checked
    file = tmp_path / "pearl-diver.yaml"
    file.write_text(file.read_text() + "goes_to: [clam-diver]\n")
    done = cli("roles", "check", str(file))
    assert done.code == 3
    assert done.err.splitlines()[0] == (
        f"{file}:6: goes_to.0: clam-diver does not name pearl-diver in comes_from; add it there or remove it here"
    )
    assert "bad.yaml" not in done.err
    assert cli("roles", "check", str(tmp_path)).code == 3


def test_a_missing_path_and_an_empty_folder_are_exit_3(cli: Cli, tmp_path: Path) -> None:
    assert cli("roles", "check", str(tmp_path / "nothing")).code == 3
    assert cli("roles", "check", str(tmp_path)).code == 3


def test_problems_in_json(cli: Cli, tmp_path: Path) -> None:
    write(tmp_path, oyster_diver=GOOD + "week: [1]\ncolour: red\n")
    error = json.loads(cli("roles", "check", str(tmp_path), "-f", "json").err)
    assert error["code"] == 3
    assert len(error["message"].splitlines()) == 2


@pytest.mark.slow
def test_the_schema_accepts_every_role_file_and_refuses_a_wrong_one(cli: Cli) -> None:
    schema = json.loads(cli("roles", "schema").out)
    files = sorted((places().data / "roles").glob("*.yaml"))
    assert len(files) == OURS
    for file in files:
        document = json.loads(json.dumps(yaml.safe_load(file.read_text()), default=str))
        jsonschema.validate(document, schema)
        assert file.read_text().startswith("# yaml-language-server: $schema=../role.schema.json\n")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document, "skills": {"core": {"pyhton": None}}}, schema)


def test_roles_alone_shows_its_help(cli: Cli) -> None:
    assert "check" in cli("roles").out


def test_good_files_that_are_like_no_other_are_said_to_be_good_and_no_more(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "oyster-diver.yaml").write_text(GOOD.replace("Dives.", "An oyster diver is zzyzx qqfrp."))
    done = cli("roles", "check", str(tmp_path), "--format", "table")
    assert (done.code, " ".join(done.out.split())) == (
        0,
        "Nothing is wrong with 1 role file. A sentence has 6 words on average, and 100% of the words are rare.",
    )


def test_a_file_that_is_named_twice_is_checked_once(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli("roles", "new", "Oyster Diver", "-o", "oyster-diver.yaml").code == 0
    done = cli("roles", "check", ".", "oyster-diver.yaml", str(tmp_path / "oyster-diver.yaml"), "-f", "json")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out)["checked"] == 1


def test_a_folder_without_role_files_is_told_what_they_are(cli: Cli, tmp_path: Path) -> None:
    assert cli("roles", "check", str(tmp_path)).err.splitlines()[-1] == "Role files end in .yaml."
