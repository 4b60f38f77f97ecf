"""LNG006: a number or a Latin name stands in one title and not in the other."""

from collections.abc import Iterator
from itertools import combinations, zip_longest

from validator.article import Text
from validator.finding import Confidence, Severity
from validator.knowledge.latin_terms import missing_terms
from validator.knowledge.number_words import LANGUAGES
from validator.knowledge.scripts import scripts_of
from validator.knowledge.title_figures import Figure, missing_figures
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """What must be the same in every language: figures, and Latin words of a Cyrillic title. Each is told once."""
    titles = [text for text in context.article.titles.values() if not context.analysis.contradiction(text)]
    yield from _figures(context, [title for title in titles if title.language in LANGUAGES])
    yield from _terms(context, titles)


def _figures(context: Context, titles: list[Text]) -> Iterator[Raised]:
    told: set[frozenset[str]] = set()
    for first, second in combinations(titles, 2):
        only_first = missing_figures(first.value, second.value, second.language)
        only_second = missing_figures(second.value, first.value, first.language)
        for one, other in zip_longest(only_first, only_second):
            key = frozenset(figure.digits for figure in (one, other) if figure)
            if key not in told:
                told.add(key)
                yield _figure(context, first, second, one, other)


def _figure(context: Context, first: Text, second: Text, one: Figure | None, other: Figure | None) -> Raised:
    """One number without its like: it is missing in the other title, or another stands there."""
    if one is None:
        first, second, one, other = second, first, other, None
    assert one is not None  # noqa: S101 - zip_longest leaves one of the two
    part = (one.start, one.end)
    printed = first.value[one.start : one.end]
    if other is None:
        return context.finding("missing", first, part, printed=printed, language=second.language)
    there = second.value[other.start : other.end]
    return context.finding("differs", first, part, printed=printed, there=there, language=second.language)


def _terms(context: Context, titles: list[Text]) -> Iterator[Raised]:
    english = next((title for title in titles if title.language == "en"), None)
    told: set[str] = set()
    for title in titles if english else ():
        for term in missing_terms(title.value, english.value) if "Cyrillic" in scripts_of(title.value) else ():
            if term.text.casefold() not in told:
                told.add(term.text.casefold())
                yield context.finding("missing", title, (term.start, term.end), printed=term.text, language="en")


RULE = Rule(
    code="LNG006",
    name="different-numbers",
    since="0.1",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    check=check,
    summary=N_("A number, an acronym or a Latin name stands in one title and not in the other."),
    why=N_("One of the titles has lost something or belongs to another article; indexes then show two different works."),
    messages={
        "missing": N_("“{printed}” does not stand in the title in this language: {language}."),
        "differs": N_("“{printed}” stands here, and “{there}” in the title in this language: {language}."),
    },
    help={
        "missing": N_("Compare the two titles."),
        "differs": N_("Compare the two titles."),
    },
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
