"""The guide as a script: runs its commands in an empty folder and says what they print instead of what is shown.

A block ```` ```LANGUAGE title="NAME" ```` is a file NAME. A block ```` ```console ```` holds commands after `$ ` and
what they print, `…` standing for any lines. The files of start.md are there for the commands of every page.
"""

import re
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple

from typer.testing import CliRunner

from validator.cli.app import app

_BLOCK = re.compile(r"^```(?P<info>[^`\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_TITLE = re.compile(r'title="([^"]+)"')
_ELLIPSIS = "…"


class Command(NamedTuple):
    """A command of the guide, and what the guide shows as its output."""

    line: str
    shown: str


def play(page: Path, folder: Path, language: str) -> Iterator[tuple[Command, str]]:
    """Run the commands of a page in `folder`; give each with what it really printed."""
    write_files(page.with_name("start.md"), folder)
    for block in _blocks(page):
        write_file(block, folder)
        for command in _commands(block):
            yield command, run(command.line, folder, language)


def write_files(page: Path, folder: Path) -> None:
    """Write all files that a page shows."""
    for block in _blocks(page):
        write_file(block, folder)


def write_file(block: re.Match[str], folder: Path) -> None:
    """Write the file that a block shows, if it is one."""
    if title := _TITLE.search(block["info"]):
        path = folder / title[1]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block["body"], encoding="utf-8")


def agree(shown: str, real: str) -> bool:
    """Whether the real output is the shown one; an ellipsis is any lines if alone on one, else any letters."""
    pattern = "".join(
        ".*" if line.strip() == _ELLIPSIS else _any_letters(line.rstrip()) + r"[ ]*\n" for line in shown.splitlines()
    )
    return re.fullmatch(pattern, real, re.DOTALL) is not None


def _any_letters(line: str) -> str:
    return r"[^\n]*".join(re.escape(piece) for piece in line.split(_ELLIPSIS))


def _blocks(page: Path) -> Iterator[re.Match[str]]:
    return _BLOCK.finditer(page.read_text(encoding="utf-8"))


def _commands(block: re.Match[str]) -> Iterator[Command]:
    if block["info"] == "console":
        for part in re.split(r"^\$ ", block["body"], flags=re.MULTILINE)[1:]:
            line, _, shown = part.partition("\n")
            yield Command(line, shown)


def run(line: str, folder: Path, language: str) -> str:
    """What a command prints, on both of its streams."""
    program, *arguments = line.split()
    assert program == "metalint", line
    with chdir(folder):
        done = CliRunner().invoke(app, arguments, env={"METALINT_LANG": language})
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.stdout + done.stderr
