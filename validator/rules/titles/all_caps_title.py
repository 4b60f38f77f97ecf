"""TIT001: a title is wholly in capital letters."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.knowledge.characters.capitals import is_all_capitals
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """The titles of the article."""
    for title in context.article.titles.values():
        if is_all_capitals(title.value):
            yield context.finding("capitals", title)


RULE = Rule(
    code="TIT001",
    name="all-caps-title",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("A title is wholly in capital letters."),
    why=N_(
        "Capitals belong to the page’s design. In metadata they hide which words are names and acronyms, and each "
        "reference made from them must be typed anew."
    ),
    messages={"capitals": N_("The title is in capital letters.")},
    help={"capitals": N_("Write it as in a sentence: capitals for the first word, names and acronyms only.")},
    sources=("NLM, Citing Medicine https://www.ncbi.nlm.nih.gov/books/NBK7256/",),
)
