"""LNG002: a text is not in the language it is declared in."""

from collections.abc import Iterator

from validator.article import Localized, Text
from validator.finding import Confidence, Severity
from validator.knowledge.scripts import scripts_of
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Titles, names, institutions, abstracts and keywords against their declared language."""
    article = context.article
    for label, _, texts in article.localized_fields():
        yield from _check_field(context, _without_foreign_names(texts) if label == "name" else texts)
    for words in article.keywords.values():
        for word in words:
            yield from _check_text(context, word)
    yield from _check_field(context, article.journal.titles)


def _check_field(context: Context, texts: Localized) -> Iterator[Raised]:
    if context.analysis.swapped(texts):
        return  # LNG008 says it better
    for text in texts.values():
        yield from _check_text(context, text)


def _without_foreign_names(names: Localized) -> Localized:
    """A foreigner's name may stay in Latin letters in the Cyrillic half: the same spelling is no wrong language."""
    values = [name.value for name in names.values()]
    return {code: name for code, name in names.items() if values.count(name.value) == 1 or _has_cyrillic(name.value)}


def _has_cyrillic(value: str) -> bool:
    return "Cyrillic" in scripts_of(value)


def _check_text(context: Context, text: Text) -> Iterator[Raised]:
    verdict = context.analysis.contradiction(text)
    if verdict is None or verdict.language == "ru-Latn":
        return
    sure = verdict.evidence == "script" and verdict.certain
    yield context.finding(
        "named" if verdict.language else "other",
        text,
        severity=Severity.ERROR if sure else Severity.WARNING,
        confidence=_CONFIDENCE[verdict.evidence] if verdict.certain else Confidence.LOW,
        declared=text.language,
        actual=verdict.language or "",
    )


_CONFIDENCE = {"script": Confidence.HIGH, "letters": Confidence.MEDIUM, "statistics": Confidence.LOW}

RULE = Rule(
    code="LNG002",
    name="wrong-language",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("A text is not in the language it is declared in."),
    why=N_(
        "Indexes show each reader the half in the reader’s language; a text in the wrong half is found by no one and "
        "is rejected on deposit."
    ),
    messages={
        "named": N_("The language is declared as {declared}, but the text looks like {actual}."),
        "other": N_("The language is declared as {declared}, but the text is in another one."),
    },
    help={
        "named": N_("Put the right text here, or correct the language."),
        "other": N_("Put the right text here, or correct the language."),
    },
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
