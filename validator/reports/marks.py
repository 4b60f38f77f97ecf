"""Quoted text as HTML: the letters that are meant are marked, and what cannot be seen is shown by a sign."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup, escape

from validator.finding import Severity

SIGNS = {" ": "·", "\xa0": "°", "\t": "→", "\xad": "¬"}
"""How word processors show these; every other character that cannot be seen is shown by its code."""
_LONGEST = 700
_KEPT = 250
"""A piece longer than the longest is cut in its middle: so many characters are left at either end."""
_BLANKS_OR_OTHER = re.compile(r"(?P<telling>^ +| {2,}| +$)|[^ ]+| ")
_CUT = Markup(' <span class="cut">[…]</span> ')


class Mark(NamedTuple):
    """The characters [start, end) of a text that a finding means; `number` (0 for none) names it beside the text."""

    start: int
    end: int
    severity: Severity
    number: int = 0


class Piece(NamedTuple):
    """A piece of a text as HTML: the worst severity of the marks on it (None: unmarked), the marks that end with it."""

    html: Markup
    severity: Severity | None = None
    numbers: tuple[int, ...] = ()


def visible(text: str) -> Markup:
    """`text` escaped, with signs for what cannot be seen."""
    return escape(text) if text.isprintable() else Markup().join(map(_shown, text))


def telling(text: str, *, begins: bool = True, ends: bool = True) -> Markup:
    """`text` escaped, with signs also for blanks at its edges, in a row, or other than the ordinary space.

    Where it `begins` or `ends` inside a mark, one blank there is an ordinary one.
    """
    found = Markup()
    for match in _BLANKS_OR_OTHER.finditer(text):
        inside = len(match[0]) == 1 and not (begins if match.start() == 0 else ends)
        if match["telling"] and not inside:
            found += _sign(" ") * len(match[0])
        else:
            found += visible(match[0]) if match[0].isprintable() else Markup().join(map(_told, match[0]))
    return found


def _shown(character: str) -> Markup:
    ordinary = character.isprintable() or (character.isspace() and character not in "\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85")
    return escape(character) if ordinary else _sign(character)


def _told(character: str) -> Markup:
    return escape(character) if character.isprintable() or character == "\n" else _sign(character)


def _sign(character: str) -> Markup:
    code = f"U+{ord(character):04X}"
    return Markup('<span class="sign" title="{}">{}</span>').format(code, SIGNS.get(character, code))


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """A text with its marks, piece by piece; where marks overlap, the worst severity is shown."""
    starting, ending = _by(marks, 0), _by(marks, 1)
    active: Counter[Severity] = Counter()
    for start, end in pairwise(sorted({0, len(text), *starting, *ending}) or [0]):
        yield from _points(starting.get(start, ()), start)
        active.update(mark.severity for mark in starting.get(start, ()) if mark.end > start)
        severity = next((one for one in Severity if active[one]), None)
        closed = [mark for mark in ending.get(end, ()) if mark.start < end]
        edges = {"begins": start in starting, "ends": end in ending}
        yield Piece(_quoted(text[start:end], severity, **edges), severity, _numbers(closed))
        active.subtract(mark.severity for mark in closed)
    yield from _points(starting.get(len(text), ()), len(text))


def _by(marks: Sequence[Mark], field: int) -> dict[int, list[Mark]]:
    grouped: dict[int, list[Mark]] = {}
    for mark in marks:
        grouped.setdefault(mark[:2][field], []).append(mark)
    return grouped


def _points(marks: Sequence[Mark], at: int) -> Iterator[Piece]:
    """The marks between two characters."""
    for mark in marks:
        if mark.end == at:
            yield Piece(Markup("‸"), mark.severity, _numbers([mark]))


def _numbers(marks: Sequence[Mark]) -> tuple[int, ...]:
    return tuple(sorted({mark.number for mark in marks if mark.number}))


def _quoted(text: str, severity: Severity | None, *, begins: bool = True, ends: bool = True) -> Markup:
    written = partial(telling, begins=begins, ends=ends) if severity else visible
    if len(text) <= _LONGEST:
        return written(text)
    left, right = text[:_KEPT].rpartition(" "), text[-_KEPT:].partition(" ")
    return written(left[0] or left[2]) + _CUT + written(right[2] or right[0])


def changed(before: str, after: str) -> tuple[Markup, Markup]:
    """Two versions of some words as HTML, each with the letters in bold that the other has not."""
    left = _common(before, after)
    right = _common(before[left:][::-1], after[left:][::-1])
    return _bold(before, left, right), _bold(after, left, right)


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    shared = zip(one, other, strict=False)
    return next((i for i, (a, b) in enumerate(shared) if a != b), min(len(one), len(other)))


def _bold(text: str, left: int, right: int) -> Markup:
    end = len(text) - right
    middle = Markup("<b>{}</b>").format(_quoted(text[left:end], Severity.INFO)) if end > left else Markup()
    return _quoted(text[:left], None) + middle + _quoted(text[end:], None)
