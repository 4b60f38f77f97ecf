"""Rules of languages, in the order of their codes."""

from validator.rule import Rule
from validator.rules.languages import identical_translations, missing_translation, swapped_languages, wrong_language

RULES: tuple[Rule, ...] = (
    missing_translation.RULE,
    wrong_language.RULE,
    identical_translations.RULE,
    swapped_languages.RULE,
)
