"""Reads the visible text of a landing page as if it had been copied as text, and maps the places back into the HTML."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from validator import scalars
from validator.document import Place
from validator.readers import page
from validator.readers.html_source import Block
from validator.readers.page_lines import Kind, Line, read_lines
from validator.readers.record import RecordWriter
from validator.scalars import Style
from validator.source import Source, Span

_LONG = frozenset({"abstract", "references"})
"""Fields whose heading is followed by several lines; under the others only the first one counts."""


def read_visible(source: Source, blocks: Sequence[Block], format_name: str) -> RecordWriter:
    """What the page's article says to a reader, as a record whose places are those of the HTML."""
    lines = list(_of_the_article(_largest_region(blocks)))
    text = "\n".join(block.flat.text for block in lines)
    offsets = [place for block in lines for place in (*block.flat.offsets, (block.flat.span.end,) * 2)]
    return _mapped(page.read_text(Source(source.path, text)), source, format_name, offsets)


def _largest_region(blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks of the `article` or `main` with the most text; all blocks where there is none."""
    regions = {block.region: 0 for block in blocks if block.region}
    for block in blocks:
        if block.region:
            regions[block.region] += len(block.flat.text)
    largest = max(regions, key=lambda region: regions[region], default=0)
    return [block for block in blocks if block.region == largest] if largest else blocks


@dataclass
class _Section:
    """The heading that the lines stand under: its field, "" before any heading, None under one that is no field's.

    `depth` is the depth of the box that holds the heading with its lines.
    """

    field: str | None = ""
    depth: int = 0
    is_filled: bool = False

    def ends_before(self, block: Block) -> bool:
        """Whether the box was closed before this line; a box around the heading alone is no such box."""
        if self.is_filled:
            return block.least_depth < self.depth
        self.depth = min(self.depth, block.least_depth)
        return False


def _of_the_article(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks without what stands under headings that are no field's (menus, biographies, other articles)."""
    section = _Section()
    for block in blocks:
        line = next(read_lines(block.flat.text))
        if line.kind is Kind.HEADING:
            section = _Section(line.field, block.depth)
            yield block
        elif line.kind is Kind.LABELLED and section.field != "references":
            section = _Section(None if section.field != "" else "")
            yield block
        elif (block.is_heading and section.field != "") or (section.field and section.ends_before(block)):
            section = _Section(None)
        elif _belongs(line, section):
            section.is_filled = True
            yield block


def _belongs(line: Line, section: _Section) -> bool:
    if section.field == "citation":
        return line.kind is Kind.CITATION
    return section.field is not None and (section.field in ("", *_LONG) or not section.is_filled)


def _mapped(read: RecordWriter, source: Source, format_name: str, offsets: Sequence[tuple[int, int]]) -> RecordWriter:
    """A record of the copied text as one of the HTML."""
    writer = RecordWriter(source, format_name, record=read.record, values=read.values)
    for pointer, place in read.places.items():
        start, end = place.span
        span = Span(offsets[start][0], offsets[max(end - 1, start)][1])
        writer.places[pointer] = Place(span, None, Style.MARKUP)
        if pointer in read.values:
            within = scalars.offsets(read.source.slice(place.span), read.values[pointer], place.style)
            writer.offsets[pointer] = [_through(offsets, start + a, start + b, span.start) for a, b in within]
    writer.problems = [problem for problem in read.problems if problem.code == "STR007"]
    return writer


def _through(offsets: Sequence[tuple[int, int]], start: int, end: int, base: int) -> tuple[int, int]:
    """A place of the copied text as one of the HTML, from `base` on."""
    return offsets[start][0] - base, offsets[max(end - 1, start)][1] - base
