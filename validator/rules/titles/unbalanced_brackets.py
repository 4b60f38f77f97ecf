"""TIT003: a bracket or quotation mark has no partner."""

from collections.abc import Callable, Iterator

from validator.article import Article, Text
from validator.finding import Severity
from validator.knowledge.characters.brackets import find_unbalanced
from validator.knowledge.titles.abstracts import truncation
from validator.rule import N_, Context, Raised, Rule

_Told = Callable[[Context, Text], list[tuple[int, int]]]


def check(context: Context) -> Iterator[Raised]:
    """Titles, institutions, abstracts, keywords and references."""
    for text in _texts(context.article):
        yield from _check_text(context, text, [])
    for reference in context.article.references:
        yield from _check_text(context, reference.text, [_broken_locators, _misspelt_tags])


def _texts(article: Article) -> Iterator[Text]:
    yield from article.titles.values()
    for affiliation in article.affiliations.values():
        yield from affiliation.names.values()
    yield from (text for text in article.abstracts.values() if truncation(text.value) is None)  # ABS003 says it
    for words in article.keywords.values():
        yield from words


def _check_text(context: Context, text: Text, told: list[_Told]) -> Iterator[Raised]:
    """The marks without a partner, but for those in a stretch that another rule tells."""
    unbalanced = find_unbalanced(text.value)
    stretches = [part for find in [_mojibake, *told] for part in find(context, text)] if unbalanced else []
    for mark in unbalanced:
        if not any(start <= mark.start < end for start, end in stretches):
            message = "opened" if mark.opens else "closed"
            yield context.finding(message, text, (mark.start, mark.start + 1), mark=mark.mark)


def _mojibake(context: Context, text: Text) -> list[tuple[int, int]]:
    """CHR003."""
    return [(found.start, found.end) for found in context.analysis.mojibake(text)]


def _broken_locators(context: Context, text: Text) -> list[tuple[int, int]]:
    """REF001."""
    return [(fault.start, fault.end) for fault in context.analysis.locator(text).malformed]


def _misspelt_tags(context: Context, text: Text) -> list[tuple[int, int]]:
    """TAG003."""
    return [(tag.start, tag.end) for tag in context.analysis.tags(text) if tag.correction is not None]


RULE = Rule(
    code="TIT003",
    name="unbalanced-brackets",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A bracket or quotation mark is opened and not closed, or closed and not opened."),
    why=N_("A piece of the text may be lost, and programs that read citations stumble over the half that is left."),
    messages={
        "opened": N_("The mark {mark} opens here and is not closed."),
        "closed": N_("The mark {mark} closes here what was not opened."),
    },
    help={
        "opened": N_("Add the closing mark, or delete this one."),
        "closed": N_("Add the opening mark, or delete this one."),
    },
    sources=(
        "Справочная служба русского языка, вопрос № 292744: одинаковые закрывающие кавычки не удваиваются",
        "А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",
    ),
)
