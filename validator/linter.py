"""Takes documents through the rules: what a rule raises becomes a finding; a rule that crashes harms no other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from validator.analysis import Analysis
from validator.document import Document
from validator.finding import Finding, Severity, sort_key, with_fingerprints
from validator.profile import DEFAULT, Profile
from validator.rule import Context, Raised, Rule
from validator.source import Span


class Crash(NamedTuple):
    """A rule that failed on a file: a fault of ours, told to the user as such."""

    code: str
    path: str
    error: str


@dataclass
class LintResult:
    """The findings of one or more documents, sorted, and the rules that crashed on them."""

    findings: list[Finding] = field(default_factory=list)
    crashes: list[Crash] = field(default_factory=list)
    ran: frozenset[str] = frozenset()
    """The codes of the rules that ran on every document."""


def lint(
    documents: Sequence[Document],
    rules: Sequence[Rule],
    profile: Profile = DEFAULT,
    severities: Mapping[str, Severity] | None = None,
) -> LintResult:
    """Check the documents of one file; `severities` by code are the settings' and go before the rules' own."""
    result = LintResult()
    for document in documents:
        context = Context(document, profile, Analysis(document.article))
        for rule in rules:
            if document.readable or rule.reads_broken:
                _run(rule, context, result)
    readable = all(document.readable for document in documents)
    crashed = {crash.code for crash in result.crashes}
    result.ran = frozenset(rule.code for rule in rules if readable or rule.reads_broken) - crashed
    set_by_user = severities or {}
    found = [
        replace(finding, severity=set_by_user[finding.code]) if finding.code in set_by_user else finding
        for finding in result.findings
    ]
    result.findings = with_fingerprints(sorted(found, key=sort_key))
    return result


def _run(rule: Rule, context: Context, result: LintResult) -> None:
    try:
        result.findings += _findings(rule, context)
    except Exception as error:  # noqa: BLE001 - whatever a rule does wrong, the other rules still run
        result.crashes.append(Crash(rule.code, context.document.source.path, repr(error)))


def _findings(rule: Rule, context: Context) -> Iterator[Finding]:
    broken = broken_parts(context.document)
    for raised in rule.check(context):
        if rule.reads_broken or not _is_below(raised.pointer, broken):
            yield _finding(rule, context.document, raised)


def broken_parts(document: Document) -> list[str]:
    """Pointers of the parts whose structure is wrong: one typing error should not bring ten messages.

    Only the rules of structure are heard there.
    """
    broken = []
    for problem in document.problems:
        if problem.code in ("STR005", "STR007"):
            broken.append(problem.pointer)
        elif problem.code == "STR004" and problem.replacement:
            meant = f"{problem.pointer.rpartition('/')[0]}/{problem.replacement}"
            broken += [] if meant in document.places else [meant]
    return [pointer for pointer in broken if pointer]


def _is_below(pointer: str, parts: list[str]) -> bool:
    return any(pointer == part or pointer.startswith(f"{part}/") for part in parts)


def _finding(rule: Rule, document: Document, raised: Raised) -> Finding:
    source = document.source
    span: Span = raised.span or document.locate(raised.pointer, raised.part)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=raised.severity or rule.severity,
        confidence=raised.confidence or rule.confidence,
        path=source.path,
        pointer=raised.pointer,
        span=span,
        start=source.position(span.start),
        end=source.position(span.end),
        text=source.slice(span),
        message_id=raised.message_id,
        params=raised.params,
        fix=raised.fix if raised.fix and document.allows(raised.fix) else None,
    )
