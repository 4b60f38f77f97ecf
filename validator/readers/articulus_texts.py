"""What the parts of the Articulus reader share: eLIBRARY's codes of languages, and texts with line breaks in them."""

from collections.abc import Iterator

from validator.readers.jats_texts import Alternative, Reading
from validator.readers.xml_record import language_of
from validator.readers.xml_tree import Element, Flat, Run

_OWN_CODES = {
    "": "", "ANY": "", "UNK": "", "MAL": "", "TGL": "",
    "BGR": "bg", "CHN": "zh", "ESP": "es", "ILE": "ga", "KHM": "kum", "ORV": "rue", "PRT": "pt", "ROU": "ro",
    "SRB": "sr", "SVK": "sk", "TJK": "tg",
}  # fmt: skip
"""Codes of РИНЦ's dictionary typeLang that are none of ISO 639, or mean another language there.

MAL is «многоязычный» and TGL «транслитерация», which are no languages either.
"""

_BREAKS = frozenset({"br", "p"})


def declared(element: Element, *around: Element) -> Alternative:
    """An element with the language of its own `lang`, or of the nearest around it; "" where that is any."""
    codes = (language_of_code(one.get("lang")) for one in (element, *around))
    return Alternative(next((code for code in codes if code), ""), element)


def language_of_code(code: str) -> str:
    """The ISO 639-1 code for one of РИНЦ's, or of those that are written instead (ru, ru_RU); "" for any language."""
    return _OWN_CODES[code.upper()] if code.upper() in _OWN_CODES else language_of(code)


def printed(element: Element) -> Flat:
    """The text of an element, a blank where it begins a new line."""
    return _spaced(element).flat()


def put(reading: Reading, pointer: str, element: Element) -> str | None:
    """Note the text of an element, which may be empty, and hand it back."""
    reading.taken.add(element)
    return reading.flat(pointer, printed(element), element)


def pieces(flat: Flat) -> Iterator[Flat]:
    """The parts of a text that semicolons part, as РИНЦ wants several institutions in one element."""
    start = 0
    for part in flat.text.split(";"):
        first = start + len(part) - len(part.lstrip())
        last = start + len(part.rstrip())
        if first < last:
            yield Flat(flat.text[first:last], flat.offsets[first:last])
        start += len(part) + 1


def _spaced(element: Element) -> Element:
    content: list[Element | Run] = []
    for one in element.content:
        if isinstance(one, Run):
            content.append(one)
        else:
            is_break = one.name.lower() in _BREAKS
            content += [Run(" ", one.tag), _spaced(one)] if is_break else [_spaced(one)]
    return Element(element.name, element.attributes, element.language, element.tag, element.span, content)
