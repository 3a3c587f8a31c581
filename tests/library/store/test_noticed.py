"""The index of a folder of role files: what is noticed of it, and when."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from careercli.library.store import Database, NamesByWords, RolesByName, Titles, add_role, empty, shelf, stamps
from careercli.library.titles import Names, Reader
from careercli.model.role import Role, Skills
from careercli.paths import places
from tests.cases import one_in
from tests.conftest import OURS, Cli
from tests.library.files.test_rolefile import GOOD
from tests.library.store.folders import write


def never_look(monkeypatch: pytest.MonkeyPatch) -> None:
    def refreshed(*_: object) -> None:
        raise AssertionError("looked at every file")

    monkeypatch.setattr(shelf, "refreshed", refreshed)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("title", ["oyster-diver", "Oyster Diver", "Senior Oyster Diver", "Sr. oyster  diver"])
def test_a_known_title_needs_a_look_at_its_own_file_only(cli: Cli, monkeypatch: pytest.MonkeyPatch, title: str) -> None:
    cli("list")
    time.sleep(0.02)
    cli("list")
    never_look(monkeypatch)
    done = cli("compare", title, "ML engineer")
    assert (done.code, done.err) == (0, "")
    assert "definition\toyster-diver\tDives." in done.out


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (("show", "oyster diver"), "Digs."),
        (("show", "shell seeker"), "Digs."),
        (("list",), "Oyster Diver"),
        (("search", "shell seeker"), "oyster-diver"),
        (("resolve", "Shell Seeker"), "oyster-diver"),
    ],
)
def test_an_edit_in_place_is_noticed(cli: Cli, folder: Path, asked: tuple[str, ...], answer: str) -> None:
    cli("list")
    cli("show", "oyster diver")
    time.sleep(0.02)
    write(folder, "Oyster Diver", "Digs.", aliases="[Shell Seeker]")
    done = cli(*asked)
    assert done.code == 0
    assert answer in done.out


def test_a_name_that_an_edit_in_place_gave_is_noticed_at_once_in_a_small_folder(
    cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "SMALL", 3)
    cli("list")
    time.sleep(0.02)
    cli("list")
    path = folder / "pearl-diver.yaml"
    path.write_text(path.read_text().replace("title: Pearl Diver", "title: Kelp Farmer"))
    assert cli("show", "Kelp Farmer").code == 4


def test_in_a_large_folder_it_is_noticed_by_the_next_command_that_looks(cli: Cli, folder: Path) -> None:
    cli("list")
    time.sleep(0.02)
    cli("list")
    path = folder / "pearl-diver.yaml"
    path.write_text(path.read_text().replace("title: Pearl Diver", "title: Kelp Farmer"))
    assert "kelp-farmer" in cli("show", "Kelp Farmer").out
    assert cli("list").code == 0
    done = cli("show", "Kelp Farmer")
    assert done.code == 4
    assert '"kelp-farmer" or "pearl-diver"' in done.err


@pytest.mark.parametrize("asked", [("list",), ("search", "python"), ("resolve", "x"), ("where",), ("show", "x")])
def test_a_file_that_an_edit_in_place_broke_is_told_by_whatever_looks(
    cli: Cli, folder: Path, asked: tuple[str, ...]
) -> None:
    cli("list")
    time.sleep(0.02)
    cli("list")
    (folder / "pearl-diver.yaml").write_text("title: [")
    assert cli(*asked).err.count("Warning: ") == 1


def test_an_index_is_taken_at_its_word_for_an_hour(cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cli("list")
    time.sleep(0.02)
    cli("list")
    path = folder / "pearl-diver.yaml"
    path.write_text(path.read_text().replace("title: Pearl Diver", "title: Kelp Farmer"))
    monkeypatch.setattr(shelf, "LASTS", 0)
    assert cli("show", "Kelp Farmer").code == 4


def test_files_that_come_go_break_and_are_mended(cli: Cli, folder: Path) -> None:
    assert cli("show", "oyster diver").code == 0
    write(folder, "Clam Digger", "Digs clams.")
    assert "Digs clams." in cli("show", "clam digger").out
    (folder / "clam-digger.yaml").unlink()
    assert cli("show", "clam digger").code == 4
    time.sleep(0.02)
    path = folder / "pearl-diver.yaml"
    path.write_text("title: [")
    assert cli("show", "pearl diver").code == 3
    assert "pearl-diver.yaml:1: title: is not valid YAML" in cli("show", "oyster diver").err
    write(folder, "Pearl Diver", "Dives again.")
    done = cli("show", "oyster diver")
    assert (done.code, done.err) == (0, "")
    assert "Dives again." in cli("show", "pearl diver").out


def test_a_mended_file_takes_its_place_before_one_of_ours(cli: Cli, folder: Path) -> None:
    path = folder / "data-engineer.yaml"
    path.write_text("title: [")
    for _ in range(2):
        assert "Dives." not in cli("show", "data engineer").out
        time.sleep(0.02)
    write(folder, "Data Engineer")
    assert "Dives." in cli("show", "data engineer").out


def test_a_change_that_leaves_size_and_time_as_they_were_is_noticed(cli: Cli, folder: Path) -> None:
    path = folder / "oyster-diver.yaml"
    status = path.stat()
    cli("list")
    assert "Dives." in cli("show", "oyster diver").out
    write(folder, "Oyster Diver", "Sinks.")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert "Sinks." in cli("show", "oyster diver").out


def test_changes_within_one_tick_of_the_clock_are_noticed(
    cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stamps, "TICK", 2_000_000_000)
    for number in range(30):
        write(folder, "Oyster Diver", f"Dives {number:02}.")
        write(folder, f"Diver Number {number:02}")
        assert f"Dives {number:02}." in cli("show", "oyster diver").out
        assert cli("show", f"diver-number-{number:02}").code == 0


def test_a_link_that_leads_somewhere_later_is_noticed(cli: Cli, folder: Path) -> None:
    (folder / "clam-digger.yaml").symlink_to(folder.parent / "elsewhere")
    assert cli("show", "clam digger").code == 3
    time.sleep(0.02)
    write(folder.parent, "Clam Digger").rename(folder.parent / "elsewhere")
    assert cli("show", "clam digger").code == 0


@pytest.mark.usefixtures("folder")
def test_the_first_folder_wins_in_every_way_of_asking(cli: Cli, home: Path) -> None:
    second = home / "data" / "roles"
    second.mkdir(parents=True)
    write(second, "Oyster Diver", "Dives second.", aliases="[Bivalve Hunter]")
    write(second, "Clam Digger", "Digs.", aliases="[Pearl Diver, Mollusk Hunter]")
    for _ in range(2):
        assert "Dives." in cli("show", "oyster diver").out
        assert "\tpearl-diver\t" in cli("show", "Pearl Diver").out  # a title is never taken by an alias
        assert cli("show", "Bivalve Hunter").code == 4  # the file that has the alias is replaced
        assert "\tclam-digger\t" in cli("show", "Mollusk Hunter").out
        time.sleep(0.02)


def test_any_id_may_be_used_and_any_file_name_is_survived(cli: Cli, folder: Path) -> None:
    for name in ("index", "vocabulary", "roles"):
        write(folder, name, f"Is {name}.")
    (folder / "\udcff.yaml").write_text(GOOD)
    for _ in range(2):
        for name in ("index", "vocabulary", "roles"):
            done = cli("show", name)
            assert f"Is {name}." in done.out
            assert "rename the file" in done.err
    assert cli("show", "\udcff").code in (3, 4)


@pytest.mark.parametrize("name", one_in(4, ["new\nline", "a\rb", "x\u2028y", "two\n\nlines"]))
def test_the_path_of_a_bad_file_is_told_once_whatever_its_name_holds(cli: Cli, folder: Path, name: str) -> None:
    (folder / f"{name}.yaml").write_text("a")
    (folder / "skills.yaml").write_text("a: &b [c]\n")
    for _ in range(2):
        told = cli("list").err.splitlines()
        assert [line.count(str(folder)) for line in told] == [1, 1]
        assert told[1].startswith(f"Warning: {folder}/{' '.join(name.split())}.yaml:1: file: ")


@pytest.mark.slow
def test_many_problems_are_summed_up(cli: Cli, folder: Path) -> None:
    for number in range(2000):
        (folder / f"bad-{number:04}.yaml").write_text("title: [")
    for _ in range(2):
        lines = cli("show", "oyster diver").err.splitlines()
        assert len(lines) == 11
        assert lines[0].startswith(f"Warning: {folder}/bad-0000.yaml:1: title: is not valid YAML")
        assert lines[10].endswith(f": and 1,990 more problems; `careercli roles check {folder}` lists them")
        assert len(cli("roles", "check", str(folder)).err.splitlines()) >= 2000
    assert "bad-1999.yaml:1:" in cli("show", "bad-1999").err


def test_200_roles_beside_ours_may_replace_all_of_ours(cli: Cli, folder: Path) -> None:
    ours = [path.stem.replace("-", " ").title() for path in sorted((places().data / "roles").glob("*.yaml"))]
    for title in [*ours, *(f"Diver Number {number}" for number in range(200 - len(ours)))]:
        write(folder, title)
    for _ in range(2):
        done = cli("compare", "data engineer", "diver number 5")
        assert done.code == 0
        assert done.out.count("Dives.") == 2
        assert len(done.err.splitlines()) == 11
        assert f"{OURS - 10} more roles are replaced; `careercli where` lists them" in done.err
    assert cli("where").out.count("replaced role") == OURS


# --- what is looked up name by name is what a table of all names would say

WORDS = st.sampled_from("data science machine learning engineer manager of lead analyst platform".split())
NAME = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
ROLES = st.dictionaries(NAME, st.tuples(NAME, st.lists(NAME, max_size=3)), min_size=1, max_size=6)


def made_shelf(roles: dict[str, tuple[str, list[str]]]) -> shelf.Shelf:
    connection = empty()
    for name, (title, aliases) in roles.items():
        role_id = name.replace(" ", "-")
        role = Role(role_id, title.title(), "science", "lead", "", Skills({"python": None}), aliases)
        add_role(connection, role)
    return shelf.Shelf(Path(), Database(connection))


@example(own=[{"data": ("lead", []), "data data": ("manager", [])}], titles=["manager manager lead"], shout=False)
@settings(deadline=None, max_examples=60)
@given(own=st.lists(ROLES, min_size=1, max_size=3), titles=st.lists(NAME, min_size=1, max_size=5), shout=st.booleans())
def test_names_looked_up_and_names_at_hand_agree(
    own: list[dict[str, tuple[str, list[str]]]], titles: list[str], shout: bool
) -> None:
    catalog = Catalog(places())
    catalog.shelves = [made_shelf(roles) for roles in own]
    by_name = RolesByName(catalog.shelves)
    lazy = Reader(Titles(catalog.shelves), by_name, NamesByWords(catalog.shelves, by_name))
    every: Names = catalog.names
    known = [name for entry in catalog.entries() for name in entry.names]
    assert set(Titles(catalog.shelves)) == set(catalog.titles())
    for title in [*titles, *known, *(f"Senior {name}" for name in known)]:
        asked = title.upper() if shout else title
        assert lazy.known(asked) == every.known(asked)


# --- nothing in the cache, on the disk or beside us can change the answer
