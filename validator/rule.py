"""A rule is a frozen record: what it is called, what it says in both languages, and the generator that checks."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from validator.analysis import Analysis
from validator.article import Article, Text
from validator.document import Document
from validator.finding import Confidence, Edit, Fix, ParamValue, Severity
from validator.messages import N_, NP_, Plural
from validator.profile import Profile
from validator.source import Span

__all__ = ["NP_", "N_", "Context", "FixKind", "Plural", "Raised", "Rule"]


class FixKind(StrEnum):
    """What fix a rule can offer."""

    NONE = "none"
    SAFE = "safe"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Raised:
    """What a check yields: a message of its rule at a place; the linter makes a finding of it.

    `pointer` names the value, `part` the characters [start, end) of it (all of it if None), `span` a piece of the
    source where no pointer can name it. `severity` and `confidence` override the rule's own.
    """

    message_id: str
    pointer: str
    part: tuple[int, int] | None = None
    span: Span | None = None
    params: Mapping[str, ParamValue] = field(default_factory=dict)
    fix: Fix | None = None
    severity: Severity | None = None
    confidence: Confidence | None = None


@dataclass(frozen=True)
class Context:
    """What a rule may look at: one document, its analysis, and the profile that says what is required."""

    document: Document
    profile: Profile
    analysis: Analysis

    @property
    def article(self) -> Article:
        """The article under check."""
        return self.document.article

    def finding(  # noqa: PLR0913 - by keyword, and all of them optional
        self,
        message_id: str,
        at: Text | str,
        part: tuple[int, int] | None = None,
        *,
        fix: Fix | None = None,
        severity: Severity | None = None,
        confidence: Confidence | None = None,
        **params: ParamValue,
    ) -> Raised:
        """A finding at a text or pointer, or at the characters [start, end) of it."""
        pointer = at.pointer if isinstance(at, Text) else at
        return Raised(message_id, pointer, part, None, params, fix, severity, confidence)

    def replace(self, at: Text, part: tuple[int, int], replacement: str, *, safe: bool) -> Fix:
        """The fix that writes `replacement` for the characters [start, end) of a text."""
        return Fix(safe, (self.edit(at, part, replacement),))

    def edit(self, at: Text, part: tuple[int, int], replacement: str) -> Edit:
        """One edit of a fix."""
        return self.document.edit(at.pointer, part, replacement)


Check = Callable[[Context], Iterator[Raised]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and all its texts (English; the catalogues hold the others).

    `messages` and `help` are keyed by message id; `fix_title` names what the fix does; `sources` are the norms and
    documents the rule rests on.
    """

    code: str
    name: str
    since: str
    severity: Severity
    check: Check
    summary: str
    why: str
    messages: Mapping[str, str | Plural]
    help: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    fix: FixKind = FixKind.NONE
    fix_title: str = ""
    confidence: Confidence = Confidence.HIGH
    options: Mapping[str, str] = field(default_factory=dict)
    """The rule's own settings, each with the field of the profile that it sets."""
    preview: bool = False
    reads_broken: bool = False
    """Whether the rule speaks of structure itself, so that it runs on what could not be read."""
    url: str | None = None
    """Where a rule from elsewhere is explained, "" for nowhere; None for our own, which have pages on our site."""
    translations: Mapping[str, Mapping[str, str | tuple[str, ...]]] = field(default_factory=dict)
    """The texts of a rule from elsewhere in other languages: language → English → text, or its plural forms."""
