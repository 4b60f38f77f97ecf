"""IDN001: a DOI that resolves nowhere as it is printed."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import dois, findings

_MESSAGES = {
    "absent": N_("There is no DOI in “{value}”."),
    "space": N_("A space stands inside the DOI."),
    "double-slash": N_("The DOI has a double slash."),
    "trailing": N_("A punctuation mark stands after the DOI and would become part of it."),
    "registrant": N_("The DOI has no registrant: it begins with 10. and at least four digits."),
    "suffix": N_("The DOI has nothing after the slash."),
    "entity": N_("The DOI holds a character written as a code."),
    "prefix": N_("The address before the DOI is damaged."),
    "several": N_("More than one DOI stands here."),
}
_CHECK = N_("Compare it with the address that opens the article: https://doi.org/10.…")


def check(context: Context) -> Iterator[Raised]:
    """The problems of the article's and the references' DOIs."""
    for text in dois(context.article):
        yield from findings(context, text, context.analysis.identifier("doi", text))


RULE = Rule(
    code="IDN001",
    name="malformed-doi",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A DOI is malformed."),
    why=N_("It opens no page, and Crossref and eLIBRARY do not link the article."),
    messages=_MESSAGES,
    help=dict.fromkeys(_MESSAGES, _CHECK),
    fix=FixKind.SAFE,
    fix_title=N_("Correct the DOI"),
    sources=(
        "DOI Handbook https://www.doi.org/the-identifier/resources/handbook/",
        "Crossref: DOIs and matching regular expressions https://www.crossref.org/blog/dois-and-matching-regular-expressions/",
    ),
)
