"""PAR005: a reference and its English pair have different DOIs."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.pairs.differences import differing


def check(context: Context) -> Iterator[Raised]:
    """DOIs that differ; a translated edition has a DOI of its own."""
    yield from differing(context, "doi")


RULE = Rule(
    code="PAR005",
    name="paired-dois-differ",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A reference and its English pair have different DOIs."),
    why=N_("One of the two is a misprint, and the reference that has it is not matched with the work."),
    messages={
        "doi": N_("The DOI is {printed} here and {paired} in reference {number} of the other list ({language})."),
    },
    help={
        "doi": N_("Open both and correct the one that leads to another work."),
    },
    sources=(
        "Neophilology, rules for References: one list in two languages http://journals.tsutmb.ru/neophilology/references.html",
    ),
)
