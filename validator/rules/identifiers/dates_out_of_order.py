"""IDN013: the dates of an article contradict the order received, revised, accepted, published."""

from collections.abc import Iterator

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.identifiers.dates import Date, before
from validator.rule import N_, Context, Raised, Rule
from validator.rules.identifiers.printed_dates import sound_dates

_SURE = ("accepted-before-received", "published-before-accepted", "published-before-received")


def check(context: Context) -> Iterator[Raised]:
    """Each date against the nearest one before it in the process with which it can be compared."""
    earlier: list[tuple[str, Text, Date]] = []
    for name, text, date in sound_dates(context.article):
        for other_name, other, other_date in reversed(earlier):
            order = before(date, other_date)
            if order:
                kind = f"{name}-before-{other_name}"
                yield context.finding(kind, text, severity=_severity(kind, date), date=text.value, other=other.value)
            if order is not None:
                break
        earlier.append((name, text, date))


def _severity(kind: str, date: Date) -> Severity | None:
    """A warning for the date of a revision, and for the bare year of an issue that came out late."""
    return None if kind in _SURE and date.month is not None else Severity.WARNING


RULE = Rule(
    code="IDN013",
    name="dates-out-of-order",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("An article was accepted before it was received, or published before it was accepted."),
    why=N_("Indexes show these dates; such an order looks like a paper that nobody reviewed."),
    messages={
        "revised-before-received": N_("The article was revised on {date}, before it was received on {other}."),
        "accepted-before-received": N_("The article was accepted on {date}, before it was received on {other}."),
        "accepted-before-revised": N_("The article was accepted on {date}, before it was revised on {other}."),
        "published-before-received": N_("The article was published on {date}, before it was received on {other}."),
        "published-before-revised": N_("The article was published on {date}, before it was revised on {other}."),
        "published-before-accepted": N_("The article was published on {date}, before it was accepted on {other}."),
    },
    help=dict.fromkeys(
        (
            "revised-before-received",
            "accepted-before-received",
            "accepted-before-revised",
            "published-before-received",
            "published-before-revised",
            "published-before-accepted",
        ),
        N_("Correct the one that is wrong; often day and month, or the year, are exchanged."),
    ),
    sources=("ГОСТ Р 7.0.7-2021: received, approved after review, accepted", "JATS, history: received, accepted"),
)
