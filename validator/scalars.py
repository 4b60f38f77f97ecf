"""How a value stands in its source: which source characters make up its n-th character, and how to write another.

A value is the written text itself but for folding, indentation, doubled quotes and backslash escapes; this holds for
YAML's five scalar styles and for lines joined from a page.
"""

import re
from enum import Enum

_BLANK = " \t\r\n\x85\u2028\u2029"
_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r\n|.)", re.DOTALL)
_SURROGATES = re.compile(r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}")
_UNSAFE_START = re.compile(r"[\s\-?:,\[\]{}#&*!|>'\"%@`]")
_UNSAFE_INSIDE = re.compile(r":(\s|$)|\s#|\n")
_FLOW_INDICATORS = frozenset("[]{},")


class Style(Enum):
    """Notation of a value in its source."""

    PLAIN = "plain"
    SINGLE = "single-quoted"
    DOUBLE = "double-quoted"
    BLOCK = "block"
    CONTAINER = "container"


def offsets(raw: str, value: str, style: Style) -> list[tuple[int, int]]:
    """For each character of `value`, the (start, end) of what stands for it in `raw`, the value's source text.

    Quotes belong to `raw`. Blanks may differ in number (folding, indentation); everything else must occur in order.
    """
    start = 1 if style in (Style.SINGLE, Style.DOUBLE) else 0
    if style is Style.BLOCK:
        start = raw.find("\n") + 1
    if style in (Style.PLAIN, Style.SINGLE) and raw[start : start + len(value)] == value:
        return [(start + i, start + i + 1) for i in range(len(value))]
    return _align(raw, value, style, start)


def _align(raw: str, value: str, style: Style, at: int) -> list[tuple[int, int]]:
    found = []
    for character in value:
        start, end = _next(raw, at, character, style)
        found.append((start, end))
        at = end
    return found


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
    return text


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
