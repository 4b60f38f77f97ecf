"""Reads an HTML page into its `meta` tags, its JSON-LD and its visible lines, each letter with its place in the source.

Nothing is run and nothing is fetched: a script is text, an address is an attribute.
"""

import html
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import NamedTuple

from validator.readers.xml_record import language_of
from validator.readers.xml_tree import Flat
from validator.source import Source, Span

_REFERENCE = re.compile(r"&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});?")
_ATTRIBUTE = re.compile(r"""(?<=[\s"'/])([^\s=<>/"']++)\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'>]++)""")
MAX_PARTS = 50_000
"""Tags and lines after which a page is read no further; the page of an article has some hundreds."""
_BLANKS = " \t\r\n\f"
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt"})
_BLOCKS = _HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
"""Elements that begin and end a line."""
_UNSEEN = frozenset({
    "aside", "button", "footer", "form", "iframe", "math", "nav", "noscript", "object", "script", "select",
    "style", "svg", "template", "textarea", "title",
})  # fmt: skip
"""Elements whose text is not the article's: scripts, menus, forms."""
_REGIONS = frozenset({"article", "main"})
_BOXES = _REGIONS | {"dl", "div", "ol", "section", "table", "ul"}
"""Elements that hold lines together and whose closing tag is not left out."""


@dataclass(frozen=True, slots=True, eq=False)
class Meta:
    """A `meta` tag: its name in small letters, its own language ("" if none), its content, and the whole tag."""

    name: str
    language: str
    content: Flat
    tag: Span


class Block(NamedTuple):
    """A visible line.

    `region` numbers the outermost `article` or `main` it stands in, 0 for none; `depth` counts the boxes around it,
    `least_depth` is the least that was reached since the line before.
    """

    flat: Flat
    is_heading: bool
    region: int
    depth: int
    least_depth: int


@dataclass
class Parts:
    """What a page holds."""

    metas: list[Meta] = field(default_factory=list)
    json_ld: list[Span] = field(default_factory=list)
    """The contents of the scripts with JSON-LD."""
    licenses: list[Flat] = field(default_factory=list)
    """The addresses of `link rel="license"`."""
    blocks: list[Block] = field(default_factory=list)


def read_parts(source: Source) -> Parts:
    """The parts of a page; what the parser cannot make sense of ends it."""
    reader = _Reader(source.text)
    with suppress(AssertionError, _TooLargeError):  # the first is html.parser’s, on an odd `<![…`
        # `close` would try each unfinished tag anew, in quadratic time; as in a browser, such a tag ends the page
        reader.feed(source.text)
        reader.end_line()
    return reader.parts


def characters(text: str, span: Span) -> Iterator[tuple[str, tuple[int, int]]]:
    """The characters that a piece of HTML stands for, references resolved, each with its place."""
    at = span.start
    while at < span.end:
        found = _REFERENCE.match(text, at, span.end) if text[at] == "&" else None
        meant = html.unescape(found[0]) if found else text[at]
        end = found.end() if found and meant != found[0] else at + 1
        yield from ((letter, (at, end)) for letter in (meant if end > at + 1 else text[at]))
        at = end


def draw_together(letters: Iterator[tuple[str, tuple[int, int]]]) -> Flat:
    """A text without blanks at its ends, and each run of blanks as one; a no-break space is no such blank."""
    found: list[tuple[str, tuple[int, int]]] = []
    for letter, place in letters:
        if letter not in _BLANKS:
            found.append((letter, place))
        elif found and found[-1][0] != " ":
            found.append((" ", place))
        elif found:
            found[-1] = (" ", (found[-1][1][0], place[1]))
    if found and found[-1][0] == " ":
        found.pop()
    return Flat("".join(letter for letter, _ in found), [place for _, place in found])


class _TooLargeError(Exception):
    """The page has more parts than any article."""


class _Reader(HTMLParser):
    """Follows the parser's events; `_runs` are the pieces of the line that is being read."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.parts = Parts()
        self._text = text
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._runs: list[Span] = []
        self._unseen: tuple[str, int] | None = None
        """The element whose text is left out, and how many of its name are open."""
        self._regions = Counter[str]()
        self._boxes = Counter[str]()
        self._least_depth = 0
        self._region = 0
        self._headings = Counter[str]()
        self._json_ld: int | None = None

    @property
    def _here(self) -> int:
        line, column = self.getpos()
        return self._line_starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in reversed(attrs)}
        if tag == "meta":
            self._take_meta(values)
        elif tag == "link" and "license" in values.get("rel", "").lower().split():
            self._take_license()
        if tag == "script" and "ld+json" in values.get("type", "").lower():
            self._json_ld = self._here + len(self.get_starttag_text() or "")
        if self._unseen:
            name, depth = self._unseen
            self._unseen = (name, depth + (tag == name))
            return
        self._begin(tag, is_label="label" in values.get("class", "").lower().split())

    def _begin(self, tag: str, *, is_label: bool) -> None:
        if tag in _UNSEEN:
            self._unseen = (tag, 1)
        if tag in _BLOCKS:
            self.end_line()
        if tag in _REGIONS:
            self._region += not self._regions.total()
            self._regions[tag] += 1
        self._boxes[tag] += tag in _BOXES
        if tag in _HEADINGS or (is_label and tag in _BLOCKS):
            self._headings[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._json_ld is not None:
            self.parts.json_ld.append(Span(self._json_ld, self._here))
            self._json_ld = None
        if self._unseen:
            name, depth = self._unseen
            depth -= tag == name
            self._unseen = (name, depth) if depth else None
            return
        if tag in _BLOCKS:
            self.end_line()
        for opened in (self._headings, self._regions, self._boxes):
            opened[tag] -= opened[tag] > 0
        self._least_depth = min(self._least_depth, self._boxes.total())

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._runs.append(Span(self._here, self._here + len(data)))

    def handle_entityref(self, name: str) -> None:
        self._take_reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._take_reference(f"&#{name}")

    def _take_reference(self, written: str) -> None:
        end = self._here + len(written)
        if not self._unseen:
            self._runs.append(Span(self._here, end + self._text.startswith(";", end)))

    def end_line(self) -> None:
        """Close the line that is being read."""
        flat = draw_together(one for run in self._runs for one in characters(self._text, run))
        self._runs.clear()
        if flat.text:
            region = self._region if self._regions.total() else 0
            depth = self._boxes.total()
            block = Block(flat, self._headings.total() > 0, region, depth, min(self._least_depth, depth))
            self.parts.blocks.append(block)
            self._least_depth = depth
            self._bound()

    def _take_meta(self, values: dict[str, str]) -> None:
        name = (values.get("name") or values.get("property", "")).strip().lower()
        content = self._attribute("content") if name else None
        if content:
            language = language_of((values.get("xml:lang") or values.get("lang", "")).strip())
            tag = Span(self._here, self._here + len(self.get_starttag_text() or ""))
            self.parts.metas.append(Meta(name, language, content, tag))
            self._bound()

    def _bound(self) -> None:
        if len(self.parts.metas) + len(self.parts.blocks) > MAX_PARTS:
            raise _TooLargeError

    def _take_license(self) -> None:
        address = self._attribute("href")
        if address:
            self.parts.licenses.append(address)

    def _attribute(self, name: str) -> Flat | None:
        """The value of an attribute of the tag that is being read; None where it is empty."""
        start = self._here
        for found in _ATTRIBUTE.finditer(self.get_starttag_text() or ""):
            if found[1].lower() == name:
                quotes = found[2][0] in "\"'"
                span = Span(start + found.start(2) + quotes, start + found.end(2) - quotes)
                flat = draw_together(characters(self._text, span))
                return flat if flat.text else None
        return None
