"""What the terminal can do, and the user's wishes about it."""

import os
import shutil
import sys
from collections.abc import Mapping
from typing import TextIO

from validator.cli.options import Colour
from validator.reports import Look


def look(colour: Colour, stream: TextIO, environ: Mapping[str, str] = os.environ) -> Look:
    """`--color`, else NO_COLOR, else FORCE_COLOR, else whether the stream is a terminal."""
    return Look(_wants_colour(colour, stream, environ), shutil.get_terminal_size((100, 24)).columns)


def _wants_colour(colour: Colour, stream: TextIO, environ: Mapping[str, str]) -> bool:
    if colour is not Colour.AUTO:
        return colour is Colour.ALWAYS
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR") or environ.get("CLICOLOR_FORCE"):
        return True
    return stream.isatty() and environ.get("TERM") != "dumb"


def say(line: str) -> None:
    """A line for the user beside the results: standard error."""
    sys.stderr.write(line + "\n")
