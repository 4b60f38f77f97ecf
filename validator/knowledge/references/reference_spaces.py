"""Lost spaces of a reference (`Med.2004`, «Д.А.,Чернов», «АЭС//Известия»), and how a list sets slashes and colons."""

import re
from typing import NamedTuple

from validator.knowledge.locators.locator_terms import role_of
from validator.knowledge.references.reference_parts import Addresses, Imprint, MissingSpace, SpaceKind

_LETTER = r"[^\W\d_]"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐ]"
_YEAR = r"(?:1[5-9]|20)[0-9]{2}"
_BARE_YEAR = rf"(?={_YEAR}(?![0-9\w]|\.[0-9]))"
_WORD = rf"(?={_LETTER}{{3,40}}(?!\w))"
_FREE_WORD = rf"(?={_LETTER}{{3,40}}(?![\w-]))"  # not the head of a chemical name: `cis,trans-isomer`
_NOTE = rf"(?=(?:in|на|{_CAPITAL}{_LETTER}{{1,30}})\s)"  # no conjecture of a letter or two: «П[етр Иванович]»
# Each begins with the sign itself and looks behind only then: a pattern with a fixed beginning is found far faster.
_SPACES: tuple[tuple[SpaceKind, re.Pattern[str]], ...] = (
    ("before-year", re.compile(rf"[.,](?P<at>){_BARE_YEAR}(?:(?<={_LETTER}[.,])|(?<=[)\]»”][.,])|(?<=\.,))")),
    ("after-period", re.compile(rf"\.(?P<at>)(?={_CAPITAL}{_LETTER}{{2}})(?<=\w\w\w\.)")),
    ("after-bracket", re.compile(rf"[\])»”]\.(?P<at>)(?={_LETTER}{{2}})")),
    ("after-bracket", re.compile(rf"\[(?<!\w\[)[^\[\]]{{5,400}}\](?P<at>)(?={_CAPITAL}{_LETTER})")),
    ("before-bracket", re.compile(rf"(?P<at>)\[(?:(?<={_LETTER}\[)|(?<=[.)»”]\[)){_NOTE}")),
    ("after-comma", re.compile(rf"[,;](?P<at>)(?<=\.[,;]){_WORD}")),
    ("after-comma", re.compile(rf"[,;](?P<at>){_FREE_WORD}(?:(?<={_LETTER}{{3}}[,;])|(?<=[)\]»”][,;]))")),
    (
        "after-colon",
        re.compile(rf":(?P<at>)(?=[«“]?{_CAPITAL}{_LETTER})(?<={_LETTER}{{2}}:)(?<!{_CAPITAL}:)"),
    ),
    ("before-slashes", re.compile(r"(?P<at>)//(?!/)(?<=[^\s:/]//)")),
    ("after-slashes", re.compile(r"//(?P<at>)(?=[^\s/])(?<![:/]//)")),
)
_INITIALED = re.compile(rf"{_LETTER}{{2,40}}\s{{0,2}}{_CAPITAL}\.")  # «Петров:Денисов В.Г.» has lost a hyphen
_SLASHES = re.compile(r"(?<![:/])//(?!/)")
_LAST_WORD = re.compile(r"(?<!\w)\w{1,40}\Z")
_PARTED = re.compile(rf"{_LETTER}{{3,40}}|{_YEAR}")  # what a period may close without a space before the next sentence
_HOST = re.compile(
    r"(?<![\w.@-])(?:[A-Za-z0-9_-]{1,40}[.@]){1,6}(?:ru|com|org|net|kz|su|by|ua|edu|gov|info|html?|pdf|docx?)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(rf"{_CAPITAL}{{2}}\Z")
_SCHEME = re.compile(r"(?:https?|ftp)\Z", re.IGNORECASE)
_ALPHANUMERIC = re.compile(r"[^\W_]{1,40}")
_TITLE_LETTERS = frozenset("ABDEFGHIJKOQRUWXYZ")  # the last word of `Eur Heart J`, `Proc Natl Acad Sci U S A`
_DOTTED_NAMES = frozenset(("яндекс", "yandex", "microsoft", "госуслуги"))
_SHORT = 5  # letters of the words that houses abbreviate and set tight: «Докл.Академии», `Phys.Rev.`
_LONGEST = 40  # characters of the stretch on either side


class PlaceColon(NamedTuple):
    """The colon between place and publisher («М.: Наука»): the position `at` behind it, whether a space is there."""

    at: int
    spaced: bool


def find_missing_spaces(text: str, addresses: Addresses, imprint: Imprint | None = None) -> tuple[MissingSpace, ...]:
    """Places where a space is due by the norm of print; never inside addresses, initials, abbreviations or decimals.

    The kinds `place-colon`, `before-slashes` and `after-slashes` may be a house's habit: see `place_colon`
    and `slash_spaces`.
    """
    found = {
        (match.end("at"), kind)
        for kind, pattern in _SPACES
        for match in pattern.finditer(text)
        if not _is_tight_form(text, kind, match)
    }
    colon = place_colon(text, imprint)
    if colon and not colon.spaced:
        found = {(at, kind) for at, kind in found if at != colon.at} | {(colon.at, "place-colon")}
    if not found:
        return ()
    taken = {at for each in addresses.identifiers for at in range(each.start, each.end + 1)}
    taken.update(at for each in _HOST.finditer(text) for at in range(each.start(), each.end() + 1))
    return tuple(_space(text, at, kind) for at, kind in sorted(found) if at not in taken)


def place_colon(text: str, imprint: Imprint | None) -> PlaceColon | None:
    """How the colon between place and publisher is set; None where there is none."""
    if imprint is None or imprint.place is None or imprint.publisher is None:
        return None
    colon = text.find(":", imprint.place.end, imprint.publisher.start)
    at = colon + 1
    if colon < 0 or text[at] in ".,;:" or _INITIALED.match(text, at) or _ACRONYM.search(imprint.place.value):
        return None
    return PlaceColon(at, text[at].isspace())


def slash_spaces(text: str) -> tuple[bool, bool] | None:
    """Whether a space stands before, and after, the `//` between a title and its source; None without `//`."""
    slashes = _SLASHES.search(text)
    if slashes is None:
        return None
    return text[: slashes.start()][-1:].isspace(), text[slashes.end() : slashes.end() + 1].isspace()


def _space(text: str, at: int, kind: SpaceKind) -> MissingSpace:
    return MissingSpace(kind, at, _stretch_start(text, at), _stretch_end(text, at))


def _is_tight_form(text: str, kind: SpaceKind, match: re.Match[str]) -> bool:
    """Whether no space is due after all: abbreviations, labels of numbers, names, addresses."""
    at = match.end("at")
    if kind == "before-year":
        return _is_label(text, _last_word(text, match.start()), at)
    if kind == "after-period":
        word = _last_word(text, match.start())
        return _PARTED.fullmatch(word) is None or _is_abbreviation(text, word, match.start() - len(word), at)
    if kind == "after-comma":
        following = _ALPHANUMERIC.match(text, at)
        return following is not None and role_of(following[0]) is not None
    if kind == "after-colon":
        return _INITIALED.match(text, at) is not None
    if kind == "before-slashes":
        return _SCHEME.search(text[max(0, at - 5) : at]) is not None
    return False


def _last_word(text: str, end: int) -> str:
    """The word that ends at a position, "" where none does."""
    found = _LAST_WORD.search(text, max(0, end - _LONGEST), end)
    return found[0] if found else ""


def _is_label(text: str, word: str, at: int) -> bool:
    """«С.1850», «Вып.2004»: labels of figures; so may single letters be, but for the last one of a journal's name."""
    if text[at - 1] == "," or not word:
        return False
    return word not in _TITLE_LETTERS if len(word) == 1 else role_of(word) is not None


def _is_abbreviation(text: str, word: str, start: int, at: int) -> bool:
    """Chains (`Biochem.Biophys.Acta`), short words («Докл.Академии») and names (Яндекс.Карты) are set tight."""
    if word.isdigit():
        return False
    if role_of(word) or word.casefold() in _DOTTED_NAMES or text[start - 1 : start] == ".":
        return True
    following = _ALPHANUMERIC.match(text, at)
    chained = following is not None and text.startswith(".", following.end())
    capital = word[0].isupper()
    return (chained and capital) or ((chained or capital) and len(word) <= _SHORT)


def _stretch_start(text: str, at: int) -> int:
    """Back to the word before the place, or to the whole bracket where one is closed there."""
    floor = max(0, at - _LONGEST)
    opening = text.rfind("[", floor, at)
    if opening >= 0 and text[opening:at].rstrip(".,;").endswith("]"):
        return opening
    start = at
    while start > floor and not text[start - 1].isspace() and (start == at or text[start - 2 : start] != "//"):
        start -= 1
    return start


def _stretch_end(text: str, at: int) -> int:
    end = at
    while end < min(len(text), at + _LONGEST) and text[end] in "/[«“":
        end += 1
    while end < min(len(text), at + _LONGEST) and text[end].isalnum():
        end += 1
    return end
