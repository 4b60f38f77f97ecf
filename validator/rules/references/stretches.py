"""What the rules of signs have in common: a list with its analyses, and a finding that shows what is meant."""

from collections.abc import Iterator, Sequence

from validator.article import ReferenceList, Text
from validator.finding import Severity
from validator.knowledge.locators.page_markers import DASHES
from validator.knowledge.references.reference_parts import Gap, ReferenceAnalysis
from validator.rule import Context, Raised
from validator.rules.characters.edits import Replacement, replace_all

_JOINED = "()[]/–-"
_LONGEST = 30


def listed(context: Context, reference_list: ReferenceList) -> Iterator[tuple[str, ReferenceAnalysis]]:
    """The references of a list, each with its analysis."""
    for item in reference_list.items:
        yield item.text.value, context.analysis.reference(item.text)


def with_neighbours(value: str, gap: Gap) -> tuple[int, int]:
    """A space alone cannot be seen, so the figures beside it are shown with it: `26(7): 471`."""
    start, end = gap.start, gap.end
    while start > max(0, gap.start - _LONGEST) and (value[start - 1].isalnum() or value[start - 1] in _JOINED):
        start -= 1
    while end < min(len(value), gap.end + _LONGEST) and (value[end].isalnum() or value[end] in "№()[]"):
        end += 1
    while value[start] in DASHES:
        start += 1
    return start, end


def rewritten(  # noqa: PLR0913 - what a finding with a fix takes
    context: Context,
    message: str,
    text: Text,
    part: tuple[int, int],
    edits: Sequence[Replacement],
    *,
    severity: Severity | None = None,
) -> Raised:
    """The finding at a stretch, `printed`, which the safe edits make into `expected`."""
    start, end = part
    expected = text.value[start:end]
    for first, last, written in sorted(edits, reverse=True):
        expected = expected[: first - start] + written + expected[last - start :]
    fix = replace_all(context, text, edits, safe=True)
    printed = text.value[start:end]
    return context.finding(message, text, part, fix=fix, severity=severity, printed=printed, expected=expected)
