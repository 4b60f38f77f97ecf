"""Characters that cannot be seen: zero-width signs, soft hyphens, odd line ends, stray no-break spaces."""

import re
from operator import attrgetter
from typing import Literal, NamedTuple

Kind = Literal["soft hyphen", "zero width", "byte order mark", "line separator", "control", "no-break space"]

# U+200C and U+200D join letters of Arabic and Indic scripts and of emoji, and nothing in Latin or Cyrillic.
_ZERO_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u180e\u202a-\u202e\u2066-\u2069"
_FIXED_SPACE = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_SPACE = f" {_FIXED_SPACE}"
_PATTERNS: tuple[tuple[Kind, str], ...] = (
    ("soft hyphen", "\u00ad+"),
    ("zero width", f"[{_ZERO_WIDTH}]+"),
    ("byte order mark", "\ufeff+"),
    ("line separator", "[\u2028\u2029\u0085\u000b\u000c]+"),
    ("control", "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]+"),
)
_INVISIBLE = re.compile("|".join(f"(?P<k{number}>{pattern})" for number, (_, pattern) in enumerate(_PATTERNS)))
_KINDS = {f"k{number}": kind for number, (kind, _) in enumerate(_PATTERNS)}
_SPACES = re.compile(f"[{_SPACE}]+")
_HAS_FIXED = re.compile(f"[{_FIXED_SPACE}]")
# U+001E is the no-break hyphen of Microsoft Word; its U+001F, the optional one, is not printed.
_WORD_HYPHENS = {"\x1e": "-"}
_JOINERS = re.compile("[\u0600-\u06ff\u0900-\u0dff\U0001f000-\U0001faff]")


class Invisible(NamedTuple):
    """A stretch of invisible characters (0-based, end exclusive) and what to put in its place."""

    start: int
    end: int
    kind: Kind
    replacement: str | None  # None where it cannot be told what stood there


def invisible_characters(text: str) -> list[Invisible]:
    """The invisible characters of a text that do harm, in order (code CHR004).

    A no-break space between words (initials, units, №) is good typography and passes; it is reported at an
    edge of the text or line, and beside another space. Joiners pass beside Arabic, Indic and emoji.
    """
    if text.isascii() and text.isprintable():
        return []
    found = [_invisible(text, match) for match in _INVISIBLE.finditer(text)]
    if _JOINERS.search(text):
        found = [item for item in found if item.kind != "zero width"]
    spaces = [_spaces(text, match) for match in _SPACES.finditer(text) if _is_stray(text, match)]
    return sorted([*found, *spaces], key=attrgetter("start"))


def _invisible(text: str, match: re.Match[str]) -> Invisible:
    kind = _KINDS[match.lastgroup or ""]
    if kind == "control":
        return Invisible(match.start(), match.end(), kind, _for_control(match.group()))
    parts_words = kind == "line separator" and not _at_edge(text, match.start(), match.end())
    beside_space = text[match.start() - 1 : match.start()].isspace() or text[match.end() : match.end() + 1].isspace()
    return Invisible(match.start(), match.end(), kind, " " if parts_words and not beside_space else "")


def _for_control(stretch: str) -> str | None:
    """Word's own hyphens, and windows-1252 bytes (U+0096 is –); any other control may stand for anything."""
    readings = [_WORD_HYPHENS.get(char) or _windows_1252(char) for char in stretch.replace("\x1f", "")]
    return "".join(reading for reading in readings if reading) if all(readings) else None


def _windows_1252(char: str) -> str | None:
    if char < "\x80" or char in "\x81\x8d\x8f\x90\x9d":
        return None
    return char.encode("latin-1").decode("cp1252")


def _is_stray(text: str, match: re.Match[str]) -> bool:
    if not _HAS_FIXED.search(match.group()):
        return False
    return len(match.group()) > 1 or _at_edge(text, match.start(), match.end())


def _at_edge(text: str, start: int, end: int) -> bool:
    return start == 0 or end == len(text) or text[start - 1] == "\n" or text[end] == "\n"


def _spaces(text: str, match: re.Match[str]) -> Invisible:
    edge = _at_edge(text, match.start(), match.end())
    return Invisible(match.start(), match.end(), "no-break space", "" if edge else " ")
