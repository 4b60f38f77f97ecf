"""What the readers of XML formats share: texts and attributes noted under their pointers, languages, broken files."""

from collections.abc import Callable, Collection, Iterator

from validator.document import Document, Place, Problem
from validator.knowledge.languages.language_codes import normalize
from validator.readers.record import RecordWriter, unreadable
from validator.readers.xml_tree import Attribute, Element, XmlError, read_tree
from validator.scalars import Style
from validator.source import Source, Span


def read_xml(source: Source, format_name: str, read: Callable[[Element], list[Document]]) -> list[Document]:
    """The documents that `read` makes of the root; one unreadable document where the XML is broken or refused."""
    try:
        root = read_tree(source)
    except XmlError as error:
        span = Span(error.offset, min(error.offset + 1, len(source.text)))
        problem = Problem("STR001", error.message_id, span=span, params=error.params)
        return [unreadable(source, format_name, problem)]
    return read(root)


def put(writer: RecordWriter, pointer: str, element: Element, without: Collection[str] = ()) -> str | None:
    """Note the text of an element, which may be empty, and hand it back."""
    flat = element.flat(without)
    if not flat.text:
        return writer.text(pointer, "", Place(element.span, element.tag, Style.MARKUP))
    span = flat.span
    writer.offsets[pointer] = [(start - span.start, end - span.start) for start, end in flat.offsets]
    return writer.text(pointer, flat.text, Place(span, element.tag, Style.MARKUP))


def put_attribute(writer: RecordWriter, pointer: str, attribute: Attribute) -> str | None:
    """Note the value of an attribute, and hand it back."""
    value, span = attribute
    if len(value) == span.end - span.start:
        writer.offsets[pointer] = [(i, i + 1) for i in range(len(value))]
    return writer.text(pointer, value, Place(span, None, Style.ATTRIBUTE))


def contain(writer: RecordWriter, pointer: str, element: Element) -> None:
    """Note where a part of the record stands that is no text itself."""
    writer.places[pointer] = Place(element.span, element.tag, Style.CONTAINER)


def filled(elements: Collection[Element]) -> Iterator[Element]:
    """The elements that hold any text; an empty alternative says that there is none."""
    return (element for element in elements if element.flat().text)


def language_of(code: str) -> str:
    """The ISO 639-1 code for a format's own (RUS, ru_RU, rus), or "" where it names none."""
    return normalize(code) or "" if code else ""
