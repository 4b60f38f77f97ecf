"""REF008: the word for “page” in the wrong place, doubled, or in another form than the list's."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.locators.pages import Pages
from validator.knowledge.references.habit import habit
from validator.knowledge.references.reference_parts import PageMarker, ReferenceAnalysis
from validator.rule import N_, Context, FixKind, Raised, Rule

_DOUBLED = re.compile(r"(?<![\w.])(?P<first>pp|PP|Pp|p|сс|с|стр|Стр)\.\s?\Z")
_LONGEST_DOUBLED = 6
_SMALLEST_BOOK = 49  # pages: UNESCO's definition of a book; `p. 12` is a page
_ABBREVIATIONS = frozenset(("p", "pp", "s", "ss", "str", "c", "cc", "с", "сс", "стр"))
_FOLLOWING = re.compile(r"\s?(?:ff?\b|et\sseq|[,;&–-]\s?[0-9])")


class _Item(NamedTuple):
    text: Text
    analysis: ReferenceAnalysis
    marker: PageMarker
    pages: Pages

    @property
    def is_range(self) -> bool:
        return self.pages.last is not None

    @property
    def is_one(self) -> bool:
        """One page, not the pages of an article that has a number (`pp. 044307-1-10`)."""
        return not self.is_range and self.text.value[self.pages.start : self.pages.end].isalnum()

    @property
    def is_dotted(self) -> bool:
        return self.marker.value.endswith(".")

    @property
    def is_spaced(self) -> bool:
        return self.text.value[self.marker.end].isspace()

    @property
    def part(self) -> tuple[int, int]:
        return self.marker.start, self.pages.end


def _letters(marker: PageMarker) -> str:
    return marker.value.rstrip(".").casefold()


def check(context: Context) -> Iterator[Raised]:
    """Markers that are wrong by themselves, then those against the habit of the list, one finding an item."""
    for reference_list in context.article.reference_lists:
        told = set()
        for reference in reference_list.items:
            for finding in _misplaced(context, reference.text):
                told.add(reference.pointer)
                yield finding
        for items in _by_script(context, reference_list).values():
            yield from _against_habit(context, [item for item in items if item.text.pointer not in told])


def _misplaced(context: Context, text: Text) -> Iterator[Raised]:
    """A marker inside a Vancouver locator, before the extent of a book, or twice; the first of these."""
    analysis = context.analysis.reference(text)
    for fault in analysis.locator.malformed:
        if fault.kind == "page-marker":
            part = (fault.start, fault.end)
            fix = context.replace(text, part, fault.replacement, safe=True) if fault.replacement else None
            yield context.finding("inside", text, part, fix=fix, text=text.value[slice(*part)])
            return
    yield from _extent(context, text, analysis) or _doubled(context, text, analysis)


def _extent(context: Context, text: Text, analysis: ReferenceAnalysis) -> list[Raised]:
    """`Medicine; 2003. p.171.`: NLM gives the pages of a book before their unit (`171 p.`)."""
    extent = analysis.extent
    if extent is None or not extent.unit_first or analysis.style != "vancouver" or not extent.number.isdecimal():
        return []
    if int(extent.number) < _SMALLEST_BOOK:
        return []
    end = extent.end + text.value.startswith(".", extent.end)
    expected = f"{extent.number} p."
    part = (extent.start, end)
    fix = context.replace(text, part, expected, safe=False)
    return [context.finding("extent", text, part, fix=fix, text=text.value[slice(*part)], expected=expected)]


def _doubled(context: Context, text: Text, analysis: ReferenceAnalysis) -> list[Raised]:
    marker = analysis.page_marker
    pages = analysis.locator.pages
    if marker is None or pages is None or pages.is_extent:
        return []
    found = _DOUBLED.search(text.value, max(0, marker.start - _LONGEST_DOUBLED), marker.start)
    if found is None:
        return []
    part = (found.start(), marker.end)
    plural = found["first"] == "p" and marker.value == "p." and pages.last is not None
    fix = context.replace(text, part, "pp." if plural else marker.value, safe=True)
    return [context.finding("doubled", text, part, fix=fix, text=text.value[slice(*part)])]


def _by_script(context: Context, reference_list: ReferenceList) -> dict[str | None, list[_Item]]:
    items: dict[str | None, list[_Item]] = defaultdict(list)
    for reference in reference_list.items:
        analysis = context.analysis.reference(reference.text)
        pages = analysis.locator.pages
        marker = analysis.page_marker
        if marker and pages and marker.end <= pages.start and _letters(marker) in _ABBREVIATIONS:
            items[marker.script].append(_Item(reference.text, analysis, marker, pages))
    return items


def _against_habit(context: Context, items: list[_Item]) -> Iterator[Raised]:
    dotted = habit(item.is_dotted for item in items)
    spaced = habit(item.is_spaced for item in items if item.is_dotted)
    plural = habit(item.marker.value for item in items if item.is_range)
    for item in items:
        start, end = item.marker.start, item.marker.end
        letters, value = _letters(item.marker), item.text.value
        if letters == "pp" and item.is_one and not _FOLLOWING.match(value, item.pages.end):
            yield context.finding("plural", item.text, item.part, text=value[slice(*item.part)])
        elif letters == "p" and item.is_range and plural and plural.casefold() == "pp.":
            yield _habitual(context, item, (start, end), plural)
        elif dotted and not item.is_dotted and item.is_spaced:
            yield _habitual(context, item, (end, end), ".")
        elif spaced and item.is_dotted and not item.is_spaced:
            yield _habitual(context, item, (end, end), " ")


def _habitual(context: Context, item: _Item, edited: tuple[int, int], new: str) -> Raised:
    start, end = item.part
    value = item.text.value
    expected = value[start : edited[0]] + new + value[edited[1] : end]
    fix = context.replace(item.text, edited, new, safe=True)
    return context.finding(
        "habit", item.text, item.part, severity=Severity.INFO, fix=fix, text=value[start:end], expected=expected
    )


RULE = Rule(
    code="REF008",
    name="page-marker",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The word for “page” stands in the wrong place or form."),
    why=N_("Programs that match references take it for a part of the page number and do not find the source."),
    messages={
        "inside": N_("“{text}” has a page marker, which the form year;volume(issue):pages does not take."),
        "extent": N_("“{text}” names one page of a book; if all its pages are meant, “{expected}” is due."),
        "doubled": N_("The page marker in “{text}” is doubled."),
        "plural": N_("“{text}” announces several pages and gives one."),
        "habit": N_("“{text}” stands here; the list writes such pages in the form “{expected}”."),
    },
    help={
        "inside": N_("Delete the marker."),
        "doubled": N_("Leave one marker."),
        "plural": N_("Complete the pages, or write “p.”."),
        "habit": N_("Write all the page markers of the list alike."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Correct the page marker"),
    sources=(
        "NLM, Citing Medicine, ch. 1 and 2 https://www.ncbi.nlm.nih.gov/books/NBK7256/",
        "ГОСТ Р 7.0.5-2008, 7",
    ),
)
