"""The words and signs that name the parts of a reference («Т.», `no.`, №, `//`), and the script each belongs to.

The markers of a reference follow the language of the source it describes: `Vol. 3, P. 75` of a Latin one stands also
in a Russian list (ГОСТ Р 7.0.5-2008). № is met beside both in a Russian list, but has no place in an English one.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Literal, NamedTuple

from validator.knowledge.characters.scripts import count_scripts
from validator.knowledge.references.reference_parts import ReferenceAnalysis

Script = Literal["Latin", "Cyrillic"]


class MarkerRole(StrEnum):
    """What a marker announces."""

    VOLUME = "volume"
    ISSUE = "issue"
    PART = "part"
    PAGES = "pages"
    PAGE = "page"  # one, where PAGES are a range
    EXTENT = "extent"
    NUMBER = "number"  # a № that counts no issues
    PUBLISHER = "publisher"
    SLASHES = "slashes"


_SHARE = 4  # letters of its own script that a reference has at least for one of the other
_LONGEST_LABEL = 16
_ASCII_LETTER = re.compile("[A-Za-z]")
_LONGEST = 20_000  # characters of a reference that are read
_BEGINNING = 60  # characters that show in which letters a description begins
# «Russian (Горшков С. З. Закрытые повреждения. Хирургия. 2005;3(2):22)»: the source in its own letters.
_BRACKETS = re.compile(r"[(\[](?:[^()\[\]]|\([0-9\s]{1,9}\)){12,600}[)\]]")
_SLASHES = re.compile(r"\s{0,4}(?<![:/])//(?!/)\s{0,4}")
_LEFT_OVER = re.compile(
    r"(?P<number>№)|(?<![\w-])(?:(?P<publisher>[Ии]зд-во|Изд\.)|(?:(?P<volume>Том|[Тт]\.)|(?P<issue>[Вв]ып\.)"
    r"|(?P<part>[Чч]\.)|(?P<pages>[Сс]тр\.|[Сс]\.))(?=\s?[0-9IVX]))"
)
# What a reader takes for a letter of the other alphabet is a slip of the keyboard: «C. 22», `р. 5`.
_LOOKALIKES: tuple[tuple[Script, frozenset[str]], ...] = (("Latin", frozenset("CcTt")), ("Cyrillic", frozenset("РрХх")))
_USUAL: dict[Script, dict[MarkerRole, str]] = {
    "Latin": {
        MarkerRole.VOLUME: "vol.",
        MarkerRole.ISSUE: "no.",
        MarkerRole.PART: "pt.",
        MarkerRole.PAGES: "pp.",
        MarkerRole.PAGE: "p.",
        MarkerRole.EXTENT: "p.",
        MarkerRole.NUMBER: "No.",
    },
    "Cyrillic": {
        MarkerRole.VOLUME: "т.",
        MarkerRole.ISSUE: "№",
        MarkerRole.PART: "ч.",
        MarkerRole.PAGES: "с.",
        MarkerRole.PAGE: "с.",
        MarkerRole.EXTENT: "с.",
    },
}


class Marker(NamedTuple):
    """One marker as printed, 0-based, end exclusive; `//` with the spaces about it."""

    role: MarkerRole
    text: str
    start: int
    end: int
    script: Script


def record_script(text: str, reference: ReferenceAnalysis) -> Script | None:
    """The script of the source that a reference describes; None for a mixture, such as a bilingual description.

    A Russian article in a journal or from a publisher with a Latin name may be described either way, and the reverse.
    """
    script = _script(_without_addresses(_without_originals(text[:_LONGEST]), reference))
    imprint = reference.imprint
    named = (reference.source and reference.source.name, imprint and imprint.publisher, reference.responsibility)
    contrary = {"Latin": "Cyrillic", "Cyrillic": "Latin"}.get(script or "")
    return None if any(piece and _script(piece.value) == contrary for piece in named) else script


def _script(text: str) -> Script | None:
    if text.isascii():
        return "Latin" if _ASCII_LETTER.search(text) else None
    counts = count_scripts(text)
    if counts["Latin"] > _SHARE * counts["Cyrillic"]:
        return "Latin"
    return "Cyrillic" if counts["Cyrillic"] > _SHARE * counts["Latin"] else None


def _without_addresses(text: str, reference: ReferenceAnalysis) -> str:
    rest, position = "", 0
    for each in reference.addresses.identifiers:
        rest += text[position : each.start]
        position = max(position, each.end)
    return rest + text[position:]


def _without_originals(text: str) -> str:
    """The text with Cyrillic brackets blanked, where a Latin description gives its source in its own letters."""

    def blank(bracket: re.Match[str]) -> str:
        return " " * len(bracket[0]) if _script(bracket[0]) == "Cyrillic" else bracket[0]

    latin = not text.isascii() and _script(text[:_BEGINNING]) == "Latin"
    return _BRACKETS.sub(blank, text) if latin else text


def find_markers(text: str, reference: ReferenceAnalysis) -> tuple[Marker, ...]:
    """The markers of a reference in their order: those of its locator, a left-over №, the `//` before its source."""
    own = _without_originals(text[:_LONGEST])
    found = {marker.start: marker for marker in _left_over(own)}
    found.update((marker.start, marker) for marker in _labels(text, reference))
    slashes = _slashes(own, reference)
    if slashes:
        found[slashes.start] = slashes
    return tuple(found[start] for start in sorted(found) if not own[start : found[start].end].isspace())


def _slashes(text: str, reference: ReferenceAnalysis) -> Marker | None:
    """The `//` between title and source; the name of a program (`CONSYST//MMKKENO`) is none."""
    source = reference.source
    found = list(_SLASHES.finditer(text)) if source else []
    if len(found) != 1 or source is None or found[0].end() > source.name.start:
        return None
    start, end = found[0].span()
    if found[0][0] == "//" and text[start - 1 : start].isupper() and text[end : end + 2].isupper():
        return None
    return Marker(MarkerRole.SLASHES, text[start:end], start, end, "Cyrillic")


def _left_over(text: str) -> Iterator[Marker]:
    for match in _LEFT_OVER.finditer(text):
        yield Marker(MarkerRole(str(match.lastgroup)), match[0], match.start(), match.end(), "Cyrillic")


def _labels(text: str, reference: ReferenceAnalysis) -> Iterator[Marker]:
    locator = reference.locator
    pieces = ((MarkerRole.VOLUME, locator.volume), (MarkerRole.ISSUE, locator.issue), (MarkerRole.PART, locator.part))
    for role, piece in pieces:
        if piece:
            label = text[piece.start : min(piece.end, piece.start + _LONGEST_LABEL)].partition(piece.value)[0].rstrip()
            yield from _marker(role, label, piece.start)
    if reference.page_marker:
        yield from _marker(_page_role(reference), reference.page_marker.value, reference.page_marker.start)


def _page_role(reference: ReferenceAnalysis) -> MarkerRole:
    pages = reference.locator.pages
    if pages is None or pages.is_extent:
        return MarkerRole.EXTENT
    return MarkerRole.PAGES if pages.last else MarkerRole.PAGE


def _marker(role: MarkerRole, label: str, start: int) -> Iterator[Marker]:
    letters = [char for char in label if char.isalpha()]
    if label.startswith("№"):
        yield Marker(role, label, start, start + len(label), "Cyrillic")
    elif letters:
        scripts = set(count_scripts(label))
        for script, lookalikes in _LOOKALIKES:
            if scripts == {script} and not lookalikes.issuperset(letters):
                yield Marker(role, label, start, start + len(label), script)


def usual_marker(role: MarkerRole, script: Script, *, capital: bool) -> str | None:
    """The marker of this role in references of a script, None where none stands for it; `P.` serves a range too."""
    usual = _USUAL[script].get(role)
    if usual is None or not capital:
        return usual
    return "P." if usual == "pp." else usual[0].upper() + usual[1:]
