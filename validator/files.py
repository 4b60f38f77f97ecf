"""Finds and reads the files of a run."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from validator.finding import ParamValue

MAX_BYTES = 16 * 1024 * 1024
STDIN = "-"
_SUFFIXES = frozenset({".yaml", ".yml", ".json", ".txt"})
_SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv"})


class FileError(Exception):
    """A file that cannot be had: a message key of `validator.failures` and its parameters."""

    def __init__(self, message_id: str, **params: ParamValue) -> None:
        super().__init__(message_id)
        self.message_id, self.params = message_id, params


class Input(NamedTuple):
    """A file to check; `named` tells whether the user named it or a folder holds it."""

    path: Path
    shown: str
    named: bool


def find(paths: list[str]) -> Iterator[Input | FileError]:
    """The files below the given paths, in order, each once."""
    seen: set[Path] = set()
    for argument in paths:
        for found in _find_one(argument):
            if isinstance(found, FileError):
                yield found
            elif (real := found.path.resolve()) not in seen:
                seen.add(real)
                yield found


def _find_one(argument: str) -> Iterator[Input | FileError]:
    path = Path(argument)
    if argument == STDIN:
        yield Input(path, argument, named=True)
    elif path.is_dir():
        yield from (Input(file, file.as_posix(), named=False) for file in _walk(path))
    elif path.exists():
        yield Input(path, path.as_posix(), named=True)
    else:
        yield FileError("missing", path=argument)


def _walk(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in _SKIPPED_FOLDERS)
        yield from (Path(root, name) for name in sorted(names) if Path(name).suffix.lower() in _SUFFIXES)


def read_bytes(file: Input) -> bytes:
    """The bytes of a file; raises FileError where it is too large or cannot be read."""
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1) if file.shown == STDIN else _read_file(file.path)
    except OSError as error:
        raise FileError("unreadable", path=file.shown, reason=error.strerror or str(error)) from None
    if len(data) > MAX_BYTES:
        raise FileError("too-large", path=file.shown, limit=MAX_BYTES // (1024 * 1024))
    return data


def _read_file(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def write_text(path: Path, text: str, *, replace: bool) -> None:
    """Write a file whole or not at all: a crash or a full disk leaves the old one. Raises FileError."""
    if path.exists() and not replace:
        raise FileError("exists", path=str(path))
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        draft.write_bytes(text.encode())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise FileError("unwritable", path=str(path), reason=error.strerror or str(error)) from None
