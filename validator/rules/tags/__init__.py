"""Rules of tags, in the order of their codes."""

from validator.rule import Rule
from validator.rules.tags import missing_tag, misspelt_tag, mixed_forms, mixed_positions, needless_tag, wrong_tag

RULES: tuple[Rule, ...] = (
    missing_tag.RULE,
    needless_tag.RULE,
    misspelt_tag.RULE,
    mixed_forms.RULE,
    mixed_positions.RULE,
    wrong_tag.RULE,
)
