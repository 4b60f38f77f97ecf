"""One source of data within an HTML page (meta tags, JSON-LD, visible text) as a record; and layers put together."""

from typing import Any

from validator.article import escape
from validator.document import Place
from validator.readers.record import RecordWriter
from validator.readers.xml_tree import Flat
from validator.scalars import Style
from validator.source import Span


def put(writer: RecordWriter, pointer: str, flat: Flat, style: Style = Style.ATTRIBUTE) -> str | None:
    """Note a text whose characters are known by their places, and hand it back."""
    span = flat.span
    writer.offsets[pointer] = [(start - span.start, end - span.start) for start, end in flat.offsets]
    return writer.text(pointer, flat.text, Place(span, None, style))


def contain(writer: RecordWriter, pointer: str, span: Span) -> None:
    """Note where a part of the record stands that is no text itself; the first place that is told stays."""
    writer.places.setdefault(pointer, Place(span, span, Style.CONTAINER))


def part(flat: Flat, start: int, end: int) -> Flat:
    """The characters [start, end) of a text, without blanks at their ends."""
    text = flat.text[start:end]
    start += len(text) - len(text.lstrip())
    end = start + len(text.strip())
    return Flat(flat.text[start:end], flat.offsets[start:end])


def adopt(writer: RecordWriter, layer: RecordWriter, fields: frozenset[str] | None = None) -> None:
    """Take over what a further layer says and the record does not yet; of its top-level `fields` only, if given.

    People come with their institutions, or not at all.
    """
    known = writer.record.keys() & {"authors", "affiliations"}
    for key in layer.record:
        if (fields is None or key in fields) and not (known and key in ("authors", "affiliations", "bylines")):
            _adopt(writer, layer, key, f"/{escape(key)}", (writer.record, layer.record))


def _adopt(
    writer: RecordWriter, layer: RecordWriter, key: str, pointer: str, records: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    """Take over a key of the second record if the first has nothing there, or the languages that the first lacks."""
    ours, theirs = records
    if ours.get(key) in (None, "", [], {}):
        ours[key] = theirs[key]
        _adopt_places(writer, layer, pointer)
    elif key != "issn" and isinstance(theirs[key], dict) and isinstance(ours[key], dict):
        for name in theirs[key]:
            _adopt(writer, layer, name, f"{pointer}/{escape(name)}", (ours[key], theirs[key]))


def _adopt_places(writer: RecordWriter, layer: RecordWriter, pointer: str) -> None:
    """The places of a pointer and of all below it."""
    for at, place in layer.places.items():
        if at == pointer or at.startswith(f"{pointer}/"):
            writer.places[at] = place
            if at in layer.values:
                writer.values[at] = layer.values[at]
            if at in layer.offsets:
                writer.offsets[at] = layer.offsets[at]
    writer.problems += [problem for problem in layer.problems if f"{problem.pointer}/".startswith(f"{pointer}/")]
