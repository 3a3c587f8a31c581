"""The command and the group of commands that Typer makes: with our help, our hints, and words that people also use."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from typer.core import TyperCommand, TyperGroup

from careercli.guide.synonyms import FOREIGN, SYNONYMS


class Command(TyperCommand):
    """A command that knows its help page, says what to do with too many words, and takes synonyms of its choices."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        for one in self.params:
            if one.name in SYNONYMS:
                _understanding(one, SYNONYMS[one.name])
            if one.name in FOREIGN:
                _passing_over(one, FOREIGN[one.name])

    def get_help(self, ctx: Any) -> str:
        from careercli.guide.pages import short_help

        return _shown(ctx, short_help(_name(ctx)))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        typed = [*args]  # which Typer empties
        left = super().parse_args(ctx, args)
        if ctx.args and not ctx.resilient_parsing:
            from careercli.guide.hints import too_many
            from careercli.guide.line import node_of, read

            name = _name(ctx)
            raise too_many(name, read(typed, node_of(name)).words, lambda: _catalog(ctx.params.get("roles_dir")))
        return left


class Group(TyperGroup):
    """A group of commands that knows its help page and says what to do with a word that is none of them."""

    def get_help(self, ctx: Any) -> str:
        from careercli.guide.pages import short_help

        return _shown(ctx, short_help(_name(ctx)))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            from careercli.guide.hints import no_such_command

            raise no_such_command(args, _name(ctx), lambda: _catalog(None))
        return super().resolve_command(ctx, args)


def _name(ctx: Any) -> str:
    """The full name of a command, without that of the program."""
    return " ".join(ctx.command_path.split()[1:])


def _shown(ctx: Any, page: str) -> str:
    """The page as stdout takes it: its first line is bold where there are colors."""
    from careercli.formats.asked import colored

    ctx.color = colored()  # Typer would take them away where it sees no terminal
    first, _, rest = page.partition("\n")
    return f"\x1b[1m{first}\x1b[0m\n{rest}" if ctx.color else page


def _catalog(folders: Any) -> Any:
    """All roles, without a word about them: something else is wrong."""
    import os
    from pathlib import Path

    from careercli.library.catalog import Catalog
    from careercli.paths import places

    named = filter(None, os.environ.get("CAREERCLI_ROLES_DIR", "").split(os.pathsep))
    # words of the command line, where Typer has not made paths of them yet
    catalog = Catalog(places(tuple(map(Path, named if folders is None else folders))))
    catalog.look()
    return catalog


def _understanding(option: Any, also: Mapping[str, str]) -> None:
    """Let an option take other words for its own before they are checked; every release of Typer has this method."""
    process = option.process_value

    def translated(value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return [translated(one) for one in value]
        word = value.strip().lower().replace("_", "-").replace(" ", "-") if isinstance(value, str) else ""
        return also.get(word, value)

    option.process_value = lambda ctx, value: process(ctx, translated(value))


def _passing_over(option: Any, foreign: Collection[str]) -> None:
    """Let an option pass over a word of the settings that only the same option of another command takes."""
    process = option.process_value
    own = {str(getattr(one, "value", one)) for one in getattr(getattr(option, "type", None), "choices", ())}

    def kept(ctx: Any, value: Any) -> Any:
        source = ctx.get_parameter_source(option.name)
        set_elsewhere = source is not None and source.name in ("ENVIRONMENT", "DEFAULT_MAP")
        return process(ctx, None if set_elsewhere and value in foreign and value not in own else value)

    option.process_value = kept
