"""Finds and reads the files of a run."""

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from validator.failures import FailureError

MAX_BYTES = 16 * 1024 * 1024
STDIN = "-"
_SUFFIXES = frozenset(
    {
        ".yaml", ".yml", ".json", ".md", ".markdown", ".qmd", ".rmd", ".bib", ".bibtex",
        ".ris", ".csljson", ".txt", ".xml", ".nxml", ".html", ".htm", ".xhtml",
    }
)  # fmt: skip
_SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv"})


Skips = Callable[[Path, Path | None], bool]
"""Whether a path is left out, and with it what lies below; asked with the folder that the user named and in which it
was found, or None for what the user named itself."""


def _skip_nothing(path: Path, root: Path | None) -> bool:
    del path, root
    return False


class Input(NamedTuple):
    """A file to check; `named` tells whether the user named it or a folder holds it."""

    path: Path
    shown: str
    named: bool


def find(paths: Sequence[str], skips: Skips = _skip_nothing) -> Iterator[Input | FailureError]:
    """The files below the given paths, in order, each once, but those that `skips` leaves out."""
    seen: set[Path] = set()
    for argument in paths:
        for found in _find_one(argument, skips):
            if isinstance(found, FailureError):
                yield found
            elif (real := found.path.resolve()) not in seen:
                seen.add(real)
                yield found


def _find_one(argument: str, skips: Skips) -> Iterator[Input | FailureError]:
    path = Path(argument)
    if argument == STDIN:
        if not skips(path, None):
            yield Input(path, argument, named=True)
    elif path.is_dir():
        yield from _walk(path, skips)
    elif path.exists():
        if not skips(path, None):
            yield Input(path, path.as_posix(), named=True)
    else:
        yield FailureError("missing", path=argument)


def _walk(folder: Path, skips: Skips) -> Iterator[Input | FailureError]:
    unreadable: list[OSError] = []
    for root, folders, names in os.walk(folder, onerror=unreadable.append):
        visible = sorted(name for name in folders if not name.startswith(".") and name not in _SKIPPED_FOLDERS)
        folders[:] = [name for name in visible if not skips(Path(root, name), folder)]
        files = (Path(root, name) for name in sorted(names) if Path(name).suffix.lower() in _SUFFIXES)
        yield from (Input(file, file.as_posix(), named=False) for file in files if not skips(file, folder))
    for error in unreadable:
        yield FailureError("unreadable", path=Path(error.filename).as_posix(), reason=error.strerror or str(error))


def read_bytes(file: Input) -> bytes:
    """The bytes of a file; raises FailureError where it is too large or cannot be read."""
    try:
        data = sys.stdin.buffer.read(MAX_BYTES + 1) if file.shown == STDIN else _read_file(file.path)
    except OSError as error:
        raise FailureError("unreadable", path=file.shown, reason=error.strerror or str(error)) from None
    if len(data) > MAX_BYTES:
        raise FailureError("too-large", path=file.shown, limit=MAX_BYTES // (1024 * 1024))
    return data


def _read_file(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def write_text(path: Path, text: str, *, replace: bool) -> None:
    """Write a text in UTF-8, as `write_bytes` does."""
    write_bytes(path, text.encode(), replace=replace)


def write_bytes(path: Path, data: bytes, *, replace: bool) -> None:
    """Write a file whole or not at all: a crash or a full disk leaves the old one. Raises FailureError."""
    if path.exists() and not replace:
        raise FailureError("exists", path=str(path))
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a pipe or /dev/null must not become a file
        else:
            _replace(path.resolve(), data)  # a symbolic link stays one
    except OSError as error:
        raise FailureError("unwritable", path=str(path), reason=error.strerror or str(error)) from None


def _replace(path: Path, data: bytes) -> None:
    """Write a draft beside the file, wait until the disk has it, and put it in the file's place with its mode."""
    if path.exists() and not os.access(path, os.W_OK):  # the system asks no right to write what is replaced
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    draft = path.with_name(f".metalint.{os.getpid()}")  # short: a title in Cyrillic fills a name
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, draft)
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
