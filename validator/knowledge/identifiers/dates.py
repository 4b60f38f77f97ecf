"""Dates as they are printed in Russian, Kazakh and English: complete, or only a month or a year."""

import datetime as dt
import re
import unicodedata
from functools import cache
from typing import Literal, NamedTuple


class Date(NamedTuple):
    """A date; the day, or month and day, may be unknown."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str:
        """`2018-01-15`, `2018-01` or `2018` (ISO 8601)."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)


class DateProblem(NamedTuple):
    """Why [start, end) is no date: `malformed` writing, or a day that no calendar has (`impossible`)."""

    kind: Literal["malformed", "impossible"]
    start: int
    end: int
    replacement: str | None = None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """The patterns of this module, compiled when the first date comes."""
    return re.compile(
        {
            "iso": r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d:\d\d[\d:.]{0,13}(?:Z|[+-]\d\d:?\d\d)?)?)?)?",
            "short-iso": r"(\d{4})-(\d\d?)-(\d\d?)",
            "year-first": r"(\d{4})[./](\d\d)[./](\d\d)",
            "day-first": r"(\d\d?)\.(\d\d?)\.(\d{4})(?:\s*(?:[гжр]\.|[гжр]|года))?",
            "slashes": r"(\d\d?)/(\d\d?)/(\d{4})",
            "month-year": r"(\d\d?)[./](\d{4})",
            "year": r"(\d{4})(?:\s*(?:[гжр]\.?|года?|жылы?|року))?",
            "token": r"\d+|[^\W\d_]+|[^\w\s]",
        }[name]
    )


def read_date(text: str) -> Date | DateProblem | None:
    """Read one date; None for an empty text, a problem (0-based span) for what is no date.

    Read are ISO 8601, `15.01.2018`, `2018/01/15`, «15 января 2018 г.», «2018 жылғы 15 қаңтар»,
    `January 15, 2018`. With full stops the day comes first (ГОСТ Р 7.0.97). `03/04/2018` may be March
    or April, so only its year is read. A final period is malformed unless it is that of «г.».
    """
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    body = text[start:end]
    if not body:
        return None
    parts = _numeric(body) or _worded(body)
    if parts is None:
        return DateProblem("malformed", start, end, _respelt(body))
    if not _exists(parts):
        return DateProblem("impossible", start, end)
    return parts


def before(one: Date, other: Date) -> bool | None:
    """Whether `one` is earlier than `other`; None when what is known of them does not decide."""
    pairs = zip((one.year, one.month, one.day), (other.year, other.month, other.day), strict=True)
    for left, right in pairs:
        if left is None or right is None:
            return None
        if left != right:
            return left < right
    return False


def _numeric(body: str) -> Date | None:
    for name in ("iso", "year-first"):
        if match := _pattern(name).fullmatch(body):
            return _date(*match.groups())
    if match := _pattern("day-first").fullmatch(body):
        return _date(*reversed(match.groups()))
    if match := _pattern("slashes").fullmatch(body):
        return _slashed(*(int(part) for part in match.groups()))
    if match := _pattern("month-year").fullmatch(body):
        return _date(match.group(2), match.group(1))
    match = _pattern("year").fullmatch(body)
    return _date(match.group(1)) if match else None


def _date(year: str, month: str | None = None, day: str | None = None) -> Date:
    return Date(int(year), None if month is None else int(month), None if day is None else int(day))


_MONTHS = 12


def _slashed(first: int, second: int, year: int) -> Date:
    """Day and month in the only order in which they make a date; neither, when both orders do."""
    if first == second or (first > _MONTHS and second <= _MONTHS):
        return Date(year, second, first)
    if second > _MONTHS:
        return Date(year, first, second)
    return Date(year)


def _exists(date: Date) -> bool:
    try:
        dt.date(date.year, date.month or 1, date.day or 1)
    except ValueError:
        return False
    return date.month != 0 and date.day != 0


def _respelt(body: str) -> str | None:
    """The date that a trailing period, typographic dashes or lost zeros hide, if nothing else is wrong."""
    plain = "".join("-" if unicodedata.category(char) == "Pd" or char == "\u2212" else char for char in body)
    plain = plain.rstrip(" .,;")
    match = _pattern("short-iso").fullmatch(plain)
    date = _date(*match.groups()) if match else _numeric(plain)
    if date is None or not _exists(date):
        return None
    return date.iso if match else plain


# Words that stand in a written date beside the month: «15 января 2018 г.», `15th of January 2018`.
_FILLERS = frozenset(
    [
        "г",
        "год",
        "года",
        "ж",
        "жыл",
        "жылы",
        "жылғы",
        "жылдың",
        "р",
        "рік",
        "року",
        "of",
        "the",
        "st",
        "nd",
        "rd",
        "th",
    ]
)
_LONGEST = 60  # characters; a longer text is no date
_MONTH_LETTERS = 3
_CASE_ENDING = 3  # letters: «қаңтарда», «январе»


def _worded(body: str) -> Date | None:
    """A date with the month as a word, in any order, with a day or without."""
    tokens = _pattern("token").findall(body) if len(body) <= _LONGEST else []
    words = [token.casefold() for token in tokens if token.isalpha()]
    months = [month for word in words if word not in _FILLERS and (month := _month(word))]
    named = [word for word in words if word not in _FILLERS]
    numbers = [token for token in tokens if token.isdecimal()]
    signs = {token for token in tokens if not token.isalnum()}
    if len(named) != 1 or len(months) != 1 or not signs <= set(".,«»\"'"):
        return None
    years = [int(number) for number in numbers if len(number) == 4]  # noqa: PLR2004 (a year has four digits)
    days = [int(number) for number in numbers if len(number) <= 2]  # noqa: PLR2004 (a day has two)
    if len(years) != 1 or len(days) > 1 or len(years) + len(days) != len(numbers):
        return None
    return Date(years[0], months[0], days[0] if days else None)


def _month(word: str) -> int | None:
    """The number of the month that `word` names: in full, in a case form, or by three letters or more."""
    locales = ("en",) if word.isascii() else ("ru", "kk", "uk", "be", "ky")
    for locale in locales:
        for number, name in _month_names(locale):
            if _names_month(word, name, inflected=locale != "en"):
                return number
    return None


def _names_month(word: str, name: str, *, inflected: bool) -> bool:
    """Whether `word` is the month's name, its beginning, or (not in English) the name with a case ending."""
    if len(word) < _MONTH_LETTERS:
        return False
    longer = inflected and word.startswith(name) and len(word) - len(name) <= _CASE_ENDING
    return name.startswith(word) or longer


@cache
def _month_names(locale: str) -> tuple[tuple[int, str], ...]:
    """CLDR's full names of the months: (number, name in small letters)."""
    from babel.dates import get_month_names  # noqa: PLC0415 (only a date with a written month pays)

    inside, alone = (get_month_names("wide", context, locale) for context in ("format", "stand-alone"))
    return tuple((number, str(names[number]).casefold()) for names in (inside, alone) for number in range(1, 13))
