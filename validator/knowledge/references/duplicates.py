"""References of one list that describe one work: the same DOI, or the same title, year and figures."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Literal, NamedTuple

from validator.knowledge.locators.locator_parts import Piece, same_number
from validator.knowledge.locators.numerals import fold
from validator.knowledge.locators.pages import Pages, same_pages
from validator.knowledge.references.reference_parts import ReferenceAnalysis

Sameness = Literal["doi", "work"]

_LONGEST = 1_000  # characters of a title, or of a name of a source, that are compared
_FEWEST_WORDS = 3  # of a title that is not shared by chance («Введение»)
_ALIKE = 0.75  # of the words of two titles that differ in a slip
_MOST_COMPARED = 8  # works of one title and year that a reference is compared with
_WORD = re.compile(r"\w+")
_SHORTEST_STEM = 3  # letters to which names of journals are cut


class Duplicate(NamedTuple):
    """Two 0-based positions of a list, the first before the second, and what shows that they are one work."""

    first: int
    second: int
    by: Sameness


class Work(NamedTuple):
    """What tells a work from another; built by `identify`."""

    doi: str | None
    title: tuple[str, ...]
    year: str | None
    volume: Piece | None
    issue: Piece | None
    part: Piece | None
    pages: Pages | None
    source: tuple[str, ...]
    publisher: tuple[str, ...]
    addresses: frozenset[str]
    author: str | None


def identify(reference: ReferenceAnalysis, doi: str | None = None) -> Work:
    """The work that a reference describes; `doi` is the one given beside the printed text, if any."""
    identifiers, locator = reference.addresses.identifiers, reference.locator
    printed = next((each.value for each in identifiers if each.kind == "doi"), None)
    people, imprint = reference.authors.people, reference.imprint
    return Work(
        doi=_doi(printed or doi),
        title=_words(reference.title.value) if reference.title else (),
        year=locator.year.value if locator.year else None,
        volume=locator.volume,
        issue=locator.issue,
        part=locator.part,
        pages=locator.pages,
        source=_words(reference.source.name.value) if reference.source else (),
        publisher=_words(imprint.publisher.value) if imprint and imprint.publisher else (),
        addresses=frozenset(each.value.rstrip("/.").casefold() for each in identifiers if each.kind == "url"),
        author=fold(people[0].family) if people else None,
    )


def _doi(value: str | None) -> str | None:
    """The bare DOI in small letters: they make no difference in it."""
    if value is None:
        return None
    found = value.casefold().find("10.")
    return value[found:].rstrip(".,; ").casefold() if found >= 0 else None


def _words(text: str) -> tuple[str, ...]:
    """The words in one form of letters, so that lookalikes, ё and small letters make no difference."""
    return tuple(_WORD.findall(fold(text[:_LONGEST]).replace("ё", "е")))


def find_duplicates(works: Sequence[Work]) -> list[Duplicate]:
    """The works of a list that stand in it again, each with its first place."""
    known: dict[Hashable, list[int]] = defaultdict(list)
    found = []
    for position, work in enumerate(works):
        duplicate = next(_earlier(works, known, position), None)
        if duplicate:
            found.append(duplicate)
        else:
            for key in _keys(work):
                known[key].append(position)
    return found


def _keys(work: Work) -> Iterator[Hashable]:
    if work.doi:
        yield work.doi
    if len(work.title) >= _FEWEST_WORDS:
        yield work.title, work.year
    if work.author and work.pages and not work.pages.is_extent:
        yield work.author, work.year, work.pages.first


def _earlier(works: Sequence[Work], known: dict[Hashable, list[int]], position: int) -> Iterator[Duplicate]:
    for key in _keys(works[position]):
        for earlier in known[key][:_MOST_COMPARED]:
            sameness = compare(works[earlier], works[position])
            if sameness:
                yield Duplicate(earlier, position, sameness)


def compare(one: Work, other: Work) -> Sameness | None:
    """What shows that two references describe one work, None where they may be two.

    Chapters of one book have its DOI in common, and parts, volumes and editions their title.
    """
    if one.doi and one.doi == other.doi:
        return None if one.title != other.title and _differ_in_pages(one, other) else "doi"
    if one.year != other.year or not _same_title(one, other):
        return None
    if (one.doi and other.doi) or one.addresses.symmetric_difference(other.addresses) or _differ(one, other):
        return None
    return "work" if _agree(one, other) else None


def _same_title(one: Work, other: Work) -> bool:
    """Whether the titles are one; a slip in one of them makes no difference where the pages of an article agree."""
    fewest = min(len(one.title), len(other.title))
    if fewest < _FEWEST_WORDS or one.title == other.title:
        return fewest >= _FEWEST_WORDS
    shared = len(set(one.title) & set(other.title))
    paged = (
        one.pages is not None and one.pages.last is not None and one.pages.last == (other.pages and other.pages.last)
    )
    return paged and shared >= _ALIKE * len({*one.title, *other.title})


def _differ(one: Work, other: Work) -> bool:
    """Whether the figures of two references contradict each other."""
    numbers = ((one.volume, other.volume), (one.issue, other.issue), (one.part, other.part))
    return _differ_in_pages(one, other) or any(
        (left is None) != (right is None) or (left and right and not same_number(left.value, right.value))
        for left, right in numbers
    )


def _differ_in_pages(one: Work, other: Work) -> bool:
    return one.pages is not None and other.pages is not None and not same_pages(one.pages, other.pages)


def _agree(one: Work, other: Work) -> bool:
    """Whether the references have more than their title in common: pages, address, or author and source."""
    if one.addresses:
        return True
    if one.pages and other.pages and not one.pages.is_extent:
        return _same_name(one.source, other.source) or one.author == other.author
    return one.author == other.author and _same_name(one.source, other.source) and one.publisher == other.publisher


def _same_name(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of a source are one, abbreviated or not: `Nucl. Mater.` is `Nuclear Materials`."""
    return bool(one) == bool(other) and all(
        left[:_SHORTEST_STEM] == right[:_SHORTEST_STEM] for left, right in zip(one, other, strict=False)
    )
