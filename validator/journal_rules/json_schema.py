"""The JSON Schema of a file of a journal's own rules, for editors that complete and explain."""

from typing import Any

from validator.journal_rules.model import RulesFile
from validator.json_schema import DIALECT, without_noise


def rules_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a file of rules."""
    return {"$schema": DIALECT, "title": "A journal’s own rules", **without_noise(RulesFile.model_json_schema())}
