"""IDN016: the DOI spells another year, issue or page than the record."""

import re
from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.locators.pages import Pages
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """What a DOI of the publishers that encode it there says, against the record."""
    text = context.article.values.get("doi")
    bare = context.analysis.identifier("doi", text).value if text else None
    if text is None or bare is None:
        return
    from validator.knowledge.identifiers.doi import doi_hints  # noqa: PLC0415 (only an article that has a DOI pays)

    hints = doi_hints(bare)
    if hints is None:
        return
    year = context.article.values.get("year")
    if year and hints.year and _figures(year.value) and str(hints.year) not in _figures(year.value):
        yield context.finding("year", text, told=str(hints.year), record=year.value)
    if hints.numbers and _contradicts_issue(context, hints.numbers):
        told = "-".join(map(str, hints.numbers))
        yield context.finding("issue", text, told=told, record=context.article.values["issue"].value)
    pages = context.analysis.pages
    if pages and hints.first_page and _contradicts_pages(pages, hints.first_page):
        record = context.article.values["pages"].value
        yield context.finding("pages", text, told=hints.first_page, record=record)


def _figures(value: str) -> list[str]:
    """The numbers of a printed value without leading zeros: «3 (49)» has 3 and 49."""
    return [figure.lstrip("0") or "0" for figure in re.findall(r"\d{1,9}", value)]


def _contradicts_issue(context: Context, numbers: tuple[int, ...]) -> bool:
    """Whether the issue is none of the numbers; a single one may as well be the volume."""
    issue, volume = (context.article.values.get(name) for name in ("issue", "volume"))
    record = _figures(issue.value) if issue else []
    if volume and len(numbers) == 1:
        record += _figures(volume.value)
    return bool(issue and _figures(issue.value)) and not set(record) & set(map(str, numbers))


def _contradicts_pages(pages: Pages, first_page: str) -> bool:
    return pages.first.isdigit() and first_page.isdigit() and int(pages.first) != int(first_page)


RULE = Rule(
    code="IDN016",
    name="doi-disagrees",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("The DOI spells another year, issue or page than the record."),
    why=N_("Where a publisher writes them into its DOIs, the difference shows a DOI or a record of another article."),
    messages={
        "year": N_("The DOI spells the year {told}, the record has {record}."),
        "issue": N_("The DOI spells the issue {told}, the record has {record}."),
        "pages": N_("The DOI spells the page {told}, the record has {record}."),
    },
    help=dict.fromkeys(
        ("year", "issue", "pages"),
        N_("Open the DOI and see whether it leads to this article; a registered DOI is not changed."),
    ),
    sources=("ANSI/NISO Z39.56 (SICI)", "DOI Handbook https://www.doi.org/the-identifier/resources/handbook/"),
)
