"""REF015: a paper or a book is cited without its year."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.references.completeness import lacks_year
from validator.knowledge.references.publication_date import impossible_year
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Papers, chapters and books in which no year can be made out."""
    for reference in context.article.references:
        text = reference.text.value
        if lacks_year(text, context.analysis.reference(reference.text)) and not impossible_year(text):
            yield context.finding("missing", reference.text)


RULE = Rule(
    code="REF015",
    name="missing-year",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A paper or a book is cited without its year."),
    why=N_("Without the year the reference is matched with no work, and the citation is not counted."),
    messages={"missing": N_("The reference states no year of publication.")},
    help={"missing": N_("Add the year.")},
    sources=("ГОСТ Р 7.0.5-2008", "NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/"),
)
