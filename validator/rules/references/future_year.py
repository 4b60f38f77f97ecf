"""REF014: a reference is later than the article that cites it."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Confidence, Severity
from validator.knowledge.locators.locator_parts import Piece
from validator.knowledge.references.publication_date import (
    impossible_year,
    is_ahead_of_print,
    is_year_of_publication,
)
from validator.knowledge.references.reference_parts import ReferenceAnalysis
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Years after that of the article; a record that states no year proves nothing."""
    article_year = context.analysis.year
    if article_year is None:
        return
    for reference in context.article.references:
        yield from _later(context, reference.text, article_year)


def _later(context: Context, text: Text, article_year: int) -> Iterator[Raised]:
    """The next year may be right: issues come out late, and journals print the next volume early."""
    reference = context.analysis.reference(text)
    year = reference.locator.year or impossible_year(text.value)
    if year is None or not year.value.isdigit() or int(year.value) <= article_year:
        return
    is_next = int(year.value) == article_year + 1
    if not _dates_the_work(text.value, reference, year) or (is_next and is_ahead_of_print(text.value)):
        return
    yield context.finding(
        "next" if is_next else "future",
        text,
        (year.start, year.end),
        severity=Severity.WARNING if is_next else None,
        confidence=Confidence.MEDIUM if is_next else None,
        year=year.value,
        article=str(article_year),
    )


def _dates_the_work(text: str, reference: ReferenceAnalysis, year: Piece) -> bool:
    """Whether volume or pages follow the year, or it stands between signs; not a year of the title."""
    title = reference.title
    if reference.locator.year is None:
        return True  # it was found by its place
    if title and title.start <= year.start < title.end:
        return False
    return any(gap.start == year.end for gap in reference.gaps) or is_year_of_publication(text, year)


RULE = Rule(
    code="REF014",
    name="future-year",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A reference is later than the article that cites it."),
    why=N_("One of the two years is a misprint, and the reference is not matched with the work."),
    messages={
        "future": N_("The reference is of {year}, the article of {article}."),
        "next": N_("The reference is of {year}, the year after that of the article."),
    },
    help={
        "future": N_("Look the year up; if it is right, correct that of the article."),
        "next": N_("Look the year up; if the work was not out yet, write “in press”."),
    },
    sources=("NLM, Citing Medicine: forthcoming works https://www.ncbi.nlm.nih.gov/books/NBK7256/",),
)
