"""Reads the native XML of OJS 3 (and of OPS): languages by `locale`, of several versions the current one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from validator.article import CLASSIFICATION_FIELDS
from validator.document import Document, Problem, Translations
from validator.readers.escaped_html import flatten, put_flat, put_html
from validator.readers.jats_texts import Alternative, Reading, join
from validator.readers.ojs_people import write_people
from validator.readers.ojs_references import write_references
from validator.readers.record import RecordWriter, unreadable
from validator.readers.regions import is_regional
from validator.readers.xml_record import contain, language_of, read_xml
from validator.readers.xml_tree import Attribute, Element
from validator.source import Source

FORMAT = "ojs"
SUFFIXES = frozenset({".xml"})
_SIGN = re.compile(
    r"<(?:[\w.-]{1,40}:)?(?:articles?|issues?|preprints?)\s[^<>]{0,900}[\"']http://pkp\.sfu\.ca[\"']"
    r"|<(?:issue_identification|article_galley)[\s/>]"
)
_ARTICLES = frozenset({"article", "preprint"})
_NO_SEPARATOR = ".:?!/&"
"""What a title may end with, so that OJS puts no colon before the subtitle."""

_LACKS = frozenset({"type", "edn", "citation", "dates", "funding", *CLASSIFICATION_FIELDS})
_SCHEMA = ("xmlns", "xsi:")
_FILES = ("embed", "cover_image")
_READ = ("locale", "date_published")
_OF_ISSUE = ("id", "description", "issue_identification", "date_published")
_PLAIN = (
    ("year", "issue_identification/year"),
    ("volume", "issue_identification/volume"),
    ("issue", "issue_identification/number"),
    ("pages", "pages"),
    ("license", "licenseUrl"),
)


def recognises(source: Source) -> bool:
    """Whether the text has OJS's namespace on a root of its own, or elements that it alone has, well-formed or not."""
    return source.text.lstrip().startswith("<") and _SIGN.search(source.text) is not None


def read(source: Source) -> list[Document]:
    """One document for each article of the file, which may hold a whole issue or several."""
    return read_xml(source, FORMAT, lambda root: _documents(source, root))


def _documents(source: Source, root: Element) -> list[Document]:
    found = [_document(source, article, issue) for article, issue in _articles(root, None)]
    nothing = Problem("STR005", "no-articles", "", source.first_line(root.span))
    return found or [unreadable(source, FORMAT, nothing)]


def _articles(element: Element, issue: Element | None) -> Iterator[tuple[Element, Element | None]]:
    """The articles, each with the issue that it stands in."""
    if element.name in _ARTICLES:
        yield element, issue
        return
    for child in element.children:
        yield from _articles(child, element if element.name == "issue" else issue)


def _document(source: Source, article: Element, issue: Element | None) -> Document:
    writer = RecordWriter(source, FORMAT)
    contain(writer, "", article)
    reader = _Article(writer, article, issue)
    reader.write()
    translations = Translations.DUE if is_regional(writer.record) else Translations.UNUSUAL
    notations = frozenset({"doi", "orcid"})
    return replace(writer.document(), lacks=_LACKS, translations=translations, fixed_notations=notations)


def _current(article: Element) -> Element:
    """The version that is current, else the last; before OJS 3.2 an article was its own only version."""
    versions = [*article.all("publication"), *article.all("pkppublication")]
    wanted = article.get("current_publication_id")
    current = [one for one in versions if wanted and wanted in _internal_ids(one)]
    return (current or versions or [article])[-1]


def _internal_ids(element: Element) -> set[str]:
    return {element.get("id"), *(one.flat().text for one in element.all("id") if one.get("type") == "internal")}


class _Article:
    """One article: its current version, what stands beside it, and the issue around it."""

    def __init__(self, writer: RecordWriter, article: Element, issue: Element | None) -> None:
        self._article, self._issue = article, issue
        self._version = _current(article)
        self._parts = list(dict.fromkeys([self._version, article]))
        code = self._attribute("locale")
        language = language_of(code.value.strip()) if code else ""
        self._reading = Reading(writer, language, [language])
        self._code = code

    def write(self) -> None:
        """Fill the record."""
        record = self._reading.writer.record
        record["language"] = self._reading.language
        if self._code:
            self._reading.attribute("/language", self._code)
        record |= {name: value for name, value in self._localized().items() if value}
        record |= dict(self._plain())
        write_people(self._reading, self._version)
        write_references(self._reading, self._all("citations"))
        self._dates()
        if extra := self._extra():
            record["extra"] = extra

    def _attribute(self, name: str) -> Attribute | None:
        """The first of the version and the article that says something."""
        return next((part.attributes[name] for part in self._parts if part.get(name)), None)

    def _all(self, path: str) -> list[Element]:
        """The elements of the version, else of the article, else of the issue."""
        around = [*self._parts, *([self._issue] if self._issue and "/" in path else [])]
        return next((found for part in around if (found := part.all(path))), [])

    def _localized(self) -> dict[str, Any]:
        names = {"title": self._all("contextName"), "abbreviation": self._all("contextAbbreviation")}
        journal = {
            name: self._reading.localized(f"/journal/{name}", filled_alternatives(elements))
            for name, elements in names.items()
        }
        return {
            "journal": {name: value for name, value in journal.items() if value},
            "title": self._titles(),
            "section": self._reading.localized("/section", filled_alternatives(self._section())),
            "abstract": self._reading.localized("/abstract", filled_alternatives(self._all("abstract")), self._html),
            "keywords": self._keywords(),
        }

    def _html(self, pointer: str, element: Element) -> str | None:
        return put_html(self._reading, pointer, element)

    def _titles(self) -> dict[str, Any]:
        """The titles; one in the article's own language that is there and empty is a fault."""
        elements = self._all("title")
        found = self._reading.localized("/title", filled_alternatives(elements), self._title)
        own = [one for one in elements if language_of(one.get("locale")) == self._reading.language]
        if own and self._reading.language not in found:
            self._reading.text(f"/title/{self._reading.language}", own[0])
        return found

    def _title(self, pointer: str, title: Element) -> str | None:
        """A title as OJS prints it: after its prefix (an article, which is not sorted by), before its subtitle."""
        prefix, subtitle = (self._beside(title, name) for name in ("prefix", "subtitle"))
        self._reading.taken.update((*prefix, title, *subtitle))
        whole = join(map(flatten, (*prefix, title)), " ")
        separator = " " if whole.text[-1] in _NO_SEPARATOR else ": "
        return put_flat(self._reading, pointer, join([whole, *map(flatten, subtitle)], separator), title)

    def _beside(self, title: Element, name: str) -> list[Element]:
        """The filled prefix or subtitle in the language of a title."""
        language = language_of(title.get("locale"))
        return [one.element for one in filled_alternatives(self._all(name)) if one.language == language][:1]

    def _section(self) -> list[Element]:
        """The titles of the section that the article names."""
        wanted = self._attribute("section_ref")
        sections = self._issue.all("sections/section") if self._issue and wanted else []
        return [title for one in sections if wanted and one.get("ref") == wanted.value for title in one.all("title")]

    def _keywords(self) -> dict[str, Any]:
        return self._reading.localized("/keywords", filled_alternatives(self._all("keywords")), self._words)

    def _words(self, pointer: str, group: Element) -> list[str | None]:
        """The keywords of a language; from OJS 3.5 on each has its name below it."""
        self._reading.contain(pointer, group)
        words = [one.first("name") or one for one in group.all("keyword")]
        return [self._reading.text(f"{pointer}/{i}", word) for i, word in enumerate(words)]

    def _plain(self) -> Iterator[tuple[str, str | None]]:
        for field, path in _PLAIN:
            if element := _first_filled(self._all(path)):
                yield field, self._reading.text(f"/{field}", element)
        identifiers = (one for part in self._parts for one in part.all("id") if one.get("type") == "doi")
        if doi := _first_filled(identifiers):
            yield "doi", self._reading.text("/doi", doi)

    def _dates(self) -> None:
        """The day of publication; `date_submitted` is when the file was put into OJS, be it years after it."""
        if published := self._attribute("date_published"):
            self._reading.contain("/dates", self._version)
            self._reading.writer.record["dates"] = {"published": self._reading.attribute("/dates/published", published)}

    def _extra(self) -> Any:
        """What is left of the article, but for the files themselves and where their schema is."""
        around = self._issue.children if self._issue else []
        issue = self._reading.rest_of(one for one in around if one.name in _OF_ISSUE)
        for element in _below(self._article):
            if element.name in _FILES:
                self._reading.taken.add(element)
            for name in [one for one in element.attributes if one.startswith(_SCHEMA)]:
                del element.attributes[name]
        attributes = {f"@{name}": one.value for name, one in self._article.attributes.items() if name not in _READ}
        rest = {"article": attributes | self._reading.rest_of(self._article.children), "issue": issue}
        return {name: value for name, value in rest.items() if value}


def filled_alternatives(elements: Iterable[Element]) -> list[Alternative]:
    """The elements that hold any text, each with the language of its `locale`: ru_RU, ru, be@cyrillic."""
    return [Alternative(language_of(one.get("locale")), one) for one in elements if flatten(one).text.strip()]


def _first_filled(elements: Iterable[Element]) -> Element | None:
    return next((one for one in elements if one.flat().text), None)


def _below(element: Element) -> Sequence[Element]:
    return [element, *(one for child in element.children for one in _below(child))]
