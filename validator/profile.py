"""A profile says what a record must hold and in which form; the built-in ones are data, each with its sources."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Bounds = tuple[int, int]
"""The least and the greatest number that is allowed."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What one journal or index requires; None and empty mean that it says nothing.

    `languages`: the languages of a bilingual record. `required`: fields that must be there at all. `strict_languages`:
    bilingual fields due in all languages, whatever the record itself shows that the journal prints.
    """

    name: str
    languages: tuple[str, ...] = ("ru", "en")
    required: tuple[str, ...] = ("title",)
    strict_languages: frozenset[str] = frozenset({"title"})
    follows_record: bool = False
    """Whether another language takes the place of Russian in a record that has no Russian at all (Kazakh, English)."""
    abstract_words: Bounds | None = None
    keyword_count: Bounds | None = None
    longest_article: int = 200
    """Pages above which a range is worth a look."""
    doi_form: Literal["url", "bare"] | None = None
    orcid_form: Literal["url", "bare"] | None = None
    tag_form: str | None = None
    """How a language tag is written, as `validator.knowledge.languages.language_tags` names forms: `(In {abbr})`."""
    forbids_legal_form: bool = False
    requires_corresponding_author: bool = False
    sources: Mapping[str, str] = field(default_factory=dict)
    """What each requirement rests on, by the name of its field here or in the record."""


_BILINGUAL = frozenset({"title", "authors", "affiliations", "abstract", "keywords"})
_GOST_7_0_7 = "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621"
_RINC = "РИНЦ, описание XML-формата Articulus (RINC-doc)"
_KOKSNVO = "Rules of journals on the list of the КОКСНВО, e.g. https://vestnik.tou.edu.kz/Home/Rules"

DEFAULT = Profile("default", follows_record=True, sources={"title": _GOST_7_0_7})

PROFILES: Mapping[str, Profile] = {
    profile.name: profile
    for profile in (
        DEFAULT,
        Profile(
            "gost",
            required=("title", "authors", "affiliations", "abstract", "keywords"),
            strict_languages=_BILINGUAL,
            orcid_form="url",
            forbids_legal_form=True,
            sources=dict.fromkeys(
                ("title", "authors", "affiliations", "abstract", "keywords", "orcid_form", "forbids_legal_form"),
                _GOST_7_0_7,
            ),
        ),
        Profile(
            "rinc",
            required=("title", "authors", "pages", "year"),
            strict_languages=frozenset({"title", "authors", "affiliations"}),
            sources=dict.fromkeys(("title", "authors", "pages", "year"), _RINC),
        ),
        Profile(
            "kazakhstan",
            languages=("kk", "ru", "en"),
            required=("title", "authors", "affiliations", "abstract", "keywords"),
            strict_languages=_BILINGUAL,
            abstract_words=(100, 300),
            keyword_count=(3, 10),
            requires_corresponding_author=True,
            sources=dict.fromkeys((*sorted(_BILINGUAL), "abstract_words", "keyword_count"), _KOKSNVO),
        ),
        Profile(
            "crossref",
            languages=("en",),
            required=("title", "journal", "year", "doi"),
            doi_form="url",
            sources={
                "title": "Crossref, journal article metadata: titles, publication_date, doi_data are required",
                "doi_form": "Crossref DOI display guidelines https://www.crossref.org/display-guidelines/",
            },
        ),
        Profile(
            "doaj",
            languages=("en",),
            required=("title", "authors", "journal", "year", "abstract"),
            orcid_form="url",
            sources={
                "title": "DOAJ article XML schema, doajArticles.xsd",
                "orcid_form": "doajArticles.xsd: orcid_id matches https://orcid.org/…",
            },
        ),
        Profile(
            "vancouver",
            languages=("en",),
            required=("title", "authors", "journal", "year", "references"),
            sources={"references": "ICMJE Recommendations; NLM, Citing Medicine"},
        ),
    )
}
