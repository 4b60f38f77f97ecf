"""Rules of affiliations, in the order of their codes."""

from validator.rule import Rule
from validator.rules.affiliations import author_without, repeated_index, unresolved, unused

RULES: tuple[Rule, ...] = (
    unresolved.RULE,
    unused.RULE,
    author_without.RULE,
    repeated_index.RULE,
)
