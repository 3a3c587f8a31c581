"""Which shape a structured résumé has -> its sections; what is none of the known shapes is refused by its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from careercli.library.documents import UnreadableError
from careercli.library.resume.fields import entries, fields, first, text, translated
from careercli.library.resume.others.manfred import as_plain, is_manfred
from careercli.library.resume.others.refused import other_than_resume
from careercli.library.resume.sections import Kind, key, kind_of
from careercli.model.record import record

_HINT = "JSON Resume, rendercv, FRESH, Reactive Resume and Manfred MAC are read; so are PDF, DOCX and plain text."
_SECTIONS = (
    "work",
    "education",
    "skills",
    "projects",
    "basics",
    "experience",
    "volunteer",
    "employment",
    "certificates",
)
_WRAPPERS = ("resume", "data", "cv", "jsonresume", "document", "content")


@record
class Section:
    """`name` is what the résumé calls it; `value` holds its entries."""

    kind: Kind
    name: str
    value: Any


def sections_of(values: Any) -> tuple[list[Section], str]:
    """The sections, and the name of the person; raises UnreadableError for what is no résumé of a known shape."""
    if not isinstance(values, dict):
        what = "a list" if isinstance(values, list) else "a single value" if values is not None else "nothing"
        raise UnreadableError(f"looks like {what}, not like a résumé", _HINT)
    if "cv" not in values and all(isinstance(one, dict) for one in values.values()) and translated(values):
        return sections_of(values.get("en") or next(iter(values.values())))
    known = fields(values)
    if "cv" in known and isinstance(known["cv"], dict):
        return list(_rendercv(known["cv"])), text(fields(known["cv"]).get("name"))
    if is_manfred(known):
        return sections_of(as_plain(known))
    _refused(known)
    if isinstance(known.get("sections"), list):
        return [*_basics(fields(known.get("basics"))), *_titled(known["sections"])], _name(known)
    if isinstance(known.get("sections"), dict):
        return list(_reactive(known)), text(fields(known.get("basics")).get("name"))
    if not known.keys() & {key(one) for one in _SECTIONS} and not any(kind_of(str(one)) for one in values):
        for name in _WRAPPERS:
            if isinstance(known.get(name), dict):
                return sections_of(known[name])
        raise UnreadableError("is no résumé of a shape that is known", _HINT)
    return list(_plain(values, known)), _name(known)


def _refused(known: Mapping[str, Any]) -> None:
    """Raises UnreadableError where the fields are those of something else."""
    plain = {*known} & {key(one) for one in _SECTIONS}
    told = text(known.get("type")) if "context" in known else ""
    if told:
        raise UnreadableError("looks like JSON-LD of schema.org, not like a résumé of a known shape", _HINT)
    what = None if plain else other_than_resume(known)
    if what:
        raise UnreadableError(f"looks like {what}", _HINT)


def _name(known: Mapping[str, Any]) -> str:
    basics = fields(first(known, "basics", "bio", "profile"))
    own = text(basics.get("name")) or text(known.get("name")) or text(known.get("fullname"))
    parts = (first(one, name) for one in (basics, known) for name in ("firstname", "lastname"))
    return own or " ".join(filter(None, map(text, parts)))


def _plain(values: Mapping[Any, Any], known: Mapping[str, Any]) -> Iterator[Section]:
    """JSON Resume of any version, FRESH, and whatever names its sections likewise."""
    basics = fields(first(known, "basics", "bio", "info", "profile"))
    yield from _basics(basics)
    for name, value in values.items():
        kind = kind_of(str(name))
        small = key(str(name))
        if kind is None or small in ("basics", "bio", "info") or (small == "profile" and isinstance(value, dict)):
            continue
        if kind in ("work", "education", "volunteer") and isinstance(value, dict) and "history" in fields(value):
            yield Section("summary", "summary", fields(value).get("summary"))
        yield Section(kind, str(name), value)


def _basics(basics: Mapping[str, Any]) -> Iterator[Section]:
    for name in ("label", "headline", "characterclass", "title", "tagline"):
        yield Section("label", "label", basics.get(name))
    for name in ("summary", "brief", "objective", "about"):
        yield Section(
            "objective" if name == "objective" else "summary", name if name != "brief" else "summary", basics.get(name)
        )


def _rendercv(cv: Any) -> Iterator[Section]:
    known = fields(cv)
    yield from _basics(known)
    inner = known.get("sections")
    for name, value in inner.items() if isinstance(inner, dict) else ():
        yield Section(kind_of(str(name)) or _guessed(value), str(name), value)


def _guessed(value: Any) -> Kind:
    """What a section of an own name holds, by the fields of its entries."""
    seen = {name for one in entries(value) for name in fields(one)}
    for kind, marks in _MARKS:
        if seen & marks:
            return kind
    return "summary" if all(isinstance(one, str) for one in entries(value)) else "project"


_MARKS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("work", frozenset(("company", "employer", "position"))),
    ("education", frozenset(("institution", "degree", "studytype"))),
    ("skills", frozenset(("details", "keywords"))),
    ("publication", frozenset(("authors", "doi", "journal"))),
)


def _titled(sections: list[Any]) -> Iterator[Section]:
    """A list of sections, each with a title of its own."""
    for one in entries(sections):
        known = fields(one)
        names = [text(known.get(name)) for name in ("type", "title", "name", "heading", "id")]
        kind = next((kind for name in names if name and (kind := kind_of(name))), None)
        yield Section(kind or "project", next(filter(None, names), "section"), first(known, *_INSIDE) or [])


_INSIDE = ("items", "entries", "content", "list", "values", "text", "body")


def _reactive(known: Mapping[str, Any]) -> Iterator[Section]:
    """Reactive Resume 3 to 5: sections with items, texts in HTML, what is hidden left out."""
    yield from _basics(fields(known.get("basics")))
    summary = known.get("summary")
    if isinstance(summary, dict) and summary.get("hidden") is not True:
        yield Section("summary", "summary", summary)
    custom: list[Any] = []
    for name, value in known["sections"].items():
        if key(str(name)) == "custom" and isinstance(value, dict):
            custom += [one for one in value.values() if isinstance(one, dict)]
        elif isinstance(value, dict) and value.get("visible") is not False and value.get("hidden") is not True:
            told = fields(value)
            own = kind_of(str(name)) or kind_of(text(told.get("type"))) or kind_of(text(told.get("name")))
            yield Section(own or "project", str(name), value)
    custom += [one for one in entries(known.get("customsections")) if isinstance(one, dict)]
    for one in custom:
        told = fields(one)
        kind = kind_of(text(told.get("type"))) or kind_of(text(told.get("name"))) or kind_of(text(told.get("title")))
        yield Section(kind or "project", text(told.get("name")) or "custom", one)
