"""What our JSON Schemas have in common: the dialect, and what of pydantic's schemas is left out for people."""

from typing import Any

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def without_noise(node: Any) -> Any:
    """A piece of pydantic's schema without its noise, and without null, which stands for «nothing»."""
    if isinstance(node, list):
        return [without_noise(each) for each in node if each != {"type": "null"}]
    if not isinstance(node, dict):
        return node
    kept = {key: without_noise(value) for key, value in node.items() if not is_noise(key, value)}
    if len(kept.get("anyOf", [])) == 1:
        kept |= kept.pop("anyOf")[0]
    return kept


def is_noise(key: str, value: Any) -> bool:
    """Titles made of the names, and defaults that say «nothing»; a property may well be named `title`."""
    return (key == "title" and isinstance(value, str)) or (key == "default" and value is None)
