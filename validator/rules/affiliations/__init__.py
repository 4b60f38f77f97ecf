"""Rules of affiliations, in the order of their codes."""

from validator.rule import Rule
from validator.rules.affiliations import (
    author_without,
    duplicate,
    index_order,
    index_sets_differ,
    legal_form,
    repeated_index,
    unresolved,
    unused,
)

RULES: tuple[Rule, ...] = (
    unresolved.RULE,
    unused.RULE,
    author_without.RULE,
    index_order.RULE,
    duplicate.RULE,
    index_sets_differ.RULE,
    repeated_index.RULE,
    legal_form.RULE,
)
