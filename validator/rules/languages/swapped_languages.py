"""LNG008: the two languages of a field are exchanged."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Fix, Severity
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Fields whose two texts stand under each other's language; one finding a field, with the exchange as its fix."""
    for label, _, texts in context.article.localized_fields():
        swapped = context.analysis.swapped(texts)
        if swapped:
            first, second = swapped
            yield context.finding(
                "swapped",
                first,
                fix=_exchange(context, first, second),
                field=label,
                language=first.language,
                other_language=second.language,
            )


def _exchange(context: Context, first: Text, second: Text) -> Fix:
    whole_first, whole_second = (0, len(first.value)), (0, len(second.value))
    return Fix(
        safe=False,
        edits=(
            context.edit(first, whole_first, second.value),
            context.edit(second, whole_second, first.value),
        ),
    )


RULE = Rule(
    code="LNG008",
    name="swapped-languages",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("The two languages of a field are exchanged."),
    why=N_("Each index would show the half in the other language."),
    messages={"swapped": N_("{field}: the texts under “{language}” and “{other_language}” are exchanged.")},
    help={"swapped": N_("Exchange them.")},
    fix=FixKind.UNSAFE,
    fix_title=N_("Exchange the two texts"),
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
