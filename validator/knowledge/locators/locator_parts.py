"""The parts of a locator as values, and how volume and issue of two locators are compared."""

import re
from typing import NamedTuple

from validator.knowledge.locators.numerals import roman_value
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.locators.pages import Pages

_SEPARATOR = re.compile(rf"\s*[{DASHES}/]\s*")
_ISSUE = re.compile(r"(?P<issue>[^()\[\]]*?)\s*[(\[]\s*(?P<whole>[^()\[\]]*?)\s*[)\]]")
_LABEL = re.compile(r"[^\W\d]*\.?[\s№#]*(?=\S*[0-9])")


class Piece(NamedTuple):
    """A value as printed, without its label, and where value and label stand (0-based, end exclusive)."""

    value: str
    start: int
    end: int


class Fault(NamedTuple):
    """A malformed stretch of a locator; `replacement` is its usual form where one can be given."""

    kind: str
    start: int
    end: int
    replacement: str | None = None


class Numbering(NamedTuple):
    """Volume, issue and whole number («сквозной номер») in one of their possible readings."""

    volume: Piece | None = None
    issue: Piece | None = None
    whole: Piece | None = None


class Locator(NamedTuple):
    """What a line states of the place of a work; None for what it does not state.

    Positions are 0-based in the line, ends exclusive. `alternative` is the other way to read a bare `3(49)`,
    which is volume and issue in Vancouver style and issue and whole number in journals of the region.
    `start` and `end` are the outer bounds of the part that holds the numbers, None when there is none.
    """

    year: Piece | None = None
    month: Piece | None = None
    volume: Piece | None = None
    issue: Piece | None = None
    whole: Piece | None = None
    supplement: Piece | None = None
    part: Piece | None = None
    pages: Pages | None = None
    article_number: Piece | None = None
    alternative: Numbering | None = None
    malformed: tuple[Fault, ...] = ()
    start: int | None = None
    end: int | None = None

    @property
    def readings(self) -> tuple[Numbering, ...]:
        """The likelier reading of volume and issue first, then the other one if there is one."""
        usual = Numbering(self.volume, self.issue, self.whole)
        return (usual, self.alternative) if self.alternative else (usual,)


def same_number(first: str, second: str) -> bool:
    """Whether two printed volume or issue numbers are one: `1-2` = `1–2` = `1/2`, `XV` = `15`, `03` = `3`."""
    return _number_key(first) == _number_key(second)


def _number_key(text: str) -> list[str]:
    parts = _SEPARATOR.split(text.strip().rstrip("."))
    return [_part_key(part) for part in parts]


def _part_key(part: str) -> str:
    roman = roman_value(part) if len(part) <= len("mmmdccclxxxviii") else None
    return str(roman) if roman else part.casefold().lstrip("0")


def same_issue(first: str, second: str) -> bool:
    """Compare printed issues: `3(49)`, `49` and «№ 3 (49)» are one issue, `3(49)` and `3(50)` are two."""
    left, right = _issue_numbers(first), _issue_numbers(second)
    if len(left) == len(right):
        return all(same_number(a, b) for a, b in zip(left, right, strict=True))
    return any(same_number(a, b) for a in left for b in right)


def _issue_numbers(text: str) -> list[str]:
    text = text.strip()
    label = _LABEL.match(text)
    bare = text[label.end() :] if label else text
    both = _ISSUE.fullmatch(bare)
    return [number for number in (both["issue"], both["whole"]) if number] if both else [bare]


class Agreement(NamedTuple):
    """Whether a record's volume and issue are those of a line; None where either states nothing."""

    volume: bool | None
    issue: bool | None


def compare_numbering(locator: Locator, volume: str | None, issue: str | None) -> Agreement:
    """Compare a record's volume and issue (as printed) with the reading of the line that suits them best.

    The reading of a bare `3(49)` without a volume is tried only when it cannot hide a wrong volume: when the
    record names none, or its issue is the 3.
    """
    usual, *others = locator.readings
    suitable = [r for r in others if r.volume or volume is None or _is_first(r, issue)]
    found = [_agreement(reading, volume, issue) for reading in (usual, *suitable)]
    return min(found, key=lambda each: (each.volume is False) + (each.issue is False))


def _is_first(reading: Numbering, issue: str | None) -> bool:
    return bool(issue and reading.issue and same_number(_issue_numbers(issue)[0], reading.issue.value))


def _agreement(reading: Numbering, volume: str | None, issue: str | None) -> Agreement:
    stated = reading.issue.value if reading.issue else None
    if stated and reading.whole:
        stated = f"{stated}({reading.whole.value})"
    return Agreement(
        volume=same_number(reading.volume.value, volume) if reading.volume and volume else None,
        issue=same_issue(stated, issue) if stated and issue else None,
    )
