"""Manfred's MAC: jobs with roles, challenges and competences; knowledge in three lists -> the terms of JSON Resume.

https://github.com/getmanfred/mac. Texts stay as they are. What one prefers in a next job is nothing that one has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from careercli.library.resume.fields import entries, fields, first, text

_FIELDS = ("aboutme", "experience", "knowledge")
_EARNED = ("certification",)
_COURSES = ("unaccredited", "selftraining")


def is_manfred(known: Mapping[str, Any]) -> bool:
    """Whether one tells of oneself in `aboutMe`, and of the rest in maps."""
    about, *others = (isinstance(known.get(name), dict) for name in _FIELDS)
    return about and any(others)


def as_plain(known: Mapping[str, Any]) -> dict[str, Any]:
    """The same in the terms of JSON Resume."""
    about, experience, knowledge = (fields(known.get(name)) for name in _FIELDS)
    profile = fields(about.get("profile"))
    studies = [fields(one) for one in entries(knowledge.get("studies"))]
    return {
        "basics": {
            "name": " ".join(filter(None, (text(profile.get("name")), text(profile.get("surnames"))))),
            "label": profile.get("title"),
            "summary": profile.get("description"),
        },
        "work": [_job(fields(one)) for one in entries(experience.get("jobs"))],
        "projects": [_project(fields(one)) for one in entries(experience.get("projects"))],
        "publications": [_artifact(fields(one)) for one in entries(experience.get("publicartifacts"))],
        "skills": [one for name in ("hardskills", "softskills") for one in _skills(knowledge.get(name))],
        "education": [_study(one) for one in studies if _kind(one) not in (*_EARNED, *_COURSES)],
        "certificates": [_study(one) for one in studies if _kind(one) in _EARNED],
        "courses": [_study(one) for one in studies if _kind(one) in _COURSES],
    }


def _job(job: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "company": fields(job.get("organization")).get("name"),
        "positions": [_role(fields(one)) for one in entries(job.get("roles"))],
    }


def _role(role: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "position": role.get("name"),
        "startDate": role.get("startdate"),
        "endDate": role.get("finishdate"),
        "highlights": [*_challenges(role), role.get("notes")],
        "tools": _names(role.get("competences")),
    }


def _challenges(role: Mapping[str, Any]) -> list[Any]:
    return [first(fields(one), "description", "name") for one in entries(role.get("challenges"))]


def _project(project: Mapping[str, Any]) -> dict[str, Any]:
    details = fields(project.get("details"))
    roles = [fields(one) for one in entries(project.get("roles"))]
    return {
        "name": details.get("name"),
        "description": details.get("description"),
        "startDate": roles[0].get("startdate") if roles else None,
        "endDate": roles[0].get("finishdate") if roles else None,
        "highlights": [one for role in roles for one in _challenges(role)],
        "keywords": [one for role in roles for one in _names(role.get("competences"))],
    }


def _artifact(artifact: Mapping[str, Any]) -> dict[str, Any]:
    details = fields(artifact.get("details"))
    return {
        "name": details.get("name"),
        "description": details.get("description"),
        "releaseDate": artifact.get("publishingdate"),
        "keywords": _names(artifact.get("relatedcompetences")),
    }


def _kind(study: Mapping[str, Any]) -> str:
    return "".join(filter(str.isalpha, text(study.get("studytype")).lower()))


def _study(study: Mapping[str, Any]) -> dict[str, Any]:
    """One that was not finished says so in the words that the reader knows."""
    finished = study.get("degreeachieved") is not False
    name = study.get("name")
    told = {"studyType": name, "area": name} if _kind(study) not in (*_EARNED, *_COURSES) else {"name": name}
    return {
        **told,
        "institution": fields(study.get("institution")).get("name"),
        "startDate": study.get("startdate"),
        "endDate": study.get("finishdate"),
        "summary": study.get("description"),
        "keywords": _names(study.get("linkedcompetences")),
        **({} if finished else {"status": "in progress"}),
    }


def _skills(value: Any) -> Iterator[dict[str, Any]]:
    for one in entries(value):
        known = fields(one)
        inner = fields(known.get("skill"))
        yield {"name": inner.get("name") or first(known, "name", "skill"), "level": known.get("level")}


def _names(value: Any) -> list[Any]:
    return [
        name for one in entries(value) if (name := first(fields(one), "name") or (one if not fields(one) else None))
    ]
