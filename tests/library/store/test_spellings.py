"""What is worked out when the database is made says what would be worked out at a start."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from careercli.library.catalog import Catalog
from careercli.library.terms import Finder, SkillNames, phrases_of
from careercli.paths import places
from tests.conftest import Cli

VOCABULARY = Catalog(places()).vocabulary
NAMES = SkillNames(VOCABULARY.skills)
KEPT = SkillNames(VOCABULARY.skills, VOCABULARY.spelled)


def test_every_way_of_writing_a_name_is_kept() -> None:
    every = {(first, " ".join(words), *told) for first, (words, *told) in phrases_of(VOCABULARY.skills).every()}
    assert len(every) > 3000
    assert VOCABULARY.spelled
    assert {*VOCABULARY.spelled.beginning(sorted({first for first, *_ in every}))} == every
    assert VOCABULARY.spelled.beginning([]) == VOCABULARY.spelled.beginning(["oyster", "\ud800"]) == []


def test_every_name_is_kept() -> None:
    assert len(NAMES.whole) > 1500
    for name in (*NAMES.whole, *NAMES.squeezed):
        for asked in (name, name.replace(" ", ""), f"{name}.", name[1:], name.replace(" ", "."), ""):
            assert KEPT.find(asked) == NAMES.find(asked), asked


@pytest.mark.parametrize(
    "text", ["Java11 and node js", "x-ray of R, Go", "\u5f00\u53d1Python\u3002", "fooSQL \ud800", ""]
)
def test_a_text_is_read_alike(text: str) -> None:
    kept, made = Finder(VOCABULARY.skills, VOCABULARY.spelled), Finder(VOCABULARY.skills)
    assert kept.find(text) == made.find(text)
    assert kept.in_words(text) == made.in_words(text)


def test_skills_of_a_users_folder_are_found_with_ours(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "skills.yaml").write_text("oystering: {name: Oyster Diving, category: method}\n")
    asked = ("--skills", "oyster diving, k8s, pandas", "--roles-dir", str(tmp_path), "-f", "json")
    assert json.loads(cli("match", *asked).out)["person"]["skills"] == ["oystering", "kubernetes", "pandas"]
