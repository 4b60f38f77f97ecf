"""Reads Crossref XML: a deposit (doi_batch, schema 4.3 to 5.4) or a record from the API (unixref, unixsd)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from validator.document import Document, Problem, Translations
from validator.readers.crossref_people import read_contributors
from validator.readers.jats_texts import Alternative, Reading, alternative
from validator.readers.record import RecordWriter, unreadable
from validator.readers.xml_record import contain, language_of, read_xml
from validator.readers.xml_tree import Element, Run
from validator.source import Source

FORMAT = "crossref"
SUFFIXES = frozenset({".xml"})
_FIRST_TAG = re.compile(r"<(?:[A-Za-z][\w.-]*:)?([A-Za-z][\w.-]*)")
_ROOTS = frozenset({"doi_batch", "doi_records", "doi_record", "crossref_result", "crossref"})
_BLOCKS = frozenset({"sec", "title", "p", "list", "list-item", "disp-quote"})
"""The elements of JATS whose texts stand apart from each other in an abstract."""

_MONTHS = range(1, 13)
"""Crossref's months 21 to 34 are seasons and quarters."""


def recognises(source: Source) -> bool:
    """Whether the root is one of Crossref's, well-formed or not."""
    found = _FIRST_TAG.search(source.text)
    return found is not None and found[1] in _ROOTS


def read(source: Source) -> list[Document]:
    """One document for each journal_article."""
    return read_xml(source, FORMAT, lambda root: _documents(source, root))


def _documents(source: Source, root: Element) -> list[Document]:
    found = [
        _Article(source, parts, article).document()
        for journal in root.descendants("journal")
        for parts in [[*journal.all("journal_metadata"), *journal.all("journal_issue")]]
        for article in journal.all("journal_article")
    ]
    nothing = Problem("STR005", "no-articles", "", source.first_line(root.span))
    return found or [unreadable(source, FORMAT, nothing)]


class _Article:
    """One journal_article; `parts` are what is said of its journal and issue."""

    def __init__(self, source: Source, parts: Sequence[Element], article: Element) -> None:
        self._parts = parts
        self._article = article
        language = next((code for one in (article, *self._parts) if (code := language_of(one.get("language")))), "")
        self._writer = RecordWriter(source, FORMAT)
        self._reading = Reading(self._writer, language, [language])

    def document(self) -> Document:
        """The document; Crossref asks for the metadata in the language of the article alone."""
        contain(self._writer, "", self._article)
        record = self._writer.record
        record["language"] = self._reading.language
        filled = {
            "journal": self._journal(),
            "title": self._titles(),
            **read_contributors(self._reading, self._article),
            **self._plain_fields(),
            "dates": self._dates(),
            "abstract": self._abstracts(),
            "references": self._references(),
        }
        record |= {name: value for name, value in filled.items() if value}
        record["extra"] = self._extra()
        return replace(
            self._writer.document(),
            translations=Translations.UNUSUAL,
            lacks=frozenset({"keywords", "type"}),
            monolingual=frozenset({"affiliation"}),
            fixed_notations=frozenset({"doi", "issn"}),
        )

    def _all(self, path: str) -> list[Element]:
        """The elements at a path below what is said of the journal and its issue."""
        return [element for part in self._parts for element in part.all(path)]

    def _journal(self) -> dict[str, Any]:
        for part in self._parts[:1]:
            self._reading.contain("/journal", part)
        titles = self._reading.localized("/journal/title", map(_in_language, self._all("full_title")))
        abbreviations = self._reading.localized("/journal/abbreviation", map(_in_language, self._all("abbrev_title")))
        found = {"title": titles, "abbreviation": abbreviations, "issn": self._issns()}
        return {name: value for name, value in found.items() if value}

    def _issns(self) -> dict[str, str | None]:
        """The ISSNs by medium; the schema's default is print, and a second one of a medium is but numbered."""
        found: dict[str, str | None] = {}
        for i, element in enumerate(self._all("issn")):
            kind = "online" if element.get("media_type") == "electronic" else "print"
            key = str(i) if kind in found else kind
            found[key] = self._reading.text(f"/journal/issn/{key}", element)
        return found

    def _titles(self) -> dict[str, Any]:
        elements = [
            title
            for titles in self._article.all("titles")
            for title in titles.children
            if title.name in ("title", "original_language_title")
        ]
        found = self._reading.localized("/title", map(_in_language, elements), self._title)
        if not found and elements:
            self._reading.text("/title", elements[0])
        return found

    def _title(self, pointer: str, element: Element) -> str | None:
        """A title with its subtitle, which stands after it."""
        around = next(one for one in self._article.all("titles") if element in one.children)
        after = around.children[around.children.index(element) + 1 :]
        subtitle = [one for one in after[:1] if one.name == "subtitle" and one.flat().text]
        separator = " " if element.flat().text[-1] in ".:?!" else ": "
        return self._reading.joined(pointer, [element, *subtitle], element, separator=separator)

    def _plain_fields(self) -> dict[str, str | None]:
        elements: dict[str, Element | None] = {
            "year": self._year(),
            "volume": _first_filled(self._all("journal_volume/volume")),
            "issue": _first_filled(self._all("issue")),
            "article-number": next(
                (
                    one
                    for one in self._article.all("publisher_item/item_number")
                    if one.get("item_number_type").replace("-", "_") == "article_number"
                ),
                None,
            ),
            "doi": self._article.first("doi_data/doi"),
            "license": _license(self._article),
        }
        fields = {name: self._reading.text(f"/{name}", one) for name, one in elements.items() if one}
        return fields | {"pages": self._pages()}

    def _pages(self) -> str | None:
        found = [one for name in ("first_page", "last_page") for one in self._article.all(f"pages/{name}")]
        filled = [one for one in found if one.flat().text]
        if not filled:
            return None
        self._reading.taken.update(filled)
        same = len({one.flat().text for one in filled}) == 1
        return self._reading.joined("/pages", filled[:1] if same else filled, filled[0], separator="-")

    def _year(self) -> Element | None:
        """The year of the volume: that of the printed article or of the issue goes before that of the web page."""
        own, issue = self._article.all("publication_date"), self._all("publication_date")
        printed = [one for one in own if one.get("media_type") != "online"]
        dates = [*printed, *sorted(issue, key=lambda one: one.get("media_type") == "online"), *own]
        return _first_filled([year for one in dates for year in one.all("year")])

    def _dates(self) -> dict[str, str | None]:
        published = self._article.all("publication_date")
        online = [one for one in published if one.get("media_type") == "online"]
        chosen = {"accepted": self._article.all("acceptance_date"), "published": online or published}
        filled = {name: dates[0] for name, dates in chosen.items() if dates and _iso(dates[0])}
        self._reading.taken.update(filled.values())
        return {name: self._reading.made(f"/dates/{name}", _iso(date), date) for name, date in filled.items()}

    def _abstracts(self) -> dict[str, Any]:
        """The abstracts without a type; graphical ones, summaries for laymen and the like are something else."""
        elements = [one for one in self._article.all("abstract") if not one.get("abstract-type")]
        return self._reading.localized("/abstract", map(_in_language, elements), self._abstract)

    def _abstract(self, pointer: str, element: Element) -> str | None:
        heading = [one for one in element.children if one.name == "title"]
        self._reading.taken.add(element)
        apart = all(one.name in _BLOCKS for one in element.children)
        blocks = [one for one in _blocks(element) if one not in heading] if apart else [element]
        return self._reading.joined(pointer, blocks or [element], element, separator=" ")

    def _references(self) -> list[dict[str, Any]]:
        """The list as printed; what is only taken apart, or only a DOI, has no printed text and stays in `extra`."""
        citations = [one for one in self._article.all("citation_list/citation") if _printed(one)]
        if not citations:
            return []
        for around in self._article.all("citation_list"):
            self._reading.contain("/references", around)
        return [{"language": "", "items": [self._reference(i, one) for i, one in enumerate(citations)]}]

    def _reference(self, i: int, citation: Element) -> dict[str, Any]:
        pointer = f"/references/{i}"
        reference: dict[str, Any] = {"text": None, "pointer": pointer, "language": ""}
        if printed := _printed(citation):
            reference["text"] = self._reading.text(pointer, printed)
        if doi := _first_filled(citation.all("doi")):
            reference["doi"] = self._reading.text(f"{pointer}/doi", doi)
        if all(one in self._reading.taken for one in citation.children):
            self._reading.taken.add(citation)
        return reference

    def _extra(self) -> dict[str, Any]:
        rest = {part.name: self._reading.rest(part) for part in (*self._parts, self._article)}
        return {name: value for name, value in rest.items() if value}


def _in_language(element: Element) -> Alternative:
    """A text with its language, by Crossref's attribute or by XML's."""
    return Alternative(language_of(element.get("language")) or alternative(element).language, element)


def _first_filled(elements: Sequence[Element]) -> Element | None:
    """The first that holds a text, else the first: an element that is there and empty is a fault."""
    return next((one for one in elements if one.flat().text), elements[0] if elements else None)


def _printed(citation: Element) -> Element | None:
    return next((one for one in citation.all("unstructured_citation") if one.flat().text), None)


def _license(article: Element) -> Element | None:
    """The licence of the published version; those for mining and for manuscripts are others."""
    found = [one for one in article.descendants("license_ref") if one.get("applies_to") in ("", "vor")]
    return _first_filled(found)


def _iso(date: Element) -> str:
    """A date as ISO 8601 writes it, as exact as it is given: 2024, 2024-03, 2024-03-05; "" without a year."""
    year, month, day = (next((one.flat().text for one in date.all(name)), "") for name in ("year", "month", "day"))
    if not month.isdecimal() or int(month) not in _MONTHS:
        return year
    return "-".join([year, f"{int(month):02}", *([f"{int(day):02}"] if day.isdecimal() else [])]) if year else ""


def _blocks(element: Element) -> Iterator[Element]:
    """The paragraphs and headings of an abstract: the outermost elements that have letters of their own."""
    for child in element.children:
        if child.name in _BLOCKS and not any(isinstance(one, Run) and one.text.strip() for one in child.content):
            yield from list(_blocks(child)) or [child]
        else:
            yield child
