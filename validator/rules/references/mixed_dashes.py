"""REF004: a page range with another dash than the other ranges of the list."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.references.range_dashes import EM_DASH, EN_DASH, HYPHEN, page_dashes, range_habit, respelt
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.references.stretches import listed, rewritten

_MESSAGES = {HYPHEN: "hyphen", EN_DASH: "en-dash", EM_DASH: "em-dash"}


def check(context: Context) -> Iterator[Raised]:
    """Hyphens among dashes and dashes among hyphens; signs that are no dash of ranges are REF005's."""
    for reference_list in context.article.reference_lists:
        usual = range_habit(listed(context, reference_list))
        for item in reference_list.items if usual.dash else ():
            dashes = page_dashes(item.text.value, context.analysis.reference(item.text))
            other = [dash for dash in dashes if dash.value != usual.dash and dash.value in (HYPHEN, EN_DASH)]
            if other and usual.dash:
                part = (other[0].first, other[0].last)
                yield rewritten(context, _MESSAGES[usual.dash], item.text, part, respelt(other, usual.dash, usual))


RULE = Rule(
    code="REF004",
    name="mixed-dashes",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("The page ranges of one list have different dashes."),
    why=N_("Journals fix one sign for ranges; a list that mixes them looks copied together."),
    messages={
        "hyphen": N_("The range “{printed}” has a dash; the list writes a hyphen: “{expected}”."),
        "en-dash": N_("The range “{printed}” has a hyphen; the list writes an en dash: “{expected}”."),
        "em-dash": N_("The range “{printed}” has another dash than the list, which writes an em dash: “{expected}”."),
    },
    help={
        "hyphen": N_("Write all ranges of the list alike."),
        "en-dash": N_("Write all ranges of the list alike."),
        "em-dash": N_("Write all ranges of the list alike."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write “{expected}”"),
    sources=(
        "ГОСТ Р 7.0.5-2008 (the ranges of its examples)",
        "NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/",
    ),
)
