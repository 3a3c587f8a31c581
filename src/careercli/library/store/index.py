"""Making the index of a folder of role files: what is new or changed is checked and kept, the rest is taken over.

Its tables are ids (title, or nothing for a file that cannot be used, and stamp), names and bags (what a title may be
written as, whole or as words in alphabetical order), entries and problems. Losing it costs only time.
"""

from __future__ import annotations

import os
import stat
import time
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.library.files import OWN, read_regular
from careercli.library.store import sealed as store
from careercli.library.store.records import dehydrate, entry_of, revive
from careercli.library.store.shelf import LASTS, NOTHING, SHOWN
from careercli.library.store.tables import Filed, Held, Rows
from careercli.library.store.vocabulary import skills_print
from careercli.library.titles import bag
from careercli.model.limits import ROLE_BYTES
from careercli.model.role import Entry
from careercli.model.skill import Vocabulary

if TYPE_CHECKING:
    from careercli.library.store.tables import Tables

Status = Mapping[str, os.stat_result]
_LEFT_BEHIND = 60  # seconds after which a file that was never finished is swept away


class _Place(NamedTuple):
    """What indexing a folder goes by."""

    folder: Path
    home: Path
    key: str
    vocabulary: Vocabulary


class _Contents(NamedTuple):
    """What is known of a folder, by file name: the stamp of each file, and what it says or what is wrong with it."""

    stamps: dict[str, store.Stamp]
    entries: dict[str, Entry]
    problems: dict[str, list[str]]


def refreshed(folder: Path, home: Path, key: str, vocabulary: Vocabulary, kept: Tables) -> Tables:
    """The index after a look at every file; `kept` may be of any age, or noise."""
    place = _Place(folder, home, key, vocabulary)
    try:
        return _refreshed(place, kept)
    except store.UNUSABLE:
        return _refreshed(place, None)


def compile_shelf(folder: Path, target: Path, vocabulary: Vocabulary) -> None:
    """Check every role file of `folder` and write the compiled form; raises BadFileError at the first bad file."""
    from careercli.library.files import load_role

    entries = {}
    for path in sorted(folder.glob("*.yaml")):
        role = load_role(path, vocabulary)
        entries[role.id] = entry_of(role)
        store.write_kept(target / "roles" / f"{role.id}.kept", {"key": "", "stamp": None, "role": dehydrate(role)})
    tables = _tables(dict.fromkeys(entries), entries, {})
    Held({"key": "", **_summary(entries, {}, len(entries))}, tables).write(target / "index.kept")


def _refreshed(place: _Place, kept: Tables | None) -> Tables:
    now = time.time_ns()
    header = kept.header if kept else {}
    if header.get("key") != place.key:
        kept, header = None, {}
    status = place.folder.stat() if place.folder.is_dir() else None
    files, gaps = _files(place.folder)
    known = kept.whole("ids") if kept else {}
    if not files and not known:
        return NOTHING
    unsettled = set(header.get("unsettled", ()))
    same = {name for name, found in files.items() if name in known and _same(place, name, found, known, unsettled)}
    state = {
        "key": place.key,
        "skills": skills_print(place.vocabulary),
        "stamp": store.stamp(status) if status and not gaps and store.settled(status, now) else None,
        "unsettled": [name for name, found in files.items() if not store.settled(found, now)],
        "looked": now,
    }
    if isinstance(kept, Filed) and len(same) == len(files) == len(known) and header["skills"] == state["skills"]:
        return _looked_at(place, kept, state)
    taken = _taken_over(place, kept, same, skills_changed=header.get("skills") != state["skills"])
    for name in set(known) - set(files):
        with suppress(OSError):
            (place.home / "roles" / f"{name}.kept").unlink(missing_ok=True)
    contents = _checked(place, files, taken)
    made = Held({**state, **_summary(contents.entries, contents.problems, len(files))}, _tables(*contents))
    for folder in (place.home, place.home / "roles"):
        _sweep(folder, now)
    made.write(place.home / "index.kept")
    return made


def _looked_at(place: _Place, kept: Filed, state: dict[str, Any]) -> Tables:
    """The same index, with the news that nothing has changed kept for the next start if that helps it."""
    old = kept.header
    helps = (old["stamp"], old["unsettled"]) != (state["stamp"], state["unsettled"])
    kept.header = {**old, **state}
    if helps or not 0 <= state["looked"] - old["looked"] < LASTS // 2:
        kept.write(place.home / "index.kept")
    return kept


def _taken_over(place: _Place, kept: Tables | None, same: set[str], *, skills_changed: bool) -> _Contents:
    """What need not be checked again."""
    if not kept:
        return _Contents({}, {}, {})
    entries = {name: Entry(*row) for name, row in kept.whole("entries").items() if name in same}
    problems = {name: lines for name, lines in kept.whole("problems").items() if name in same}
    if skills_changed:
        entries = {name: entry for name, entry in entries.items() if _knows(place.vocabulary, entry)}
        problems = {}
    stamps = {name: row[1] for name, row in kept.whole("ids").items() if name in entries or name in problems}
    return _Contents(stamps, entries, problems)


def _checked(place: _Place, files: Status, known: _Contents) -> _Contents:
    """What is known, and what the other files say."""
    from careercli.library.files import BadFileError

    stamps, entries, problems = known
    for name, status in files.items():
        if name in stamps:
            continue
        stamps[name] = [*store.stamp(status), _checksum(place, name, status)]
        try:
            entries[name] = _entry(place, name, stamps[name])
        except BadFileError as bad:
            own = str(place.folder / f"{name}.yaml")
            problems[name] = [str(problem).removeprefix(own) for problem in bad.problems]
    return known


def _entry(place: _Place, name: str, stamp: store.Stamp) -> Entry:
    """What a file says, from its compiled form if that is fresh; raises BadFileError."""
    target = place.home / "roles" / f"{name}.kept"
    kept = store.read_kept(target) or {}
    if kept.get("key") == place.key and kept.get("stamp") == stamp:
        with suppress(*store.UNUSABLE):
            entry = entry_of(revive(kept["role"]))
            if _knows(place.vocabulary, entry):
                return entry
    from careercli.library.files import load_role

    role = load_role(place.folder / f"{name}.yaml", place.vocabulary)
    store.write_kept(target, {"key": place.key, "stamp": stamp, "role": dehydrate(role)})
    return entry_of(role)


def _knows(vocabulary: Vocabulary, entry: Entry) -> bool:
    return vocabulary.skills.keys() >= {*entry.needs, *entry.tools}


def _files(folder: Path) -> tuple[dict[str, os.stat_result], bool]:
    """The status of each role file by its name; and whether one is listed without being there, and so may come."""
    found: dict[str, os.stat_result] = {}
    gaps = False
    with suppress(OSError), os.scandir(folder) as listing:
        for entry in listing:
            if entry.name.endswith(".yaml") and entry.name != OWN:
                try:
                    found[entry.name[:-5]] = entry.stat()
                except OSError:  # a link that leads nowhere yet, or round in circles: its reader says so
                    gaps = True
                    found[entry.name[:-5]] = entry.stat(follow_symlinks=False)
    return dict(sorted(found.items())), gaps


def _same(place: _Place, name: str, status: os.stat_result, known: Rows, unsettled: Iterable[str]) -> bool:
    """Whether a file is as the index knows it; one that was indexed in the moment of a change is read again."""
    stamp = known[name][1]
    if stamp[:3] != store.stamp(status):
        return False
    return name not in unsettled or stamp[3] == _checksum(place, name, status)


def _checksum(place: _Place, name: str, status: os.stat_result) -> int:
    """Of what the file says; 0 for what is no file or cannot be read."""
    with suppress(OSError, ValueError):
        if stat.S_ISREG(status.st_mode):
            return zlib.crc32(read_regular(place.folder / f"{name}.yaml", ROLE_BYTES))
    return 0


def _tables(
    stamps: Mapping[str, store.Stamp | None], entries: Mapping[str, Entry], problems: Mapping[str, list[str]]
) -> dict[str, Rows]:
    names: dict[str, list[tuple[str, int]]] = {}
    for entry in entries.values():
        for position, name in enumerate(entry.names):
            names.setdefault(name, []).append((entry.id, position))
    bags: dict[str, list[str]] = {}
    for name in names:
        bags.setdefault(" ".join(bag(name)), []).append(name)
    ids = {name: [entries[name].title if name in entries else None, stamp] for name, stamp in stamps.items()}
    return {"ids": ids, "names": names, "bags": bags, "entries": entries, "problems": problems}


def _summary(entries: Iterable[str], problems: Mapping[str, list[str]], files: int) -> dict[str, Any]:
    """What every start needs: the ids, how many files and problems there are, and the first problems."""
    shown: dict[str, list[str]] = {}
    left = SHOWN
    for name, lines in sorted(problems.items()):
        if left > 0:
            shown[name] = lines[:left]
            left -= len(lines)
    return {"ids": " ".join(entries), "files": files, "problems": sum(map(len, problems.values())), "shown": shown}


def _sweep(folder: Path, now: int) -> None:
    """Remove what a killed process left behind."""
    with suppress(OSError), os.scandir(folder) as listing:
        for entry in listing:
            if entry.name.endswith(".tmp") and now / 1e9 - entry.stat().st_mtime > _LEFT_BEHIND:
                Path(entry.path).unlink(missing_ok=True)
