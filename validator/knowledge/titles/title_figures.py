"""Numbers of two titles that say the same in two languages, tolerant of how each language writes a number.

A figure is matched by the same figure, by a word (two, двух-), by a Roman numeral (XX век, 20th century), by the
shortened or full form of a year (1941–45, 30-е годы, 1930s), and by another grouping of its digits.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from validator.knowledge.locators.numerals import roman_value
from validator.knowledge.titles.number_words import numbers_in_words

_SEPARATORS = frozenset(".,'’")
_SPACES = frozenset(" \u00a0\u202f\u2009")
# A capital V or X alone may be a letter of a name, and I is an English word.
_ROMAN = re.compile(r"(?<![^\W_])[IVX]{2,8}(?![^\W_])(?!\.)")
_ROMAN_LOOSE = re.compile(r"(?<![^\W_])(?:[IVXLCDMІХСМ]{1,12}|[ivxіх]{2,12})(?![^\W_])")
_THOUSAND, _GROUP = "000", 3
_MOST_RUNS = 6  # of digits in one number
_LONGEST = 12  # digits of a number that anyone prints in a title
_YEAR, _SHORT_YEAR = 4, 2  # digits


class Figure(NamedTuple):
    """A number at 0-based [start, end) of a title; `runs` are its digits, parted where signs part them (1.8.5)."""

    runs: tuple[str, ...]
    start: int
    end: int

    @property
    def digits(self) -> str:
        """All digits, without leading zeros."""
        return "".join(self.runs).lstrip("0") or "0"


def missing_figures(title: str, other: str, language: str) -> list[Figure]:
    """The numbers of `title` that `other`, the same title in `language`, says in no form; each once."""
    figures = sorted([*_figures(title), *_numerals(title)], key=lambda figure: figure.start)
    offered = _offered(other, language) if figures else frozenset()
    missing: dict[str, Figure] = {}
    for figure in figures:
        parts = {run.lstrip("0") or "0" for run in figure.runs}
        if not _is_offered(figure.digits, offered) and not all(_is_offered(part, offered) for part in parts):
            missing.setdefault(figure.digits, figure)
    return list(missing.values())


def _offered(title: str, language: str) -> frozenset[str]:
    """Every number a title may be saying."""
    figures = _figures(title)
    found = {figure.digits for figure in figures} | {run.lstrip("0") or "0" for fig in figures for run in fig.runs}
    found |= {str(value) for numeral in _ROMAN_LOOSE.findall(title) if (value := roman_value(numeral)) is not None}
    return frozenset(found | set(map(str, numbers_in_words(title, language))))


def _figures(title: str) -> list[Figure]:
    """The numbers of a title; runs of digits that signs join, or spaces by threes, are one number."""
    figures: list[Figure] = []
    for run in _runs(title):
        before = figures[-1] if figures else None
        if before and _goes_on(title[before.end : run.start], before, run):
            figures[-1] = Figure(before.runs + run.runs, before.start, run.end)
        else:
            figures.append(run)
    return figures


def _goes_on(gap: str, before: Figure, run: Figure) -> bool:
    if len(before.runs) == _MOST_RUNS:
        return False
    if gap in _SPACES:
        return len(run.runs[0]) == _GROUP >= len(before.runs[-1])
    return gap in _SEPARATORS


def _runs(title: str) -> Iterator[Figure]:
    """The runs of digits; raised and lowered digits (10⁶, CO₂) are runs of their own."""
    start = 0
    for kind, group in groupby(title, key=_kind_of_digit):
        chars = list(group)
        if kind:
            yield Figure(("".join(str(unicodedata.digit(char)) for char in chars),), start, start + len(chars))
        start += len(chars)


def _kind_of_digit(char: str) -> str:
    if char.isdecimal():
        return "decimal"
    return "raised" if char.isdigit() else ""


def _numerals(title: str) -> Iterator[Figure]:
    for match in _ROMAN.finditer(title):
        value = roman_value(match[0])
        if value is not None:
            yield Figure((str(value),), match.start(), match.end())


def _is_offered(digits: str, offered: frozenset[str]) -> bool:
    """Whether the other title has the number, or says it by thousands (5 тыс.), as a year or as a century."""
    if len(digits) > _LONGEST or digits in offered:
        return True
    if digits.removesuffix(_THOUSAND) in offered or digits + _THOUSAND in offered:
        return True
    if len(digits) == _YEAR:
        return digits[2:] in offered or not offered.isdisjoint(_centuries(digits))
    return len(digits) <= _SHORT_YEAR and any(_is_year_of(year, digits) for year in offered)


def _is_year_of(year: str, digits: str) -> bool:
    """Whether a year is of the decade or century `digits`: 1930 for 30, and for 20 (the XX century)."""
    return len(year) == _YEAR and (year.endswith(digits) or digits in _centuries(year))


def _centuries(year: str) -> set[str]:
    """The century of a year; 1700 ends one and is commonly counted to the next."""
    return {str((int(year) - 1) // 100 + 1), str(int(year) // 100 + 1)}
