"""The whole result as one YAML document, with the keys of JSON in the same order."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from careercli.formats.fields import picked
from careercli.formats.text import clean
from careercli.model.result import Result, dump


def render(result: Result, sections: Sequence[str] = ()) -> str:
    return to_yaml(picked(dump(result, sections)))


def to_yaml(value: object) -> str:
    text = _dump(value, ascii=False)
    # escaped throughout if any character could act on a terminal
    line = text.replace("\n", "")
    return text if clean(line) == line else _dump(value, ascii=True)


def _dump(value: object, *, ascii: bool) -> str:
    return str(yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=not ascii, width=100))


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True
