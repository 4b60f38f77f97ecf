"""Numbers of two titles that say the same in two languages, tolerant of how each language writes a number.

A figure is matched by the same figure, by a word (two, двух-), by a Roman numeral (XX век, 20th century), by the
shortened or full form of a year (1941–45, 30-е годы, 1930s), and by another grouping of its digits.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from validator.knowledge.number_words import numbers_in_words
from validator.knowledge.numerals import roman_value

_SEPARATORS = frozenset(".,'’ \u00a0\u202f\u2009")
# Capital V and X may be letters of a name; I alone is an English word.
_ROMAN = re.compile(r"(?<![^\W_])[IVX]{2,8}(?![^\W_])(?!\.)")
_ROMAN_LOOSE = re.compile(r"(?<![^\W_])[IVXLCDMІХСМ]{1,12}(?![^\W_])")
_THOUSAND = "000"
_LONGEST = 12  # digits of a number that anyone prints in a title
_YEAR, _SHORT_YEAR, _CENTURY = 4, 2, 100


class Figure(NamedTuple):
    """A number at 0-based [start, end) of a title: `digits` without leading zeros and separators."""

    digits: str
    start: int
    end: int


def missing_figures(title: str, other: str, language: str) -> list[Figure]:
    """The numbers of `title` that `other`, the same title in `language`, says in no form; each once."""
    runs = _runs(title)
    numerals = list(_roman(title))
    if not runs and not numerals:
        return []
    offered = _offered(other, language)
    grouped = {figure for window in _windows(title, runs) if _join(window) in offered for figure in window}
    missing: dict[str, Figure] = {}
    for figure in sorted([*runs, *numerals], key=lambda figure: figure.start):
        if figure not in grouped and not _is_offered(figure.digits, offered):
            missing.setdefault(figure.digits, figure)
    return list(missing.values())


def _offered(title: str, language: str) -> frozenset[str]:
    """Every number a title may be saying."""
    runs = _runs(title)
    found = {run.digits for run in runs} | {_join(window) for window in _windows(title, runs)}
    found |= {str(value) for numeral in _ROMAN_LOOSE.findall(title) if (value := roman_value(numeral)) is not None}
    return frozenset(found | set(map(str, numbers_in_words(title, language))))


def _runs(title: str) -> list[Figure]:
    """The runs of digits; raised and lowered digits (10⁶, CO₂) are runs of their own."""
    runs, start = [], 0
    for kind, group in groupby(title, key=_kind_of_digit):
        chars = list(group)
        if kind:
            digits = "".join(str(unicodedata.digit(char)) for char in chars)
            runs.append(Figure(digits.lstrip("0") or "0", start, start + len(chars)))
        start += len(chars)
    return runs


def _kind_of_digit(char: str) -> str:
    if char.isdecimal():
        return "decimal"
    return "raised" if char.isdigit() else ""


def _windows(title: str, runs: Sequence[Figure]) -> Iterator[Sequence[Figure]]:
    """Two and three runs that one separator parts: 10 000, 1.5, 1,234,567."""
    for size in (2, 3):
        for i in range(len(runs) - size + 1):
            window = runs[i : i + size]
            if all(title[left.end : right.start] in _SEPARATORS for left, right in pairwise(window)):
                yield window


def _join(window: Sequence[Figure]) -> str:
    """The digits of a grouped number; what was cut off as leading zeros stands in the width of the run."""
    return "".join(figure.digits.zfill(figure.end - figure.start) for figure in window).lstrip("0") or "0"


def _roman(title: str) -> Iterator[Figure]:
    for match in _ROMAN.finditer(title):
        value = roman_value(match[0])
        if value is not None:
            yield Figure(str(value), match.start(), match.end())


def _is_offered(digits: str, offered: frozenset[str]) -> bool:
    if len(digits) > _LONGEST or digits in offered or digits.removesuffix(_THOUSAND) in offered:
        return True
    if len(digits) == _YEAR:  # 1945 may be shortened to 45
        return digits[2:] in offered
    return len(digits) <= _SHORT_YEAR and any(_is_year_of(year, digits) for year in offered)


def _is_year_of(year: str, digits: str) -> bool:
    """Whether a year is of the decade or century `digits`: 1930 for 30, and for 20 (the XX century)."""
    return len(year) == _YEAR and (year.endswith(digits) or (int(year) - 1) // _CENTURY + 1 == int(digits))
