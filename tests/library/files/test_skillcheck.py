"""What skills may say of their names: refused in our file and in those of users, with the place and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from careercli.library.files import BadFileError, check_vocabulary, read_skills
from careercli.library.files.skillcheck import short_faults, word_faults
from careercli.model.skill import Skill
from careercli.paths import places

WRONG = [
    ("counts: {Ropes: list}", "rope.counts.Ropes: is neither the name nor an alias, as they are written here"),
    ("counts: {rope: list}", "rope.counts.rope: is neither the name nor an alias, as they are written here"),
    ("aliases: [cord], counts: {cord: capital}", "rope.counts.cord: has no capital; write it with one"),
    ("counts: {Rope: sometimes}", "rope.counts.Rope: must be one of 'capital', 'list' or 'neighbor'"),
    ("aliases: [hawser], formerly: {hawser: '2026'}", "rope.formerly.hawser: must be a month in quotes"),
    ("aliases: [hawser], formerly: {hawser: '2026-13'}", "rope.formerly.hawser: must be a month in quotes"),
    ("formerly: {hawser: '2026-04'}", "rope.formerly.hawser: is no alias; add it to them"),
    ("shows: [sql]", "rope.shows.0: 'sql' is not among `builds_on`"),
]


@pytest.mark.parametrize(("words", "problem"), WRONG)
def test_what_is_wrong_with_the_words_of_a_skill(tmp_path: Path, words: str, problem: str) -> None:
    line = f"rope: {{name: Rope, category: tool, {words}}}\n"
    (tmp_path / "skills.yaml").write_text(f"{line}sail: {{name: Sail, category: tool}}\n")
    found, problems = read_skills(tmp_path / "skills.yaml", {"sql": Skill("sql", "SQL", "language")})
    assert list(found) == ["sail"]
    [told] = map(str, problems)
    assert told.startswith(f"{tmp_path}/skills.yaml:1: {problem}")


def test_what_is_right_is_kept(tmp_path: Path) -> None:
    words = "aliases: [Hawser], builds_on: [sql], shows: [sql], counts: {Rope: capital}, formerly: {hawser: '2026-04'}"
    (tmp_path / "skills.yaml").write_text(f"rope: {{name: Rope, category: tool, {words}, what: It holds a ship}}\n")
    found, problems = read_skills(tmp_path / "skills.yaml", {"sql": Skill("sql", "SQL", "language")})
    assert problems == []
    rope = found["rope"]
    assert (rope.shows, rope.counts, rope.what) == (["sql"], {"Rope": "capital"}, "It holds a ship")
    assert rope.formerly == {"hawser": "2026-04"}


def test_a_base_that_is_no_skill_is_not_shown_either(tmp_path: Path) -> None:
    line = "rope: {name: Rope, category: tool, builds_on: [hemp], shows: [hemp]}\n"
    (tmp_path / "skills.yaml").write_text(line)
    found, problems = read_skills(tmp_path / "skills.yaml", {})
    assert len(problems) == 1
    assert (found["rope"].builds_on, found["rope"].shows) == ([], [])


def test_a_short_name_of_ours_says_what_it_needs(tmp_path: Path) -> None:
    short = Skill("rope", "RO", "tool", ["ro", "C#", "rope"], counts={"C#": "capital"})
    assert [at for at, _ in short_faults(short)] == [("name",), ("aliases", 0)]
    assert list(word_faults(short)) == []
    for name in ("activities.yaml", "sources.yaml", "tips.yaml", "levels.yaml", "occupations.yaml"):
        (tmp_path / name).write_bytes((places().data / name).read_bytes())
    text = (places().data / "skills.yaml").read_text()
    (tmp_path / "skills.yaml").write_text(f"{text}rope: {{name: Rope, category: tool, aliases: [ro, golang]}}\n")
    with pytest.raises(BadFileError) as raised:
        check_vocabulary(tmp_path)
    short_one, twice = map(str, raised.value.problems)
    assert "rope.aliases.0: 'ro' is so short that it may be something else" in short_one
    assert "rope.aliases.1: 'golang' is a name of 'go' already" in twice
