"""Brackets and quotation marks that are opened and not closed, or closed and not opened.

List markers («1)», «а)»), half-open intervals ([0, 1)), inches and apostrophes are no brackets and quotes. One »
closes nested guillemets together: «Корпорация «АК «ЭСКМ», where the same mark would stand twice (Справочная служба
русского языка, question 292744: the same mark is not put twice side by side).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_PAIRS = {"(": ")", "[": "]", "{": "}"}
_BRACKETS = {opening: re.compile(f"[{re.escape(opening + closing)}]") for opening, closing in _PAIRS.items()}
_FULL_WIDTH = str.maketrans("（）［］｛｝", "()[]{}")
_MARKER = re.compile(r"(?:^|(?<=[\s(;:,.]))(?:\d{1,2}|[^\W\d_]|[ivx]{1,4}|[IVX]{1,4})\)")
_BOUND = r"\s?[-+−]?(?:\d[\d.]{0,9}|∞|[^\W\d_])\s?"
_INTERVAL = re.compile(rf"\[{_BOUND}[,;]{_BOUND}\)|\({_BOUND}[,;]{_BOUND}\]")
# Between a consonant and a vowel the sign is a romanized ъ: ob”ektov (BGN/PCGN, ALA-LC).
_HARD_SIGN = re.compile(r"[bcdfghklmnprstvzBCDFGHKLMNPRSTVZ][”\"][eyjiëêâû]")
_QUOTES = re.compile('[«»„“”"]')


class Unbalanced(NamedTuple):
    """A mark at 0-based `start` that has no partner; `opens` tells which half it is."""

    mark: str
    start: int
    opens: bool


def find_unbalanced(text: str) -> list[Unbalanced]:
    """The first mark without a partner of each kind of bracket, then of the quotation marks, in the text's order."""
    plain = text if text.isascii() else text.translate(_FULL_WIDTH)
    plain = _INTERVAL.sub(lambda match: " " * len(match[0]), plain)
    brackets = [next(iter(_unpaired(plain, opening)), None) for opening in _PAIRS]
    return sorted((mark for mark in [*brackets, _unpaired_quote(plain)] if mark), key=lambda mark: mark.start)


def _unpaired(text: str, opening: str) -> list[Unbalanced]:
    """All marks of one kind of bracket that have no partner."""
    closing = _PAIRS[opening]
    if opening not in text and closing not in text:
        return []
    markers = {match.end() - 1 for match in _MARKER.finditer(text)} if opening == "(" else set()
    opened: list[int] = []
    stray: list[int] = []
    spared = 0
    for match in _BRACKETS[opening].finditer(text):
        char, i = match[0], match.start()
        if char == opening:
            opened.append(i)
        elif char == closing and opened:
            opened.pop()
            spared += i in markers
        elif char == closing and i not in markers:
            stray.append(i)
    # «(в два этапа: а) точно, б) грубо)»: the markers took what the brackets closed.
    stray = stray[min(spared, len(stray)) :]
    return [Unbalanced(closing, i, opens=False) for i in stray] + [Unbalanced(opening, i, opens=True) for i in opened]


# ---- quotation marks


_Quotes = list[tuple[str, int]]


def _unpaired_quote(text: str) -> Unbalanced | None:
    """The first quotation mark without a partner; different marks are of one kind here («… ” is one fault)."""
    found = ((match[0], match.start()) for match in _QUOTES.finditer(text))
    quotes = [(mark, start) for mark, start in found if not _HARD_SIGN.match(text, max(0, start - 1))]
    marks = [*_unpaired_guillemets(quotes), *_unpaired_curly(quotes), *_unpaired_straight(text, quotes)]
    return min(marks, key=lambda mark: mark.start, default=None)


def _unpaired_guillemets(quotes: _Quotes) -> Iterator[Unbalanced]:
    marks = [(mark, start) for mark, start in quotes if mark in "«»"]
    if marks and marks[0][0] == "»" and sum(1 if mark == "«" else -1 for mark, _ in marks) == 0:
        return  # »German« quotes
    opened: list[int] = []
    last = -1
    for mark, start in marks:
        last = start if mark == "»" else last
        if mark == "«":
            opened.append(start)
        elif opened:
            opened.pop()
        else:
            yield Unbalanced("»", start, opens=False)
    yield from (Unbalanced("«", start, opens=True) for start in opened if start > last)


def _unpaired_curly(quotes: _Quotes) -> Iterator[Unbalanced]:
    """„…“ (German, Russian), „…” (Polish) and “…” (English)."""
    opened: list[Unbalanced] = []
    last = -1
    for mark, start in quotes:
        low = bool(opened) and opened[-1].mark == "„"
        if mark == "„" or (mark == "“" and not low):
            opened.append(Unbalanced(mark, start, opens=True))
        elif mark in "“”" and opened:
            opened.pop()
            last = start
        elif mark == "”":
            yield Unbalanced(mark, start, opens=False)
    yield from (mark for mark in opened if mark.start > last)


def _unpaired_straight(text: str, quotes: _Quotes) -> Iterator[Unbalanced]:
    """An odd number of straight quotes; after a figure the sign may mean inches or seconds."""
    places = [start for mark, start in quotes if mark == '"']
    if len(places) % 2 == 0 or any(text[place - 1 : place].isdigit() for place in places):
        return
    is_open = False
    for place in places:
        opens = not text[place - 1 : place].strip() or text[place - 1] in "([«“„-–—/"
        if opens == is_open:
            yield Unbalanced('"', place, opens=opens)
            return
        is_open = opens
    yield Unbalanced('"', places[-1], opens=True)
