"""The lines that stand beside a report: what was checked and found, and what could not be done."""

from collections import Counter
from collections.abc import Iterator

from validator.failures import MESSAGES
from validator.finding import Severity
from validator.i18n import Renderer
from validator.reports import Look
from validator.rule import N_, NP_
from validator.run import Run

_FILES = NP_("{count} file checked", "{count} files checked")
_COUNTS = {
    Severity.ERROR: NP_("{count} error", "{count} errors"),
    Severity.WARNING: NP_("{count} warning", "{count} warnings"),
    Severity.INFO: NP_("{count} info", "{count} infos"),
}
_FIXABLE = NP_("{count} can be fixed automatically", "{count} can be fixed automatically")
_FOUND = N_("Found: {counts}. {files}.")
_FOUND_FIXABLE = N_("Found: {counts} ({fixable}). {files}.")
_CLEAN = N_("No defects found. {files}.")


def summary(run: Run, renderer: Renderer) -> str:
    """One line on the whole run."""
    files = renderer.count(_FILES, run.files)
    counts = ", ".join(
        renderer.count(_COUNTS[severity], run.count(severity)) for severity in Severity if run.count(severity)
    )
    if not counts:
        return renderer.say(_CLEAN, files=_capitalized(files))
    fixable = renderer.count(_FIXABLE, run.fixable)
    message = _FOUND_FIXABLE if run.fixable else _FOUND
    return renderer.say(message, counts=counts, fixable=fixable, files=_capitalized(files))


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def failures(run: Run, renderer: Renderer) -> Iterator[str]:
    """A line for each thing that could not be done."""
    for failure in run.failures:
        yield "metalint: " + renderer.say(MESSAGES[failure.message_id], **failure.params)


def statistics(run: Run, renderer: Renderer, look: Look) -> str:
    """The number of findings of each rule, the most frequent first."""
    del look
    counts = Counter(finding.code for finding in run.findings)
    width = max((len(str(count)) for count in counts.values()), default=1)
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return "".join(
        f"{count:>{width}}  {code} {run.rules[code].name:<28} {renderer.severity(run.rules[code].severity)}\n"
        for code, count in rows
    )
