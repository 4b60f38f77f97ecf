"""`gitlab`: a Code Quality report, which GitLab shows in the widget of a merge request.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import json
from hashlib import sha256
from typing import Any

from validator.finding import Finding, Severity
from validator.i18n import Renderer
from validator.reports import Look
from validator.reports.machine import repository_path, told
from validator.run import Failure, Run
from validator.source import Position

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}
_FAILURE = "metalint"
_START = Position(1, 1)


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """One JSON array; what could not be done is an issue in it too, lest the widget say that all is well."""
    del look
    issues = [_failure(one, renderer) for one in run.failures]
    issues += [_issue(one, renderer) for one in run.findings if not one.suppressed]
    return json.dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(finding: Finding, renderer: Renderer) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": finding.code,
        "description": f"{finding.code}: {told(finding, renderer)}",  # GitLab does not show the name of the check
        "categories": ["Style"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": finding.fingerprint,
        "location": _location(finding.path, finding.start, finding.end),
    }


def _failure(failure: Failure, renderer: Renderer) -> dict[str, Any]:
    identity = "\0".join((failure.message_id, *map(str, failure.params.values())))
    return {
        "type": "issue",
        "check_name": _FAILURE,
        "description": renderer.failure(failure),
        "categories": ["Bug Risk"],
        "severity": "critical",
        "fingerprint": sha256(identity.encode(errors="surrogateescape")).hexdigest()[:32],
        "location": _location(".", _START, _START),
    }


def _location(path: str, start: Position, end: Position) -> dict[str, Any]:
    return {"path": repository_path(path), "positions": {"begin": start._asdict(), "end": end._asdict()}}
