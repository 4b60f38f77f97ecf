"""TAG003: a language tag that no house prints: `(in Rusian)`, `(inRussian)`, `( in Russian)`."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, FixKind, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """Tags with a certain correction."""
    for reference in context.article.references:
        for tag in context.analysis.tags(reference.text):
            if tag.correction is not None:
                part = (tag.start, tag.end)
                fix = context.replace(reference.text, part, tag.correction, safe=True)
                printed = reference.text.value[tag.start : tag.end]
                yield context.finding(
                    "misspelt", reference.text, part, fix=fix, printed=printed, correction=tag.correction
                )


RULE = Rule(
    code="TAG003",
    name="misspelt-language-tag",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The language tag of a reference is misspelt."),
    why=N_("Scopus and Crossref take it for a part of the title."),
    messages={"misspelt": N_("The tag “{printed}” is misspelt; “{correction}” is meant.")},
    help={"misspelt": N_("Correct it.")},
    fix=FixKind.SAFE,
    fix_title=N_("Write “{correction}”"),
    sources=("NLM, Citing Medicine: language of a citation https://www.ncbi.nlm.nih.gov/books/NBK7256/",),
)
