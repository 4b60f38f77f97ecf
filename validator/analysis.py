"""What the knowledge modules say of an article's texts, asked once a text and shared by all rules."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations
from typing import Any, NamedTuple, TypeVar

from validator.article import Article, Author, Localized, Reference, ReferenceList, Text
from validator.knowledge.characters.lookalikes import MixedWord, mixed_words
from validator.knowledge.characters.mojibake import Mojibake, find_mojibake
from validator.knowledge.characters.scripts import count_scripts
from validator.knowledge.identifiers.identifier_kinds import IdentifierKind, read_identifier
from validator.knowledge.identifiers.identifier_reading import Reading
from validator.knowledge.languages.language import Verdict, contradicts
from validator.knowledge.languages.language_tags import LanguageTag, find_tags
from validator.knowledge.locators.citation import AuthorList, Citation, read_citation
from validator.knowledge.locators.locator import find_locator
from validator.knowledge.locators.locator_parts import Locator
from validator.knowledge.locators.pages import Pages, parse_pages
from validator.knowledge.people.names import NameComparison
from validator.knowledge.people.people import PeopleComparison, compare_entries, compare_people
from validator.knowledge.references.alignment import COMPARABLE, Alignment, align
from validator.knowledge.references.anchors import Anchors, anchors
from validator.knowledge.references.paired_references import PairComparison, compare_pair
from validator.knowledge.references.reference import analyse
from validator.knowledge.references.reference_parts import ReferenceAnalysis
from validator.knowledge.titles.keywords import Glued, find_glued, keyword_key

T = TypeVar("T")

_YEAR = re.compile(r"(?<![0-9])(?:1[5-9]|20)[0-9]{2}(?![0-9])")

LONGEST_REFERENCE = 20_000
"""Characters of a reference or citation line that are read; beyond them nothing is a reference any more."""


CYRILLIC_LANGUAGES = ("ru", "kk", "uk", "be")


class NamePair(NamedTuple):
    """Two forms of one author's name that disagree; `moved` where the second is another author's of the list."""

    author: Author
    left: Text
    right: Text
    comparison: NameComparison
    moved: bool


class CitedPeople(NamedTuple):
    """The people whom a citation line names, beside the record's authors."""

    line: Text
    record: Sequence[Text]
    printed: AuthorList
    compared: PeopleComparison


class KeywordCount(NamedTuple):
    """How many keywords a language has: `printed` with glued ones parted, `different` without repetitions."""

    printed: int
    different: int


class ListPair(NamedTuple):
    """A reference list and the English one, set against each other; in the alignment the English one is the right."""

    original: ReferenceList
    english: ReferenceList
    alignment: Alignment

    @property
    def pairs(self) -> Iterator[tuple[Reference, Reference]]:
        """The items that are surely one work, each with its English pair; none in lists of two articles."""
        for match in self.alignment.pairs if not self.alignment.unrelated else ():
            if match.similarity >= COMPARABLE:
                yield self.original.items[match.left], self.english.items[match.right]


class Analysis:
    """The readings of one article's texts, each made when a rule first asks for it."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._memory: dict[tuple[str, str], Any] = {}

    def _once(self, subject: str, text: Text, read: Callable[[], T]) -> T:
        key = (subject, text.pointer)
        if key not in self._memory:
            self._memory[key] = read()
        found: T = self._memory[key]
        return found

    @cached_property
    def citations(self) -> Sequence[tuple[Text, Citation]]:
        """The printed citation lines and what they state."""
        return [(line, read_citation(line.value[:LONGEST_REFERENCE])) for line in self._article.citations]

    @cached_property
    def cited_people(self) -> Sequence[CitedPeople]:
        """The authors of each citation line that names any, held against the record's."""
        return [
            CitedPeople(line, record, printed, _compare_people(record, printed))
            for line, citation in self.citations
            if (printed := citation.authors) and printed.names and (record := self._names_for(line))
        ]

    def _names_for(self, line: Text) -> Sequence[Text]:
        """The record's authors as the half prints them whose script the line has, else as any half does."""
        counts = count_scripts(line.value)
        halves = CYRILLIC_LANGUAGES if counts["Cyrillic"] > counts["Latin"] else ("en",)
        every = [author.names for author in self._article.authors if author.names]
        return [next((names[code] for code in halves if code in names), next(iter(names.values()))) for names in every]

    @cached_property
    def name_pairs(self) -> Sequence[NamePair]:
        """Of each author, the first two forms of the name that are not one person's or differ in an initial."""
        found: dict[str, NamePair] = {}
        languages = dict.fromkeys(code for author in self._article.authors for code in author.names)
        for one, other in combinations(languages, 2):
            for pair in self._compared_names(one, other):
                found.setdefault(pair.author.pointer, pair)
        return list(found.values())

    def _compared_names(self, one: str, other: str) -> Iterator[NamePair]:
        authors = [author for author in self._article.authors if one in author.names and other in author.names]
        left, right = ([author.names[code] for author in authors] for code in (one, other))
        compared, moved = compare_entries([name.value for name in left], [name.value for name in right])
        for i, author in enumerate(authors):
            if not compared[i].agrees:
                yield NamePair(author, left[i], right[i], compared[i], i in moved)

    @cached_property
    def pages(self) -> Pages | None:
        """The pages of the record."""
        text = self._article.values.get("pages")
        return parse_pages(text.value) if text else None

    @cached_property
    def year(self) -> int | None:
        """The year of the article: the latest that its fields, its date of publication and its citation lines state."""
        fields = (self._article.values.get("year"), self._article.dates.get("published"))
        stated = [text.value for text in fields if text]
        stated += [citation.locator.year.value for _, citation in self.citations if citation.locator.year]
        return max((int(year) for text in stated for year in _YEAR.findall(text)), default=None)

    @cached_property
    def glued_keywords(self) -> Mapping[str, Glued]:
        """The items of the keyword lists that hold several keywords, by pointer."""
        keywords = self._article.keywords
        glued = find_glued({language: [word.value for word in words] for language, words in keywords.items()})
        return {keywords[language][i].pointer: parts for (language, i), parts in glued.items()}

    @cached_property
    def keyword_counts(self) -> Mapping[str, KeywordCount]:
        """How many keywords each language has."""
        return {language: self._count(words) for language, words in self._article.keywords.items() if words}

    def _count(self, words: Sequence[Text]) -> KeywordCount:
        glued = self.glued_keywords
        items = [glued[word.pointer].parts if word.pointer in glued else (word.value,) for word in words]
        single = [keyword for item in items for keyword in item]
        return KeywordCount(len(single), len(set(map(keyword_key, single))))

    @cached_property
    def list_pairs(self) -> Sequence[ListPair]:
        """Each reference list of another language beside the English one; empty where there is one list only."""
        lists = [one for one in self._article.reference_lists if one.items]
        english = next((one for one in lists if one.language == "en"), None)
        others = [one for one in lists if one.language not in ("en", "")]
        return [ListPair(one, english, self._align(one, english)) for one in others] if english else []

    def _align(self, one: ReferenceList, other: ReferenceList) -> Alignment:
        left, right = ([self._anchors(item.text) for item in items.items] for items in (one, other))
        return align(left, right)

    def _anchors(self, reference: Text) -> Anchors:
        return self._once(
            "anchors", reference, lambda: anchors(reference.value[:LONGEST_REFERENCE], self.locator(reference))
        )

    def pair(self, original: Reference, english: Reference) -> PairComparison:
        """The figures of a reference beside those of its English pair."""
        return self._once(
            f"pair {original.pointer}",
            english.text,
            lambda: compare_pair(
                original.text.value[:LONGEST_REFERENCE],
                english.text.value[:LONGEST_REFERENCE],
                self.locator(original.text),
                self.locator(english.text),
            ),
        )

    def reference(self, text: Text) -> ReferenceAnalysis:
        """The parts of a reference and the signs between them."""
        return self._once(
            "reference",
            text,
            lambda: analyse(text.value[:LONGEST_REFERENCE], self.locator(text), self.tags(text)),
        )

    def locator(self, reference: Text) -> Locator:
        """Year, volume, issue and pages of a reference."""
        return self._once("locator", reference, lambda: find_locator(reference.value[:LONGEST_REFERENCE]))

    def citation(self, reference: Text) -> Citation:
        """Authors, title and journal of a reference."""
        return self._once(
            "citation", reference, lambda: read_citation(reference.value[:LONGEST_REFERENCE], self.locator(reference))
        )

    def tags(self, reference: Text) -> Sequence[LanguageTag]:
        """The language notes of a reference."""
        return self._once("tags", reference, lambda: find_tags(reference.value[:LONGEST_REFERENCE]))

    def identifier(self, kind: IdentifierKind, text: Text) -> Reading:
        """A printed identifier and what is wrong with it."""
        return self._once(kind, text, lambda: read_identifier(kind, text.value))

    def mixed_words(self, text: Text) -> Sequence[MixedWord]:
        """Words of a text that mix Cyrillic and Latin letters."""
        return self._once("mixed", text, lambda: mixed_words(text.value, text.language or None))

    def mojibake(self, text: Text) -> list[Mojibake]:
        """The stretches of a text that were decoded in the wrong encoding."""
        return self._once("mojibake", text, lambda: find_mojibake(text.value))

    def contradiction(self, text: Text) -> Verdict | None:
        """Why a text cannot be in its declared language, or None."""
        if not text.language:
            return None
        return self._once("language", text, lambda: contradicts(text.value, text.language))

    def swapped(self, texts: Localized) -> tuple[Text, Text] | None:
        """The two texts of a field that stand under each other's language, or None."""
        if len(texts) != 2:  # noqa: PLR2004 - an exchange takes two
            return None
        first, second = texts.values()
        one, other = self.contradiction(first), self.contradiction(second)
        if one and other and one.language == second.language and other.language == first.language:
            return first, second
        return None


def _compare_people(record: Sequence[Text], printed: AuthorList) -> PeopleComparison:
    return compare_people(
        [name.value for name in record], [name.value for name in printed.names], et_al=bool(printed.et_al)
    )
