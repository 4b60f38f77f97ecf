"""What a reference keeps when it is given in another language: DOI, figures, surnames, designations, Latin words.

Two descriptions of one work are recognised by these anchors; no dictionary is needed.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from validator.knowledge.characters.scripts import Word, words
from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Locator, same_number
from validator.knowledge.locators.pages import Pages, same_pages
from validator.knowledge.locators.printed_addresses import BARE_DOI, find_doi
from validator.knowledge.people.romanization import skeletons

_MOST_WORDS = 80  # of one reference; what stands after them tells nothing new
_LONGEST = 8_000  # characters of a reference in which anchors are sought
_SHORTEST_WORD = 4
_DOI = re.compile(rf"\b{BARE_DOI}")
_YEAR = re.compile(r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])")
# Standards, reports, preprints: ГОСТ 21.403-80, НП-001-15, IAEA-TECDOC-1623, № 2284.
# The first figure stands before the look behind it, so that the engine leaps from figure to figure.
_DESIGNATION = re.compile(r"[0-9](?<![0-9]{2})(?:[0-9]{0,8}(?:(?:[./]|\s?[-–]\s?)[0-9]{1,9}){1,5}|[0-9]{2,8})(?![0-9])")
_ADDRESS = re.compile(r"(?:https?://(?:www\.)?|www\.)(?P<address>[^\s;,]{1,400})")
_SPACE = re.compile(r"\s+")
_INITIAL_AFTER = re.compile(r"\s{0,2},?\s{0,2}(?:[^\W\d_][^\W\d_]?\.|[A-Z]{1,3}(?=[,.;]))")
_INITIAL_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_][^\W\d_]?\.\s?\Z")
_NO_VOWELS, _DOUBLED = str.maketrans("", "", "aeiouy"), re.compile(r"(.)\1")
_SHORTEST_FRAME = 3  # consonants
_LONGEST_INITIAL = 5  # characters of «Ю.», "Yu. " before a surname
_FIRST_AUTHOR_WORDS = 4  # particles and forenames may stand before the first surname

# Weights of agreement and of contradiction. A translated edition keeps the authors, not always pages and numbers.
_YEAR_WEIGHTS = (1.5, 1.5)
_PAGES_WEIGHTS = (3.0, 1.0)
_NUMBER_WEIGHTS = (1.0, 0.5)
_FIRST_AUTHOR_WEIGHTS = (3.0, 2.5)
_OTHER_AUTHORS_WEIGHT = 2.0
_DESIGNATION_WEIGHTS = (2.0, 1.0)
_ADDRESS_WEIGHTS = (4.0, 0.5)
_SAME_SCRIPT_WEIGHT, _TRANSLATED_WEIGHT = 5.0, 4.0  # of the words that two references share
_UNTRANSLATED_LACK = 0.75  # what the words that they do not share weigh across scripts: titles are translated
_UNKNOWN = 0.4  # the similarity of two references that have nothing to compare

Keys = frozenset[str]


class Anchors(NamedTuple):
    """What two descriptions of one work have in common, whatever their languages.

    `first_author` and each of `authors` are the skeletons of a surname that stands by its initials; `words`
    are the skeletons of the longer words, `keys` all of these in one set.
    """

    doi: str | None
    addresses: frozenset[str]
    years: frozenset[str]
    pages: Pages | None
    numbers: tuple[str, ...]
    first_author: Keys
    authors: tuple[Keys, ...]
    words: tuple[Keys, ...]
    keys: Keys
    designations: frozenset[str]
    cyrillic: bool


def anchors(text: str, locator: Locator | None = None) -> Anchors:
    """The anchors of one reference; `locator` is its reading, where the caller has it already."""
    locator = locator or find_locator(text)
    head = text[:_LONGEST]
    doi = find_doi(head)
    addresses = _ADDRESS.findall(head)
    bare = _ADDRESS.sub(" ", _DOI.sub(" ", head)) if doi or addresses else head
    listed = list(islice(words(bare), _MOST_WORDS))
    capitalised = ((index, word) for index, word in enumerate(listed) if word.text[0].isupper())
    surnames = [(index, word) for index, word in capitalised if _is_surname(bare, word)]
    authors = tuple(_surname_keys(word.text) for _, word in surnames)
    keyed = tuple(skeletons(word.text) for word in listed if len(word.text) >= _SHORTEST_WORD)
    return Anchors(
        doi=doi.value.casefold() if doi else None,
        addresses=frozenset(found.rstrip("./,;)]").casefold() for found in addresses),
        years=frozenset(_YEAR.findall(bare)),
        pages=locator.pages,
        numbers=_numbers(locator),
        first_author=authors[0] if authors and surnames[0][0] < _FIRST_AUTHOR_WORDS else frozenset(),
        authors=authors,
        words=keyed,
        keys=frozenset().union(*keyed, *authors),
        designations=_designations(bare, locator),
        cyrillic=_is_cyrillic(listed),
    )


def _is_cyrillic(listed: Sequence[Word]) -> bool:
    """Whether most letters are Cyrillic, each word being counted as what it begins with."""
    cyrillic = sum(len(word.text) for word in listed if "\u0400" <= word.text[0] <= "\u052f")
    return 2 * cyrillic > sum(len(word.text) for word in listed)


@lru_cache(maxsize=4096)
def _surname_keys(surname: str) -> Keys:
    """Skeletons, and one without vowels: a foreign name's own spelling (Walter) and «Уолтер» differ in them."""
    keys = skeletons(surname)
    return keys | {f"~{frame}" for key in keys if len(frame := _frame(key)) >= _SHORTEST_FRAME}


def _frame(key: str) -> str:
    return _DOUBLED.sub(r"\1", key.translate(_NO_VOWELS))


def _is_surname(text: str, word: Word) -> bool:
    """Whether a capitalised word stands by initials: «Иванов И. И.», "I. I. Ivanov", "Ivanov II,"."""
    if len(word.text) < 2 or text[word.end : word.end + 1] == ".":  # noqa: PLR2004
        return False
    before = text[max(0, word.start - _LONGEST_INITIAL) : word.start]
    return bool(_INITIAL_AFTER.match(text, word.end) or ("." in before and _INITIAL_BEFORE.search(before)))


def _numbers(locator: Locator) -> tuple[str, ...]:
    return tuple(piece.value for piece in (locator.volume, locator.issue) if piece)


def _designations(text: str, locator: Locator) -> frozenset[str]:
    """Compound and longer numbers that are neither years nor pages, volume or issue."""
    located = {*_numbers(locator)}
    if locator.pages:
        located |= {locator.pages.first, f"{locator.pages.first}-{locator.pages.last}"}
    found = (_SPACE.sub("", number).replace("–", "-") for number in _DESIGNATION.findall(text))
    return frozenset(number for number in found if number not in located and not _YEAR.fullmatch(number))


def similarity(left: Anchors, right: Anchors) -> float:
    """From 0 (other works) to 1 (one work): the weighted share of agreement in what both references state.

    One DOI is proof. Different DOIs prove nothing: the original and its translated edition have one each.
    """
    if left.doi and left.doi == right.doi:
        return 1.0
    weighed = [
        _years(left, right),
        _pages(left, right),
        _volume_and_issue(left, right),
        _first_author(left, right),
        _other_authors(left, right),
        _designated(left, right),
        _addressed(left, right),
        _shared_words(left, right),
    ]
    agreeing = sum(agree for agree, _ in weighed) + _UNKNOWN
    return agreeing / (agreeing + sum(differ for _, differ in weighed) + 1 - _UNKNOWN)


def share_name(left: Anchors, right: Anchors) -> bool:
    """Whether the surname of an author of one reference stands anywhere in the other."""
    return any(
        not surname.isdisjoint(other.keys) for one, other in ((left, right), (right, left)) for surname in one.authors
    )


def _verdict(same: bool, weights: tuple[float, float]) -> tuple[float, float]:
    return (weights[0], 0.0) if same else (0.0, weights[1])


def _years(left: Anchors, right: Anchors) -> tuple[float, float]:
    if not left.years or not right.years:
        return 0.0, 0.0
    return _verdict(not left.years.isdisjoint(right.years), _YEAR_WEIGHTS)


def _pages(left: Anchors, right: Anchors) -> tuple[float, float]:
    if left.pages is None or right.pages is None:
        return 0.0, 0.0
    return _verdict(same_pages(left.pages, right.pages), _PAGES_WEIGHTS)


def _volume_and_issue(left: Anchors, right: Anchors) -> tuple[float, float]:
    if not left.numbers or not right.numbers:
        return 0.0, 0.0
    same = any(same_number(one, other) for one in left.numbers for other in right.numbers)
    return _verdict(same, _NUMBER_WEIGHTS)


def _first_author(left: Anchors, right: Anchors) -> tuple[float, float]:
    if not left.first_author or not right.first_author:
        return 0.0, 0.0
    same = not left.first_author.isdisjoint(right.first_author)
    return _verdict(same, _FIRST_AUTHOR_WEIGHTS)


def _other_authors(left: Anchors, right: Anchors) -> tuple[float, float]:
    """Of the shorter list, since «и др.» shortens one of them more than the other."""
    one, other = sorted((left.authors, right.authors), key=len)
    if not one or len(other) == 1:
        return 0.0, 0.0
    share = _share(one, frozenset().union(*other))
    return _OTHER_AUTHORS_WEIGHT * share, _OTHER_AUTHORS_WEIGHT * (1 - share)


def _designated(left: Anchors, right: Anchors) -> tuple[float, float]:
    if not left.designations or not right.designations:
        return 0.0, 0.0
    return _verdict(not left.designations.isdisjoint(right.designations), _DESIGNATION_WEIGHTS)


def _addressed(left: Anchors, right: Anchors) -> tuple[float, float]:
    if not left.addresses or not right.addresses:
        return 0.0, 0.0
    return _verdict(not left.addresses.isdisjoint(right.addresses), _ADDRESS_WEIGHTS)


def _shared_words(left: Anchors, right: Anchors) -> tuple[float, float]:
    one, other = (left, right) if len(left.words) <= len(right.words) else (right, left)
    if not one.words:
        return 0.0, 0.0
    share = _share(one.words, other.keys)
    if left.cyrillic == right.cyrillic:
        return _SAME_SCRIPT_WEIGHT * share, _SAME_SCRIPT_WEIGHT * (1 - share)
    return _TRANSLATED_WEIGHT * share, _UNTRANSLATED_LACK * (1 - share)


def _share(found: tuple[Keys, ...], keys: Keys) -> float:
    return sum(not word.isdisjoint(keys) for word in found) / len(found)
