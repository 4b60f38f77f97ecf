"""Rules of citations, in the order of their codes."""

from validator.rule import Rule
from validator.rules.citations import (
    authors,
    descending_pages,
    disagree,
    issue,
    malformed_pages,
    pages,
    unreadable,
    volume,
    year,
)

RULES: tuple[Rule, ...] = (
    volume.RULE,
    issue.RULE,
    pages.RULE,
    year.RULE,
    authors.RULE,
    unreadable.RULE,
    disagree.RULE,
    descending_pages.RULE,
    malformed_pages.RULE,
)
