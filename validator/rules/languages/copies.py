"""What the rules of languages share: texts that were copied from one language of a field into another."""

from collections.abc import Iterator

from validator.article import Localized, Text
from validator.rule import Context

COPIED_FIELDS = ("title", "affiliation", "abstract")
"""A foreigner's name may stay as it is in both halves; these may not."""


def copies(context: Context, texts: Localized) -> Iterator[tuple[Text, Text]]:
    """Pairs (copy, original): equal texts of which the copy contradicts its language.

    Acronyms and proper names contradict no language, and may be the same in both.
    """
    for first, second in _equal_pairs(texts):
        for copy, original in ((second, first), (first, second)):
            if context.analysis.contradiction(copy):
                yield copy, original
                break


def _equal_pairs(texts: Localized) -> Iterator[tuple[Text, Text]]:
    seen: dict[str, Text] = {}
    for text in texts.values():
        key = " ".join(text.value.casefold().split())
        if key in seen:
            yield seen[key], text
        seen.setdefault(key, text)
