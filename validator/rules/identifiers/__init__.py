"""Rules of identifiers, in the order of their codes."""

from validator.rule import Rule
from validator.rules.identifiers import invalid_issn, invalid_orcid, malformed_doi, non_ascii

RULES: tuple[Rule, ...] = (
    malformed_doi.RULE,
    invalid_orcid.RULE,
    invalid_issn.RULE,
    non_ascii.RULE,
)
