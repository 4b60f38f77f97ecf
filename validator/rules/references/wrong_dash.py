"""REF005: a sign in a range that is no dash of ranges: a minus, two hyphens, an em dash among others."""

from collections.abc import Iterator, Sequence

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.references.range_dashes import (
    EM_DASH,
    EN_DASH,
    HYPHEN,
    RangeDash,
    RangeHabit,
    due_dash,
    number_dashes,
    page_dashes,
    range_habit,
    respelt,
)
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.references.stretches import listed, rewritten

_SIGNS = {"\u2212": "minus", "\u2014": "em-dash", "\u2012": "figure-dash", "\u2010": "other", "\u2011": "other"}


def check(context: Context) -> Iterator[Raised]:
    """Signs other than the hyphen and the en dash; an em dash is right in a list that has it in most ranges."""
    for reference_list in context.article.reference_lists:
        usual = range_habit(listed(context, reference_list))
        right = {HYPHEN, EN_DASH, *([EM_DASH] if usual.dash == EM_DASH else [])}
        for item in reference_list.items:
            reference = context.analysis.reference(item.text)
            for dashes in (page_dashes(item.text.value, reference), number_dashes(item.text.value, reference)):
                wrong = [dash for dash in dashes if dash.value not in right]
                for start in dict.fromkeys(dash.first for dash in wrong):
                    alike = [dash for dash in wrong if dash.first == start]
                    yield _finding(context, item.text, alike, due_dash(reference, usual), usual)


def _finding(context: Context, text: Text, dashes: Sequence[RangeDash], due: str, usual: RangeHabit) -> Raised:
    sign = dashes[0].value
    message = "several" if len(sign) > 1 else _SIGNS.get(sign, "other")
    return rewritten(context, message, text, (dashes[0].first, dashes[0].last), respelt(dashes, due, usual))


RULE = Rule(
    code="REF005",
    name="wrong-dash",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The sign in a range of pages, volumes or issues is no dash of ranges."),
    why=N_("Programs that read references do not see a range, and the last page is lost."),
    messages={
        "minus": N_("The range “{printed}” has a minus sign; “{expected}” is meant."),
        "em-dash": N_("The range “{printed}” has an em dash; “{expected}” is meant."),
        "figure-dash": N_("The range “{printed}” has a figure dash; “{expected}” is meant."),
        "several": N_("The range “{printed}” has several signs for one dash; “{expected}” is meant."),
        "other": N_("The range “{printed}” has a special hyphen; “{expected}” is meant."),
    },
    help={
        kind: N_("Write the dash of the other ranges of the list.")
        for kind in ("minus", "em-dash", "figure-dash", "several", "other")
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write “{expected}”"),
    sources=(
        "ГОСТ Р 7.0.5-2008 (the ranges of its examples)",
        "NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/",
    ),
)
