"""Patterns of paths as in .gitignore: those of the settings, and the .gitignore files of a repository themselves."""

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from os.path import abspath
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


def fits(patterns: Sequence[str], path: Path, folder: Path) -> bool:
    """Whether a path fits the patterns, which are relative to `folder`; one outside it is known by its name alone."""
    return _compiled(tuple(patterns)).match_file(_below(path, folder) + "/" * path.is_dir())


@lru_cache(256)
def is_pattern(text: str) -> bool:
    """Whether a text is a pattern at all: `!` and `[z-a]` are none."""
    try:
        _compiled((text,))
    except (ValueError, re.error):
        return False
    return True


@lru_cache(64)
def _compiled(patterns: tuple[str, ...]) -> "GitIgnoreSpec":
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - most runs have no patterns

    with warnings.catch_warnings(action="ignore", category=FutureWarning):  # `[[]` may once mean more to Python
        return GitIgnoreSpec.from_lines(patterns)


def _below(path: Path, folder: Path) -> str:
    """The path relative to a folder, as it is named or as it really is."""
    named = Path(abspath(path))  # noqa: PTH100 - a link keeps the name that the user sees
    place = named if named.is_relative_to(folder) else path.resolve()
    return place.relative_to(folder).as_posix() if place.is_relative_to(folder) else path.name


@dataclass(frozen=True)
class GitIgnores:
    """What the .gitignore files of a repository leave out; a folder outside any repository has none."""

    _specs: dict[Path, "GitIgnoreSpec | None"] = field(default_factory=dict)
    _roots: dict[Path, Path | None] = field(default_factory=dict)

    def leave_out(self, path: Path, root: Path) -> bool:
        """Whether git ignores a file or folder found below `root`; if git ignores `root` itself, nothing in it is."""
        return self._ignored(path) and not self._ignored(root)

    def _ignored(self, path: Path) -> bool:
        """The nearest .gitignore that speaks of a path decides."""
        place = Path(abspath(path))  # noqa: PTH100 - git does not follow links
        for folder in self._folders_above(place.parent):
            spec = self._spec(folder)
            found = spec.check_file(place.relative_to(folder).as_posix() + "/" * path.is_dir()) if spec else None
            if found and found.include is not None:
                return found.include
        return False

    def _folders_above(self, folder: Path) -> Iterator[Path]:
        """The folder and those above it, up to the root of the repository; none outside a repository."""
        root = self._root(folder)
        if root:
            yield from (one for one in (folder, *folder.parents) if one.is_relative_to(root))

    def _root(self, folder: Path) -> Path | None:
        if folder not in self._roots:
            above = None if folder == folder.parent else folder.parent
            self._roots[folder] = folder if (folder / ".git").exists() else above and self._root(above)
        return self._roots[folder]

    def _spec(self, folder: Path) -> "GitIgnoreSpec | None":
        if folder not in self._specs:
            file = folder / ".gitignore"
            self._specs[folder] = _compiled(_patterns(file)) if file.is_file() else None
        return self._specs[folder]


def _patterns(file: Path) -> tuple[str, ...]:
    """The patterns in a .gitignore; a line that is none leaves nothing out, and so does a file that cannot be read."""
    try:
        lines = file.read_text(encoding="utf-8-sig", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    return tuple(filter(is_pattern, lines))
