"""Reads an article's JSON-LD (schema.org/ScholarlyArticle) in a landing page; JSON-LD that is broken says nothing.

Only what stands in one string is read: `pagination`, not `pageStart` and `pageEnd`; a list of keywords, not one text.
"""

import re
from collections.abc import Iterator
from typing import Any

from validator.document import Place
from validator.knowledge.languages.language_codes import normalize
from validator.readers.html_layer import contain
from validator.readers.record import RecordWriter
from validator.readers.undeclared import assume_language
from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence, TreeError, load
from validator.scalars import Style
from validator.source import Source, Span

_ARTICLES = frozenset({"ScholarlyArticle", "MedicalScholarlyArticle", "Article", "TechArticle", "Review", "Report"})
_LOCALIZED = {"title": ("headline", "name", "alternativeHeadline", "alternateName"), "abstract": ("abstract",)}
_PLAIN = {
    "volume": ("volumeNumber",),
    "issue": ("issueNumber",),
    "pages": ("pagination",),
    "doi": ("doi",),
    "license": ("license",),
}
_DATES = ("datePublished", "dateCreated")
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
_DOI = re.compile(r"(?:doi:\s?|https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+", re.IGNORECASE)
_ORCID = re.compile(r"(?:https?://)?(?:www\.)?orcid\.org/.+|\d{4}-\d{4}-\d{4}-\d{3}[\dX]", re.IGNORECASE)
_DEEPEST_PART = 4
"""An article is part of an issue, a volume and a journal."""


def read_json_ld(source: Source, script: Span, format_name: str) -> RecordWriter:
    """The record of the first article in a script; an empty one where there is none."""
    writer = RecordWriter(source, format_name)
    try:
        roots = load(Source(source.path, source.slice(script)))
    except TreeError:
        return writer
    article = next((node for root in roots for node in _nodes(root) if _types(node) & _ARTICLES), None)
    if article:
        _Reader(writer, script.start).read(article)
    return writer


def _nodes(node: Node) -> Iterator[Mapping]:
    """The things that a script describes: one, a list of them, or those of a graph."""
    if isinstance(node, Sequence):
        for item in node.items:
            if isinstance(item, Mapping):
                yield item
    elif isinstance(node, Mapping):
        yield node
        yield from _nodes(node.items.get("@graph", Scalar(None, node.place)))


def _list(node: Node | None) -> list[Node]:
    if node is None:
        return []
    return node.items if isinstance(node, Sequence) else [node]


def _mappings(node: Node | None) -> list[Mapping]:
    return [one for one in _list(node) if isinstance(one, Mapping)]


def _types(node: Mapping) -> frozenset[str]:
    return frozenset(one.value or "" for one in _list(node.items.get("@type")) if isinstance(one, Scalar))


class _Reader:
    def __init__(self, writer: RecordWriter, base: int) -> None:
        self._writer = writer
        self._base = base
        self._language = ""
        self._keys: dict[str, str] = {}
        """The keys of the institutions by name."""

    def read(self, article: Mapping) -> None:
        record = self._writer.record
        codes = [normalize(code.value or "") for code, _ in self._texts(article, ("inLanguage",))]
        self._language = record["language"] = next((code for code in codes if code), "")
        for name, keys in _LOCALIZED.items():
            record[name] = self._localized(self._texts(article, keys), f"/{name}")
        parts = list(_parts(article))
        for name, keys in _PLAIN.items():
            found = next((one for part in parts for one, _ in self._texts(part, keys)), None)
            if found:
                record[name] = self._put(f"/{name}", found)
        self._numbers(article)
        self._journal(parts)
        self._keywords(article)
        self._authors(article)

    def _texts(self, node: Mapping, keys: tuple[str, ...]) -> list[tuple[Scalar, str]]:
        """The filled texts under some keys, each with the language it is declared in."""
        found = []
        for key in keys:
            for one in _list(node.items.get(key)):
                value = one.items.get("@value", one.items.get("name")) if isinstance(one, Mapping) else one
                code = one.items.get("@language") if isinstance(one, Mapping) else None
                if isinstance(value, Scalar) and (value.value or "").strip():
                    found.append((value, normalize(code.value or "") or "" if isinstance(code, Scalar) else ""))
        return found

    def _localized(self, texts: list[tuple[Scalar, str]], pointer: str) -> dict[str, str | None]:
        chosen: dict[str, Scalar] = {}
        for text, code in texts:
            chosen.setdefault(code or assume_language(text.value or "", self._language), text)
        return {code: self._put(f"{pointer}/{code}", text) for code, text in chosen.items()}

    def _numbers(self, article: Mapping) -> None:
        record = self._writer.record
        dates = self._texts(article, _DATES)
        figures = _YEAR.match(dates[0][0].value or "") if dates else None
        if figures:
            record["year"] = self._put("/year", dates[0][0], figures[0])
        same = ("identifier", "sameAs", "@id", "url")
        values = (value for key in same for one in _list(article.items.get(key)) for value in _values(one))
        doi = next((value for value in values if _DOI.fullmatch(value.value or "")), None)
        if doi and "doi" not in record:
            record["doi"] = self._put("/doi", doi)

    def _journal(self, parts: list[Mapping]) -> None:
        journal = next((part for part in parts if "Periodical" in _types(part)), None)
        if journal:
            issns = self._texts(journal, ("issn",))
            self._writer.record["journal"] = {
                "title": self._localized(self._texts(journal, ("name", "alternateName")), "/journal/title"),
                "issn": {str(i): self._put(f"/journal/issn/{i}", issn) for i, (issn, _) in enumerate(issns)},
            }

    def _keywords(self, article: Mapping) -> None:
        """Keywords in a list; those in one text are left out, since no letter of a part would have its own place."""
        lists: dict[str, list[Scalar]] = {}
        texts = self._texts(article, ("keywords",))
        if len(texts) < 2:  # noqa: PLR2004
            return
        whole = assume_language(" ".join(text.value or "" for text, _ in texts), self._language)
        for text, code in texts:
            lists.setdefault(code or whole, []).append(text)
        self._writer.record["keywords"] = {
            code: [self._put(f"/keywords/{code}/{i}", word) for i, word in enumerate(words)]
            for code, words in lists.items()
        }

    def _authors(self, article: Mapping) -> None:
        people = _mappings(article.items.get("author"))
        if people:
            self._writer.record["authors"] = [self._author(person, f"/authors/{i}") for i, person in enumerate(people)]

    def _author(self, person: Mapping, pointer: str) -> dict[str, Any]:
        contain(self._writer, pointer, self._span(person.place.span))
        author: dict[str, Any] = {"name": self._names(person, f"{pointer}/name"), "affiliations": []}
        identifiers = (value for key in ("identifier", "sameAs", "@id") for value in _values(person.items.get(key)))
        orcid = next((value for value in identifiers if _ORCID.fullmatch(value.value or "")), None)
        emails = self._texts(person, ("email",))
        if orcid:
            author["orcid"] = self._put(f"{pointer}/orcid", orcid)
        if emails:
            author["email"] = self._put(f"{pointer}/email", emails[0][0])
        for i, (key, place) in enumerate(self._institutions(person)):
            self._writer.text(f"{pointer}/affiliations/{i}", key, place)
            author["affiliations"].append({"key": key, "languages": ()})
        return author

    def _names(self, person: Mapping, pointer: str) -> dict[str, Any]:
        parts = {name: self._texts(person, (key,)) for name, key in (("given", "givenName"), ("family", "familyName"))}
        if all(parts.values()):
            sample = " ".join(texts[0][0].value or "" for texts in parts.values())
            code = assume_language(sample, self._language)
            names = {name: self._put(f"{pointer}/{code}/{name}", texts[0][0]) for name, texts in parts.items()}
            return {code: names}
        return dict(self._localized(self._texts(person, ("name", "alternateName")), pointer))

    def _institutions(self, person: Mapping) -> Iterator[tuple[str, Place]]:
        """The keys of a person's institutions; one that has not been met gets the next number."""
        known = self._writer.record.setdefault("affiliations", {})
        for text, code in self._texts(person, ("affiliation",)):
            language = code or assume_language(text.value or "", self._language)
            key = self._keys.setdefault(text.value or "", str(len(known) + 1))
            if key not in known:
                known[key] = {"name": {language: self._put(f"/affiliations/{key}/name/{language}", text)}}
            yield key, Place(self._span(text.place.span), None, Style.CONTAINER)

    def _put(self, pointer: str, scalar: Scalar, beginning: str = "") -> str | None:
        """Note a text, or the figures at its beginning."""
        span = self._span(scalar.place.span)
        quote = int(scalar.place.style is not Style.PLAIN)
        if beginning:
            span = Span(span.start + quote, span.start + quote + len(beginning))
            return self._writer.text(pointer, beginning, Place(span, None, Style.PLAIN))
        return self._writer.text(pointer, scalar.value, Place(span, None, scalar.place.style))

    def _span(self, span: Span) -> Span:
        return Span(span.start + self._base, span.end + self._base)


def _parts(article: Mapping) -> Iterator[Mapping]:
    """An article and what it is part of: the issue, the volume, the journal."""
    parts: list[Mapping] = [article]
    for _ in range(_DEEPEST_PART):
        yield from parts
        parts = [whole for part in parts for whole in _mappings(part.items.get("isPartOf"))]


def _values(node: Node | None) -> Iterator[Scalar]:
    """The texts of an identifier: plain ones, and those of a `PropertyValue`."""
    for one in _list(node):
        value = one.items.get("value") if isinstance(one, Mapping) else one
        if isinstance(value, Scalar):
            yield value
