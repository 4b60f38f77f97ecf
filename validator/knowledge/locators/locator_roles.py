"""Decides what each figure of one run of locator elements is: year, volume, issue, pages."""

from itertools import pairwise
from typing import NamedTuple

from validator.knowledge.locators.locator_faults import find_faults
from validator.knowledge.locators.locator_parts import Locator, Numbering, Piece
from validator.knowledge.locators.locator_rows import (
    after_colon,
    find_days,
    is_double_year,
    is_span_of_years,
    last_figure,
    last_range,
)
from validator.knowledge.locators.locator_run import Element, Run
from validator.knowledge.locators.locator_terms import Role


class Reading(NamedTuple):
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

    def kept(piece: Piece | None) -> Piece | None:
        return piece if piece and piece.start in labelled else None

    return locator._replace(
        volume=kept(locator.volume),
        issue=kept(locator.issue),
        whole=kept(locator.whole),
        pages=locator.pages if locator.pages and locator.pages.marker else None,
        article_number=kept(locator.article_number),
        alternative=None,
        malformed=(),
    )


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
        self.first = {element.role: element for element in reversed(run.elements)}
        self.month = self.first.get(Role.MONTH)
        self.days = find_days(self.elements)
        self.year = self._find_year()
        self.pages = self.first.get(Role.PAGES) or self._bare_pages()
        self.article = self.first.get(Role.ARTICLE)
        self.volume = self.first.get(Role.VOLUME)
        self.issue, self.part = self._issue_and_part()
        self.whole = self._second_issue()
        self._assign_numbers()

    def _issue_and_part(self) -> tuple[Element | None, Element | None]:
        """The labelled issue; in «87(4. Вып. 2)» the label is that of a part of the issue."""
        issue, part = self.first.get(Role.ISSUE), self.first.get(Role.PART)
        if issue and issue.enclosed and "(" not in issue.sign and issue is not self.elements[0]:
            previous = self.elements[self.elements.index(issue) - 1]
            if previous.enclosed and previous.role is Role.NUMBER:
                return None, part or issue
        return issue, part

    def _second_issue(self) -> Element | None:
        """«Вып. 1. – № 66», «вып. 2 (№ 45)»: of two issue numbers the second is the whole number."""
        later = [e for e in self.elements if e.role is Role.ISSUE and self.issue and e.start > self.issue.start]
        return later[0] if later else None

    def _bare(self) -> list[Element]:
        """The figures nothing labels and nothing has claimed."""
        claimed = [*self.days, *([self.year] if self.year else [])]
        bare = [e for e in self.elements if e.role is Role.NUMBER and e not in claimed]
        # «2019. (№ 4/2019)» prints its year twice
        repeated = self.year.value if self.year and self.year.role is Role.YEAR else None
        return [e for e in bare if e.value != repeated]

    def _find_year(self) -> Element | None:
        if Role.YEAR in self.first:
            return self.first[Role.YEAR]
        bare = [e for e in self.elements if e.is_year and ":" not in e.sign]
        if not bare:
            spans = (e for e in self.elements if e.enclosed and is_double_year(e))
            return next(spans, self.first.get(Role.DATE))
        signs = {id(e): following.sign for e, following in pairwise(self.elements)}
        before_semicolon = [e for e in bare if ";" in signs.get(id(e), "")]
        enclosed = [e for e in bare if e.enclosed]
        return (before_semicolon or enclosed or bare)[0]

    def _bare_pages(self) -> Element | None:
        bare = self._bare()
        return after_colon(bare, self.elements) or last_range(bare) or last_figure(bare, self.year, self.elements)

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
        elif is_span_of_years(element) or not self._in_numbering(element):
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
        if not element.sign.endswith("(") or is_span_of_years(element):
            return element.labelled or (previous is not None and previous.enclosed)
        if previous is None:
            return element.sign[:-1] in (",", ";", ".") and self.pages is not None
        return previous is not self.year or self.pages is not None

    def _in_numbering(self, element: Element) -> bool:
        """A bare number counts when pages or a bracketed issue belong to it."""
        follower = self._next(element)
        if follower is not None and follower.enclosed and follower.role is Role.NUMBER and not follower.is_year:
            return True
        if follower is not None and follower.role in (Role.ISSUE, Role.SUPPLEMENT, Role.PART):
            return True
        headless = element is self.elements[0] and bool(self.run.head)
        return self.pages is not None and not (headless and self.pages.labelled and ":" not in self.pages.sign)

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
        numbered = self.volume is not None or self.issue is not None or self._pages_follow_year()
        return numbered and (anchored or is_last)

    def _pages_follow_year(self) -> bool:
        """`Obninsk, 2001, 64-67`; not `TN 37831-6172. 2008`, where the figures are an address."""
        if self.pages is None or self.pages.labelled or self.pages.pages is None or self.year is None:
            return self.year is not None
        return self.year.end <= self.pages.start and not self.pages.pages.descending

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
            supplement=_piece(self.first.get(Role.SUPPLEMENT)),
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
