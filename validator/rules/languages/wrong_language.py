"""LNG002: a text is not in the language it is declared in."""

from collections.abc import Iterator

from validator.article import Localized, Text
from validator.finding import Confidence, Severity
from validator.knowledge.characters.scripts import scripts_of, words
from validator.knowledge.languages.language import Verdict
from validator.rule import N_, Context, Raised, Rule
from validator.rules.languages.copies import copies


def check(context: Context) -> Iterator[Raised]:
    """Titles, names, institutions, abstracts and keywords against their declared language."""
    article = context.article
    for label, _, texts in article.localized_fields():
        yield from (_check_names if label == "name" else _check_field)(context, texts)
    for keywords in article.keywords.values():
        for keyword in keywords:
            yield from _check_text(context, keyword)
    yield from _check_field(context, article.journal.titles)


def _check_field(context: Context, texts: Localized) -> Iterator[Raised]:
    if context.analysis.swapped(texts):
        return  # LNG008 says it better
    copied = {copy.pointer for copy, _ in copies(context, texts)}  # LNG003 says it better
    for text in texts.values():
        if text.pointer not in copied:
            yield from _check_text(context, text)


def _check_text(context: Context, text: Text) -> Iterator[Raised]:
    verdict = context.analysis.contradiction(text)
    if context.analysis.mojibake(text):
        return  # CHR003 says it better
    if verdict and verdict.language != "ru-Latn":
        sure = verdict.evidence == "script" and verdict.certain
        yield _finding(context, text, verdict, Severity.ERROR if sure else Severity.WARNING)


def _check_names(context: Context, names: Localized) -> Iterator[Raised]:
    """A person's name is judged by its script alone: a Kazakh keeps the letters of the name in a Russian half."""
    if context.analysis.swapped(names):
        return
    for name in names.values():
        verdict = context.analysis.contradiction(name)
        if verdict is None or verdict.evidence != "script":
            continue
        if "Cyrillic" in scripts_of(name.value):
            yield _finding(context, name, verdict, Severity.ERROR)
        elif not _stands_in_latin(context, name, names):
            yield _finding(context, name, verdict, Severity.WARNING)


def _stands_in_latin(context: Context, name: Text, names: Localized) -> bool:
    """Whether another half has the same name, and there it is right: a foreigner keeps the Latin letters in both."""
    bag = _bag(name)
    return any(_bag(other) == bag and context.analysis.contradiction(other) is None for other in names.values())


def _bag(name: Text) -> set[str]:
    return {word.text.casefold() for word in words(name.value)}


def _finding(context: Context, text: Text, verdict: Verdict, severity: Severity) -> Raised:
    return context.finding(
        "named" if verdict.language else "other",
        text,
        severity=severity,
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
