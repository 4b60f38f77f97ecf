"""CIT010: two printed citation lines contradict each other."""

from collections.abc import Callable, Iterator
from itertools import combinations

from validator.finding import Severity
from validator.knowledge.locators.locator_parts import Locator, Numbering, Piece, same_issue
from validator.knowledge.locators.pages import Pages
from validator.rule import N_, Context, Raised, Rule
from validator.rules.citations.lines import is_other_edition, pages_differ, volumes_differ


def check(context: Context) -> Iterator[Raised]:
    """Lines that state other values than a line before them, where the record itself states none (else CIT001–004)."""
    for field, contradict in _FIELDS.items():
        if field not in context.article.values:
            yield from _disagreements(context, field, contradict)


def _disagreements(context: Context, field: str, contradict: Callable[[Locator, Locator], bool]) -> Iterator[Raised]:
    """The first pair of lines that contradict each other in one field; translated editions may."""
    for first, second in combinations(context.analysis.citations, 2):
        one, other = first[1].locator, second[1].locator
        if contradict(one, other) and not is_other_edition(first, second):
            here, there = _piece(other, field), _piece(one, field)
            if here and there:
                part = (here.start, here.end)
                printed = second[0].value[slice(*part)]
                told = first[0].value[there.start : there.end]
                yield context.finding(field, second[0], part, printed=printed, other=told)
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


def _issues(one: Locator, other: Locator) -> bool:
    """Whether no reading of the one line has an issue of the other; «3 (49)» and «49» agree."""
    pairs = [(_issue(a), _issue(b)) for a in one.readings for b in other.readings]
    return all(a and b and not same_issue(a, b) for a, b in pairs)


def _issue(numbering: Numbering) -> str:
    if numbering.issue is None:
        return ""
    return f"{numbering.issue.value}({numbering.whole.value})" if numbering.whole else numbering.issue.value


_FIELDS: dict[str, Callable[[Locator, Locator], bool]] = {
    "year": _years,
    "volume": volumes_differ,
    "issue": _issues,
    "pages": pages_differ,
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
