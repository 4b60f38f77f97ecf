"""REF011: a reference begins with the number that the printed list sets before it."""

from collections.abc import Iterator

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.references.printed_numbers import PrintedNumber, printed_numbers
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """The printed numbers of each list that stand inside its items."""
    for reference_list in context.article.reference_lists:
        for text, number in _numbers(context, reference_list):
            part = (number.start, number.end)
            fix = context.replace(text, (number.start, number.begin), "", safe=number.own)
            yield context.finding("number", text, part, fix=fix, number=number.value)


def _numbers(context: Context, reference_list: ReferenceList) -> Iterator[tuple[Text, PrintedNumber]]:
    texts = [item.text for item in reference_list.items]
    led = [_is_led_by_author(context, text) for text in texts]
    for text, number in zip(texts, printed_numbers([text.value for text in texts], led), strict=True):
        if number:
            yield text, number


def _is_led_by_author(context: Context, text: Text) -> bool:
    """Whether a name with initials follows the number at once."""
    reference = context.analysis.reference(text)
    people = reference.authors.people
    return bool(
        reference.number
        and people
        and people[0].initials
        and people[0].form not in ("given-first", "full")
        and people[0].name.start - reference.number.end <= 4  # noqa: PLR2004 - spaces between them
    )


RULE = Rule(
    code="REF011",
    name="printed-number",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A reference begins with the number that the printed list sets before it."),
    why=N_("The site and the indexes number the list themselves: the number is shown twice, or taken for an author."),
    messages={"number": N_("“{number}” is the number of the reference in the printed list, not a part of it.")},
    help={"number": N_("Delete the number.")},
    fix=FixKind.SAFE,
    fix_title=N_("Delete “{number}”"),
    sources=("РИНЦ, описание XML-формата Articulus (RINC-doc)", "JATS: <label> of a <ref> https://jats.nlm.nih.gov/"),
)
