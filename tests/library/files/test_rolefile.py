"""Role files: what is refused, in which words, and that a bad one never harms the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.library.catalog import Catalog
from careercli.library.files import BadFileError, load_role
from careercli.library.store import dehydrate, revive
from careercli.paths import places
from tests.conftest import MADE_UP, Cli

GOOD = "title: Oyster Diver\nfamily: science\ntrack: individual\ndefinition: Dives.\nskills: {core: {python: null}}\n"


def problems(tmp_path: Path, catalog: Catalog, text: str | bytes, name: str = "oyster-diver.yaml") -> list[str]:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(BadFileError) as error:
        load_role(path, catalog.vocabulary)
    assert all(problem.path == path for problem in error.value.problems)
    return [f"{problem.line}: {problem.field}: {problem.remedy}" for problem in error.value.problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD + "colour: red\n", ["6: colour: is not a field; remove it or check its spelling"]),
        (GOOD.replace("title: Oyster Diver\n", ""), ["1: title: is missing; add it"]),
        (GOOD.replace("python", "pyhton"), ["5: skills.core.pyhton: 'pyhton' is no skill in data/skills.yaml; did you mean 'python'?"]),
        (GOOD + "tools: [git, gti]\n", ["6: tools.1: 'gti' is no tool in data/skills.yaml; did you mean 'git'?"]),
        (GOOD + "work: {much: [naps]}\n", ["6: work.much.0: 'naps' is no activity in data/activities.yaml"]),
        (GOOD + "sources: [hearsay]\n", ["6: sources.0: 'hearsay' is no source in data/sources.yaml"]),
        (GOOD.replace("science", "sea"), ["2: family: must be one of 'analysis', 'engineering', 'operations', 'science', 'machine-learning', 'product' or 'leadership'"]),
        (GOOD.replace("{core: {python: null}}", "{core: {}}"), ["5: skills: name at least one core skill"]),
        (GOOD.replace("{python: null}}", "{python: null}, helpful: {python: null}}"), ["5: skills.helpful.python: is listed under two needs; keep one of them"]),
        (GOOD + "tools: [git, git]\n", ["6: tools.1: is listed twice; keep one of them"]),
        (GOOD + "tips: One tip\n", ["6: tips: must be a list"]),
        (GOOD + "tips: [1]\n", ["6: tips.0: must be text; put it in quotes"]),
        (GOOD + "reviewed: soon\n", ["6: reviewed: must be a date, YYYY-MM-DD, such as 2026-11-22"]),
        (GOOD + "title: Twice\n", ["6: title: is given twice; keep one of them"]),
        (GOOD + "id: other\n", ["6: id: remove it; the file's name is the id"]),
        (GOOD + "tips: &all [a]\nweek: *all\n", ["6: tips: write the value out; YAML anchors and aliases are not used in role files (a text that begins with & or * goes in quotes)", "7: week: write the value out; YAML anchors and aliases are not used in role files (a text that begins with & or * goes in quotes)"]),
        (GOOD + "aliases: [NO]\n", ["6: aliases.0: must be text; put it in quotes"]),
        ("", ["1: file: is empty; `careercli show` prints what a role has"]),
        ("- a\n", ["1: file: must be a mapping of fields, such as `title: Data Scientist`"]),
        ("title: [\n", ["1: title: is not valid YAML; close what begins here with ] (expected the node content, but found '<stream end>')"]),
        ("!!python/object/apply:os.system [echo]",
         ["1: file: is no place for a YAML tag; leave out tag:yaml.org,2002:python/object/apply:os.system, or put the text in quotes"]),
        (b"title: \xff\n", ["1: file: is not UTF-8; save it as UTF-8"]),
        (GOOD + "pay: {quoted: [{amount: -5, currency: USD, statistic: mean, place: US, date: '2023', source: onet-30-1}]}\n",
         ["6: pay.quoted.0: amount must be a yearly pay above 0"]),
        (GOOD + "pay: {quoted: [{amount: 5, currency: usd, statistic: mode, place: US, date: '2023', source: onet-30-1}]}\n",
         ["6: pay.quoted.0.statistic: must be one of 'mean' or 'median'"]),
        ("title: " + "[" * 50_000, ["1: file: is nested more than 20 levels deep"]),
        (GOOD + "#" * 100_001, ["1: file: is larger than 100,000 bytes"]),
    ],
)  # fmt: skip
def test_a_bad_file_is_told_line_by_line(
    tmp_path: Path, catalog: Catalog, text: str | bytes, expected: list[str]
) -> None:
    assert problems(tmp_path, catalog, text) == expected


def test_every_problem_of_a_file_is_told_at_once(tmp_path: Path, catalog: Catalog) -> None:
    text = GOOD.replace("science", "sea").replace("Dives.", "1").replace("python", "pyhton")
    found = problems(tmp_path, catalog, text + "colour: red\ntools: [gti, 3]\n")
    fields = sorted(line.split(": ")[1] for line in found)
    assert fields == ["colour", "definition", "family", "skills.core.pyhton", "tools.0", "tools.1"]


def test_a_file_name_must_be_an_id(tmp_path: Path, catalog: Catalog) -> None:
    assert "rename the file" in problems(tmp_path, catalog, GOOD, "Oyster Diver.yaml")[0]


def test_a_bad_file_never_stops_the_other_roles(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "oyster-diver.yaml").write_text(GOOD)
    (tmp_path / "bad.yaml").write_text("title: [")
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "dangling.yaml").symlink_to(tmp_path / "nothing")
    done = cli("show", "oyster diver", "--roles-dir", str(tmp_path))
    assert done.code == 0
    assert "Dives." in done.out
    assert f"{tmp_path}/bad.yaml:1: title: is not valid YAML" in done.err
    assert f"{tmp_path}/folder.yaml:1: file: is not a regular file" in done.err
    assert cli("show", "bad", "--roles-dir", str(tmp_path)).code == 3


def test_the_user_s_file_wins_and_says_so(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "data-engineer.yaml").write_text(GOOD.replace("Oyster Diver", "Data Engineer"))
    done = cli("show", "data engineer", "--roles-dir", str(tmp_path))
    assert "Dives." in done.out
    assert f"{tmp_path}/data-engineer.yaml replaces {places().data}/roles/data-engineer.yaml" in done.err
    assert "replaced role" in cli("where", "--roles-dir", str(tmp_path)).out


def test_the_first_roles_dir_wins(cli: Cli, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "oyster-diver.yaml").write_text(GOOD.replace("Dives.", f"Dives {name}."))
    done = cli("show", "oyster diver", "--roles-dir", str(tmp_path / "first"), "--roles-dir", str(tmp_path / "second"))
    assert "Dives first." in done.out


def test_the_users_own_folder_needs_no_option(cli: Cli, home: Path) -> None:
    (home / "data" / "roles").mkdir(parents=True)
    (home / "data" / "roles" / "oyster-diver.yaml").write_text(GOOD)
    assert "Dives." in cli("show", "oyster diver").out


def test_a_changed_file_is_seen_and_a_lost_cache_costs_only_time(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, folder = tmp_path / "own-cache", tmp_path / "own-roles"
    folder.mkdir()
    monkeypatch.setenv("CAREERCLI_CACHE_DIR", str(cache))
    asked = ("show", "oyster diver", "--roles-dir", str(folder))
    (folder / "oyster-diver.yaml").write_text(GOOD)
    assert "Dives." in cli(*asked).out
    (folder / "oyster-diver.yaml").write_text(GOOD.replace("Dives.", "Digs for oysters."))
    assert "Digs for oysters." in cli(*asked).out
    for path in cache.rglob("*.kept"):
        path.unlink()
    assert "Digs for oysters." in cli(*asked).out
    (folder / "oyster-diver.yaml").unlink()
    assert cli(*asked).code == 4


def test_a_home_that_cannot_be_written_to_works(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CAREERCLI_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert cli("show", "mle").code == 0


def test_the_compiled_form_is_the_role(catalog: Catalog) -> None:
    files = sorted(MADE_UP.glob("*.yaml")) + sorted((places().data / "roles").glob("*.yaml"))
    assert len(files) >= 13
    for path in files:
        role = load_role(path, catalog.vocabulary)
        assert revive(dehydrate(role)) == role
