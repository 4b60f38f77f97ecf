"""Findings that a comment in the file silences, and comments that silence nothing or name no rule.

`# metalint: ignore[TAG001, missing-translation] reason` stands on the line, on the line above, or on a key's line for
everything under the key; `# metalint: ignore-file[CODE] reason` holds for the whole file.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import NamedTuple

from validator.directives import Coverage, Directive, Selector, directives
from validator.document import Document, Problem
from validator.finding import Finding, Severity, sort_key
from validator.linter import LintResult, broken_parts, lint
from validator.rule import Rule
from validator.selection import fitting, nearest_name
from validator.source import Span

UNUSED, UNKNOWN = "SUP001", "SUP002"
_MOST_SUGGESTED, _LONGEST_SUGGESTED = 50, 60
"""To search the rules for what was meant takes time, which a hostile file must not have."""

Codes = Mapping[str, AbstractSet[str]]
"""The codes of the rules that each selector means."""


class Silenced(NamedTuple):
    """The findings that are left, and those that comments silence."""

    left: list[Finding]
    suppressed: list[Finding]


def silence(
    documents: Sequence[Document],
    linted: LintResult,
    rules: Sequence[Rule],
    known: Sequence[Rule],
    severities: Mapping[str, Severity],
) -> Silenced:
    """Part the findings of one file by its comments, and add those on the comments themselves.

    `rules` are those of this run, `known` all there are: a comment for a rule that did not run is not unused.
    """
    found = directives(documents)
    if not found:
        return Silenced(linted.findings, [])
    codes = _codes(found, known)
    coverage = Coverage(documents)
    spans = [coverage.of(directive) for directive in found]
    silent = _Pieces(_spans_by_code(found, spans, codes, {finding.code for finding in linted.findings}))
    left = [finding for finding in linted.findings if not silent.hold(finding)]
    suppressed = [replace(finding, suppressed=True) for finding in linted.findings if silent.hold(finding)]

    idle = _Idle(linted, known, documents)
    problems = [*_unknown(found, codes, known)]
    for directive, span in zip(found, spans, strict=True):
        problems += _unused(directive, {one for one in directive.selectors if idle.is_idle(codes[one.text], span)})
    own = [rule for rule in rules if rule.code in (UNUSED, UNKNOWN)]
    reported = lint([replace(documents[0], problems=problems)], own, severities=severities).findings
    return Silenced(sorted(left + reported, key=sort_key), suppressed)


def _codes(found: Iterable[Directive], known: Sequence[Rule]) -> Codes:
    selectors = {selector.text for directive in found for selector in directive.selectors}
    return {selector: {rule.code for rule in fitting(known, selector)} for selector in selectors}


def _spans_by_code(
    found: Iterable[Directive], spans: Iterable[Span], codes: Codes, wanted: AbstractSet[str]
) -> Mapping[str, list[Span]]:
    """The pieces of the file in which each of the `wanted` codes is silenced."""
    by_code: defaultdict[str, list[Span]] = defaultdict(list)
    for directive, span in zip(found, spans, strict=True):
        for code in wanted & {code for selector in directive.selectors for code in codes[selector.text]}:
            by_code[code].append(span)
    return by_code


class _Pieces:
    """Pieces of a file by code, each code's in order and without overlaps."""

    def __init__(self, by_code: Mapping[str, list[Span]]) -> None:
        self._by_code = {code: _merged(spans) for code, spans in by_code.items()}

    def hold(self, finding: Finding) -> bool:
        """Whether a finding begins in a piece of its code."""
        spans = self._by_code.get(finding.code, [])
        index = bisect_right(spans, finding.span.start, key=lambda span: span.start) - 1
        return index >= 0 and finding.span.start <= spans[index].end


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


class _Idle:
    """Tells which selectors silence nothing, though their rules ran and looked at all of the file."""

    def __init__(self, linted: LintResult, known: Sequence[Rule], documents: Sequence[Document]) -> None:
        on_trial = {rule.code for rule in known if rule.preview}
        whole = not any(broken_parts(document) for document in documents)
        self._answered = (linted.ran | on_trial) if whole else frozenset()
        self._starts: defaultdict[str, list[int]] = defaultdict(list)
        for finding in linted.findings:
            self._starts[finding.code].append(finding.span.start)

    def is_idle(self, codes: AbstractSet[str], span: Span) -> bool:
        return bool(codes) and codes <= self._answered and not any(self._begins(code, span) for code in codes)

    def _begins(self, code: str, span: Span) -> bool:
        starts = self._starts.get(code, [])
        index = bisect_left(starts, span.start)
        return index < len(starts) and starts[index] <= span.end


def _unknown(found: Iterable[Directive], codes: Codes, known: Sequence[Rule]) -> Iterator[Problem]:
    """The comments that are misspelt or name no rule, and the selectors that fit none."""
    suggested = 0
    for directive in found:
        if not directive.known:
            yield Problem(UNKNOWN, "misspelt", span=directive.span, params={"said": directive.said})
        elif not directive.selectors:
            yield Problem(UNKNOWN, "no-rule", span=directive.span)
        for selector in directive.selectors:
            if not codes[selector.text]:
                suggested += 1
                yield _unknown_rule(selector, known if suggested <= _MOST_SUGGESTED else ())


def _unknown_rule(selector: Selector, known: Sequence[Rule]) -> Problem:
    near = nearest_name(known, selector.text) if len(selector.text) <= _LONGEST_SUGGESTED else ""
    if near:
        params = {"selector": selector.text, "near": near}
        return Problem(UNKNOWN, "unknown-near", span=selector.span, params=params)
    return Problem(UNKNOWN, "unknown", span=selector.span, params={"selector": selector.text})


def _unused(directive: Directive, idle: AbstractSet[Selector]) -> Iterator[Problem]:
    """What is not needed in a comment; the problem's replacement is what must be left of its brackets."""
    if not idle:
        return
    names = ", ".join(dict.fromkeys(selector.text for selector in directive.selectors if selector in idle))
    rest = ", ".join(selector.text for selector in directive.selectors if selector not in idle)
    span = directive.bracket if rest and directive.bracket else directive.span
    yield Problem(UNUSED, "unused", "", span, {"selectors": names}, f"[{rest}]" if rest else "")
