"""PAR003: a reference and its English pair state different years."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.pairs.differences import differing


def check(context: Context) -> Iterator[Raised]:
    """Years that differ where both references cite one edition of one work."""
    yield from differing(context, "year")


RULE = Rule(
    code="PAR003",
    name="paired-years-differ",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A reference and its English pair state different years."),
    why=N_("One of the two is a misprint, and the reference that has it is not matched with the work."),
    messages={
        "year": N_("The year is {printed} here and {paired} in reference {number} of the other list ({language})."),
    },
    help={
        "year": N_("Look the work up and correct the reference that is wrong."),
    },
    sources=(
        "Neophilology, rules for References: one list in two languages http://journals.tsutmb.ru/neophilology/references.html",
    ),
)
