"""Reads XML into a small tree whose every text and attribute knows where it stands in the source.

Expat reads the text as UTF-16, so that its byte positions are positions of characters. Entities of the file's own and
external resources are refused; the named characters of the JATS and HTML entity sets are known without their files.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from html.entities import html5
from typing import NamedTuple
from xml.parsers import expat

from validator.source import Source, Span

MAX_DEPTH = 100
_LANGUAGE = "xml:lang"
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_ATTRIBUTE = re.compile(r"""([^\s=<>/"']+)\s*=\s*("[^"]*"|'[^']*')""")
_REFERENCE = re.compile(r"&[^;\s<&]{1,40};")


class XmlError(Exception):
    """The text is no well-formed XML, or holds what is refused; `message_id` is one of STR001's, `offset` the place."""

    def __init__(self, message_id: str, offset: int, **params: int) -> None:
        super().__init__(message_id)
        self.message_id, self.offset, self.params = message_id, offset, params


class Attribute(NamedTuple):
    """The value of an attribute and the span of what is between its quotation marks."""

    value: str
    span: Span


class Run(NamedTuple):
    """A piece of character data: one letter for a reference (`&amp;`), else as many as it takes in the source."""

    text: str
    span: Span


class Flat(NamedTuple):
    """The text of an element without its tags, blanks drawn together; where each character stands in the source."""

    text: str
    offsets: Sequence[tuple[int, int]]

    @property
    def span(self) -> Span:
        """From the first character to the end of the last."""
        return Span(self.offsets[0][0], self.offsets[-1][1])


@dataclass(eq=False)
class Element:
    """An element: its name without a prefix, its attributes, its content in order, and the language that holds in it.

    `span` goes from the first sign of the opening tag to the last of the closing one, `tag` is the opening tag.
    """

    name: str
    attributes: dict[str, Attribute]
    language: str
    tag: Span
    span: Span
    content: list["Element | Run"] = field(default_factory=list)

    @property
    def children(self) -> list["Element"]:
        """The elements directly below."""
        return [one for one in self.content if isinstance(one, Element)]

    def all(self, path: str) -> list["Element"]:
        """The elements at a path of names below: `contrib-group/contrib`."""
        found = [self]
        for name in path.split("/"):
            found = [child for one in found for child in one.children if child.name == name]
        return found

    def first(self, path: str) -> "Element | None":
        """The first element at a path of names below."""
        return next(iter(self.all(path)), None)

    def descendants(self, name: str) -> Iterator["Element"]:
        """All elements of a name below, in their order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.descendants(name)

    def get(self, name: str) -> str:
        """The value of an attribute, or ""."""
        return self.attributes[name].value.strip() if name in self.attributes else ""

    def flat(self, without: Collection[str] = ()) -> Flat:
        """The text of the element, and of those below that are not called one of `without`."""
        letters: list[str] = []
        offsets: list[tuple[int, int]] = []
        for run in _runs(self, without):
            for letter, place in _letters(run):
                if not letter.isspace() or letter == "\u00a0":
                    letters.append(letter)
                    offsets.append(place)
                elif letters and letters[-1] != " ":
                    letters.append(" ")
                    offsets.append(place)
        if letters and letters[-1] == " ":
            del letters[-1], offsets[-1]
        return Flat("".join(letters), offsets)


def _runs(element: Element, without: Collection[str]) -> Iterator[Run]:
    for one in element.content:
        if isinstance(one, Run):
            yield one
        elif one.name not in without:
            yield from _runs(one, without)


def _letters(run: Run) -> Iterator[tuple[str, tuple[int, int]]]:
    start, end = run.span
    if len(run.text) == end - start:
        yield from ((letter, (start + i, start + i + 1)) for i, letter in enumerate(run.text))
    else:
        yield from ((letter, (start, end)) for letter in run.text)


def read_tree(source: Source) -> Element:
    """The root element of an XML text. Raises XmlError."""
    return _Reader(source.text).read()


class _Reader:
    """Follows expat's events; `_open` holds the elements that are not closed yet."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [at + i for i, at in enumerate(self._astral)]
        self._open: list[Element] = []
        self._root: Element | None = None
        self._in_cdata = False
        self._parser = expat.ParserCreate("UTF-16LE")
        self._parser.ordered_attributes = True
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self._parser.UseForeignDTD(True)  # an entity that is not declared is then skipped, and no fault
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.StartCdataSectionHandler = lambda: self._enter_cdata(inside=True)
        self._parser.EndCdataSectionHandler = lambda: self._enter_cdata(inside=False)
        self._parser.SkippedEntityHandler = self._skipped
        self._parser.EntityDeclHandler = self._refuse
        self._parser.ExternalEntityRefHandler = lambda *_: 1

    def read(self) -> Element:
        try:
            self._parser.Parse(self._text.encode("utf-16-le", "surrogatepass"), True)
        except expat.ExpatError:
            raise XmlError("invalid-xml", max(self._offset(self._parser.ErrorByteIndex), 0)) from None
        if self._root is None:
            raise XmlError("invalid-xml", 0)
        return self._root

    def _offset(self, byte: int) -> int:
        """The character at a byte of UTF-16; those beyond the basic plane take two units."""
        unit = byte // 2
        return unit - bisect_right(self._units, unit - 1)

    @property
    def _here(self) -> int:
        return self._offset(self._parser.CurrentByteIndex)

    def _start(self, name: str, values: list[str]) -> None:
        if len(self._open) == MAX_DEPTH:
            raise XmlError("too-deep", self._here, limit=MAX_DEPTH)
        start = self._here
        attributes = dict(self._attributes(start, values))
        parent = self._open[-1] if self._open else None
        language = attributes[_LANGUAGE].value if _LANGUAGE in attributes else parent.language if parent else ""
        end = self._end_of_tag(start, attributes)
        element = Element(name.rpartition(":")[2], attributes, language, Span(start, end), Span(start, end))
        if parent:
            parent.content.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _attributes(self, start: int, values: list[str]) -> Iterator[tuple[str, Attribute]]:
        """The attributes of a tag; expat gives the values, the tag itself the places."""
        at = start + 1
        for name, value in zip(values[::2], values[1::2], strict=True):
            found = _ATTRIBUTE.search(self._text, at)
            if found is None:
                return
            at = found.end()
            yield name, Attribute(value, Span(found.start(2) + 1, found.end(2) - 1))

    def _end_of_tag(self, start: int, attributes: dict[str, Attribute]) -> int:
        after = max((one.span.end + 1 for one in attributes.values()), default=start)
        return self._text.index(">", after) + 1

    def _end(self, _name: str) -> None:
        element = self._open.pop()
        is_empty = self._text.startswith("/>", element.tag.end - 2)
        end = element.tag.end if is_empty else self._text.index(">", self._here) + 1
        element.span = Span(element.span.start, end)

    def _enter_cdata(self, *, inside: bool) -> None:
        """Within CDATA no sign begins a reference."""
        self._in_cdata = inside

    def _characters(self, text: str) -> None:
        start = self._here
        begins = self._text.startswith("&", start) and not self._in_cdata
        reference = _REFERENCE.match(self._text, start) if begins else None
        if reference and reference[0] != text:
            end = reference.end()
        elif text == "\n":
            end = start + 1 + self._text.startswith("\r\n", start)
        else:
            end = start + len(text)
        self._add(Run(text, Span(start, end)))

    def _skipped(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            self._add(Run(html5.get(f"{name};", ""), Span(self._here, self._here + len(name) + 2)))

    def _add(self, run: Run) -> None:
        if self._open and run.text:
            self._open[-1].content.append(run)

    def _refuse(self, *_: object) -> None:
        raise XmlError("own-entities", self._here)
