"""Reading YAML: the same words on the same line, whichever reader PyYAML brings and whatever that allows itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from careercli.library.files import BadFileError, yamlfile

GOOD = "title: Oyster Diver\nfamily: science\n"


class Hurried(yaml.SafeLoader):
    """Reads ahead and gives up early, as libyaml does at 1,000 levels since PyYAML 6.0.4."""

    def check_event(self, *choices: Any) -> bool:
        if not hasattr(self, "refused"):
            self.refused = True
            raise yaml.scanner.ScannerError(None, None, "exceeded maximum nesting depth", self.get_mark())
        return bool(super().check_event(*choices))


READERS = [yaml.SafeLoader, Hurried, *([yaml.CSafeLoader] if hasattr(yaml, "CSafeLoader") else [])]


def told(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "oyster-diver.yaml"
    path.write_text(text)
    with pytest.raises(BadFileError) as error:
        yamlfile.read(path)
    return [f"{problem.line}: {problem.field}: {problem.remedy}" for problem in error.value.problems]


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[" * 90_000, 1),
        ("title: " + "[" * 50_000, 1),
        ("{a: " * 20_000, 1),
        ("? " * 45_000, 1),
        ("- " * 45_000, 1),
        (GOOD + "\n\ntips: " + "[" * 21, 5),
        (GOOD + "tips: " + "[" * 1_500 + "]" * 1_500, 3),
        (GOOD + "tips: " + "[\n" * 1_500, 22),
        (GOOD + "tips:\n" + "".join(" " * n + "-\n" for n in range(1, 400)), 23),
        (GOOD + "".join(" " * n + "a:\n" for n in range(400)), 23),
    ],
)
def test_our_limit_of_depth_is_told_before_any_of_a_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reader: type, text: str, line: int
) -> None:
    monkeypatch.setattr(yamlfile, "_Loader", reader)
    assert told(tmp_path, text) == [f"{line}: file: is nested more than 20 levels deep"]
