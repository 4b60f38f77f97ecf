"""Decides what each figure of one run of locator elements is: year, volume, issue, pages."""

from dataclasses import dataclass, replace

from validator.knowledge.locator_elements import Element, Run
from validator.knowledge.locator_faults import find_faults
from validator.knowledge.locator_parts import Locator, Numbering, Piece
from validator.knowledge.locator_terms import Role

_LAST_DAY = 31
_TWO_YEARS = 2
_VOLUME_AND_PAGE = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """One run read: its locator, how much it says, and how sure its year is."""

    locator: Locator
    start: int
    weight: int  # 0 when the run is no locator
    lone_year: bool  # the year stands by itself and may serve for the whole reference
    year_enclosed: bool


def read_run(run: Run, *, is_last: bool) -> Reading:
    """Give every element of the run its role; a run that is no usual row of figures weighs nothing."""
    assigned = _Assignment(run)
    locator = assigned.locator()
    if not assigned.is_credible(locator, is_last=is_last):
        locator = _only_labelled(run, locator)
    fields = (locator.volume, locator.issue, locator.pages, locator.article_number)
    weight = sum(2 for each in fields if each)
    weight += 1 if weight and locator.year else 0
    year = assigned.year
    return Reading(
        locator,
        start=run.elements[0].start,
        weight=weight,
        lone_year=_stands_alone(run, year, is_last=is_last),
        year_enclosed=bool(year and year.enclosed),
    )


def _only_labelled(run: Run, locator: Locator) -> Locator:
    labelled = {e.start for e in run.elements if e.labelled}
    kept = {
        name: piece if piece and piece.start in labelled else None
        for name, piece in (("volume", locator.volume), ("issue", locator.issue), ("whole", locator.whole))
    }
    pages = locator.pages if locator.pages and locator.pages.marker else None
    article = (
        locator.article_number
        if locator.article_number and locator.article_number.start in labelled
        else None
    )
    return replace(locator, **kept, pages=pages, article_number=article, alternative=None, malformed=())


def _stands_alone(run: Run, year: Element | None, *, is_last: bool) -> bool:
    """«М.: Наука, 2010.», «(2020)», a date, `Report 2009` at the end; not «в 2010 году», `1998 model`."""
    if year is None:
        return False
    if year.role is Role.NUMBER and year.start and run.before_word and run.elements[-1] is year:
        return False
    at_end = is_last and year is run.elements[-1] and run.head[:1].isupper()
    bound = bool(run.head) and year is run.elements[0]
    return not bound or year.enclosed or at_end or year.role is Role.DATE


class _Assignment:
    """Takes the elements of a run one role after another."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.elements = run.elements
        self.month = self._labelled(Role.MONTH)
        self.days = _days(self.elements)
        self.year = self._find_year()
        self.pages = self._labelled(Role.PAGES) or self._bare_pages()
        self.article = self._labelled(Role.ARTICLE)
        self.volume = self._labelled(Role.VOLUME)
        self.issue, self.part = self._issue_and_part()
        self.whole = self._second_issue()
        self._assign_numbers()

    def _labelled(self, role: Role) -> Element | None:
        return next((e for e in self.elements if e.role is role), None)

    def _issue_and_part(self) -> tuple[Element | None, Element | None]:
        """The labelled issue; in «87(4. Вып. 2)» the label is that of a part of the issue."""
        issue, part = self._labelled(Role.ISSUE), self._labelled(Role.PART)
        if issue and issue.enclosed and "(" not in issue.sign and issue is not self.elements[0]:
            previous = self.elements[self.elements.index(issue) - 1]
            if previous.enclosed and previous.role is Role.NUMBER:
                return None, part or issue
        return issue, part

    def _second_issue(self) -> Element | None:
        """«Вып. 1. – № 66», «вып. 2 (№ 45)»: of two issue numbers the second is the whole number."""
        later = [
            e for e in self.elements if e.role is Role.ISSUE and self.issue and e.start > self.issue.start
        ]
        return later[0] if later else None

    def _bare(self) -> list[Element]:
        """The figures nothing labels and nothing has claimed."""
        return [
            e for e in self.elements if e.role is Role.NUMBER and e is not self.year and e not in self.days
        ]

    def _find_year(self) -> Element | None:
        following = dict(zip((id(e) for e in self.elements), self.elements[1:], strict=False))
        bare = [e for e in self.elements if e.is_year and ":" not in e.sign]
        spans = [e for e in self.elements if e.enclosed and _is_year_span(e)]
        before_semicolon = [e for e in bare if id(e) in following and ";" in following[id(e)].sign]
        enclosed = [e for e in bare if e.enclosed]
        dates = [e for e in self.elements if e.role is Role.DATE]
        labelled = [e for e in self.elements if e.role is Role.YEAR]
        chosen = labelled or before_semicolon or enclosed or bare or spans or dates
        return chosen[0] if chosen else None

    def _bare_pages(self) -> Element | None:
        bare = self._bare()
        return (
            _after_colon(bare, self.elements)
            or _last_range(bare)
            or _last_figure(bare, self.year, self.elements)
        )

    def _assign_numbers(self) -> None:
        stop = self.pages.start if self.pages else None
        bare = [e for e in self._bare() if e is not self.pages and (stop is None or e.start < stop)]
        previous: Element | None = None
        for element in self.elements:
            if any(element is each for each in bare):
                self._assign(element, previous)
            previous = element

    def _assign(self, element: Element, previous: Element | None) -> None:
        if element.enclosed:
            self._assign_enclosed(element, previous)
        elif _is_span_of_years(element) or not self._in_numbering(element):
            return
        elif self.volume is None:
            self.volume = element
        elif self.issue is None and self.volume.start < element.start:
            self.issue = element

    def _assign_enclosed(self, element: Element, previous: Element | None) -> None:
        if previous is not None and previous is self.issue and self.whole is None:
            self.whole = element
        elif self.issue is None and self._is_issue(element, previous):
            self.issue = element

    def _is_issue(self, element: Element, previous: Element | None) -> bool:
        """`3(49)`, `2018;(1)`, `Journal, (2), 78`; not `DOC(95)03`, `(FR13)`, `[1995-2016]`."""
        if not element.sign.endswith("(") or _is_span_of_years(element):
            return element.labelled or (previous is not None and previous.enclosed)
        if previous is None:
            return element.sign[:-1] in (",", ";", ".") and self.pages is not None
        return previous is not self.year or self.pages is not None

    def _in_numbering(self, element: Element) -> bool:
        """A bare number counts when pages or a bracketed issue belong to it."""
        follower = self._next(element)
        if (
            follower is not None
            and follower.enclosed
            and follower.role is Role.NUMBER
            and not follower.is_year
        ):
            return True
        if follower is not None and follower.role in (Role.ISSUE, Role.SUPPLEMENT, Role.PART):
            return True
        headless = element is self.elements[0] and bool(self.run.head)
        return self.pages is not None and not (
            headless and self.pages.labelled and ":" not in self.pages.sign
        )

    def _next(self, element: Element) -> Element | None:
        at = self.elements.index(element)
        return self.elements[at + 1] if at + 1 < len(self.elements) else None

    def is_credible(self, locator: Locator, *, is_last: bool) -> bool:
        """Whether the unlabelled figures form a locator and no phrase such as «20–79 лет», `type 2: 5-9`."""
        bare = [e for e in self._bare() if not e.enclosed]
        if not bare:
            return True
        if self.run.before_word and bare[-1] is self.elements[-1]:
            return False
        has_issue = self.issue is not None and (self.issue.enclosed or self.issue.labelled)
        anchored = locator.year is not None or has_issue or any(e.labelled for e in self.elements)
        numbered = self.volume is not None or self.issue is not None or self.year is not None
        return numbered and (anchored or is_last)

    def locator(self) -> Locator:
        """The roles as a locator."""
        pages = self.pages.pages if self.pages else None
        article = _piece(self.article)
        if pages is not None and pages.article_number and self.pages is not None:
            article = article or Piece(pages.article_number, pages.start, pages.end)
        return Locator(
            year=_year_piece(self.year),
            month=_piece(self.month),
            volume=_piece(self.volume),
            issue=_piece(self.issue),
            whole=_piece(self.whole),
            supplement=_piece(self._labelled(Role.SUPPLEMENT)),
            part=_piece(self.part),
            pages=pages,
            article_number=article,
            alternative=self._alternative(),
            malformed=find_faults(self.run, self.year, self.volume, self.issue, self.pages),
            start=self.elements[0].start,
            end=max(e.end for e in self.elements),
        )

    def _alternative(self) -> Numbering | None:
        """A bare `3(49)` may also be issue and whole number, a bare `5` before «С.» an issue."""
        if self.volume is None or self.volume.labelled:
            return None
        if self.issue is None:
            return Numbering(issue=_piece(self.volume))
        if self.issue.enclosed and self.whole is None:
            return Numbering(issue=_piece(self.volume), whole=_piece(self.issue))
        return None


def _piece(element: Element | None) -> Piece | None:
    return Piece(element.value, element.start, element.end) if element else None


def _year_piece(element: Element | None) -> Piece | None:
    return Piece(element.value[:4], element.start, element.end) if element else None


def _is_year_span(element: Element) -> bool:
    """`(1989-90)`: a volume that covers two years."""
    pages = element.pages
    return _is_span_of_years(element) and pages is not None and pages.count == _TWO_YEARS


def _is_span_of_years(element: Element) -> bool:
    pages = element.pages
    if pages is None or pages.dash is None:
        return False
    ends = (str(pages.ranges[0].first), str(pages.ranges[0].last))
    return all(replace(element, value=end, pages=None).is_year for end in ends)


def _days(elements: list[Element]) -> list[Element]:
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
    return (
        pages is not None and not pages.ranges[0].last.roman and 1 <= pages.ranges[0].last.number <= _LAST_DAY
    )


def _after_colon(bare: list[Element], elements: list[Element]) -> Element | None:
    """The first figure after a colon that follows a volume or an issue; `10:2(41)` is no such figure."""
    for element, following in zip(elements, [*elements[1:], None], strict=False):
        split = following is not None and following.enclosed and not following.is_year
        known = any(e is element for e in bare) and bare[0] is not element
        if known and ":" in element.sign and not element.enclosed and not split:
            return element
    return None


def _last_range(bare: list[Element]) -> Element | None:
    ranges = [e for e in bare if e.pages and e.pages.dash and not e.enclosed]
    return ranges[-1] if ranges else None


def _last_figure(bare: list[Element], year: Element | None, elements: list[Element]) -> Element | None:
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


def _beside_year(
    bare: list[Element], year: Element | None, previous: Element, following: Element | None
) -> bool:
    """Physics prints `54, 11169 (1996)` or `6, 3 (2001) 26`, chemistry `2020, 13, 1234`."""
    if year is None or len(bare) < _VOLUME_AND_PAGE or any(each.enclosed for each in bare):
        return False
    if year.enclosed:
        return year is previous or (year is following and bare[-1].sign == ",")
    return len(bare) == _VOLUME_AND_PAGE and year.end < bare[0].start and {e.sign for e in bare} == {","}
