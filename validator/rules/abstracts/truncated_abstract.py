"""ABS003: an abstract breaks off."""

from collections.abc import Iterator

from validator.finding import Confidence, Severity
from validator.knowledge.titles.abstracts import truncation
from validator.rule import N_, Context, Raised, Rule

_SHOWN = 30
"""Characters at the end of the abstract that a finding shows."""


def check(context: Context) -> Iterator[Raised]:
    """Abstracts that end in dots, inside a word or inside a sentence."""
    for abstract in context.article.abstracts.values():
        kind = truncation(abstract.value)
        if kind:
            end = len(abstract.value.rstrip())
            yield context.finding(kind, abstract, (_start_of_end(abstract.value, end), end))


def _start_of_end(value: str, end: int) -> int:
    """Where the last words begin."""
    start = max(0, end - _SHOWN)
    return value.find(" ", start, end) + 1 if start else 0


RULE = Rule(
    code="ABS003",
    name="truncated-abstract",
    since="0.1",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    check=check,
    summary=N_("An abstract breaks off."),
    why=N_("A text cut by a form or a database goes on to all indexes as it is, without its results and conclusions."),
    messages={
        "ellipsis": N_("The abstract ends in dots, as if it were cut."),
        "word": N_("The abstract ends inside a word."),
        "sentence": N_("The abstract ends inside a sentence."),
    },
    help={
        "ellipsis": N_("Put the whole text here."),
        "word": N_("Put the whole text here."),
        "sentence": N_("Put the whole text here."),
    },
    sources=("ГОСТ Р 7.0.99-2018 (ИСО 214:1976)",),
)
