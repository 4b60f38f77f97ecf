"""CIT003: the pages of a printed citation line are not the record’s."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.locators.pages import Pages, same_pages
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.lines import own_lines


def check(context: Context) -> Iterator[Raised]:
    """Citation lines whose pages have another value than the record's: 32-34 = 32-4 = «С. 32–34»."""
    record = context.analysis.pages
    for line, citation in own_lines(context):
        pages = citation.locator.pages
        if record and pages and _is_sound(pages) and not same_pages(record, pages):
            printed = line.value[pages.start : pages.end]
            own = context.article.values["pages"].value
            yield context.finding("differs", line, (pages.start, pages.end), printed=printed, record=own)


def _is_sound(pages: Pages) -> bool:
    """Whether the pages can be compared: backward ranges are CIT011's, damaged ones CIT012's."""
    return not pages.descending and not pages.problems


RULE = Rule(
    code="CIT003",
    name="pages-mismatch",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The pages of a printed citation line are not the record’s."),
    why=N_(
        "Readers cite by the printed line, indexes by the record: the citations of one article are counted as of two."
    ),
    messages={"differs": N_("The line prints pages {printed}, the record has {record}.")},
    help={"differs": N_("Correct the one that is wrong.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
