"""What the rules of pairs share: the figures in which a reference and its English pair contradict each other."""

from collections.abc import Iterator

from validator.article import Reference
from validator.knowledge.references.paired_references import Compared
from validator.rule import Context, Raised

_MOST = 2  # figures of a pair that are misprints; more of them are another edition, and it is enough to name one


def differing(context: Context, *names: str) -> Iterator[Raised]:
    """A finding at each of the figures so named that differs; its message is the figure's name.

    Where a record has several original lists, an English figure is named once.
    """
    said: set[tuple[str, int]] = set()
    for lists in context.analysis.list_pairs:
        numbers = {item.pointer: number for number, item in enumerate(lists.original.items, 1)}
        for original, english in lists.pairs:
            for name, values in _contradictions(context, original, english):
                place = (english.pointer, values.right.start)
                if name in names and place not in said:
                    said.add(place)
                    yield context.finding(
                        name,
                        english.text,
                        (values.right.start, values.right.end),
                        printed=values.right.value,
                        paired=values.left.value,
                        number=numbers[original.pointer],
                        language=lists.original.language,
                    )


def _contradictions(context: Context, original: Reference, english: Reference) -> Iterator[tuple[str, Compared]]:
    found = list(context.analysis.pair(original, english).differences.items())
    for name, values in found if len(found) <= _MOST else found[:1]:
        if not _is_explained(context, name, original, english):
            yield name, values


def _is_explained(context: Context, name: str, *pair: Reference) -> bool:
    """Whether another rule names the cause: a malformed locator, backward pages, a year after that of the article."""
    locators = [context.analysis.locator(reference.text) for reference in pair]
    if any(fault.kind != "page-marker" for locator in locators for fault in locator.malformed):
        return True
    if name == "pages":
        return any(locator.pages and locator.pages.descending for locator in locators)
    years = [int(locator.year.value) for locator in locators if locator.year and locator.year.value.isdigit()]
    article = context.analysis.year
    return name == "year" and article is not None and max(years, default=0) > article
