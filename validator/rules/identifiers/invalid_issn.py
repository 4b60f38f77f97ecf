"""IDN005: an ISSN whose digits are wrong, or one ISSN for both editions."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import findings

_MESSAGES = {
    "check-digit": N_("The check digit of the ISSN “{value}” is wrong: one of its digits is a misprint."),
    "length": N_("An ISSN has eight digits; “{value}” has not."),
    "lower-x": N_("The X at the end of an ISSN is a capital."),
    "hyphens": N_("An ISSN is written with one hyphen: 1812-2892."),
    "malformed": N_("“{value}” is not an ISSN."),
    "same": N_("The print and the online edition have the same ISSN, {value}."),
}
_ALIASES: Mapping[ProblemKind, str] = dict.fromkeys(("shape", "space", "absent", "trailing"), "malformed")
_COPY = N_("Copy it from the title page of the journal or from portal.issn.org.")


def check(context: Context) -> Iterator[Raised]:
    """The problems of each ISSN, and print = online."""
    issns = context.article.journal.issns
    for text in issns.values():
        found = findings(context, text, context.analysis.identifier("issn", text), _ALIASES)
        compact = "issn" in context.document.fixed_notations and "-" not in text.value
        yield from (one for one in found if not (compact and one.message_id == "hyphens"))
    if "print" in issns and "online" in issns:
        printed, online = (context.analysis.identifier("issn", issns[kind]).key for kind in ("print", "online"))
        if printed and printed == online:
            yield context.finding("same", issns["online"], value=issns["online"].value)


RULE = Rule(
    code="IDN005",
    name="invalid-issn",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An ISSN is not valid."),
    why=N_(
        "By its ISSN the article is ascribed to the journal; a wrong one is rejected or counts for another journal."
    ),
    messages=_MESSAGES,
    help=dict.fromkeys(_MESSAGES, _COPY),
    fix=FixKind.SAFE,
    fix_title=N_("Correct the ISSN"),
    sources=(
        "ISO 3297 https://portal.issn.org/",
        "ISSN Manual: print and online editions have ISSNs of their own",
    ),
)
