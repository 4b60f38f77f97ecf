"""LNG003: two languages of a field hold the same text."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.languages.copies import COPIED_FIELDS, copies


def check(context: Context) -> Iterator[Raised]:
    """Fields whose two texts are one, where one of them contradicts its language."""
    for label, _, texts in context.article.localized_fields():
        for copy, original in copies(context, texts) if label in COPIED_FIELDS else ():
            severity = Severity.INFO if label == "affiliation" else None  # a foreign institution may keep its name
            yield context.finding(
                "identical",
                copy,
                severity=severity,
                field=label,
                language=copy.language,
                other_language=original.language,
            )


RULE = Rule(
    code="LNG003",
    name="identical-translations",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("Two languages of a field hold the same text."),
    why=N_("The text was copied and never translated, so one half of the record is missing."),
    messages={"identical": N_("{field}: the same text stands under “{language}” and “{other_language}”.")},
    help={"identical": N_("Translate it.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
