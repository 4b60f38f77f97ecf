"""CIT004: the year of a printed citation line is not the record’s."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.lines import own_lines


def check(context: Context) -> Iterator[Raised]:
    """Citation lines with another year than the record."""
    record = context.article.values.get("year")
    for line, citation in own_lines(context):
        piece = citation.locator.year
        if record and piece and record.value.strip() != piece.value:
            yield context.finding("differs", line, (piece.start, piece.end), printed=piece.value, record=record.value)


RULE = Rule(
    code="CIT004",
    name="year-mismatch",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The year of a printed citation line is not the record’s."),
    why=N_(
        "Readers cite by the printed line, indexes by the record: the citations of one article are counted as of two."
    ),
    messages={"differs": N_("The line prints the year {printed}, the record has {record}.")},
    help={"differs": N_("Correct the one that is wrong.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
