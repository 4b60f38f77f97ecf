"""What the terminal can do, and the user's wishes about it."""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

import typer

from validator.cli.exit_codes import FAILED
from validator.cli.options import Colour

if TYPE_CHECKING:
    from validator.reports import Look


def look(colour: Colour, stream: TextIO, environ: Mapping[str, str] = os.environ) -> "Look":
    """`--color`, else NO_COLOR, else FORCE_COLOR, else whether the stream is a terminal."""
    from validator.reports import Look  # noqa: PLC0415

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


@contextmanager
def failing_in_one_line(lang: str | None) -> Iterator[None]:
    """What cannot be done is one line on standard error and exit code 2."""
    from validator.failures import FailureError  # noqa: PLC0415 - heavy, and `--help` needs none of it
    from validator.i18n import Renderer, choose_language  # noqa: PLC0415

    try:
        yield
    except FailureError as problem:
        say(f"metalint: {Renderer(choose_language(lang), {}).failure(problem)}")
        raise typer.Exit(FAILED) from None
