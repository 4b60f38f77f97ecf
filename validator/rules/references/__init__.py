"""Rules of references, in the order of their codes."""

from validator.rule import Rule
from validator.rules.references import dangling_url, malformed_locator

RULES: tuple[Rule, ...] = (
    malformed_locator.RULE,
    dangling_url.RULE,
)
