"""A document is the same thing for every input format: an article, and where each part of it stands in its source."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from validator import scalars
from validator.article import Article
from validator.finding import Edit, ParamValue
from validator.scalars import Style
from validator.source import Source, Span


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
    _known_offsets: dict[str, Sequence[tuple[int, int]]] = field(default_factory=dict, repr=False, compare=False)

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
        if pointer not in self._known_offsets:
            place = self.places[pointer]
            raw = self.source.slice(place.span)
            self._known_offsets[pointer] = scalars.offsets(raw, self.values[pointer], place.style)
        return self._known_offsets[pointer]

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
            and self.format == "article"
            and not scalars.stays_plain(value, part, replacement)
        ):
            new_value = value[: part[0]] + replacement + value[part[1] :]
            return Edit(place.span, f'"{scalars.write(new_value, Style.DOUBLE)}"')
        return Edit(self._locate_part(pointer, part), scalars.write(replacement, place.style))

    def unedit(self, pointer: str, edit: Edit) -> tuple[tuple[int, int], str] | None:
        """The characters [start, end) of a value that an edit replaces, and by what text; None if it edits another."""
        part = self.part(pointer, edit.span)
        if part is None:
            return None
        place = self.places[pointer]
        if edit.span == place.span and place.style is Style.PLAIN and self.format == "article":
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
