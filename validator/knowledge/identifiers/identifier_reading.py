"""What all readers of printed identifiers share: problems, their replacements, and non-ASCII characters."""

import re
import unicodedata
from typing import Literal, NamedTuple

from validator.knowledge.characters.lookalike_table import IDENTICAL, SIMILAR

ProblemKind = Literal[
    "absent",  # no identifier in the text at all («не представлен»)
    "case",  # EDN in small letters, ROR in capitals
    "check-digit",
    "dash",  # a typographic dash where a hyphen is likely but not certain
    "domain",
    "dots",  # the dots of a UDC number do not stand after every three digits
    "double-slash",
    "entity",  # `&lt;` or `%3C` instead of the character
    "hyphens",
    "label",
    "length",
    "lower-x",
    "non-ascii",
    "prefix",  # a damaged or unknown `https://doi.org/`
    "registrant",
    "scheme",
    "several",
    "shape",
    "space",
    "suffix",
    "trailing",  # punctuation after the identifier
    "unbalanced",
]


class Problem(NamedTuple):
    """One fault of a printed identifier at 0-based [start, end), with its certain replacement or None."""

    kind: ProblemKind
    start: int
    end: int
    replacement: str | None = None


class Reading(NamedTuple):
    """A printed identifier as it was read.

    `value` is the bare canonical identifier, or None when a problem has no certain replacement. `prefix` is
    what is printed before it (`https://doi.org/`, `DOI:`, or nothing); [start, end) is the bare identifier.
    """

    value: str | None
    prefix: str
    start: int
    end: int
    problems: tuple[Problem, ...] = ()

    @property
    def key(self) -> str | None:
        """What all printed forms of one identifier have in common; none of these identifiers heeds case."""
        return None if self.value is None else self.value.casefold()


# In a text that is ASCII by definition, У can only stand for Y.
_LOOKALIKES = str.maketrans(dict(IDENTICAL + SIMILAR))
_NON_ASCII = re.compile(r"[^\x00-\x7f]+")
_MINUS = "\u2212"


def ascii_char(char: str) -> str | None:
    """The ASCII that a character certainly stands for; empty for invisible ones; None if unknown."""
    category = unicodedata.category(char)
    if category == "Cf":  # soft hyphen, zero-width characters, byte order mark
        return ""
    if category in {"Zs", "Zl", "Zp"}:
        return " "
    if category == "Pd" or char == _MINUS:
        return "-"
    plain = char.translate(_LOOKALIKES)
    if "\uff01" <= char <= "\uff5e":  # fullwidth forms
        plain = unicodedata.normalize("NFKC", char)
    return plain if plain.isascii() else None


def non_ascii(text: str) -> list[tuple[int, int, str | None]]:
    """Runs of non-ASCII characters as (start, end, ASCII replacement or None when not certain), 0-based.

    For identifiers that are ASCII by definition or in practice (Crossref mints no other DOI). White space
    around the text is not part of the identifier.
    """
    first = len(text) - len(text.lstrip())
    last = len(text.rstrip())
    runs: list[tuple[int, int, str | None]] = []
    for match in _NON_ASCII.finditer(text, first, last):
        mapped = [ascii_char(char) for char in match.group()]
        known = [char for char in mapped if char is not None]
        # A no-break space is removed like every space in an identifier.
        whole = "".join(known).replace(" ", "") if len(known) == len(mapped) else None
        runs.append((match.start(), match.end(), whole))
    return runs


class AsciiText(NamedTuple):
    """A text with its lookalikes, dashes and invisible characters replaced, and where each one came from."""

    text: str
    origins: tuple[int, ...]  # one more than the characters of `text`
    problems: tuple[Problem, ...]

    def problem(self, kind: ProblemKind, start: int, end: int, replacement: str | None = None) -> Problem:
        """A problem of the piece [start, end) of this text, placed in the printed text."""
        return Problem(kind, self.origins[start], self._end(start, end), replacement)

    def _end(self, start: int, end: int) -> int:
        return self.origins[end - 1] + 1 if end > start else self.origins[end]

    def reading(self, value: str | None, start: int, end: int, found: list[Problem]) -> Reading:
        """The reading of the identifier at [start, end), given its problems beside the non-ASCII ones.

        Non-ASCII text before it is a label in the reader's language («SPIN-код»), unless it can be replaced.
        """
        first = self.origins[start]
        alien = [item for item in self.problems if item.replacement is not None or item.start >= first]
        if any(item.replacement is None for item in alien):
            found = []  # the unknown characters are the reason for whatever else is wrong
        problems = sorted([*alien, *found], key=lambda item: (item.start, item.end))
        if any(item.replacement is None for item in problems):
            value = None
        return Reading(value, self.text[:start].strip(), first, self._end(start, end), tuple(problems))


def ascii_text(text: str) -> AsciiText:
    """The text without outer white space, read through every certain non-ASCII replacement."""
    return replaced_text(text, non_ascii(text))


def replaced_text(text: str, runs: list[tuple[int, int, str | None]]) -> AsciiText:
    """The text without outer white space, read through the replacements `runs` (ordered, disjoint)."""
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    chars: list[str] = []
    origins: list[int] = []
    problems: list[Problem] = []
    position = first
    for start, end, replacement in [*runs, (last, last, None)]:
        chars += text[position:start]
        origins += range(position, start)
        if start < end:
            problems.append(Problem("non-ascii", start, end, replacement))
            shown = text[start:end] if replacement is None else replacement
            chars += shown
            origins += (min(start + offset, end - 1) for offset in range(len(shown)))
        position = max(end, position)
    return AsciiText("".join(chars), (*origins, max(first, last)), tuple(problems))


# «НЕТ» could be read as lookalikes of Latin letters, and "none" as an EDN.
_NONE = re.compile(r"(?i)\s*(?:нет|не|без|жоқ|отсутств\w*|none|no|not|n/?a|absent)\b[^\d@./]*+\.?\s*+\Z")


def said_absent(text: str, printed: AsciiText, start: int, essential: str) -> Reading | None:
    """The reading of a text that holds no identifier after the label that ends at `start` of `printed`, else None.

    Such are «не представлен», «жоқ», "n/a", a dash, nothing: the pattern `essential`, which every identifier of
    the kind matches, is not found, or a word says so.
    """
    first = printed.origins[start]
    if re.search(essential, printed.text[start:]) and not _NONE.match(text, first):
        return None
    absent = printed.problem("absent", start, len(printed.text))
    return Reading(None, printed.text[:start].strip(), absent.start, absent.end, (absent,))


def trimmed(printed: AsciiText, start: int) -> tuple[int, list[Problem]]:
    """Where the identifier that begins at `start` ends, and the punctuation after it as a problem."""
    end = start + len(printed.text[start:].rstrip(" .,;:/\t\r\n"))
    if end == len(printed.text):
        return end, []
    return end, [printed.problem("trailing", end, len(printed.text), "")]
