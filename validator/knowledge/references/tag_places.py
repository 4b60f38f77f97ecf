"""Where a reference has its language tag, and where one would be inserted in the manner of the list."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeVar

from validator.knowledge.languages.language_tags import LanguageTag
from validator.knowledge.references.habit import habit
from validator.knowledge.references.reference_parts import ReferenceAnalysis

T = TypeVar("T")

Place = Literal["after-title", "after-source", "end"]
Side = Literal["before-address", "after-address"]
Period = Literal["before-period", "after-period"]

# After an abbreviation («171 p.», «2-е изд.») the period is its own, and may end the reference too.
_ABBREVIATION = re.compile(r"(?:\b[^\W\d_]{1,2}|\b(?:Publ|Diss|dis|diss|thes|Univ|Inst|Nos|Vol|etc|изд|дис))\.\Z")
_LONGEST_WORD = 20
_NOTE = re.compile(r"[(\[]\s?[Ii]n\s[^()\[\]]{1,30}[)\]]\.?\Z")  # (in Ucraine): what may be meant as a tag
_LONGEST_NOTE = 40


class TagPlace(NamedTuple):
    """What a house may choose of a tag's place; None where the reference leaves it no choice.

    `place` tells the part of the reference it follows, `side` (for a tag at the end of a reference with a DOI or
    another address) where it stands to the address, `period` whether a period closes the text before the tag.
    """

    place: Place | None
    side: Side | None
    period: Period | None


class Insertion(NamedTuple):
    """The text that adds a tag to a reference, and the 0-based position it is for."""

    at: int
    text: str


def tag_place(text: str, parts: ReferenceAnalysis, tag: LanguageTag) -> TagPlace:
    """Where the tag of a reference stands; a book has no journal, so «after the title» is before its publisher."""
    place = _place(parts, tag)
    if place != "end":
        return TagPlace(place, None, None)
    address = parts.addresses.start
    side: Side | None = None
    if address is not None:
        side = "before-address" if tag.end <= address else "after-address"
    return TagPlace(place, side, _period(text[: tag.start]))


def usual_place(places: Sequence[TagPlace]) -> TagPlace:
    """Where most references of a list have their tags, None for what has no majority."""
    return TagPlace(
        habit(_stated(each.place for each in places)),
        habit(_stated(each.side for each in places)),
        habit(_stated(each.period for each in places)),
    )


def insertion(text: str, parts: ReferenceAnalysis, usual: TagPlace, tag: str) -> Insertion | None:
    """How to add `tag` (as printed) where the list has its tags; None where the place is not certain."""
    if usual.place == "after-title":
        return _after_title(text, parts, tag)
    address = parts.addresses.start
    if usual.place != "end" or usual.period is None or (address is not None and usual.side != "before-address"):
        return None
    end = len(text[:address].rstrip())
    if _NOTE.search(text[max(0, end - _LONGEST_NOTE) : end]):
        return None
    closed = text[:end].endswith(".")
    if usual.period == "after-period":
        return Insertion(end, f" {tag}") if closed else None
    if closed and not _is_abbreviation(text[:end]):
        return Insertion(end - 1, f" {tag}")
    return Insertion(end, f" {tag}." if closed else f" {tag}")


def _place(parts: ReferenceAnalysis, tag: LanguageTag) -> Place | None:
    """None where nothing stands between the title and the tag, nor between the tag and the end."""
    starts = _starts(parts)
    if not any(start >= tag.end for start in starts):
        return "end" if starts else None
    source = parts.source
    return "after-source" if source and source.name.start < tag.start else "after-title"


def _starts(parts: ReferenceAnalysis) -> list[int]:
    """Where source, imprint and locator begin; what follows an address is a date of access."""
    locator, address = parts.locator, parts.addresses.start
    pieces = (locator.year, locator.volume, locator.issue, locator.pages, parts.extent, parts.imprint)
    source = [parts.source.name.start] if parts.source else []
    starts = source + [piece.start for piece in pieces if piece]
    return [start for start in starts if address is None or start < address]


def _stated(values: Iterable[T | None]) -> list[T]:
    return [value for value in values if value is not None]


def _period(before: str) -> Period | None:
    plain = before.rstrip()
    if not plain.endswith("."):
        return "before-period"
    return None if _is_abbreviation(plain) else "after-period"


def _is_abbreviation(before: str) -> bool:
    return bool(_ABBREVIATION.search(before[-_LONGEST_WORD:]))


def _after_title(text: str, parts: ReferenceAnalysis, tag: str) -> Insertion | None:
    title = parts.title
    if title is None or text[title.end : title.end + 1] != ".":
        return None
    return Insertion(title.end, f" {tag}")
