"""Documents that cannot lie: every command, option, exit code and JSON key is in them; generated files are current."""

from __future__ import annotations

import json
import re
from importlib.metadata import version
from pathlib import Path

import jsonschema
import pytest
from tools.generate import ROOT, generated

from careercli import errors
from careercli.advice.pay import COLUMNS
from careercli.errors import CareerError
from careercli.formats import Format
from careercli.main import COMMANDS
from careercli.model import limits
from tests.conftest import Cli

ANSWERS = [
    ("compare", "mle", "DS manager"),
    ("compare", "mle", "DS manager", "data analyst", "--section", "tools"),
    ("show", "mle"),
    ("show", "mle", "--section", "pay"),
    ("list",),
    ("search", "sql"),
    ("salary", "mle", "data analyst"),
    ("outlook", "mle"),
    ("tips",),
    ("tips", "mle"),
    ("gap", "mle", "--skills", "python,sql,synergy", "--learn", "docker"),
    ("path", "data analyst", "data engineer"),
    ("path", "data analyst"),
    ("match", "--skills", "python,sql,excel"),
    ("sources",),
    ("where",),
]


def test_generated_files_are_current() -> None:
    fresh = dict(generated())
    assert len(fresh) > 20
    if f"typer=={version('typer')}\n" not in (ROOT / "constraints.txt").read_text():
        # what Typer knows of an argument differs by release; ours is written with the one that is pinned
        fresh = {path: text for path, text in fresh.items() if path.name != "grammar.json"}
    stale = [
        str(path.relative_to(ROOT)) for path, text in fresh.items() if not path.exists() or path.read_text() != text
    ]
    assert stale == [], "run python -m tools.generate"


@pytest.mark.parametrize("arguments", ANSWERS, ids=" ".join)
def test_json_answers_keep_to_their_published_schema(cli: Cli, arguments: tuple[str, ...]) -> None:
    answer = json.loads(cli(*arguments, "-f", "json").out)
    schema = json.loads(cli(arguments[0], "--schema").out)
    assert schema == json.loads((ROOT / "docs" / "schemas" / f"{arguments[0]}.schema.json").read_text())
    jsonschema.validate(answer, schema)
    known = set(schema["properties"])
    assert set(answer) <= known
    assert list(answer)[:2] == ["kind", "schema_version"]


def test_every_command_is_in_the_readme_and_has_a_page() -> None:
    readme = (ROOT / "README.md").read_text()
    pages = sorted(path.stem for path in (ROOT / "docs" / "commands").glob("*.md"))
    assert set(COMMANDS) <= {page.split("-")[0] for page in pages}
    for page in pages:
        assert f"docs/commands/{page}.md" in readme


def test_every_link_in_the_documents_leads_somewhere() -> None:
    documents = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    assert len(documents) > 10
    for document in documents:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_every_format_exit_code_and_row_label_is_documented(cli: Cli) -> None:
    text = (ROOT / "docs" / "output.md").read_text()
    for format in Format:
        assert f"`{format}`" in text
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, CareerError)]
    codes = {kind.exit_code for kind in kinds} | {0, 130}
    for code in codes:
        assert re.search(rf"^\| {code} \|", text, re.MULTILINE)
    labels = {row[0] for row in cli("compare", "Senior MLE", "DS manager").rows}
    assert len(labels) > 20
    for label in labels:
        assert f"`{label}`" in text, label
    for command in (*COMMANDS, "roles check", "roles new"):
        if command in (
            "roles",
            "resolve",
            "site",
            "completion",
            "help",
            "mcp",
        ):  # a group; no kind; no answers
            continue
        kind = json.loads(cli(*command.split(), "--schema").out)["properties"]["kind"]["const"]
        assert f"`{kind}`" in text


def test_every_top_level_json_key_is_documented(cli: Cli) -> None:
    text = (ROOT / "docs" / "output.md").read_text()
    for arguments in ANSWERS:
        for key in json.loads(cli(*arguments, "-f", "json").out):
            assert f"`{key}`" in text, key


def test_the_limits_are_those_of_the_code() -> None:
    text = (ROOT / "docs" / "limits.md").read_text()
    stated = sorted(int(number.replace(",", "")) for number in re.findall(r"(?<=[ |])\d[\d,]*(?= |\b)", table_of(text)))
    assert stated == sorted(value for name, value in vars(limits).items() if name.isupper())


def table_of(text: str) -> str:
    """The column of limits."""
    return "\n".join(
        f" {line.split('|')[2]}" for line in text.splitlines() if line.startswith("| ") and "---" not in line
    )


def test_the_readme_s_commands_are_what_ci_runs() -> None:
    [setup, develop] = [
        line for line in (ROOT / "README.md").read_text().splitlines() if line.startswith("python3 -m venv")
    ]
    assert setup.endswith('careercli compare "ML Engineer" "Data Science Manager"')
    assert develop.endswith("-m pytest")
    assert develop in (ROOT / ".ci" / "run").read_text()


def test_the_table_of_ci_has_a_line_for_each_step() -> None:
    steps = re.findall(r'^ +step "|^step "', (ROOT / ".ci" / "run").read_text(), re.MULTILINE)
    page = (ROOT / "CONTRIBUTING.md").read_text()
    table = [line for line in page[page.index("## What CI checks") :].splitlines() if line.startswith("| ")]
    assert len(steps) == len(table) - 1 > 5


def test_no_path_of_a_machine_is_in_the_tree() -> None:
    files = [
        path
        for folder in ("src", "data", "docs", "tests", "tools")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    ]
    assert len(files) > 60
    wrong = re.compile(r"/(?:root|home/\w+|work)/")
    found = [
        str(path)
        for path in files
        if path.suffix in {".py", ".md", ".yaml", ".json"} and wrong.search(path.read_text())
    ]
    assert found == [str(Path(__file__))] or found == []


def test_the_columns_of_salary_are_documented_in_order() -> None:
    text = (ROOT / "docs" / "output.md").read_text()
    table = text.split("## Rows of `salary`")[1].split("\n## ")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    assert tuple(name for cell in cells for name in re.findall(r"`(\w+)`", cell)) == COLUMNS
