"""Records are dataclasses to whoever asks, and cost little until somebody does."""

from __future__ import annotations

from dataclasses import asdict, field, fields, is_dataclass, replace
from typing import ClassVar

import pytest

from careercli.model.record import changed, record


@record
class Boat:
    """A boat."""

    kind: ClassVar[str] = "boat"
    name: str
    sails: int = 1
    crew: list[str] = field(default_factory=list, metadata={"aside": True})


@record(kw_only=True)
class Trawler(Boat):
    sails: int = 0
    nets: dict[str, int] = field(default_factory=dict)


class Own(Boat):
    pass


def test_a_record_is_a_dataclass() -> None:
    assert is_dataclass(Boat)
    assert [(one.name, one.type) for one in fields(Boat)] == [("name", "str"), ("sails", "int"), ("crew", "list[str]")]
    assert fields(Boat)[2].metadata == {"aside": True}
    assert (Boat.__doc__, Trawler.__doc__, Boat.__annotations__["kind"]) == ("A boat.", None, "ClassVar[str]")
    assert [one.name for one in fields(Trawler("a"))] == ["name", "sails", "crew", "nets"]
    assert fields(Own) == fields(Boat)
    assert asdict(Trawler("a", crew=["b"])) == {"name": "a", "sails": 0, "crew": ["b"], "nets": {}}


def test_what_is_not_said_is_as_usual() -> None:
    one, other = Boat("a"), Boat("a", crew=[], sails=1)
    assert one == other
    assert one.crew is not other.crew
    assert list(vars(Boat(sails=2, name="b"))) == ["name", "sails", "crew"]
    assert repr(Trawler(name="a")) == "Trawler(name='a', sails=0, crew=[], nets={})"
    assert "crew" not in vars(Boat)
    for wrong in ({}, {"name": "a", "mast": 1}):
        with pytest.raises(TypeError):
            Boat(**wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Boat("a", name="b")  # type: ignore[misc]


def test_a_changed_one_is_another() -> None:
    one = Boat("a", 3)
    assert changed(one, sails=4) == replace(one, sails=4) == Boat("a", 4)
    assert one.sails == 3
