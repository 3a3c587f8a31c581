"""Role files that mean harm: each is told in words or taken as it is, at once, and no other role is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from careercli.model import limits
from tests.cases import one_in
from tests.conftest import Cli
from tests.hostile.child import GOOD, child

QUOTE = "pay: {quoted: [{amount: %s, currency: USD, statistic: mean, place: US, date: '2023', source: onet-30-1}]}\n"

# what the file holds → what is said of it; nothing where it is taken
FILES: dict[str, tuple[str | bytes, str]] = {
    "code": (GOOD + "tips: [!!python/object/apply:os.system [id]]\n", "is no place for a YAML tag"),
    "bool tag": (GOOD + "tips: [!!bool maybe]\n", "is no place for a YAML tag"),
    "int tag": (GOOD + "tips: [!!int '']\n", "is no place for a YAML tag"),
    "float tag": (GOOD + "tips: [!!float '']\n", "is no place for a YAML tag"),
    "time tag": (GOOD + "reviewed: !!timestamp soon\n", "is no place for a YAML tag"),
    "binary": (GOOD + "tips: [!!binary '/w==']\n", "is no place for a YAML tag"),
    "set": (GOOD + "tips: !!set {a, b}\n", "is no place for a YAML tag"),
    "pairs": (GOOD + "tips: !!pairs [a: b]\n", "is no place for a YAML tag"),
    "number as field": (GOOD + "1: x\n", "1: "),
    "null as field": (GOOD + "null: x\n", "null: is no text to YAML; put it in quotes"),
    "list as field": (GOOD + "? [a]\n: x\n", "is no name of a field"),
    "numbers as names": (GOOD + "industries: {null: b, 3.5: c, 2026-01-01: d}\n", "industries"),
    "merge": (GOOD + "<<: [a]\n", "merge keys are not used"),
    "bomb": ("a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n" + GOOD, "anchors and aliases are not used"),
    "circle": (GOOD + "tips: &t [*t]\n", "anchors and aliases are not used"),
    "deep lists": ("[" * 90_000, "is nested more than 20 levels deep"),
    "deep maps": ("{a: " * 20_000, "is nested more than 20 levels deep"),
    "deep keys": ("? " * 45_000, "is nested more than 20 levels deep"),
    "deep items": ("- " * 45_000, "is nested more than 20 levels deep"),
    "many values": (GOOD + f"tips: [{'a,' * 40_000}a]\n", "holds more than 1,000 values"),
    "many unknown skills": (GOOD + f"tools: [{','.join(f'a{n}' for n in range(900))}]\n", "has more problems"),
    "many unknown fields": (GOOD + "".join(f"f{n}: x\n" for n in range(400)), "has more problems"),
    "many repeats": (GOOD + "tips: [a]\n" * 300, "has more problems"),
    "long name": (GOOD + f"? {'k' * 40_000}\n: [{'a,' * 900}a]\n", "holds a text of more than 5,000 characters"),
    "long number": (GOOD + f"tips: [{'1:' * 40_000}1]\n", "holds a text of more than 5,000 characters"),
    "long hex": (GOOD + f"tips: [0x{'f' * 4_900}]\n", ""),
    "endless number": (GOOD + QUOTE % ("9" * 4_900), "amount: must be a whole number"),
    "infinity": (GOOD + QUOTE % ".inf", "amount"),
    "not a number": (GOOD + QUOTE % ".nan", "amount"),
    "overflow": (GOOD + QUOTE % "1e400", "amount"),
    "no such day": (GOOD + "reviewed: 2026-13-45\n", "reviewed: must be a date"),
    "day as number": (GOOD + "reviewed: 20261122\n", "reviewed: must be a date"),
    "odd zone": (GOOD + "reviewed: 0001-01-01T00:00:00+10:00\n", "reviewed: must be a date"),
    "NUL": (GOOD.encode() + b"tips: ['\0']\n", "is not valid YAML"),
    "latin": (GOOD.encode() + b"tips: [\xe9]\n", "is not UTF-8"),
    "utf-16": (GOOD.encode("utf-16"), "is not UTF-8"),
    "BOM": (b"\xef\xbb\xbf" + GOOD.encode(), ""),
    "CRLF": (GOOD.replace("\n", "\r\n"), ""),
    "CR": (GOOD.replace("\n", "\r"), ""),
    "two documents": (GOOD + "---\n" + GOOD, "a second document begins here"),
    "many directives": ("".join(f"%TAG !a{n}! tag:x:\n" for n in range(4_000)) + "---\n" + GOOD, ""),
    "large": (GOOD + "#" * 100_001, "is larger than 100,000 bytes"),
    "long title": (GOOD.replace("Oyster Diver", "sr a " * 900), "title: is longer than 200 characters"),
    "invisible title": (GOOD.replace("Oyster Diver", '"\\u200b\\u2060"'), "title: must not be empty"),
    "field with a line break": (GOOD + '"a\\nb": x\n', "a b: is not a field"),
    "quote to the end": (GOOD.replace("Dives.", '"Dives.') + "# more\n" * 900 + '"', 'close it with ", where it ends'),
    "half a character": (GOOD + 'tips: ["\\ud800"]\n', "tips.0: holds half a character"),
    "methods": (GOOD + "__class__: x\n", "is not a field"),
    "null tips": (GOOD + "tips:\n", "tips: must be a list"),
    "empty": ("", "is empty"),
}  # fmt: skip


def stocked(folder: Path, text: str | bytes) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "oyster-diver.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    (folder / "pearl-diver.yaml").write_text(GOOD.replace("Oyster", "Pearl"))
    return folder


def test_each_is_told_and_costs_no_other_role(tmp_path: Path) -> None:
    """All in one run, and so within the time and the memory of one."""
    folders = []
    for number, (text, _) in enumerate(FILES.values()):
        folder = stocked(tmp_path / str(number), text)
        (folder / "oyster-diver.yaml").rename(folder / f"oyster-diver-{number}.yaml")
        folders += ["--roles-dir", str(folder)]
    done = child("list", *folders)
    assert done.code == 0
    ids = {line.split("\t")[0] for line in done.out.splitlines()}
    assert {"pearl-diver", "data-scientist", "machine-learning-engineer"} <= ids
    assert len(done.err) < 400_000
    for number, (name, (_, said)) in enumerate(FILES.items()):
        lines = [
            line
            for line in done.err.splitlines()
            if (f"/oyster-diver-{number}.yaml:" in line or f"{tmp_path}/{number}: and" in line) and "Warning" in line
        ]
        told = [line for line in lines if said in line] or [line for line in lines if "more problems" in line]
        assert told if said else f"oyster-diver-{number}" in ids or lines, name


@pytest.mark.parametrize("name", FILES)
def test_each_is_refused_by_check_and_show_or_taken(cli: Cli, tmp_path: Path, name: str) -> None:
    text, said = FILES[name]
    folder = stocked(tmp_path / "roles", text)
    done = cli("show", "oyster-diver", "-f", "json", "--roles-dir", str(folder))
    assert done.code in ((3,) if said else (0, 3)), done.err
    assert "Traceback" not in done.err
    assert all(line.isprintable() for line in done.err.splitlines())


@pytest.mark.parametrize("name", ["con", "-x", "A", "a b", "a\nb", "\u202e", "\x1b[31m", "a.b", "\udcff", "a" * 250])
def test_a_name_that_is_no_id_is_told_on_one_line(cli: Cli, tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.yaml").write_text(GOOD)
    done = cli("where", "--roles-dir", str(tmp_path))
    assert done.code == 0
    if name not in ("con", "a" * 250):
        assert "rename the file" in done.err
        assert len(done.err.splitlines()) == 1
        assert done.err.rstrip("\n").isprintable()


def test_a_role_may_be_called_as_a_file_of_the_cache(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "index.yaml").write_text(GOOD)
    for _ in range(2):
        assert "Dives." in cli("show", "index", "--roles-dir", str(tmp_path)).out


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    stocked(tmp_path, GOOD)
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    links = {"loop": "loop.yaml", "gone": "nothing", "zero": "/dev/zero", "tty": "/dev/tty", "memory": "/proc/self/mem"}
    for name, target in {**links, "kernel": "/proc/kmsg"}.items():
        (tmp_path / f"{name}.yaml").symlink_to(target)
    (tmp_path / "locked.yaml").write_text(GOOD)
    (tmp_path / "locked.yaml").chmod(0)
    with (tmp_path / "huge.yaml").open("wb") as stream:
        stream.truncate(100_000_000)
    for command in (["list"], ["roles", "check", str(tmp_path)]):
        done = child(*command, "--roles-dir", str(tmp_path))
        assert done.code == (0 if command == ["list"] else 3)
        for name in ("pipe", "folder", "huge", "locked", "kernel", *links):
            assert f"{name}.yaml:1: file: " in done.err, name
    assert f"is larger than {limits.ROLE_BYTES:,} bytes" in done.err


@pytest.mark.parametrize(
    "what", one_in(3, ["file", "pipe", "loop", "missing", "locked", "a" * 5000, "/dev/zero", "\udcff"])
)
def test_a_roles_folder_that_is_none_is_exit_3(tmp_path: Path, what: str) -> None:
    (tmp_path / "file").write_text("")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "locked").mkdir(0)
    for command in (["list", "--roles-dir", what], ["roles", "check", what]):
        done = child(*command, folder=tmp_path)
        assert (done.code, done.out) == (3, "")
        assert done.err


@pytest.mark.slow
def test_five_hundred_folders(tmp_path: Path) -> None:
    for number in range(500):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / f"r{number}.yaml").write_text(GOOD)
    folders = os.pathsep.join(str(tmp_path / str(number)) for number in range(500))
    done = child("list", variables={"CAREERCLI_ROLES_DIR": folders})
    assert done.code == 0
    assert done.out.count("Oyster Diver") == 500
