"""CIT009: a citation line states no volume, issue, year or pages that could be read."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Citation lines in which nothing of the locator is found."""
    for line, citation in context.analysis.citations:
        locator = citation.locator
        if not (locator.year or locator.volume or locator.issue or locator.pages or locator.article_number):
            yield context.finding("unreadable", line)


RULE = Rule(
    code="CIT009",
    name="unreadable-citation",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A citation line states no volume, issue, year or pages that could be read."),
    why=N_("What a program cannot read in the line, a reader’s reference manager cannot either."),
    messages={"unreadable": N_("No year, volume, issue or pages can be read in this line.")},
    help={"unreadable": N_("Write them in a usual form, for example 2018;3(49):32-34.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
