"""TIT002: a title ends in a period."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.titles.abbreviations import ends_with_abbreviation
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Titles whose last sign is a full stop; the periods of abbreviations and dots stay."""
    for title in context.article.titles.values():
        value = title.value.rstrip()
        if value.endswith(".") and not ends_with_abbreviation(value):
            part = (len(value[:-1].rstrip()), len(value))
            if part[0]:
                yield context.finding("period", title, part, fix=context.replace(title, part, "", safe=True))


RULE = Rule(
    code="TIT002",
    name="title-final-period",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A title ends in a period."),
    why=N_("Styles and indexes add their own sign after a title, so that two periods are printed in each reference."),
    messages={"period": N_("A period stands at the end of the title.")},
    help={"period": N_("Delete it.")},
    fix=FixKind.SAFE,
    fix_title=N_("Delete the period"),
    sources=("А. Э. Мильчин, Л. К. Чельцова. Справочник издателя и автора",),
)
