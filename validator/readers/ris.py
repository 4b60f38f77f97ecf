"""Reads RIS: lines of a tag of two signs and a value, from `TY` to `ER` the record of one article.

The format is lines, and libraries for it keep no positions: so the lines are read here.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from validator.document import Document, Place
from validator.readers.reference_record import Fields, Name, Piece, document, join, no_records, put_date
from validator.source import Source, Span

FORMAT = "ris"
SUFFIXES = frozenset({".ris"})
_FIRST_LINE = re.compile(r"^[ \t]*+TY {1,3}-", re.MULTILINE)
_LINE = re.compile(r"[^\r\n]+")
_TAG = re.compile(r"([A-Z][A-Z0-9])[ ]{1,3}-[ ]?")
_ARTICLES = frozenset({"JOUR", "EJOUR", "JFULL", "MGZN", "ABST", "INPR"})
_TEXTS = {
    "TI": "title", "T1": "title", "AB": "abstract", "N2": "abstract", "LA": "language", "VL": "volume", "IS": "issue",
    "C7": "article-number", "DO": "doi",
}  # fmt: skip
_DATES = ("PY", "Y1", "DA")
_AUTHORS = ("AU", "A1")
_JOURNALS = (("title", ("JF", "T2", "JO", "JA")), ("abbreviation", ("J2", "JA", "JO")), ("publisher", ("PB",)))
_COMMA = re.compile(r"[^,]+")

Tagged = dict[str, list[Piece]]
"""The values of one record by tag."""


def recognises(source: Source) -> bool:
    """Whether a line begins a record: `TY  - `."""
    return bool(_FIRST_LINE.search(source.text))


def read(source: Source) -> list[Document]:
    """One document a record."""
    documents = [_document(source, place, tagged) for place, tagged in _records(source.text)]
    return documents or no_records(source, FORMAT)


def _records(text: str) -> Iterator[tuple[Place, Tagged]]:
    """Each record with its place; a line without a tag goes on with the value before it."""
    lines: list[tuple[str, list[Piece]]] = []
    start = last = 0
    for line in _LINE.finditer(text):
        tag = _TAG.match(text, line.start(), line.end())
        name = tag[1] if tag else ""
        if name in ("TY", "ER") and lines:
            yield Place(Span(start, last)), _tagged(lines)
            lines = []
        if name == "TY":
            start = line.start()
        if tag and name != "ER" and (name == "TY" or lines):
            lines.append((name, [_piece(text, tag.end(), line.end())]))
        elif not tag and lines:
            lines[-1][1].append(_piece(text, *line.span()))
        last = line.end()
    if lines:
        yield Place(Span(start, last)), _tagged(lines)


def _tagged(lines: Sequence[tuple[str, list[Piece]]]) -> Tagged:
    tagged: Tagged = defaultdict(list)
    for name, pieces in lines:
        tagged[name].append(join(pieces, " "))
    return tagged


def _piece(text: str, start: int, end: int) -> Piece:
    return Piece(text[start:end], [(i, i + 1) for i in range(start, end)]).part(0, end - start)


def _document(source: Source, place: Place, tagged: Tagged) -> Document:
    kind = _first(tagged, "TY")
    fields = Fields(place, kind is not None and kind.text in _ARTICLES)
    for tag, name in _TEXTS.items():
        for piece in tagged.pop(tag, ()):
            fields.put(name, piece)
    if pages := _pages(tagged):
        fields.put("pages", pages)
    for tag in _DATES:
        for piece in tagged.get(tag, ()):
            put_date(fields, piece)
    authors = [piece for tag in _AUTHORS for piece in tagged.pop(tag, ()) if piece.text]
    fields.names = [_name(piece) for piece in sorted(authors, key=lambda piece: piece.where[0])]
    fields.keywords = tagged.pop("KW", [])
    if fields.is_article:
        _put_journal(fields, tagged)
    fields.extra = {tag: _plain(pieces) for tag, pieces in tagged.items() if any(piece.text for piece in pieces)}
    return document(source, FORMAT, fields, guarded="\r\n")


def _first(tagged: Tagged, tag: str) -> Piece | None:
    return next((piece for piece in tagged.get(tag, ()) if piece.text), None)


def _plain(pieces: Sequence[Piece]) -> str | list[str]:
    return pieces[0].text if len(pieces) == 1 else [piece.text for piece in pieces]


def _pages(tagged: Tagged) -> Piece | None:
    """The first page and the last one, which have a line each."""
    first, last = _first(tagged, "SP"), _first(tagged, "EP")
    for tag in ("SP", "EP"):
        tagged.pop(tag, None)
    if first and last and first.where[0] < last.where[0] and first.text != last.text and "-" not in first.text:
        return join((first, last), "-")
    return first or last


def _put_journal(fields: Fields, tagged: Tagged) -> None:
    for name, tags in _JOURNALS:
        tag = next((tag for tag in tags if _first(tagged, tag)), None)
        if tag:
            fields.journal[name] = tagged.pop(tag)[0]
    numbers = tagged.pop("SN", [])
    if numbers:
        fields.journal["issn"] = join(numbers, " ")


def _name(piece: Piece) -> Name:
    """A name with its parts: «Family, Given»; else as it stands."""
    parts = piece.parts(_COMMA)
    return {"family": parts[0], "given": parts[1]} if len(parts) > 1 else {"": piece}
