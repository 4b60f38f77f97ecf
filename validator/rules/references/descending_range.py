"""REF009: the pages of a reference go backwards."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.locators.locator_parts import Locator
from validator.knowledge.locators.page_markers import DASHES
from validator.rule import N_, Context, Raised, Rule

_ARTICLE_LENGTH = 6  # figures of an article number: page 1 of it is `044307-1`


def check(context: Context) -> Iterator[Raised]:
    """Ranges whose last page, after expansion (1010-9 is 1010–1019), is before the first."""
    for reference in context.article.references:
        locator = context.analysis.locator(reference.text)
        pages = locator.pages
        if pages is None or not pages.descending or not _is_surely_pages(locator):
            continue
        text = reference.text.value
        if not _is_chain(text, pages.end) and not _is_malformed(locator, pages.start, pages.end):
            part = (pages.start, pages.end)
            yield context.finding("descending", reference.text, part, printed=text[slice(*part)])


def _is_surely_pages(locator: Locator) -> bool:
    """Figures that a word or the year and volume beside them make pages; `Report 12-5` may be a number."""
    pages = locator.pages
    if pages is None or len(pages.ranges[0].first.digits) >= _ARTICLE_LENGTH:
        return False
    return pages.marker is not None or bool(locator.year and (locator.volume or locator.issue))


def _is_chain(text: str, end: int) -> bool:
    """`68-7-1` is no range."""
    return text[end : end + 1] in DASHES and text[end + 1 : end + 2].isdigit()


def _is_malformed(locator: Locator, start: int, end: int) -> bool:
    """Whether REF001 speaks of these figures already."""
    return any(fault.start < end and start < fault.end for fault in locator.malformed)


RULE = Rule(
    code="REF009",
    name="descending-range",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The pages of a reference go backwards."),
    why=N_("One of the two is a misprint: the reader does not find the pages, and the reference is not matched."),
    messages={"descending": N_("The pages {printed} go backwards.")},
    help={"descending": N_("Correct the first or the last page.")},
    sources=("CSL specification, appendix V: page ranges https://docs.citationstyles.org/",),
)
