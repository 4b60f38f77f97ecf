"""What the rules of tags ask of a bilingual article's two lists."""

from collections.abc import Iterator

from validator.article import Reference, ReferenceList
from validator.knowledge.references.source_language import is_cyrillic
from validator.rule import Context


def is_original(context: Context, reference_list: ReferenceList) -> bool:
    """Whether an English list stands beside this one."""
    return any(pair.original is reference_list for pair in context.analysis.list_pairs)


def pairs(context: Context) -> Iterator[tuple[Reference, Reference]]:
    """The references of other languages, each with its English pair."""
    for lists in context.analysis.list_pairs:
        yield from lists.pairs


def cyrillic_pairs(context: Context, english: ReferenceList) -> dict[str, Reference]:
    """By the pointers of a list's references, their Cyrillic pairs."""
    return {
        item.pointer: original
        for lists in context.analysis.list_pairs
        if lists.english is english
        for original, item in lists.pairs
        if is_cyrillic(original.text.value)
    }
