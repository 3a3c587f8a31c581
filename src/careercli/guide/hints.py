"""What is said to a command line that cannot be understood: one sentence, and the user's own line put right."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher, get_close_matches
from typing import TYPE_CHECKING, Any

from careercli.errors import CareerError, UsageError, on_one_line
from careercli.guide.examples import TOLD
from careercli.guide.line import Line, node_of, read, written
from careercli.guide.options import no_such_option, wrong_use, wrong_value
from careercli.guide.pages import names
from careercli.guide.questions import SMALL, no_match, occupation_in, read_question, sureness_of, told_by
from careercli.guide.quotes import titles_in
from careercli.guide.words import answer_to, leads_on

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog

_VARIABLE = re.compile(r" \(env var: '(\w+)'\)")
_LONG = re.compile(r"\S{200,}")
QUOTES = "A title of several words needs quotes."
_NEAR = 0.8  # of the letters alike: "comapre" is compare, "sort" is not "export"
_SURE = 0.89  # of a title without a command: beyond it a reading is bold
_SHORTEST = 3  # letters of a word that is no misspelling: "how" is not show
_ALIKE = 0.85  # of the letters of a misspelt title
_LACKING = {"gap": ["--skills", "sql,python"]}  # without which a command cannot answer, as an example
_FEW = 16  # words among which misspelt titles are looked for
# what is missing, by what stands after the name of the command
_MISSING = {
    "ROLE ROLE ...": "two roles or more",
    "ROLE": "a role",
    "ROLE ...": "a role",
    "WORDS ...": "words to look for",
    "SHELL": "the name of a shell",
    "TITLE": "a title",
}


def misuse(error: Any, arguments: Sequence[str]) -> UsageError:
    """What Typer has found, in our words."""
    line = read(arguments)
    kind, parameter = type(error).__name__, getattr(error, "param", None)
    if kind == "NoSuchOption":
        return no_such_option(error.option_name, arguments, line)
    if kind == "MissingParameter" and parameter is not None and line.command in TOLD:
        told = TOLD[line.command]
        message = f"careercli {line.command} needs {_MISSING.get(told.usage, told.usage)}."
        return UsageError(message, hint=f"For example: careercli {told.examples[0]}\n{_help_of(line.command)}")
    message = " ".join(error.format_message().splitlines())
    if kind == "BadOptionUsage":
        return UsageError(wrong_use(error.option_name, message, line), hint=_help_of(line.command))
    name = _name_of(parameter, line) if parameter is not None else ""
    if not _typed(error) and (variable := _VARIABLE.search(message)):
        name = variable[1]
    if wrong := wrong_value(name, error, line):
        wrong.hint = "\n".join(filter(None, [wrong.hint, _help_of(line.command)]))
        return wrong
    bare = _LONG.sub(lambda word: on_one_line(word[0]), _VARIABLE.sub("", message))
    return UsageError(bare, hint=_help_of(line.command))


def _name_of(parameter: Any, line: Line) -> str:
    """The longest name of an option; what takes an argument is the command."""
    option = parameter.param_type_name == "option"
    return str(max(parameter.opts, key=len)) if option else f"careercli {line.command}"


def _typed(error: Any) -> bool:
    """Whether the value stands on the command line, so that a variable has nothing to do with it."""
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    source = context.get_parameter_source(parameter.name) if context and parameter else None
    return source is not None and source.name == "COMMANDLINE"


def _help_of(command: str) -> str:
    return f"`{' '.join(['careercli', command]).strip()} --help` shows how it is used."


def put_right(error: CareerError, arguments: Sequence[str]) -> str:
    """The hint of an error, after the user's line with the words that should have stood there."""
    line = read(arguments)
    if not error.instead or not line.command:
        return error.hint
    several = len(error.instead) > 1
    command = (
        "compare"
        if line.command == "show" and several
        else "show"
        if _alone(line.command, error.instead)
        else line.command
    )
    options = [*line.options, *(_LACKING.get(command, []) if not {"--skills"} & {*line.options} else [])]
    return "\n".join(filter(None, [f"Try: {written(command, error.instead, options)}", error.hint]))


def _alone(command: str, titles: Sequence[str]) -> bool:
    return command == "compare" and len(titles) == 1


def unquoted(
    titles: Sequence[str], catalog: Catalog, least: int = 1, most: int = 6, *, occupations: bool = False
) -> UsageError | None:
    """The error that says where quotes are missing, if the words are titles with quotes put elsewhere; titles of
    `occupations`, too, where those are known."""
    sure = sureness_of(catalog) if occupations else catalog.sureness
    found = titles_in(titles, sure, least, most) or _misspelt_titles(titles, catalog, least, most)
    if not found or found == list(titles):
        return None
    if any(" " in title for title in titles):  # they know of quotes
        return UsageError("Each title is a word of its own, in its own quotes.", instead=found)
    return UsageError(
        QUOTES if any(" " in one for one in found) else "Titles are parted by spaces alone.", instead=found
    )


def _misspelt_titles(titles: Sequence[str], catalog: Catalog, least: int, most: int) -> list[str]:
    """The titles that words without quotes come near to, spelled right."""
    if sum(len(title.split()) for title in titles) > _FEW or all(" " in title for title in titles):
        return []
    spelled: dict[str, str] = {}

    def likely(title: str) -> float:
        if sure := catalog.sureness(title):
            return sure
        near = catalog.near(title)[:1] if " " in title else []
        if near and SequenceMatcher(None, title.lower(), near[0].lower()).ratio() >= _ALIKE:
            spelled[title] = near[0]
            return _ALIKE
        return 0.0

    found = titles_in(titles, likely, least, most)
    return [spelled.get(title, title) for title in found] if found != list(titles) else []


def respelled(titles: Sequence[str], candidates: Sequence[str], catalog: Catalog) -> list[str]:
    """The titles with the nearest one in place of that which nobody knows."""
    wrong = next((title for title in titles if not catalog.sureness(title)), None)
    return [candidates[0] if title == wrong else title for title in titles] if candidates else []


def too_many(command: str, words: Sequence[str], open_catalog: Callable[[], Catalog]) -> CareerError:
    """What to say to more words than the command takes."""
    extra = on_one_line(" ".join(words))
    if command == "match":
        catalog = open_catalog()
        if title := occupation_in(words, catalog):
            return no_match(title, catalog)
        line = written(command, [], ["--skills", ",".join(words)])
        return UsageError("Skills stand behind --skills, parted by commas.", hint=f"Try: {line}\n{_help_of(command)}")
    if command in ("show", "gap"):
        catalog = open_catalog()
        if told := unquoted(words, catalog):
            return told
        if all(map(catalog.sureness, words)):
            instead = words if command == "show" else words[:1]
            return UsageError(f"careercli {command} takes one role.", instead=instead)
        if command == "show" and (title := occupation_in(words, catalog)):
            return UsageError(QUOTES, instead=[title])
        near = catalog.near(" ".join(words))
        message = f'{QUOTES} No role is called "{extra}".'
        return UsageError(message, instead=near[:1], hint="`careercli list` shows every role there is.")
    if command == "roles new":
        return UsageError(QUOTES, instead=[" ".join(words)])
    if command == "list":
        line = written("search", words)
        return UsageError("careercli list takes options only.", hint=f"Try: {line}\n{_help_of(command)}")
    return UsageError(f"That is more than careercli {command} takes: {extra}.", hint=_help_of(command))


def no_such_command(arguments: Sequence[str], group: str, open_catalog: Callable[[], Catalog]) -> UsageError:
    """What to say to a word that is no command: a title, a word that another command answers, or a misspelling."""
    if group:
        known = [name.removeprefix(f"{group} ") for name in names() if name.startswith(f"{group} ")]
        return _misspelt(arguments, known, group)
    line = read(arguments, node_of("show"))
    catalog = open_catalog()

    def sure(title: str) -> float:  # "pay data engineer" could be read as a title too
        found = catalog.sureness(title)
        return found if found >= _SURE else 0.0

    first = line.words[0].lower() if line.words else ""
    asks = first in SMALL  # "will ai replace data analysts" would pass for the title of a team
    if asks and (asked := read_question(line.words, catalog, sure)).topic and asked.titles:
        return UsageError("The command is missing.", hint=f"Try: {asked.answer(line.options)}\n{_ALL}")
    if leads_on(first) and (rest := titles_in(line.words[1:], sure)) and (put := answer_to(first, rest, line.options)):
        return UsageError(f'careercli has no command "{on_one_line(first)}".', hint=f"Try: {put}\n{_ALL}")
    if not asks and (whole := titles_in(line.words, sure)):
        return _bare(whole, line)
    told = _misspelt(arguments, names(), "", titles_in(line.words[1:], sure))
    word = on_one_line(line.words[0]) if line.words else ""
    question = read_question(line.words, catalog, sure)
    whole = [] if asks else titles_in(line.words, catalog.sureness)
    if whole and not (question.topic or told.candidates):  # a bold reading: "healthcare data analyst"
        return _bare(whole, line)
    found = (question.titles or question.skills) and len(line.words) > 1 and not told.candidates
    put = question.answer(line.options) if found else ""
    rest = titles_in(line.words[1:], sure)
    put = put or answer_to(word.lower(), rest or told_by(line.words[1:]), line.options, known=bool(rest))
    if put := put or ("" if told.candidates else question.answer(line.options)):
        begins = any(title.split()[0] == word for title in question.titles)
        message = "The command is missing." if begins else f'careercli has no command "{word}".'
        return UsageError(message, hint=f"Try: {put}\n{_ALL}")
    title = "" if told.candidates else occupation_in(line.words, catalog)
    if title:
        return _bare([title], line)
    about = on_one_line(" ".join(told_by(line.words[1:])))
    asked_for = about and answer_to(word.lower(), ["a role", "another"], [])
    return _unknown(word, about, catalog, line) if asked_for else told


def _unknown(word: str, title: str, catalog: Catalog, line: Line) -> UsageError:
    """A word that asks for a role, with a title behind it that nobody knows."""
    near = catalog.near(title)
    put = f"Try: {answer_to(word.lower(), near[:1], line.options)}\n" if near else ""
    message = f'careercli has no command "{word}", and no role is called "{title}".'
    return UsageError(message, candidates=near, hint=f"{put}`careercli list` shows every role there is.\n{_ALL}")


def _bare(titles: Sequence[str], line: Line) -> UsageError:
    command = "show" if len(titles) == 1 else "compare"
    return UsageError("The command is missing.", hint=f"Try: {written(command, titles, line.options)}")


_ALL = "`careercli --help` lists every command."


def _misspelt(arguments: Sequence[str], known: Sequence[str], group: str, titles: Sequence[str] = ()) -> UsageError:
    """A command that is near, with the words after it: as `titles` where they are some."""
    word = on_one_line(arguments[0])
    message = f'careercli{f" {group}" if group else ""} has no command "{word}".'
    near = get_close_matches(word.lower(), known, n=1, cutoff=_NEAR) if len(word) > _SHORTEST else []
    hint = f"`careercli {group} --help` lists every command." if group else _ALL
    if not near:
        return UsageError(message, hint=hint)
    command = f"{group} {near[0]}".strip()
    node = node_of(command)
    rest = read(arguments[1:], node) if titles and node else None
    line = written(command, titles, rest.options) if rest else written(command, [], arguments[1:])
    return UsageError(f"{message} Did you mean {near[0]}?", candidates=near, hint=f"Try: {line}\n{hint}")
