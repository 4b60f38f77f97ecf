"""Rules of titles, in the order of their codes."""

from validator.rule import Rule

RULES: tuple[Rule, ...] = ()
