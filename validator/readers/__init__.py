"""Readers: one module for each input format; each tells whether a text is its own and reads it into documents."""

from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import NamedTuple

from validator.document import Document
from validator.readers import (
    article_yaml,
    articulus,
    bibtex,
    crossref,
    crossref_json,
    csl_json,
    doaj,
    front_matter,
    html_page,
    jats,
    ojs,
    page,
    ris,
    yaml_comments,
)
from validator.source import Source, Span


def _no_comments(source: Source) -> list[Span]:
    del source
    return []


class Reader(NamedTuple):
    """An input format: its name for `--input-format`, its file suffixes, and its functions."""

    name: str
    suffixes: frozenset[str]
    recognises: Callable[[Source], bool]
    read: Callable[[Source], list[Document]]
    comments: Callable[[Source], list[Span]] = _no_comments
    """Where the comments stand, for a format that has any."""


READERS: Sequence[Reader] = (
    Reader(csl_json.FORMAT, csl_json.SUFFIXES, csl_json.recognises, csl_json.read),
    Reader(crossref_json.FORMAT, crossref_json.SUFFIXES, crossref_json.recognises, crossref_json.read),
    Reader(
        article_yaml.FORMAT, article_yaml.SUFFIXES, article_yaml.recognises, article_yaml.read, yaml_comments.comments
    ),
    Reader(jats.FORMAT, jats.SUFFIXES, jats.recognises, jats.read),
    Reader(articulus.FORMAT, articulus.SUFFIXES, articulus.recognises, articulus.read),
    Reader(ojs.FORMAT, ojs.SUFFIXES, ojs.recognises, ojs.read),
    Reader(doaj.FORMAT, doaj.SUFFIXES, doaj.recognises, doaj.read),
    Reader(
        front_matter.FORMAT, front_matter.SUFFIXES, front_matter.recognises, front_matter.read, front_matter.comments
    ),
    Reader(crossref.FORMAT, crossref.SUFFIXES, crossref.recognises, crossref.read),
    Reader(html_page.FORMAT, html_page.SUFFIXES, html_page.recognises, html_page.read),
    Reader(bibtex.FORMAT, bibtex.SUFFIXES, bibtex.recognises, bibtex.read),
    Reader(ris.FORMAT, ris.SUFFIXES, ris.recognises, ris.read),
    Reader(page.FORMAT, page.SUFFIXES, page.recognises, page.read),
)
BY_NAME = {reader.name: reader for reader in READERS}


def choose(source: Source, *, named: bool) -> Reader | None:
    """The reader for a source: by its suffix where that says enough, else by its content.

    A file that the user named is read by its suffix even where the content is not recognised; a file of a folder must
    be recognised.
    """
    suffix = PurePath(source.path).suffix.lower()
    candidates = [reader for reader in READERS if suffix in reader.suffixes] or list(READERS)
    recognised = next((reader for reader in candidates if reader.recognises(source)), None)
    if recognised is None and named:
        return _fallback(source, suffix)
    return recognised


def _fallback(source: Source, suffix: str) -> Reader | None:
    by_content = next((reader for reader in READERS if reader.recognises(source)), None)
    if suffix in article_yaml.SUFFIXES:
        return BY_NAME[article_yaml.FORMAT]
    by_suffix = next((reader for reader in READERS if suffix in reader.suffixes), None)
    has_front_matter = suffix in front_matter.SUFFIXES and front_matter.begins(source)
    return by_suffix if has_front_matter else by_content or by_suffix
