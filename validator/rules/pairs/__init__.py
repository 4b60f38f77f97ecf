"""Rules of the two reference lists of a bilingual article, in the order of their codes."""

from validator.rule import Rule
from validator.rules.pairs import dois, lengths, misaligned, pages, untranslated, volumes, years

RULES: tuple[Rule, ...] = (
    lengths.RULE,
    misaligned.RULE,
    years.RULE,
    pages.RULE,
    dois.RULE,
    volumes.RULE,
    untranslated.RULE,
)
