"""LNG007: the keywords are not as many in one language as in another."""

from collections.abc import Iterator

from validator.finding import Severity
from validator.rule import N_, Context, Raised, Rule


def check(context: Context) -> Iterator[Raised]:
    """One finding for each language whose list is not as long as the first."""
    counts = context.analysis.keyword_counts
    if not counts:
        return
    first, expected = next(iter(counts.items()))
    for language, count in counts.items():
        if count.printed != expected.printed and count.different != expected.different:
            yield context.finding(
                "differs",
                f"/keywords/{language}",
                language=language,
                count=count.printed,
                other_language=first,
                expected=expected.printed,
            )


RULE = Rule(
    code="LNG007",
    name="keyword-count-differs",
    since="0.1",
    severity=Severity.INFO,
    check=check,
    summary=N_("The keywords are not as many in one language as in another."),
    why=N_("A keyword was lost or never translated, and one half of the readers does not find the article by it."),
    messages={
        "differs": N_("The numbers of keywords differ: {language} – {count}, {other_language} – {expected}."),
    },
    help={"differs": N_("Compare the lists, and add what is missing.")},
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
