"""The outcome of a run: what every report prints and every caller reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from validator.finding import Finding, ParamValue, Severity
from validator.rule import Rule
from validator.source import Source


class Failure(NamedTuple):
    """What kept a file from being checked, or a rule from running: a message key of `validator.failures`."""

    message_id: str
    params: Mapping[str, ParamValue]


@dataclass
class Run:
    """The outcome of a run over files: findings in order, failures, and the sources to quote from."""

    rules: Mapping[str, Rule]
    files: int = 0
    findings: list[Finding] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)

    def count(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(finding.severity is severity for finding in self.findings)

    @property
    def fixable(self) -> int:
        """How many findings `--fix` could mend."""
        return sum(bool(finding.fix and finding.fix.safe) for finding in self.findings)

    def reaches(self, floor: Severity) -> bool:
        """Whether any finding is at least as bad as `floor`."""
        return any(finding.severity.rank <= floor.rank for finding in self.findings)
