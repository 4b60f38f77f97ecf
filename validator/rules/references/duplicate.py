"""REF012: one work stands twice in a reference list."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.references.duplicates import find_duplicates, identify
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """References that repeat an earlier one of the same list; the other list of the article is its translation."""
    for reference_list in context.article.reference_lists:
        works = [
            identify(context.analysis.reference(item.text), item.doi.value if item.doi else None)
            for item in reference_list.items
        ]
        for first, second, by in find_duplicates(works):
            yield context.finding(by, reference_list.items[second].text, number=str(first + 1))


RULE = Rule(
    code="REF012",
    name="duplicate-reference",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("One work stands twice in a reference list."),
    why=N_("The work is cited under two numbers, and indexes count it twice or reject the list."),
    messages={
        "work": N_("This is the same work as reference {number}."),
        "doi": N_("The reference has the DOI of reference {number}: it is the same work, or one of the DOIs is wrong."),
    },
    help={
        "work": N_("Delete one of them, and correct the numbers in the text."),
        "doi": N_("Delete one of them, or correct the DOI."),
    },
    sources=("ГОСТ Р 7.0.5-2008, 7", "NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/"),
)
