"""The command that prints completion scripts; what they do is in tests/shells."""

from __future__ import annotations

import pytest

from tests.conftest import Cli


def test_completion_is_a_command_whatever_it_is_called(cli: Cli) -> None:
    for flag in ("--show-completion", "--install-completion"):
        done = cli(flag)
        assert (done.code, done.out) == (2, "")
        assert "careercli completion SHELL" in done.err
    assert "-F _careercli_complete careercli\n" in cli("completion", "bash").out
    assert cli("completion", "cmd").code == 2


def test_nobody_but_our_own_completion_answers_a_shell(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"_CAREERCLI_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "careercli show "}.items():
        monkeypatch.setenv(name, value)
    assert cli("--version").out == "careercli 0.2.0\n"
