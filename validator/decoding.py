"""Bytes to text: UTF-8 is read, anything else is named so that the editor can save the file anew."""

import codecs
from typing import NamedTuple

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAMPLE = 65_536


class Decoded(NamedTuple):
    """The text of a file, or (`text` is None) the encoding it seems to have; "" where even that is unknown."""

    text: str | None
    encoding: str = "utf-8"
    bom: bool = False


def decode(data: bytes) -> Decoded:
    """Decode UTF-8, with or without a byte order mark; recognise, but do not read, other encodings and binary data."""
    if data.startswith(_UTF16_MARKS) or _looks_like_utf16(data):
        return Decoded(None, "UTF-16")
    bom = data.startswith(codecs.BOM_UTF8)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return Decoded(None, "" if b"\0" in data else _guess(data))
    return Decoded(None, "") if "\0" in text else Decoded(text, bom=bom)


def _looks_like_utf16(data: bytes) -> bool:
    """Text in UTF-16 without a mark: every other byte of its blanks and digits is zero, and nothing else is."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    return max(even, odd) * 10 > len(sample) and min(even, odd) * 20 < max(even, odd)


def _guess(data: bytes) -> str:
    """The likeliest legacy encoding of a text with Cyrillic or Western letters, or ""."""
    import chardet  # noqa: PLC0415 - needed for broken files only

    return chardet.detect(data[:_SAMPLE])["encoding"] or ""
