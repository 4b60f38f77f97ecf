"""IDN012: what stands as a date is no date."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.identifiers.printed_dates import date_problems, sound_dates

_FIRST_JOURNAL = 1665
_LAST_YEAR = 2100
_WRITE = N_("Write it as 2018-01-15 or 15.01.2018.")


def check(context: Context) -> Iterator[Raised]:
    """Dates of the article that cannot be read, are in no calendar, or are of an impossible year."""
    for text, problem in date_problems(context.article):
        part = (problem.start, problem.end)
        mended = problem.replacement
        fix = None if mended is None else context.replace(text, part, mended, safe=True)
        yield context.finding(problem.kind, text, part, fix=fix, value=text.value)
    for _, text, date in sound_dates(context.article):
        if not _FIRST_JOURNAL <= date.year <= _LAST_YEAR:
            yield context.finding("year", text, value=text.value)


RULE = Rule(
    code="IDN012",
    name="invalid-date",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A date is not valid."),
    why=N_("eLIBRARY, Crossref and DOAJ do not take it, and nobody can tell from it how long the review took."),
    messages={
        "malformed": N_("“{value}” cannot be read as a date."),
        "impossible": N_("There is no such day in the calendar: {value}."),
        "year": N_("The year of the date {value} cannot be right."),
    },
    help={"malformed": _WRITE, "impossible": N_("Correct the day or the month."), "year": N_("Correct the year.")},
    fix=FixKind.SAFE,
    fix_title=N_("Correct the date"),
    sources=("ISO 8601", "РИНЦ, описание XML-формата: dates, dd.mm.yyyy"),
)
