"""The first of our code that runs; from here on Ctrl-C ends the program at once and without a word."""

import gc
import os
import signal
import sys

_NEW_OBJECTS = (
    200_000  # before garbage is looked for: over 10,000 roles 700 would look a tenth of the time, for nothing
)


def main() -> None:
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])
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
