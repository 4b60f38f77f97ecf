"""The article as rules see it: the same whatever the format, every text with the pointer it stands under.

A record is the long form of article.yaml as plain data (every localized value a mapping of languages, every list a
list); readers write records, `build` makes the article of one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Record = Mapping[str, Any]

UNDECLARED = ""
"""The language of a text that no one declared and whose script does not tell it."""


class Text(NamedTuple):
    """A value with its JSON pointer and its declared language (ISO 639-1, or `UNDECLARED`)."""

    value: str
    pointer: str
    language: str = UNDECLARED


Localized = Mapping[str, Text]
"""One text in several languages."""


@dataclass(frozen=True, slots=True)
class Journal:
    """The journal an article appeared in; `issns` by kind: print, online, or "" where the kind is not said."""

    titles: Localized = field(default_factory=dict)
    abbreviations: Localized = field(default_factory=dict)
    publishers: Localized = field(default_factory=dict)
    issns: Mapping[str, Text] = field(default_factory=dict)


class AffiliationIndex(NamedTuple):
    """An index printed at an author's name; `languages` are the halves of the record whose byline prints it."""

    key: str
    pointer: str
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Author:
    """One person: the name in each language, and what is known beside it.

    Where the record gives a name in parts (given, patronymic, family), `names` has them joined, `name_parts` apart.
    """

    pointer: str
    names: Localized
    name_parts: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    indices: tuple[AffiliationIndex, ...] = ()
    corresponding: bool = False
    identifiers: Mapping[str, Text] = field(default_factory=dict)

    def display_name(self, language: str = "en") -> str:
        """The name for a message: in `language`, else in any."""
        text = self.names.get(language) or next(iter(self.names.values()), None)
        return text.value if text else ""


@dataclass(frozen=True, slots=True)
class Affiliation:
    """An institution under its printed index; `details` are its city and address."""

    key: str
    pointer: str
    names: Localized
    identifiers: Mapping[str, Text] = field(default_factory=dict)
    details: Mapping[str, Localized] = field(default_factory=dict)


class Reference(NamedTuple):
    """One item of a reference list, as printed."""

    text: Text
    doi: Text | None = None

    @property
    def pointer(self) -> str:
        """The pointer of the printed text."""
        return self.text.pointer


class ReferenceList(NamedTuple):
    """One printed list; a bilingual journal prints two, item by item the same."""

    language: str
    items: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """Everything an article's record says."""

    language: str = UNDECLARED
    journal: Journal = field(default_factory=Journal)
    titles: Localized = field(default_factory=dict)
    authors: tuple[Author, ...] = ()
    bylines: frozenset[str] = frozenset()
    """The languages whose authors stand in one printed line; empty where the record lists them one by one."""
    affiliations: Mapping[str, Affiliation] = field(default_factory=dict)
    abstracts: Localized = field(default_factory=dict)
    keywords: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)
    citations: tuple[Text, ...] = ()
    reference_lists: tuple[ReferenceList, ...] = ()
    values: Mapping[str, Text] = field(default_factory=dict)
    """The plain fields by name: year, volume, issue, pages, article-number, doi, edn, udc, grnti, license …"""
    dates: Mapping[str, Text] = field(default_factory=dict)
    statements: Mapping[str, Localized] = field(default_factory=dict)
    """The further bilingual fields: section, funding."""
    extra: Any = None
    """What the format does not know, as it was written."""

    @property
    def references(self) -> Iterator[Reference]:
        """The items of all lists, list after list."""
        for reference_list in self.reference_lists:
            yield from reference_list.items

    def localized_fields(self) -> Iterator[tuple[str, str, Localized]]:
        """Each bilingual field with its label key and pointer: title, abstract, names of people and institutions."""
        yield "title", "/title", self.titles
        for author in self.authors:
            yield "name", f"{author.pointer}/name", author.names
        for affiliation in self.affiliations.values():
            yield "affiliation", f"{affiliation.pointer}/name", affiliation.names
        yield "abstract", "/abstract", self.abstracts

    def texts(self) -> Iterator[Text]:
        """Every text of the article in the order of the record, references included."""
        yield from self.journal.titles.values()
        yield from self.journal.abbreviations.values()
        yield from self.titles.values()
        for author in self.authors:
            for language, name in author.names.items():
                yield from author.name_parts.get(language, (name,))
        for affiliation in self.affiliations.values():
            yield from affiliation.names.values()
            for detail in affiliation.details.values():
                yield from detail.values()
        yield from self.abstracts.values()
        for words in self.keywords.values():
            yield from words
        yield from self.citations
        for reference in self.references:
            yield reference.text


IDENTIFIER_FIELDS = ("doi", "edn")
CLASSIFICATION_FIELDS = ("udc", "bbk", "grnti", "irsti", "mrnti", "vak", "jel", "msc")
STATEMENT_FIELDS = ("section", "funding")
PLAIN_FIELDS = (
    "type", "year", "volume", "issue", "pages", "article-number",
    *IDENTIFIER_FIELDS, *CLASSIFICATION_FIELDS, "license",
)  # fmt: skip
AUTHOR_IDENTIFIERS = ("orcid", "email", "spin", "author-id", "scopus-id", "researcher-id")
AFFILIATION_IDENTIFIERS = ("ror", "country")
AFFILIATION_DETAILS = ("city", "address")
DATE_FIELDS = ("received", "revised", "accepted", "published")


def escape(token: str) -> str:
    """A key as it stands in a JSON pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def build(record: Record) -> Article:
    """The article of a record; parts the record lacks are empty."""
    return Article(
        language=record.get("language") or UNDECLARED,
        journal=_journal(record.get("journal", {})),
        titles=_localized(record.get("title", {}), "/title"),
        authors=tuple(_author(data, f"/authors/{i}") for i, data in enumerate(record.get("authors", []))),
        bylines=frozenset(record.get("bylines", ())),
        affiliations={
            key: _affiliation(key, data, f"/affiliations/{escape(key)}")
            for key, data in record.get("affiliations", {}).items()
        },
        abstracts=_localized(record.get("abstract", {}), "/abstract"),
        keywords={
            language: _texts(words, f"/keywords/{language}", language)
            for language, words in record.get("keywords", {}).items()
        },
        citations=_citations(record.get("citation", [])),
        reference_lists=_reference_lists(record.get("references", [])),
        values=_fields(record, "", PLAIN_FIELDS),
        dates=_fields(record.get("dates", {}), "/dates", DATE_FIELDS),
        statements=_localized_fields(record, "", STATEMENT_FIELDS),
        extra=record.get("extra"),
    )


def _text(value: str | None, pointer: str, language: str = UNDECLARED) -> Text | None:
    return Text(value, pointer, language) if value else None


def _localized(data: Mapping[str, str | None], pointer: str) -> dict[str, Text]:
    texts = {code: _text(value, f"{pointer}/{escape(code)}", code) for code, value in data.items()}
    return {code: text for code, text in texts.items() if text}


def _fields(data: Record, pointer: str, names: tuple[str, ...]) -> dict[str, Text]:
    texts = {name: _text(data.get(name), f"{pointer}/{name}") for name in names}
    return {name: text for name, text in texts.items() if text}


def _localized_fields(data: Record, pointer: str, names: tuple[str, ...]) -> dict[str, Localized]:
    return {name: _localized(data[name], f"{pointer}/{name}") for name in names if data.get(name)}


def _texts(values: list[str | None], pointer: str, language: str) -> tuple[Text, ...]:
    texts = (_text(value, f"{pointer}/{i}", language) for i, value in enumerate(values))
    return tuple(text for text in texts if text)


def _journal(data: Record) -> Journal:
    issns = data.get("issn", {})
    return Journal(
        titles=_localized(data.get("title", {}), "/journal/title"),
        abbreviations=_localized(data.get("abbreviation", {}), "/journal/abbreviation"),
        publishers=_localized(data.get("publisher", {}), "/journal/publisher"),
        issns=_fields(issns, "/journal/issn", tuple(issns)),
    )


NAME_PARTS = ("given", "patronymic", "family")


def _author(data: Record, pointer: str) -> Author:
    names = data.get("name", {})
    parts = {
        language: tuple(_fields(name, f"{pointer}/name/{language}", NAME_PARTS).values())
        for language, name in names.items()
        if isinstance(name, dict)
    }
    joined = {
        language: " ".join(part.value for part in parts[language]) if language in parts else name
        for language, name in names.items()
    }
    return Author(
        pointer=pointer,
        names=_localized(joined, f"{pointer}/name"),
        name_parts=parts,
        indices=tuple(
            AffiliationIndex(index["key"], f"{pointer}/affiliations/{i}", frozenset(index["languages"]))
            for i, index in enumerate(data.get("affiliations", []))
        ),
        corresponding=bool(data.get("corresponding")),
        identifiers=_fields(data, pointer, AUTHOR_IDENTIFIERS),
    )


def _affiliation(key: str, data: Record, pointer: str) -> Affiliation:
    names = _localized(data.get("name", {}), f"{pointer}/name")
    identifiers = _fields(data, pointer, AFFILIATION_IDENTIFIERS)
    return Affiliation(key, pointer, names, identifiers, _localized_fields(data, pointer, AFFILIATION_DETAILS))


def _citations(data: list[Record]) -> tuple[Text, ...]:
    texts = (_text(line["text"], line["pointer"], line.get("language") or UNDECLARED) for line in data)
    return tuple(text for text in texts if text)


def _reference_lists(data: list[Record]) -> tuple[ReferenceList, ...]:
    return tuple(
        ReferenceList(
            language=listed["language"],
            items=tuple(reference for item in listed["items"] if (reference := _reference(item))),
        )
        for listed in data
    )


def _reference(data: Record) -> Reference | None:
    text = _text(data["text"], data["pointer"], data.get("language") or UNDECLARED)
    return Reference(text, _text(data.get("doi"), f"{data['pointer']}/doi")) if text else None
