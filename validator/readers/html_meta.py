"""Reads the `meta` tags of a landing page: Highwire Press (`citation_…`), then Dublin Core and PRISM.

Google Scholar asks for the first, Open Journal Systems writes the first two. A value that names no language is in the
one that its letters show.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from validator.readers.html_layer import contain, part, put
from validator.readers.html_people import is_of_a_person, write_authors
from validator.readers.html_source import Meta, Parts
from validator.readers.record import RecordWriter
from validator.readers.undeclared import assume_language
from validator.readers.xml_record import language_of
from validator.readers.xml_tree import Flat
from validator.source import Span

_LANGUAGE = ("citation_language", "dc.language", "dcterms.language")
_LOCALIZED = {
    ("title",): ("citation_title", "dc.title", "dc.title.alternative", "dcterms.title", "dcterms.alternative"),
    ("abstract",): ("citation_abstract", "dc.description", "dc.description.abstract", "dcterms.abstract"),
    ("journal", "title"): ("citation_journal_title", "dc.source"),
    ("journal", "publisher"): ("citation_publisher", "dc.publisher", "dcterms.publisher"),
}
_PLAIN = {
    "volume": ("citation_volume", "dc.source.volume", "prism.volume"),
    "issue": ("citation_issue", "dc.source.issue", "prism.number"),
    "article-number": ("citation_article_number", "citation_elocation_id"),
    "doi": ("citation_doi", "dc.identifier.doi", "prism.doi", "dc.identifier"),
    "edn": ("citation_edn", "dc.identifier.edn"),
    "udc": ("citation_udc", "citation_udk", "dc.subject.udc", "dc.subject.udk"),
    "license": ("dc.rights", "dcterms.license"),
}
_YEAR = ("citation_year", "citation_publication_date", "citation_date", "dc.date.issued", "dcterms.issued", "dc.date")
_KEYWORDS = ("citation_keywords", "citation_keyword", "dc.subject", "dcterms.subject")
_ISSN = {
    "citation_issn": "", "citation_pissn": "print", "citation_print_issn": "print", "citation_eissn": "online",
    "citation_online_issn": "online", "dc.source.issn": "", "prism.issn": "", "prism.eissn": "online",
}  # fmt: skip
_OURS = re.compile(r"(?:citation_|dc\.|dcterms\.|prism\.)")
_YEAR_FIGURES = re.compile(r"(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)")
_SHAPES = {
    "doi": re.compile(r"(?:doi:?\s?|https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/.+", re.IGNORECASE | re.DOTALL),
    "license": re.compile(r"https?://.+"),
    "dc.source": re.compile(r"[^\d/]+"),
}
"""What a value must look like where a name is also used for something else (`DC.Identifier`, `DC.Source`)."""


def read_metas(writer: RecordWriter, parts: Parts) -> None:
    """Fill the writer's record from the tags; what is left of them goes to `extra`."""
    _Metas(writer, parts).read()


@dataclass
class _Metas:
    writer: RecordWriter
    parts: Parts
    language: str = ""
    taken: set[Meta] = field(default_factory=set)

    def read(self) -> None:
        record = self.writer.record
        named = self._named(_LANGUAGE)
        self.taken.update(named)
        codes = [code for meta in named if (code := language_of(meta.content.text))]
        self.language = record["language"] = codes[0] if codes else ""
        for path, names in _LOCALIZED.items():
            self._localized(path, names)
        for name, names in _PLAIN.items():
            self._plain(name, names)
        self._license()
        self._year()
        self._pages()
        self._issns()
        self._keywords()
        self._references()
        people = [meta for meta in self.parts.metas if is_of_a_person(meta.name)]
        self.taken.update(people)
        write_authors(self.writer, people, self.language)
        self._rest()

    def _named(self, names: Sequence[str]) -> list[Meta]:
        """The tags with one of these names, in the order of the names."""
        found = [meta for name in names for meta in self.parts.metas if meta.name == name]
        return [meta for meta in found if self._fits(meta)]

    def _fits(self, meta: Meta) -> bool:
        shape = _SHAPES.get(meta.name)
        return shape is None or bool(shape.fullmatch(meta.content.text))

    def _localized(self, path: tuple[str, ...], names: Sequence[str]) -> None:
        """A field in its languages: declared ones go before those that the letters show."""
        metas = self._named(names)
        chosen: dict[str, Meta] = {}
        for meta in sorted(metas, key=lambda meta: not meta.language):
            chosen.setdefault(meta.language or assume_language(meta.content.text, self.language), meta)
        pointer = "/" + "/".join(path)
        for code, meta in chosen.items():
            contain(self.writer, pointer, meta.tag)
            _under(self.writer.record, path)[code] = put(self.writer, f"{pointer}/{code}", meta.content)

    def _plain(self, name: str, names: Sequence[str]) -> None:
        shape = _SHAPES.get(name)
        fitting = (one for one in self._named(names) if shape is None or shape.fullmatch(one.content.text))
        meta = next(fitting, None)
        if meta:
            self.writer.record[name] = put(self.writer, f"/{name}", meta.content)

    def _license(self) -> None:
        if self.parts.licenses and "license" not in self.writer.record:
            self.writer.record["license"] = put(self.writer, "/license", self.parts.licenses[0])

    def _year(self) -> None:
        for meta in self._named(_YEAR):
            figures = _YEAR_FIGURES.search(meta.content.text)
            if figures:
                self.writer.record["year"] = put(self.writer, "/year", part(meta.content, *figures.span()))
                return

    def _pages(self) -> None:
        """The first page and the last; what stands between their tags counts as the dash."""
        ends = [self._named([name])[:1] for name in ("citation_firstpage", "citation_lastpage")]
        whole = self._named(["dc.identifier.pagenumber", "citation_pages"])
        if ends[0]:
            metas = [meta for found in ends for meta in found]
            self.taken.update(metas)
            self.writer.record["pages"] = put(self.writer, "/pages", _joined([meta.content for meta in metas]))
        elif whole:
            self.writer.record["pages"] = put(self.writer, "/pages", whole[0].content)

    def _issns(self) -> None:
        """The ISSNs by their kind; those of no kind are counted, one that is told twice stands once."""
        issns: dict[str, str | None] = {}
        different: dict[str, Meta] = {}
        for meta in self._named(list(_ISSN)):
            different.setdefault(meta.content.text, meta)
        for meta in different.values():
            kind = _ISSN[meta.name]
            key = kind if kind and kind not in issns else str(len(issns))
            issns[key] = put(self.writer, f"/journal/issn/{key}", meta.content)
        if issns:
            self.writer.record.setdefault("journal", {})["issn"] = issns

    def _keywords(self) -> None:
        """Each name of the tags in its turn: a language that one of them fills is left alone by the next."""
        keywords: dict[str, list[str | None]] = {}
        for name in _KEYWORDS:
            lists = _by_language(self._named([name]), self.language)
            for code, metas in lists.items():
                if code not in keywords:
                    keywords[code] = self._words(f"/keywords/{code}", metas)
        if keywords:
            self.writer.record["keywords"] = keywords

    def _words(self, pointer: str, metas: Sequence[Meta]) -> list[str | None]:
        self.taken.update(metas)
        for meta in metas:
            contain(self.writer, "/keywords", meta.tag)
            contain(self.writer, pointer, meta.tag)
        words = [word for meta in metas for word in _split(meta.content, commas=len(metas) == 1)]
        return [put(self.writer, f"{pointer}/{i}", word) for i, word in enumerate(words)]

    def _references(self) -> None:
        """The list as printed, or a list for each declared language; a reference in parts is no printed one."""
        metas = [meta for meta in self.parts.metas if meta.name == "citation_reference"]
        printed = [meta for meta in metas if not meta.content.text.startswith("citation_")]
        self.taken.update(printed)
        languages = list(dict.fromkeys(meta.language for meta in printed))
        apart = len(languages) > 1 and all(languages)
        lists = {code: [meta for meta in printed if meta.language == code] for code in languages} if apart else {}
        for code, items in (lists or ({"": printed} if printed else {})).items():
            pointer = f"/references/{code}" if code else "/references"
            contain(self.writer, pointer, items[0].tag)
            self.writer.record.setdefault("references", []).append(
                {"language": code, "items": [self._reference(f"{pointer}/{i}", item) for i, item in enumerate(items)]}
            )

    def _reference(self, pointer: str, meta: Meta) -> dict[str, Any]:
        return {"text": put(self.writer, pointer, meta.content), "pointer": pointer, "language": meta.language}

    def _rest(self) -> None:
        """What the record has not taken, nor from another tag, by the names of the tags."""
        rest: dict[str, list[str]] = {}
        values = set(self.writer.values.values())
        for meta in self.parts.metas:
            if meta not in self.taken and meta.content.text not in values and _OURS.match(meta.name):
                rest.setdefault(meta.name, []).append(meta.content.text)
        if rest:
            self.writer.record["extra"] = {"meta": rest}


def _under(record: dict[str, Any], path: Sequence[str]) -> dict[str, Any]:
    for key in path:
        record = record.setdefault(key, {})
    return record


def _joined(flats: Sequence[Flat]) -> Flat:
    """First and last page as one text; where the last stands before the first, nothing but the whole can be shown."""
    text = "-".join(flat.text for flat in flats)
    if len(flats) == 1:
        return flats[0]
    first, last = flats
    start, end = first.span.end, last.span.start
    if start < end:
        return Flat(text, [*first.offsets, (start, end), *last.offsets])
    whole = Span(last.span.start, first.span.end)
    return Flat(text, [whole] * len(text))


def _by_language(metas: Sequence[Meta], declared: str) -> dict[str, list[Meta]]:
    """Keywords by their language; those without one that stand together are of one language.

    «COVID-19» among Russian keywords is a Russian keyword: two languages are seen only where each has several
    keywords in a row.
    """
    silent = [meta for meta in metas if not meta.language]
    seen = [assume_language(meta.content.text, declared) for meta in silent]
    changes = sum(one != other for one, other in pairwise(seen))
    several = all(seen.count(code) > 1 for code in set(seen)) or len(seen) == len(set(seen))
    if changes != 1 or not several:
        seen = [assume_language(" ".join(meta.content.text for meta in silent), declared)] * len(silent)
    assumed = iter(seen)
    lists: dict[str, list[Meta]] = {}
    for meta in metas:
        lists.setdefault(meta.language or next(assumed), []).append(meta)
    return lists


def _split(flat: Flat, *, commas: bool) -> Iterator[Flat]:
    """The keywords of one tag: parted by semicolons, or by commas where it is the only tag and has none."""
    separator = ";" if ";" in flat.text else "," if commas else ""
    at = 0
    for piece in flat.text.split(separator) if separator else [flat.text]:
        word = part(flat, at, at + len(piece))
        if word.text:
            yield word
        at += len(piece) + 1
