"""CIT013: the pages of an article are too many for an article."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, NP_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """The record's page range against the profile's bound; a range that goes backwards is CIT011's."""
    pages = context.analysis.pages
    if pages is None or pages.descending or pages.problems or pages.is_extent:
        return
    count = pages.page_count
    if count is not None and count > context.profile.longest_article:
        text = context.article.values["pages"]
        printed = text.value[pages.start : pages.end]
        yield context.finding("long", text, (pages.start, pages.end), printed=printed, count=count)


RULE = Rule(
    code="CIT013",
    name="long-page-range",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("The pages of an article are too many for an article."),
    why=N_(
        "A digit of the first or last page is usually a misprint; indexes then show other articles’ pages as its own."
    ),
    messages={
        "long": NP_(
            "{printed} makes {count} page, more than an article has.",
            "{printed} makes {count} pages, more than an article has.",
        )
    },
    help={"long": N_("Compare the first and the last page with the table of contents.")},
    sources=("РИНЦ: pages of an article", "Crossref deposit schema: first_page, last_page"),
    options={"longest": "longest_article"},
)
