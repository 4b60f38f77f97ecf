"""The JSON Schema of article.yaml, for editors that complete and explain while one writes."""

from collections.abc import Mapping
from typing import Any

from validator.json_schema import DIALECT, is_noise
from validator.schema import Article

_LANGUAGES = {"ru": "In Russian.", "en": "In English.", "kk": "In Kazakh."}
_TEXT = {"type": ["string", "number", "null"]}
"""A text as an editor's YAML parser sees it: `2018` is a number to it, and an empty place is null."""
_ALTERNATIVES = ("oneOf", "anyOf")


def article_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of one article, short forms included."""
    return {"$schema": DIALECT, "title": "Metadata of an article", **_adapted(Article.model_json_schema())}


def _adapted(node: Any) -> Any:
    """A piece of pydantic's schema as it is to be shown: what only pydantic understands is left out."""
    if isinstance(node, list):
        return [_adapted(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _inside(key, value) for key, value in node.items() if not is_noise(key, value)}
    if "patternProperties" in kept:
        return _by_language(kept)
    if node.get("type") == "string":
        return {**kept, **_TEXT}
    return _with_flat_alternatives(kept)


def _inside(key: str, value: Any) -> Any:
    """What stands under a keyword; under these the keys are names and no keywords."""
    if key in ("properties", "$defs", "patternProperties"):
        return {name: _adapted(schema) for name, schema in value.items()}
    return _adapted(value)


def _by_language(node: Mapping[str, Any]) -> dict[str, Any]:
    """A mapping of languages: the usual ones are offered, other codes are allowed, other keys are not."""
    (value,) = node["patternProperties"].values()
    offered = {code: {**value, "description": text} for code, text in _LANGUAGES.items()}
    return {**node, "properties": offered, "additionalProperties": False}


def _with_flat_alternatives(node: dict[str, Any]) -> dict[str, Any]:
    """Alternatives in one list, each once; they may overlap, since a key may be a language and a field's name."""
    found = [schema for key in _ALTERNATIVES for each in node.pop(key, []) for schema in each.get("anyOf", [each])]
    distinct = [schema for number, schema in enumerate(found) if schema not in found[:number]]
    distinct = [schema for schema in distinct if schema != {"type": "null"} or _TEXT not in distinct]
    if len(distinct) > 1:
        return {**node, "anyOf": distinct}
    return {**node, **(distinct[0] if distinct else {})}
