"""How a value stands in its source: which source characters make up its n-th character, and how to write another.

A value is the written text itself but for folding, indentation, doubled quotes and backslash escapes; this holds for
YAML's five scalar styles and for lines joined from a page.
"""

import html
import re
from collections.abc import Mapping
from enum import Enum

_BLANK = " \t\r\n\x85\u2028\u2029"
_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.)", re.DOTALL)
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_FOLD = re.compile(r"(?<![ \t])[ \t]*+(?:\r\n|\r|\n)[ \t]*+")
_INDENTATION = re.compile(r"(?:[ ]*+[\r\n])*+([ ]*+)")
"""The blank lines at the beginning of a block, and the indentation of its first letter."""
_SURROGATES = re.compile(r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}")
_UNSAFE_START = re.compile(r"[\s\-?:,\[\]{}#&*!|>'\"%@`]")
_UNSAFE_INSIDE = re.compile(r":(\s|$)|\s#|\n")
_WRITTEN_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t"}
_FLOW_INDICATORS = frozenset("[]{},")


class Style(Enum):
    """Notation of a value in its source."""

    PLAIN = "plain"
    SINGLE = "single-quoted"
    DOUBLE = "double-quoted"
    BLOCK = "block"
    CONTAINER = "container"
    VERBATIM = "verbatim"
    """Letters that stand for themselves and that no quotes can be put around."""
    MARKUP = "markup"
    """The text of an XML element, whose reader says where each character stands."""
    ATTRIBUTE = "attribute"
    """The value of an XML attribute, likewise."""
    HTML = "html"
    """The text of HTML that stands as letters in an XML element, likewise."""


def offsets(raw: str, value: str, style: Style) -> list[tuple[int, int]]:
    """For each character of `value`, the (start, end) of what stands for it in `raw`, the value's source text.

    Quotes belong to `raw`. Blanks may differ in number (folding, indentation); everything else must occur in order.
    To a blank that stands for a line break belongs the indentation after it.
    """
    start = 1 if style in (Style.SINGLE, Style.DOUBLE) else 0
    if style is Style.BLOCK:
        start = found.end() if (found := _LINE_BREAK.search(raw)) else 0
    if style in (Style.PLAIN, Style.SINGLE, Style.VERBATIM) and raw[start : start + len(value)] == value:
        return [(start + i, start + i + 1) for i in range(len(value))]
    return _align(raw, value, style, start)


def _align(raw: str, value: str, style: Style, at: int) -> list[tuple[int, int]]:
    found = []
    folds = _folds(raw, at, style)
    for character in value:
        start, end = _next(raw, at, character, style)
        if character in " \n":
            end = _end_of_blank(raw, start, end, folds) if character == "\n" else folds.get(start, end)
        found.append((start, end))
        at = end
    return found


def _folds(raw: str, start: int, style: Style) -> dict[int, int]:
    """Where line breaks of a value begin, with the blanks before them, and where the indentation after them ends."""
    pattern = _FOLD
    if style is Style.BLOCK:
        first = _INDENTATION.match(raw, start)
        pattern = re.compile(rf"(?:{_LINE_BREAK.pattern})[ ]{{0,{len(first[1]) if first else 0}}}")
    return {fold.start(): fold.end() for fold in pattern.finditer(raw)}


def _end_of_blank(raw: str, start: int, end: int, folds: Mapping[int, int]) -> int:
    """Where a line break of a value ends: folded, the first of several is lost."""
    fold = folds.get(start, end)
    is_lost = not raw.startswith("|") and raw[start - 1] not in _BLANK
    return folds.get(fold, fold) if is_lost else fold


def _next(raw: str, at: int, character: str, style: Style) -> tuple[int, int]:
    """Where `character` stands in `raw` at or after `at`."""
    while at < len(raw):
        if style is Style.DOUBLE and raw[at] == "\\":
            escape = _SURROGATES.match(raw, at) or _ESCAPE.match(raw, at)
            end = escape.end() if escape else at + 1
            if raw[at + 1 : at + 2] not in ("\n", "\r"):
                return at, end
            at = end  # an escaped line break swallows the indentation after it
            while at < len(raw) and raw[at] in " \t":
                at += 1
        elif raw[at] == character or (character in " \n" and raw[at] in _BLANK):
            return at, at + (2 if style is Style.SINGLE and character == "'" else 1)
        elif raw[at] in _BLANK:
            at += 1
        else:
            break
    return at, at


def write(text: str, style: Style) -> str:
    """`text` as it must be written inside a value of the given style."""
    if style is Style.SINGLE:
        return text.replace("'", "''")
    if style is Style.DOUBLE:
        return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    if style in (Style.MARKUP, Style.ATTRIBUTE):
        return html.escape(text, quote=style is Style.ATTRIBUTE)
    if style is Style.HTML:
        return html.escape(html.escape(text, quote=False), quote=False)
    return text


def read(written: str, style: Style) -> str:
    """The text that `write` wrote so: its inverse."""
    if style is Style.SINGLE:
        return written.replace("''", "'")
    if style is Style.DOUBLE:
        return _WRITTEN_ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), written)
    if style in (Style.MARKUP, Style.ATTRIBUTE):
        return html.unescape(written)
    if style is Style.HTML:
        return html.unescape(html.unescape(written))
    return written


def stays_plain(value: str, part: tuple[int, int], replacement: str) -> bool:
    """Whether YAML still reads a value that stands without quotes after `replacement` for its characters [start, end).

    Only the edited place and its neighbours are looked at, so that many edits of one long value stay linear.
    """
    start, end = part
    before, after = value[max(0, start - 2) : start], value[end : end + 2]
    written = before + replacement + after
    at_start, at_end = start <= len(before), end + len(after) >= len(value)
    if not written or (at_start and _UNSAFE_START.match(written)) or (at_end and written[-1].isspace()):
        return False
    found = _UNSAFE_INSIDE.search(written)
    if found and (at_end or found.end() < len(written) or found[0] != ":"):
        return False
    return _FLOW_INDICATORS & set(replacement) <= set(value[start:end])
