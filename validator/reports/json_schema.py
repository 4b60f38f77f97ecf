"""The JSON Schema of the `json` report, for programs that read it."""

from collections.abc import Iterable, Mapping
from typing import Any

from validator.finding import Confidence, Severity
from validator.json_schema import DIALECT
from validator.reports.json_report import SCHEMA_VERSION

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_PARAMS = {"type": "object", "additionalProperties": {"type": ["string", "integer"]}}


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a whole report."""
    return {
        "$schema": DIALECT,
        "title": "Report of metalint",
        **_record(
            "The findings of a run over files.",
            {
                "schema_version": {"const": SCHEMA_VERSION, "description": "The version of this form."},
                "tool": _record("Who wrote the report.", {"name": {"const": "metalint"}, "version": _TEXT}),
                "lang": {"$ref": "#/$defs/language"},
                "summary": _record(
                    "How many files were checked, and how many findings there are.",
                    dict.fromkeys(("files", "findings", "errors", "warnings", "infos", "fixable"), _COUNT),
                ),
                "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
                "failures": {"type": "array", "items": {"$ref": "#/$defs/failure"}},
            },
        ),
        "$defs": _DEFINITIONS,
    }


def _record(description: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    """An object that has all these properties; a later version may add others."""
    return {
        "description": description,
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
    }


def _words(description: str, values: Iterable[str]) -> dict[str, Any]:
    return {"description": description, "enum": [str(value) for value in values]}


def _text(description: str) -> dict[str, Any]:
    return {**_TEXT, "description": description}


_FINDING = {
    "code": _text("The rule’s permanent code: CHR001."),
    "name": _text("The rule’s name: mixed-script-word."),
    "severity": _words("error: the record is wrong; warning: almost surely; info: worth a look.", Severity),
    "confidence": _words("How sure the rule is.", Confidence),
    "path": _text("The file."),
    "pointer": _text("Where in the article: a JSON pointer (RFC 6901), the same for every input format."),
    "start": {"$ref": "#/$defs/position", "description": "Where the piece begins."},
    "end": {"$ref": "#/$defs/position", "description": "The place after its last character."},
    "text": _text("The very piece of the file."),
    "message": _text("What is wrong, as a sentence."),
    "message_id": _text("Which of the rule’s messages it is; it stays the same in every language."),
    "params": {**_PARAMS, "description": "The values in the message."},
    "lang": {"$ref": "#/$defs/language"},
    "url": _text("Where the rule is explained, in the language of the run or the nearest there is."),
    "fingerprint": _text("Stays the same when lines move and words of the message change."),
    "fix": {"description": "How to mend it, if that is known.", "anyOf": [{"type": "null"}, {"$ref": "#/$defs/fix"}]},
    "suppressed": {"type": "boolean", "description": "Whether a comment in the file silences it."},
}
_DEFINITIONS = {
    "language": _text("The language of the messages: en, ru, kk."),
    "position": _record(
        "Both count from 1; columns count code points.",
        {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    ),
    "finding": _record("A defect at a place of a file.", _FINDING),
    "fix": _record(
        "Edits that mend a finding.",
        {
            "safe": {"type": "boolean", "description": "Whether --fix applies it, or --unsafe-fixes only."},
            "edits": {"type": "array", "items": {"$ref": "#/$defs/edit"}},
            "title": _text("What the fix does."),
        },
    ),
    "edit": _record(
        "Replace a piece of the file.",
        {
            "start": {"$ref": "#/$defs/position"},
            "end": {"$ref": "#/$defs/position"},
            "replacement": _text("The new text, in the notation of the file."),
        },
    ),
    "failure": _record(
        "What could not be done.",
        {"message_id": _TEXT, "params": _PARAMS, "message": _text("The reason, and what to do next.")},
    ),
}
