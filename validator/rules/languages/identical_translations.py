"""LNG003: two languages of a field hold the same text."""

from collections.abc import Iterator

from validator.article import Localized, Text
from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule

_FIELDS = ("title", "affiliation", "abstract")
"""A foreigner's name may stay as it is in both halves; these may not."""


def check(context: Context) -> Iterator[Raised]:
    """Fields whose two texts are one, where one of them contradicts its language."""
    for label, _, texts in context.article.localized_fields():
        if label in _FIELDS:
            for first, second in _equal_pairs(texts):
                yield from _check_pair(context, label, first, second)


def _equal_pairs(texts: Localized) -> Iterator[tuple[Text, Text]]:
    seen: dict[str, Text] = {}
    for text in texts.values():
        key = " ".join(text.value.casefold().split())
        if key in seen:
            yield seen[key], text
        seen.setdefault(key, text)


def _check_pair(context: Context, label: str, first: Text, second: Text) -> Iterator[Raised]:
    """Acronyms and proper names contradict no language, and may be the same in both."""
    wrong = next((text for text in (second, first) if context.analysis.contradiction(text)), None)
    if wrong is not None:
        other = first if wrong is second else second
        severity = Severity.INFO if label == "affiliation" else None  # a foreign institution may keep its name
        yield context.finding(
            "identical", wrong, severity=severity, field=label, language=wrong.language, other=other.language
        )


RULE = Rule(
    code="LNG003",
    name="identical-translations",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("Two languages of a field hold the same text."),
    why=N_("The text was copied and never translated, so one half of the record is missing."),
    messages={"identical": N_("{field}: the same text stands under “{language}” and “{other}”.")},
    help={"identical": N_("Translate it.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
