"""YAML (and JSON) as a tree of nodes that know their places; every scalar stays the string that was written.

It stands on libyaml's event stream, which is iterative: `compose` and `load` overflow the stack on deep nesting.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from validator.document import Place
from validator.scalars import Style
from validator.source import Source, Span

MAX_DEPTH = 64
MAX_NODES = 1_000_000
"""Nodes of one file with every alias counted as often as it is used; a bound against «billion laughs»."""

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_STYLES = {"'": Style.SINGLE, '"': Style.DOUBLE, "|": Style.BLOCK, ">": Style.BLOCK}
_SURROGATES = re.compile(r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}")


class TreeError(Exception):
    """The text is no YAML: a message key (see STR001), its parameters, and the offset of the fault."""

    def __init__(self, message_id: str, offset: int, **params: str | int) -> None:
        super().__init__(message_id)
        self.message_id, self.offset, self.params = message_id, offset, params


@dataclass(slots=True)
class Scalar:
    """A written value; `value` is None for an empty or null one."""

    value: str | None
    place: Place


@dataclass(slots=True)
class Sequence:
    """A list."""

    items: list["Node"]
    place: Place


@dataclass(slots=True)
class Mapping:
    """A mapping; of a repeated key `items` keeps the first value, `duplicates` has (key, second span, first span)."""

    items: dict[str, "Node"]
    place: Place
    duplicates: list[tuple[str, Span, Span]] = field(default_factory=list)
    odd_keys: list[Span] = field(default_factory=list)


Node = Scalar | Sequence | Mapping


def load(source: Source) -> list[Node]:
    """The root node of each YAML document in the source; raises TreeError."""
    return _Loader(source).documents()


def plain(node: Node) -> Any:
    """A node as plain data: dictionaries, lists, strings and None."""
    if isinstance(node, Mapping):
        return {key: plain(child) for key, child in node.items.items()}
    if isinstance(node, Sequence):
        return [plain(child) for child in node.items]
    return node.value


def is_json(text: str) -> bool:
    """Whether a text is JSON, or YAML that is written like it."""
    return text.lstrip()[:1] in ("{", "[")


def events(text: str) -> Iterator[Any]:
    """What libyaml reads in a text, piece by piece; raises yaml.YAMLError on the way."""
    if is_json(text):
        # JSON allows tabs for indentation and surrogate pairs, YAML neither: blanks of the same length stand in, and
        # the loader reads JSON's strings from the text itself.
        text = _SURROGATES.sub(lambda match: r"\u0020" * (len(match[0]) // 6), text.replace("\t", " "))
    return iter(yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


class _Loader:
    def __init__(self, source: Source) -> None:
        self._text = source.text
        self._is_json = is_json(source.text)
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._nodes = 0

    def documents(self) -> list[Node]:
        try:
            self._events = events(self._text)
            return [self._document() for event in self._events if isinstance(event, yaml.DocumentStartEvent)]
        except yaml.MarkedYAMLError as error:
            raise _tree_error(error, self._text) from None
        except yaml.reader.ReaderError as error:
            raise TreeError("control-character", int(error.position)) from None

    def _document(self) -> Node:
        self._anchors.clear()
        return self._node(next(self._events), 0)

    def _node(self, event: Any, depth: int, key: Span | None = None) -> Node:
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        self._count(1, event)
        if depth > MAX_DEPTH:
            raise TreeError("too-deep", event.start_mark.index, limit=MAX_DEPTH)
        before = self._nodes
        node = self._build(event, depth, key)
        if event.anchor:
            self._anchors[event.anchor] = (node, self._nodes - before + 1)
        return node

    def _build(self, event: Any, depth: int, key: Span | None) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, key)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(event, depth, key)
        return self._mapping(event, depth, key)

    def _alias(self, event: Any) -> Node:
        if event.anchor not in self._anchors:
            raise TreeError("unknown-alias", event.start_mark.index, alias=event.anchor)
        node, size = self._anchors[event.anchor]
        self._count(size, event)
        return node

    def _count(self, nodes: int, event: Any) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise TreeError("too-many-nodes", event.start_mark.index, limit=MAX_NODES)

    def _scalar(self, event: Any, key: Span | None) -> Scalar:
        span = Span(event.start_mark.index, event.end_mark.index)
        style = _STYLES.get(event.style, Style.PLAIN)
        value = event.value
        if style is Style.PLAIN:
            raw = self._text[span.start : span.end]
            span = Span(span.start, span.start + len(raw.rstrip(" \t\r\n")))
            value = None if value in _NULLS else value
        elif style is Style.DOUBLE and self._is_json:
            value = _json_string(self._text[span.start : span.end], value)
        elif style is Style.BLOCK:
            value = value.rstrip("\n")
        return Scalar(value, Place(span, key, style))

    def _sequence(self, start: Any, depth: int, key: Span | None) -> Sequence:
        items: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return Sequence(items, self._container(start, event, key))

    def _mapping(self, start: Any, depth: int, key: Span | None) -> Mapping:
        mapping = Mapping({}, Place(Span(0, 0)))
        spans: dict[str, Span] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            name = self._node(event, depth + 1)
            child = self._node(next(self._events), depth + 1, name.place.span)
            if not isinstance(name, Scalar):
                mapping.odd_keys.append(name.place.span)
            elif (text := name.value or "") in spans:
                mapping.duplicates.append((text, name.place.span, spans[text]))
            else:
                mapping.items[text], spans[text] = child, name.place.span
        mapping.place = self._container(start, event, key)
        return mapping

    def _container(self, start: Any, end: Any, key: Span | None) -> Place:
        first, last = start.start_mark.index, end.end_mark.index
        return Place(Span(first, first + len(self._text[first:last].rstrip())), key, Style.CONTAINER)


def _json_string(raw: str, value: str) -> str:
    try:
        text = json.loads(raw, strict=False)
    except ValueError:
        return value
    return text if isinstance(text, str) else value


_MESSAGES = {
    "mapping values are not allowed": "colon-in-value",
    "while scanning a quoted scalar": "unclosed-quote",
    "did not find expected key": "indentation",
    "did not find expected '-' indicator": "indentation",
    "did not find expected ',' or": "unclosed-bracket",
    "could not find expected ':'": "missing-colon",
    "found unknown escape character": "escape",
    "cannot start any token": "special-character",
    "found undefined tag handle": "special-character",
    "did not find expected alphabetic or numeric character": "special-character",
}
"""What libyaml says, and the message key under which STR001 says it in the user's words."""

_BY_CHARACTER = {("special-character", "\t"): "tab", ("unclosed-bracket", ":"): "colon-in-value"}


def _tree_error(error: yaml.MarkedYAMLError, text: str) -> TreeError:
    said = f"{error.context or ''} {error.problem or ''}"
    message_id = next((key for words, key in _MESSAGES.items() if words in said), "syntax")
    mark = error.context_mark if message_id == "unclosed-quote" else error.problem_mark
    offset = min(mark.index if mark else 0, len(text))
    return TreeError(_BY_CHARACTER.get((message_id, text[offset : offset + 1]), message_id), offset)
