"""Where the comments of a YAML file stand: a `#` inside a value or key is none."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from validator.readers.yaml_tree import MAX_DEPTH, events
from validator.source import LINE_BREAK, Source, Span

_COMMENT = re.compile(r"(?:\A|(?<=[\s\"'\[\]{},]))#[^\r\n]*")


def comments(source: Source) -> list[Span]:
    """The comments, from their `#` to the end of the line; of a broken file those before the fault."""
    return [Span(*found.span()) for gap in _gaps(source.text) for found in _COMMENT.finditer(source.text, *gap)]


def _gaps(text: str) -> Iterator[Span]:
    """The pieces of a text between its keys and values, as far as the reader reads it."""
    start = depth = 0
    try:
        for event in events(text):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                return
            if isinstance(event, yaml.ScalarEvent):
                begin, end = _letters(text, event)
                yield Span(start, begin)
                start = end
    except yaml.YAMLError:
        return
    yield Span(start, len(text))


def _letters(text: str, event: Any) -> Span:
    """Where a value stands; that of a block begins after the line of its sign, which may hold a comment."""
    begin, end = event.start_mark.index, event.end_mark.index
    if event.style in ("|", ">"):
        end_of_line = LINE_BREAK.search(text, begin)
        begin = end_of_line.start() if end_of_line else len(text)
    return Span(begin, end)
