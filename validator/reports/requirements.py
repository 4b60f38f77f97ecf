"""What the fields of a profile mean, in words: for the options of rules and for the pages on profiles."""

from typing import NamedTuple

from validator.rule import N_


class Requirement(NamedTuple):
    """A field of `validator.profile.Profile`: what it asks for, and how a value of it is written in a settings file."""

    text: str
    example: str


REQUIREMENTS = {
    "required": Requirement(N_("the fields that must be there"), '["title", "authors", "abstract"]'),
    "abstract_words": Requirement(N_("the least and the greatest number of words in an abstract"), "[100, 300]"),
    "keyword_count": Requirement(N_("the least and the greatest number of keywords"), "[3, 10]"),
    "longest_article": Requirement(N_("the number of pages above which an article is worth a look"), "100"),
    "doi_form": Requirement(N_("how a DOI is written: “url” is https://doi.org/10.…, “bare” is 10.…"), '"url"'),
    "orcid_form": Requirement(N_("how an ORCID is written: “url” is https://orcid.org/…, “bare” is 0000-…"), '"url"'),
    "tag_form": Requirement(N_("how a language tag is written, by an example"), '"(In Russ.)"'),
    "forbids_legal_form": Requirement(
        N_("whether affiliations must do without the legal form of an institution"), "true"
    ),
    "requires_corresponding_author": Requirement(
        N_("whether there must be one corresponding author with an e-mail"), "true"
    ),
}
"""The requirements that rules let a journal set, by the field of the profile."""
