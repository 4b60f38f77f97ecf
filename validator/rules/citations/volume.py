"""CIT001: the volume of a printed citation line is not the record’s."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.lines import numbering_differences


def check(context: Context) -> Iterator[Raised]:
    """Citation lines with another volume than the record."""
    yield from numbering_differences(context, "volume")


RULE = Rule(
    code="CIT001",
    name="volume-mismatch",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The volume of a printed citation line is not the record’s."),
    why=N_(
        "Readers cite by the printed line, indexes by the record: the citations of one article are counted as of two."
    ),
    messages={"differs": N_("The line prints volume {printed}, the record has {record}.")},
    help={"differs": N_("Correct the one that is wrong.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
