"""Rules of tags, in the order of their codes."""

from validator.rule import Rule
from validator.rules.tags import missing_tag, misspelt_tag, mixed_forms

RULES: tuple[Rule, ...] = (
    missing_tag.RULE,
    misspelt_tag.RULE,
    mixed_forms.RULE,
)
