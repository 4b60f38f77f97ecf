"""Rules of the comments that silence findings, in the order of their codes."""

from validator.rule import Rule
from validator.rules.suppressions import unknown, unused

RULES: tuple[Rule, ...] = (unused.RULE, unknown.RULE)
