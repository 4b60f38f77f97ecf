"""Bytes to text: UTF-8 is read, XML and HTML as they declare; any other encoding is named, to be saved anew."""

import codecs
import re
from typing import NamedTuple

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAMPLE = 65_536
_PRESCAN = 1024
_XML = "<?xml"
_DECLARED = re.compile(rb"\s{0,8}<\?xml\s[^>]{0,200}?encoding\s{0,4}=\s{0,4}[\"']([A-Za-z][A-Za-z0-9._-]{0,40})")

_HTML = re.compile(
    rb"\s{0,8}<(?:!doctype\s+html|html|head|meta)\b[^\0]{0,1000}?<meta\s[^>\0]{0,200}?charset\s{0,4}=\s{0,4}[\"']?"
    rb"([A-Za-z][A-Za-z0-9._-]{0,40})",
    re.IGNORECASE,
)
"""A page that names its encoding in its first kilobyte, where HTML wants it (WHATWG, «prescan a byte stream»)."""


_ZIP = b"PK\x03\x04"


class Decoded(NamedTuple):
    """The text of a file and its encoding, or (`text` is None) the one it seems to have; "" where that is unknown."""

    text: str | None
    encoding: str = "utf-8"
    bom: bool = False


def decode(data: bytes) -> Decoded:
    """Decode UTF-8, with or without a byte order mark, and XML and HTML as they declare; only name other encodings."""
    declared = _declared_encoding(data)
    if declared:
        return _declared(data, declared)
    if data.startswith(_UTF16_MARKS) or _looks_like_utf16(data):
        return Decoded(None, "UTF-16")
    bom = data.startswith(codecs.BOM_UTF8)
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return Decoded(None, "" if b"\0" in data else _guess(data))
    return Decoded(None, "") if "\0" in text else Decoded(text, bom=bom)


def _declared_encoding(data: bytes) -> str:
    """The encoding of XML or HTML that is not UTF-8, by its mark, its first signs or its declaration; else ""."""
    for name in ("utf-16-le", "utf-16-be"):
        if data.startswith((f"\ufeff{_XML[0]}".encode(name), _XML.encode(name))):
            return name
    if data.startswith(codecs.BOM_UTF8):
        return ""
    found = _DECLARED.match(data) or _HTML.match(data[:_PRESCAN])
    name = found[1].decode("ascii").lower() if found else ""
    return "" if name in ("utf-8", "utf8", "utf-16", "us-ascii") else name


def _declared(data: bytes, encoding: str) -> Decoded:
    mark = "\ufeff".encode(encoding) if encoding.startswith("utf-16") else b""
    bom = bool(mark) and data.startswith(mark)
    try:
        return Decoded(data[len(mark) * bom :].decode(encoding), encoding, bom)
    except (UnicodeDecodeError, LookupError):
        return Decoded(None, encoding)


def _looks_like_utf16(data: bytes) -> bool:
    """Text in UTF-16 without a mark: every other byte of its blanks and digits is zero, and nothing else is."""
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    return max(even, odd) * 10 > len(sample) and min(even, odd) * 20 < max(even, odd)


def _guess(data: bytes) -> str:
    """The likeliest legacy encoding of a text with Cyrillic or Western letters, or ""."""
    import chardet  # noqa: PLC0415 - needed for broken files only

    return chardet.detect(data[:_SAMPLE])["encoding"] or ""
