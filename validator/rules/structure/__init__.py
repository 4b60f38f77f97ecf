"""Rules of structure, in the order of their codes."""

from validator.rule import Rule
from validator.rules.structure import (
    duplicate_key,
    empty_value,
    invalid_syntax,
    legacy_language_code,
    missing_field,
    unknown_key,
    wrong_encoding,
    wrong_type,
)

RULES: tuple[Rule, ...] = (
    invalid_syntax.RULE,
    wrong_encoding.RULE,
    duplicate_key.RULE,
    unknown_key.RULE,
    wrong_type.RULE,
    missing_field.RULE,
    empty_value.RULE,
    legacy_language_code.RULE,
)
