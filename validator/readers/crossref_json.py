"""Reads works as Crossref's REST API gives them in JSON: an answer with one work or a list, or works themselves."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from validator.document import Document, Place, Problem, Translations
from validator.knowledge.languages.language_codes import normalize
from validator.readers.crossref_strings import Strings, items_of, list_of, value_of
from validator.readers.record import RecordWriter, unreadable
from validator.readers.yaml_tree import Mapping, Node, Sequence, TreeError, load, plain
from validator.source import Source, Span

FORMAT = "crossref-json"
SUFFIXES = frozenset({".json"})
_TITLES = re.compile(r'"title"\s*+:\s*+\[')
"""What tells a work from CSL-JSON, whose title is one string."""
_DOI = re.compile(r'"DOI"\s*+:')
_HELD_OF_AUTHOR = frozenset(
    {"given", "family", "sequence", "affiliation", "ORCID", "authenticated-orcid", "authenticated_orcid", "role"}
)
_HELD_OF_AFFILIATION = frozenset({"name", "place", "id"})
_FIELDS = {"volume": "volume", "issue": "issue", "pages": "page", "article-number": "article-number", "doi": "DOI"}
_MEDIA = {"print": "print", "electronic": "online"}
_PRINTED = ("published-print", "published", "issued", "published-online")
_ONLINE = ("published-online", "published", "issued", "published-print")


def recognises(source: Source) -> bool:
    """Whether this is JSON with a DOI and a list of titles, well-formed or not."""
    text = source.text
    return text.lstrip()[:1] in ("{", "[") and bool(_DOI.search(text) and _TITLES.search(text))


def read(source: Source) -> list[Document]:
    """One document for each work; a file that does not parse is one unreadable document."""
    try:
        roots = load(source)
    except TreeError as error:
        span = Span(error.offset, min(error.offset + 1, len(source.text)))
        return [unreadable(source, FORMAT, Problem("STR001", error.message_id, "", span, error.params))]
    documents = [_Work(source, work).document() for root in roots for work in _works(root)]
    nothing = Problem("STR005", "no-articles", "", source.first_line(Span(0, len(source.text))))
    return documents or [unreadable(source, FORMAT, nothing)]


def _works(root: Node) -> Iterator[Mapping]:
    """The works of an answer: its `message`, or the `items` of that."""
    if isinstance(root, Sequence):
        for item in root.items:
            yield from _works(item)
    elif isinstance(root, Mapping):
        inner = root.items.get("message") or root.items.get("items")
        if isinstance(inner, Mapping | Sequence):
            yield from _works(inner)
        elif "DOI" in root.items:
            yield root


class _Work:
    """One work; the keys that the record has taken are no part of `extra`."""

    def __init__(self, source: Source, work: Mapping) -> None:
        self._writer = RecordWriter(source, FORMAT)
        self._work = work
        self._taken: set[str] = {"language"}
        self._left: dict[str, Any] = {}
        self._strings = Strings(self._writer, normalize(value_of(work.items.get("language"))) or "")

    def document(self) -> Document:
        """The document; Crossref asks for the metadata in the language of the article alone."""
        record = self._writer.record
        self._writer.places[""] = self._work.place
        filled = {
            "language": self._strings.language,
            "journal": self._journal(),
            "title": self._localized("/title", "title", "original-title"),
            "authors": self._authors(),
            "affiliations": self._strings.affiliations,
            **self._plain_fields(),
            "dates": self._dates(),
            "abstract": self._localized("/abstract", "abstract"),
            "references": self._references(),
        }
        record |= {name: value for name, value in filled.items() if value}
        rest = {key: plain(node) for key, node in self._work.items.items() if key not in self._taken}
        record["extra"] = rest | self._left
        return replace(
            self._writer.document(),
            translations=Translations.UNUSUAL,
            lacks=frozenset({"keywords", "type"}),
            monolingual=frozenset({"name", "affiliation", "abstract"}),
            fixed_notations=frozenset({"doi", "issn"}),
        )

    def _take(self, key: str) -> list[Node]:
        self._taken.add(key)
        return list_of(self._work.items.get(key))

    def _localized(self, pointer: str, *keys: str) -> dict[str, str | None]:
        """The texts of some keys under the languages that they seem to be in; what is left of them is extra."""
        found: dict[str, str | None] = {}
        for key in keys:
            left = self._strings.localized(pointer, self._take(key), found)
            if left:
                self._left[key] = [plain(node) for node in left]
        if found:
            self._writer.places.setdefault(pointer, self._work.items[keys[0]].place)
        return found

    def _journal(self) -> dict[str, Any]:
        found = {
            "title": self._localized("/journal/title", "container-title"),
            "abbreviation": self._localized("/journal/abbreviation", "short-container-title"),
            "publisher": self._localized("/journal/publisher", "publisher"),
            "issn": self._issns(),
        }
        return {name: value for name, value in found.items() if value}

    def _issns(self) -> dict[str, str | None]:
        """The ISSNs by medium; without media, numbered."""
        typed = enumerate(items_of(one) for one in self._take("issn-type"))
        by_medium = [(_MEDIA.get(value_of(one.get("type")), str(i)), one.get("value")) for i, one in typed]
        issns = by_medium or [(str(i), one) for i, one in enumerate(self._take("ISSN"))]
        self._taken.add("ISSN")
        return {kind: self._strings.text(f"/journal/issn/{kind}", one) for kind, one in issns if one and value_of(one)}

    def _authors(self) -> list[dict[str, Any]]:
        """The persons; organizations, and what else is said of persons, stay in `extra`."""
        people = self._take("author")
        left = [plain(one) for one in people if not _is_held(items_of(one))]
        if left:
            self._left["author"] = left
        named = [one for one in people if value_of(items_of(one).get("family")) or value_of(items_of(one).get("given"))]
        if people:
            self._writer.places["/authors"] = self._work.items["author"].place
        return [self._strings.author(f"/authors/{i}", one) for i, one in enumerate(named)]

    def _plain_fields(self) -> dict[str, str | None]:
        found = {name: self._work.items.get(key) for name, key in _FIELDS.items()}
        found |= {"year": self._year(), "license": self._license()}
        self._taken |= {_FIELDS[name] for name, node in found.items() if name in _FIELDS and value_of(node)}
        return {name: self._strings.text(f"/{name}", node) for name, node in found.items() if node and value_of(node)}

    def _year(self) -> Node | None:
        """The year of the volume: that of the print goes before that of the web page."""
        issue = items_of(self._work.items.get("journal-issue"))
        dates = [
            self._work.items.get("published-print"),
            issue.get("published-print"),
            issue.get("published-online"),
            *(self._work.items.get(key) for key in _PRINTED),
        ]
        return next((parts.items[0] for date in dates if (parts := _date_parts(date))), None)

    def _license(self) -> Node | None:
        """The licence of the published version."""
        licenses = [items_of(one) for one in list_of(self._work.items.get("license"))]
        return next(
            (one.get("URL") for one in licenses if value_of(one.get("content-version")) in ("vor", "unspecified")), None
        )

    def _dates(self) -> dict[str, str | None]:
        found = {
            "accepted": _date_parts(self._work.items.get("accepted")),
            "published": next((parts for key in _ONLINE if (parts := _date_parts(self._work.items.get(key)))), None),
        }
        return {name: self._date(f"/dates/{name}", parts) for name, parts in found.items() if parts}

    def _date(self, pointer: str, parts: Sequence) -> str | None:
        """A date as ISO 8601 writes it; the whole list of its parts stands for it."""
        value = "-".join(value_of(part).zfill(2) for part in parts.items if value_of(part))
        span = parts.place.span
        self._writer.offsets[pointer] = [(0, span.end - span.start)] * len(value)
        return self._writer.text(pointer, value, Place(span))

    def _references(self) -> list[dict[str, Any]]:
        """The list as printed; what is only taken apart, or only a DOI, has no printed text and stays in `extra`."""
        nodes = self._take("reference")
        printed = [one for one in nodes if value_of(items_of(one).get("unstructured"))]
        structured = [plain(one) for one in nodes if not value_of(items_of(one).get("unstructured"))]
        if structured:
            self._left["reference"] = structured
        if not printed:
            return []
        self._writer.places["/references"] = self._work.items["reference"].place
        return [{"language": "", "items": [self._reference(f"/references/{i}", one) for i, one in enumerate(printed)]}]

    def _reference(self, pointer: str, node: Node) -> dict[str, Any]:
        items = items_of(node)
        reference = {"text": self._strings.text(pointer, items["unstructured"]), "pointer": pointer, "language": ""}
        if value_of(items.get("DOI")):
            reference["doi"] = self._strings.text(f"{pointer}/doi", items["DOI"])
        return reference


def _is_held(author: dict[str, Node]) -> bool:
    """Whether the record holds all that is said of an author."""
    affiliations = [items_of(one).keys() for one in list_of(author.get("affiliation"))]
    named = bool(author.keys() & {"given", "family"})
    return named and author.keys() <= _HELD_OF_AUTHOR and all(one <= _HELD_OF_AFFILIATION for one in affiliations)


def _date_parts(date: Node | None) -> Sequence | None:
    """The list of year, month and day of a date."""
    first = next(iter(list_of(items_of(date).get("date-parts"))), None)
    return first if isinstance(first, Sequence) and first.items and value_of(first.items[0]) else None
