"""The decorator of every model and result: a frozen dataclass that is cheap to define; and what a cell may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from typing import Any, Literal, TypeVar, dataclass_transform

T = TypeVar("T")
Cell = str | int | float | None  # what rows and tables hold
Kind = Literal["text", "number", "link"]  # how people read it


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[T] | None = None, *, kw_only: bool = False) -> Any:
    """A dataclass that cannot be changed once made, equal by value.

    `dataclass(frozen=True)` writes and compiles six methods for each class, 0.4 ms, and a plain `compare` defines some
    45 of them. Here all share those below, and what else makes a dataclass is left until somebody asks: 0.01 ms.
    """

    def make(kind: type[T]) -> type[T]:
        known: dict[str, Any] = {}
        for base in reversed(kind.__mro__[1:]):
            known |= vars(base).get("__record_fields__", {})
        own = {name: words for name, words in vars(kind).get("__annotations__", {}).items() if not _of_class(words)}
        specified = {name: vars(kind)[name] for name in own if isinstance(vars(kind).get(name), Field)}
        known |= {name: vars(kind).get(name, MISSING) for name in own}
        for name, one in specified.items():
            if one.default is MISSING:
                delattr(kind, name)
            else:
                setattr(kind, name, one.default)
        kind.__record_fields__ = known  # type: ignore[attr-defined]
        kind.__record_checked__ = hasattr(kind, "__post_init__")  # type: ignore[attr-defined]
        kind.__dataclass_fields__ = _Later(kind, specified, kw_only)  # type: ignore[attr-defined]
        for name in ("__init__", "__setattr__", "__delattr__", "__eq__", "__hash__", "__repr__"):
            setattr(kind, name, vars(_Frozen)[name])
        return kind

    return make if cls is None else make(cls)


def _of_class(annotation: Any) -> bool:
    return "ClassVar" in (annotation if isinstance(annotation, str) else str(annotation))


class _Later:
    """The fields of a dataclass, as `dataclasses` wants them: worked out when it first asks for them."""

    def __init__(self, kind: type, specified: Mapping[str, Any], kw_only: bool) -> None:
        self._kind, self._specified, self._kw_only = kind, specified, kw_only

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        kind, doc, annotations = self._kind, self._kind.__doc__, vars(self._kind).get("__annotations__", {})
        for name, one in self._specified.items():
            setattr(kind, name, one)
        # without a docstring dataclass writes a signature, and it looks through the words of every annotation
        kind.__doc__ = doc or kind.__name__
        if annotations:
            kind.__annotations__ = {name: words if _of_class(words) else object for name, words in annotations.items()}
        found = vars(dataclass(init=False, eq=False, repr=False, kw_only=self._kw_only)(kind))["__dataclass_fields__"]
        kind.__doc__ = doc
        if annotations:
            kind.__annotations__ = annotations
        for name in annotations.keys() & found:
            found[name].type = annotations[name]
        return found


class _Frozen:
    """The methods that every record shares."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        kind: Any = type(self)
        names = kind.__record_fields__
        values = keywords
        if not keywords and len(args) == len(names):  # as answers with thousands of rows make theirs
            self.__dict__.update(zip(names, args, strict=True))
        else:
            if args:
                values = dict(zip(names, args, strict=False))
                if len(args) > len(names) or not values.keys().isdisjoint(keywords):
                    raise TypeError(f"{kind.__qualname__} takes {len(names)} values, each once")
                values.update(keywords)
            if len(values) != len(names) or [*values] != [*names]:
                values = _in_order(kind, values)
            self.__dict__.update(values)
        if kind.__record_checked__:
            self.__post_init__()  # type: ignore[attr-defined]

    def __setattr__(self, name: str, value: Any) -> None:
        if name in self.__dict__:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        self.__dict__[name] = value

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if type(self) is type(other) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__.values()))

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items())
        return f"{type(self).__qualname__}({values})"


def changed(one: T, **values: Any) -> T:
    """`dataclasses.replace` for a record whose values need no check: in a tenth of the time, where there are many."""
    other = object.__new__(type(one))
    other.__dict__.update(one.__dict__ | values)
    return other


def _in_order(kind: Any, values: dict[str, Any]) -> dict[str, Any]:
    """The values in the order of the fields, with the defaults of those that are missing; TypeError for others."""
    found = {}
    for name, default in kind.__record_fields__.items():
        one = default if isinstance(default, Field) else None
        if name in values:
            found[name] = values.pop(name)
        elif one is not None and one.default_factory is not MISSING:
            found[name] = one.default_factory()
        elif (value := one.default if one else default) is not MISSING:
            found[name] = value
        else:
            raise TypeError(f"{kind.__qualname__} needs {name}")
    if values:
        raise TypeError(f"{kind.__qualname__} has no {', '.join(values)}")
    return found
