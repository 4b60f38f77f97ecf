"""Rules of abstracts, in the order of their codes."""

from validator.rule import Rule
from validator.rules.abstracts import abstract_heading, abstract_length, truncated_abstract

RULES: tuple[Rule, ...] = (
    abstract_length.RULE,
    abstract_heading.RULE,
    truncated_abstract.RULE,
)
