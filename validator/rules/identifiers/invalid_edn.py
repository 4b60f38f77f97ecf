"""IDN007: an EDN that opens nothing in eLIBRARY."""

from collections.abc import Iterator, Mapping

from validator.finding import Severity
from validator.knowledge.identifiers.identifier_reading import ProblemKind
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.readings import findings

_MESSAGES = {
    "length": N_("An EDN has six letters; “{value}” has not."),
    "malformed": N_("“{value}” is not an EDN: it has six Latin letters."),
    "case": N_("An EDN is written in capitals."),
    "trailing": N_("A punctuation mark stands after the EDN."),
}
_ALIASES: Mapping[ProblemKind, str] = {"shape": "malformed", "space": "malformed", "absent": "malformed"}
_COPY = N_("Copy it from the page of the article in eLIBRARY.")


def check(context: Context) -> Iterator[Raised]:
    """The problems of the article's EDN."""
    text = context.article.values.get("edn")
    if text:
        reading = context.analysis.identifier("edn", text)
        yield from findings(context, text, reading, _ALIASES, {"case": Severity.INFO})


RULE = Rule(
    code="IDN007",
    name="invalid-edn",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An EDN is not valid."),
    why=N_("The EDN is the address of the article in eLIBRARY: https://elibrary.ru/abcdef."),
    messages=_MESSAGES,
    help=dict.fromkeys(_MESSAGES, _COPY),
    fix=FixKind.SAFE,
    fix_title=N_("Correct the EDN"),
    sources=("eLIBRARY Document Number https://elibrary.ru/edn.asp", "РИНЦ, описание XML-формата: codes/edn"),
)
