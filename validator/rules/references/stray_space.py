"""REF003: a space too many between year, volume, issue and pages: `1 :24`, `418- 423`, `2010; 12` in a tight list."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.references.gap_spaces import Deviation, deviations, gap_habits
from validator.knowledge.references.range_dashes import EN_DASH, HYPHEN, range_habit
from validator.rule import N_, Context, FixKind, Raised, Rule
from validator.rules.references.stretches import listed, rewritten, with_neighbours


def check(context: Context) -> Iterator[Raised]:
    """Spaces on one side of a dash or before a colon, and those that the other references of the list do without."""
    for reference_list in context.article.reference_lists:
        habits = gap_habits(listed(context, reference_list))
        dash = range_habit(listed(context, reference_list)).dash
        for item in reference_list.items:
            text = item.text
            for deviation in deviations(text.value, context.analysis.reference(text), habits):
                if deviation.too_many and not _is_dashs_matter(deviation, dash):
                    yield _finding(context, text, deviation)


def _is_dashs_matter(deviation: Deviation, usual: str | None) -> bool:
    """Whether the dash itself is another than the list's: it is replaced with the spaces around it (REF004, REF005)."""
    dash = deviation.gap.text.strip()
    return deviation.gap.name == "range" and (dash != usual if usual else dash not in (HYPHEN, EN_DASH))


def _finding(context: Context, text: Text, deviation: Deviation) -> Raised:
    """A matter of uniformity, or a warning where the figures are torn apart in any list."""
    part = with_neighbours(text.value, deviation.gap)
    message, severity = ("habit", Severity.INFO) if deviation.habitual else ("lopsided", Severity.WARNING)
    return rewritten(context, message, text, part, deviation.edits, severity=severity)


RULE = Rule(
    code="REF003",
    name="stray-space",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("There is a space too many between year, volume, issue and pages."),
    why=N_("Programs that read references part the figures at the space: of “418- 423” only the first page is left."),
    messages={
        "lopsided": N_("“{printed}” has a space on one side of the sign only; “{expected}” is meant."),
        "habit": N_("“{printed}” has a space that the list does not have; it writes “{expected}”."),
    },
    help={
        "lopsided": N_("Delete the space."),
        "habit": N_("Write all references of the list alike."),
    },
    fix=FixKind.SAFE,
    fix_title=N_("Write “{expected}”"),
    sources=("NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/", "ГОСТ Р 7.0.5-2008, 4.9"),
)
