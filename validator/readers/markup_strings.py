"""Strings that hold markup as letters, as Crossref's JSON has it in titles and abstracts: their text without tags."""

import html
import re
from collections.abc import Iterator

from validator.readers.xml_tree import Flat

_TOKEN = re.compile(
    r"<!--[\s\S]*?(?:-->|\Z)|"
    r"<(?:\w+:)?tex-math\b[^<>]*>[^<]*</(?:\w+:)?tex-math>"
    r"|</?(?:\w+:)?(?P<tag>[A-Za-z][\w.-]*)(?:\s[^<>]*)?/?>"
    r"|(?P<entity>&[^;\s<&]{1,40};)"
    r"|[\s\S]"
)
_HEADING = re.compile(r"<(?:\w+:)?title>[^<]*</(?:\w+:)?title>")
_BLOCKS = frozenset(
    {
        "sec", "title", "p", "list", "list-item", "disp-quote", "br", "div", "li", "ul", "ol", "dd", "dt", "td", "tr",
        "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table",
    }
)  # fmt: skip
"""The elements whose texts stand apart from each other."""


def strip_markup(text: str) -> Flat:
    """The text without tags, references read, blanks drawn together, and where each character stands in `text`.

    A heading over the whole («Abstract») is no part of it; those of its sections are.
    """
    letters: list[str] = []
    offsets: list[tuple[int, int]] = []
    for letter, place in _letters(text, _start(text)):
        is_blank = letter.isspace() and letter != "\u00a0"
        if not is_blank or (letters and letters[-1] != " "):
            letters.append(" " if is_blank else letter)
            offsets.append(place)
    if letters and letters[-1] == " ":
        del letters[-1], offsets[-1]
    return Flat("".join(letters), offsets)


def _start(text: str) -> int:
    """Where the text begins after its one heading."""
    heading = _HEADING.match(text, len(text) - len(text.lstrip()))
    return heading.end() if heading and not _HEADING.search(text, heading.end()) else 0


def _letters(text: str, start: int) -> Iterator[tuple[str, tuple[int, int]]]:
    for found in _TOKEN.finditer(text, start):
        if found["entity"]:
            yield from ((letter, found.span()) for letter in html.unescape(found["entity"]))
        elif found["tag"] in _BLOCKS:
            yield " ", found.span()
        elif found.end() - found.start() == 1:
            yield found[0], found.span()
