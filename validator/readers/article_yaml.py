"""Reads article.yaml (and the same keys in JSON): checks its shape and brings every short form to the long one."""

import re
from collections.abc import Iterator

from validator.article import escape
from validator.document import Document, Problem
from validator.readers.long_form import fill
from validator.readers.record import RecordWriter, unreadable
from validator.readers.yaml_tree import Mapping, Node, Scalar, Sequence, TreeError, load, plain
from validator.schema import Article as ArticleSchema
from validator.schema import ShapeError, check_shape
from validator.source import Source, Span

FORMAT = "article"
SUFFIXES = frozenset({".yaml", ".yml", ".json"})
_KNOWN_KEYS = frozenset(name.replace("_", "-") for name in ArticleSchema.model_fields)
_TOP_LEVEL_KEY = re.compile(r"^(?:\{?\s*\"?|)([a-z-]+)\"?\s*:", re.MULTILINE)
_TELLING_KEYS = frozenset({"title", "authors", "affiliations", "abstract", "keywords", "references", "journal"})


def recognises(source: Source) -> bool:
    """Whether the text has at least two of an article's own top-level keys, well-formed or not."""
    keys = {match[1] for match in _TOP_LEVEL_KEY.finditer(source.text)}
    return len(keys & _TELLING_KEYS) >= 2  # noqa: PLR2004 - «title» alone stands in many a YAML file


def read(source: Source) -> list[Document]:
    """One document for each YAML document of the file; a file that does not parse is one unreadable document."""
    if not source.text.strip():
        return [unreadable(source, FORMAT, Problem("STR001", "empty"))]
    try:
        roots = load(source)
    except TreeError as error:
        span = Span(error.offset, min(error.offset + 1, len(source.text)))
        return [unreadable(source, FORMAT, Problem("STR001", error.message_id, "", span, error.params))]
    filled = [root for root in roots if not (isinstance(root, Scalar) and root.value is None)]
    return [_document(source, root) for root in filled] or [unreadable(source, FORMAT, Problem("STR001", "empty"))]


def _document(source: Source, root: Node) -> Document:
    if not isinstance(root, Mapping):
        problem = Problem("STR005", "not-an-article", "", source.first_line(root.place.span))
        return unreadable(source, FORMAT, problem)
    writer = RecordWriter(source, FORMAT)
    write_checked(writer, root)
    return writer.document()


def write_checked(writer: RecordWriter, root: Mapping) -> None:
    """Fill the writer's record from the root of an article.yaml, but for what has not the right shape: problems."""
    source = writer.source
    writer.problems += _key_problems(source, root, "")
    for error in check_shape(plain(root)):
        writer.problems.append(_shape_problem(root, error))
        _remove(root, error.location)
    writer.places[""] = root.place
    fill(writer, root)
    broken = {problem.pointer for problem in writer.problems if problem.code == "STR005"}
    writer.problems = [p for p in writer.problems if p.code != "STR007" or p.pointer not in broken]


def _key_problems(source: Source, node: Node, pointer: str) -> Iterator[Problem]:
    """Keys that stand twice and keys that are no text, in the whole tree."""
    if isinstance(node, Mapping):
        for key, span, first in node.duplicates:
            at = source.position(first.start)
            params: dict[str, str | int] = {"key": key, "line": at.line, "column": at.column}
            yield Problem("STR003", "duplicate", f"{pointer}/{escape(key)}", span, params)
        for span in node.odd_keys:
            yield Problem("STR005", "odd-key", pointer, span)
        for key, child in node.items.items():
            yield from _key_problems(source, child, f"{pointer}/{escape(key)}")
    elif isinstance(node, Sequence):
        for i, child in enumerate(node.items):
            yield from _key_problems(source, child, f"{pointer}/{i}")


def _find(root: Node, location: tuple[str | int, ...]) -> tuple[Node, Node | None]:
    """The node at a location and its parent."""
    node, parent = root, None
    for step in location:
        parent, node = node, _child(node, step)
    return node, parent


def _child(node: Node, step: str | int) -> Node:
    if isinstance(node, Mapping):
        return node.items[str(step)]
    if isinstance(node, Sequence):
        return node.items[int(step)]
    raise KeyError(step)


def _shape_problem(root: Node, error: ShapeError) -> Problem:
    node, parent = _find(root, error.location)
    pointer = "".join(f"/{escape(str(step))}" for step in error.location)
    key = node.place.key
    if error.kind == "unknown-language":
        return Problem("STR004", error.kind, pointer, key, {"key": str(error.location[-1])})
    if error.kind == "unknown-key":
        message = "unknown-near" if error.suggestion else "unknown"
        params: dict[str, str | int] = {"key": str(error.location[-1])}
        params |= {"suggestion": error.suggestion} if error.suggestion else {}
        taken = isinstance(parent, Mapping) and error.suggestion in parent.items
        replacement = None if taken else error.suggestion or None
        return Problem("STR004", message, pointer, key, params, replacement)
    return Problem("STR005", error.kind, pointer, _value_span(node), {"key": str(error.location[-1])})


def _value_span(node: Node) -> Span:
    return node.place.span if isinstance(node, Scalar) else (node.place.key or node.place.span)


def _remove(root: Node, location: tuple[str | int, ...]) -> None:
    """Take a part of the wrong shape out, so that what follows may trust the rest."""
    node, parent = _find(root, location)
    if isinstance(parent, Mapping):
        del parent.items[str(location[-1])]
    elif isinstance(parent, Sequence):
        parent.items[int(location[-1])] = Scalar(None, node.place)
