"""CIT010: two printed citation lines contradict each other."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from validator.article import Text
from validator.finding import Severity
from validator.knowledge.locator_parts import Locator, Piece, same_issue, same_number
from validator.knowledge.pages import Pages, same_pages
from validator.rule import N_, Context, Raised, Rule

_Stated = tuple[Text, Locator]


def check(context: Context) -> Iterator[Raised]:
    """Lines that state other values than a line before them, where the record itself states none (else CIT001–004)."""
    lines = [(line, citation.locator) for line, citation in context.analysis.citations]
    own = context.article.values
    for field, contradict in _FIELDS.items():
        if field not in own:
            yield from _disagreements(context, field, lines, contradict)


def _disagreements(
    context: Context, field: str, lines: Sequence[_Stated], contradict: Callable[[Locator, Locator], bool]
) -> Iterator[Raised]:
    for (first, one), (second, other) in combinations(lines, 2):
        if contradict(one, other):
            here, there = _piece(other, field), _piece(one, field)
            if here and there:
                yield context.finding(
                    field,
                    second,
                    (here.start, here.end),
                    printed=second.value[here.start : here.end],
                    other=first.value[there.start : there.end],
                )
                return


def _piece(locator: Locator, field: str) -> Piece | Pages | None:
    pieces: dict[str, Piece | Pages | None] = {
        "year": locator.year,
        "volume": locator.volume,
        "issue": locator.issue,
        "pages": locator.pages,
    }
    return pieces[field]


def _years(one: Locator, other: Locator) -> bool:
    return bool(one.year and other.year and one.year.value != other.year.value)


def _pages(one: Locator, other: Locator) -> bool:
    return bool(one.pages and other.pages and not same_pages(one.pages, other.pages))


def _volumes(one: Locator, other: Locator) -> bool:
    """No reading of the one line has the volume of any reading of the other."""
    pairs = [(a.volume, b.volume) for a in one.readings for b in other.readings]
    return bool(pairs) and all(a and b and not same_number(a.value, b.value) for a, b in pairs)


def _issues(one: Locator, other: Locator) -> bool:
    pairs = [(a.issue, b.issue) for a in one.readings for b in other.readings]
    return bool(pairs) and all(a and b and not same_issue(a.value, b.value) for a, b in pairs)


_FIELDS: dict[str, Callable[[Locator, Locator], bool]] = {
    "year": _years,
    "volume": _volumes,
    "issue": _issues,
    "pages": _pages,
}

RULE = Rule(
    code="CIT010",
    name="citations-disagree",
    since="0.1",
    severity=Severity.ERROR,
    check=check,
    summary=N_("Two printed citation lines contradict each other."),
    why=N_("Each reader copies the line at hand, and the citations of one article are counted as of two."),
    messages={
        "year": N_("This line prints the year {printed}, another one {other}."),
        "volume": N_("This line prints volume {printed}, another one {other}."),
        "issue": N_("This line prints issue {printed}, another one {other}."),
        "pages": N_("This line prints pages {printed}, another one {other}."),
    },
    help={
        "year": N_("Correct the one that is wrong."),
        "volume": N_("Correct the one that is wrong."),
        "issue": N_("Correct the one that is wrong."),
        "pages": N_("Correct the one that is wrong."),
    },
    sources=("ГОСТ Р 7.0.7-2021 https://docs.cntd.ru/document/1200180621",),
)
