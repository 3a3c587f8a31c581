"""Titles that mean harm, completed in real shells: TAB runs nothing, and Enter gives the program one word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from careercli.shells.scripts import SCRIPTS
from tests.shells.terminal import START, Terminal

pytestmark = pytest.mark.slow

# what follows a beginning of its own, by which each is completed
HOSTILE = [
    "$(touch pwned)",
    "`touch pwned`",
    "$((touch pwned))",
    "' ; touch pwned ; '",
    '" ; touch pwned ; "',
    "'\"'\"; touch pwned #",
    "; touch pwned",
    "& touch pwned | touch pwned && touch pwned",
    "(touch pwned)",
    "!! !touch !$ !",
    ": a:b :: @y",
    "  two  blanks  ",
    "\u00e9\u00fc\u4e2d\u6587 \U0001f600 $(touch pwned)",
    "\u2019; touch pwned; \u2018",
]
# what is no title to the program, whatever a role file calls itself, and is completed where any text may stand
INDUSTRIES = [
    "\\$(touch pwned)",
    "\\\\$(touch pwned) \\",
    "${x:-$(touch pwned)}",
    "> pwned < pwned",
    "* ? [a-z] {a,b} ~ ^ #",
    "%s %d %F{red} %n 100%",
    ": a:b :: =x= @y",
    "-rf --output=pwned",
    "=(touch pwned) <(touch pwned)",
    "e:touch pwned:e::reply=(x)",
]
LINES = {"\nnewline ; touch pwned\n#": " newline ; touch pwned #", "\ttab\t$(touch pwned)": " tab $(touch pwned)"}
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
    "fish": 'complete --command careercli --no-files --arguments "(env _CAREERCLI_COMPLETE=complete_fish _TYPER_COMPLETE_FISH_ACTION=get-args _TYPER_COMPLETE_ARGS=(commandline -cp) careercli)" --condition "env _CAREERCLI_COMPLETE=complete_fish _TYPER_COMPLETE_FISH_ACTION=is-args _TYPER_COMPLETE_ARGS=(commandline -cp) careercli"\n',  # noqa: E501
}


TITLES = [*HOSTILE, *LINES.values()]
EXPECTED = [*((text, ["show"]) for text in TITLES), *((text, ["list", "--industry"]) for text in INDUSTRIES)]
COLONS = f"Zqak{HOSTILE[10]}"


def begin(number: int) -> str:
    """What to type for the title of this number."""
    return f"Zq{chr(ord('a') + number // 26)}{chr(ord('a') + number % 26)}"


def role_file(title: str, industry: str = "") -> str:
    role = {"title": title, "family": "science", "track": "individual", "definition": "Means harm."}
    industries = {"industries": {industry: "x"}} if industry else {}
    return yaml.safe_dump({**role, **industries, "skills": {"core": {"python": "x"}}})


@pytest.fixture(scope="module")
def roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("roles")
    for number, text in enumerate([*HOSTILE, *LINES]):
        (folder / f"hostile-{number}.yaml").write_text(role_file(f"{begin(number)}{text}"))
    for number, text in enumerate(INDUSTRIES, len(TITLES)):
        (folder / f"industry-{number}.yaml").write_text(role_file(f"Role {number}", f"{begin(number)}{text}"))
    return folder


def installed(shell: str) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")


@pytest.mark.parametrize("whose", ["ours", "Typer's"])
@pytest.mark.parametrize("shell", START)
def test_a_title_arrives_as_one_word_and_nothing_in_it_acts(
    tmp_path: Path, roles: Path, shell: str, whose: str
) -> None:
    installed(shell)
    with Terminal(shell, tmp_path, (SCRIPTS if whose == "ours" else TYPERS)[shell], roles) as terminal:
        for number, (text, before) in enumerate(EXPECTED):
            for quote in ("", "\"'"[number % 2]):
                terminal.type(f"careercli {' '.join(before)} {quote}{begin(number)}")
                terminal.tab()
                assert list(terminal.bait.iterdir()) == [], (text, quote)
                assert terminal.enter() == [*before, f"{begin(number)}{text}"], quote
                assert list(terminal.bait.iterdir()) == [], (text, quote)


# what is typed, with TAB as \t → what the program then gets
LINES_TYPED = {
    "careercli show Lakeh\t": ["show", "Lakehouse Engineer"],
    "careercli show lakeh\t": ["show", "lakehouse engineer"],
    "careercli show 'Lakehouse E\t": ["show", "Lakehouse Engineer"],
    "careercli show Lakehouse\\ E\t": ["show", "Lakehouse Engineer"],
    "careercli show Twi\tB\t": ["show", "Twin $Beta 'Keeper'"],
    'careercli show "Twi\tB\t': ["show", "Twin $Beta 'Keeper'"],
    "careercli show Tw'in \tB\t": ["show", "Twin $Beta 'Keeper'"],
    "careercli com\\pare Lakeh\tZqak\t": ["compare", "Lakehouse Engineer", COLONS],
    "careercli com\\pare Lakeh\t": ["compare", "Lakehouse Engineer"],
    "careercli show Zqak:\\ a\t": ["show", COLONS],
    "careercli sho\tLakeh\t": ["show", "Lakehouse Engineer"],
    "careercli show x --lev\tsen\t": ["show", "x", "--level", "senior"],
    "careercli show x --level=sen\t": ["show", "x", "--level=senior"],
    "careercli roles new x --like=Lakeh\t": ["roles", "new", "x", "--like=Lakehouse Engineer"],
    "careercli show --roles-dir ../own Own\t": ["show", "--roles-dir", "../own", "Own Role"],
    "careercli where --roles-dir ../ow\t": ["where", "--roles-dir", "../own"],
    "careercli show -- -Zm\t": ["show", "--", "-Zminus --output pwned"],
    "careercli show x --area Taco\t": ["show", "x", "--area", "Tacoma"],
    "careercli show x --country 'United Ki\t": ["show", "x", "--country", "United Kingdom"],
    "careercli gap x --skills sql,pytho\t": ["gap", "x", "--skills", "sql,python"],
    "careercli gap x --skills=sql,pytho\t": ["gap", "x", "--skills=sql,python"],
    "careercli list --columns id,grow\t": ["list", "--columns", "id,growth"],
    "careercli show Lakeh\t-f js\t--fields role.tit\t": [
        *("show", "Lakehouse Engineer"),
        *("-f", "json"),
        *("--fields", "role.title"),
    ],
    "careercli help exit\t": ["help", "exit-codes"],
    'careercli show "$(touch pwne\t': None,
    "careercli show `touch pwne\t": None,
}


# what the shell completes by itself: where a file or a folder is asked for, and nowhere else
FILES_TYPED = {
    "careercli show x -o ../scr\t": ["show", "x", "-o", "../script"],
    "careercli show x --output=../scr\t": ["show", "x", "--output=../script"],
    "careercli show x -o ../ta\t": ["show", "x", "-o", "../table of titles.csv"],
    "careercli show x -o '../ta\t": ["show", "x", "-o", "../table of titles.csv"],
    "careercli show x -o '../table of\t": ["show", "x", "-o", "../table of titles.csv"],
    "careercli show x -o ../table\\ of\t": ["show", "x", "-o", "../table of titles.csv"],
    "careercli resolve --column x ../ta\t": ["resolve", "--column", "x", "../table of titles.csv"],
    "careercli resolve '../table of titles.csv' --column jo\t": [
        "resolve",
        "../table of titles.csv",
        "--column",
        "job $title",
    ],
    "careercli site ../ba\t": ["site", "../bait"],
    "careercli where --roles-dir=../ba\t": ["where", "--roles-dir=../bait"],
    "careercli show ../scr\t": ["show", "../scr"],
    "careercli show x --level ../scr\t": ["show", "x", "--level", "../scr"],
    "careercli where ../scr\t": ["where", "../scr"],
}


@pytest.mark.parametrize("shell", START)
def test_files_complete_where_one_is_asked_for(tmp_path: Path, roles: Path, shell: str) -> None:
    installed(shell)
    (tmp_path / "table of titles.csv").write_text("id,job $title\n1,x\n")
    with Terminal(shell, tmp_path, SCRIPTS[shell], roles) as terminal:
        for line, arguments in FILES_TYPED.items():
            terminal.type(line.removesuffix("\t"))
            terminal.tab()
            assert [one.rstrip("/") for one in terminal.enter()] == arguments, line


@pytest.mark.parametrize("whose", ["ours", "Typer's"])
@pytest.mark.parametrize("shell", START)
def test_what_is_typed_is_read_as_the_shell_reads_it(tmp_path: Path, roles: Path, shell: str, whose: str) -> None:
    installed(shell)
    (roles / "lake.yaml").write_text(role_file("Lakehouse Engineer"))
    (roles / "minus.yaml").write_text(role_file("-Zminus --output pwned"))
    (tmp_path / "own").mkdir()
    for twin in ("$Alpha", "$Beta"):
        (roles / f"t-{twin[1:].lower()}.yaml").write_text(role_file(f"Twin {twin} 'Keeper'"))
    (tmp_path / "own" / "role.yaml").write_text(role_file("Own Role"))
    with Terminal(shell, tmp_path, (SCRIPTS if whose == "ours" else TYPERS)[shell], roles) as terminal:
        for line, arguments in LINES_TYPED.items():
            for part in line.split("\t")[:-1]:
                terminal.type(part)
                terminal.tab()
            if arguments is None:
                terminal.interrupt()
            else:
                assert [one.rstrip("/") for one in terminal.enter()] == arguments, line
            assert list(terminal.bait.iterdir()) == [], line
