"""Chinese, Japanese and Korean titles: the very name, wide or narrow, with a level before or behind it."""

from __future__ import annotations

import unicodedata

import pytest

from careercli.library.catalog import Catalog
from careercli.library.titles.text import as_in_script

LEVELS = [
    ("高级", "senior", "师"), ("资深", "senior", "师"), ("初级", "entry", "师"), ("高級", "senior", "師"),
    ("シニア", "senior", "ト"), ("ジュニア", "entry", "ア"), ("시니어", "senior", "어"), ("주니어", "entry", "가"),
]  # fmt: skip


def written(catalog: Catalog) -> list[tuple[str, str]]:
    """Every name of a role in these letters."""
    return [(alias, entry.id) for entry in catalog.entries() for alias in entry.aliases if as_in_script(alias)]


def test_every_name_is_read_as_its_role_however_it_is_encoded(catalog: Catalog) -> None:
    names = written(catalog)
    assert len(names) > 60
    assert {role for _, role in names} >= {
        "data-analyst",
        "data-scientist",
        "data-engineer",
        "machine-learning-engineer",
    }
    for name, role in names:
        for form in (name, unicodedata.normalize("NFD", name), name.replace(" ", ""), f" {name} "):
            assert catalog.names.read(form, near=False)[:3] == (role, None, 1.0), form


@pytest.mark.parametrize(("word", "level", "ending"), LEVELS)
def test_a_level_stands_before_it_or_behind_it(catalog: Catalog, word: str, level: str, ending: str) -> None:
    chosen = [(name, role) for name, role in written(catalog) if name.endswith(ending)]
    assert chosen
    for name, role in chosen:
        for title in (word + name, f"{word} {name}", f"{name}({word})", f"{name}\uff08{word}\uff09"):
            assert catalog.names.read(title, near=False)[:2] == (role, level), title


@pytest.mark.parametrize(
    "title", ["厨师", "数据录入员", "销售数据分析师助理", "看護師", "데이터", "数据", "高级", "요리사"]
)
def test_another_trade_or_a_field_alone_is_refused(catalog: Catalog, title: str) -> None:
    assert catalog.names.read(title, near=False).role is None


def test_an_intern_is_named_by_the_study(catalog: Catalog) -> None:
    assert catalog.names.read("数据分析实习生", near=False)[:2] == ("data-analyst", "intern")
