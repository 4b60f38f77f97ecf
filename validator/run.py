"""The outcome of a run: what every report prints and every caller reads."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from validator.failures import FailureError
from validator.finding import Finding, ParamValue, Severity, sort_key
from validator.rule import Rule
from validator.source import Source


class Failure(NamedTuple):
    """What kept a file from being checked, or a rule from running: a message key of `validator.failures`."""

    message_id: str
    params: Mapping[str, ParamValue]


class Rewording(NamedTuple):
    """What a fix makes of some words, without the file's notation."""

    before: str
    after: str


class Quote(NamedTuple):
    """The article's own words that a finding speaks of, without the file's notation."""

    text: str
    pointer: str
    """What is quoted: for what is not there, the nearest thing above it."""
    parts: tuple[tuple[int, int], ...] = ()
    """The characters [start, end) that are meant; () where it is not these very words that are wrong."""
    verbatim: bool = False
    """Whether the text is a piece of the file, because no value of the article holds what is meant."""
    owner: str = ""
    """The name of the person or institution that has what is quoted."""
    rewordings: tuple[Rewording, ...] = ()
    article: int = 0
    """Which of the file's articles it is, from 0."""


@dataclass(frozen=True)
class Checked:
    """The outcome for one file: after fixing, that of the mended text, and what was mended."""

    source: Source
    findings: Sequence[Finding]
    suppressed: Sequence[Finding] = ()
    failures: Sequence[Failure] = ()
    fixed: Sequence[Finding] = ()
    quotes: Mapping[str, Quote] = field(default_factory=dict)
    """What the findings speak of, by their fingerprints."""
    titles: Sequence[Mapping[str, str]] = ()
    """The title of each article in the file, by language."""
    ran: frozenset[str] = frozenset()
    """The codes of the rules that looked at all of the file."""


class Change(NamedTuple):
    """A file that fixes changed."""

    before: Source
    after: Source


@dataclass
class Run:
    """The outcome of a run over files: findings in order, failures, and the sources to quote from."""

    rules: dict[str, Rule]
    """The rules there are for the files, by code."""
    files: int = 0
    findings: list[Finding] = field(default_factory=list)
    suppressed: list[Finding] = field(default_factory=list)
    known: list[Finding] = field(default_factory=list)
    """Findings of the baseline, which are not reported."""
    fixed: list[Finding] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    quotes: dict[str, Quote] = field(default_factory=dict)
    titles: dict[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)
    ran: dict[str, frozenset[str]] = field(default_factory=dict)
    """The codes of the rules that looked at all of each file."""
    written: bool = True
    """Whether the changes were made, and not only told."""
    piped: bytes | None = None
    """What fixes made of standard input: it goes on to standard output in place of a report."""

    def know(self, rules: Iterable[Rule]) -> None:
        """Take in the rules that there are for a file. Raises FailureError where a code would mean two rules."""
        for rule in rules:
            other = self.rules.setdefault(rule.code, rule)
            if other is not rule:
                raise FailureError("rule-ambiguous", code=rule.code, one=other.name, other=rule.name)

    def add(self, checked: Checked | None) -> None:
        """Take in the outcome for a file; None is a file that is no article."""
        if checked:
            self.files += 1
            self.sources[checked.source.path] = checked.source
            self.findings += checked.findings
            self.suppressed += checked.suppressed
            self.failures += checked.failures
            self.fixed += checked.fixed
            self.quotes.update(checked.quotes)
            self.titles[checked.source.path] = checked.titles
            self.ran[checked.source.path] = checked.ran

    def join(self, part: "Run") -> None:
        """Take in the run of some more files."""
        self.files += part.files
        for name in ("findings", "suppressed", "known", "fixed", "changes"):
            getattr(self, name).extend(getattr(part, name))
        for name in ("sources", "quotes", "titles", "ran"):
            getattr(self, name).update(getattr(part, name))
        self.failures += [failure for failure in part.failures if failure not in self.failures]
        self.written = self.written and part.written
        self.piped = part.piped if part.piped is not None else self.piped

    def fail(self, problem: FailureError) -> None:
        """Take in what could not be done; the same trouble of many files is told once."""
        failure = Failure(problem.message_id, problem.params)
        if failure not in self.failures:
            self.failures.append(failure)

    @property
    def heard(self) -> Sequence[Finding]:
        """The findings that count: those that no comment silences."""
        return [finding for finding in self.findings if not finding.suppressed]

    def count(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(finding.severity is severity for finding in self.heard)

    @property
    def fixable(self) -> int:
        """How many findings `--fix` could mend."""
        return sum(bool(finding.fix and finding.fix.safe) for finding in self.heard)

    @property
    def fixable_with_review(self) -> int:
        """How many more findings `--unsafe-fixes` could mend."""
        return sum(bool(finding.fix and not finding.fix.safe) for finding in self.heard)

    def reaches(self, floor: Severity) -> bool:
        """Whether any finding is at least as bad as `floor`."""
        return any(finding.severity.rank <= floor.rank for finding in self.heard)

    def show_suppressed(self) -> None:
        """Put the findings that comments silence into the report too; they still count for nothing."""
        self.findings = sorted([*self.findings, *self.suppressed], key=sort_key)
