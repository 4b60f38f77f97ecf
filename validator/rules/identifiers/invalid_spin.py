"""IDN015: a SPIN code that is no one's."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import findings, of_authors

_MESSAGES = {
    "length": N_("A SPIN code has eight digits; “{value}” has not."),
    "malformed": N_("“{value}” is not a SPIN code."),
    "absent": N_("“{value}” says only that there is no SPIN code."),
    "hyphens": N_("A SPIN code is written with one hyphen: 1234-5678."),
    "trailing": N_("A punctuation mark stands after the SPIN code."),
}
_ALIASES: Mapping[ProblemKind, str] = {"shape": "malformed", "space": "hyphens"}
_SLIGHT = {"absent": Severity.WARNING, "hyphens": Severity.WARNING}
_COPY = N_("Copy it from the author’s profile in eLIBRARY; it is not the AuthorID.")


def check(context: Context) -> Iterator[Raised]:
    """The problems of each author's SPIN code."""
    for text in of_authors(context.article, "spin"):
        yield from findings(context, text, context.analysis.identifier("spin", text), _ALIASES, _SLIGHT)


RULE = Rule(
    code="IDN015",
    name="invalid-spin",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A SPIN code is not valid."),
    why=N_("eLIBRARY finds the author’s profile by it; with another code the article is not counted."),
    messages=_MESSAGES,
    help={**dict.fromkeys(_MESSAGES, _COPY), "absent": N_("Leave the field out.")},
    fix=FixKind.SAFE,
    fix_title=N_("Correct the SPIN code"),
    sources=("РИНЦ, описание XML-формата: authorCodes/spin, XXXX-XXXX",),
)
