"""Mends a text by the fixes of its findings: edits are spliced in, everything else stays as it was, byte for byte."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from validator.failures import FailureError
from validator.finding import Edit, Finding, Fix
from validator.run import Checked, Failure
from validator.source import Source, Span

_MOST_ROUNDS = 100
"""Fixes that touch one another take a round each; more than these only fixes need that undo one another."""
_UNREADABLE = "STR001"

Check = Callable[[Source], Checked | None]


class Applied(NamedTuple):
    """A text after one round, and the fixes that are in it."""

    text: str
    fixes: list[Fix]


def apply(text: str, fixes: Iterable[Fix]) -> Applied:
    """The text with the edits of all fixes; a fix that touches one before it is left for another round."""
    taken: list[Span] = []
    applied: list[Fix] = []
    for fix in fixes:
        if _are_apart(fix.edits) and not any(_touches(edit.span, taken) for edit in fix.edits):
            for edit in fix.edits:
                insort(taken, edit.span)
            applied.append(fix)
    edits = sorted(edit for fix in applied for edit in fix.edits)
    return Applied("".join(_spliced(text, edits)), applied)


def _are_apart(edits: Sequence[Edit]) -> bool:
    spans = sorted(edit.span for edit in edits)
    return all(one.end <= other.start and one != other for one, other in pairwise(spans))


def _touches(span: Span, taken: Sequence[Span]) -> bool:
    """Whether a span overlaps one of `taken`, which are in order, or stands right beside it.

    What two texts make where they meet (` ` and `#`, `:` and ` `) neither of their fixes foresaw.
    """
    index = bisect_left(taken, span)
    return any(other.start <= span.end and span.start <= other.end for other in taken[max(0, index - 1) : index + 1])


def _spliced(text: str, edits: Iterable[Edit]) -> Iterator[str]:
    """The pieces of the new text."""
    at = 0
    for edit in edits:
        yield text[at : edit.span.start]
        yield edit.replacement
        at = edit.span.end
    yield text[at:]


def mend(source: Source, check: Check, *, unsafe: bool) -> Checked | None:
    """Check a source, apply its fixes and check it again, until nothing is left that can be fixed.

    The outcome is that of the last text, with the findings mended on the way in `fixed`. A fix after which the file
    could not be read any more is not made, and told as a failure.
    """
    checked = check(source)
    fixed: list[Finding] = []
    failures: list[Failure] = []
    texts = {source.text}
    while checked and (due := _due(checked, unsafe=unsafe)):
        tried = _attempt(checked, due, check)
        failures = _not_made(checked, due, tried)
        if tried.checked.source.text in texts or len(texts) > _MOST_ROUNDS:
            failures += _endless(checked, tried)
            break
        texts.add(tried.checked.source.text)
        fixed += _mended_by(tried.made, checked.findings)
        checked = tried.checked
    return replace(checked, fixed=fixed, failures=[*checked.failures, *failures]) if checked else None


class _Tried(NamedTuple):
    """The fixes that could be made at once, and the outcome after them."""

    made: Sequence[Fix]
    checked: Checked


def _due(checked: Checked, *, unsafe: bool) -> list[Fix]:
    """The fixes of the next round, which do not touch one another."""
    wanted = (finding.fix for finding in checked.findings if finding.fix and (unsafe or finding.fix.safe))
    return apply(checked.source.text, wanted).fixes


def _attempt(checked: Checked, fixes: Sequence[Fix], check: Check) -> _Tried:
    """Make all these fixes, or where the file cannot be read after them, those of them that do no harm."""
    after = _after(checked, fixes, check)
    if after:
        return _Tried(fixes, after)
    if len(fixes) == 1:
        return _Tried((), checked)
    half = len(fixes) // 2
    first, second = (_attempt(checked, part, check) for part in (fixes[:half], fixes[half:]))
    if not first.made or not second.made:
        return first if first.made else second
    both = (*first.made, *second.made)
    together = _after(checked, both, check)
    return _Tried(both, together) if together else first


def _after(checked: Checked, fixes: Sequence[Fix], check: Check) -> Checked | None:
    """The outcome after some fixes; None if the file cannot be read any more."""
    source = checked.source
    try:
        after = check(replace(source, text=apply(source.text, fixes).text))
    except FailureError:
        return None
    return after if after and _faults(after) <= _faults(checked) else None


def _faults(checked: Checked) -> int:
    return sum(finding.code == _UNREADABLE for finding in (*checked.findings, *checked.suppressed))


def _mended_by(fixes: Iterable[Fix], findings: Iterable[Finding]) -> list[Finding]:
    """The findings whose fix was made; what two rules find and mend alike is one fix."""
    made = set(fixes)
    return [finding for finding in findings if finding.fix in made]


def _not_made(checked: Checked, due: Iterable[Fix], tried: _Tried) -> list[Failure]:
    left = _mended_by(set(due) - set(tried.made), checked.findings)
    return [_failure("fix-harm", checked, code) for code in sorted({finding.code for finding in left})]


def _endless(checked: Checked, tried: _Tried) -> list[Failure]:
    codes = sorted({finding.code for finding in _mended_by(tried.made, checked.findings)})
    return [_failure("fix-endless", checked, ", ".join(codes))] if codes else []


def _failure(message_id: str, checked: Checked, code: str) -> Failure:
    return Failure(message_id, {"path": checked.source.path, "code": code})
