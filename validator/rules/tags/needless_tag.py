"""TAG002: a language tag on a source that is in English."""

from collections.abc import Iterator

from validator.article import Reference
from validator.finding import Confidence, Severity
from validator.knowledge.languages.language_tags import LanguageTag
from validator.knowledge.languages.romanized_text import is_romanized_russian
from validator.knowledge.references.reference_parts import ReferenceAnalysis
from validator.knowledge.references.source_language import CYRILLIC_LANGUAGES, is_cyrillic, is_latin, own_evidence
from validator.rule import N_, Context, Raised, Rule
from validator.rules.tags.pairs import pairs


def check(context: Context) -> Iterator[Raised]:
    """Tagged references to a translated edition, and tagged articles that the other list cites in English too."""
    for original, item in pairs(context):
        tags = context.analysis.tags(item.text)
        if len(tags) == 1 and tags[0].language in CYRILLIC_LANGUAGES:
            yield from _needless(context, original, item, tags[0])


def _needless(context: Context, original: Reference, item: Reference, tag: LanguageTag) -> Iterator[Raised]:
    part = (tag.start, tag.end)
    if is_cyrillic(original.text.value):
        if context.analysis.pair(original, item).edition == "translated":
            yield context.finding("translated", item.text, part)
    elif _is_english_article(context, original, item):
        yield context.finding("english", item.text, part, confidence=Confidence.MEDIUM)


def _is_english_article(context: Context, original: Reference, item: Reference) -> bool:
    """Books and reports say nothing: a Russian one may be cited by its translated title in both lists."""
    parts = context.analysis.reference(item.text)
    if context.analysis.tags(original.text) or not is_latin(original.text.value):
        return False
    is_article = parts.kind == "journal" and parts.locator.pages is not None
    return is_article and own_evidence(parts) is None and not _is_russian_journal(parts)


def _is_russian_journal(parts: ReferenceAnalysis) -> bool:
    return parts.source is None or is_romanized_russian(parts.source.name.value)


RULE = Rule(
    code="TAG002",
    name="needless-language-tag",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A source in English carries the tag of another language."),
    why=N_("The reader who could read the English text is told that there is none."),
    messages={
        "translated": N_("This is the English edition, with pages of its own, but the tag says that it is not."),
        "english": N_("The other list cites this article in English too, but the tag says that it is not."),
    },
    help={
        "translated": N_("Delete the tag, or cite the original with its pages."),
        "english": N_("Delete the tag if the article is in English; else cite its original title in the other list."),
    },
    sources=("NLM, Citing Medicine: language of a citation https://www.ncbi.nlm.nih.gov/books/NBK7256/",),
)
