"""What the knowledge modules say of an article's texts, asked once a text and shared by all rules."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, TypeVar

from validator.article import Article, Localized, Text
from validator.knowledge.citation import Citation, read_citation
from validator.knowledge.language import Verdict, contradicts
from validator.knowledge.language_tags import LanguageTag, find_tags
from validator.knowledge.locator import find_locator
from validator.knowledge.locator_parts import Locator
from validator.knowledge.lookalikes import MixedWord, mixed_words
from validator.knowledge.pages import Pages, parse_pages

T = TypeVar("T")

LONGEST_REFERENCE = 20_000
"""Characters of a reference or citation line that are read; beyond them nothing is a reference any more."""


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
    def pages(self) -> Pages | None:
        """The pages of the record."""
        text = self._article.values.get("pages")
        return parse_pages(text.value) if text else None

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

    def mixed_words(self, text: Text) -> Sequence[MixedWord]:
        """Words of a text that mix Cyrillic and Latin letters."""
        return self._once("mixed", text, lambda: mixed_words(text.value, text.language or None))

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
