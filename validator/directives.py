"""Comments that speak to metalint: what they say, and which piece of the file they say it of."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import cached_property
from typing import NamedTuple

from validator.document import Document, Place
from validator.readers import BY_NAME
from validator.scalars import Style
from validator.source import Span

_ADDRESS = re.compile(r"#[ \t]*metalint\b", re.IGNORECASE)
_DIRECTIVE = re.compile(
    r"#[ \t]*(?P<said>metalint(?P<colon>[ \t]*:)?(?:[ \t]*(?P<word>[a-z][\w-]{0,30}))?)[ \t]*"
    r"(?:\[(?P<selectors>[^\[\]#]*)\])?",
    re.IGNORECASE,
)
_NEXT_COMMENT = re.compile(r"(?<=[ \t])#(?=[ \t])")
_LINE, _FILE = "ignore", "ignore-file"
_AKIN = (_LINE, "disable", "suppress", "noqa", "skip")
"""What people write who mean `ignore`: other linters' words."""
_LINE_TEXT = re.compile(r"[^\r\n]+")
_ITEM = re.compile(r"/[0-9]+\Z")


class Selector(NamedTuple):
    """The code, name or prefix of a rule, and where it is written."""

    text: str
    span: Span


class Directive(NamedTuple):
    """A comment to metalint, from its `#` to its end.

    `said` are its first words; `known` tells whether they are such as metalint obeys, `whole_file` whether they speak
    of all the file. `bracket` is where the selectors stand, brackets included.
    """

    span: Span
    said: str
    known: bool
    whole_file: bool
    selectors: tuple[Selector, ...]
    bracket: Span | None


def directives(documents: Sequence[Document]) -> list[Directive]:
    """The comments of one file that speak to metalint, in order, misspelt ones among them; not mere talk of it."""
    source, reader = documents[0].source, BY_NAME.get(documents[0].format)
    if reader is None or not _ADDRESS.search(source.text):
        return []
    return [one for comment in reader.comments(source) for one in _of_comment(source.text, comment)]


def _of_comment(text: str, comment: Span) -> Iterator[Directive]:
    matches = list(_DIRECTIVE.finditer(text, *comment))
    ends = [*(found.start() for found in matches[1:]), comment.end]
    for found, end in zip(matches, ends, strict=False):
        following = _NEXT_COMMENT.search(text, found.end(), end)
        rest = text[found.end() : following.start() if following else end]
        if directive := _directive(found, found.end() + len(rest.rstrip(" \t"))):
            yield directive


def _directive(found: re.Match[str], end: int) -> Directive | None:
    word, bracket = found["word"] or "", found["selectors"] is not None
    known = bool(found["colon"]) and word in (_LINE, _FILE)
    if not (known or (bracket and (found["colon"] or word)) or (found["colon"] and _is_akin(word))):
        return None
    selectors = tuple(_selectors(found["selectors"] or "", found.start("selectors"))) if known else ()
    place = Span(found.start("selectors") - 1, found.end("selectors") + 1) if bracket else None
    return Directive(Span(found.start(), end), found["said"], known, word == _FILE, selectors, place)


def _is_akin(word: str) -> bool:
    return bool(get_close_matches(re.split("[-_]", word.lower())[0], _AKIN, 1, 0.75))


def _selectors(text: str, start: int) -> Iterator[Selector]:
    for part in text.split(","):
        if word := part.strip():
            at = start + part.index(word)
            yield Selector(word, Span(at, at + len(word)))
        start += len(part) + 1


class Coverage:
    """Tells which piece of a file a comment speaks of; what many comments ask is reckoned once."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._text = documents[0].source.text
        self._places = [(pointer, place) for document in documents for pointer, place in document.places.items()]
        self._known: dict[Span, int] = {}

    def of(self, directive: Directive) -> Span:
        """All of the file, or the line meant and what begins on it: the values of its keys, the item of a list.

        A comment behind something means its line, and a value that ends there; one with a line of its own, the next
        line that holds something.
        """
        if directive.whole_file:
            return Span(0, len(self._text))
        position = directive.span.start
        line = self._lines[bisect_right(self._lines, (position, len(self._text))) - 1]
        meant = self._next_content(line)
        start = self._earliest_end_in(line) if meant == line else line.start
        return Span(start, self._end_of_all_in(meant))

    @cached_property
    def _lines(self) -> list[Span]:
        return [Span(*found.span()) for found in _LINE_TEXT.finditer(self._text)]

    @cached_property
    def _contents(self) -> list[Span]:
        """The lines that hold more than a comment, a list's dash or a document's mark."""
        return [line for line in self._lines if self._text[slice(*line)].lstrip(" \t-")[:1] not in ("", "#", "%")]

    def _next_content(self, line: Span) -> Span:
        index = bisect_left(self._contents, line)
        return self._contents[index] if index < len(self._contents) else line

    def _end_of_all_in(self, line: Span) -> int:
        if line not in self._known:
            first, last = (bisect_left(self._begun, (edge, 0)) for edge in line)
            self._known[line] = max([line.end, *(end for _, end in self._begun[first:last])])
        return self._known[line]

    @cached_property
    def _begun(self) -> list[tuple[int, int]]:
        """Where the key or item of each thing begins, and where the thing ends."""
        return sorted(
            (place.key.start if place.key else place.span.start, _end(place))
            for pointer, place in self._places
            if place.key or _ITEM.search(pointer)
        )

    def _earliest_end_in(self, line: Span) -> int:
        first, last = (bisect_right(self._ended, (edge, len(self._text))) for edge in line)
        return min([line.start, *(start for _, start in self._ended[first:last])])

    @cached_property
    def _ended(self) -> list[tuple[int, int]]:
        """Where each value ends that a comment can stand behind, and where it begins."""
        return sorted(
            (place.span.end, place.span.start)
            for _, place in self._places
            if place.style is not Style.BLOCK
            and (place.style is not Style.CONTAINER or self._text[place.span.start] in "[{")
        )


def _end(place: Place) -> int:
    """The span of a block reaches to the line after it."""
    return place.span.end - (place.style is Style.BLOCK)
