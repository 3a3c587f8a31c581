"""Copied sentences are found although no sentence is held against all others."""

from __future__ import annotations

import random
import re

from careercli.advice.writing import alike, texts
from careercli.library.catalog import Catalog
from careercli.model.role import Role, Skills


def test_a_sentence_with_a_word_or_two_changed_is_found(catalog: Catalog) -> None:
    rng = random.Random(20261126)  # noqa: S311
    roles = {entry.id: catalog.role(entry.id) for entry in catalog.entries()}
    written = [text for role in roles.values() for _, text in texts(role) if 7 <= len(text.split()) <= 25]
    words = re.findall("[a-z]{4,}", " ".join(written))
    copies = {}
    for number, text in enumerate(rng.sample(written, 400)):
        changed = text.split()
        for _ in range(rng.choice((1, 2)) if len(changed) > 11 else 1):
            changed[rng.randrange(len(changed))] = rng.choice(words)
        copies[f"copy-{number}"] = _role(f"copy-{number}", " ".join(changed))
    found = {pair.role for pair in alike(copies, {**roles, **copies}, 80)}
    assert len(found) > 0.95 * len(copies)


def test_what_is_said_in_other_words_is_not_taken_for_a_copy(catalog: Catalog) -> None:
    roles = {entry.id: catalog.role(entry.id) for entry in catalog.entries()}
    other = _role("oyster-diver", "An oyster diver counts what lives on a bed and says which beds may be fished.")
    assert alike({"oyster-diver": other}, {**roles, "oyster-diver": other}, 80) == []


def _role(key: str, text: str) -> Role:
    return Role(
        id=key, title=key, family="science", track="individual", definition=text, skills=Skills({"python": None})
    )
