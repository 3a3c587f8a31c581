"""The Python interface: the answers of the commands, from strings, without a word printed; and its examples."""

from __future__ import annotations

import doctest
import json
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any

import pytest

import careercli
from careercli import CareerError, compare, dump, gap, match, outlook, path, salary, show
from careercli.model.result import Result
from tests.conftest import MADE_UP, TODAY, Cli

ROOT = Path(__file__).parents[2]
AGREE: list[tuple[tuple[str, ...], Callable[[], Result]]] = [
    (("compare", "mle", "senior data analyst"), lambda: compare("mle", "senior data analyst", today=TODAY)),
    (("compare", "mle", "de", "--area", "Texas"), lambda: compare("mle", "de", area="Texas", today=TODAY)),
    (("show", "data engineer", "--level", "senior"), lambda: show("data engineer", level="Senior", today=TODAY)),
    (("salary", "mle", "da"), lambda: salary("mle", "da", today=TODAY)),
    (("salary", "de", "--country", "DE"), lambda: salary("de", country="Germany", today=TODAY)),
    (
        ("salary", "da", "--area", "Seattle", "--offer", "95k", "--currency", "USD"),
        lambda: salary("da", area="Seattle", offer="95k", currency="USD", today=TODAY),
    ),
    (("outlook", "da"), lambda: outlook("da", today=TODAY)),
    (
        ("gap", "mle", "--skills", "python,sql,blub", "--learn", "docker"),
        lambda: gap("mle", ["python", "sql", "blub"], learn=["docker"], today=TODAY),
    ),
    (("path", "da", "de", "--avoid", "analytics engineer"), lambda: path("da", "de", avoid=["analytics engineer"])),
    (("path", "da"), lambda: path("da")),
    (
        ("match", "--skills", "python, sql", "--top", "4", "--prefer", "pay"),
        lambda: match("python, sql", top=4, prefer=["pay"], today=TODAY),
    ),
]


@pytest.mark.parametrize(("arguments", "ask"), AGREE, ids=[" ".join(arguments) for arguments, _ in AGREE])
def test_a_function_gives_the_answer_of_its_command(
    cli: Cli, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], ask: Callable[[], Result]
) -> None:
    expected = json.loads(cli(*arguments, "-f", "json").out)
    capsys.readouterr()
    answer = ask()
    assert capsys.readouterr() == ("", "")
    assert json.loads(json.dumps(dump(answer))) == expected
    with pytest.raises(FrozenInstanceError):
        answer.notes = []  # type: ignore[misc]


@pytest.mark.parametrize(
    ("ask", "code", "said"),
    [
        (lambda: show("ML Enginer"), 4, "No role called"),
        (lambda: show("mle", level="wizard"), 2, "no level"),
        (lambda: show("mle", area="Atlantis"), 4, "Atlantis"),
        (lambda: show("mle", area="Texas", country="DE"), 2, "one country or one area"),
        (lambda: compare("mle"), 2, "2 to 6"),
        (lambda: salary("mle", year=1900), 4, "1900"),
        (lambda: salary("mle", basis="guessed"), 2, "guessed"),
        (lambda: salary("mle", period="eon"), 2, "eon"),
        (lambda: salary("mle", offer="lots"), 2, "lots"),
        (lambda: gap("mle", []), 4, "No skill"),
        (lambda: gap("mle", "blubbering"), 4, "blubbering"),
        (lambda: gap("mle", "python", learn="blubbering"), 4, "blubbering"),
        (lambda: gap("mle", "python", as_of="soon"), 2, "soon"),
        (lambda: path("da", "da"), 2, "nothing to move"),
        (lambda: path("da", "de", max_hops=9), 2, "5 moves"),
        (lambda: match("python", prefer=["fame"]), 2, "fame"),
        (lambda: match("python", family="circus"), 2, "circus"),
        (lambda: match("python", top=0), 2, "one role"),
    ],
)
def test_what_a_caller_can_mend_is_an_error_of_ours(ask: Callable[[], Result], code: int, said: str) -> None:
    with pytest.raises(CareerError) as caught:
        ask()
    assert caught.value.exit_code == code
    assert said in caught.value.message


ASKED: dict[str, Callable[[Any], Result]] = {
    "role": show,
    "roles": lambda one: compare("mle", one),
    "more": lambda one: salary("mle", one),
    "level": lambda one: show("mle", level=one),
    "area": lambda one: salary("mle", area=one),
    "year": lambda one: salary("mle", year=one),
    "offer": lambda one: salary("mle", offer=one),
    "country": lambda one: outlook("mle", country=one),
    "skills": lambda one: gap("mle", one),
    "learn": lambda one: gap("mle", "sql", learn=one),
    "goal": lambda one: path("da", one),
    "via": lambda one: path("da", "de", via=one),
    "max_hops": lambda one: path("da", "de", max_hops=one),
    "prefer": lambda one: match("sql", prefer=one),
    "top": lambda one: match("sql", top=one),
    "ladder": lambda one: compare("mle", "de", ladder=one),
    "today": lambda one: show("mle", today=one),
    "roles_dirs": lambda one: show("mle", roles_dirs=one),
}


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize(
    "value", [1.5, b"mle", {"mle": 1}, [["sql"]], object()], ids=lambda value: type(value).__name__
)
def test_a_value_of_another_kind_is_told_by_the_name_of_its_parameter(name: str, value: object) -> None:
    with pytest.raises(TypeError, match=rf"^{name} of \w+\(\) takes .*, not \w+\.$") as caught:
        ASKED[name](value)
    assert isinstance(caught.value, CareerError)


def test_one_that_stands_alone_is_one_of_several_and_what_is_read_once_is_kept() -> None:
    assert path("da", "de", via="data scientist", avoid="mle") == path(
        "da", "de", via=["data scientist"], avoid=["mle"]
    )
    assert match("sql", prefer="pay", today=TODAY) == match("sql", prefer=["pay"], today=TODAY)
    assert gap("mle", (one for one in ["sql", "git"]), today=TODAY) == gap("mle", ["sql", "git"], today=TODAY)
    every: list[Any] = [str(MADE_UP), MADE_UP, iter([MADE_UP])]
    for folders in every:
        assert show("fog keeper", roles_dirs=folders).role.id == "fog-keeper"


def test_roles_of_ones_own_are_known() -> None:
    [name] = sorted(file.stem for file in MADE_UP.glob("*.yaml"))[1:2]  # there are dock masters in the world
    assert show(name, roles_dirs=[MADE_UP]).role.id == name
    with pytest.raises(CareerError):
        show(name)


def test_the_examples_of_the_documents_run() -> None:
    for failed, tried in (
        doctest.testfile(str(ROOT / "docs" / "python.md"), module_relative=False),
        doctest.testmod(careercli),
    ):
        assert failed == 0
        assert tried >= 3


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(careercli.__file__).parent / "py.typed").is_file()
    assert "profile" in careercli.__all__
