"""Rules as JSON, for editors and sites that show them: the texts in the user's language, the examples as they are."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from validator.i18n import Renderer
from validator.reports.families import family
from validator.reports.json_report import SCHEMA_VERSION, rule_url
from validator.reports.requirements import REQUIREMENTS
from validator.rule import Rule


def render(rules: Iterable[Rule], renderer: Renderer, examples: Mapping[str, Mapping[str, Any]]) -> str:
    """One JSON document with the record of every rule; `examples` are by code."""
    data = [as_data(rule, renderer, examples.get(rule.code)) for rule in rules]
    document = {"schema_version": SCHEMA_VERSION, "lang": renderer.language, "rules": data}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_data(rule: Rule, renderer: Renderer, example: Mapping[str, Any] | None) -> dict[str, Any]:
    """A rule's record as JSON data; the {placeholders} of its messages stay."""
    return {
        "code": rule.code,
        "name": rule.name,
        "family": family(rule),
        "severity": rule.severity.value,
        "confidence": rule.confidence.value,
        "fix": rule.fix.value,
        "since": rule.since,
        "preview": rule.preview,
        "summary": renderer.say(rule.summary, rule),
        "why": renderer.say(rule.why, rule),
        "messages": {key: renderer.template(message, rule) for key, message in rule.messages.items()},
        "help": {key: renderer.template(message, rule) for key, message in rule.help.items()},
        "fix_title": renderer.template(rule.fix_title, rule),
        "options": {name: _option(name, field, renderer) for name, field in rule.options.items()},
        "sources": list(rule.sources),
        "url": rule_url(rule, renderer.language),
        "example": example,
    }


def _option(name: str, field: str, renderer: Renderer) -> dict[str, str]:
    requirement = REQUIREMENTS.get(field)
    if requirement is None:
        return {"text": name, "example": ""}
    return {"text": renderer.say(requirement.text), "example": requirement.example}
