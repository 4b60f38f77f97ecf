"""HTML that stands as letters in the text of an XML element, as OJS keeps titles and abstracts: what is read of it."""

from validator.readers.jats_texts import Reading
from validator.readers.markup_strings import strip_markup
from validator.readers.xml_tree import Element, Flat
from validator.scalars import Style

_CDATA = "<![CDATA["


def flatten(element: Element) -> Flat:
    """The text that a reader of the HTML sees; each character stands where its letters in the XML do.

    A reference may be escaped twice: `&amp;nbsp;` is one blank.
    """
    outer = element.flat()
    inner = strip_markup(outer.text)
    places = ((outer.offsets[start][0], outer.offsets[end - 1][1]) for start, end in inner.offsets)
    return Flat(inner.text, list(places))


def put_html(reading: Reading, pointer: str, element: Element) -> str | None:
    """Note the text of an element that holds HTML, and hand it back."""
    reading.taken.add(element)
    return put_flat(reading, pointer, flatten(element), element)


def put_flat(reading: Reading, pointer: str, flat: Flat, whole: Element) -> str | None:
    """Note a text taken from HTML; `whole` is the element it is shown by."""
    value = reading.flat(pointer, flat, whole)
    place = reading.writer.places[pointer]
    if _CDATA not in reading.writer.source.slice(whole.span):
        reading.writer.places[pointer] = place._replace(style=Style.HTML)
    return value
