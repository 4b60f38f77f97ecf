"""KWD001: there are fewer or more keywords than the profile allows."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, NP_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """The keywords of each language; a profile without bounds asks for nothing."""
    bounds = context.profile.keyword_count
    if bounds is None:
        return
    least, greatest = bounds
    for language, number in context.analysis.keyword_counts.items():
        if not least <= number.printed <= greatest:
            message = "few" if number.printed < least else "many"
            pointer = f"/keywords/{language}"
            yield context.finding(message, pointer, count=number.printed, least=least, greatest=greatest)


RULE = Rule(
    code="KWD001",
    name="keyword-count",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("There are fewer or more keywords than the profile allows."),
    why=N_("Journals and indexes return such records, or keep only as many keywords as they allow."),
    messages={
        "few": NP_(
            "There is {count} keyword; {least} to {greatest} are asked for.",
            "There are {count} keywords; {least} to {greatest} are asked for.",
        ),
        "many": NP_(
            "There is {count} keyword; no more than {greatest} are asked for.",
            "There are {count} keywords; no more than {greatest} are asked for.",
        ),
    },
    help={
        "few": N_("Add keywords by which the article should be found."),
        "many": N_("Keep the ones by which the article should be found."),
    },
    sources=("the profile", "ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621"),
    options={"count": "keyword_count"},
)
