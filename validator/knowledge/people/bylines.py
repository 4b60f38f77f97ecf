"""Printed bylines: the authors' names in order, each with the affiliation indices and marks printed at it.

Indices stand as digits (spaced, glued or superscript), single letters, or ranges; `*` and its kin mark the
corresponding author. ГОСТ Р 7.0.7-2021 prints them as superscripts; a page copied as text keeps them as plain digits.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍ", "0123456789abcdefg")
_MARKS = "*†‡§#✉"
_DASHES = "–—−‐‑‒-"
_INDEX = re.compile(
    rf"(?P<range>\d+\s?[{_DASHES}]\s?\d+)|(?P<number>\d+)|(?P<letter>[^\W\d_](?![^\W\d_]))|(?P<mark>[{_MARKS}])"
)
# Blanks are bounded ({0,8}) so that a search from every position stays linear on a hostile run of them.
_GROUP = re.compile(rf"\s{{0,8}}(?:\d+|[{_MARKS}])(?:[\s,;'’.{_DASHES}]{{0,8}}(?:\d+|[{_MARKS}]))*")
_TAIL = re.compile(rf"[\s,]{{0,8}}(?:\d|[{_MARKS}]).*$", re.DOTALL)
_LETTER_TAIL = re.compile(rf"\s[a-zа-я](?:\s?,\s?[a-zа-я](?![^\W\d_.]))*(?:\s?,?\s?[{_MARKS}])*\s?$")
_LETTER_BEFORE = re.compile(r"\s[a-zа-я]$")
_SEPARATOR = re.compile(r"\s{0,8}(?:[,;]|\band\b|\bи\b|\bжәне\b|&)\s{0,8}(?:and\b|и\b|&)?\s{0,8}")
_MAX_RANGE = 50


class Index(NamedTuple):
    """One index: its key (superscripts as plain digits) and its 0-based span in the text it was read from."""

    key: str
    start: int
    end: int


class BylineAuthor(NamedTuple):
    """One name of a byline with its span, its indices, and whether a mark of the corresponding author stands there."""

    name: str
    start: int
    end: int
    indices: tuple[Index, ...]
    marked: bool


def read_indices(text: str, offset: int = 0) -> tuple[tuple[Index, ...], bool]:
    """The indices of `1`, `1,2`, `1-3`, `a`, `1*`, `¹˒²`, and whether a mark is among them.

    Spans count from the start of `text` plus `offset`; each index of a range has the span of the range.
    """
    indices: list[Index] = []
    marked = False
    for match in _INDEX.finditer(text.translate(SUPERSCRIPTS)):
        marked = marked or match.lastgroup == "mark"
        indices += [Index(key, match.start() + offset, match.end() + offset) for key in _keys(match)]
    return tuple(indices), marked


def _keys(match: re.Match[str]) -> Iterator[str]:
    if match.lastgroup == "range":
        first, last = (int(number) for number in re.findall(r"\d+", match[0]))
        if first < last <= first + _MAX_RANGE:
            yield from (str(number) for number in range(first, last + 1))
        else:
            yield match[0]
    elif match.lastgroup != "mark":
        yield match[0]


def split_glued(index: Index, known: Collection[str]) -> tuple[Index, ...]:
    """`13` printed for superscript 1,3: split into digits where 13 is not defined and each of the digits is."""
    if index.key in known or not index.key.isdecimal() or not all(digit in known for digit in index.key):
        return (index,)
    return tuple(Index(digit, index.start + i, index.start + i + 1) for i, digit in enumerate(index.key))


def read_byline(text: str) -> tuple[BylineAuthor, ...]:
    """The authors of a printed byline such as «Olga Ulyanova 1, Temirlan Karibekov 2,3*»."""
    plain = text.translate(SUPERSCRIPTS)
    return tuple(author for start, end in _pieces(plain) if (author := _author(text, plain, start, end)) is not None)


def _pieces(plain: str) -> Iterator[tuple[int, int]]:
    """The spans between the separators that follow a name with its indices."""
    start = at = 0
    while at < len(plain):
        group = _GROUP.match(plain, at)
        if group and at > start:
            at = group.end()
        separator = _SEPARATOR.match(plain, at)
        if separator and separator.end() > at and not _continues_indices(plain, start, at, separator.end()):
            yield start, at
            start = at = separator.end()
        else:
            at += 1
    yield start, len(plain)


def _continues_indices(plain: str, start: int, at: int, after: int) -> bool:
    """Whether a comma stands between letter indices («Ivanov a, b») and not between two people."""
    return bool(
        re.fullmatch(r"[a-zа-я]", plain[after : after + 1])
        and not plain[after + 1 : after + 2].isalpha()
        and _LETTER_BEFORE.search(plain, max(start, at - 2), at)
    )


def _author(text: str, plain: str, start: int, end: int) -> BylineAuthor | None:
    piece = plain[start:end]
    group = _TAIL.search(piece) or _LETTER_TAIL.search(piece)
    name_end = start + (group.start() if group else len(piece))
    name = text[start:name_end]
    stripped = name.strip(" ,;\t\n")
    if not stripped:
        return None
    name_start = start + name.index(stripped)
    indices, marked = read_indices(text[name_end:end], name_end) if group else ((), False)
    return BylineAuthor(stripped, name_start, name_start + len(stripped), indices, marked)
