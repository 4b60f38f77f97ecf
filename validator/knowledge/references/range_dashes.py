"""The dashes of ranges in a reference: those of its pages, and those of double volumes and issues."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.references.habit import habit
from validator.knowledge.references.reference_parts import ReferenceAnalysis

HYPHEN, EN_DASH, EM_DASH = "-", "–", "—"
_BETWEEN = re.compile(rf"(?<=[^\W_])\s{{0,3}}(?P<dash>[{DASHES}]{{1,3}})\s{{0,3}}(?=[^\W_])")


class RangeDash(NamedTuple):
    """A dash (or several signs for one) between two figures; [start, end) holds the spaces around it as well.

    `spaced` tells whether it has them, None for one on one side only. [first, last) is the whole range.
    """

    value: str
    spaced: bool | None
    start: int
    end: int
    first: int
    last: int


class RangeHabit(NamedTuple):
    """How a list prints its page ranges; None for what it has no habit of."""

    dash: str | None
    spaced: bool | None


def is_page_range(text: str, reference: ReferenceAnalysis) -> bool:
    """Whether the pages are a range, and no extent («2004 – 255 с.»), number of a file (`02-34/114`) or slip."""
    pages, extent = reference.locator.pages, reference.extent
    if pages is None or pages.dash is None or pages.is_extent or pages.descending:
        return False
    inside = extent is not None and extent.start < pages.end and pages.start < extent.end
    return not inside and text[pages.end : pages.end + 1] != "/"


def page_dashes(text: str, reference: ReferenceAnalysis) -> list[RangeDash]:
    """The dashes of the page range, if the pages are one."""
    pages = reference.locator.pages
    return list(_dashes(text, pages.start, pages.end)) if pages and is_page_range(text, reference) else []


def number_dashes(text: str, reference: ReferenceAnalysis) -> list[RangeDash]:
    """The dashes of double volumes and issues: «№ 3–4»."""
    locator = reference.locator
    pieces = (locator.volume, locator.issue, locator.whole)
    return [dash for piece in pieces if piece for dash in _dashes(text, piece.start, piece.end)]


def _dashes(text: str, start: int, end: int) -> Iterator[RangeDash]:
    for found in _BETWEEN.finditer(text, start, end):
        before, after = found[0][0].isspace(), found[0][-1].isspace()
        spaced = before if before == after else None
        yield RangeDash(found["dash"], spaced, *found.span(), start, end)


def range_habit(items: Iterable[tuple[str, ReferenceAnalysis]]) -> RangeHabit:
    """How most page ranges of a list are printed; `items` are its references with their analyses.

    NLM prints a hyphen, ГОСТ Р 7.0.5 and APA an en dash, Russian books an em dash (Мильчин, Чельцова).
    """
    firsts = [dashes[0] for text, reference in items if (dashes := page_dashes(text, reference))]
    dash = habit(each.value for each in firsts)
    return RangeHabit(
        dash if dash in (HYPHEN, EN_DASH, EM_DASH) else None,
        habit(each.spaced for each in firsts if each.spaced is not None),
    )


def due_dash(reference: ReferenceAnalysis, usual: RangeHabit) -> str:
    """The dash a range should have: the list's, else a hyphen in Vancouver style and an en dash in any other."""
    return usual.dash or (HYPHEN if reference.style == "vancouver" else EN_DASH)


def respelt(dashes: Sequence[RangeDash], due: str, usual: RangeHabit) -> list[tuple[int, int, str]]:
    """The edits (start, end, replacement) that write the dash `due`, spaced as the list does, else as it was."""
    edits = []
    for dash in dashes:
        spaced = dash.spaced if usual.spaced is None else usual.spaced
        edits.append((dash.start, dash.end, f" {due} " if spaced else due))
    return edits
