"""Reads the files of a journal's own rules; what is wrong with one is told in one line, with its place."""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from glob import glob
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from validator.decoding import decode
from validator.failures import FailureError
from validator.files import Input, read_bytes
from validator.journal_rules.building import build
from validator.journal_rules.model import Bounds, JournalRule, RulesFile
from validator.readers import yaml_tree
from validator.readers.yaml_tree import Node, TreeError, load, plain
from validator.rule import Rule
from validator.source import Source

Location = tuple[str | int, ...]

_KINDS = {
    "string_type": "journal-text",
    "int_type": "journal-number",
    "int_parsing": "journal-number",
    "greater_than_equal": "journal-number",
    "list_type": "journal-list",
    "dict_type": "journal-mapping",
    "model_type": "journal-mapping",
    "missing": "journal-missing-key",
    "bool_parsing": "journal-bool",
    "bool_type": "journal-bool",
    "too_short": "journal-empty",
    "string_pattern_mismatch": "journal-form",
}
_SHAPES: Mapping[int, type[BaseModel]] = {1: RulesFile, 3: JournalRule}
"""What has keys at a depth of the file; deeper than that only bounds have."""
_CHOICES = ("literal_error", "enum")


def files(patterns: Sequence[str], place: str) -> list[Path]:
    """The files that the patterns of `journal-rules` fit, each once; `place` is where they are set.

    Raises FailureError for a pattern that fits none.
    """
    found: dict[Path, None] = {}
    for pattern in patterns:
        paths = [Path(name) for name in sorted(glob(pattern, recursive=True))]  # noqa: PTH207 - it may be absolute
        fitting = [path for path in paths if path.is_file()]
        if not fitting:
            raise FailureError("journal-files", path=place, pattern=pattern)
        found |= dict.fromkeys(fitting)
    return list(found)


def read(path: Path) -> list[tuple[str, Rule]]:
    """The rules in a file, each with its place `path:line:column`. Raises FailureError."""
    shown = path.as_posix()
    decoded = decode(read_bytes(Input(path, shown, named=True)))
    if decoded.text is None:
        raise FailureError("settings-encoding", path=shown)
    source = Source(shown, decoded.text)
    root = _root(source)
    _check_keys(source, root)
    try:
        written = RulesFile.model_validate(plain(root)).rules
    except ValidationError as error:
        raise _failure(source, root, error) from None
    places = {code: _place(source, root, ("rules", code)) for code in written}
    return [(places[code], build(code, record, places[code])) for code, record in written.items()]


def _root(source: Source) -> Node:
    """The first YAML document of a file; an empty one is refused as any other that has no rules."""
    try:
        roots = load(source)
    except TreeError as error:
        raise FailureError("journal-syntax", path=_at(source, error.offset)) from None
    if len(roots) != 1 or not isinstance(roots[0], yaml_tree.Mapping):
        raise FailureError("journal-no-rules", path=source.path)
    return roots[0]


def _check_keys(source: Source, node: Node) -> None:
    """Raise FailureError for a key that stands twice, or is no text."""
    if isinstance(node, yaml_tree.Mapping):
        for key, span, _ in node.duplicates:
            raise FailureError("journal-duplicate", path=_at(source, span.start), key=key)
        for span in node.odd_keys:
            raise FailureError("journal-syntax", path=_at(source, span.start))
    for child in _children(node):
        _check_keys(source, child)


def _children(node: Node) -> Sequence[Node]:
    if isinstance(node, yaml_tree.Mapping):
        return list(node.items.values())
    return node.items if isinstance(node, yaml_tree.Sequence) else []


def _at(source: Source, offset: int) -> str:
    line, column = source.position(min(offset, len(source.text)))
    return f"{source.path}:{line}:{column}"


def _place(source: Source, root: Node, location: Location) -> str:
    """Where the part of a file stands that pydantic names; of what is not there, the nearest part around it."""
    node = root
    at = node.place.span.start
    for step in location:
        child = _child(node, step)
        if child is None:
            break
        node, at = child, (child.place.key or child.place.span).start
    return _at(source, at)


def _child(node: Node, step: str | int) -> Node | None:
    if isinstance(node, yaml_tree.Mapping):
        return node.items.get(str(step))
    if isinstance(node, yaml_tree.Sequence) and isinstance(step, int):
        return node.items[step]
    return None


def _failure(source: Source, root: Node, error: ValidationError) -> FailureError:
    """The first fault in the order of the file; unknown keys go first, as they explain the others."""
    details = error.errors(include_url=False)
    first = min(details, key=lambda one: (one["type"] != "extra_forbidden", _order(root, one["loc"])))
    location = tuple(step for step in first["loc"] if step != "[key]")
    place = _place(source, root, location)
    return FailureError(path=place, **_told(first, location))


def _order(root: Node, location: Location) -> int:
    node, at = root, 0
    for step in location:
        child = _child(node, step)
        if child is None:
            break
        node, at = child, child.place.span.start
    return at


def _told(details: Mapping[str, Any], location: Location) -> dict[str, str]:
    """The message of a fault, and its parameters but for the place."""
    kind, context = details["type"], details.get("ctx", {})
    key = str(next((step for step in reversed(location) if isinstance(step, str)), ""))
    value = details["input"] if isinstance(details["input"], str) else ""
    if kind == "extra_forbidden":
        return _unknown_key(key, location)
    if kind in _CHOICES:
        return _choice(value or key, re.findall("'([^']*)'", context["expected"]))
    if kind.startswith("journal-"):
        return {"message_id": kind, **context}
    return {"message_id": _KINDS.get(kind, "journal-form"), "key": key, "value": value}


def _choice(value: str, choices: Sequence[str]) -> dict[str, str]:
    near = get_close_matches(value, choices, 1)
    if near:
        return {"message_id": "journal-near-choice", "value": value, "near": near[0]}
    return {"message_id": "journal-choice", "value": value, "choices": ", ".join(choices)}


def _unknown_key(key: str, location: Location) -> dict[str, str]:
    known = [name.replace("_", "-") for name in _SHAPES.get(len(location), Bounds).model_fields]
    near = get_close_matches(key.replace("_", "-"), known, 1)
    if near:
        return {"message_id": "journal-near-key", "key": key, "near": near[0]}
    return {"message_id": "journal-key", "key": key, "known": ", ".join(known)}
