"""Reads CSL-JSON, which Zotero and citation processors exchange: each item is the record of one article."""

import re

from validator import scalars
from validator.document import Document, Problem
from validator.readers.record import unreadable
from validator.readers.reference_record import Fields, Name, Piece, document, no_records, put_date
from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence, TreeError, load, plain
from validator.source import Source, Span

FORMAT = "csl-json"
SUFFIXES = frozenset({".json", ".csljson"})
_TYPE = re.compile(
    r'"type"\s*:\s*"(?:article|article-journal|article-magazine|article-newspaper|book|chapter|dataset|document|'
    r'entry-encyclopedia|manuscript|paper-conference|post|post-weblog|report|review|software|speech|thesis|webpage)"'
)
_TELLING = re.compile(r'"(?:issued|container-title|container-title-short|citation-key|date-parts)"\s*:')
_ARTICLES = frozenset({"article", "article-journal", "article-magazine", "article-newspaper"})
_TEXTS = {
    "title": "title", "abstract": "abstract", "language": "language", "volume": "volume", "issue": "issue",
    "page": "pages", "number": "article-number", "DOI": "doi",
}  # fmt: skip
_JOURNAL = {
    "container-title": "title", "container-title-short": "abbreviation", "journalAbbreviation": "abbreviation",
    "ISSN": "issn", "publisher": "publisher",
}  # fmt: skip


def recognises(source: Source) -> bool:
    """Whether the text is JSON with an item of a type and a key that are CSL's."""
    is_json = source.text.lstrip()[:1] in ("{", "[")
    return is_json and bool(_TYPE.search(source.text)) and bool(_TELLING.search(source.text))


def read(source: Source) -> list[Document]:
    """One document an item; the file is a list of items, or one."""
    try:
        roots = load(source)
    except TreeError as error:
        span = Span(error.offset, min(error.offset + 1, len(source.text)))
        return [unreadable(source, FORMAT, Problem("STR001", error.message_id, "", span, error.params))]
    items = [item for root in roots for item in (root.items if isinstance(root, Sequence) else [root])]
    documents = [_document(source, item) for item in items if isinstance(item, Mapping)]
    return documents or no_records(source, FORMAT)


def _document(source: Source, item: Mapping) -> Document:
    left = dict(item.items)
    kind = left.get("type")
    fields = Fields(item.place, isinstance(kind, Scalar) and kind.value in _ARTICLES)
    for key, name in _TEXTS.items():
        if piece := _take(source, left, key):
            fields.put(name, piece)
    for key, name in _JOURNAL.items() if fields.is_article else ():
        if piece := _take(source, left, key):
            fields.journal.setdefault(name, piece)
    if words := _take(source, left, "keyword"):
        fields.keywords = [words]
    _put_issued(source, fields, left)
    if isinstance(authors := left.get("author"), Sequence):
        fields.names = list(filter(None, (_name(source, author) for author in authors.items)))
        if all(_is_plain(author) for author in authors.items):
            del left["author"]
    fields.extra = {key: plain(node) for key, node in left.items()}
    return document(source, FORMAT, fields)


def _piece(source: Source, node: Node | None) -> Piece | None:
    if isinstance(node, Sequence) and len(node.items) == 1:  # Crossref lists what may be several
        node = node.items[0]
    if not isinstance(node, Scalar) or not (node.value or "").strip():
        return None
    start, value = node.place.span.start, node.value or ""
    where = scalars.offsets(source.slice(node.place.span), value, node.place.style)
    return Piece(value, [(start + one, start + other) for one, other in where], node.place.style)


def _take(source: Source, left: dict[str, Node], key: str) -> Piece | None:
    piece = _piece(source, left.get(key))
    if piece:
        del left[key]
    return piece


def _put_issued(source: Source, fields: Fields, left: dict[str, Node]) -> None:
    """The year of `issued`, whose date is a list of numbers or, of some programs, a text."""
    issued = left.get("issued")
    if not isinstance(issued, Mapping):
        return
    parts = issued.items.get("date-parts")
    while isinstance(parts, Sequence) and parts.items:
        parts = parts.items[0]
    for node in (parts, issued.items.get("raw"), issued.items.get("literal")):
        if piece := _piece(source, node):
            put_date(fields, piece)


def _name(source: Source, author: Node) -> Name:
    items = author.items if isinstance(author, Mapping) else {}
    if literal := _piece(source, items.get("literal")):
        return {"": literal}
    return {part: piece for part in ("given", "family") if (piece := _piece(source, items.get(part)))}


def _is_plain(author: Node) -> bool:
    """Whether no more than the name is said of an author."""
    return isinstance(author, Mapping) and author.items.keys() <= {"given", "family", "literal"}
