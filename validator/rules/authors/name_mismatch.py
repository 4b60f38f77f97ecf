"""AUT003: the forms of an author's name in two languages are not one person's."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Confidence, Severity
from validator.knowledge.people.names import NameComparison, Verdict
from validator.rule import N_, Context, Raised, Rule
from validator.rules.authors.names import are_personal, part_of

_FORENAMES = ("given", "patronymic")


def check(context: Context) -> Iterator[Raised]:
    """One finding an author, and one a record where the authors stand in two orders."""
    pairs = context.analysis.name_pairs
    moved = [pair for pair in pairs if pair.moved]
    for _, left, right, *_ in moved[:1]:
        yield context.finding("order", right, left=left.value, right=right.value)
    for pair in pairs:
        told = pair.comparison.verdict in (Verdict.DIFFERENT, Verdict.TYPO)
        if told and not pair.moved and are_personal(pair.left, pair.right):
            yield _mismatch(context, pair.left, pair.right, pair.comparison)


def _mismatch(context: Context, left: Text, right: Text, found: NameComparison) -> Raised:
    message = "misspelt" if found.verdict is Verdict.TYPO else "other-person"
    if message == "other-person" and found.part in _FORENAMES:
        message = "other-forename"
    return context.finding(
        message,
        right,
        None if message == "other-person" else part_of(right, found.right),
        confidence=Confidence.HIGH if found.verdict is Verdict.DIFFERENT else Confidence.MEDIUM,
        left=left.value,
        right=right.value,
        first=found.left,
        second=found.right,
    )


RULE = Rule(
    code="AUT003",
    name="name-mismatch",
    since="0.1",
    severity=Severity.WARNING,
    check=check,
    summary=N_("The forms of an author’s name in two languages are not one person’s."),
    why=N_("Indexes take the two forms for two people, and each of them has half of the citations."),
    messages={
        "other-person": N_("“{left}” and “{right}” are the names of two people."),
        "other-forename": N_("“{left}” and “{right}”: “{first}” and “{second}” are two different names."),
        "misspelt": N_(
            "“{left}” and “{right}”: “{first}” and “{second}” do not match; one of them is probably misspelt."
        ),
        "order": N_("“{right}” stands beside “{left}”: the two languages name the authors in different order."),
    },
    help={
        "other-person": N_("Correct the name that is wrong."),
        "other-forename": N_("Correct the name that is wrong."),
        "misspelt": N_("Correct the name that is wrong. Any usual romanization will do."),
        "order": N_("Bring the authors into one order."),
    },
    sources=(
        "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",
        (
            "NLM, author names in Cyrillic-script journals "
            "https://www.nlm.nih.gov/pubs/techbull/mj15/mj15_author_affiliation_transliteration_policy.html"
        ),
    ),
)
