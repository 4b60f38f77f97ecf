"""IDN008: a UDC number that the classification cannot have."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import problem_findings

_MESSAGES = {
    "dots": N_("In the UDC number “{piece}” the dots do not stand after every three digits."),
    "unbalanced": N_("A bracket or a quotation mark in “{value}” has no other half."),
    "malformed": N_("“{piece}” cannot stand in a UDC number."),
    "dash": N_("A dash stands in the UDC number where a hyphen is due."),
    "space": N_("A space stands inside the UDC number."),
    "trailing": N_("A punctuation mark stands after the UDC number."),
    "label": N_("The field repeats its own name."),
}
_ALIASES: Mapping[ProblemKind, str] = {"shape": "malformed"}
_SLIGHT = dict.fromkeys(("dots", "dash", "space", "trailing", "label"), Severity.INFO)
_COMPARE = N_("Compare it with the UDC tables: a digit or a hyphen may be lost, as in 621.039.51 or 62-799.")


def check(context: Context) -> Iterator[Raised]:
    """The problems of the article's UDC numbers."""
    text = context.article.values.get("udc")
    if text:
        from validator.knowledge.identifiers.classification import udc_problems  # noqa: PLC0415 (only an article with UDC pays)

        yield from problem_findings(context, text, udc_problems(text.value), _ALIASES, _SLIGHT)


RULE = Rule(
    code="IDN008",
    name="invalid-udc",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A UDC number is not well formed."),
    why=N_("Libraries and eLIBRARY file the article by it; a damaged number files it under another subject."),
    messages=_MESSAGES,
    help={
        "dots": _COMPARE,
        "unbalanced": _COMPARE,
        "malformed": _COMPARE,
        "dash": N_("Write a hyphen: 616-006.6."),
        "space": N_("Delete it."),
        "trailing": N_("Delete it."),
        "label": N_("Leave nothing but the number here."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Correct the UDC number"),
    sources=("ГОСТ Р 7.0.90-2016, Универсальная десятичная классификация", "UDC Consortium https://udcsummary.info/"),
)
