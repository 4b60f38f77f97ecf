"""Rules of authors, in the order of their codes."""

from validator.rule import Rule
from validator.rules.authors import (
    corresponding,
    count_differs,
    duplicate,
    initials_mismatch,
    malformed_initials,
    missing,
    mixed_romanization,
    name_junk,
    name_mismatch,
)

RULES: tuple[Rule, ...] = (
    missing.RULE,
    count_differs.RULE,
    name_mismatch.RULE,
    initials_mismatch.RULE,
    malformed_initials.RULE,
    name_junk.RULE,
    duplicate.RULE,
    mixed_romanization.RULE,
    corresponding.RULE,
)
