"""Titles in Chinese, Japanese and Korean letters: the very name that a role file gives, alone or with a level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.library.titles.text import as_in_script
from careercli.model.level import Level

if TYPE_CHECKING:
    from careercli.library.titles.text import ByName

_OF_LEVEL: dict[Level, str] = {
    "intern": "实习生 實習生 实习 實習 インターン 인턴",
    "entry": "初级 初級 ジュニア 주니어 신입",
    "mid": "中级 中級",
    "senior": "高级 高級 资深 資深 シニア 시니어",
    "lead": "リード 리드",
    "principal": "プリンシパル 수석",
}
_LEVELS: dict[str, Level] = {word: level for level, words in _OF_LEVEL.items() for word in words.split()}


def found_in_script(title: str, names: ByName) -> tuple[str, Level | None] | None:
    """The name that the title is, and its level."""
    text = as_in_script(title)
    if text in names:
        return text, None
    for word, level in _LEVELS.items() if text else ():
        for rest in (text.removeprefix(word), text.removesuffix(word)):
            who = (rest, f"{rest}师", f"{rest}師") if level == "intern" else (rest,)  # an intern is named by the study
            name = next((name for name in who if rest != text and name in names), None)
            if name:
                return name, level
    return None
