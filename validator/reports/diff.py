"""`--diff`: what the fixes would change, as a unified diff that `patch` and `git apply` take."""

import os
import re
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from validator.run import Change, Run

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
"""A line as `patch` and git see it: what ends it is LF, and CR belongs to it."""
_NO_NEWLINE = "\n\\ No newline at end of file\n"
_ODD_IN_NAME = re.compile(r'["\\\x00-\x1f\x7f]')


def render(run: Run) -> str:
    """The changes of all files."""
    return "".join(line for change in run.changes for line in _lines(change))


def _lines(change: Change) -> Iterator[str]:
    old, new = (_LINE.findall(source.data.decode()) for source in change)
    name = _name(change.before.path)
    for line in unified_diff(old, new, _header("a", name), _header("b", name)):
        yield line if line.endswith("\n") else line + _NO_NEWLINE


def _name(path: str) -> str:
    """The path as seen from the current folder if the file is below it: what `git apply` and `patch -p1` look for."""
    name = Path(os.path.relpath(path)).as_posix()
    return Path(path).as_posix().lstrip("/") if name.startswith("../") else name


def _header(side: str, name: str) -> str:
    """A name as git writes it: in quotes where it holds odd characters, with a tab after it where it holds a space."""
    written = f"{side}/{name}"
    if _ODD_IN_NAME.search(written):
        return '"' + _ODD_IN_NAME.sub(lambda match: f"\\{ord(match[0]):03o}", written) + '"'
    return written + "\t" if " " in written else written
