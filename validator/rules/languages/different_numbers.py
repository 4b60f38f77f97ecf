"""LNG006: a number or a Latin name stands in one title and not in the other."""

from collections.abc import Iterator
from itertools import combinations, zip_longest

from validator.article import Text
from validator.finding import Confidence, Severity
from validator.knowledge.characters.scripts import scripts_of
from validator.knowledge.titles.latin_terms import Term, missing_terms
from validator.knowledge.titles.number_words import LANGUAGES
from validator.knowledge.titles.title_figures import Figure, missing_figures
from validator.rule import N_, Context, Raised, Rule

_Place = tuple[Text, Figure | None]


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
                yield from _figure(context, (first, one), (second, other))


def _figure(context: Context, left: _Place, right: _Place) -> Iterator[Raised]:
    """A number without its like: another stands in the other title, or none."""
    (first, one), (second, other) = left, right
    if one and other:
        there = second.value[other.start : other.end]
        part, printed = _printed(first, one)
        yield context.finding("differs", first, part, printed=printed, there=there, language=second.language)
    elif one:
        yield _missing(context, first, one, second.language)
    elif other:
        yield _missing(context, second, other, first.language)


def _terms(context: Context, titles: list[Text]) -> Iterator[Raised]:
    english = next((title.value for title in titles if title.language == "en"), "")
    cyrillic = [title for title in titles if "Cyrillic" in scripts_of(title.value)]
    told: set[str] = set()
    for title in cyrillic if english else ():
        for term in missing_terms(title.value, english):
            if term.text.casefold() not in told:
                told.add(term.text.casefold())
                yield _missing(context, title, term, "en")


def _missing(context: Context, title: Text, found: Figure | Term, language: str) -> Raised:
    part, printed = _printed(title, found)
    return context.finding("missing", title, part, printed=printed, language=language)


def _printed(title: Text, found: Figure | Term) -> tuple[tuple[int, int], str]:
    return (found.start, found.end), title.value[found.start : found.end]


RULE = Rule(
    code="LNG006",
    name="different-numbers",
    since="0.1",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    check=check,
    summary=N_("A number, an acronym or a Latin name stands in one title and not in the other."),
    why=N_("One of the titles has lost something or belongs to another article; indexes then show two works."),
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
