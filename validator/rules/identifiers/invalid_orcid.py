"""IDN003: an ORCID iD whose digits are wrong."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import findings, of_authors

_MESSAGES = {
    "check-digit": N_("The check digit of the ORCID iD “{value}” is wrong: one of its digits is a misprint."),
    "length": N_("An ORCID iD has 16 digits; “{value}” has not."),
    "lower-x": N_("The X at the end of an ORCID iD is a capital."),
    "trailing": N_("A punctuation mark stands after the ORCID iD."),
    "malformed": N_("“{value}” is not an ORCID iD."),
}
_ALIASES: Mapping[ProblemKind, str] = dict.fromkeys(("shape", "space", "hyphens", "absent"), "malformed")
_COPY = N_("Copy it from the author’s page at orcid.org: https://orcid.org/0000-0002-1825-0097")


def check(context: Context) -> Iterator[Raised]:
    """The problems of each author's ORCID iD."""
    for text in of_authors(context.article, "orcid"):
        yield from findings(context, text, context.analysis.identifier("orcid", text), _ALIASES)


RULE = Rule(
    code="IDN003",
    name="invalid-orcid",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An ORCID iD is not valid."),
    why=N_("The article is linked to no one, or to another person; Crossref rejects the deposit."),
    messages=_MESSAGES,
    help=dict.fromkeys(_MESSAGES, _COPY),
    fix=FixKind.SAFE,
    fix_title=N_("Correct the ORCID iD"),
    sources=(
        "Structure of the ORCID iD (ISO 7064 MOD 11-2) https://support.orcid.org/hc/en-us/articles/360006897674",
        "ГОСТ Р 7.0.7-2021: the iD as an address, without a final period",
    ),
)
