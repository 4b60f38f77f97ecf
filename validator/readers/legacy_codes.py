"""Codes of languages that are understood and are not of ISO 639-1: problems that carry their correction (STR008)."""

from collections import Counter
from collections.abc import Iterator, Mapping

from validator.document import Problem
from validator.knowledge.languages import language_codes
from validator.readers import yaml_tree
from validator.readers.yaml_tree import Node
from validator.source import Span


def in_keys(items: Mapping[str, Node], pointer: str) -> Iterator[Problem]:
    """Keys of a localized value; one whose language a key beside it names as well is left to STR003."""
    count = Counter(map(language_codes.normalize, items))
    for code, child in items.items():
        language = language_codes.normalize(code)
        if count[language] == 1:
            yield from _problem(code, f"{pointer}/{language}", child.place.key)


def in_value(node: Node | None, pointer: str) -> Iterator[Problem]:
    """The value of a field `language`."""
    if isinstance(node, yaml_tree.Scalar):
        yield from _problem(node.value or "", pointer, node.place.span)


def in_references(node: Node, pointer: str) -> Iterator[Problem]:
    """The items of a list: pairs have languages for keys, records a field of that name."""
    items = node.items if isinstance(node, yaml_tree.Sequence) else []
    for i, item in enumerate(items):
        if isinstance(item, yaml_tree.Mapping) and "text" not in item.items:
            yield from in_keys(item.items, f"{pointer}/{i}")
        elif isinstance(item, yaml_tree.Mapping):
            yield from in_value(item.items.get("language"), f"{pointer}/{i}/language")


def _problem(code: str, pointer: str, span: Span | None) -> Iterator[Problem]:
    language = language_codes.normalize(code)
    if language is not None and language_codes.is_legacy(code):
        yield Problem("STR008", "legacy", pointer, span, {"key": code, "code": language}, language)
