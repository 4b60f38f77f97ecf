"""Reads BibTeX and BibLaTeX: each entry is the record of one article."""

import logging
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from validator.document import Document, Place, Problem
from validator.readers.latex_text import flat
from validator.readers.record import unreadable
from validator.readers.reference_record import Fields, Name, Piece, document, no_records, put_date
from validator.source import Source, Span

FORMAT = "bibtex"
SUFFIXES = frozenset({".bib", ".bibtex"})
_ENTRY = re.compile(r"^[ \t]*@[A-Za-z]+[ \t]*[{(]", re.MULTILINE)
_OPENING = re.compile(r"@\w*[ \t]*[{(]")
_ARTICLES = frozenset({"article", "periodical", "suppperiodical"})
_TEXTS = {
    "title": "title", "abstract": "abstract", "language": "language", "langid": "language", "volume": "volume",
    "number": "issue", "issue": "issue",
    "pages": "pages", "eid": "article-number", "doi": "doi", "edn": "edn", "udc": "udc", "year": "year",
}  # fmt: skip
_JOURNAL = {
    "journal": "title", "journaltitle": "title", "shortjournal": "abbreviation", "issn": "issn",
    "publisher": "publisher",
}  # fmt: skip
_VERBATIM = frozenset({"doi", "url", "file", "eprint", "issn"})
_AND = re.compile(r"(?<!\s)\s++and(?=\s)", re.IGNORECASE)
_GUARDED = "{}\\\n\r"
"""Fixes leave braces, commands and the ends of lines alone."""


class _Value(NamedTuple):
    """A field: its name in small letters, and where its value stands, without braces or quotes."""

    name: str
    key: Span
    span: Span


def recognises(source: Source) -> bool:
    """Whether a line begins an entry: `@article{`."""
    return bool(_ENTRY.search(source.text))


def read(source: Source) -> list[Document]:
    """One document an entry; a broken entry is an unreadable one."""
    documents = list(_Reader(source).documents())
    return documents or no_records(source, FORMAT)


class _Reader:
    def __init__(self, source: Source) -> None:
        self._source = source
        self._macros: dict[str, Span] = {}

    def documents(self) -> Iterator[Document]:
        """The parser hands out each block as it stands in the file, in the file's order: so it is found again."""
        from bibtexparser import model  # noqa: PLC0415 - needed for such files only

        at = 0
        for block in _blocks(self._source.text):
            raw = block.raw or ""
            start = self._source.text.find(raw, at)
            entry = getattr(block, "ignore_error_block", block)
            if start < 0 or isinstance(block, model.ImplicitComment):
                continue
            at = start + len(raw)
            if isinstance(block, model.String):
                self._define(block, Span(start, at))
            elif isinstance(entry, model.Entry):
                yield self._entry(entry, Span(start, at))
            elif isinstance(block, model.ParsingFailedBlock):
                span = self._source.first_line(Span(start, max(at, start + 1)))
                yield unreadable(self._source, FORMAT, Problem("STR001", "invalid-bibtex", span=span))

    def _define(self, block: Any, span: Span) -> None:
        start = self._source.text.index("=", span.start, span.end) + 1
        self._macros[block.key.lower()] = self._inside(self._find(block.value, start))

    def _find(self, written: str, start: int) -> Span:
        at = self._source.text.index(written, start)
        return Span(at, at + len(written))

    def _inside(self, span: Span) -> Span:
        """A value without its braces or quotes; the value of a macro is where that is defined."""
        written = self._source.slice(span)
        if written[:1] + written[-1:] in ("{}", '""') and len(written) > 1:
            return Span(span.start + 1, span.end - 1)
        return self._macros.get(written.lower(), span)

    def _entry(self, entry: Any, span: Span) -> Document:
        fields = Fields(Place(span), entry.entry_type.lower() in _ARTICLES)
        fields.extra = {"id": entry.key, "type": entry.entry_type}
        values: dict[str, _Value] = {}
        for value in self._values(entry, span):
            if value.name in values:
                fields.problems.append(self._duplicate(value, values[value.name].key))
            values.setdefault(value.name, value)
        for value in values.values():
            # BibLaTeX’s `issue` is the name of a season where the issue has a number too.
            is_season = value.name == "issue" and "number" in values
            self._take(fields, value._replace(name="season") if is_season else value)
        return document(self._source, FORMAT, fields, _GUARDED)

    def _values(self, entry: Any, span: Span) -> Iterator[_Value]:
        opening = _OPENING.match(self._source.text, span.start)
        at = self._find(entry.key, opening.end() if opening else span.start).end
        for one in entry.fields:
            key = self._find(one.key, at)
            written = self._find(one.value, self._source.text.index("=", key.end) + 1)
            at = written.end
            yield _Value(one.key.lower(), key, self._inside(written))

    def _duplicate(self, value: _Value, first: Span) -> Problem:
        at = self._source.position(first.start)
        params: dict[str, str | int] = {"key": value.name, "line": at.line, "column": at.column}
        return Problem("STR003", "duplicate", f"/{value.name}", value.key, params)

    def _piece(self, span: Span, *, verbatim: bool = False) -> Piece:
        return Piece(*flat(self._source.text, *span, verbatim=verbatim))

    def _take(self, fields: Fields, value: _Value) -> None:
        piece = self._piece(value.span, verbatim=value.name in _VERBATIM)
        if not piece.text:
            return
        if value.name == "author":
            fields.names = list(self._names(value.span))
        elif value.name == "keywords":
            fields.keywords.append(piece)
        elif value.name == "date":
            put_date(fields, piece)
        elif value.name in _TEXTS:
            fields.put(_TEXTS[value.name], piece)
        elif value.name in _JOURNAL and fields.is_article:
            fields.journal.setdefault(_JOURNAL[value.name], piece)
        else:
            fields.extra[value.name] = piece.text

    def _names(self, span: Span) -> Iterator[Name]:
        for one in _split(self._source.text, span, _AND):
            parts = [self._piece(part) for part in _split(self._source.text, one, re.compile(","))]
            filled = [part for part in parts if part.text]
            if len(filled) > 1:
                yield {"given": filled[-1], "family": filled[0]}
            elif filled and filled[0].text != "others":
                yield {"": filled[0]}


def _blocks(text: str) -> Any:
    from bibtexparser.splitter import Splitter  # noqa: PLC0415 - needed for such files only

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)  # what it warns of is told as findings
    return Splitter(text).split().blocks


def _split(text: str, span: Span, separator: re.Pattern[str]) -> Iterator[Span]:
    """The pieces of a stretch between separators that stand in no braces."""
    depth = 0
    at = start = span.start
    while at < span.end:
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        found = separator.match(text, at, span.end) if depth == 0 else None
        if found:
            yield Span(start, at)
            start = found.end()
        at = max(at + 1, found.end() if found else 0)
    yield Span(start, span.end)
