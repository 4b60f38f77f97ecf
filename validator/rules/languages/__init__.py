"""Rules of languages, in the order of their codes."""

from validator.rule import Rule
from validator.rules.languages import (
    different_numbers,
    identical_translations,
    keyword_count_differs,
    missing_translation,
    swapped_languages,
    transliterated_title,
    wrong_language,
)

RULES: tuple[Rule, ...] = (
    missing_translation.RULE,
    wrong_language.RULE,
    identical_translations.RULE,
    transliterated_title.RULE,
    different_numbers.RULE,
    keyword_count_differs.RULE,
    swapped_languages.RULE,
)
