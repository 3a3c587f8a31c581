"""`roles new`: a file that is fine as it is, whatever the title, and never in place of another."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.advice.writing import FIELDS, draft
from careercli.errors import UsageError
from careercli.library.catalog import Catalog
from careercli.library.files import load_role, one_line, visible
from careercli.model.role import Role
from careercli.paths import places
from tests.cases import one_in
from tests.conftest import TODAY, Cli


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "my-roles").mkdir()
    return tmp_path / "my-roles"


def new(cli: Cli, folder: Path, *arguments: str) -> Path:
    done = cli("roles", "new", *arguments, "--roles-dir", str(folder))
    assert (done.code, done.err) == (0, "")
    return Path(done.out.strip())


def test_new_roles_pass_the_check_as_they_are(cli: Cli, folder: Path) -> None:
    assert new(cli, folder, "Oyster Diver") == folder / "oyster-diver.yaml"
    for arguments in (["Pearl Diver"], ["Kelp Counter", "--like", "Sr. MLE"], ["Reef Keeper", "--like", "pearl diver"]):
        new(cli, folder, *arguments)
    done = cli("roles", "check", str(folder))
    assert (done.code, done.err) == (0, "")
    assert "Still to be written." in cli("show", "kelp counter", "--roles-dir", str(folder)).out


def test_every_built_in_role_can_be_the_start_of_another(catalog: Catalog, tmp_path: Path) -> None:
    for entry in catalog.entries():
        like = catalog.role(entry.id)
        path = tmp_path / f"my-{entry.id}.yaml"
        path.write_text(draft("My Own", like, [like.id], TODAY), encoding="utf-8")
        made = load_role(path, catalog.vocabulary)
        assert made.needs() == like.needs()
        assert (made.tools, made.work, made.family, made.track) == (like.tools, like.work, like.family, like.track)
        assert made.industries.keys() == like.industries.keys()
        assert not set(made.skills.core.values()) - {None}


def test_every_field_is_explained_and_its_example_is_right(catalog: Catalog, tmp_path: Path) -> None:
    assert [field.name for field in FIELDS] == [name for name in order() if name in {field.name for field in FIELDS}]
    assert {field.name for field in FIELDS} == {field.name for field in fields(Role)} - {"id"}
    text = draft("Oyster Diver", None, [], TODAY)
    path = tmp_path / "oyster-diver.yaml"
    path.write_text(re.sub(r"^#(?=\S|  )", "", text, flags=re.MULTILINE), encoding="utf-8")
    made = load_role(path, catalog.vocabulary)
    assert [field.name for field in fields(Role) if not getattr(made, field.name)] == []
    assert text.startswith("# yaml-language-server: $schema=role.schema.json\n")


def order() -> list[str]:
    """The fields in the order of the documented table."""
    page = (places().data.parent / "docs" / "adding-a-role.md").read_text(encoding="utf-8")
    return re.findall(r"`(\w+)`", "".join(re.findall(r"^\| (`.*?) \|", page, re.MULTILINE)))


@settings(deadline=None, max_examples=60)
@given(title=st.text(max_size=60) | st.sampled_from(["a: b # c", "'\"{[", "- x", "\\", "\x85a\u2028b", "\ufeff", "NO"]))
def test_any_title_is_read_back_as_it_was_given(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    vocabulary = Catalog(places()).vocabulary
    try:
        told = one_line(title)
    except UsageError:
        assert not visible(title)
        return
    path = tmp_path_factory.getbasetemp() / "any-title.yaml"
    path.write_text(draft(told, None, [], TODAY), encoding="utf-8")
    made = load_role(path, vocabulary)
    assert made.title == told
    path.write_text(draft("Like It", made, [], TODAY), encoding="utf-8")
    assert load_role(path, vocabulary).title == "Like It"


@pytest.mark.parametrize(
    "title", ['Diver: "Oyster" #1', "Diver\nof Oysters", "{Oyster} [Diver]", "&Diver *Oyster", "\udcffDiver"]
)
def test_hostile_titles_on_the_command_line(cli: Cli, folder: Path, title: str) -> None:
    path = new(cli, folder, title)
    assert cli("show", path.stem, "--roles-dir", str(folder)).code == 0


def test_nothing_is_ever_replaced(cli: Cli, folder: Path) -> None:
    path = new(cli, folder, "Oyster Diver")
    path.write_text("mine")
    (folder / "pearl-diver.yaml").symlink_to(folder / "nowhere")
    for title in ("oyster DIVER", "Pearl Diver"):
        done = cli("roles", "new", title, "--roles-dir", str(folder))
        assert (done.code, done.out) == (3, "")
        assert "is there already and stays as it is" in done.err
    assert path.read_text() == "mine"
    assert not (folder / "nowhere").exists()


def test_a_title_without_an_id_needs_a_file_name(cli: Cli, folder: Path) -> None:
    for title in ("\u6c34\u5148\u4eba", "!!!", "", " "):
        done = cli("roles", "new", title, "--roles-dir", str(folder))
        assert (done.code, done.out) == (2, "")
        assert "--output" in done.err or "needs a title" in done.err
    assert list(folder.iterdir()) == []
    new(cli, folder, "\u6c34\u5148\u4eba", "--output", str(folder / "pilot.yaml"))
    assert "pilot" in cli("show", "\u6c34\u5148\u4eba", "--roles-dir", str(folder)).out
    for name in ("Pilot.yaml", "pilot.json", "pilot", "a b.yaml"):
        assert cli("roles", "new", "Pilot", "--output", str(folder / name)).code == 2


NO_IDS = ["1099", "no", "On", "NULL", "2026-01-01", "012", "yes!", "0x1F", "True", "off", "7"]


@pytest.mark.parametrize("title", one_in(4, NO_IDS))
def test_no_id_is_written_that_the_next_file_cannot_name(cli: Cli, folder: Path, title: str) -> None:
    done = cli("roles", "new", title, "--roles-dir", str(folder))
    assert (done.code, done.out) == (2, "")
    assert "no other file could name it" in done.err
    proposed = re.search(r"--output (\S+\.yaml);", done.err)
    assert proposed
    path = new(cli, folder, title, "--output", str(folder / proposed[1]))
    other = new(cli, folder, "Reef Keeper", "--like", path.stem)
    assert path.stem in other.read_text()
    assert cli("roles", "check", str(folder)).code == 0
    assert cli("roles", "new", "Diver", "--output", str(folder / "null.yaml")).code == 2


def test_a_role_that_has_such_an_id_already_is_named_in_quotes(cli: Cli, folder: Path) -> None:
    (folder / "skills.yaml").write_text("'1099': {name: Tax form 1099, category: tool}\n")
    (folder / "no.yaml").write_text(draft("No", None, [], TODAY).replace("  core:", "  core:\n    '1099':"))
    new(cli, folder, "Reef Keeper", "--like", "no")
    done = cli("roles", "check", str(folder))
    assert (done.code, done.err) == (0, "")


def test_without_a_folder_it_goes_into_the_user_s_own(cli: Cli, home: Path) -> None:
    done = cli("roles", "new", "Oyster Diver", "--format", "json")
    path = home / "data" / "roles" / "oyster-diver.yaml"
    assert json.loads(done.out)["items"] == [
        {"id": "oyster-diver", "title": "Oyster Diver", "path": str(path), "like": None}
    ]
    assert cli("show", "Oyster Diver").code == 0


def test_a_title_that_stands_for_a_role_already_is_said(cli: Cli, folder: Path) -> None:
    asked = ("--roles-dir", str(folder))
    assert "has the id of Data Engineer" in cli("roles", "new", "Data Engineer", *asked).err
    assert '"ML Engineer" stood for Machine Learning Engineer' in cli("roles", "new", "ML Engineer", *asked).err
    done = cli("roles", "new", "Data Scientist", *asked, "--output", str(folder / "my-own.yaml"))
    assert "data-scientist has the same title" in done.err
    assert done.code == 0


def test_a_folder_that_cannot_be_written_and_an_unknown_model(cli: Cli, folder: Path) -> None:
    (folder / "file").write_text("")
    assert cli("roles", "new", "Diver", "--output", str(folder / "file" / "diver.yaml")).code == 3
    assert cli("roles", "new", "Diver " * 33, "--output", str(folder / f"{'a' * 300}.yaml")).code == 3
    assert cli("roles", "new", "Diver", "--like", "Registered Nurse", "--roles-dir", str(folder)).code == 4


@pytest.mark.parametrize(
    "options", [["--fields", "items"], ["-f", "json", "--fields", "no.such"], ["--front-matter"], ["--open"]]
)
def test_a_command_that_fails_leaves_no_file(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    done = cli("roles", "new", "Oyster Diver", "-o", "oyster-diver.yaml", *options)
    assert (done.code, done.out, (tmp_path / "oyster-diver.yaml").exists()) == (2, "", False)
