"""`json`: the whole run as one document of a fixed, versioned form."""

import json
from typing import Any

from validator.finding import Edit, Finding, Severity
from validator.i18n import Renderer
from validator.reports import Look
from validator.rule import Rule
from validator.run import Failure, Run
from validator.source import Position, Source
from validator.version import __version__

SCHEMA_VERSION = 1


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """One JSON document, valid also when there is nothing to tell."""
    del look
    document = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "metalint", "version": __version__},
        "lang": renderer.language,
        "summary": {
            "files": run.files,
            "findings": len(run.findings),
            "errors": run.count(Severity.ERROR),
            "warnings": run.count(Severity.WARNING),
            "infos": run.count(Severity.INFO),
            "fixable": run.fixable,
        },
        "findings": [as_data(finding, run, renderer) for finding in run.findings],
        "failures": [_failure(failure, renderer) for failure in run.failures],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_data(finding: Finding, run: Run, renderer: Renderer) -> dict[str, Any]:
    """A finding as JSON data; columns count code points from 1, `end` is exclusive."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "path": finding.path,
        "pointer": finding.pointer,
        "start": _position(finding.start),
        "end": _position(finding.end),
        "text": finding.text,
        "message": renderer.message(finding),
        "message_id": finding.message_id,
        "params": dict(finding.params),
        "lang": renderer.language,
        "url": rule_url(renderer.rule(finding.code), renderer.language),
        "fingerprint": finding.fingerprint,
        "fix": _fix(finding, run.sources[finding.path], renderer),
        "suppressed": finding.suppressed,
    }


def rule_url(rule: Rule, language: str) -> str:
    """Where the rule is explained, in a language of the documentation: Russian for Russian and Kazakh.

    Of a rule from elsewhere that names no page of its own, this is the chapter on such rules.
    """
    folder = "" if language == "en" else "ru/"
    page = f"rules/{rule.code}/" if rule.url is None else "journal-rules/"
    return rule.url or f"https://metalint.readthedocs.io/{folder}{page}"


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}


def _fix(finding: Finding, source: Source, renderer: Renderer) -> dict[str, Any] | None:
    if finding.fix is None:
        return None
    return {
        "safe": finding.fix.safe,
        "edits": [_edit(edit, source) for edit in finding.fix.edits],
        "title": renderer.fix_title(finding),
    }


def _edit(edit: Edit, source: Source) -> dict[str, Any]:
    return {
        "start": _position(source.position(edit.span.start)),
        "end": _position(source.position(edit.span.end)),
        "replacement": edit.replacement,
    }


def _failure(failure: Failure, renderer: Renderer) -> dict[str, Any]:
    return {
        "message_id": failure.message_id,
        "params": dict(failure.params),
        "message": renderer.failure(failure),
    }
