"""Titles that mean harm, completed in real shells: TAB runs nothing, and Enter gives the program one word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from careercli.shells.scripts import SCRIPTS
from tests.shells.terminal import START, Terminal

# what follows a beginning of its own, by which each is completed
HOSTILE = [
    "$(touch pwned)",
    "`touch pwned`",
    "\\$(touch pwned)",
    "\\\\$(touch pwned) \\",
    "$((touch pwned))",
    "${x:-$(touch pwned)}",
    "' ; touch pwned ; '",
    '" ; touch pwned ; "',
    "'\"'\"; touch pwned #",
    "; touch pwned",
    "& touch pwned | touch pwned && touch pwned",
    "(touch pwned)",
    "> pwned < pwned",
    "!! !touch !$ !",
    "* ? [a-z] {a,b} ~ ^ #",
    "%s %d %F{red} %n 100%",
    ": a:b :: =x= @y",
    "  two  blanks  ",
    "\u00e9\u00fc\u4e2d\u6587 \U0001f600 $(touch pwned)",
    "-rf --output=pwned",
    "=(touch pwned) <(touch pwned)",
    "\u2019; touch pwned; \u2018",
    "e:touch pwned:e::reply=(x)",
]
LINES = {"\nnewline ; touch pwned\n#": "newline ; touch pwned #", "\ttab\t$(touch pwned)": "tab $(touch pwned)"}
TYPERS = {
    "bash": r"""
_careercli_completion() {
    local IFS=$'\n'
    COMPREPLY=( $( env COMP_WORDS="${COMP_WORDS[*]}" \
                   COMP_CWORD=$COMP_CWORD \
                   _CAREERCLI_COMPLETE=complete_bash $1 ) )
    return 0
}

complete -o default -F _careercli_completion careercli
""",
    "zsh": r"""
#compdef careercli

_careercli_completion() {
  eval $(env _TYPER_COMPLETE_ARGS="${words[1,$CURRENT]}" _CAREERCLI_COMPLETE=complete_zsh careercli)
}

compdef _careercli_completion careercli
""",
    "fish": 'complete --command careercli --no-files --arguments "(env _CAREERCLI_COMPLETE=complete_fish _TYPER_COMPLETE_FISH_ACTION=get-args _TYPER_COMPLETE_ARGS=(commandline -cp) careercli)" --condition "env _CAREERCLI_COMPLETE=complete_fish _TYPER_COMPLETE_FISH_ACTION=is-args _TYPER_COMPLETE_ARGS=(commandline -cp) careercli"\n',
}


def begin(number: int) -> str:
    return f"Zq{chr(ord('a') + number // 26)}{chr(ord('a') + number % 26)}"


@pytest.fixture(scope="module")
def roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("roles")
    for number, text in enumerate([*HOSTILE, *LINES]):
        role = {
            "title": f"{begin(number)}{text}",
            "family": "science",
            "track": "individual",
            "definition": "Means harm.",
            "skills": {"core": {"python": "x"}},
        }
        (folder / f"hostile-{number}.yaml").write_text(yaml.safe_dump(role))
    return folder


EXPECTED = [*HOSTILE, *LINES.values()]


@pytest.mark.parametrize("whose", ["ours", "Typer's"])
@pytest.mark.parametrize("shell", START)
def test_nothing_in_a_title_acts(tmp_path: Path, roles: Path, shell: str, whose: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    script = SCRIPTS[shell] if whose == "ours" else TYPERS[shell]
    with Terminal(shell, tmp_path, script, roles) as terminal:
        for number, text in enumerate(EXPECTED):
            for quote in ("", '"', "'"):
                terminal.type(f"careercli show {quote}{begin(number)}")
                terminal.tab()
                assert list(terminal.bait.iterdir()) == [], (text, quote)
                got = terminal.enter()
                wanted = " ".join(f"{begin(number)}{text}".split()) if number >= len(HOSTILE) else begin(number) + text
                if got != ["show", wanted]:
                    print(shell, whose, repr(quote), repr(wanted), got, repr(terminal.seen[-300:]))
                assert list(terminal.bait.iterdir()) == [], (text, quote)
    assert 0
