"""What a shell is told, without one; that it acts in none is shown in real ones, in test_terminals."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from careercli.shells import quoting
from careercli.shells.line import BREAKS, Typed, read_line
from careercli.shells.scripts import SCRIPTS
from careercli.shells.values import beginning
from tests.conftest import MADE_UP
from tests.hostile.child import child

few = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
ODD = st.text(st.sampled_from("ab $`\"'\\;!&|<>(){}[]*?~#%=:@^-,.\u00e9\u4e2d"), min_size=1, max_size=12)


def asked(shell: str, line: str, **variables: str) -> list[str]:
    done = child(variables={"_CAREERCLI_COMPLETE": f"complete_{shell}", "_CAREERCLI_LINE": line, **variables})
    assert (done.code, done.err) == (0, "")
    return done.out.splitlines()


def test_commands_options_and_choices_complete() -> None:
    assert asked("zsh", "careercli comp")[0] == "words"
    assert [line.split("\t")[0] for line in asked("zsh", "careercli comp")[1:]] == ["compare", "completion"]
    assert "new\tWrite a role file to fill in, with a line on every field" in asked("fish", "careercli roles ")
    assert asked("bash", "careercli show mle --le") == ["--level"]
    assert asked("bash", "careercli show mle --level s") == ["senior", "staff"]
    assert asked("bash", "careercli show mle --level=s") == ["senior", "staff"]
    assert asked("fish", "careercli show mle --level=s") == ["words", "--level=senior", "--level=staff"]
    assert "--level" not in asked("bash", "careercli show mle --level senior --")
    assert "--section" in asked("bash", "careercli show mle --section pay --")
    assert asked("powershell", "careercli list --family m") == ["machine-learning\t"]
    assert asked("zsh", "careercli where --roles-dir ") == ["folders"]
    assert asked("zsh", "careercli show x -o ") == ["files"]
    assert asked("bash", "careercli show mle ") == asked("bash", "careercli nonsense ") == []


def test_roles_come_from_every_folder_that_the_program_would_read(home: Path) -> None:
    title = ["Harbor\\ Pilot"]
    assert asked("bash", "careercli show Harbor\\ P") == []
    assert asked("bash", f"careercli show --roles-dir '{MADE_UP}' Harbor\\ P") == title
    assert asked("bash", f"careercli show --roles-dir={MADE_UP} Harbor\\ P") == title
    assert asked("bash", "careercli show --roles-dir $WHERE Harbor\\ P", WHERE=str(MADE_UP)) == title
    assert asked("bash", "careercli show Harbor\\ P", CAREERCLI_ROLES_DIR=f"nowhere:{MADE_UP}") == []
    assert asked("bash", "careercli show Harbor\\ P", CAREERCLI_ROLES_DIR=f"{home}:{MADE_UP}") == title
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_text(f'roles-dir = ["{MADE_UP}"]')
    assert asked("bash", "careercli show Harbor\\ P") == title
    (home / "config" / "config.toml").write_text("roles-dir = ")
    assert asked("bash", "careercli show Harbor\\ P") == []


@pytest.mark.parametrize("instruction", ["complete_tcsh", "complete", "nonsense_bash", "_", "complete_bash_x"])
def test_what_no_shell_asks_is_wrong_usage(instruction: str) -> None:
    done = child(variables={"_CAREERCLI_COMPLETE": instruction})
    assert (done.code, done.out) == (2, "")
    assert "complete_" in done.err


def began(begun: str, names: list[str]) -> list[str]:
    return [name for name, _ in beginning(begun, [(name, "") for name in names])]


def test_names_on_one_line_and_only_those_that_fit() -> None:
    names = ["Zq\x1b[31m\nred", "Zq\u202e x", "-rf", "zq plain", "Zq plain", "Other", ""]
    assert began("zq", names) == ["zq [31m red", "zq x", "zq plain"]
    assert "-rf" not in began("", names)
    assert began("-", names) == ["-rf"]
    assert began("zq\n", ["Zq\nx"]) == []
    assert began("i\u0307", ["\u0130stanbul"]) == []
    assert began("py", ["PyTorch"]) == ["pytorch"]
    assert began("Py", ["PyTorch"]) == began("P", ["PyTorch"]) == ["PyTorch"]
    assert began("", ["PyTorch"]) == ["PyTorch"]
    assert began("1", ["1A"]) == ["1A"]


@few
@given(ODD, st.sampled_from(["", '"', "'"]))
def test_bash_reads_a_quoted_word_as_it_was(word: str, quote: str) -> None:
    written = quoting.bash(word, Typed([], "", 0, quote))
    closed = "" if quote and written.endswith(quote) else quote
    line = f"{quote}{written}{closed}"
    done = subprocess.run(["bash", "-c", f"printf '%s\\n' {line}"], capture_output=True, check=True)  # noqa: S607
    assert done.stdout.decode() == f"{word}\n"
    assert read_line(f"x {line}", "bash").begun == word
    assert (quote and closed) or read_line(f"x {line}", "bash", BREAKS).kept == 0


@few
@given(ODD)
def test_zsh_reads_a_quoted_word_as_it_was_through_an_eval(word: str) -> None:
    if not shutil.which("zsh"):
        pytest.skip("zsh is not installed")
    code = quoting.zsh(word)
    assert re.fullmatch(r"\$'(\\x[0-9a-f]{2}|[0-9A-Za-z]|[^\x00-\x7f])*'", code)
    run = ["zsh", "-fc", 'eval $(printf %s "print -r -- $1")', "zsh", code]
    assert subprocess.run(run, capture_output=True, check=True).stdout.decode() == f"{word}\n"


@few
@given(ODD, st.sampled_from(["bash", "zsh", "fish"]))
def test_a_line_is_read_as_the_shell_reads_it(word: str, shell: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    typed = read_line(f"x {word}", shell)
    # not what a shell would put other names for, part or leave open
    assume(typed.sure and not typed.quote and not typed.words[1:] and typed.begun)
    assume(not re.search(r"[~*?{}\[\]!#^%=]|[ \\]$", word))
    done = subprocess.run([shell, "-c", f"printf '%s\\n' {word}"], capture_output=True, check=True)
    assert done.stdout.decode() == f"{typed.begun}\n"


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("Data Engineer", "'Data Engineer'"),
        ("mle", "mle"),
        ("it's", "'it''s'"),
        ("\u2019; x", "'\u2019\u2019; x'"),
        ("$(x) `y`", "'$(x) `y`'"),
        ('say "x"', ""),
        ("\u201cx\u201d", ""),
        ("end\\", ""),
        ("a:::b", ""),
    ],
)
def test_powershell_gets_a_literal_or_nothing(word: str, written: str) -> None:
    assert quoting.powershell(word) == written


def test_powershell_lines_are_read_by_its_rules() -> None:
    assert read_line("x 'it''s' \"a `\"b\" c` d 'Data E", "powershell") == Typed(
        ["x", "it's", 'a "b', "c d"], "Data E", 0, "'", True
    )


def test_the_script_of_powershell_parses() -> None:
    """By the grammar that editors use, since few machines have the shell; what is broken must show in it."""
    language = pytest.importorskip("tree_sitter_powershell").language()
    tree_sitter = pytest.importorskip("tree_sitter")
    parser = tree_sitter.Parser(tree_sitter.Language(language))
    whole = SCRIPTS["powershell"]
    assert not parser.parse(whole.encode()).root_node.has_error
    for broken in (whole.replace("finally {", "finally "), whole.replace('"`t"', '"`t'), whole.rstrip()[:-1]):
        assert parser.parse(broken.encode()).root_node.has_error


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_scripts_parse_in_their_shells(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "script").write_text(SCRIPTS[shell])
    done = subprocess.run([shell, "-n", str(tmp_path / "script")], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_script_is_printed_and_nothing_is_written(shell: str, home: Path) -> None:
    done = child("completion", shell)
    assert (done.code, done.out, done.err) == (0, SCRIPTS[shell].strip("\n") + "\n", "")
    assert list(home.iterdir()) == []
