"""Letters written as a base and a combining mark where Unicode has one character for them (й = и + U+0306)."""

import re
import unicodedata
from typing import NamedTuple

_CLUSTER = re.compile("[^\\W\\d_][\u0300-\u036f]+")


class Decomposed(NamedTuple):
    """A decomposed letter, 0-based, end exclusive, and the same letter in normalization form C."""

    start: int
    end: int
    composed: str


def decomposed_letters(text: str) -> list[Decomposed]:
    """The letters of a text that normalization form C would join with their marks, in order (code CHR005).

    A mark that belongs to no letter of its own passes (the stress in «о́браз»), and so do characters that form C
    would exchange for another one, such as the sign of ångström.
    """
    if unicodedata.is_normalized("NFC", text):
        return []
    found = [(match, unicodedata.normalize("NFC", match.group())) for match in _CLUSTER.finditer(text)]
    return [
        Decomposed(match.start(), match.end(), composed)
        for match, composed in found
        if len(composed) < len(match.group())
    ]
