"""What article.yaml may hold, short forms included: pydantic checks its shape, and the JSON Schema comes from here.

Alternatives are told apart by the kind of node that was written, so that an error's location never depends on a guess.
"""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Annotated, Any, NamedTuple

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, ValidationError
from pydantic_core import ErrorDetails

Text = Annotated[str | None, Tag("#text")]
_LANGUAGE_CODE = r"^[A-Za-z]{2,3}([-_@][A-Za-z]{2,10}){0,2}$"
LanguageCode = Annotated[str, Field(pattern=_LANGUAGE_CODE)]


def _kind(value: Any) -> str:
    """The kind of node that stands in the file."""
    if isinstance(value, dict):
        return "#mapping"
    return "#list" if isinstance(value, list) else "#text"


def _affiliation_kind(value: Any) -> str:
    if isinstance(value, dict):
        return "#record" if value.keys() & AffiliationRecord.model_fields.keys() else "#mapping"
    return _kind(value)


def _name_kind(value: Any) -> str:
    if isinstance(value, dict):
        return "#record" if value.keys() & NameRecord.model_fields.keys() else "#mapping"
    return _kind(value)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=lambda name: name.replace("_", "-"))


TextMapping = Annotated[dict[LanguageCode, str | None], Tag("#mapping")]
TextList = Annotated[list[str | None], Tag("#list")]
Localized = Annotated[Text | TextMapping, Discriminator(_kind)]
"""One text, or a mapping of languages to texts."""
TextOrList = Annotated[Text | TextList, Discriminator(_kind)]
LocalizedLists = Annotated[
    Text | TextList | Annotated[dict[LanguageCode, TextOrList], Tag("#mapping")], Discriminator(_kind)
]


class NameRecord(_Strict):
    """A person's name in parts."""

    given: str | None = None
    patronymic: str | None = None
    family: str | None = None


NameInOneLanguage = Annotated[Text | Annotated[NameRecord, Tag("#record")], Discriminator(_name_kind)]
Name = Annotated[
    Text | Annotated[NameRecord, Tag("#record")] | Annotated[dict[LanguageCode, NameInOneLanguage], Tag("#mapping")],
    Discriminator(_name_kind),
]


class IssnRecord(_Strict):
    """ISSNs by the edition they belong to."""

    print: str | None = None
    online: str | None = None


class Journal(_Strict):
    """The journal."""

    title: Localized = None
    abbreviation: Localized = None
    issn: Annotated[Text | TextList | Annotated[IssnRecord, Tag("#mapping")], Discriminator(_kind)] = None
    publisher: Localized = None


class AuthorRecord(_Strict):
    """One author; `affiliations` are the printed indices: 1, [1, 2], "1,2", "1-3", "1*"."""

    name: Name = None
    affiliations: TextOrList = None
    corresponding: bool = False
    orcid: str | None = None
    email: str | None = None
    spin: str | None = None
    author_id: str | None = None
    scopus_id: str | None = None
    researcher_id: str | None = None


class AffiliationRecord(_Strict):
    """An institution with more than its name."""

    name: Localized = None
    ror: str | None = None
    country: str | None = None
    city: Localized = None
    address: Localized = None


Affiliation = Annotated[
    Text | Annotated[AffiliationRecord, Tag("#record")] | TextMapping, Discriminator(_affiliation_kind)
]


class Dates(_Strict):
    """The dates printed with the article."""

    received: str | None = None
    revised: str | None = None
    accepted: str | None = None
    published: str | None = None


class ReferenceRecord(_Strict):
    """One source: its text, or the pair of texts that a bilingual journal prints."""

    text: str | None = None
    language: str | None = None
    doi: str | None = None


def _reference_kind(value: Any) -> str:
    """A colon in an unquoted reference makes a mapping whose key is no language: that is no kind of reference."""
    if not isinstance(value, dict):
        return _kind(value)
    if value.keys() & ReferenceRecord.model_fields.keys():
        return "#record"
    return "#mapping" if all(re.fullmatch(_LANGUAGE_CODE, key) for key in value) else "#other"


Reference = Annotated[Text | Annotated[ReferenceRecord, Tag("#record")] | TextMapping, Discriminator(_reference_kind)]
ReferenceItems = Annotated[list[Reference], Tag("#list")]
Author = Annotated[Text | Annotated[AuthorRecord, Tag("#mapping")], Discriminator(_kind)]


class Article(_Strict):
    """An article's metadata, format 1."""

    journal: Annotated[Text | Annotated[Journal, Tag("#mapping")], Discriminator(_kind)] = None
    language: str | None = None
    type: str | None = None
    section: Localized = None
    title: Localized = None
    authors: Annotated[Text | Annotated[list[Author], Tag("#list")] | TextMapping, Discriminator(_kind)] = None
    affiliations: Annotated[
        Annotated[dict[str, Affiliation], Tag("#mapping")] | Annotated[list[Affiliation], Tag("#list")] | Text,
        Discriminator(_kind),
    ] = None
    year: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    article_number: str | None = None
    doi: str | None = None
    edn: str | None = None
    udc: str | None = None
    bbk: str | None = None
    grnti: str | None = None
    irsti: str | None = None
    mrnti: str | None = None
    vak: str | None = None
    jel: str | None = None
    msc: str | None = None
    license: str | None = None
    dates: Dates | None = None
    abstract: Localized = None
    keywords: LocalizedLists = None
    citation: LocalizedLists = None
    references: Annotated[
        ReferenceItems | Annotated[dict[LanguageCode, list[Reference]], Tag("#mapping")] | Text,
        Discriminator(_kind),
    ] = None
    funding: Localized = None
    extra: Any = None


class ShapeError(NamedTuple):
    """Where the data is not what the format allows; `location` is the path of keys and 0-based indices.

    `kind` is one of: unknown-key (`suggestion` is the nearest known name or ""), unknown-language, unexpected-text,
    unexpected-list, unexpected-mapping, not-boolean.
    """

    location: tuple[str | int, ...]
    kind: str
    suggestion: str = ""


def check_shape(data: dict[str, Any]) -> list[ShapeError]:
    """Compare the plain data of an article.yaml with the format."""
    try:
        Article.model_validate(data)
    except ValidationError as error:
        return list(_shape_errors(error.errors(include_url=False, include_context=False, include_input=True)))
    return []


def _shape_errors(details: list[ErrorDetails]) -> Iterator[ShapeError]:
    for detail in details:
        location = tuple(step for step in detail["loc"] if not str(step).startswith("#") and step != "[key]")
        if detail["type"] == "string_pattern_mismatch":
            yield ShapeError(location, "unknown-language")
        elif detail["type"] == "extra_forbidden":
            yield ShapeError(location, "unknown-key", _suggestion(location))
        elif detail["type"].startswith("bool"):
            yield ShapeError(location, "not-boolean")
        else:
            yield ShapeError(location, "unexpected-" + _kind(detail["input"]).removeprefix("#"))


def _suggestion(location: tuple[str | int, ...]) -> str:
    """The known name nearest to an unknown key, or ""."""
    known = _known_names(location[:-1])
    return next(iter(get_close_matches(str(location[-1]).lower().replace("_", "-"), known, 1, 0.7)), "")


def _known_names(parent: tuple[str | int, ...]) -> list[str]:
    models: dict[str | int, type[BaseModel]] = {
        "journal": Journal, "authors": AuthorRecord, "affiliations": AffiliationRecord, "dates": Dates,
        "references": ReferenceRecord, "name": NameRecord, "issn": IssnRecord,
    }  # fmt: skip
    step = next((step for step in reversed(parent) if step in models), None)
    model = models[step] if step is not None else Article if not parent else None
    return [name.replace("_", "-") for name in model.model_fields] if model else []
