"""A document is the same thing for every input format: an article, and where each part of it stands in its source."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from operator import itemgetter
from typing import NamedTuple

from validator import scalars
from validator.article import Article
from validator.finding import Edit, Fix, ParamValue
from validator.scalars import Style
from validator.source import Source, Span

_QUOTABLE = frozenset({"article", "front-matter", "csl-json"})
"""The formats in which a value without quotes can be put into them."""

_ESCAPED_TAG = re.compile("&(?:lt|#60|#[xX]3[cC]);[/!]?[A-Za-z!]")
"""Where a tag begins of a markup within the markup, which stands there as letters."""


class Place(NamedTuple):
    """Where a value stands: its span (quotes included), the span of its key if it has one, and its notation."""

    span: Span
    key: Span | None = None
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault of structure that the reader met: the STR rule it belongs to, its message and its place."""

    code: str
    message_id: str
    pointer: str = ""
    span: Span | None = None
    params: Mapping[str, ParamValue] = field(default_factory=dict)
    replacement: str | None = None


class Translations(Enum):
    """Whether a file can be asked for its texts in a further language."""

    DUE = "due"
    UNUSUAL = "unusual"
    """Where the profile itself asks for them: most files of this kind are in one language."""
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True)
class Document:
    """An article as it was read from a source.

    `places` maps JSON pointers to places; `values` holds the text of each value that has letters of its own.
    `readable` is false where nothing could be read, so that only the reader's own problems are worth telling.
    """

    source: Source
    article: Article
    format: str
    places: Mapping[str, Place] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    problems: Sequence[Problem] = ()
    readable: bool = True
    is_markup: bool = False
    is_editable: bool = True
    """Whether the source can be mended; the text of a Word document is only shown."""
    guarded: str = "<"
    """The signs of a markup, across which no fix replaces anything."""
    lacks: frozenset[str] = frozenset()
    """The fields that the format has no place for, and of whose absence no one should speak."""
    translations: Translations = Translations.DUE
    monolingual: frozenset[str] = frozenset()
    """The bilingual fields (name, affiliation) that the format holds in one language alone."""
    fixed_notations: frozenset[str] = frozenset()
    """The identifiers whose notation the format lays down, whatever is asked of the printed page: DOI, ISSN."""
    offsets: dict[str, Sequence[tuple[int, int]]] = field(default_factory=dict, repr=False, compare=False)
    """Where each character of a value stands from the beginning of its place on: by the reader, or reckoned later."""

    def holds(self, pointer: str) -> bool:
        """Whether anything stands under a pointer, be it empty or filled."""
        return any(place == pointer or place.startswith(f"{pointer}/") for place in self.places)

    def locate(self, pointer: str, part: tuple[int, int] | None = None) -> Span:
        """The span to show for a pointer, or for the characters [start, end) of its value.

        A container, and what is not there at all, is shown by the key or the first line of the nearest thing that is.
        """
        place = self.places.get(pointer)
        if place is None:
            return self._locate_ancestor(pointer)
        if place.style is Style.CONTAINER:
            return place.key or self.source.first_line(place.span)
        if part is None:
            return place.span
        return self._locate_part(pointer, part)

    def _locate_ancestor(self, pointer: str) -> Span:
        while pointer:
            pointer = pointer.rpartition("/")[0]
            place = self.places.get(pointer)
            if place is not None:
                return place.key or self.source.first_line(place.span)
        return self.source.first_line(Span(0, len(self.source.text)))

    def _locate_part(self, pointer: str, part: tuple[int, int]) -> Span:
        place, found = self.places[pointer], self._offsets(pointer)
        base, (start, end) = place.span.start, part
        if not found:
            return place.span
        if start == end:
            at = found[start][0] if start < len(found) else found[-1][1]
            return Span(base + at, base + at)
        return Span(base + found[start][0], base + found[end - 1][1])

    def _offsets(self, pointer: str) -> Sequence[tuple[int, int]]:
        """Where each character of a value stands in its source, reckoned once a value."""
        if pointer not in self.offsets:
            place = self.places[pointer]
            raw = self.source.slice(place.span)
            self.offsets[pointer] = scalars.offsets(raw, self.values[pointer], place.style)
        return self.offsets[pointer]

    def part(self, pointer: str, span: Span) -> tuple[int, int] | None:
        """The characters [start, end) of a value that a span of the source stands for; None if it is not within it."""
        place, value = self.places.get(pointer), self.values.get(pointer)
        if not place or not value or span.start < place.span.start or span.end > place.span.end:
            return None
        found = self._offsets(pointer)
        if span == place.span or not found:
            return 0, len(value)
        start, end = span.start - place.span.start, span.end - place.span.start
        first = bisect_left(found, start, key=itemgetter(0))
        if start == end:
            return first, first
        return bisect_right(found, start, key=itemgetter(1)), bisect_left(found, end, key=itemgetter(0))

    def edit(self, pointer: str, part: tuple[int, int], replacement: str) -> Edit:
        """The edit of the source that replaces the characters [start, end) of a value.

        Where the new value could not stand without quotes, the edit rewrites the whole value in double quotes.
        """
        place, value = self.places[pointer], self.values[pointer]
        if (
            place.style is Style.PLAIN
            and self.format in _QUOTABLE
            and not scalars.stays_plain(value, part, replacement)
        ):
            new_value = value[: part[0]] + replacement + value[part[1] :]
            return Edit(place.span, f'"{scalars.write(new_value, Style.DOUBLE)}"')
        return Edit(self._locate_part(pointer, part), scalars.write(replacement, place.style))

    def allows(self, fix: Fix) -> bool:
        """Whether a fix leaves the tags of a markup alone: what stands across a tag cannot be replaced."""
        if not self.is_editable:
            return False
        pieces = [self.source.slice(edit.span) for edit in fix.edits] if self.is_markup else []
        return not any(_ESCAPED_TAG.search(piece) or any(sign in piece for sign in self.guarded) for piece in pieces)

    def unedit(self, pointer: str, edit: Edit) -> tuple[tuple[int, int], str] | None:
        """The characters [start, end) of a value that an edit replaces, and by what text; None if it edits another."""
        part = self.part(pointer, edit.span)
        if part is None:
            return None
        place = self.places[pointer]
        if edit.span == place.span and place.style is Style.PLAIN and self.format in _QUOTABLE:
            quoted = edit.replacement.startswith('"')
            written = scalars.read(edit.replacement[1:-1], Style.DOUBLE) if quoted else edit.replacement
            return _least(self.values[pointer], written)
        return part, scalars.read(edit.replacement, place.style)


def _least(old: str, new: str) -> tuple[tuple[int, int], str]:
    """The characters [start, end) in which an old text differs from a new one, and what the new one has there."""
    shorter = min(len(old), len(new))
    start = next((i for i in range(shorter) if old[i] != new[i]), shorter)
    rest = next((i for i in range(shorter - start) if old[-1 - i] != new[-1 - i]), shorter - start)
    return (start, len(old) - rest), new[start : len(new) - rest]
