"""CIT006: a printed citation line has another title than the record."""

from collections.abc import Iterator, Sequence

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.languages.language import contradicts, guess_language
from validator.knowledge.locators.citation import Citation
from validator.knowledge.titles.printed_titles import (
    Difference,
    prints_romanized,
    prints_title,
    share_words,
    title_difference,
)
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.lines import is_cyrillic, own_lines


def check(context: Context) -> Iterator[Raised]:
    """The title of each line against the record's title in the language of the line."""
    titles = list(context.article.titles.values())
    for line, citation in own_lines(context):
        if citation.title and not any(_is_printed(line, title) for title in titles):
            title = _counterpart(citation.title.value, titles)
            difference = title_difference(citation.title.value, title.value) if title else None
            if difference and _is_certain(line, citation, difference):
                yield _finding(context, line, citation.title.start, difference)


def _is_printed(line: Text, title: Text) -> bool:
    return prints_title(line.value, title.value) or prints_romanized(line.value, title.value)


def _counterpart(printed: str, titles: Sequence[Text]) -> Text | None:
    """The record's title that the line should have: of the same script and language; none for a romanized one."""
    if guess_language(printed) == "ru-Latn":
        return None
    same = [
        title
        for title in titles
        if is_cyrillic(title.value) == is_cyrillic(printed) and not contradicts(printed, title.language)
    ]
    return max(same, key=lambda title: share_words(printed, title.value), default=None)


def _is_certain(line: Text, citation: Citation, difference: Difference) -> bool:
    """Without authors before it or // after it the title may have been cut from the line at a wrong place."""
    bounded = citation.authors is not None or "//" in line.value[: citation.locator.start]
    return bounded or (difference.kind != "other" and difference.start > 0)


def _finding(context: Context, line: Text, offset: int, found: Difference) -> Raised:
    part = (offset + found.start, offset + found.end)
    slight = found.kind == "left-out" and found.subtitle
    printed = line.value[slice(*part)]
    severity = Severity.INFO if slight else None
    return context.finding(found.kind, line, part, severity=severity, printed=printed, record=found.record)


_CORRECT = N_("Correct the one that is wrong.")

RULE = Rule(
    code="CIT006",
    name="citation-title-mismatch",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A printed citation line has another title than the record."),
    why=N_("Readers copy the line; under another title Crossref and eLIBRARY do not find the article they cite."),
    messages={
        "other": N_("The title in the line is not that of the record: “{record}”."),
        "words": N_("The title in the line has “{printed}”, that of the record “{record}”."),
        "extra": N_("The title in the line has “{printed}”, that of the record has not."),
        "left-out": N_("The title in the line leaves out “{record}”."),
    },
    help=dict.fromkeys(("other", "words", "extra", "left-out"), _CORRECT),
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621", "ГОСТ Р 7.0.5-2008"),
)
