"""`sarif`: SARIF 2.1.0 (OASIS), which GitHub code scanning, Azure DevOps and editors read."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from validator.finding import Edit, Finding
from validator.i18n import Renderer
from validator.reports import Look
from validator.reports.machine import repository_path, told
from validator.reports.sarif_rules import LEVELS, descriptor
from validator.run import Failure, Run
from validator.source import Position, Source
from validator.version import __version__

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_HOME = "https://metalint.readthedocs.io/"


def render(run: Run, renderer: Renderer, look: Look) -> str:
    """One SARIF log with one run."""
    del look
    document = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(run, renderer)]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _run(run: Run, renderer: Renderer) -> dict[str, Any]:
    codes = sorted({finding.code for finding in run.findings})
    indices = {code: index for index, code in enumerate(codes)}
    return {
        "tool": {
            "driver": {
                "name": "metalint",
                "semanticVersion": __version__,
                "informationUri": _HOME,
                "language": renderer.language,
                "rules": [descriptor(run.rules[code], renderer) for code in codes],
            }
        },
        "language": renderer.language,
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\r", "\n"],
        "invocations": [
            {
                "executionSuccessful": not run.failures,
                "toolExecutionNotifications": [_notification(one, renderer) for one in run.failures],
            }
        ],
        "results": [_result(one, run.sources[one.path], indices, renderer) for one in run.findings],
    }


def _result(finding: Finding, source: Source, indices: Mapping[str, int], renderer: Renderer) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": indices[finding.code],
        "level": LEVELS[finding.severity],
        "message": {"text": told(finding, renderer)},
        "locations": [_location(finding)],
        "partialFingerprints": {"metalint/v1": finding.fingerprint},
    }
    if finding.fix:
        result["fixes"] = [_fix(finding, finding.fix.edits, source, renderer)]
    if finding.suppressed:
        result["suppressions"] = [{"kind": "inSource"}]
    return result


def _location(finding: Finding) -> dict[str, Any]:
    region = _region(finding.start, finding.end) | {"snippet": {"text": finding.text}}
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(finding.path), "region": region}}
    if finding.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.pointer}]
    return location


def _artifact(path: str) -> dict[str, str]:
    shown = repository_path(path)
    uri = Path(shown).as_uri() if Path(shown).is_absolute() else quote(shown, errors="surrogateescape")
    return {"uri": uri}


def _region(start: Position, end: Position) -> dict[str, Any]:
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _fix(finding: Finding, edits: tuple[Edit, ...], source: Source, renderer: Renderer) -> dict[str, Any]:
    replacements = [_replacement(edit, source) for edit in edits]
    return {
        "description": {"text": renderer.fix_title(finding)},
        "artifactChanges": [{"artifactLocation": _artifact(finding.path), "replacements": replacements}],
    }


def _replacement(edit: Edit, source: Source) -> dict[str, Any]:
    return {
        "deletedRegion": _region(source.position(edit.span.start), source.position(edit.span.end)),
        "insertedContent": {"text": edit.replacement},
    }


def _notification(failure: Failure, renderer: Renderer) -> dict[str, Any]:
    return {
        "descriptor": {"id": failure.message_id},
        "level": "error",
        "message": {"text": renderer.failure(failure)},
    }
