"""What the HTML report says beside the findings: its headings, the verdict, the counts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.messages import N_, NP_
from validator.reports import summary
from validator.reports.marks import SIGNS
from validator.run import Run

_WORDS = {
    "report": N_("Check of metadata"),
    "failures": N_("Not everything could be checked"),
    "files": N_("Files"),
    "parts": N_("Parts of the article"),
    "show": N_("Show"),
    "show_info": N_("everything"),
    "show_warning": N_("errors and warnings"),
    "show_error": N_("errors only"),
    "safe": N_("Can be corrected automatically"),
    "unsafe": N_("Proposed correction, to be reviewed"),
    "deleted": N_("deleted"),
    "line": N_("Line of the file"),
    "clean": N_("no defects"),
    "signs": N_("Signs in quoted text: {space} space, {no_break} no-break space, {tab} tab, {hyphen} soft hyphen."),
    "codes": N_("U+200B and the like stand for other characters that cannot be seen."),
}
_MEANINGS = {
    Severity.ERROR: N_("the record is wrong"),
    Severity.WARNING: N_("almost surely wrong"),
    Severity.INFO: N_("worth a look"),
}
_VERDICTS = {
    Severity.ERROR: NP_(
        "Not ready for publication: {count} error must be corrected.",
        "Not ready for publication: {count} errors must be corrected.",
    ),
    Severity.WARNING: NP_(
        "Almost ready for publication: {count} warning should be checked first.",
        "Almost ready for publication: {count} warnings should be checked first.",
    ),
    Severity.INFO: NP_(
        "Ready for publication; {count} remark is worth a look.",
        "Ready for publication; {count} remarks are worth a look.",
    ),
}
_VERDICTS_ON_FILES = {
    Severity.ERROR: NP_(
        "{count} of {files} files is not ready for publication: it holds errors.",
        "{count} of {files} files are not ready for publication: they hold errors.",
    ),
    Severity.WARNING: NP_(
        "No errors; {count} of {files} files has warnings, which should be checked before publication.",
        "No errors; {count} of {files} files have warnings, which should be checked before publication.",
    ),
    Severity.INFO: NP_(
        "Ready for publication; {count} of {files} files has remarks that are worth a look.",
        "Ready for publication; {count} of {files} files have remarks that are worth a look.",
    ),
}
_CLEAN = N_("Ready for publication: metalint has found no defects.")
_UNCHECKED = N_("Nothing could be checked.")
_FIXABLE = NP_(
    "{count} defect can be corrected automatically: metalint check --fix",
    "{count} defects can be corrected automatically: metalint check --fix",
)
_FIXED = NP_("{count} defect has been corrected already.", "{count} defects have been corrected already.")


@dataclass(frozen=True, slots=True)
class Count:
    """How many findings have a severity, in words."""

    severity: Severity
    number: int
    words: str
    meaning: str


def words(renderer: Renderer) -> dict[str, str]:
    """The fixed words of the page."""
    signs = {"space": SIGNS[" "], "no_break": SIGNS["\xa0"], "tab": SIGNS["\t"], "hyphen": SIGNS["\xad"]}
    return {key: renderer.say(text, **signs) for key, text in _WORDS.items()}


def verdict(run: Run, renderer: Renderer) -> str:
    """May this be published? In one sentence."""
    severity = worst(run.heard)
    if severity is None:
        return renderer.say(_CLEAN if run.files else _UNCHECKED)
    if run.files == 1:
        return renderer.count(_VERDICTS[severity], run.count(severity))
    files = {finding.path for finding in run.heard if finding.severity is severity}
    return renderer.count(_VERDICTS_ON_FILES[severity], len(files), files=run.files)


def beside(run: Run, renderer: Renderer) -> Iterator[str]:
    """What else is to be known of the run: what can be, and what was corrected; what is not told here."""
    if run.fixable:
        yield renderer.count(_FIXABLE, run.fixable)
    if run.fixed:
        yield renderer.count(_FIXED, len(run.fixed))
    yield from summary.untold(run, renderer)


def worst(findings: Iterable[Finding]) -> Severity | None:
    """The worst severity, or None where nothing was found."""
    return min((finding.severity for finding in findings), key=lambda severity: severity.rank, default=None)


def counts(findings: Sequence[Finding], renderer: Renderer, *, always: bool = False) -> list[Count]:
    """The number of findings of each severity; those that there are, or `always` all."""
    return [
        Count(*count, renderer.say(_MEANINGS[count.severity]))
        for count in summary.counts(findings, renderer)
        if count.number or always
    ]
