"""IDN006: a ROR iD that names no institution."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import findings, rors

_MESSAGES = {
    "check-digit": N_("The check digits of the ROR iD “{value}” are wrong: one of its characters is a misprint."),
    "length": N_("A ROR iD has nine characters; “{value}” has not."),
    "case": N_("A ROR iD is written in small letters."),
    "trailing": N_("A punctuation mark stands after the ROR iD."),
    "malformed": N_("“{value}” is not a ROR iD."),
}
_ALIASES: Mapping[ProblemKind, str] = {"shape": "malformed", "space": "malformed", "absent": "malformed"}
_COPY = N_("Copy it from the page of the institution at ror.org: https://ror.org/03yrm5c26")


def check(context: Context) -> Iterator[Raised]:
    """The problems of each institution's ROR iD."""
    for text in rors(context.article):
        reading = context.analysis.identifier("ror", text)
        yield from findings(context, text, reading, _ALIASES, {"case": Severity.INFO})


RULE = Rule(
    code="IDN006",
    name="invalid-ror",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A ROR iD is not valid."),
    why=N_("The article is ascribed to no institution, or to another one; Crossref rejects the deposit."),
    messages=_MESSAGES,
    help=dict.fromkeys(_MESSAGES, _COPY),
    fix=FixKind.SAFE,
    fix_title=N_("Correct the ROR iD"),
    sources=("ROR identifier pattern (ISO 7064 MOD 97-10) https://ror.readme.io/docs/identifier",),
)
