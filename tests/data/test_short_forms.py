"""The short forms for the rows of a first screen: of occupations, levels, reasons to choose, turns of the work."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from careercli.advice.words import turn_words
from careercli.library.catalog import Catalog
from careercli.model.level import Level, LevelAddition
from careercli.model.market import Reasons
from careercli.model.role import Family, Role, Track
from tests.conftest import MADE_UP, OURS, Cli

FILINGS = Path(__file__).parents[2] / "data" / "market" / "filings.tsv"


def built_in(catalog: Catalog) -> list[Role]:
    return [catalog.role(entry.id) for entry in catalog.entries()]


def test_every_occupation_of_a_role_or_a_filing_has_a_short_name_of_its_own(catalog: Catalog) -> None:
    lines = FILINGS.read_text(encoding="utf-8").splitlines()[2:]
    filed = {line.split("\t")[2] for line in lines} - {""}
    codes = filed | {role.occupation.code for role in built_in(catalog) if role.occupation}
    assert len(codes) > 50
    names = {catalog.vocabulary.occupation_name(code, "") for code in codes}
    assert len(names - {""}) == len(codes)
    assert max(map(len, names)) <= 19
    assert catalog.vocabulary.occupation_name("99-9999", "Tide Tellers") == "Tide Tellers"


def test_every_role_has_one_reason_to_choose_it_that_is_no_other_s(catalog: Catalog, cli: Cli) -> None:
    roles = built_in(catalog)
    reasons = [role.choose_short or "" for role in roles]
    assert len(set(reasons)) == len(roles) == OURS
    assert all(len(reason) <= 90 and reason.startswith("you ") for reason in reasons)
    [engineer] = [role for role in roles if role.id == "data-engineer"]
    rows = cli("show", "Data Engineer", "--section", "conclusion").rows
    assert ["choose_short", "data-engineer", engineer.choose_short] in rows


def test_every_level_says_its_scope_and_autonomy_in_short(catalog: Catalog) -> None:
    levels = catalog.vocabulary.levels
    additions = [levels[track][level] for track, level in product(get_args(Track), get_args(Level))]
    shorts = [text for one in additions for text in (one.scope_short, one.autonomy_short)]
    assert len(set(shorts)) == len(shorts) == 96
    assert all(0 < len(text) <= 60 and not text.endswith(".") for text in shorts)


def test_what_is_too_long_or_empty_is_refused_where_it_is_read(catalog: Catalog) -> None:
    addition = catalog.vocabulary.levels["individual"]["mid"]
    for text in ("", "x" * 61):
        with pytest.raises(ValueError, match="1 to 60"):
            LevelAddition(**{**vars(addition), "scope_short": text})
        with pytest.raises(ValueError, match="1 to 60"):
            LevelAddition(**{**vars(addition), "autonomy_short": text})
    for text in ("", "x" * 20):
        with pytest.raises(ValueError, match="1 to 19"):
            Reasons(text)


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ("you " + "x" * 87, "91 letters"),
        ("You like the tide.", "begin with"),
        ("you like the tide.", "without a full stop"),
        ("the tide is in", "begin with"),
    ],
)
def test_roles_check_tells_what_is_no_short_reason(cli: Cli, tmp_path: Path, text: str, remedy: str) -> None:
    file = tmp_path / "tide-reader.yaml"
    made_up = (MADE_UP / "tide-reader.yaml").read_text(encoding="utf-8")
    file.write_text(f"{made_up}choose_short: {text}\n", encoding="utf-8")
    checked = cli("roles", "check", str(file))
    assert checked.code == 3
    assert "choose_short" in checked.err
    assert remedy in checked.err
    assert cli("show", "Tide Reader", "--roles-dir", str(tmp_path)).code == 0


def test_a_role_of_the_users_needs_no_short_reason(cli: Cli) -> None:
    assert cli("roles", "check", str(MADE_UP / "tide-reader.yaml")).code == 0


def test_the_work_turns_between_every_two_tracks_and_never_from_a_thing_to_itself() -> None:
    kinds = [*product(get_args(Track), get_args(Family))]
    for one, other in product(kinds, repeat=2):
        clause = turn_words(one, other)
        if one[0] != other[0]:
            assert clause
        if one == other:
            assert clause is None
        if clause:
            before, after = clause.split(" gives way to ")
            assert before != after
            assert before.split()[0].endswith("ing")
            assert after.split()[0].endswith("ing")
