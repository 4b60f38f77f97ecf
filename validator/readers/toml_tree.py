"""TOML as the same tree of nodes as YAML: `tomllib` judges the text, and a scan of its tokens finds the places."""

import re
import tomllib
from collections.abc import Iterator
from typing import NamedTuple

from validator.document import Place
from validator.readers.yaml_tree import MAX_DEPTH, Mapping, Node, Scalar, Sequence, TreeError
from validator.scalars import Style
from validator.source import Span

_TOKEN = re.compile(
    r"""
    (?P<blank> (?: [ \t\r\n]++ | \#[^\n]*+ )++ )
  | (?P<string> \"{3} (?: [^"\\] | \\. | "(?!"") )*+ "{3,5} | '{3} (?: [^'] | '(?!'') )*+ '{3,5}
              | " (?: [^"\\\n] | \\. )*+ " | ' [^'\n]*+ ' )
  | (?P<sign> [\[\]{},=] )
  | (?P<bare> \d{4}-\d\d-\d\d[ ]\d\d:[^\s,\]}\#]*+ | [^\s\[\]{},="'\#]++ )
    """,
    re.VERBOSE | re.DOTALL,
)
_FAULT = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)")


class _Token(NamedTuple):
    kind: str
    text: str
    span: Span


def load(text: str, within: Span) -> Mapping:
    """The root of the TOML in a stretch of a text, its places those of the whole text; raises TreeError."""
    toml = text[within.start : within.end]
    try:
        tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise TreeError("invalid-toml", within.start + _fault(str(error), toml)) from None
    except RecursionError:
        raise TreeError("too-deep", within.start, limit=MAX_DEPTH) from None
    return _Loader(text, within).load()


def _fault(message: str, toml: str) -> int:
    """The offset of the fault that tomllib names by line and column."""
    found = _FAULT.search(message)
    if not found or not found[1]:
        return len(toml.rstrip())
    lines = toml.split("\n")
    return sum(len(line) + 1 for line in lines[: int(found[1]) - 1]) + int(found[2]) - 1


class _Loader:
    """Reads the tokens of a sound text."""

    def __init__(self, text: str, within: Span) -> None:
        self._within = within
        self._tokens = _tokens(text, within)
        self._token = next(self._tokens)

    def load(self) -> Mapping:
        root = table = Mapping({}, Place(self._within, None, Style.CONTAINER))
        while self._token.kind != "end":
            if self._token.text == "[":
                table = self._header(root)
            else:
                self._member(table, 0)
        return root

    def _take(self) -> _Token:
        token = self._token
        self._token = next(self._tokens)
        return token

    def _header(self, root: Mapping) -> Mapping:
        """The table that a line [a.b] or [[a.b]] opens."""
        start = self._take().span.start
        is_array = self._token.text == "["
        if is_array:
            self._take()
        keys = self._keys("]")
        end = keys[-1].span.end + 1 + is_array
        if is_array:
            self._take()
        parent, last = _reach(root, keys[:-1]), keys[-1]
        place = Place(Span(start, end), last.span, Style.CONTAINER)
        if not is_array:
            return _reach(parent, [last])
        table = Mapping({}, place._replace(key=None))
        array = parent.items.setdefault(last.text, Sequence([], place))
        if isinstance(array, Sequence):
            array.items.append(table)
        return table

    def _keys(self, until: str) -> list[_Token]:
        """The parts of a dotted key, up to a sign and with it."""
        parts: list[_Token] = []
        while (token := self._take()).text != until or token.kind != "sign":
            parts += _parts(token)
        return parts

    def _member(self, table: Mapping, depth: int) -> None:
        keys = self._keys("=")
        _reach(table, keys[:-1]).items[keys[-1].text] = self._value(depth, keys[-1].span)

    def _value(self, depth: int, key: Span | None) -> Node:
        token = self._take()
        if depth > MAX_DEPTH:
            raise TreeError("too-deep", token.span.start, limit=MAX_DEPTH)
        if token.kind == "sign":
            return self._array(token, depth, key) if token.text == "[" else self._inline_table(token, depth, key)
        if token.kind == "string":
            return _string(token, key)
        return Scalar(token.text, Place(token.span, key, Style.VERBATIM))

    def _array(self, opening: _Token, depth: int, key: Span | None) -> Sequence:
        items: list[Node] = []
        while not self._is_at("]"):
            if self._is_at(","):
                self._take()
            else:
                items.append(self._value(depth + 1, None))
        return Sequence(items, _container(opening, self._take(), key))

    def _inline_table(self, opening: _Token, depth: int, key: Span | None) -> Mapping:
        table = Mapping({}, Place(opening.span))
        while not self._is_at("}"):
            if self._is_at(","):
                self._take()
            else:
                self._member(table, depth + 1)
        table.place = _container(opening, self._take(), key)
        return table

    def _is_at(self, sign: str) -> bool:
        return self._token.kind == "sign" and self._token.text == sign


def _tokens(text: str, within: Span) -> Iterator[_Token]:
    at = within.start
    while at < within.end:
        found = _TOKEN.match(text, at, within.end)
        if found is None:
            raise TreeError("invalid-toml", at)
        if found.lastgroup != "blank":
            yield _Token(found.lastgroup or "", found[0], Span(*found.span()))
        at = found.end()
    yield _Token("end", "", Span(within.end, within.end))
    raise TreeError("invalid-toml", within.end)


def _parts(token: _Token) -> Iterator[_Token]:
    """The keys that one token of a dotted key holds."""
    if token.kind == "string":
        yield token._replace(text=_read(token.text))
        return
    at = token.span.start
    for part in token.text.split("."):
        if part:
            yield _Token("bare", part, Span(at, at + len(part)))
        at += len(part) + 1


def _reach(table: Mapping, keys: list[_Token]) -> Mapping:
    """The table under some keys, made where there is none; of an array of tables the last."""
    for key in keys:
        place = Place(key.span, key.span, Style.CONTAINER)
        child = table.items.setdefault(key.text, Mapping({}, place))
        if isinstance(child, Sequence):
            child = child.items[-1]
        if not isinstance(child, Mapping):
            raise TreeError("invalid-toml", key.span.start)
        table = child
    return table


def _container(opening: _Token, closing: _Token, key: Span | None) -> Place:
    return Place(Span(opening.span.start, closing.span.end), key, Style.CONTAINER)


def _read(raw: str) -> str:
    return str(tomllib.loads(f"x={raw}")["x"])


def _string(token: _Token, key: Span | None) -> Scalar:
    """A string: one in double quotes has YAML's escapes, one in single quotes none; of a long one the end is cut."""
    raw, (start, end) = token.text, token.span
    quotes = 3 if raw.startswith(('"""', "'''")) else 1
    value = _read(raw)
    if quotes > 1:
        value = value.rstrip("\n")
    if raw[0] == '"':
        return Scalar(value, Place(Span(start + quotes - 1, end - quotes + 1), key, Style.DOUBLE))
    inner = raw[quotes:-quotes]
    skipped = len(inner) - len(inner.removeprefix("\r").removeprefix("\n")) if quotes > 1 else 0
    return Scalar(value, Place(Span(start + quotes + skipped, end - quotes), key, Style.VERBATIM))
