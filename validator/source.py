"""A file's text, and positions in it: offsets count code points from 0, lines and columns from 1."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

LINE_BREAK = re.compile(r"\r\n|\r|\n")
"""What an editor calls a line break; YAML's further ones (U+0085, U+2028) are not."""


class Span(NamedTuple):
    """A piece of a text: offsets in code points, `end` exclusive."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as an editor shows it: line and column, both from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """The decoded text of one input file; `path` is what the user called it, `bom` whether a mark preceded it.

    The encoding is UTF-8 but for XML, which names its own.
    """

    path: str
    text: str
    bom: bool = False
    encoding: str = "utf-8"

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in LINE_BREAK.finditer(self.text))]

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return ("\ufeff" * self.bom + self.text).encode(self.encoding, "xmlcharrefreplace")

    def position(self, offset: int) -> Position:
        """Line and column of an offset; one past the end of the text is allowed."""
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its line break."""
        start = self._line_starts[number - 1]
        match = LINE_BREAK.search(self.text, start)
        return self.text[start : match.start() if match else len(self.text)]

    def slice(self, span: Span) -> str:
        """The text of a span."""
        return self.text[span.start : span.end]

    def first_line(self, span: Span) -> Span:
        """The part of a span that stands on its first line, without blanks at its end."""
        match = LINE_BREAK.search(self.text, span.start, span.end)
        end = match.start() if match else span.end
        return Span(span.start, span.start + len(self.text[span.start : end].rstrip()))
