"""What a cold start must not load, and that importing does nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"yaml", "pydantic", "rich", "jinja2", "rapidfuzz", "platformdirs", "tomllib", "tempfile"}

# from 0.29 on, Typer loads pydantic and more for itself; the dependency says why that release is not taken
TYPER = "import typer\napp = typer.Typer()\n@app.command()\ndef main(): pass\napp(standalone_mode=False)"


def loaded(code: str) -> set[str]:
    """The modules that are loaded after running the code in a fresh interpreter."""
    script = f"import sys\nsys.argv = ['x']\n{code}\nsys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def command(*arguments: str) -> str:
    imports = "from datetime import date\nfrom careercli.main import run\n"
    return f"{imports}assert run({list(arguments)!r}, date(2026, 11, 22)) == 0"


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "ML Engineer", "Data Science Manager"),
        ("list",),
        ("search", "pytorch"),
        ("show", "mle"),
        ("tips",),
        ("gap", "mle", "--skills", "python,sql"),
        ("path", "data analyst", "data engineer"),
        ("match", "--skills", "python,sql"),
        ("-V",),
    ],
)
def test_the_way_to_a_plain_answer_is_light(arguments: tuple[str, ...]) -> None:
    loaded(command(*arguments))  # fills the cache of a source checkout
    assert not loaded(command(*arguments)) & HEAVY - loaded(TYPER)


@pytest.mark.parametrize(
    "typed", ["careercli ", "careercli show da", "careercli list --fa", "careercli list --family "]
)
def test_completion_loads_not_even_typer(typed: str) -> None:
    asks = f"import os\nos.environ.update(_CAREERCLI_COMPLETE='complete_zsh', _CAREERCLI_LINE={typed!r})\n"
    code = f"{asks}from careercli.shells.reply import reply\nassert reply() == 0"
    loaded(code)  # fills the cache of a source checkout
    assert not loaded(code) & (HEAVY | {"typer", "click"})


def test_json_needs_nothing_heavy_either() -> None:
    assert not loaded(command("compare", "mle", "DS manager", "-f", "json")) & HEAVY - loaded(TYPER)


def test_a_comparison_of_roles_reads_no_occupation() -> None:
    modules = loaded(command("compare", "mle", "DS manager"))
    assert not [name for name in modules if "occupations" in name.split(".") or "economy" in name.split(".")]


def test_only_the_command_that_runs_is_loaded() -> None:
    modules = {name for name in loaded(command("list")) if name.startswith("careercli.commands.")}
    shared = "everywhere narrowing options paying ranking salaryoptions viewing".split()
    assert modules == {f"careercli.commands.{name}" for name in ("list", *shared)}


def test_importing_the_package_loads_nothing_of_it() -> None:
    assert {name for name in loaded("import careercli") if name.startswith("careercli.")} == set()


def test_public_names_resolve_on_first_use() -> None:
    import careercli

    for name in careercli.__all__:
        assert getattr(careercli, name) is not None
    with pytest.raises(AttributeError):
        _ = careercli.nonsense


def test_nothing_opens_a_socket() -> None:
    guard = "import socket\ndef no(*a, **k): raise AssertionError\nsocket.socket = socket.create_connection = no\n"
    assert "careercli.advice.roles.comparison" in loaded(guard + command("compare", "mle", "DS manager"))
