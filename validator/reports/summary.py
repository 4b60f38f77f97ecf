"""The lines that stand beside a report: what was checked and found, and what could not be done."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.rule import N_, NP_
from validator.run import Run

_FILES = NP_("{count} file checked", "{count} files checked")
_FILE = NP_("{path}: {count} defect", "{path}: {count} defects")
_COUNTS = {
    Severity.ERROR: NP_("{count} error", "{count} errors"),
    Severity.WARNING: NP_("{count} warning", "{count} warnings"),
    Severity.INFO: NP_("{count} info", "{count} infos"),
}
_FIXABLE = NP_("{count} can be fixed automatically", "{count} can be fixed automatically")
_FIXABLE_AND_MORE = N_("{fixable}, {more} more with --unsafe-fixes")
_FIXABLE_WITH_REVIEW = NP_("{count} can be fixed with --unsafe-fixes", "{count} can be fixed with --unsafe-fixes")
_FOUND = N_("Found: {counts}. {files}.")
_FOUND_FIXABLE = N_("Found: {counts} ({fixable}). {files}.")
_LEFT = N_("Left: {counts}. {files}.")
_LEFT_FIXABLE = N_("Left: {counts} ({fixable}). {files}.")
_CLEAN = N_("No defects found. {files}.")
_NONE_LEFT = N_("No defects left. {files}.")
_FIXED = NP_("Fixed: {count} defect.", "Fixed: {count} defects.")
_TO_BE_FIXED = NP_("Would be fixed: {count} defect.", "Would be fixed: {count} defects.")
_SILENCED = NP_("Silenced by a comment: {count}.", "Silenced by comments: {count}.")
_KNOWN = NP_("Known from the baseline: {count}.", "Known from the baseline: {count}.")
_STALE = N_("{path}: in the baseline and not found any more: {rules}. --write-baseline removes it.")
_BASELINE = NP_(
    "{path}: the baseline is written, {count} finding.", "{path}: the baseline is written, {count} findings."
)


def summary(run: Run, renderer: Renderer, *, unsafe: bool = False) -> str:
    """One line on the whole run: what was mended, what is left, what is not told.

    `unsafe`: whether the fixes to be reviewed count as any other.
    """
    fixed = [renderer.count(_FIXED if run.written else _TO_BE_FIXED, len(run.fixed))] if run.fixed else []
    return " ".join([*fixed, _left(run, renderer, unsafe=unsafe), *untold(run, renderer)])


class Count(NamedTuple):
    """How many findings have a severity, in figures and in words."""

    severity: Severity
    number: int
    words: str


def counts(findings: Iterable[Finding], renderer: Renderer) -> list[Count]:
    """How many findings have each severity, 0 too."""
    numbers = Counter(finding.severity for finding in findings)
    return [Count(one, numbers[one], renderer.count(_COUNTS[one], numbers[one])) for one in Severity]


def listed_counts(findings: Iterable[Finding], renderer: Renderer) -> str:
    """“1 error, 2 warnings”, or "" where nothing was found."""
    return ", ".join(count.words for count in counts(findings, renderer) if count.number)


def untold(run: Run, renderer: Renderer) -> Iterator[str]:
    """How many findings are not told, and why."""
    for message, findings in ((_SILENCED, run.suppressed), (_KNOWN, run.known)):
        if findings:
            yield renderer.count(message, len(findings))


def stale(entries: Mapping[str, Mapping[str, int]], renderer: Renderer) -> Iterator[str]:
    """A line for each file of which the baseline is out of date: how many findings of which rules it has too many."""
    for path, counts in entries.items():
        rules = ", ".join(code if count == 1 else f"{code} × {count}" for code, count in counts.items())
        yield "metalint: " + renderer.say(_STALE, path=path, rules=rules)


def written_baseline(path: str, count: int, renderer: Renderer) -> str:
    """That the baseline is written, and of how many findings."""
    return renderer.count(_BASELINE, count, path=path)


def _left(run: Run, renderer: Renderer, *, unsafe: bool) -> str:
    files = renderer.count(_FILES, run.files)
    counts = listed_counts(run.heard, renderer)
    if not counts:
        return renderer.say(_NONE_LEFT if run.fixed else _CLEAN, files=_capitalized(files))
    fixable = _fixable(run, renderer, unsafe=unsafe)
    plain, with_fixes = (_LEFT, _LEFT_FIXABLE) if run.fixed else (_FOUND, _FOUND_FIXABLE)
    return renderer.say(with_fixes if fixable else plain, counts=counts, fixable=fixable, files=_capitalized(files))


def _fixable(run: Run, renderer: Renderer, *, unsafe: bool) -> str:
    """How many defects could be mended, "" for none; those whose fix is to be reviewed apart unless `unsafe`."""
    more = 0 if unsafe else run.fixable_with_review
    count = run.fixable + run.fixable_with_review - more
    if not count:
        return renderer.count(_FIXABLE_WITH_REVIEW, more) if more else ""
    fixable = renderer.count(_FIXABLE, count)
    return renderer.say(_FIXABLE_AND_MORE, fixable=fixable, more=more) if more else fixable


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def files(run: Run, renderer: Renderer) -> Iterator[str]:
    """A line for each file, with the number of its defects."""
    counts = Counter(finding.path for finding in run.heard)
    for path in run.sources:
        yield renderer.count(_FILE, counts[path], path=path)


def failures(run: Run, renderer: Renderer) -> Iterator[str]:
    """A line for each thing that could not be done."""
    for failure in run.failures:
        yield "metalint: " + renderer.failure(failure)


def statistics(run: Run, renderer: Renderer) -> str:
    """The number of findings of each rule, the most frequent first, and the worst severity among them."""
    counts = Counter(finding.code for finding in run.heard)
    worst = {finding.code: finding.severity for finding in sorted(run.heard, key=lambda one: -one.severity.rank)}
    width = max((len(str(count)) for count in counts.values()), default=1)
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return "".join(
        f"{count:>{width}}  {code} {run.rules[code].name:<28} {renderer.severity(worst[code])}\n"
        for code, count in rows
    )
