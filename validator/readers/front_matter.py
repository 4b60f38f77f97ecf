"""Reads the front matter of Markdown files: YAML between lines of hyphens, or TOML between lines of plus signs."""

import re
from dataclasses import replace
from pathlib import PurePath
from typing import NamedTuple

from validator.article import Article
from validator.document import Document, Problem, Translations
from validator.knowledge.languages.language_codes import normalize
from validator.readers import yaml_comments
from validator.readers.article_yaml import write_checked
from validator.readers.front_matter_keys import to_article
from validator.readers.record import RecordWriter, unreadable
from validator.readers.yaml_tree import Mapping, Node, TreeError, load
from validator.source import Source, Span

FORMAT = "front-matter"
SUFFIXES = frozenset({".md", ".markdown", ".qmd", ".rmd"})
_OPENING = re.compile(r"(?:[ \t\r]*+\n)*+(---|\+\+\+)[ \t\r]*+\n")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t\r]*$", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t\r]*$", re.MULTILINE),
}
_TOP_LEVEL_KEY = re.compile(r"^(?:\"?([A-Za-z]+)\"?[ \t]*[:=]|\[\[([A-Za-z.]+)\]\])", re.MULTILINE)
_TELLING_KEYS = frozenset({"author", "authors", "affiliations", "abstract", "doi", "params.authors"})
"""What, beside a title, shows that a file is no mere page."""


class _Block(NamedTuple):
    """The front matter without its fences."""

    is_toml: bool
    span: Span


def recognises(source: Source) -> bool:
    """Whether the file begins with front matter that names a title and authors, or an abstract or a DOI."""
    block = _find(source.text)
    if block is None:
        return False
    keys = {found[1] or found[2] for found in _TOP_LEVEL_KEY.finditer(source.text, *block.span)}
    return "title" in keys and bool(keys & _TELLING_KEYS)


def begins(source: Source) -> bool:
    """Whether the file begins with front matter, whatever it says."""
    return _find(source.text) is not None


def read(source: Source) -> list[Document]:
    """The one document of a file."""
    block = _find(source.text)
    if block is None:
        return [unreadable(source, FORMAT, Problem("STR001", "no-front-matter"))]
    try:
        root = _root(source, block)
    except TreeError as error:
        span = Span(error.offset, min(error.offset + 1, block.span.end))
        return [unreadable(source, FORMAT, Problem("STR001", error.message_id, "", span, error.params))]
    if not isinstance(root, Mapping):
        return [unreadable(source, FORMAT, Problem("STR005", "not-an-article", "", source.first_line(block.span)))]
    return [_document(source, root)]


def comments(source: Source) -> list[Span]:
    """The comments of the front matter, if it is YAML."""
    block = _find(source.text)
    return [] if block is None or block.is_toml else yaml_comments.comments(_head(source, block))


def _find(text: str) -> _Block | None:
    opening = _OPENING.match(text)
    closing = _CLOSING[opening[1]].search(text, opening.end()) if opening else None
    return _Block(opening[1] == "+++", Span(opening.end(), closing.start())) if opening and closing else None


def _head(source: Source, block: _Block) -> Source:
    """The file as far as its front matter goes: with the line that opens it, it is a document of YAML."""
    return Source(source.path, source.text[: block.span.end])


def _root(source: Source, block: _Block) -> Node | None:
    if block.is_toml:
        from validator.readers import toml_tree  # noqa: PLC0415 - few files have it

        return toml_tree.load(source.text, block.span)
    return next(iter(load(_head(source, block))), None)


def _document(source: Source, root: Mapping) -> Document:
    language = _language_of_name(source.path)
    writer = RecordWriter(source, FORMAT)
    write_checked(writer, to_article(source, root, language))
    document = writer.document()
    return replace(document, translations=_translations(document.article, language))


def _language_of_name(path: str) -> str:
    """The language that the name of one of several files gives: `article.ru.md`."""
    suffixes = PurePath(path).suffixes
    return (normalize(suffixes[-2][1:]) or "") if len(suffixes) > 1 else ""


def _translations(article: Article, language: str) -> Translations:
    """A file of one language has its translations in another file, or none, as is usual of these tools."""
    if language:
        return Translations.IMPOSSIBLE
    is_bilingual = any(len(texts) > 1 for _, _, texts in article.localized_fields()) or len(article.keywords) > 1
    return Translations.DUE if is_bilingual else Translations.UNUSUAL
