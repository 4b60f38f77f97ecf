"""Printed page specifications («С. 32–34», `S45-7`, `iii-v`, `e0123`) read as values that can be compared."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from validator.knowledge.locators.numerals import fold, roman_value
from validator.knowledge.locators.page_markers import DASHES, match_marker, match_unit, skip_space

_DASH = rf"(?:-{{1,3}}|[{DASHES[1:]}])"
_NUMBER = r"[^\W\d_]{0,4}[0-9]{1,12}(?:\.[^\W\d_][0-9]{1,4}|[^\W\d_][0-9]{0,4})?(?![^\W_])"
_ROMAN = r"[ivxlcIVXLCіІхХсС]{1,15}(?!\w)"  # front matter: no page is numbered D or M
_PAGE = rf"(?:{_NUMBER}|{_ROMAN})"
_RANGE = re.compile(rf"(?P<first>{_PAGE})(?:\s{{0,3}}(?P<dash>{_DASH})\s{{0,3}}(?P<last>{_PAGE}))?")
_ARTICLE_PAGES = re.compile(rf"{_DASH}[0-9]{{1,4}}(?![^\W_])")
_FIGURE = re.compile(r"(?P<prefix>[^\W\d_]*)(?P<digits>[0-9]+)(?P<suffix>.*)")
_COMMA = re.compile(r"\s{0,3}[,;]\s{0,3}")
_CLOSING = re.compile(r"[\s.,;]*\Z")
_OPEN_DASH = re.compile(rf"\s{{0,3}}{_DASH}")

_LONG_NUMBER = 6  # no journal has a page 100000, but many have such article numbers
_LONG_CODE = 5
_YEAR_LENGTH = 4
_LIKELY_LENGTH = 40  # pages of an ordinary article


class Page(NamedTuple):
    """One page number: letters before it, its figures as printed, letters after it."""

    prefix: str
    digits: str
    suffix: str = ""
    roman: bool = False

    @property
    def number(self) -> int:
        """The numeric value, of Roman figures too."""
        return roman_value(self.digits) or 0 if self.roman else int(self.digits)

    @property
    def key(self) -> tuple[bool, str, int, str]:
        """Equal for equal pages, whatever the case, script of the letters and leading zeros."""
        return (self.roman, fold(self.prefix), self.number, fold(self.suffix).lstrip("."))

    def __str__(self) -> str:
        return f"{self.prefix}{self.digits}{self.suffix}"


class PageRange(NamedTuple):
    """First and last page, the last one expanded; the same page twice where only one is printed."""

    first: Page
    last: Page

    @property
    def descending(self) -> bool:
        """True when the last page is surely before the first; pages of different series are not compared."""
        first, last = self.first.key, self.last.key
        same_series = first[:2] == last[:2]
        return same_series and first[2] > last[2]


class PageProblem(NamedTuple):
    """A fault of a page specification: `kind`, and where it stands (0-based, end exclusive)."""

    kind: str  # open-range, missing-dash, extra-text
    start: int
    end: int


class Pages(NamedTuple):
    """A page specification as a value; `start` and `end` hold the numbers without their marker."""

    ranges: tuple[PageRange, ...]
    start: int
    end: int
    dash: str | None = None
    marker: str | None = None
    is_extent: bool = False  # `171 p.`: how many pages, not which
    problems: tuple[PageProblem, ...] = ()

    @property
    def first(self) -> str:
        """The first page, as printed without marker."""
        return str(self.ranges[0].first)

    @property
    def last(self) -> str | None:
        """The last page with the figures an abbreviated range leaves out, None for one page."""
        if len(self.ranges) == 1 and self.dash is None:
            return None
        return str(self.ranges[-1].last)

    @property
    def article_number(self) -> str | None:
        """The text when it is an article number (`e0123`, `a2752`, `100299`) and no page."""
        page = self.ranges[0].first
        return str(page) if self.last is None and not self.is_extent and _is_article(page) else None

    @property
    def descending(self) -> bool:
        """True for 195–194, and for page lists that go backwards inside a range."""
        return any(item.descending for item in self.ranges)

    @property
    def page_count(self) -> int | None:
        """How many pages the specification holds, None for article numbers and mixed series."""
        ends = [page for item in self.ranges for page in (item.first, item.last)]
        if any(page.suffix or page.key[:2] != ends[0].key[:2] for page in ends) or self.article_number:
            return None
        return sum(r.last.number - r.first.number + 1 for r in self.ranges)

    @property
    def lost_dash(self) -> tuple[str, str] | None:
        """The range that «8695» would be with a dash, when its halves ascend closely; a suspicion only."""
        page = self.ranges[0].first
        half = len(page.digits) // 2
        left, right = page.digits[:half], page.digits[half:]
        if self.last is not None or page.roman or page.prefix or len(page.digits) not in (4, 6):
            return None
        close = 0 < int(right) - int(left) <= _LIKELY_LENGTH
        return (left, right) if close and left[0] != "0" else None


def parse_pages(text: str) -> Pages | None:
    """Read a whole page specification, with or without marker; None when it states no page.

    The last page may leave out leading figures (NLM: 32-4, S45-7, 1010-9). Text that is no part of the
    specification becomes a problem, it does not prevent the reading.
    """
    pages = match_pages(text, skip_space(text, 0))
    if pages is not None and _CLOSING.match(text, pages.end):
        return pages
    head, colon, tail = text.rpartition(":")
    if colon and (nested := parse_pages(tail)):
        return _shifted(nested, len(head) + 1)
    if pages is None:
        return _after_dash(text)
    return _with_leftover(pages, text)


def match_pages(text: str, start: int, *, listed: bool = True) -> Pages | None:
    """Read the page specification that begins exactly at `start`, leaving what follows it alone.

    With `listed` a list («7-8, 27») is taken whole, without it the first range only.
    """
    marker_end = match_marker(text, start)
    begin = start if marker_end is None else marker_end
    found = _RANGE.match(text, begin)
    if found is None or (ranges := _read_range(found)) is None:
        return None
    end = found.end()
    marker = None if marker_end is None else text[start:marker_end].rstrip()
    own_pages = _ARTICLE_PAGES.match(text, end)
    if own_pages and len(ranges.first.digits) >= _LONG_CODE:  # APS: article 044307, its pages 1-10
        return Pages((PageRange(ranges.first, ranges.first),), begin, own_pages.end(), marker=marker)
    items = [ranges]
    for item, item_end in _more_ranges(text, end, ranges) if listed else ():
        items.append(item)
        end = item_end
    unit_end = None if marker else match_unit(text, end)
    is_extent = unit_end is not None and found["dash"] is None
    if unit_end is not None:
        marker, end = text[end:unit_end].strip(), unit_end
    return Pages(tuple(items), begin, end, found["dash"], marker, is_extent)


def same_pages(first: Pages, second: Pages) -> bool:
    """Compare by value: 32-34 = 32-4 = «С. 32–34», Roman numerals in any case, lookalike letters alike.

    Styles that print only the first page (`P. 32`) state less, they contradict nothing: one page agrees with
    every range that begins with it. An extent (`171 p.`) agrees only with an extent.
    """
    if first.is_extent != second.is_extent:
        return False
    if first.last is None or second.last is None:
        return first.ranges[0].first.key == second.ranges[0].first.key
    return [_range_key(r) for r in first.ranges] == [_range_key(r) for r in second.ranges]


def _range_key(pages: PageRange) -> tuple[tuple[bool, str, int, str], tuple[bool, str, int, str]]:
    return pages.first.key, pages.last.key


def _read_range(found: re.Match[str]) -> PageRange | None:
    first = _read_page(found["first"])
    if first is None or found["last"] is None:
        return PageRange(first, first) if first else None
    last = _read_page(found["last"])
    return PageRange(first, _expanded(first, last)) if last else None


def _read_page(text: str) -> Page | None:
    figure = _FIGURE.fullmatch(text)
    if figure:
        return Page(figure["prefix"], figure["digits"], figure["suffix"])
    return Page("", text, roman=True) if roman_value(text) else None


def _expanded(first: Page, last: Page) -> Page:
    """Give the last page the leading figures and letters that print leaves out (CSL: minimal, chicago)."""
    missing = len(first.digits) - len(last.digits)
    same_series = not last.prefix or fold(last.prefix) == fold(first.prefix)
    if first.roman or last.roman or first.suffix or last.suffix or not same_series:
        return last
    digits = first.digits[:missing] + last.digits if missing > 0 else last.digits
    return Page(first.prefix, digits)


def _more_ranges(text: str, end: int, previous: PageRange) -> Iterator[tuple[PageRange, int]]:
    """The further ranges of a list («7-8, 27»), as long as they ascend and do not look like a year."""
    while comma := _COMMA.match(text, end):
        found = _RANGE.match(text, comma.end())
        following = _read_range(found) if found else None
        if (
            found is None
            or following is None
            or not _continues(previous, following, text[found.end() : found.end() + 2])
        ):
            return
        previous, end = following, found.end()
        yield previous, end


def _continues(previous: PageRange, following: PageRange, after: str) -> bool:
    is_year = following.first is following.last and len(following.first.digits) == _YEAR_LENGTH
    same_series = previous.last.key[:2] == following.first.key[:2]
    ascends = same_series and previous.last.number < following.first.number
    return ascends and not is_year and not after.lstrip().startswith(("(", ":"))


def _is_article(page: Page) -> bool:
    lettered = fold(page.prefix) in ("e", "a") or len(page.prefix) > 1 or (page.suffix and not page.prefix)
    long = not page.prefix and len(page.digits) >= _LONG_NUMBER
    return not page.roman and bool(lettered or long)


def _shifted(pages: Pages, offset: int) -> Pages:
    """The reading of the part after a colon, moved to its place; what stands before it is a problem."""
    moved = [PageProblem(p.kind, p.start + offset, p.end + offset) for p in pages.problems]
    problems = (PageProblem("extra-text", 0, offset), *moved)
    return pages._replace(start=pages.start + offset, end=pages.end + offset, problems=problems)


def _after_dash(text: str) -> Pages | None:
    dash = _OPEN_DASH.match(text)
    pages = match_pages(text, skip_space(text, dash.end())) if dash else None
    if dash is None or pages is None:
        return None
    return pages._replace(problems=(PageProblem("open-range", dash.start(), pages.end),))


def _with_leftover(pages: Pages, text: str) -> Pages:
    begin = skip_space(text, pages.end)
    end = len(text.rstrip())
    if _OPEN_DASH.fullmatch(text[begin:end].rstrip(".")):
        problem = PageProblem("open-range", pages.start, end)
    elif text[begin:end].rstrip(".").isdigit():
        problem = PageProblem("missing-dash", pages.start, end)
    else:
        problem = PageProblem("extra-text", begin, end)
    return pages._replace(problems=(problem,))
