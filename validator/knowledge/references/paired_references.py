"""The two references to one work in the lists of a bilingual article: which edition each cites, what differs."""

import re
from itertools import product
from typing import Literal, NamedTuple

from validator.knowledge.characters.scripts import is_cyrillic, words
from validator.knowledge.languages.language_tags import find_tags
from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Locator, Piece, same_number
from validator.knowledge.locators.numerals import fold
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.locators.pages import Pages, same_pages
from validator.knowledge.locators.printed_addresses import find_doi
from validator.knowledge.people.romanization import skeletons
from validator.knowledge.references.translated_journals import cites_english_edition

Edition = Literal[
    "same",
    "translated",  # the English item cites the translated edition, with pages and DOI of its own
    "original",  # the Russian item cites a book in translation, the English item its original
]
_Read = tuple[str, Locator]  # a reference and its reading
_DOUBLE_SLASH = re.compile(r"(?<![:/])//(?!/)")
_TRANSLATED_FROM = re.compile(r"\b(?:пер\.|перевод|перев\.)\s+(?:\S{1,12}\s+)?со?\s", re.IGNORECASE)
_FROM_RUSSIAN = re.compile(r"original\s+russian\s+text|translated\s+from|engl?(?:ish)?\.?\s+transl", re.IGNORECASE)
# A place of publication and what follows its colon: «М.: Наука», «Обнинск: ФЭИ».
_PUBLISHER = re.compile(r"(?P<place>\b[\w.-]{1,30})\s?:(?=\s?(?P<publisher>[^:;,/]{2,80}))")
_CITIES = {"м": "Moscow", "л": "Leningrad", "спб": "Petersburg", "к": "Kiev", "а": "Almaty", "алма-ата": "Alma"}
_AREA = re.compile(r"[/.]\s|\s[–—-]\s?")  # between the areas of a description
_NUMBER = re.compile(r"\w+")
_DASH = re.compile(rf"\s?[{DASHES}]\s?")
_SOURCE_LENGTH = 120  # characters in which a journal, or place and publisher, stand
_LONGEST = 8_000  # characters of a reference in which its source is sought
_SHORTEST_WORD = 3
_NAME_WORDS = 5  # in which a journal is known from another
_DISTINCTIVE = 2  # figures of a number that stands elsewhere in a text hardly by chance


class Compared(NamedTuple):
    """One value that both references state: whether they agree, and where each prints it."""

    agree: bool
    left: Piece
    right: Piece


class PairComparison(NamedTuple):
    """The values of two paired references; None for what one of them does not state.

    The values are to agree only when `edition` is `same`.
    """

    edition: Edition
    year: Compared | None
    volume: Compared | None
    issue: Compared | None
    pages: Compared | None
    doi: Compared | None

    @property
    def differences(self) -> dict[str, Compared]:
        """The contradictions by name (`year`, `pages` …); none where the references cite different editions."""
        if self.edition != "same":
            return {}
        return {name: value for name, value in _stated(self).items() if not value.agree}


def compare_pair(
    ru: str, en: str, ru_locator: Locator | None = None, en_locator: Locator | None = None
) -> PairComparison:
    """Compare a reference of the Russian list with its pair of the English one, whatever their styles.

    Values are compared, not forms: 32-34 = 32-4, «Т. XV» = v. 15. A value that stands anywhere in the other
    reference does not contradict it. The locators are readings of the texts, where the caller has them.
    """
    left, right = ru_locator or find_locator(ru), en_locator or find_locator(en)
    compared = PairComparison(
        edition="same",
        year=_years(ru, en, left.year, right.year),
        volume=_numbers(left.volume, (ru, left), right.volume, (en, right)),
        issue=_numbers(left.issue, (ru, left), right.issue, (en, right)),
        pages=_pages(ru, en, left.pages, right.pages),
        doi=_dois(find_doi(ru), find_doi(en)),
    )
    if not compared.differences:
        return compared
    return compared._replace(edition=_edition(ru, en, left, compared))


def _stated(pair: PairComparison) -> dict[str, Compared]:
    values = {"year": pair.year, "volume": pair.volume, "issue": pair.issue, "pages": pair.pages, "doi": pair.doi}
    return {name: value for name, value in values.items() if value}


def _years(ru: str, en: str, left: Piece | None, right: Piece | None) -> Compared | None:
    if left is None or right is None:
        return None
    one, other = left.value[:4], right.value[:4]  # 2004a
    return Compared(one == other or one in en or other in ru, left, right)


def _numbers(one: Piece | None, left: _Read, other: Piece | None, right: _Read) -> Compared | None:
    """Whether volumes or issues agree; a number that the other reference calls otherwise is no contradiction."""
    if one is None or other is None:
        return None
    agree = _is_among(one, right) or _is_among(other, left)
    return Compared(agree, _bare(one, left[0]), _bare(other, right[0]))


def _bare(number: Piece, text: str) -> Piece:
    """The number without its label, which a locator counts to its place."""
    start = text.rfind(number.value, number.start, number.end)
    return number if start < 0 else Piece(number.value, start, start + len(number.value))


def _is_among(number: Piece, read: _Read) -> bool:
    text, locator = read
    pieces = (locator.volume, locator.issue, locator.whole, locator.part)
    alike = product(_parts(number), [part for piece in pieces if piece for part in _parts(piece)])
    if any(same_number(first, second) for first, second in alike):
        return True
    return len(number.value) >= _DISTINCTIVE and number.value in _NUMBER.findall(text)


def _parts(number: Piece) -> list[str]:
    """«1-2» are 1 and 2; Cyrillic Е93 is Latin E93."""
    return _NUMBER.findall(fold(number.value))


def _pages(ru: str, en: str, left: Pages | None, right: Pages | None) -> Compared | None:
    if left is None or right is None or left.is_extent != right.is_extent:
        return None
    agree = _same_pages(left, right) or _printed(ru, left) in _plain(en) or _printed(en, right) in _plain(ru)
    return Compared(agree, _piece(ru, left), _piece(en, right))


def _same_pages(left: Pages, right: Pages) -> bool:
    """Lists agree when they share a range, or begin and end alike: «17, 18» and 17-18."""
    ranges = product(left.ranges, right.ranges) if len(left.ranges) != len(right.ranges) else ()
    return (
        same_pages(left, right)
        or any((one.first.key, one.last.key) == (other.first.key, other.last.key) for one, other in ranges)
        or (_ends(left) == _ends(right))
    )


def _ends(pages: Pages) -> tuple[object, object]:
    return pages.ranges[0].first.key, pages.ranges[-1].last.key


def _piece(text: str, pages: Pages) -> Piece:
    return Piece(text[pages.start : pages.end], pages.start, pages.end)


def _printed(text: str, pages: Pages) -> str:
    """A range as printed, ready to be sought in a plain text; a single page would be found by chance."""
    return _plain(text[pages.start : pages.end]) if pages.last else "\n"


def _plain(text: str) -> str:
    return _DASH.sub("-", text)


def _dois(left: Piece | None, right: Piece | None) -> Compared | None:
    if left is None or right is None:
        return None
    return Compared(_doi_key(left) == _doi_key(right), left, right)


def _doi_key(doi: Piece) -> str:
    """Lookalike letters and wrong dashes spoil a DOI, they do not make another one of it."""
    return fold(_plain(doi.value))


def _edition(ru: str, en: str, left: Locator, compared: PairComparison) -> Edition:
    """Which edition the English item cites, when the figures of the two items differ."""
    if not is_cyrillic(ru) or is_cyrillic(en):
        return "same"
    other_publisher = _other_registrant(compared.doi) and not _agreeing_range(left, compared)
    listed = _differ(compared.pages, compared.doi) and cites_english_edition(ru, en)
    if other_publisher or listed or _FROM_RUSSIAN.search(en):
        return "translated"
    if find_tags(en):
        return "same"
    slashes = _DOUBLE_SLASH.search(ru)
    if slashes:
        kept = _keeps_journal(ru[slashes.end() : slashes.end() + _SOURCE_LENGTH], en)
        return "same" if kept or _agreeing_range(left, compared) else "translated"
    if _TRANSLATED_FROM.search(ru) or not _keeps_publisher(ru, en, left):
        return "original"
    # proceedings come from one publisher in both languages
    return "translated" if left.pages and left.pages.last and _disjoint(compared.pages) else "same"


def _differ(*values: Compared | None) -> bool:
    return any(value and not value.agree for value in values)


def _other_registrant(doi: Compared | None) -> bool:
    """Whether two publishers registered the DOIs; the figures before the slash are the publisher's."""
    return doi is not None and doi.left.value.partition("/")[0] != doi.right.value.partition("/")[0]


def _agreeing_range(left: Locator, compared: PairComparison) -> bool:
    return bool(left.pages and left.pages.last and compared.pages and compared.pages.agree)


def _disjoint(pages: Compared | None) -> bool:
    """Whether neither end of one page range stands in the other; a slip of the pen spoils one of them."""
    return bool(pages and not {*_NUMBER.findall(pages.left.value)} & {*_NUMBER.findall(pages.right.value)})


def _kept(source: str, en: str) -> list[bool]:
    """Of each longer word of a Cyrillic source, whether the English item has it in Latin letters."""
    cited = {key for word in words(en[:_LONGEST]) for key in skeletons(word.text)}
    named = (word.text for word in words(source) if len(word.text) >= _SHORTEST_WORD)
    return [not skeletons(word).isdisjoint(cited) for word in named]


def _keeps_journal(source: str, en: str) -> bool:
    """By the first word («Вестник», «Известия») or by most; one of many may be an international word."""
    kept = _kept(source, en)[:_NAME_WORDS]
    return any(kept[:1]) or 2 * sum(kept) > len(kept)


def _keeps_publisher(ru: str, en: str, locator: Locator) -> bool:
    """By «М.: Наука», else by the words before the year."""
    found = [match for match in _PUBLISHER.finditer(ru) if match["place"][0].isupper()]
    if found:
        place, publisher = found[-1].group("place", "publisher")
        city = _CITIES.get(place.casefold().strip("."), "")
        return bool(city and city in en) or any(_kept(f"{place} {publisher}", en))
    stop = locator.year.start if locator.year else len(ru)
    before = ru[max(0, stop - _SOURCE_LENGTH) : stop].rstrip(" .,–-")
    return any(_kept(_AREA.split(before)[-1], en))
