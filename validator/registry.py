"""The list of all rules: families in the order of the catalogue, rules in the order of their codes."""

from validator.rule import Rule
from validator.rules import (
    abstracts,
    affiliations,
    authors,
    characters,
    citations,
    identifiers,
    keywords,
    languages,
    pairs,
    references,
    structure,
    suppressions,
    tags,
    titles,
)

RULES: tuple[Rule, ...] = (
    *structure.RULES,
    *languages.RULES,
    *titles.RULES,
    *abstracts.RULES,
    *keywords.RULES,
    *authors.RULES,
    *affiliations.RULES,
    *citations.RULES,
    *identifiers.RULES,
    *references.RULES,
    *tags.RULES,
    *pairs.RULES,
    *characters.RULES,
    *suppressions.RULES,
)
