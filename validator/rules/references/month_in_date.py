"""REF019: a journal article is dated with its month, in a list that prints the year alone."""

from collections.abc import Iterator

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.references.habit import habit
from validator.knowledge.references.publication_date import month_and_year
from validator.knowledge.references.reference_parts import ReferenceAnalysis
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Months beside the year where most of the journal articles of the list have none."""
    for reference_list in context.article.reference_lists:
        papers = list(_papers(context, reference_list))
        if habit(reference.locator.month is None for _, reference in papers) is not True:
            continue
        for text, reference in papers:
            part = month_and_year(text.value, reference.locator)
            if part and reference.locator.year:
                year = reference.locator.year.value
                fix = context.replace(text, part, year, safe=False)
                yield context.finding("month", text, part, fix=fix, date=text.value[slice(*part)], year=year)


def _papers(context: Context, reference_list: ReferenceList) -> Iterator[tuple[Text, ReferenceAnalysis]]:
    """Articles of numbered volumes, where the month says nothing more; a conference or a newspaper needs it."""
    for item in reference_list.items:
        reference = context.analysis.reference(item.text)
        locator = reference.locator
        paged = locator.volume and (locator.pages or locator.article_number)
        is_book = reference.imprint or any(each.kind == "isbn" for each in reference.addresses.identifiers)
        if reference.kind == "journal" and locator.year and paged and not is_book:
            yield item.text, reference


RULE = Rule(
    code="REF019",
    name="month-in-date",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A journal article is dated with its month, in a list that prints the year alone."),
    why=N_("Volume and pages find the article; one list dates its sources in one way."),
    messages={"month": N_("“{date}” names the month; the other articles of the list have the year alone.")},
    help={"month": N_("Leave the year alone, or date all articles of the list in one way.")},
    fix=FixKind.UNSAFE,
    fix_title=N_("Write “{year}”"),
    sources=("ICMJE, Samples of Formatted References https://www.nlm.nih.gov/bsd/uniform_requirements.html",),
)
