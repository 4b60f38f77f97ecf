"""The command `metalint`: one module for each subcommand; heavy imports wait inside the functions."""

import os
import sys
from typing import NoReturn

from validator.cli.exit_codes import FAILED, INTERRUPTED


def main() -> NoReturn:
    """Run the command line and exit; whatever happens, the user reads one line and never a traceback."""
    _prepare_streams()
    try:
        from validator.cli.app import app  # noqa: PLC0415 - Typer is slow to import, and an interrupt may come now

        app(prog_name="metalint")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # The reader of our output went away (`| head`); the interpreter must not complain again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except Exception as error:
        if os.environ.get("METALINT_DEBUG"):
            raise
        sys.stderr.write(f"metalint: internal error: {error!r}. Please report it. METALINT_DEBUG=1 shows more.\n")
        sys.exit(FAILED)
    sys.exit(0)


def _prepare_streams() -> None:
    """Cyrillic must not crash a terminal that cannot show it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
