"""The forge runs what .ci/run runs, and nothing that the repository says of a version differs from another place."""

from __future__ import annotations

import re
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml
from tools.generate import ROOT
from tools.pin import PYTHONS

from careercli import __version__

FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
RUN = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
README = next(line for line in (ROOT / "README.md").read_text().splitlines() if line.endswith("-m pytest"))


def workflow(name: str) -> dict[Any, Any]:
    loaded: dict[Any, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return loaded


def commands(job: dict[str, Any]) -> list[str]:
    return [step["run"].strip() for step in job["steps"] if "run" in step]


def pythons(job: dict[str, Any]) -> set[str]:
    asked = [step["with"]["python-version"] for step in job["steps"] if "setup-python" in step.get("uses", "")]
    if "strategy" in job:
        return {*job["strategy"]["matrix"]["python"]}
    return {version for one in asked for version in one.split()}


def test_linux_runs_all_of_it_and_nothing_else() -> None:
    assert commands(workflow("ci.yml")["jobs"]["linux"]) == ["bash .ci/run"]


def test_every_job_has_every_python_that_we_say_works() -> None:
    [listed] = re.findall(r"^versions=\((.+)\)$", RUN, re.MULTILINE)
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["classifiers"]
    classifiers = {one.rsplit(" ", 1)[1] for one in told if re.search(r":: 3\.\d+$", one)}
    jobs = workflow("ci.yml")["jobs"]
    assert len(jobs) == 3
    assert {*PYTHONS} == {*listed.split()} == classifiers
    assert all(pythons(job) == {*PYTHONS} for job in jobs.values())


def test_other_systems_run_steps_of_it() -> None:
    jobs = workflow("ci.yml")["jobs"]
    assert commands(jobs["macos"]) == [README, ".venv/bin/python -m tools.check_wheel"]
    assert README in RUN
    assert ".venv/bin/python -m tools.check_wheel" in RUN
    assert [line.removeprefix("python -m ") for line in commands(jobs["windows"])[1:]] == [
        'pip install --quiet -e ".[dev]"',
        "tools.check_wheel",
        "pytest",
    ]


def test_a_release_needs_ci_and_builds_as_the_documents_say() -> None:
    jobs = workflow("release.yml")["jobs"]
    assert jobs["checks"]["uses"] == "./.github/workflows/ci.yml"
    assert (jobs["build"]["needs"], jobs["publish"]["needs"], jobs["page"]["needs"]) == ("checks", "build", "publish")
    named, setup, make, _ = commands(jobs["build"])
    assert setup == README.removesuffix(" && .venv/bin/python -m pytest")
    assert make.split()[-2:] == ["tools.release", "dist"]
    assert find_spec("tools.release.__main__")
    [pattern] = re.findall(r'grep -qx "(.+)" src', named)
    wanted = pattern.replace('\\"', '"').replace("${GITHUB_REF_NAME#v}", __version__)
    assert wanted in (ROOT / "src" / "careercli" / "version.py").read_text(encoding="utf-8").splitlines()


def test_only_a_person_publishes_and_without_a_password() -> None:
    text = (FOLDER / "release.yml").read_text(encoding="utf-8")
    publish = workflow("release.yml")["jobs"]["publish"]
    assert publish["environment"] == "pypi"
    assert publish["permissions"] == {"id-token": "write"}
    assert "secrets" not in text
    assert not re.search(r"password|api-token", text.replace("no password or token", ""))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_actions_are_pinned_and_nothing_may_write_unless_it_says_so(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, comment in used:
        assert action.startswith("./") or re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), action
        assert action.startswith("./") or re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action
    assert workflow(path.name)["permissions"] == {"contents": "read"}
    assert len({action for action, _ in used}) == len({action.partition("@")[0] for action, _ in used})


def test_the_version_is_the_same_everywhere() -> None:
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert cited["version"] == __version__
    assert headings[:2] == ["Unreleased", f"{__version__} - {cited['date-released']}"]
    assert f"careercli-{__version__}-" in (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
