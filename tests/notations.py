"""Writes the values of an article.yaml in another of YAML's notations: what rules find must not depend on it."""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence, load
from validator.source import Source, Span

NOTATIONS = ("plain", "single-quoted", "double-quoted", "folded", "literal")
_WIDTH = 24
_SOFT_BREAK = re.compile(rf"(?<=\S)(.{{{_WIDTH},}}?\S) (?=\S)")


class _Value(NamedTuple):
    text: str
    span: Span
    column: int
    in_flow: bool


def rewritten(text: str, notation: str) -> str:
    """The same article with every value in a notation, but those that it does not fit."""
    values = sorted((value for root in load(Source("article.yaml", text)) for value in _values(text, root, 0)), key=_at)
    for value in reversed(values):
        written = _written(value, notation)
        follows = re.compile(r"[ \t]*(?:[\r\n]|$)").match(text, value.span.end)
        if written and _reads(written, value) and (follows or notation in NOTATIONS[:3]):
            text = text[: value.span.start] + written + text[value.span.end :]
    return text


def _at(value: _Value) -> Span:
    return value.span


def _values(text: str, node: Node, column: int, *, in_flow: bool = False) -> Iterator[_Value]:
    in_flow = in_flow or text[node.place.span.start : node.place.span.start + 1] in ("[", "{")
    if isinstance(node, Scalar):
        if node.value and text[node.place.span.start] not in "|>&*!":
            yield _Value(node.value, node.place.span, column, in_flow)
    elif isinstance(node, Mapping):
        for child in node.items.values():
            yield from _values(text, child, _column(text, child.place.key or node.place.span), in_flow=in_flow)
    elif isinstance(node, Sequence):
        for child in node.items:
            yield from _values(text, child, max(_column(text, child.place.span) - 1, 0), in_flow=in_flow)


def _column(text: str, span: Span) -> int:
    return span.start - text.rfind("\n", 0, span.start) - 1


def _written(value: _Value, notation: str) -> str:
    indent = "\n" + " " * (value.column + 2)
    if notation == "plain":
        return value.text
    if notation == "single-quoted":
        return "'" + value.text.replace("'", "''") + "'"
    if notation == "double-quoted":
        return json.dumps(value.text, ensure_ascii=False)
    if value.in_flow or "\n" in value.text:
        return ""
    if notation == "folded":
        return ">-" + indent + _SOFT_BREAK.sub(lambda match: match[1] + indent, value.text)
    return "|-" + indent + value.text


def _reads(written: str, value: _Value) -> bool:
    """Whether YAML reads the same text in the new notation."""
    source = f"[{written}]" if value.in_flow else f"{' ' * value.column}k: {written}\n"
    try:
        data = yaml.load(source, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    except yaml.YAMLError:
        return False
    return bool(data == ([value.text] if value.in_flow else {"k": value.text}))
