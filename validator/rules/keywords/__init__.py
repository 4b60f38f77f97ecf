"""Rules of keywords, in the order of their codes."""

from validator.rule import Rule
from validator.rules.keywords import duplicate_keyword, glued_keywords, keyword_count, keyword_punctuation

RULES: tuple[Rule, ...] = (
    keyword_count.RULE,
    duplicate_keyword.RULE,
    keyword_punctuation.RULE,
    glued_keywords.RULE,
)
