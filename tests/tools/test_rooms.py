"""The import contract of rooms sees what it is for."""

from __future__ import annotations

import pytest

pytest.importorskip("grimp", reason="the linters are not installed")
from tools.rooms import around, circle

ROOMS = {"house.store", "house.titles"}


def test_whoever_goes_around_a_face_is_named() -> None:
    imports = [
        ("house.store", "house.store.folder"),  # a face hands on its files
        ("house.store.folder", "house.store.stamps"),  # files of a room know each other
        ("house.store.folder", "house.titles"),
        ("house.titles.reader", "house.store.stamps"),
        ("house", "house.titles.reader"),
    ]
    assert [*around(imports, ROOMS)] == imports[3:]


@pytest.mark.parametrize("length", [2, 3, 5])
def test_a_circle_of_any_length_is_found_and_nothing_beside_it(length: int) -> None:
    ring = [(f"a.file{n}", f"b.file{(n + 1) % length}".replace("b", "a")) for n in range(length)]
    beside = [("a.start", "a.file0"), ("a.file0", "a.end"), ("a.end", "a.last")]
    assert circle([*ring, *beside]) == set(ring)
    assert circle([*ring[1:], *beside]) == set()


def test_a_face_that_hands_on_a_file_which_asks_it_is_told_apart() -> None:
    assert circle([("a.room", "a.room.file"), ("a.room.file", "a.room")]) == set()  # told as asking its own face
