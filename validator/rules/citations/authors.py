"""CIT005: a printed citation line names other people than the record, in another order or number."""

from collections.abc import Iterator, Sequence

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.locators.citation import AuthorList
from validator.knowledge.people.names import Verdict
from validator.knowledge.people.people import PeopleComparison
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Compare each line's authors with the record's; initials and romanization are other rules' matter."""
    for line, record, printed, compared in context.analysis.cited_people:
        yield from _differences(context, line, record, printed, compared)


def _differences(
    context: Context, line: Text, record: Sequence[Text], printed: AuthorList, compared: PeopleComparison
) -> Iterator[Raised]:
    for pair in compared.pairs:
        if pair.comparison.verdict in (Verdict.DIFFERENT, Verdict.TYPO):
            name = printed.names[pair.right]
            wrong = pair.comparison.verdict is Verdict.DIFFERENT
            yield context.finding(
                "other-person" if wrong else "misspelt",
                line,
                (name.start, name.end),
                severity=None if wrong else Severity.WARNING,
                printed=name.value,
                record=record[pair.left].value,
            )
    for at in compared.only_left:
        last = printed.names[-1]
        yield context.finding("missing", line, (printed.names[0].start, last.end), record=record[at].value)
    for at in compared.only_right:
        name = printed.names[at]
        yield context.finding("extra", line, (name.start, name.end), printed=name.value)
    if compared.moved:
        yield context.finding("order", line, (printed.names[0].start, printed.names[-1].end))


RULE = Rule(
    code="CIT005",
    name="citation-authors-mismatch",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A printed citation line names other people than the record."),
    why=N_(
        "Readers cite by the line: a person left out there loses the citation, a person in another’s place gains it."
    ),
    messages={
        "other-person": N_("The line names {printed} where the record has {record}."),
        "misspelt": N_("The line spells {printed}, the record {record}."),
        "missing": N_("{record} is an author of the record and does not stand in the line."),
        "extra": N_("{printed} stands in the line and is no author of the record."),
        "order": N_("The line names the authors in another order than the record."),
    },
    help={
        "other-person": N_("Correct the one that is wrong."),
        "misspelt": N_("Correct the one that is wrong."),
        "missing": N_("Add the author, or end the list with “et al.”."),
        "extra": N_("Correct the one that is wrong."),
        "order": N_("Bring the authors into one order."),
    },
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
