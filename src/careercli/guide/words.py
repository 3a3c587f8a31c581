"""The words that people try first, and the lines that answer them.

Lines are tried from the left; the first that the program can run is offered. So a line may name a command or an option
that is not there yet: once it is, it is offered. `{}` stands for the roles or words that were typed.
"""

from __future__ import annotations

from careercli.guide.examples import TOLD
from careercli.guide.line import Line, node_of, read, written
from careercli.guide.synonyms import SYNONYMS
from careercli.guide.topics import ALSO, TOPICS

_MOVE = ("path {}", "show {} --section next", "compare {} --section change", "list")
_RANK = ("list --sort pay", "salary", "list")
_LIST = ("list",)
_MATCH = ("match --skills {}", "search {}", "list")
_SHOW = ("show {}", "compare {}")
_PAY = ("salary {}",)
_FIND = ("search {}",)

_OF_WORDS = ("search", "match", "resolve", "roles new")
_LEAST = {"show": 1, "compare": 2}  # roles, without which the grammar of their options would take them

ANSWERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("path", "next", "move", "moves", "switch", "transition", "become", "from", "route"), _MOVE),
    **dict.fromkeys(("rank", "ranking", "top", "best", "sort", "highest", "richest", "best-paid"), _RANK),
    **dict.fromkeys(("pay", "salaries", "wage", "wages", "earnings", "income", "money", "offer"), _PAY),
    **dict.fromkeys(("jobs", "job", "careers", "titles", "ls", "all", "index", "occupations"), _LIST),
    **dict.fromkeys(("match", "recommend", "suggest", "advise", "advice", "fit", "quiz", "start"), _MATCH),
    **dict.fromkeys(("export", "dump", "download"), ("show --all --format json", "list --format json")),
    **dict.fromkeys(
        ("gap", "missing", "lack", "learn", "study"), ("gap {} --skills sql,python", "show {} --section skills")
    ),
    **dict.fromkeys(("diff", "vs", "versus", "cmp", "comparison"), ("compare {}", "show {}")),
    **dict.fromkeys(("view", "info", "describe", "about", "profile", "role", "get", "what", "open", "cat"), _SHOW),
    **dict.fromkeys(("find", "grep", "query", "who", "lookup", "uses"), _FIND),
    **dict.fromkeys(("growth", "demand", "future", "trend", "trends", "forecast", "ai", "openings"), ("outlook {}",)),
    **dict.fromkeys(("classify", "normalize", "parse", "title", "translate"), ("resolve {}",)),
    **dict.fromkeys(("config", "paths", "folders", "cache"), ("where",)),
    **dict.fromkeys(("cite", "citations", "references", "licence", "license", "source"), ("sources",)),
    **dict.fromkeys(("validate", "lint"), ("roles check",)),
    **dict.fromkeys(("create", "add", "new"), ("roles new {}",)),
    "version": ("--version",),
    "commands": ("--help",),
    "man": ("help",),
    "topics": ("help",),
}


def answer_to(word: str, words: list[str], options: list[str], *, known: bool = True) -> str:
    """The line that answers a first word with these words and options after it; empty if nothing does.

    Words that are not `known` as titles are none that a command for roles could take.
    """
    for candidate in _candidates(word):
        if candidate.startswith("--"):
            return f"careercli {candidate}"
        if words and "{}" in candidate and not known and not candidate.startswith(_OF_WORDS):
            continue
        if line := _filled(candidate, words, options):
            return line
    return ""


def leads_on(word: str) -> bool:
    """Whether a word asks for the way to a role or from it, which no title begins with."""
    return ANSWERS.get(word, ("",))[0].startswith(("path ", "gap "))


def is_asked(word: str) -> bool:
    """Whether a word says what somebody wants to know."""
    return word != "data" and bool(_candidates(word))


def _candidates(word: str) -> tuple[str, ...]:
    if word in ANSWERS:
        return ANSWERS[word]
    if (node := node_of(word)) is not None and word and node.get("arguments"):
        return (f"{word} {{}}",)
    if word in TOPICS or word in ALSO:
        return (f"help {ALSO.get(word, word)}",)
    section = next(one for one in (node_of("show") or {})["options"] if "--section" in one["names"])
    part = SYNONYMS["section"].get(word, word)
    return (f"show {{}} --section {part}", f"compare {{}} --section {part}") if part in section["choices"] else ()


def _filled(candidate: str, words: list[str], options: list[str]) -> str:
    """The line with what was typed, as far as the command takes it; with an example where nothing was."""
    if candidate.endswith("--skills {}"):
        line = read(candidate.split())
        told = written(line.command, [], ["--skills", ",".join(words), *options]) if words else ""
        return (told or f"careercli {TOLD[line.command].examples[0]}") if line.runs() else ""
    line = read(candidate.split())
    given = words if "{}" in line.words else line.words
    typed = read([*line.command.split(), *given, *options])
    kept = options if not typed.unknown else []
    filled = Line(line.command, given, [*line.options, *kept], line.unknown)
    enough = len(given) >= _LEAST.get(line.command, 0) or "{}" not in line.words
    if filled.runs() and enough:
        return filled.text()
    example = read(TOLD[line.command].examples[0].split('"')[0].split()) if line.command in TOLD else None
    if words or not example or line.unknown or "{}" not in line.words:
        return ""
    return f"careercli {TOLD[line.command].examples[0]}"
