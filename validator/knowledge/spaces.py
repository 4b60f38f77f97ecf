"""Ordinary spaces that no typography has: doubled, at an edge, before a comma or a period, inside a bracket."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Kind = Literal["doubled", "edge", "before-mark", "in-bracket", "tab"]

_DOUBLED = re.compile(r"(?<=\S)  +(?=\S)")
_EDGE = re.compile(r"\A +(?=\S)|(?<=\S) +\Z")
# What stands before the mark is looked at in the code: a look-behind over a run of spaces would be slow.
_BEFORE_MARK = re.compile(r"(?<=[^\s,;:.…(\[«“]) (?=,|\.(?:\Z|[\s»”\")\]]))")
_IN_BRACKET = re.compile(r"(?<=[(\[]) (?=[^\s)\]])|(?<=[^\s(\[]) (?=[)\]])")
_TAB = re.compile(r"\t+")

# «et al .» and «и др .» are faults of the form of this very note.
_ET_AL = re.compile(r"(?:\bet\.? ?al|\bи ?др|\bи ?соавт|және ?т\.? ?б)\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"://|\bwww\.|@|\bdoi\b", re.IGNORECASE)
_LONGEST_ADDRESS = 300
_LONGEST_NOTE = 12


class Space(NamedTuple):
    """A superfluous stretch of spaces, 0-based, end exclusive; `replacement` is None where something may be lost."""

    start: int
    end: int
    kind: Kind
    replacement: str | None


def extra_spaces(text: str) -> list[Space]:
    """The superfluous spaces of a text in order (code CHR006).

    Only U+0020 and tabs are looked at. Spaces beside `:`, `;` and dashes between numbers are matters of the form
    of a locator, and a space between an address and the period after it keeps the period out of the address.
    """
    found = [*_edges(text), *_doubled(text), *_before_marks(text), *_in_brackets(text)]
    found += [Space(match.start(), match.end(), "tab", None) for match in _TAB.finditer(text)]
    return sorted(found)


def _edges(text: str) -> Iterator[Space]:
    for match in _EDGE.finditer(text):
        yield Space(match.start(), match.end(), "edge", "")


def _doubled(text: str) -> Iterator[Space]:
    for match in _DOUBLED.finditer(text):
        if not _in_locator(text, match.start(), match.end()) and text[match.end()] not in ",.)]":
            yield Space(match.start(), match.end(), "doubled", " ")


def _in_locator(text: str, start: int, end: int) -> bool:
    """Whether the space stands beside a colon, semicolon or dash between numbers: `2010;  12`, `418-  423`."""
    before, after = text[max(0, start - 3) : start], text[end : end + 3]
    marks = ";:-–—−"
    return (before[-1:] in marks and after[:1].isdigit() and any(map(str.isdigit, before))) or (
        after[:1] in marks and before[-1:].isdigit() and any(map(str.isdigit, after))
    )


def _before_marks(text: str) -> Iterator[Space]:
    for match in _BEFORE_MARK.finditer(_single(text)):
        yield from _space(text, match, "before-mark")


def _in_brackets(text: str) -> Iterator[Space]:
    for match in _IN_BRACKET.finditer(text):
        yield Space(match.start(), match.end(), "in-bracket", "")
