"""One YAML file → one Role, or an error that names file, line, field and remedy for everything wrong with it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from pydantic import TypeAdapter

from careercli.errors import FileError, way_on
from careercli.library.files.leniency import Named, lenient, quoted_sources, repeated_grades, unfit_sources
from careercli.library.files.mistakes.fields import Location
from careercli.library.files.names import ID, OWN, ROLE_FILES, is_role_file, visible
from careercli.library.files.skillsfile import read_skills
from careercli.library.files.yamlfile import BadFileError, Document, Problem, check, read, told
from careercli.model import limits
from careercli.model.role import Role
from careercli.model.skill import Vocabulary
from careercli.progress import counted

_ROLE = TypeAdapter(Role)


class RoleFiles:
    """Several role files read together: what is right in `roles`, what is wrong in `problems`."""

    def __init__(self) -> None:
        self.roles: list[Role] = []
        self.problems: list[Problem] = []
        self.skills = 0
        self._paths: dict[str, Path] = {}
        self._last: Document | None = None

    def add(self, path: Path, vocabulary: Vocabulary) -> None:
        try:
            if path.suffix != ROLE_FILES:
                remedy = f"rename the file; of a folder of roles only what ends in {ROLE_FILES} is read"
                raise BadFileError([Problem(path, 1, "file", remedy)])
            document = read(path)
            if path.stem in self._paths:
                other = self._paths[path.stem]
                raise BadFileError([document.problem((), f"has the id of {other}; check one of them at a time")])
            self.roles.append(role_of(document, vocabulary))
            self._paths[path.stem] = path
        except BadFileError as bad:
            self.problems += bad.problems

    def add_skills(self, paths: Iterable[Path], vocabulary: Vocabulary) -> Vocabulary:
        """The vocabulary with what is right in the skill files that are there; the first that has an id wins."""
        skills = dict(vocabulary.skills)
        for path in reversed([*paths]):
            if path.exists():
                found, problems = read_skills(path, vocabulary.skills)
                skills.update(found)
                self.skills += len(found)
                self.problems = [*problems, *self.problems]
        return replace(vocabulary, skills=skills)

    def by_folder(self) -> dict[Path, dict[str, Role]]:
        """The roles by id, a folder each: links must agree inside a folder, and nobody can mend those of another."""
        folders: dict[Path, dict[str, Role]] = {}
        for role in self.roles:
            folders.setdefault(self._paths[role.id].parent, {})[role.id] = role
        return folders

    def problem(self, role: str, location: Location, remedy: str) -> Problem:
        """A problem in the file of one of the roles, on the line of the field.

        The file is read again: the lines of 10,000 files would take more memory than all that they say.
        """
        if self._last is None or self._last.path != self._paths[role]:
            self._last = read(self._paths[role])
        return self._last.problem(location, remedy)


def read_roles(paths: Iterable[Path], vocabulary: Vocabulary, progress: TextIO | None = None) -> RoleFiles:
    """Read role files, and those in the folders among `paths`, with the skills that lie beside them.

    `progress` is a terminal on which many files are counted. Raises FileError for a path that is not there.
    """
    files = RoleFiles()
    named = list(paths)
    once: dict[str, Path] = {}  # a file may be named beside its folder
    for path in named:
        if not path.exists():
            raise FileError(f"{path} does not exist.", hint="Name role files, or folders that hold some.")
        for file in _in_folder(path) if path.is_dir() else [path]:
            once.setdefault(os.path.abspath(file), file)  # noqa: PTH100 - pathlib keeps ".."
    found = [*once.values()]
    known = files.add_skills({file.parent / OWN: None for file in found}, vocabulary)
    for file in counted(found, "Reading role files", progress):
        if file.name != OWN:
            files.add(file, known)
    if not files.roles and not files.problems and not files.skills:
        begin = 'Those that ship are checked already; `careercli roles new "Oyster Diver"` begins one of your own.'
        raise FileError("There is no role file to check.", hint="Role files end in .yaml." if named else begin)
    return files


def _in_folder(folder: Path) -> list[Path]:
    """Its role files and skills, and what was meant to be one and is never read."""
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError as error:
        raise FileError(f"{folder} cannot be read: {error.strerror}.", hint=way_on(error)) from None
    meant = [name for name in names if is_role_file(name) or name == OWN or _meant(name)]
    return [folder / name for name in meant]


def _meant(name: str) -> bool:
    return not name.startswith(".") and not name.endswith(ROLE_FILES) and name.lower().endswith((".yml", ".yaml"))


def load_role(path: Path, vocabulary: Vocabulary) -> Role:
    """Read and check one role file; raises BadFileError with every problem in it."""
    return role_of(read(path), vocabulary)


def role_of(document: Document, vocabulary: Vocabulary) -> Role:
    """The role that a parsed file describes; raises BadFileError with every problem in it."""
    path = document.path
    if not isinstance(document.data, dict):
        document.sound([document.problem((), "must be a mapping of fields, such as `title: Data Scientist`")])
    if not ID.fullmatch(path.stem):
        raise BadFileError(
            [document.problem((), f"rename the file: {path.stem!r} is no id (small letters, digits, hyphens)")]
        )
    if "id" in document.data:
        raise BadFileError([document.problem(("id",), "remove it; the file's name is the id")])
    problems = told(_problems(document, vocabulary))
    try:
        role = check(_ROLE, document, {**document.data, "id": path.stem})
    except BadFileError as bad:
        problems = told(bad.problems + problems)
    document.sound(problems)
    return role


def _problems(document: Document, vocabulary: Vocabulary) -> Iterator[Problem]:
    """What the model cannot know: texts, unknown ids, ids named twice. The values may be of any type yet."""
    yield from _unfit_texts(document)
    needs = [place for need in ("core", "important", "helpful") for place in _ids(document, "skills", need)]
    work = _ids(document, "work", "much") + _ids(document, "work", "some")
    tools, sources = _ids(document, "tools"), _ids(document, "sources") + quoted_sources(document)
    yield from _unknown(document, needs, vocabulary.skills, "skill in data/skills.yaml")
    yield from _unknown(document, tools, vocabulary.skills, "tool in data/skills.yaml")
    yield from _unknown(document, work, vocabulary.activities, "activity in data/activities.yaml")
    yield from _unknown(document, sources, vocabulary.sources, "source in data/sources.yaml")
    yield from _repeated(document, needs, "is listed under two needs; keep one of them")
    for field in ("tools", "comes_from", "goes_to", "sources"):
        yield from _repeated(document, _ids(document, field), "is listed twice; keep one of them")
    yield from unfit_sources(document)
    yield from repeated_grades(document)


def _unfit_texts(document: Document) -> Iterator[Problem]:
    """Texts that show nothing, names that are too long to ask for, and a number where a day belongs."""
    for name in ("title", "definition"):
        text = document.data.get(name)
        if isinstance(text, str) and not visible(text):
            yield document.problem((name,), "must not be empty")
    title = document.data.get("title")
    for location, name in [(("title",), title), *_ids(document, "aliases")]:
        if isinstance(name, str) and len(name) > limits.TITLE:
            yield document.problem(location, f"is longer than {limits.TITLE} characters, and so no title")
    yield from lenient(document)


def _ids(document: Document, *path: str) -> Named:
    """The ids at a place of the file, keys or items, each with its own place."""
    value = document.data
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    if isinstance(value, dict):
        return [((*path, key), key) for key in value if isinstance(key, str)]
    items = value if isinstance(value, list) else []
    return [((*path, number), item) for number, item in enumerate(items) if isinstance(item, str)]


def _unknown(document: Document, named: Named, known: Iterable[str], what: str) -> Iterator[Problem]:
    for location, name in named:
        if name not in known:
            near = _nearest(name, known)
            yield document.problem(location, f"{name!r} is no {what}" + (f"; did you mean {near!r}?" if near else ""))


def _repeated(document: Document, named: Named, remedy: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for location, name in named:
        if name in seen:
            yield document.problem(location, remedy)
        seen.add(name)


def _nearest(name: str, known: Iterable[str]) -> str | None:
    from rapidfuzz import fuzz, process

    found = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=60)
    return str(found[0]) if found else None
