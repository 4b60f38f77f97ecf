"""REF013: two references in one item of the list, or one reference in two items."""

from collections.abc import Iterator

from validator.article import ReferenceList
from validator.finding import Severity
from validator.knowledge.references.glued_references import is_continuation, is_remnant
from validator.rule import N_, Context, Raised, Rule

_FARTHEST = 3  # that a glued number may be ahead of its place, where items before it are glued or left out


def check(context: Context) -> Iterator[Raised]:
    """Items that hold a second reference, and items that are only the end of the one before."""
    for reference_list in context.article.reference_lists:
        yield from _glued(context, reference_list)
        yield from _broken(context, reference_list)


def _glued(context: Context, reference_list: ReferenceList) -> Iterator[Raised]:
    for position, item in enumerate(reference_list.items, 1):
        for second in context.analysis.reference(item.text).glued:
            if not second.number or position < int(second.number) <= position + _FARTHEST:
                value = item.text.value
                yield context.finding(
                    "glued", item.text, (second.start, second.end), beginning=_beginning(value, second.start)
                )


def _beginning(value: str, start: int) -> str:
    """The first words of the second reference."""
    return " ".join(value[start : start + 60].split()[:4])


def _broken(context: Context, reference_list: ReferenceList) -> Iterator[Raised]:
    for previous, item in zip(reference_list.items, reference_list.items[1:], strict=False):
        value = item.text.value
        if is_remnant(value) or is_continuation(value, previous.text.value):
            yield context.finding("broken", item.text)


RULE = Rule(
    code="REF013",
    name="glued-references",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("Two references stand in one item of the list, or one reference in two items."),
    why=N_(
        "The numbers of all further references no longer fit the citations in the text, and the two works cannot be "
        "linked to their sources."
    ),
    messages={
        "glued": N_("A second reference begins inside the item: “{beginning}”."),
        "broken": N_("This is the end of the reference before it, not a reference of its own."),
    },
    help={
        "glued": N_("Make two items of it."),
        "broken": N_("Join it to the reference before it."),
    },
    sources=("ГОСТ Р 7.0.5-2008, 7", "Crossref: one citation element for each reference https://www.crossref.org/"),
)
