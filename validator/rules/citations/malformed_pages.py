"""CIT012: a page specification that cannot be read as pages."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Confidence, Severity
from validator.knowledge.locators.pages import Pages
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.printed_pages import printed_pages


def check(context: Context) -> Iterator[Raised]:
    """Open ranges, lost dashes and foreign text in the pages of the record and of the citation lines."""
    record = context.article.values.get("pages")
    if record and context.analysis.pages is None:
        yield context.finding("none", record, printed=record.value)
    for text, pages in printed_pages(context):
        yield from _problems(context, text, pages)


def _problems(context: Context, text: Text, pages: Pages) -> Iterator[Raised]:
    for problem in pages.problems:
        part = (problem.start, problem.end)
        yield context.finding(problem.kind, text, part, printed=text.value[slice(*part)])
    if not pages.problems and pages.lost_dash and not _is_first_page(context, pages):
        part = (pages.start, pages.end)
        first, last = pages.lost_dash
        yield context.finding(
            "lost-dash",
            text,
            part,
            severity=Severity.WARNING,
            confidence=Confidence.LOW,
            printed=text.value[slice(*part)],
            first=first,
            last=last,
        )


def _is_first_page(context: Context, pages: Pages) -> bool:
    """Whether the record's range shows that the single page printed is its first."""
    record = context.analysis.pages
    return record is not None and record.last is not None and record.first == pages.first


RULE = Rule(
    code="CIT012",
    name="malformed-pages",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The pages cannot be read."),
    why=N_("eLIBRARY and Crossref take first and last page apart, and reject what they cannot part."),
    messages={
        "none": N_("No page number can be read in “{printed}”."),
        "open-range": N_("The page range “{printed}” has no second end."),
        "missing-dash": N_("A dash is missing between the pages “{printed}”."),
        "extra-text": N_("“{printed}” does not belong to the pages."),
        "lost-dash": N_("The page {printed} seems to have lost a dash: {first}–{last}?"),
    },
    help={
        "none": N_("Write the first and the last page: 32-34."),
        "open-range": N_("Write the first and the last page: 32-34."),
        "missing-dash": N_("Write the first and the last page: 32-34."),
        "extra-text": N_("Leave nothing but the pages here."),
        "lost-dash": N_("Write the first and the last page: 32-34."),
    },
    sources=("РИНЦ: pages of an article, 7-8 or 7-8, 27", "Crossref deposit schema: first_page, last_page"),
)
