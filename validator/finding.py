"""What a check yields: a finding is data (a rule, a place, parameters), and becomes a sentence only in a report."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple

from validator.source import Position, Span

ParamValue = str | int


class Severity(StrEnum):
    """How bad it is; see `rank` for the order."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


class Confidence(StrEnum):
    """How sure a rule is: heuristics are seldom `high`."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Edit(NamedTuple):
    """Replace a span of the source by other text, already in the source's own notation."""

    span: Span
    replacement: str


class Fix(NamedTuple):
    """Edits that mend one finding; safe means certain."""

    safe: bool
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect at one place of one file.

    `pointer` is an RFC 6901 JSON pointer into the article, `span` the offending piece of the source and `text` its
    letters; `start` and `end` say the same as lines and columns. `message_id` with `params` is what the report renders.
    """

    code: str
    name: str
    severity: Severity
    confidence: Confidence
    path: str
    pointer: str
    span: Span
    start: Position
    end: Position
    text: str
    message_id: str
    params: Mapping[str, ParamValue] = field(default_factory=dict)
    fix: Fix | None = None
    fingerprint: str = ""
    suppressed: bool = False
    """Whether a comment in the file silences it."""


def sort_key(finding: Finding) -> tuple[str, int, int, str, str]:
    """The order of a report: by file, by place, then by code."""
    return finding.path, finding.span.start, finding.span.end, finding.code, finding.message_id


def with_fingerprints(findings: list[Finding]) -> list[Finding]:
    """Give each finding a fingerprint that survives edits elsewhere: neither line nor wording is part of it."""
    seen: dict[tuple[str, ...], int] = {}
    marked = []
    for finding in findings:
        identity = (finding.path, finding.code, finding.pointer, finding.message_id)
        occurrence = seen.get(identity, 0)
        seen[identity] = occurrence + 1
        digest = sha256("\0".join((*identity, str(occurrence))).encode(errors="surrogateescape")).hexdigest()[:32]
        marked.append(replace(finding, fingerprint=digest))
    return marked
