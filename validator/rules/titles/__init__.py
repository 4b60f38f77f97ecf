"""Rules of titles, in the order of their codes."""

from validator.rule import Rule
from validator.rules.titles import all_caps_title, title_final_period, unbalanced_brackets

RULES: tuple[Rule, ...] = (
    all_caps_title.RULE,
    title_final_period.RULE,
    unbalanced_brackets.RULE,
)
