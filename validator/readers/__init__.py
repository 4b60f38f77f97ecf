"""Readers: one module for each input format; each tells whether a text is its own and reads it into documents."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from validator.document import Document
from validator.readers import article_yaml, page
from validator.source import Source


@dataclass(frozen=True, slots=True)
class Reader:
    """An input format: its name for `--input-format`, its file suffixes, and its two functions."""

    name: str
    suffixes: frozenset[str]
    recognises: Callable[[Source], bool]
    read: Callable[[Source], list[Document]]


READERS: Sequence[Reader] = (
    Reader(article_yaml.FORMAT, article_yaml.SUFFIXES, article_yaml.recognises, article_yaml.read),
    Reader(page.FORMAT, page.SUFFIXES, page.recognises, page.read),
)
BY_NAME = {reader.name: reader for reader in READERS}


def choose(source: Source, *, named: bool) -> Reader | None:
    """The reader whose format the content has; for a file that the user named, its suffix may decide as well."""
    recognised = next((reader for reader in READERS if reader.recognises(source)), None)
    if recognised or not named:
        return recognised
    suffix = PurePath(source.path).suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes), None)
