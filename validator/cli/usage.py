"""A command that cannot be understood is one line in the user's language, as everything else that cannot be done."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from itertools import pairwise
from typing import Any

import typer

from validator.cli.options import Language
from validator.cli.terminal import failing_in_one_line

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""Click's, which Typer has inside itself from 0.29 on."""

_CHOICES = re.compile(r"'(?P<value>.*)' is not one of (?P<choices>.+?)\.?\Z")
_COMMAND = re.compile(r"No such command ['\"](?P<command>.*?)['\"]\.")


@contextmanager
def told(arguments: Sequence[str], path: str, commands: Sequence[str] = ()) -> Iterator[None]:
    """Say what is wrong with the arguments of the command at `path`; `commands` are those that it has below."""
    arguments = list(arguments)  # Click empties it while it reads
    try:
        yield
    except UsageError as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            raise
        from validator.failures import FailureError  # noqa: PLC0415 - heavy, and most commands are understood

        message, params = _message(error, commands)
        with failing_in_one_line(_language(arguments)):
            raise FailureError(message, command=path, **params) from None


def _message(error: Any, commands: Sequence[str]) -> tuple[str, dict[str, str]]:
    text = str(error.message or "")
    if type(error).__name__ == "NoSuchOption":
        near = ", ".join(error.possibilities or ())
        return "no-option-near" if near else "no-option", {"option": error.option_name, "near": near}
    if found := _COMMAND.match(text):
        likely = get_close_matches(found["command"], commands, 1)
        return "no-command-near" if likely else "no-command", {"name": found["command"], "near": "".join(likely)}
    name = _name(getattr(error, "param", None))
    if type(error).__name__ == "MissingParameter":
        return "no-argument", {"argument": name}
    if found := _CHOICES.search(text):
        return "no-choice", {"option": name, "value": found["value"], "choices": found["choices"].replace("'", "")}
    return "usage", {"reason": text}


def _name(parameter: Any) -> str:
    """What a parameter is called on the command line."""
    if parameter is None:
        return ""
    return (
        str(parameter.opts[-1]) if parameter.param_type_name == "option" else str(parameter.metavar or parameter.name)
    )


def _language(arguments: Sequence[str]) -> str | None:
    """The language that `--lang` asks for, which may not have been read yet."""
    pairs = [argument.removeprefix("--lang=") for argument in arguments if argument.startswith("--lang=")]
    pairs += [after for before, after in pairwise(arguments) if before == "--lang"]
    return next((code for code in pairs if code in set(Language)), None)
