"""The signs of a reference: gaps in its locator, lost spaces, final punctuation, printed and glued numbers."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from validator.knowledge.locators.locator_parts import Locator, Piece
from validator.knowledge.locators.locator_terms import role_of
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.references.reference_parts import (
    Addresses,
    Extent,
    Gap,
    GapName,
    GluedReference,
    MissingSpace,
    PageMarker,
    SpaceKind,
)

_LONGEST_GAP = 12
_CAPITAL = r"[A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]"
_NUMBER = re.compile(rf"\s{{0,8}}(?P<number>\[[0-9]{{1,4}}\]|[0-9]{{1,3}}[.)])\s{{0,4}}(?=[«“\"\[]?{_CAPITAL})")
_RANGE_GAP = re.compile(rf"(?<=\w)\s{{0,3}}[{DASHES}]{{1,3}}\s{{0,3}}(?=\w)")
_NAME = rf"{_CAPITAL}[\w’'-]{{1,30}},?\s{{1,2}}(?:(?:{_CAPITAL}[a-zа-я]?\.\s?){{1,3}}|{_CAPITAL}{{1,3}}(?=[,.]\s))"
_SECOND = re.compile(rf"(?<=[.;)\]])\s{{0,3}}(?P<number>[0-9]{{1,3}})[.)]\s{{0,2}}(?={_NAME})")
_FEWEST_BEFORE = 25  # characters that a first reference has at least
_OPENED = {")": "(", "]": "[", "»": "«", "”": "“"}
_ALPHANUMERIC = re.compile(r"[^\W_]{1,40}")
_LABEL = re.compile(r"(?P<figure>[0-9]\s?)?(?<![^\W\d_])(?P<word>[^\W\d_]{1,12})\.\s*\Z")
_BRACKET = re.compile(r"[()\[\]«»“”]")
_CLOSED = {opening: closing for closing, opening in _OPENED.items()}

_LETTER = r"[^\W\d_]"
_SPACES: tuple[tuple[SpaceKind, re.Pattern[str]], ...] = (
    (
        "before-year",
        re.compile(
            rf"(?P<word>(?<!\w){_LETTER}{{2,40}})?(?<=[^\W\d_)\]»”])(?P<at>[.,;])(?=(?:1[5-9]|20)[0-9]{{2}}(?![0-9\w]))"
        ),
    ),
    (
        "after-period",
        re.compile(
            rf"(?<!\w)(?P<word>{_LETTER}{{3,40}}|(?:1[5-9]|20)[0-9]{{2}})(?P<at>\.)(?={_CAPITAL}{_LETTER}{{2}})"
        ),
    ),
    ("after-bracket", re.compile(rf"[\])»”](?P<at>[.,;])(?={_LETTER}{{2}})|\](?P<at2>)(?={_CAPITAL}{_LETTER})")),
    ("before-bracket", re.compile(rf"(?<=[^\W\d_.»”)])(?P<at>)(?=\[{_LETTER}{{2,30}}\s)")),
    ("after-comma", re.compile(rf"(?:(?<={_LETTER}{_LETTER})|(?<=[.)\]»”]))(?P<at>[,;])(?={_LETTER}{{2}})")),
    (
        "after-colon",
        re.compile(rf"(?:(?<=[a-zа-яё][a-zа-яё])|(?<=[МЛMLбb]\.)|(?<=СПб))(?P<at>:)(?=[«“]?{_CAPITAL}[a-zа-яё])"),
    ),
    ("slashes", re.compile(r"(?<![\s:/])(?P<at>)(?=//(?!/))|(?<![:/])//(?P<at2>)(?=[^\s/])")),
)
_HOST = re.compile(
    r"(?<![\w.@-])(?:[A-Za-z0-9_-]{1,40}[.@]){1,6}(?:ru|com|org|net|kz|su|by|ua|edu|gov|info|html?|pdf|docx?)\b",
    re.IGNORECASE,
)


def read_number(text: str) -> Piece | None:
    """The number that a list prints before its item, kept inside the text: «12. Иванов», `[3] Smith`."""
    found = _NUMBER.match(text)
    return Piece(found["number"], found.start("number"), found.end("number")) if found else None


def final_punctuation(text: str) -> Piece:
    """The last sign when it is one; an empty piece at the end of the text when it is not."""
    end = len(text.rstrip())
    if end and text[end - 1] in ".;,:!?…":
        return Piece(text[end - 1], end - 1, end)
    return Piece("", end, end)


def find_gaps(text: str, locator: Locator) -> tuple[Gap, ...]:
    """What stands between neighbouring elements of the locator, and around the dashes of its pages.

    A gap goes from the end of one value to the beginning of the next one's label or value, brackets and all.
    """
    spots = sorted(_spots(text, locator), key=lambda spot: spot[1])
    gaps: list[Gap] = []
    for (first, _, end), (second, start, _) in pairwise(spots):
        if end <= start and start - end <= _LONGEST_GAP and not any(char.isalnum() for char in text[end:start]):
            gaps.append(Gap(_gap_name(first, second), text[end:start], end, start))
    if locator.pages:
        found = _RANGE_GAP.finditer(text, locator.pages.start, locator.pages.end)
        gaps += [Gap("range", each[0], each.start(), each.end()) for each in found if locator.pages.dash]
    return tuple(gap for gap in gaps if gap.text)


def _spots(text: str, locator: Locator) -> Iterator[tuple[str, int, int]]:
    if locator.year:
        yield "year", locator.year.start, locator.year.end
    for piece in (locator.volume, locator.issue, locator.whole, locator.supplement, locator.part):
        if piece:
            yield "numbers", piece.start, piece.end
    if locator.pages and not locator.pages.is_extent:
        yield "pages", _marker_start(text, locator), locator.pages.end
    elif locator.article_number and not locator.pages:
        yield "pages", locator.article_number.start, locator.article_number.end


def _marker_start(text: str, locator: Locator) -> int:
    pages = locator.pages
    if pages is None or not pages.marker:
        return pages.start if pages else 0
    start = text.rfind(pages.marker, max(0, pages.start - 20), pages.start)
    return pages.start if start < 0 else start


def _gap_name(first: str, second: str) -> GapName:
    names: dict[tuple[str, str], GapName] = {
        ("year", "numbers"): "year-numbers",
        ("numbers", "pages"): "numbers-pages",
        ("year", "pages"): "year-pages",
    }
    return names.get((first, second), "numbers")


def page_marker(text: str, locator: Locator, extent: Extent | None) -> PageMarker | None:
    """The word for "page" of the locator, or else of the extent, with the script of its letters."""
    pages = locator.pages
    if pages and pages.marker:
        start = text.find(pages.marker, pages.start) if pages.is_extent else _marker_start(text, locator)
        return _marker(pages.marker, start)
    if extent is None:
        return None
    return _marker(extent.unit, text.find(extent.unit, extent.start))


def _marker(printed: str, start: int) -> PageMarker:
    letters = [char for char in printed if char.isalpha()]
    latin = all(char.isascii() for char in letters)
    cyrillic = all("\u0400" <= char <= "\u052f" for char in letters)
    script: Literal["Latin", "Cyrillic"] | None = "Latin" if latin else "Cyrillic" if cyrillic else None
    return PageMarker(printed, start, start + len(printed), script)


def find_missing_spaces(text: str, addresses: Addresses) -> tuple[MissingSpace, ...]:
    """Places where a space is surely due; never inside addresses, initials, abbreviations or decimals."""
    found = {
        space
        for kind, pattern in _SPACES
        for match in pattern.finditer(text)
        if (space := _space(text, kind, match)) is not None
    }
    if not found:
        return ()
    taken = {at for each in addresses.identifiers for at in range(each.start, each.end + 1)}
    taken.update(at for each in _HOST.finditer(text) for at in range(each.start(), each.end() + 1))
    return tuple(sorted((each for each in found if each.at not in taken), key=lambda each: (each.at, each.kind)))


def _space(text: str, kind: SpaceKind, match: re.Match[str]) -> MissingSpace | None:
    groups = match.groupdict()
    at = match.end("at") if groups["at"] is not None else match.end("at2")
    word = groups.get("word") or ""
    if kind == "before-year" and text[at - 1] == ";":
        return None  # `2010;2011` and the like are rows of figures
    if word and kind in ("before-year", "after-period") and _is_abbreviation(text, kind, match, word):
        return None
    start = _word_start(text, at)
    return MissingSpace(kind, at, start, _word_end(text, at))


def _is_abbreviation(text: str, kind: SpaceKind, match: re.Match[str], word: str) -> bool:
    """Labels («Т.37», «Вып.3», «г.2004») and chains (`Phys.Rev.Lett.`) are houses' own, and no word was glued."""
    if role_of(word):
        return True
    if kind == "before-year" or word.isdigit():
        return False
    following = _ALPHANUMERIC.match(text, match.end())
    chained = text.startswith(".", following.end()) if following else False
    before = text[match.start() - 1 : match.start()]
    return before == "." or (chained and len(word) <= 5) or (word[0].isupper() and len(word) <= 5)  # noqa: PLR2004


def _word_start(text: str, at: int) -> int:
    start = at
    while start > max(0, at - 40) and not text[start - 1].isspace():
        start -= 1
    return start


def _word_end(text: str, at: int) -> int:
    end = at
    while end < min(len(text), at + 40) and text[end].isalnum():
        end += 1
    return end


def find_glued(text: str, floor: int) -> tuple[GluedReference, ...]:
    """Second references in one item: «… 152 с.7. Белов С.Б. …», where a number and an author begin anew."""
    found = _SECOND.finditer(text, min(len(text), floor + _FEWEST_BEFORE))
    return tuple(
        GluedReference(each["number"], each.start("number"), each.end())
        for each in found
        if not _labels_number(text, each.start())
        and any(char.isdigit() for char in text[max(0, each.start() - 60) : each.start()])
    )


def _labels_number(text: str, at: int) -> bool:
    """«Ч. 2. Иванов И.И.»: the word before labels the number; the unit in «152 с.7.» belongs to its own."""
    label = _LABEL.search(text[max(0, at - 20) : at])
    return bool(label and not label["figure"] and role_of(label["word"]))


def find_unbalanced(text: str) -> tuple[Piece, ...]:
    """Brackets and quotes that nothing opens or closes, in order."""
    open_at: dict[str, list[int]] = {opening: [] for opening in _CLOSED}
    lonely: list[int] = []
    for found in _BRACKET.finditer(text):
        char, at = found[0], found.start()
        if char in _CLOSED:
            open_at[char].append(at)
        elif open_at[_OPENED[char]]:
            open_at[_OPENED[char]].pop()
        else:
            lonely.append(at)
    lonely += [at for positions in open_at.values() for at in positions]
    return tuple(Piece(text[at], at, at + 1) for at in sorted(lonely))
