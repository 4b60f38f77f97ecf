"""Reads the reference lists of an article in OJS's native XML, where a citation is a line of text."""

from collections.abc import Iterator, Sequence
from typing import Any

from validator.readers.escaped_html import flatten, put_html
from validator.readers.jats_texts import Reading
from validator.readers.xml_record import language_of
from validator.readers.xml_tree import Element

_HEADINGS = {"references": "en", "список литературы": "ru", "литература": "ru", "әдебиеттер тізімі": "kk"}
"""The lines that stand over a list where both lists of a journal are put into OJS's one field."""

_List = tuple[str, list[Element]]


def write_references(reading: Reading, groups: Sequence[Element]) -> None:
    """The `references` of a record: one list, or one a language where the file parts them."""
    lists = [one for group in groups for one in _lists(reading, group)]
    if not lists:
        return
    reading.contain("/references", groups[0])
    codes = list(dict.fromkeys(code for code, _ in lists))
    is_single = len(codes) == 1
    written = [
        _write(
            reading,
            "" if is_single else code,
            [one for language, found in lists if language == code for one in found],
        )
        for code in codes
    ]
    reading.writer.record["references"] = written


def _lists(reading: Reading, group: Element) -> Iterator[_List]:
    """The lists of a group of citations, which is one unless a heading within it begins another."""
    code, found = language_of(group.get("locale")), list[Element]()
    for one in group.all("citation"):
        text = flatten(one).text
        heading = _HEADINGS.get(text.rstrip(" .:").casefold())
        if heading:
            reading.taken.add(one)
            if found:
                yield code or reading.language, found
            code, found = heading, []
        elif text:
            found.append(one)
    if found:
        yield code or reading.language, found


def _write(reading: Reading, code: str, citations: Sequence[Element]) -> dict[str, Any]:
    around = f"/references/{code}" if code else "/references"
    if code:
        reading.contain(around, citations[0])
    items = []
    for i, one in enumerate(citations):
        pointer = f"{around}/{i}"
        items.append({"text": put_html(reading, pointer, one), "pointer": pointer, "language": code})
    return {"language": code, "items": items}
