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


def _said(text: str, default: Any = None) -> Any:
    """A field that may be left out, with what the JSON Schema says of it."""
    return Field(default, description=text)


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

    given: str | None = _said("The given name, or its initial.")
    patronymic: str | None = _said("The patronymic.")
    family: str | None = _said("The family name.")


NameInOneLanguage = Annotated[Text | Annotated[NameRecord, Tag("#record")], Discriminator(_name_kind)]
Name = Annotated[
    Text | Annotated[NameRecord, Tag("#record")] | Annotated[dict[LanguageCode, NameInOneLanguage], Tag("#mapping")],
    Discriminator(_name_kind),
]


class IssnRecord(_Strict):
    """ISSNs by the edition they belong to."""

    print: str | None = _said("The ISSN of the printed edition.")
    online: str | None = _said("The ISSN of the online edition (eISSN).")


class Journal(_Strict):
    """The journal."""

    title: Localized = _said("The journal’s full title.")
    abbreviation: Localized = _said("The abbreviated title, as the citation line prints it.")
    issn: Annotated[Text | TextList | Annotated[IssnRecord, Tag("#mapping")], Discriminator(_kind)] = _said(
        "The ISSN; or one for each edition."
    )
    publisher: Localized = _said("The publisher.")


class AuthorRecord(_Strict):
    """One author; `affiliations` are the printed indices: 1, [1, 2], "1,2", "1-3", "1*"."""

    name: Name = _said("The name as it is printed, in each language.")
    affiliations: TextOrList = _said(
        'The indices printed at the name: 1, [1, 2], "1,2", "1-3"; "1*" marks the corresponding author.'
    )
    corresponding: bool = _said("Whether this is the corresponding author.", default=False)
    orcid: str | None = _said("The ORCID iD: https://orcid.org/0000-0002-1825-0097.")
    email: str | None = _said("The e-mail address.")
    spin: str | None = _said("The SPIN code of РИНЦ: 1234-5678.")
    author_id: str | None = _said("The AuthorID of РИНЦ.")
    scopus_id: str | None = _said("The Scopus Author ID.")
    researcher_id: str | None = _said("The Web of Science ResearcherID.")


class AffiliationRecord(_Strict):
    """An institution with more than its name."""

    name: Localized = _said("The institution with its departments, as it is printed.")
    ror: str | None = _said("The ROR iD: https://ror.org/05dxps055.")
    country: str | None = _said("The country, by name or by its ISO 3166 code.")
    city: Localized = _said("The city.")
    address: Localized = _said("The postal address.")


Affiliation = Annotated[
    Text | Annotated[AffiliationRecord, Tag("#record")] | TextMapping, Discriminator(_affiliation_kind)
]


class Dates(_Strict):
    """The dates printed with the article."""

    received: str | None = _said("When the editors received the article: 2018-01-15.")
    revised: str | None = _said("When the authors sent the revised article.")
    accepted: str | None = _said("When the article was accepted.")
    published: str | None = _said("When the article was published.")


class ReferenceRecord(_Strict):
    """One source: its text, or the pair of texts that a bilingual journal prints."""

    text: str | None = _said("The reference as it is printed.")
    language: str | None = _said("The language of the source that is cited.")
    doi: str | None = _said("The DOI of the source.")


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

    journal: Annotated[Text | Annotated[Journal, Tag("#mapping")], Discriminator(_kind)] = _said(
        "The journal: its title alone, or its title, abbreviation, ISSN and publisher."
    )
    language: str | None = _said("The language of the full text: en, ru, kk, …")
    type: str | None = _said(
        "The type of the article in the words of JATS: research-article, review-article, case-report, …"
    )
    section: Localized = _said("The journal’s section (heading) that the article stands in.")
    title: Localized = _said("The title, in each language.")
    authors: Annotated[Text | Annotated[list[Author], Tag("#list")] | TextMapping, Discriminator(_kind)] = _said(
        "The authors in their order; or the printed bylines, in each language."
    )
    affiliations: Annotated[
        Annotated[dict[str, Affiliation], Tag("#mapping")] | Annotated[list[Affiliation], Tag("#list")] | Text,
        Discriminator(_kind),
    ] = _said("The institutions by their printed index; or in their order.")
    year: str | None = _said("The year of the issue.")
    volume: str | None = _said("The volume.")
    issue: str | None = _said("The issue; 3(49) is the third of the year and the 49th of all.")
    pages: str | None = _said("The pages from first to last: 32-34.")
    article_number: str | None = _said("The article number that stands instead of pages: e0123.")
    doi: str | None = _said("The DOI of the article, bare or as https://doi.org/….")
    edn: str | None = _said("The EDN of eLIBRARY: six letters.")
    udc: str | None = _said("The UDC class (УДК).")
    bbk: str | None = _said("The BBK class (ББК).")
    grnti: str | None = _said("The GRNTI heading (ГРНТИ): 76.29.37.")
    irsti: str | None = _said("The IRSTI heading (МРНТИ in English).")
    mrnti: str | None = _said("The MRNTI heading (МРНТИ, ҒТАМР).")
    vak: str | None = _said("The specialty by the nomenclature of the ВАК: 3.1.19.")
    jel: str | None = _said("The JEL classes of an article on economics.")
    msc: str | None = _said("The MSC classes of an article on mathematics.")
    license: str | None = _said("The licence, best by its address: https://creativecommons.org/licenses/by/4.0/.")
    dates: Dates | None = _said("The dates printed with the article.")
    abstract: Localized = _said("The abstract, in each language.")
    keywords: LocalizedLists = _said("The keywords, in each language: a list, or one text with commas.")
    citation: LocalizedLists = _said("The lines “For citation”, as they are printed.")
    references: Annotated[
        ReferenceItems | Annotated[dict[LanguageCode, list[Reference]], Tag("#mapping")] | Text,
        Discriminator(_kind),
    ] = _said("The reference list; or one list for each language.")
    funding: Localized = _said("The statement of funding.")
    extra: Any = _said("Anything else; it is kept and not checked.")


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
        details = error.errors(include_url=False, include_context=False, include_input=True)
        return list(_shape_errors(data, details))
    return []


def _shape_errors(data: Any, details: list[ErrorDetails]) -> Iterator[ShapeError]:
    for detail in details:
        location = tuple(_steps(data, detail["loc"]))
        if detail["type"] == "string_pattern_mismatch":
            yield ShapeError(location, "unknown-language")
        elif detail["type"] == "extra_forbidden":
            yield ShapeError(location, "unknown-key", _suggestion(location))
        elif detail["type"].startswith("bool"):
            yield ShapeError(location, "not-boolean")
        else:
            yield ShapeError(location, "unexpected-" + _kind(detail["input"]).removeprefix("#"))


def _steps(data: Any, location: tuple[str | int, ...]) -> Iterator[str | int]:
    """The keys and indices of a location, without the steps by which pydantic names the form that it tried."""
    for step in location:
        if step in (data if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else ()):
            yield step
            data = data[step]


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
