"""The list of all rules, in the order of their codes."""

from validator.rule import Rule
from validator.rules.affiliations import author_without, repeated_index, unresolved, unused
from validator.rules.characters import invisible_character, mixed_script_word
from validator.rules.citations import (
    authors,
    descending_pages,
    disagree,
    issue,
    malformed_pages,
    pages,
    unreadable,
    volume,
    year,
)
from validator.rules.identifiers import invalid_issn, invalid_orcid, malformed_doi, non_ascii
from validator.rules.languages import (
    identical_translations,
    missing_translation,
    swapped_languages,
    wrong_language,
)
from validator.rules.references import dangling_url, malformed_locator
from validator.rules.structure import (
    duplicate_key,
    empty_value,
    invalid_syntax,
    missing_field,
    unknown_key,
    wrong_encoding,
    wrong_type,
)
from validator.rules.tags import missing_tag, misspelt_tag, mixed_forms

RULES: tuple[Rule, ...] = (
    invalid_syntax.RULE,
    wrong_encoding.RULE,
    duplicate_key.RULE,
    unknown_key.RULE,
    wrong_type.RULE,
    missing_field.RULE,
    empty_value.RULE,
    missing_translation.RULE,
    wrong_language.RULE,
    identical_translations.RULE,
    swapped_languages.RULE,
    unresolved.RULE,
    unused.RULE,
    author_without.RULE,
    repeated_index.RULE,
    volume.RULE,
    issue.RULE,
    pages.RULE,
    year.RULE,
    authors.RULE,
    unreadable.RULE,
    disagree.RULE,
    descending_pages.RULE,
    malformed_pages.RULE,
    malformed_doi.RULE,
    invalid_orcid.RULE,
    invalid_issn.RULE,
    non_ascii.RULE,
    malformed_locator.RULE,
    dangling_url.RULE,
    missing_tag.RULE,
    misspelt_tag.RULE,
    mixed_forms.RULE,
    mixed_script_word.RULE,
    invisible_character.RULE,
)
"""Explicit, so that a newcomer finds every rule by reading one file."""
