"""One YAML file → one Role, or an error that names file, line, field and remedy for everything wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import TypeAdapter

from careercli.library.yamlfile import BadFileError, Document, Location, Problem, check, read
from careercli.model.role import Role
from careercli.model.skill import Vocabulary

_ROLE = TypeAdapter(Role)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def load_role(path: Path, vocabulary: Vocabulary) -> Role:
    """Read and check one role file; raises BadFileError with every problem in it."""
    document = read(path)
    if not isinstance(document.data, dict):
        raise BadFileError([document.problem((), "must be a mapping of fields, such as `title: Data Scientist`")])
    if not _ID.fullmatch(path.stem):
        raise BadFileError(
            [document.problem((), f"rename the file: {path.stem!r} is no id (small letters, digits, hyphens)")]
        )
    if "id" in document.data:
        raise BadFileError([document.problem(("id",), "remove it; the file's name is the id")])
    role = check(_ROLE, document, {**document.data, "id": path.stem})
    problems = list(_problems(role, document, vocabulary))
    if problems:
        raise BadFileError(problems)
    return role


def _problems(role: Role, document: Document, vocabulary: Vocabulary) -> Iterator[Problem]:
    for name in ("title", "definition"):
        if not str(getattr(role, name)).strip():
            yield document.problem((name,), "must not be empty")
    needs: list[Location] = []
    for need in ("core", "important", "helpful"):
        needs += [("skills", need, skill) for skill in getattr(role.skills, need)]
    yield from _unknown(document, needs, vocabulary.skills, "skill in data/skills.yaml")
    tools: list[Location] = [("tools", n) for n in range(len(role.tools))]
    yield from _unknown(document, tools, vocabulary.skills, "tool in data/skills.yaml", role.tools)
    for share in ("much", "some"):
        ids = getattr(role.work, share)
        places: list[Location] = [("work", share, n) for n in range(len(ids))]
        yield from _unknown(document, places, vocabulary.activities, "activity in data/activities.yaml", ids)
    places = [("sources", n) for n in range(len(role.sources))]
    yield from _unknown(document, places, vocabulary.sources, "source in data/sources.yaml", role.sources)
    quotes: list[Location] = [("pay", "quoted", n, "source") for n in range(len(role.pay.quoted))]
    yield from _unknown(document, quotes, vocabulary.sources, "source", [quote.source for quote in role.pay.quoted])
    yield from _repeated(document, needs)


def _unknown(
    document: Document, places: list[Location], known: Iterable[str], what: str, ids: list[str] | None = None
) -> Iterator[Problem]:
    for location, name in zip(places, ids or [str(place[-1]) for place in places], strict=True):
        if name not in known:
            near = _nearest(name, known)
            yield document.problem(location, f"{name!r} is no {what}" + (f"; did you mean {near!r}?" if near else ""))


def _repeated(document: Document, needs: list[Location]) -> Iterator[Problem]:
    seen: set[object] = set()
    for location in needs:
        if location[-1] in seen:
            yield document.problem(location, "is listed under two needs; keep one of them")
        seen.add(location[-1])


def _nearest(name: str, known: Iterable[str]) -> str | None:
    from rapidfuzz import fuzz, process

    found = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=60)
    return str(found[0]) if found else None
