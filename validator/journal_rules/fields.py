"""The fields of a record that a journal's rule may name, and the texts that stand in them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from validator.article import (
    AFFILIATION_DETAILS,
    AFFILIATION_IDENTIFIERS,
    AUTHOR_IDENTIFIERS,
    DATE_FIELDS,
    PLAIN_FIELDS,
    STATEMENT_FIELDS,
    UNDECLARED,
    Article,
    Author,
    Localized,
    Text,
    escape,
)
from validator.knowledge.languages import language_codes

EXTRA = "extra."
OWN_TEXTS = ("title", "abstract", "keywords", "affiliations", *STATEMENT_FIELDS)
"""What the authors write themselves: where terms are looked for unless the rule names fields."""
COUNTABLE = ("authors", "affiliations", "keywords", "references")


class Slot(NamedTuple):
    """A place that a field has in a record: once in most fields, once for each author and institution in others."""

    pointer: str
    texts: tuple[Text, ...]


class Number(NamedTuple):
    """How many items stand under a pointer."""

    pointer: str
    items: int
    language: str = UNDECLARED


def slots(article: Article, field: str) -> list[Slot]:
    """The places of a field, filled or empty."""
    if field.startswith(EXTRA):
        return [_extra(article.extra, field.removeprefix(EXTRA))]
    return list(FIELDS[field](article))


def texts(article: Article, fields: Iterable[str], languages: Collection[str] = ()) -> Iterator[Text]:
    """The texts that stand in some fields, in some languages."""
    for field in fields:
        for slot in slots(article, field):
            yield from (text for text in slot.texts if is_in(text.language, languages))


def is_in(language: str, languages: Collection[str]) -> bool:
    """Whether a value is in one of some languages (all if none is named); one without a language, as a DOI, is."""
    return not languages or language in (UNDECLARED, *languages)


def numbers(article: Article, field: str) -> Iterator[Number]:
    """How many authors, institutions, or items of each list there are; a field that is empty has no number."""
    if field in ("authors", "affiliations"):
        found = len(article.authors if field == "authors" else article.affiliations)
        yield from [Number(f"/{field}", found)] * bool(found)
    elif field == "keywords":
        for language, words in article.keywords.items():
            yield Number(f"/keywords/{language}", len(words), language)
    else:
        for one in article.reference_lists:
            pointer = f"/references/{one.language}" if len(article.reference_lists) > 1 else "/references"
            yield Number(pointer, len(one.items), one.language)


Read = Callable[[Article], Iterable[Slot]]


def _localized(pointer: str, read: Callable[[Article], Localized]) -> Read:
    return lambda article: [Slot(pointer, tuple(read(article).values()))]


def _single(pointer: str, read: Callable[[Article], Mapping[str, Text]], name: str) -> Read:
    return lambda article: [Slot(pointer, _one(read(article), name))]


def _one(values: Mapping[str, Text], name: str) -> tuple[Text, ...]:
    return (values[name],) if name in values else ()


def _authors(article: Article) -> Iterable[Slot]:
    people = [Slot(f"{author.pointer}/name", tuple(_names(author))) for author in article.authors]
    return people or [Slot("/authors", ())]


def _names(author: Author) -> Iterator[Text]:
    for language, name in author.names.items():
        yield from author.name_parts.get(language, (name,))


def _author_identifier(name: str) -> Read:
    return lambda article: [
        Slot(f"{author.pointer}/{name}", _one(author.identifiers, name)) for author in article.authors
    ]


def _affiliations(article: Article) -> Iterable[Slot]:
    institutions = article.affiliations.values()
    return [Slot(f"{one.pointer}/name", tuple(one.names.values())) for one in institutions] or [
        Slot("/affiliations", ())
    ]


def _affiliation_identifier(name: str) -> Read:
    return lambda article: [
        Slot(f"{one.pointer}/{name}", _one(one.identifiers, name)) for one in article.affiliations.values()
    ]


def _affiliation_detail(name: str) -> Read:
    return lambda article: [
        Slot(f"{one.pointer}/{name}", tuple(one.details.get(name, {}).values()))
        for one in article.affiliations.values()
    ]


def _statement(name: str) -> Read:
    return _localized(f"/{name}", lambda article: article.statements.get(name, {}))


def _keywords(article: Article) -> Iterable[Slot]:
    return [Slot("/keywords", tuple(word for words in article.keywords.values() for word in words))]


def _references(article: Article) -> Iterable[Slot]:
    return [Slot("/references", tuple(reference.text for reference in article.references))]


FIELDS: Mapping[str, Read] = {
    "title": _localized("/title", lambda article: article.titles),
    "abstract": _localized("/abstract", lambda article: article.abstracts),
    "keywords": _keywords,
    "authors": _authors,
    **{f"authors.{name}": _author_identifier(name) for name in AUTHOR_IDENTIFIERS},
    "affiliations": _affiliations,
    **{f"affiliations.{name}": _affiliation_identifier(name) for name in AFFILIATION_IDENTIFIERS},
    **{f"affiliations.{name}": _affiliation_detail(name) for name in AFFILIATION_DETAILS},
    **{name: _statement(name) for name in STATEMENT_FIELDS},
    "journal": _localized("/journal/title", lambda article: article.journal.titles),
    "journal.abbreviation": _localized("/journal/abbreviation", lambda article: article.journal.abbreviations),
    "journal.publisher": _localized("/journal/publisher", lambda article: article.journal.publishers),
    "journal.issn": lambda article: [Slot("/journal/issn", tuple(article.journal.issns.values()))],
    "language": lambda article: [Slot("/language", (Text(article.language, "/language"),) if article.language else ())],
    **{name: _single(f"/{name}", lambda article: article.values, name) for name in PLAIN_FIELDS},
    **{f"dates.{name}": _single(f"/dates/{name}", lambda article: article.dates, name) for name in DATE_FIELDS},
    "citation": lambda article: [Slot("/citation", article.citations)],
    "references": _references,
}
"""Every field by name; what stands under `extra` is named `extra.conflict-of-interest`."""


def _extra(data: Any, path: str) -> Slot:
    """What stands under a key of `extra`, and under the keys below it: a text, or a text for each language."""
    pointer = "/extra" + "".join(f"/{escape(key)}" for key in path.split("."))
    for key in path.split("."):
        data = data.get(key) if isinstance(data, dict) else None
    return Slot(pointer, tuple(_texts_of(data, pointer, UNDECLARED)))


def _texts_of(data: Any, pointer: str, language: str) -> Iterator[Text]:
    if isinstance(data, str) and data.strip():
        yield Text(data, pointer, language)
    elif isinstance(data, dict):
        for key, child in data.items():
            yield from _texts_of(child, f"{pointer}/{escape(key)}", language_codes.normalize(key) or language)
    elif isinstance(data, list):
        for number, child in enumerate(data):
            yield from _texts_of(child, f"{pointer}/{number}", language)
