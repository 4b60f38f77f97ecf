"""The JSON Schema of a settings file, with every rule and its options, for editors that complete and explain."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import TypeAdapter

from validator.finding import Severity
from validator.json_schema import DIALECT, without_noise
from validator.profile import Profile
from validator.rule import Rule
from validator.settings.model import SettingsFile


def settings_schema(rules: Sequence[Rule]) -> dict[str, Any]:
    """The JSON Schema (2020-12) of `metalint.toml`, and of the table `tool.metalint` of a `pyproject.toml`."""
    schema = without_noise(TypeAdapter(SettingsFile).json_schema())
    fields = without_noise(TypeAdapter(Profile).json_schema())["properties"]
    by_code = {rule.code: _rule_table(rule, fields) for rule in rules}
    by_name = {rule.name: {"$ref": f"#/properties/rules/properties/{rule.code}"} for rule in rules}
    schema["properties"]["rules"] |= {
        "properties": {**by_code, **by_name},
        "additionalProperties": {"type": "object", "properties": {"severity": _SEVERITY}},  # a journal's own rules
    }
    return {"$schema": DIALECT, "title": "Settings of metalint", **schema, "$defs": {"severity": _LEVELS}}


_SEVERITY = {"$ref": "#/$defs/severity"}
_LEVELS = {"description": "How bad the findings of the rule are.", "enum": [one.value for one in Severity]}


def _rule_table(rule: Rule, fields: Mapping[str, Any]) -> dict[str, Any]:
    """What may be set of a rule."""
    return {
        "description": rule.summary,
        "type": "object",
        "properties": {"severity": _SEVERITY, **{option: fields[field] for option, field in rule.options.items()}},
        "additionalProperties": False,
    }
