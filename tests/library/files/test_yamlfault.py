"""What is no YAML is told on the line of the mistake, with its field and what to do in our words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.library.files import BadFileError, yamlfile
from tests.library.files.test_yamlfile import READERS, told

HEAD = "title: Oyster Diver\nfamily: science\n"

# what the file holds → "line: field", and what to do
MISTAKES: dict[str, tuple[str, str, str]] = {
    # a colon that is missing, or looks like one
    "no colon": ("title: Oyster Diver\nfamily science\ntrack: lead\n", "2: family", "put a colon and a blank after the name"),
    "no colon first": ("title Oyster Diver\nfamily: science\n", "1: title", "put a colon and a blank after the name"),
    "no colon within": (HEAD + "skills:\n  core:\n    python: x\n    sql y\n    git: z\n", "6: skills.core.sql", "put a colon and a blank"),
    "no colon in an item": (HEAD + "pay:\n  quoted:\n    - amount: 5\n      currency USD\n      place: US\n", "6: pay.quoted.0.currency", "put a colon"),
    "no colon above a list": (HEAD + "choose_if\n  - You dive.\n  - You swim.\ntrack: lead\n", "3: choose_if", "put a colon"),
    "no blank": (HEAD + "track:lead\naliases: [A]\n", "3: track", "put a blank after the colon"),
    "no-break space": (HEAD + "track:\xa0lead\naliases: [A]\n", "3: track", "replace the character U+00A0, which only looks like a blank"),
    "thin space": (HEAD + "skills:\n  core:\n    python:\u2009x\n    sql: y\n", "5: skills.core.python", "replace the character U+2009"),
    "wide space": (HEAD + "track:\u3000lead\naliases: [A]\n", "3: track", "replace the character U+3000"),
    "wide colon": (HEAD + "track\uff1a lead\naliases: [A]\n", "3: track", "replace the character U+FF1A by a colon"),
    # what is not closed
    "bracket": (HEAD + "aliases: [A, B\ntrack: lead\ndefinition: x\n", "3: aliases", "close what begins here with ]"),
    "bracket after a comma": (HEAD + "aliases: [A, B,\ntrack: lead\ndefinition: x\n", "3: aliases", "close what begins here with ]"),
    "bracket at the end": (HEAD + "aliases: [A, B\n\n\n", "3: aliases", "close what begins here with ]"),
    "brace": (HEAD + "skills: {core: {python: x}\ntrack: lead\n", "3: skills", "close what begins here with }"),
    "brace in an item": (HEAD + "pay:\n  quoted:\n    - {amount: 5, place: US\n    - {amount: 6, place: US}\n", "5: pay.quoted.0", "close what begins here with }"),
    "bracket within": (HEAD + "work:\n  much: [a, b\n  some: [c]\n", "4: work.much", "close what begins here with ]"),
    "quote": (HEAD + 'week:\n  - "One.\n  - Two.\ntrack: lead\n', "4: week.0", 'close the text with "'),
    "quote before another": (HEAD + 'week:\n  - A.\n  - "One.\n  - "Two."\ntrack: lead\n', "5: week.1", 'close the text with "'),
    "single quote": (HEAD + "definition: 'Dives.\ntrack: lead\n", "3: definition", "close the text with '"),
    "quoted name": (HEAD + '"track: lead\naliases: [A]\n', "3: track", 'close the text with "'),
    "quote before a quoted field": ('title: "Oyster\nfamily: "science"\ntrack: lead\n', "1: title", 'close the text with "'),
    # what no file may hold
    "backspace": (HEAD + "week:\n  - You dive.\n  - You like\b water.\n", "5: week.1", "remove the character U+0008"),
    "escape": (HEAD + "tips: [Read\x1b[1m.]\n", "3: tips", "remove the character U+001B"),
    "NUL": (HEAD + "skills:\n  core:\n    python: a\0b\n", "5: skills.core.python", "remove the character U+0000"),
    "after odd line ends": ("title: A\r\nfamily: b\rtrack: \x07c\n", "3: track", "remove the character U+0007"),
    # letters that mean something at the start, and colons
    "colon": ("title: Oyster: Diver\nfamily: science\n", "1: title", "put the text in quotes; it holds a colon"),
    "colon in an item": (HEAD + "week:\n  - A.\n  - Note: this: that\n", "5: week.1.Note", "put the text in quotes; it holds a colon"),
    "colon deeper": (HEAD + "outlook:\n  demand: Steady: yes\n", "4: outlook.demand", "put the text in quotes; it holds a colon"),
    "star": ("title: *Diver\n", "1: title", "a text that begins with & or * goes in quotes"),
    "two stars": (HEAD + "tips:\n  - **Read** it.\n", "4: tips.0", "put the text in quotes"),
    "at": (HEAD + "tips:\n  - Read.\n  - @home it is quiet.\n", "5: tips.1", "put the text in quotes"),
    "percent": (HEAD + "definition: %90 of it is water.\n", "3: definition", "put the text in quotes"),
    "percent first": ("%title: x\n", "1: %title", "put the text in quotes"),
    "backtick": (HEAD + "tips: [`git` is read first]\n", "3: tips", "put the text in quotes"),
    "and sign": (HEAD + "definition: & more\n", "3: definition", "put the text in quotes"),
    "greater": (HEAD + "definition: >5 years\n", "3: definition", "put the text in quotes"),
    "dash": (HEAD + "definition: - A diver.\n", "3: definition", "put the text in quotes"),
    "comma": (HEAD + "aliases: [A,, B]\n", "3: aliases", "put a comma between two values"),
    "tab": (HEAD + "skills:\n\tcore:\n", "4: skills.core", "use blanks, no tabs"),
    "tab in an item": (HEAD + "week:\n  - A.\n\t- B.\n", "5: week.1", "use blanks, no tabs"),
    "tab before a value": (HEAD + "education:\n  typical: none\n\tfields: [A]\n", "5: education.fields", "use blanks, no tabs"),
    "backslash": (HEAD + 'definition: "In C:\\data."\n', "3: definition", "for a backslash"),
    "apostrophe": (HEAD + "week:\n  - 'You don't dive.'\n", "4: week.0", "one pair of quotes"),
    "after quotes": ('title: "Oyster" Diver\nfamily: science\n', "1: title", "one pair of quotes"),
    "bar": (HEAD + "definition: | Dives.\ntrack: lead\n", "3: definition", "a text cannot begin with |"),
    "greater in an item": (HEAD + "tips:\n  - > Dive.\n", "4: tips.0", "a text cannot begin with >"),
    "ampersand": (HEAD + "outlook:\n  demand: & more\n", "4: outlook.demand", "a text cannot begin with &"),
    "an end": (HEAD + "...\ntrack: lead\n", "4: track", "remove the line of ... above"),
    "at in an item": (HEAD + "week:\n  - A.\n  - @sea it is wet.\n", "5: week.1", "a text cannot begin with @"),
    "percent in an item": (HEAD + "tips:\n  - %90 dive.\n", "4: tips.0", "a text cannot begin with %"),
    "backtick in an item": (HEAD + "pay:\n  quoted:\n    - `amount`: 5\n", "5: pay.quoted.0.`amount`", "a text cannot begin with `"),
    "star in an item": (HEAD + "interview:\n  - *The first day\n", "4: interview.0", "a text cannot begin with *"),
    "star after a name": (HEAD + "outlook:\n  demand: *Steady* as ever\n", "4: outlook.demand", "a text cannot begin with *"),
    "star in a list": (HEAD + "week:\n  - One.\n  - *Two* dives.\ntrack: lead\n", "5: week.1", "a text cannot begin with *"),
    "mark before a name": (HEAD + "!tips:\n  - Dive.\n", "3: !tips", "remove the !"),
    # the rest of a text, which names nothing
    "in a text": (HEAD + "definition: >-\n  Dives for\n  oys\bters.\n", "5: definition", "remove the character U+0008"),
    "in a text of an item": (HEAD + "week:\n  - You dive and\n    then\x07 swim.\n", "5: week.0", "remove the character U+0007"),
    "in a deep text": (HEAD + "outlook:\n  demand: |\n    Steady\n    as\x1b ever.\n", "6: outlook.demand", "remove the character U+001B"),
    # what a merge left
    "merge": (HEAD + "<<<<<<< HEAD\ntrack: lead\n=======\ntrack: research\n>>>>>>> theirs\n", "3: file", "keep one of the two versions"),
    "merge in a list": (HEAD + "tips:\n  - Dive.\n<<<<<<< HEAD\n  - Swim.\n=======\n>>>>>>> b\n", "5: file", "keep one of the two versions"),
    "half a merge": (HEAD + "track: lead\n=======\ntips: [a]\n", "4: file", "keep one of the two versions"),
    # names in quotes
    "open quote before a name": (HEAD + '"skills:\n  core:\n    python: "x"\ntrack: lead\n', "3: skills", 'close the text with "'),
    "quoted name without a colon": (HEAD + 'confirmed:\n  "a b": 2026-11-22\n  "dives deep" 2026-11-22\n', "5: confirmed.dives deep", "put a colon and a blank"),
    "large name without a colon": (HEAD + "industries:\n  Fishing\n  Trade: x\n", "4: industries.Fishing", "put a colon and a blank"),
    # lines that begin elsewhere
    "out": (HEAD + "skills:\n  core:\n    python: x\n   sql: y\n", "6: skills.core.sql", "begin the line where those beside it begin"),
    "in": ("title: Diver\n  family: science\n", "2: title.family", "begin the line"),
    "list in a mapping": (HEAD + "tips: [a]\n- b\n", "4: tips.0", "begin the line where those beside it begin"),
    "item out": (HEAD + "week:\n  - A.\n - B.\n", "5: week.1", "begin the line where those beside it begin"),
}  # fmt: skip


@pytest.mark.parametrize("reader", READERS[:1] + READERS[2:])
@pytest.mark.parametrize("name", MISTAKES)
def test_each_is_told_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, reader: type) -> None:
    monkeypatch.setattr(yamlfile, "_Loader", reader)
    text, where, remedy = MISTAKES[name]
    path = tmp_path / "oyster-diver.yaml"
    path.write_bytes(text.encode())
    try:
        document = yamlfile.read(path)
    except BadFileError as bad:
        [problem] = bad.problems
    else:
        with pytest.raises(BadFileError) as error:
            document.sound()
        [problem] = error.value.problems
    line = f"{problem.line}: {problem.field}: {problem.remedy}"
    assert line.startswith(f"{where}: "), line
    assert remedy in line


FIELDS = {
    "title": ["title: Oyster Diver"],
    "aliases": ["aliases: [Clam Diver, Mussel Diver]"],
    "definition": ['definition: "An oyster diver counts what lives on a bed."'],
    "skills": ["skills:", "  core:", "    python: counting", "    sql: 'asking'", "  helpful: {git: keeping}"],
    "week": ["week:", "  - The boat is out early.", '  - "Then they count."', "  - Then they sleep."],
    "tips": ["tips:", "- Read a tide table.", "- 'Learn to swim.'"],
    "pay": [
        "pay:",
        "  quoted:",
        "    - {amount: 5, currency: USD, place: US}",
        "    - amount: 7",
        "      currency: USD",
    ],
    "track": ["track: individual"],
}
BREAKS: dict[str, Callable[[str], str | None]] = {
    "unclosed": lambda line: line[:-1] if line[-1] in "\"']}" else None,
    "no colon": lambda line: line.replace(": ", " ", 1) if line.count(": ") == 1 and line[-1] not in "]}\"'" else None,
    "control": lambda line: line + "\x01" if line[-1].isalpha() else None,
    "at": lambda line: f"{line[: line.index(': ') + 2]}@{line[line.index(': ') + 2 :]}" if ": " in line else None,
    "item": lambda line: line.replace("- ", "- %", 1) if line.lstrip().startswith("- ") else None,
    "colon": lambda line: f"{line}: more" if ": " in line and line[-1].isalpha() else None,
}


@settings(deadline=None, max_examples=300)
@given(data=st.data())
def test_one_broken_line_anywhere_is_the_line_that_is_told(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(sorted(FIELDS)))
    lines = [(field, line) for field in order for line in FIELDS[field]]
    kind = data.draw(st.sampled_from(sorted(BREAKS)))
    possible = [(number, broken) for number, (_, line) in enumerate(lines) if (broken := BREAKS[kind](line))]
    number, broken = data.draw(st.sampled_from(possible))
    text = "\n".join([*(line for _, line in lines[:number]), broken, *(line for _, line in lines[number + 1 :])])
    if kind == "no colon" and number + 1 == len(lines):
        return  # a text of two lines, and so no mistake to YAML
    [found] = told(tmp_path_factory.getbasetemp(), text + data.draw(st.sampled_from(["", "\n", "\n\n\n"])))
    assert found.startswith(f"{number + 1}: {lines[number][0]}"), (kind, found)
