"""What of a text may reach a reader: nothing hidden, nothing piled up, and all that writing needs."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.formats.json import to_json
from careercli.formats.text import clean, unsafe

# Default_Ignorable_Code_Point of Unicode 16, then what else is not seen
HIDDEN = [0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x1810), *range(0x200B, 0x2010)]
HIDDEN += [*range(0x202A, 0x202F), *range(0x2060, 0x2070), 0x3164, *range(0xFE00, 0xFE10), 0xFEFF, 0xFFA0]
HIDDEN += [*range(0xFFF0, 0xFFF9), *range(0x1BCA0, 0x1BCA4), *range(0x1D173, 0x1D17B), *range(0xE0000, 0xE1000)]
HIDDEN += [0x2028, 0x2029, 0x2800, *range(0xFFF9, 0xFFFC), *range(0x13430, 0x13441), 0xFDD0, 0x1FFFE, 0x10FFFF]


def test_no_hidden_character_passes() -> None:
    assert [hex(one) for one in HIDDEN if clean(f"a{chr(one)}b") != "a b"] == []
    assert [hex(one) for one in HIDDEN if chr(one) in to_json(f"a{chr(one)}b")] == []


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f469\u200d\U0001f4bb",  # a woman at a computer
        "\U0001f469\U0001f3fd\u200d\U0001f680 \u2764\ufe0f\u200d\U0001f525 1\ufe0f\u20e3 \u26a0\ufe0e",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian: I want
        "\u0915\u094d\u200d\u0937 \u0dc1\u0dca\u200d\u0dbb\u0dd3",  # Hindi and Sinhala, with letters joined
        "\u05d1\u05bc\u05b8\u05a7 Vi\u0065\u0323\u0302t",  # Hebrew with vowels and accents; letters of Vietnam
    ],
)
def test_what_writing_needs_is_kept(text: str) -> None:
    assert clean(text) == text
    assert text in to_json(text)


@pytest.mark.parametrize(
    "text", ["a\u200db", "\U0001f469\u200d\u200d\U0001f4bb", "a\ufe0f", "1\ufe0f", "\u0645\u200ca", "\u200d"]
)
def test_a_joiner_that_joins_nothing_is_a_blank(text: str) -> None:
    assert not re.search("[\u200c\u200d\ufe0f]", clean(text))


@pytest.mark.parametrize("mark", ["\u0301", "\u0489", "\u20dd", "\U0001d167", "\u0323\u0302"])
def test_marks_on_a_character_are_bounded(mark: str) -> None:
    text = f"Z{mark * 500}x"
    assert clean(text) == f"Z{(mark * 4)[:4]}x"
    assert to_json(text).count(mark[0]) <= 4
    assert json.loads(to_json(text)) == text


TOGETHER = "a 1\u0301\u0489\u094d\u0915\u200c\u200d\ufe0f\u2764\U0001f469\u0645\u202e\u20e3\U0001bca0"


@given(st.text(st.sampled_from(TOGETHER)))
def test_clean_text_is_clean_however_its_characters_follow(text: str) -> None:
    assert not unsafe().search(clean(text))
    assert clean(clean(text)) == clean(text)
    assert not unsafe().search(to_json(text).replace("\n", ""))
    assert json.loads(to_json(text)) == text
