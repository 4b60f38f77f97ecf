"""What the order and signs of a row of locator elements tell: days, spans of years, pages without a label."""

from validator.knowledge.locators.locator_run import Element
from validator.knowledge.locators.locator_terms import Role

_LAST_DAY = 31
_TWO_YEARS = 2
_VOLUME_AND_PAGE = 2


def is_double_year(element: Element) -> bool:
    """`(1989-90)`: a volume that covers two years."""
    pages = element.pages
    return is_span_of_years(element) and pages is not None and pages.page_count == _TWO_YEARS


def is_span_of_years(element: Element) -> bool:
    """`2005-2008`: both ends can be years."""
    pages = element.pages
    if pages is None or pages.dash is None:
        return False
    ends = (str(pages.ranges[0].first), str(pages.ranges[0].last))
    return all(element._replace(value=end, pages=None).is_year for end in ends)


def find_days(elements: list[Element]) -> list[Element]:
    """The days of dates: `1 April 2017`, `2017 Apr 1;26(7)`, «16–17 мая 2012», not `April 28(4)`."""
    days = []
    triples = zip([None, *elements], elements, [*elements[1:], None], strict=False)
    for previous, element, following in triples:
        if element.role is not Role.NUMBER or not _is_day(element):
            continue
        before = following is not None and following.role is Role.MONTH and following.sign in ("", ".")
        after = previous is not None and previous.role is Role.MONTH and element.sign in ("", ".")
        dated = following is not None and following.sign[:1] in (";", ",") and not element.enclosed
        if before or (after and (dated or following is None)):
            days.append(element)
    return days


def _is_day(element: Element) -> bool:
    pages = element.pages
    return pages is not None and not pages.ranges[0].last.roman and 1 <= pages.ranges[0].last.number <= _LAST_DAY


def after_colon(bare: list[Element], elements: list[Element]) -> Element | None:
    """The first figure after a colon that follows a volume or an issue; `10:2(41)` is no such figure."""
    for element, following in zip(elements, [*elements[1:], None], strict=False):
        split = following is not None and following.enclosed and not following.is_year
        known = any(e is element for e in bare) and bare[0] is not element
        if known and ":" in element.sign and not element.enclosed and not split:
            return element
    return None


def last_range(bare: list[Element]) -> Element | None:
    """The last range outside brackets: `2014, 47, 1797-1803`."""
    ranges = [e for e in bare if e.pages and e.pages.dash and not e.enclosed]
    return ranges[-1] if ranges else None


def last_figure(bare: list[Element], year: Element | None, elements: list[Element]) -> Element | None:
    """One page or article number, `44(3), 213`, `VOL. 3, BS1001`, or with the year in brackets beside it."""
    last = bare[-1] if bare and not bare[-1].enclosed else None
    if last is None or last.pages is None or last is elements[0]:
        return None
    at = elements.index(last)
    previous = elements[at - 1]
    following = elements[at + 1] if at + 1 < len(elements) else None
    after_issue = previous.enclosed and previous is not year and "," in last.sign
    lettered = bool(last.pages.article_number) and "," in last.sign
    return last if after_issue or lettered or _beside_year(bare, year, previous, following) else None


def _beside_year(bare: list[Element], year: Element | None, previous: Element, following: Element | None) -> bool:
    """Physics prints `54, 11169 (1996)` or `6, 3 (2001) 26`, chemistry `2020, 13, 1234`."""
    if year is None or len(bare) < _VOLUME_AND_PAGE or any(each.enclosed for each in bare):
        return False
    if year.enclosed:
        return year is previous or (year is following and bare[-1].sign == ",")
    return len(bare) == _VOLUME_AND_PAGE and year.end < bare[0].start and {e.sign for e in bare} == {","}
