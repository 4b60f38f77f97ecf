"""Rules of citations, in the order of their codes."""

from validator.rule import Rule
from validator.rules.citations import (
    authors,
    descending_pages,
    disagree,
    doi,
    issue,
    journal,
    long_range,
    malformed_pages,
    pages,
    title,
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
    title.RULE,
    doi.RULE,
    journal.RULE,
    unreadable.RULE,
    disagree.RULE,
    descending_pages.RULE,
    malformed_pages.RULE,
    long_range.RULE,
)
