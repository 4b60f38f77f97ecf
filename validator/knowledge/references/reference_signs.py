"""The signs of a reference: gaps in its locator, final punctuation, printed number."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from validator.knowledge.locators.locator_parts import Locator, Piece
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.references.reference_parts import (
    Extent,
    Gap,
    GapName,
    PageMarker,
)

_LONGEST_GAP = 12
_CAPITAL = r"[A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]"
_NUMBER = re.compile(rf"\s{{0,8}}(?P<number>\[[0-9]{{1,4}}\]|[0-9]{{1,3}}[.)])\s{{0,4}}(?=[«“\"\[]?{_CAPITAL})")
_RANGE_GAP = re.compile(rf"(?<=\w)\s{{0,3}}[{DASHES}]{{1,3}}\s{{0,3}}(?=\w)")
_OPENED = {")": "(", "]": "[", "»": "«", "”": "“"}
_BRACKET = re.compile(r"[()\[\]«»“”]")
_CLOSED = {opening: closing for closing, opening in _OPENED.items()}


def read_number(text: str) -> Piece | None:
    """The number that a list prints before its item, kept inside the text: «12. Иванов», `[3] Smith`."""
    found = _NUMBER.match(text)
    return Piece(found["number"], found.start("number"), found.end("number")) if found else None


def final_punctuation(text: str) -> Piece:
    """The last sign when it is one; an empty piece at the end of the text when it is not."""
    end = len(text.rstrip())
    if end and text[end - 1] in ".;,:!?…":
        return Piece(text[end - 1], end - 1, end)
    return Piece("", end, end)


def find_gaps(text: str, locator: Locator) -> tuple[Gap, ...]:
    """What stands between neighbouring elements of the locator, and around the dashes of its pages.

    A gap goes from the end of one value to the beginning of the next one's label or value, brackets and all.
    """
    spots = sorted(_spots(text, locator), key=lambda spot: spot[1])
    gaps: list[Gap] = []
    for (first, _, end), (second, start, _) in pairwise(spots):
        if end <= start and start - end <= _LONGEST_GAP and not any(char.isalnum() for char in text[end:start]):
            gaps.append(Gap(_gap_name(first, second), text[end:start], end, start))
    if locator.pages:
        found = _RANGE_GAP.finditer(text, locator.pages.start, locator.pages.end)
        gaps += [Gap("range", each[0], each.start(), each.end()) for each in found if locator.pages.dash]
    return tuple(gap for gap in gaps if gap.text)


def _spots(text: str, locator: Locator) -> Iterator[tuple[str, int, int]]:
    if locator.year:
        yield "year", locator.year.start, locator.year.end
    for piece in (locator.volume, locator.issue, locator.whole, locator.supplement, locator.part):
        if piece:
            yield "numbers", piece.start, piece.end
    if locator.pages and not locator.pages.is_extent:
        yield "pages", _marker_start(text, locator), locator.pages.end
    elif locator.article_number and not locator.pages:
        yield "pages", locator.article_number.start, locator.article_number.end


def _marker_start(text: str, locator: Locator) -> int:
    pages = locator.pages
    if pages is None or not pages.marker:
        return pages.start if pages else 0
    start = text.rfind(pages.marker, max(0, pages.start - 20), pages.start)
    return pages.start if start < 0 else start


def _gap_name(first: str, second: str) -> GapName:
    names: dict[tuple[str, str], GapName] = {
        ("year", "numbers"): "year-numbers",
        ("numbers", "pages"): "numbers-pages",
        ("year", "pages"): "year-pages",
    }
    return names.get((first, second), "numbers")


def page_marker(text: str, locator: Locator, extent: Extent | None) -> PageMarker | None:
    """The word for "page" of the locator, or else of the extent, with the script of its letters."""
    pages = locator.pages
    if pages and pages.marker:
        start = text.find(pages.marker, pages.start) if pages.is_extent else _marker_start(text, locator)
        return _marker(pages.marker, start)
    if extent is None:
        return None
    return _marker(extent.unit, text.find(extent.unit, extent.start))


def _marker(printed: str, start: int) -> PageMarker:
    letters = [char for char in printed if char.isalpha()]
    latin = all(char.isascii() for char in letters)
    cyrillic = all("\u0400" <= char <= "\u052f" for char in letters)
    script: Literal["Latin", "Cyrillic"] | None = "Latin" if latin else "Cyrillic" if cyrillic else None
    return PageMarker(printed, start, start + len(printed), script)


def find_unbalanced(text: str) -> tuple[Piece, ...]:
    """Brackets and quotes that nothing opens or closes, in order."""
    open_at: dict[str, list[int]] = {opening: [] for opening in _CLOSED}
    lonely: list[int] = []
    for found in _BRACKET.finditer(text):
        char, at = found[0], found.start()
        if char in _CLOSED:
            open_at[char].append(at)
        elif open_at[_OPENED[char]]:
            open_at[_OPENED[char]].pop()
        else:
            lonely.append(at)
    lonely += [at for positions in open_at.values() for at in positions]
    return tuple(Piece(text[at], at, at + 1) for at in sorted(lonely))
