"""TAG006: a language tag names another language than the source has."""

from collections.abc import Iterator

from validator.article import Reference
from validator.finding import Severity
from validator.knowledge.languages.language_tags import LanguageTag
from validator.knowledge.references.source_language import contradicts_tag, is_cyrillic
from validator.rule import N_, Context, Raised, Rule
from validator.rules.tags.pairs import pairs


def check(context: Context) -> Iterator[Raised]:
    """Tags that the letters of the Cyrillic pair's title contradict: Russian has no ә, ғ, қ, ң, ө, ұ, ү, h, і, ї, є."""
    for original, item in pairs(context):
        tags = context.analysis.tags(item.text)
        if len(tags) == 1 and is_cyrillic(original.text.value):
            yield from _wrong(context, original, item, tags[0])


def _wrong(context: Context, original: Reference, item: Reference, tag: LanguageTag) -> Iterator[Raised]:
    parts = context.analysis.reference(original.text)
    actual = contradicts_tag(original.text.value, parts, tag.language)
    if actual and context.analysis.pair(original, item).edition == "same":
        part = (tag.start, tag.end)
        yield context.finding("wrong", item.text, part, declared=tag.language, actual=actual)


RULE = Rule(
    code="TAG006",
    name="wrong-language-tag",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The language tag names another language than the source has."),
    why=N_("The reader looks for the text in a language in which it does not exist."),
    messages={"wrong": N_("The tag says {declared}; by its title in the other list the language is {actual}.")},
    help={"wrong": N_("Name the language in which the source is written.")},
    sources=("NLM, Citing Medicine: language of a citation https://www.ncbi.nlm.nih.gov/books/NBK7256/",),
)
