"""CIT011: a page range goes backwards."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.printed_pages import printed_pages


def check(context: Context) -> Iterator[Raised]:
    """Ranges whose last page, after expansion (1010-9 is 1010–1019), is before the first."""
    for text, pages in printed_pages(context):
        if pages.descending and not pages.problems:
            printed = text.value[pages.start : pages.end]
            yield context.finding("descending", text, (pages.start, pages.end), printed=printed)


RULE = Rule(
    code="CIT011",
    name="descending-pages",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A page range goes backwards."),
    why=N_("The last page is a misprint; deposits with such a range are rejected."),
    messages={"descending": N_("The pages {printed} go backwards.")},
    help={"descending": N_("Correct the first or the last page.")},
    sources=("CSL specification, appendix V: page ranges https://docs.citationstyles.org/",),
)
