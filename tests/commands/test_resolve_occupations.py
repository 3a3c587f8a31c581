"""`resolve --occupations`: the occupation of a title that is none of a role, beside everything that there was."""

from __future__ import annotations

import csv
import io
import json

import pytest
from benchmarks.titles.__main__ import labels

from careercli.advice.finding import Coding, Resolving
from careercli.library.catalog import Catalog
from careercli.titles import TitleReader
from tests.conftest import Cli

ASKED = ("resolve", "--occupations", "Registered Nurse", "Sr. ML Eng.", "police officers", "truck driver", "qqq")


def test_three_columns_more(cli: Cli) -> None:
    done = cli(*ASKED, "--format", "plain")
    assert done.code == 0
    [engineer] = cli("resolve", "Sr. ML Eng.", "--format", "plain").out.splitlines()
    assert engineer.startswith("Sr. ML Eng.\tmachine-learning-engineer\tMachine Learning Engineer\tsenior\t0.9")
    assert done.out.splitlines() == [
        "Registered Nurse\t\t\t\t\t29-1141\tRegistered Nurses\ttitle",
        f"{engineer}\t\t\t",
        "police officers\t\t\t\t\t33-3051\tPolice and Sheriff's Patrol Officers\twords",
        "truck driver\t\t\t\t\t\t\t",
        "qqq\t\t\t\t\t\t\t",
    ]
    rows = list(csv.reader(io.StringIO(cli(*ASKED, "--format", "csv").out)))
    assert rows[0] == "input role title level confidence occupation occupation_title occupation_how".split()
    assert [row[5] for row in rows[1:]] == ["29-1141", "", "33-3051", "", ""]


def test_json_has_one_key_more(cli: Cli) -> None:
    nurse, engineer, *_ = map(json.loads, cli(*ASKED, "--format", "json").out.splitlines())
    assert nurse["role"] is None
    assert nurse["occupation"] == {"code": "29-1141", "title": "Registered Nurses", "how": "title"}
    assert engineer["occupation"] is None
    without = json.loads(cli("resolve", "Registered Nurse", "--format", "json").out)
    assert {**without, "occupation": nurse["occupation"]} == nurse


@pytest.mark.parametrize("format", ["table", "markdown", "html", "yaml"])
def test_people_see_it_too(cli: Cli, format: str) -> None:
    done = cli(*ASKED, "--format", format)
    assert done.code == 0
    assert "29-1141" in done.out


def test_the_columns_of_a_table_are_kept_before_them(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"job,occupation\nNurses,=1+1\nData Scientist,x\n")))
    done = cli("resolve", "--occupations", "--column", "job", "--keep", "--format", "csv")
    head, nurse, scientist = csv.reader(io.StringIO(done.out))
    assert head[:2] == ["job", "occupation"]
    assert head[-3:] == ["careercli_occupation", "occupation_title", "occupation_how"]
    assert nurse[-3:] == ["29-1141", "Registered Nurses", "reported"]
    assert scientist[2:] == ["data-scientist", "Data Scientist", "", "1.0", "", "", ""]
    assert "1 not understood; 1 of them an occupation" in done.err


def test_no_labeled_title_reads_otherwise(catalog: Catalog) -> None:
    """Roles win: whatever a title reads as without occupations it reads as with them."""
    titles = [row.title for name in ("labels.csv", "holdout.csv", "fresh.csv", "second.csv") for row in labels(name)]
    read = TitleReader.over(catalog)
    plain = Resolving(read)(titles)
    coded = Coding(Resolving(read), catalog.names.known, catalog.occupations.codes_of)(titles)
    columns = len(plain.columns)
    assert [coded.cells(item)[:columns] for item in coded.items] == [plain.cells(item) for item in plain.items]
    assert all(item.occupation is None for item in coded.items if item.role)  # type: ignore[attr-defined]
    assert sum(item.occupation is not None for item in coded.items) > 100  # type: ignore[attr-defined]


def test_a_title_of_several_roles_is_none_of_an_occupation(catalog: Catalog) -> None:
    coding = Coding(Resolving(TitleReader.over(catalog), least=0.99), catalog.names.known, catalog.occupations.codes_of)
    [unsure] = coding(["Senior Software Engineer"]).items
    assert (unsure.role, unsure.occupation) == (None, None)  # type: ignore[attr-defined]
