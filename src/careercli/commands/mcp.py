"""`careercli mcp`: the same answers for an assistant, over the Model Context Protocol."""

import sys
from contextlib import redirect_stdout

from careercli.commands.options import RolesDirOption


def mcp(
    roles_dir: RolesDirOption = [],  # noqa: B006
) -> None:
    """Answer an assistant over the Model Context Protocol, on standard input and output: seven tools that only read.

    An assistant starts it by itself; docs/assistants.md shows the lines of its configuration. It ends with its input.
    What goes wrong in the program is told on standard error.
    """
    from typing import Any

    from careercli.serve.mcp.server import Server, serve
    from careercli.version import __version__

    def call(name: str, arguments: dict[str, Any]) -> dict[str, Any]:
        from careercli.serve.mcp.calls import call as answer  # loads what answers; not before it is needed

        return answer(name, arguments, roles_dir)

    if sys.stdin is None:  # closed by the caller
        return
    if sys.stdin.isatty():
        sys.stderr.write("Waiting for an assistant: a JSON-RPC message a line. Ctrl-D ends it.\n")
    stdout = sys.stdout
    with redirect_stdout(sys.stderr):  # only the protocol may write to stdout
        serve(sys.stdin.buffer, stdout, Server(call, __version__))
