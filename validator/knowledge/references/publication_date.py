"""The date of a work in a reference: works that are not out yet, impossible years, months beside the year."""

import re

from validator.knowledge.locators.locator_parts import Locator, Piece
from validator.knowledge.locators.locator_terms import Role, role_of

# A work that is cited before its issue is out: «в печати», `in press`, Epub ahead of print, online first.
_AHEAD = re.compile(
    r"\bв\s(?:печати|наборе)\b|\bпринят[аоы]?\s(?:к|в)\s(?:печат|публикаци)|\bнаправлен[аоы]?\sв\sпечать|\bготовится\sк"
    r"|\bбаспада\b|\bдруку(?:ється)\b|\bin\s(?:press|print)\b|\bforthcoming\b|\bto\s(?:appear|be\spublished)\b"
    r"|\bsubmitted\b|\baccepted\b|\bin\spreparation\b|\bunpublished\b|\bpreprint\b|\bпрепринт\b"
    r"|\bE-?pub\b|\b(?:ahead|advance)\b[^.]{0,12}\b(?:print|publication|article|access)\b"
    r"|\b(?:online|early)[\s-](?:first|view|access|ahead|release)\b|\bfirst\s(?:published\s)?online\b"
    r"|\bpublished\sonline\b|\bopublikovano\sonlain\b|\bопубликован[аоы]?\sонлайн\b|\bv\spechati\b",
    re.IGNORECASE,
)
# A year of the coming centuries where a year is due: before `;44(5)`, before a label, in brackets, before «320 с.».
_IMPOSSIBLE = re.compile(
    r"(?:(?<=[^\W\d_]{3}[.,;])\s?|(?<=[)»”\]/])[.,]?\s|(?<=[.,]\s[–—-])\s|(?<=[.,]\s\())(?P<year>(?:2[1-9]|3[0-9])[0-9]{2})"
    r"(?=\s?;\s?[0-9(]|\)|[.,]\s?(?:[–—-]\s?)?(?:№|(?:vol|v|no|iss|pp?|т|вып|с)\b|[0-9]{1,4}\s[cсpр]\b))",
    re.IGNORECASE,
)
_FREE_BEFORE = re.compile(r"(?:\A|[.,;:(\[/»”\])–—]|\s[-–—])\s{0,3}(?:[0-9]{1,2}[.,]?\s)?\Z")
_SPAN_BEFORE = re.compile(r"[0-9]{4}\s?[-–—/]\s?\Z")
_SPAN_AFTER = re.compile(r"\s?[-–—/]\s?(?:19|20)?[0-9]{2}(?![0-9])")
_FREE_AFTER = re.compile(r"[a-zа-д]?(?:\s?[.,;:)\]–—-]|\s?\(|\s{0,3}\Z|\s(?:г|ж|р)\.)")
_MONTH_BEFORE = re.compile(r"(?P<word>[^\W\d_]{3,12})\.?,?\s{0,2}(?:[0-9]{1,2},?\s{1,2})?\Z")

_MONTH_TO_YEAR = re.compile(r"(?:\s?[-–/]\s?(?P<word>[^\W\d_]{3,12}))?\.?,?\s{0,2}(?:[0-9]{1,2},\s{1,2})?")
_YEAR_TO_MONTH = re.compile(r"[,.]?\s{1,2}|\s?\(")
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_]{3,12})\.?\s?[-–/]\s?\Z")
_DAY_BEFORE = re.compile(r"(?P<days>[0-9]{1,2}(?:\s?[-–]\s?[0-9]{1,2})?)\s{1,2}\Z")
_MONTH_TAIL = re.compile(
    r"(?:\s?[-–/]\s?(?P<word>[^\W\d_]{3,12}))?\.?(?P<days>\s[0-9]{1,2}(?:\s?[-–]\s?[0-9]{1,2})?(?![0-9:(]))?\)?"
)
_NEAR = 40
_SIGNS = tuple(";,:(")


def is_ahead_of_print(text: str) -> bool:
    """Whether a reference says that its work is in press, or was online before its issue."""
    return _AHEAD.search(text) is not None


def impossible_year(text: str) -> Piece | None:
    """A number from 2100 to 3999 in the place of the year, as in `Diabetologia. 2105;58(3):429-442`."""
    found = _IMPOSSIBLE.search(text)
    return Piece(found["year"], found.start("year"), found.end("year")) if found else None


def is_year_of_publication(text: str, year: Piece) -> bool:
    """Whether a year stands between signs as dates do, and not in a phrase («до 2030 года», «на 2021–2025 гг.»)."""
    before = text[max(0, year.start - _NEAR) : year.start]
    after = text[year.end : year.end + _NEAR]
    if _SPAN_BEFORE.search(before) or _SPAN_AFTER.match(after) or not _FREE_AFTER.match(after):
        return False
    month = _MONTH_BEFORE.search(before)
    return _FREE_BEFORE.search(before) is not None or bool(month and role_of(month["word"]) is Role.MONTH)


def month_and_year(text: str, locator: Locator) -> tuple[int, int] | None:
    """The stretch that holds the year and the month beside it: `April 2017`, `1981 June`, `2007(November)`.

    None where the locator has no month, or one of a conference (`June 4-6, 2001`) or far from the year.
    """
    year, month = locator.year, locator.month
    if year is None or month is None:
        return None
    if month.end <= year.start:
        return _month_first(text, month, year)
    return _year_first(text, month, year)


def _month_first(text: str, month: Piece, year: Piece) -> tuple[int, int] | None:
    between = _MONTH_TO_YEAR.fullmatch(text, month.end, year.start)
    if between is None or (between["word"] and role_of(between["word"]) is not Role.MONTH):
        return None
    start = month.start
    earlier = _WORD_BEFORE.search(text, max(0, start - _NEAR), start)
    if earlier and role_of(earlier["word"]) is Role.MONTH:
        start = earlier.start("word")
    day = _DAY_BEFORE.search(text, max(0, start - _NEAR), start)
    if day and not day["days"].isdigit():
        return None
    return (day.start("days") if day else start), year.end


def _year_first(text: str, month: Piece, year: Piece) -> tuple[int, int] | None:
    if not _YEAR_TO_MONTH.fullmatch(text, year.end, month.start):
        return None
    tail = _MONTH_TAIL.match(text, month.end)
    if tail is None or (tail["word"] and role_of(tail["word"]) is not Role.MONTH):
        return None
    if tail["days"] and not tail["days"].strip().isdigit():
        return None
    end = tail.end()
    if text[end - 1] == ")" and "(" not in text[year.end : month.start]:
        end -= 1
    if text[end - 1] == "." and text[end : end + 1] not in _SIGNS:
        end -= 1  # the period ends the area: «1981 June. – Vol. 79»
    return year.start, end
