"""LNG004: an English text is romanized Russian, not a translation."""

from collections.abc import Iterator

from validator.article import Article, Text
from validator.finding import Confidence, Severity
from validator.knowledge.languages.transliterated import (
    is_transliterated_institution,
    is_transliterated_title,
    transliterated_keywords,
)
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """English texts without a translation, then Russian ones that are written in Latin letters."""
    for label, text in _untranslated(context.article):
        yield context.finding("transliterated", text, field=label)
    for label, text in _cyrillic_fields(context.article):
        verdict = context.analysis.contradiction(text)
        if verdict and verdict.language == "ru-Latn":
            yield context.finding("romanized", text, field=label, declared=text.language)


def _untranslated(article: Article) -> Iterator[tuple[str, Text]]:
    title = article.titles.get("en")
    if title and is_transliterated_title(title.value):
        yield "title", title
    for affiliation in article.affiliations.values():
        name = affiliation.names.get("en")
        if name and is_transliterated_institution(name.value):
            yield "affiliation", name
    keywords = article.keywords.get("en", ())
    for i in transliterated_keywords([keyword.value for keyword in keywords]):
        yield "keywords", keywords[i]


def _cyrillic_fields(article: Article) -> Iterator[tuple[str, Text]]:
    """What LNG002 leaves to this rule: the words are Russian, the letters are not."""
    for label, _, texts in article.localized_fields():
        if label != "name":  # a foreigner's name may stay in Latin letters
            yield from ((label, text) for text in texts.values())
    for keywords in article.keywords.values():
        yield from (("keywords", keyword) for keyword in keywords)


RULE = Rule(
    code="LNG004",
    name="transliterated-title",
    since="0.1",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    check=check,
    summary=N_("An English title, keyword or affiliation is romanized Russian, not a translation."),
    why=N_(
        "A reader without Russian understands nothing of it, and a search in English finds nothing; Scopus asks for "
        "titles in English."
    ),
    messages={
        "transliterated": N_("{field}: this is Russian in Latin letters, not English."),
        "romanized": N_("{field}: the language is declared as {declared}, but the text is in Latin letters."),
    },
    help={
        "transliterated": N_("Translate it."),
        "romanized": N_("Write it in Cyrillic letters."),
    },
    sources=(
        "Scopus: minimum criteria, English titles and abstracts",
        "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",
    ),
)
