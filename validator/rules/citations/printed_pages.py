"""What the rules of pages share: the pages of the record and of each citation line."""

from collections.abc import Iterator

from validator.article import Text
from validator.knowledge.locators.pages import Pages
from validator.rule import Context


def printed_pages(context: Context) -> Iterator[tuple[Text, Pages]]:
    """Each page specification with the text it stands in."""
    record = context.article.values.get("pages")
    if record and context.analysis.pages:
        yield record, context.analysis.pages
    for line, citation in context.analysis.citations:
        if citation.locator.pages:
            yield line, citation.locator.pages
