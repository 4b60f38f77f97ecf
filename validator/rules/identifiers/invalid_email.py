"""IDN014: an e-mail address to which no letter comes."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import findings, of_authors

_MESSAGES = {
    "malformed": N_("“{value}” is not an e-mail address."),
    "domain": N_("“{piece}” cannot be the domain of an e-mail address."),
    "space": N_("A space stands inside the e-mail address."),
    "trailing": N_("A punctuation mark stands after the e-mail address."),
    "several": N_("More than one e-mail address stands here."),
}
_ALIASES: Mapping[ProblemKind, str] = {"shape": "malformed", "absent": "malformed"}


def check(context: Context) -> Iterator[Raised]:
    """The problems of each author's e-mail address."""
    for text in of_authors(context.article, "email"):
        reading = context.analysis.identifier("email", text)
        yield from findings(context, text, reading, _ALIASES, {"several": Severity.WARNING})


RULE = Rule(
    code="IDN014",
    name="invalid-email",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An e-mail address is not valid."),
    why=N_("Readers and indexes write to the corresponding author, and the letter comes back."),
    messages=_MESSAGES,
    help={
        "malformed": N_("Ask the author for the address, or leave the field out."),
        "domain": N_("Compare it with the site of the institution or the mail service."),
        "space": N_("Delete it."),
        "trailing": N_("Delete it."),
        "several": N_("Leave the one that is printed first."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Correct the e-mail address"),
    sources=("RFC 5321, RFC 6531 https://www.rfc-editor.org/rfc/rfc5321", "RFC 5890 on domain names"),
)
