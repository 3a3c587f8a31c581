"""The first of our code that runs; from here on Ctrl-C ends the program at once and without a word."""

import gc
import os
import signal
import sys

_LEFT = 50_000  # more than one answer makes: looking for circles among them takes a twentieth of its time


def main() -> None:
    gc.set_threshold(_LEFT)
    # an exception could come up inside an import or a destructor, which print it or lose it
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _stop)
    if os.environ.get("_CAREERCLI_COMPLETE"):  # a shell, at every TAB: Typer would double the time
        from careercli.shells.reply import reply as program
    else:
        from careercli.main import main as program
    code = program()
    # not sys.exit: an interrupt while the interpreter shuts down would still be a traceback
    os._exit(code)


def _stop(*_: object) -> None:
    atomic = sys.modules.get("careercli.atomic")
    for path in [*atomic.unfinished] if atomic else ():
        try:
            os.unlink(path)  # noqa: PTH108
        except OSError:
            continue
    os._exit(130)
