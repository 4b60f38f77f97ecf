"""AUT004: an author's initials differ between the languages, or between the record and a citation line."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.characters.lookalike_table import IDENTICAL
from validator.knowledge.people.names import NameComparison, Verdict
from validator.knowledge.people.romanization import romanize
from validator.rule import N_, Context, Raised, Rule
from validator.rules.authors.names import are_personal, part_of


def check(context: Context) -> Iterator[Raised]:
    """The languages first, then the lines."""
    for pair in context.analysis.name_pairs:
        differ = pair.comparison.verdict is Verdict.INITIALS_DIFFER
        if differ and not pair.moved and are_personal(pair.left, pair.right):
            yield _between_languages(context, pair.left, pair.right, pair.comparison)
    yield from _in_lines(context)


def _between_languages(context: Context, left: Text, right: Text, found: NameComparison) -> Raised:
    first, second = found.left.rstrip("."), found.right.rstrip(".")
    is_lookalike = (first, second) in IDENTICAL
    return context.finding(
        "lookalike" if is_lookalike else "languages",
        right,
        part_of(right, found.right),
        left=left.value,
        right=right.value,
        first=first,
        second=second,
        expected=romanize(first),
    )


def _in_lines(context: Context) -> Iterator[Raised]:
    for line, record, printed, compared in context.analysis.cited_people:
        for left, right, comparison in compared.pairs:
            if comparison.verdict is Verdict.INITIALS_DIFFER and left not in compared.moved:
                name = printed.names[right]
                part = (name.start, name.end)
                yield context.finding("line", line, part, printed=name.value, record=record[left].value)


RULE = Rule(
    code="AUT004",
    name="initials-mismatch",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("An author’s initials differ between the languages, or between the record and a citation line."),
    why=N_("Indexes tell namesakes apart by initials alone: with another one the article is another person’s."),
    messages={
        "languages": N_("“{left}” and “{right}”: the initials “{first}” and “{second}” differ."),
        "lookalike": N_(
            "“{left}” and “{right}”: the Latin “{second}” only looks like the Cyrillic “{first}”, "
            "whose Latin form is “{expected}”."
        ),
        "line": N_("The line has the initials of “{printed}”, the record those of “{record}”."),
    },
    help={
        "languages": N_("Correct the initial that is wrong."),
        "lookalike": N_("Write the initial in its Latin form."),
        "line": N_("Correct the initial that is wrong."),
    },
    sources=(
        "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",
        "ГОСТ 7.79-2000 (ISO 9), BGN/PCGN 1947",
    ),
)
