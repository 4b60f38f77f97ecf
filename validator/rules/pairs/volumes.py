"""PAR006: a reference and its English pair state different volumes or issues."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule
from validator.rules.pairs.differences import differing


def check(context: Context) -> Iterator[Raised]:
    """Volumes and issues that differ in value: «Т. XV» is v. 15, «№ 3 (49)» is 49."""
    yield from differing(context, "volume", "issue")


RULE = Rule(
    code="PAR006",
    name="paired-volumes-differ",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("A reference and its English pair state different volumes or issues."),
    why=N_("One of the two is a misprint, and the reference that has it is not matched with the work."),
    messages={
        "volume": N_("The volume is {printed} here and {paired} in reference {number} of the other list ({language})."),
        "issue": N_("The issue is {printed} here and {paired} in reference {number} of the other list ({language})."),
    },
    help={
        "volume": N_("Look the work up and correct the reference that is wrong."),
        "issue": N_("Look the work up and correct the reference that is wrong."),
    },
    sources=(
        "Neophilology, rules for References: one list in two languages http://journals.tsutmb.ru/neophilology/references.html",
    ),
)
