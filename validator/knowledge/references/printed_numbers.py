"""Numbers that a printed list sets before its items and that a record keeps inside them: «12. Иванов», `[3] Smith`."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

_NUMBER = re.compile(
    r"\s{0,8}(?P<number>(?P<bracketed>\[[0-9]{1,4}\])|(?P<signed>(?:№\s?)?[0-9]{1,3}(?:\.(?![0-9])|\))|\([0-9]{1,3}\))"
    r"|[0-9]{1,3}(?=\s))\s{0,8}(?=[^\s0-9.,;:)\]])"
)
_FEWEST_SIGNED = 2  # items numbered in step that show a printed list
_FEWEST_BARE = 3


class PrintedNumber(NamedTuple):
    """A printed number [start, end) and where the reference itself begins; `own` when it is that of the position."""

    value: str
    start: int
    end: int
    begin: int
    own: bool


class _Candidate(NamedTuple):
    found: re.Match[str]
    step: int  # number less position; equal for all items of a numbered list

    @property
    def is_bare(self) -> bool:
        return not self.found["bracketed"] and not self.found["signed"]


def printed_numbers(texts: Sequence[str], led_by_author: Sequence[bool]) -> list[PrintedNumber | None]:
    """The printed number of each item of a list, or None.

    A number alone proves nothing («1. FC Köln», «20 лет спустя»): it counts when other items go on in step with it,
    when it is bracketed, or when authors follow (`led_by_author`: whether names with initials come right after it).
    """
    candidates = [_candidate(text, position) for position, text in enumerate(texts, 1)]
    steps = Counter(each.step for each in candidates if each)
    fewest_bare = max(_FEWEST_BARE, len(texts) // 2)
    return [
        _printed(each) if each and _counts(each, steps[each.step], fewest_bare, led=led) else None
        for each, led in zip(candidates, led_by_author, strict=True)
    ]


def _candidate(text: str, position: int) -> _Candidate | None:
    found = _NUMBER.match(text)
    if found is None:
        return None
    return _Candidate(found, int("".join(char for char in found["number"] if char.isdecimal())) - position)


def _counts(candidate: _Candidate, in_step: int, fewest_bare: int, *, led: bool) -> bool:
    if candidate.is_bare:
        return in_step >= fewest_bare
    return in_step >= _FEWEST_SIGNED or led or candidate.found["bracketed"] is not None


def _printed(candidate: _Candidate) -> PrintedNumber:
    found = candidate.found
    return PrintedNumber(
        found["number"], found.start("number"), found.end("number"), found.end(), own=candidate.step == 0
    )
