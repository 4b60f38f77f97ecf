"""PAR004: a reference and its English pair state different pages."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.pairs.differences import differing


def check(context: Context) -> Iterator[Raised]:
    """Pages that differ in value; a translated edition has pages of its own."""
    yield from differing(context, "pages")


RULE = Rule(
    code="PAR004",
    name="paired-pages-differ",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A reference and its English pair state different pages."),
    why=N_("One of the two is a misprint, and the reference that has it is not matched with the work."),
    messages={
        "pages": N_("The pages are {printed} here and {paired} in reference {number} of the other list ({language})."),
    },
    help={
        "pages": N_("Look the work up and correct the reference that is wrong."),
    },
    sources=(
        "Neophilology, rules for References: one list in two languages http://journals.tsutmb.ru/neophilology/references.html",
    ),
)
