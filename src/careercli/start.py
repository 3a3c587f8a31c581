"""The first of our code that runs; from here on Ctrl-C ends the program at once and without a word."""

import gc
import os
import signal
import sys

_NEW_OBJECTS = 200_000  # before garbage is looked for: with 700, an answer looks a tenth of its time, for nothing


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
    progress = sys.modules.get("careercli.progress")
    if progress and progress.up:
        os.write(progress.up.fileno(), b"\r\x1b[K")  # a print here might come in the middle of another
    os._exit(130)
