"""Ordinary spaces that no typography has: doubled, at an edge, before a comma or a period, inside a bracket."""

import re
from typing import Literal, NamedTuple

Kind = Literal["doubled", "edge", "before-mark", "in-bracket", "tab"]

# Only the runs that may be faults: several, at an edge, before a mark, after a bracket.
_RUN = re.compile(r"[ \t]{2,}|\t|\A | \Z| (?=[,.)\]])|(?<=[(\[]) ")
_CLOSING_QUOTES = '»”")]’'
_LOCATOR_MARKS = ":;-‐‑‒–—−"
_TAIL = 300  # characters before a space in which an address can begin
# «et al .» and «и др .» are faults of the note, and told as such.
_ET_AL = re.compile(r"\b(?:et\.? ?al|и ?др|и ?соавт|т\. ?б|және ?басқалар)\Z", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:://|\bwww\.|@|\b10\.\d{4,9}/)\S*\Z", re.IGNORECASE)


class Space(NamedTuple):
    """A superfluous stretch of spaces, 0-based, end exclusive; `replacement` is None where a sign may be lost."""

    start: int
    end: int
    kind: Kind
    replacement: str | None


def extra_spaces(text: str) -> list[Space]:
    """The superfluous spaces of a text in order (code CHR006); only U+0020 and tabs are looked at.

    Spaces beside `:`, `;` and dashes between numbers are matters of the form of a locator. A space that keeps a final
    period out of an address, and those of an ellipsis (`. . .`) or a decimal fraction (`p = .05`), are meant.
    """
    runs = ((match.start(), match.end()) for match in _RUN.finditer(text))
    return [Space(start, end, *found) for start, end in runs if (found := _fault(text, start, end))]


def _fault(text: str, start: int, end: int) -> tuple[Kind, str | None] | None:
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isspace() or after.isspace():
        return None  # beside a line end or a no-break space
    if not before or not after:
        return ("edge", "") if before or after else None
    if "\t" in text[start:end]:
        return "tab", None
    if _is_before_mark(text, start, end):
        return "before-mark", ""
    if (before in "([" and after not in ")]") or (after in ")]" and before not in "(["):
        return "in-bracket", ""
    doubled = end - start > 1 and not _is_in_locator(text, start, end)
    return ("doubled", " ") if doubled else None


def _is_before_mark(text: str, start: int, end: int) -> bool:
    mark, following = text[end], text[end + 1 : end + 2]
    if mark not in ",." or text[start - 1] in ",;:…([«“-–—":
        return False
    if mark == ",":
        return True
    if text[start - 1] == "." or text.startswith(" .", end + 1):
        return False  # the periods of an ellipsis
    ends = not following or following.isspace() or following in _CLOSING_QUOTES
    return ends and not _is_left_of_period(text, start)


def _is_left_of_period(text: str, start: int) -> bool:
    """Whether a note of more authors, or an address, stands before the space."""
    before = text[max(0, start - _TAIL) : start]
    return bool(_ET_AL.search(before[-20:]) or _ADDRESS.search(before))


def _is_in_locator(text: str, start: int, end: int) -> bool:
    """Whether the space stands beside a colon, semicolon or dash among numbers: `2010;  12`, `418-  423`."""
    before, after = text[max(0, start - 3) : start], text[end : end + 3]
    after_mark = before[-1] in _LOCATOR_MARKS and after[0].isdigit() and any(map(str.isdigit, before))
    before_mark = after[0] in _LOCATOR_MARKS and before[-1].isdigit() and any(map(str.isdigit, after))
    return after_mark or before_mark
