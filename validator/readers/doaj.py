"""Reads the XML that journals upload to DOAJ: languages in ISO 639-2/B, names of people and institutions in one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from validator.article import CLASSIFICATION_FIELDS
from validator.document import Document, Problem, Translations
from validator.readers.jats_texts import Alternative, Reading, join
from validator.readers.record import RecordWriter, unreadable
from validator.readers.regions import is_regional
from validator.readers.xml_record import contain, filled, language_of, read_xml
from validator.readers.xml_tree import Element, Flat
from validator.source import Source

FORMAT = "doaj"
SUFFIXES = frozenset({".xml"})
_SIGN = re.compile(r"<(?:[\w.-]{1,40}:)?(?:records|record|doajArticle)[\s/>]")
_TELLING = re.compile(r"<(?:[\w.-]{1,40}:)?(?:journalTitle|publisherRecordId|affiliationsList|fullTextUrl)[\s/>]")
_LACKS = frozenset(
    {"type", "edn", "citation", "dates", "funding", "references", "license", "section", *CLASSIFICATION_FIELDS}
)
_MONOLINGUAL = frozenset({"name", "affiliation"})
_YEAR = re.compile(r"\d{4}(?!\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def recognises(source: Source) -> bool:
    """Whether the text has DOAJ's records with elements that they alone have, well-formed or not."""
    return _SIGN.search(source.text) is not None and _TELLING.search(source.text) is not None


def read(source: Source) -> list[Document]:
    """One document for each record."""
    return read_xml(source, FORMAT, lambda root: _documents(source, root))


def _documents(source: Source, root: Element) -> list[Document]:
    found = [_document(source, record) for record in _records(root)]
    nothing = Problem("STR005", "no-articles", "", source.first_line(root.span))
    return found or [unreadable(source, FORMAT, nothing)]


def _records(element: Element) -> Iterator[Element]:
    """The records; around those that are harvested stands another `record`, of the harvest."""
    if any(child.name in ("journalTitle", "title", "fullTextUrl") for child in element.children):
        yield element
        return
    for child in element.children:
        yield from _records(child)


def _document(source: Source, record: Element) -> Document:
    writer = RecordWriter(source, FORMAT)
    contain(writer, "", record)
    element = record.first("language")
    language = language_of(element.flat().text) if element else ""
    reading = Reading(writer, language, [language])
    writer.record["language"] = language
    if element:
        reading.text("/language", element)
    _write(reading, record)
    translations = Translations.DUE if is_regional(writer.record) else Translations.UNUSUAL
    return replace(
        writer.document(),
        lacks=_LACKS,
        monolingual=_MONOLINGUAL,
        translations=translations,
        fixed_notations=frozenset({"doi", "issn", "orcid"}),
    )


def _write(reading: Reading, record: Element) -> None:
    fields = {
        "journal": _journal(reading, record),
        "title": _titles(reading, record),
        **_people(reading, record),
        **_plain(reading, record),
        "abstract": reading.localized("/abstract", _alternatives(record.all("abstract"))),
        "keywords": _keywords(reading, record),
        "extra": reading.rest(record),
    }
    reading.writer.record |= {name: value for name, value in fields.items() if value}


def _alternatives(elements: Iterable[Element]) -> Iterator[Alternative]:
    """The filled elements with their declared language, "" where they have none."""
    return (Alternative(language_of(one.get("language")), one) for one in filled(list(elements)))


def _journal(reading: Reading, record: Element) -> dict[str, Any]:
    title, publisher = (_alternatives(record.all(name)) for name in ("journalTitle", "publisher"))
    found = {
        "title": reading.localized("/journal/title", title),
        "publisher": reading.localized("/journal/publisher", publisher),
        "issn": {
            kind: reading.text(f"/journal/issn/{kind}", element)
            for kind, name in (("print", "issn"), ("online", "eissn"))
            for element in list(filled(record.all(name)))[:1]
        },
    }
    return {name: value for name, value in found.items() if value}


def _titles(reading: Reading, record: Element) -> dict[str, Any]:
    """The titles; DOAJ takes no record without one."""
    elements = record.all("title")
    found = reading.localized("/title", _alternatives(elements))
    if elements and not found:
        code = language_of(elements[0].get("language")) or reading.language
        reading.text(f"/title/{code}", elements[0])
    return found


def _people(reading: Reading, record: Element) -> dict[str, Any]:
    """The authors and their affiliations, numbered in the order in which authors name them."""
    keys = _keys(record)
    authors = [one for one in record.all("authors/author") if any(filled(one.all("name")))]
    for one in record.all("authors"):
        reading.contain("/authors", one)
    return {
        "authors": [_author(reading, person, f"/authors/{i}", keys) for i, person in enumerate(authors)],
        "affiliations": _affiliations(reading, record, keys),
    }


def _keys(record: Element) -> dict[str, str]:
    """The key of each `affiliationId`; ids of the same text are one institution, for they are printed nowhere."""
    named = {one.get("affiliationId"): one.flat().text for one in _institutions(record)}
    mentioned = [one.flat().text for one in record.all("authors/author/affiliationId")]
    order = dict.fromkeys(named[one] for one in (*mentioned, *named) if one in named)
    numbers = {text: str(i) for i, text in enumerate(order, 1)}
    return {one: numbers[text] for one, text in named.items()}


def _institutions(record: Element) -> Sequence[Element]:
    return list(filled(record.all("affiliationsList/affiliationName")))


def _author(reading: Reading, person: Element, pointer: str, keys: dict[str, str]) -> dict[str, Any]:
    reading.contain(pointer, person)
    data: dict[str, Any] = {"name": reading.localized(f"{pointer}/name", _alternatives(person.all("name")))}
    for field, name in (("orcid", "orcid_id"), ("email", "email")):
        for element in list(filled(person.all(name)))[:1]:
            data[field] = reading.text(f"{pointer}/{field}", element)
    ids = list(filled(person.all("affiliationId")))
    reading.taken.update(ids)
    data["affiliations"] = [
        {"key": reading.made(f"{pointer}/affiliations/{i}", _key(one, keys), one), "languages": ()}
        for i, one in enumerate(ids)
    ]
    return data


def _key(index: Element, keys: dict[str, str]) -> str:
    """The key of the affiliation that an author names; one that is not there cannot be taken for another's number."""
    return keys.get(index.flat().text, f"affiliationId={index.flat().text}")


def _affiliations(reading: Reading, record: Element, keys: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in _institutions(record):
        key = keys[one.get("affiliationId")]
        reading.taken.add(one)
        if key not in found:
            for around in ("/affiliations", f"/affiliations/{key}"):
                reading.contain(around, one)
            found[key] = {"name": reading.localized(f"/affiliations/{key}/name", _alternatives([one]))}
    return dict(sorted(found.items(), key=lambda item: int(item[0])))


def _keywords(reading: Reading, record: Element) -> dict[str, Any]:
    return reading.localized(
        "/keywords",
        _alternatives(record.all("keywords")),
        lambda pointer, group: _words(reading, pointer, group),
    )


def _words(reading: Reading, pointer: str, group: Element) -> list[str | None]:
    reading.contain(pointer, group)
    return [reading.text(f"{pointer}/{i}", word) for i, word in enumerate(group.all("keyword"))]


def _plain(reading: Reading, record: Element) -> dict[str, Any]:
    fields = {
        name: reading.text(f"/{name}", element)
        for name in ("volume", "issue", "doi")
        for element in list(filled(record.all(name)))[:1]
    }
    return fields | {"pages": _pages(reading, record)} | _date(reading, record)


def _pages(reading: Reading, record: Element) -> str | None:
    """The pages as they are printed: `58-61`, and one page alone."""
    ends = [one for name in ("startPage", "endPage") for one in filled(record.all(name))]
    reading.taken.update(ends)
    if len({one.flat().text for one in ends}) == 1:
        del ends[1:]
    return reading.flat("/pages", join((one.flat() for one in ends), "-"), ends[0]) if ends else None


def _date(reading: Reading, record: Element) -> dict[str, Any]:
    """The year, and the day of publication where there is one."""
    date = next(iter(filled(record.all("publicationDate"))), None)
    if date is None:
        return {}
    flat = date.flat()
    reading.taken.add(date)
    year = _YEAR.match(flat.text)
    found: dict[str, Any] = {}
    if year:
        found["year"] = reading.flat("/year", Flat(year[0], flat.offsets[: year.end()]), date)
    if _DAY.fullmatch(flat.text) or not year:
        reading.contain("/dates", date)
        found["dates"] = {"published": reading.text("/dates/published", date)}
    return found
