"""What is no résumé of a shape that is read -> its name, by the fields that give it away."""

from __future__ import annotations

from collections.abc import Collection

OTHERS: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(("skillspassport",)), "a Europass file"),
    (frozenset(("learnerinfo",)), "a Europass file"),
    (frozenset(("europassprofile",)), "a Europass file"),
    (frozenset(("nbformat", "cells")), "a notebook"),
    (frozenset(("openapi", "paths")), "the description of an interface"),
    (frozenset(("swagger", "paths")), "the description of an interface"),
    (frozenset(("lockfileversion",)), "a lock file of npm"),
    (frozenset(("name", "version", "dependencies")), "the package file of a program"),
    (frozenset(("name", "version", "scripts")), "the package file of a program"),
    (frozenset(("type", "features")), "GeoJSON"),
    (frozenset(("title", "family", "track")), "a role file of careercli"),
    (frozenset(("kind", "schemaversion")), "an answer of careercli"),
    (frozenset(("schema", "properties")), "a JSON Schema"),
    (frozenset(("definitions", "properties")), "a JSON Schema"),
    (frozenset(("included", "meta", "data")), "a LinkedIn export"),
    (frozenset(("firstname", "lastname", "positions")), "a LinkedIn export"),
    (frozenset(("firstname", "lastname", "headline", "positions")), "a LinkedIn export"),
    (frozenset(("profile", "positions")), "a LinkedIn export"),
    (frozenset(("sovrendata",)), "the output of a résumé parser"),
    (frozenset(("resumeparserdata",)), "the output of a résumé parser"),
    (frozenset(("resumedata",)), "the output of a résumé parser"),
    (frozenset(("parsedresume",)), "the output of a résumé parser"),
    (frozenset(("structuredxmlresume",)), "an HR-XML file"),
    (frozenset(("candidateprofile",)), "an HR Open file"),
    (frozenset(("candidate",)), "an HR Open file"),
    (frozenset(("jobtitle", "hiringorganization")), "a job posting"),
    (frozenset(("log", "version")), "a log"),
    (frozenset(("services", "version")), "a Compose file"),
    (frozenset(("apiversion", "metadata")), "a manifest of Kubernetes"),
    (frozenset(("context", "graph")), "JSON-LD"),
)


def other_than_resume(known: Collection[str]) -> str | None:
    """What it looks like; `known`: the names of its fields by their letters alone."""
    return next((what for marks, what in OTHERS if marks.issubset(known)), None)
